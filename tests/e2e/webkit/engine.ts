// The test function of the flows in WebKit: somebody with a browser, and as many more as a test wants.
import { test as base } from '@playwright/test';
import type { Words } from '../pages/words';
import { openDisplay, type Display } from './display';
import { Browser } from './driver';
import { Person } from './person';

export { expect } from '@playwright/test';

interface Fixtures {
  /** Gives another person, in whose browser nothing is stored. */
  newPerson: (words?: Words) => Promise<Person>;
}

export const test = base.extend<Fixtures, { display: Display }>({
  display: [
    async ({}, use) => {
      const display = await openDisplay();
      await use(display);
      await display.close();
    },
    { scope: 'worker' },
  ],
  newPerson: async ({ display, baseURL, viewport }, use, { annotations }) => {
    const browsers: Browser[] = [];
    await use(async (words) => {
      const browser = await Browser.open(display.name);
      browsers.push(browser);
      annotations.push({ type: 'engine', description: browser.version });
      await browser.size(viewport!.width, viewport!.height);
      return new Person(browser, baseURL!, words);
    });
    for (const browser of browsers) await browser.close();
  },
});
