// Finding one's way by keyboard.
import { expect, type Locator, type Page } from '@playwright/test';

/** Presses Tab until `target` has the focus, as a person who looks for it does. */
export async function tabTo(page: Page, target: Locator, key = 'Tab') {
  for (let steps = 0; steps < 60; steps++) {
    if (await target.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element)) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}

export async function press(page: Page, ...keys: string[]) {
  for (const key of keys) await page.keyboard.press(key);
}
