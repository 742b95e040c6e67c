// Leaving a page that the browser keeps as it is, to show it again to whoever goes back.
import type { Page } from '@playwright/test';

/** Reads all texts, attributes and states of form controls in the element, within the page. */
function reader(page: Page) {
  return page.evaluateHandle(() => () => {
    const root = document.querySelector('pulse-check')!.shadowRoot!;
    const fields = [...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea, select')];
    return {
      markup: root.innerHTML,
      values: fields.filter((field) => field.type !== 'radio' && field.type !== 'checkbox').map((field) => field.value),
      checked: fields.filter((field) => 'checked' in field && field.checked).length,
    };
  });
}

/** All texts, attributes and states of form controls in the element. */
export async function everythingShown(page: Page) {
  return page.evaluate((read) => read(), await reader(page));
}

/** The page hears that it is left and kept; what the element shows by the time it is. */
export async function leave(page: Page) {
  return page.evaluate(async (read) => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    // The browser runs what was put off until after the event, but no timer, before it stops the page.
    await Promise.resolve();
    await new Promise<void>(queueMicrotask);
    return read();
  }, await reader(page));
}

/** The page hears that it is shown again. */
export function comeBack(page: Page) {
  return page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
}
