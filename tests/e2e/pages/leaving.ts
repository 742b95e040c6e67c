// Leaving a page that the browser keeps as it is, to show it again to whoever goes back.
import type { Page } from '@playwright/test';

/** The page hears that it is left and kept; what the element shows by the time it is. */
export function leave(page: Page): Promise<string> {
  return page.evaluate(async () => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    // The browser runs what was put off until after the event, but no timer, before it stops the page.
    await Promise.resolve();
    await new Promise<void>(queueMicrotask);
    return document.querySelector('pulse-check')!.shadowRoot!.innerHTML;
  });
}
