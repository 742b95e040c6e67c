// Finding one's way by keyboard.
import { expect, type Locator, type Page } from '@playwright/test';

/** Presses Tab until `target` has the focus, as a person who looks for it does. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  for (let steps = 0; steps < 120; steps++) {
    if (await target.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element)) return;
    await page.keyboard.press(key);
    if (await backToThePage(page, key)) key = key === 'Tab' ? 'Shift+Tab' : 'Tab';
  }
  await expect(target).toBeFocused();
}

/** After the last control Tab leads to the browser's own, in Firefox without a window, too: comes back if it did. */
export async function backToThePage(page: Page, key = 'Tab') {
  const away = !(await page.evaluate(() => document.hasFocus()));
  if (away) await page.keyboard.press(key);
  return away;
}

export async function press(page: Page, ...keys: string[]) {
  for (const key of keys) await page.keyboard.press(key);
}

/** Puts a number in place of the one in the field: Playwright's `fill` adds to it in Firefox. */
export async function enterNumber(field: Locator, number: number) {
  await field.press('ControlOrMeta+A');
  await field.pressSequentially(String(number));
}
