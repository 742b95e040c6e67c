// The files of the element's program, which a test can keep from coming.
import { expect, type Page } from '@playwright/test';

/** Holds a file back until the function that it gives is called. */
export async function hold(page: Page, file: string) {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(file, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** Holds the core back until the function that it gives is called, which waits until the core has come. */
export async function holdBack(page: Page) {
  const release = await hold(page, '**/pulse-check-core_bg.wasm');
  await noteReady(page);
  return async () => {
    release();
    await expect.poll(() => isThere(page)).toBe(true);
  };
}

/** Lets `isThere` know. */
export async function noteReady(page: Page) {
  await page.addInitScript(() => addEventListener('pulse-check-ready', () => Object.assign(document, { isReady: true })));
}

export function isThere(page: Page) {
  return page.evaluate(() => 'isReady' in document);
}
