// What the site's local storage holds, and putting something there before a page opens.
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';

export const JOURNAL_KEY = 'pulse-check:journal';

/** Every key with its text. */
export function everythingStored(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => ({ ...localStorage }));
}

/** The keys of the element. */
export async function ourKeys(page: Page, namespace = 'pulse-check') {
  return Object.keys(await everythingStored(page)).filter((key) => key.startsWith(`${namespace}:`)).sort();
}

/** The stored journal, as data. */
export async function storedJournal(page: Page, namespace = 'pulse-check') {
  const text = (await everythingStored(page))[`${namespace}:journal`];
  return text === undefined ? undefined : JSON.parse(text).journal;
}

/** The text of a file of `fixtures/`. */
export function fixture(name: string) {
  return readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8').trimEnd();
}

/** Stores `text` before the first page of the site opens; later pages find what is there then. */
export async function store(context: BrowserContext, text: string, key = JOURNAL_KEY) {
  await context.addInitScript(
    ([key, text]) => {
      if (origin === 'null' || sessionStorage.getItem(`put ${key}`)) return;
      sessionStorage.setItem(`put ${key}`, 'yes');
      localStorage.setItem(key, text);
    },
    [key, text] as const,
  );
}

/** Everything that a page's browser keeps for the site, wherever, as one text. */
export async function keptAnywhere(page: Page) {
  const inPage = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).map((database) => database.name),
    caches: await caches.keys(),
    name: window.name,
    state: history.state as unknown,
    address: location.href,
  }));
  return JSON.stringify({ inPage, cookies: await page.context().cookies() });
}

/** Takes up all room that is left in the site's storage. */
export function fillStorage(page: Page) {
  return page.evaluate(() => {
    let filler = '';
    for (let size = 8_000_000; size >= 1; size = Math.floor(size / 2)) {
      for (;;) {
        try {
          localStorage.setItem('site:filler', filler + 'x'.repeat(size));
          filler += 'x'.repeat(size);
        } catch {
          break;
        }
      }
    }
  });
}

export function makeRoom(page: Page) {
  return page.evaluate(() => localStorage.removeItem('site:filler'));
}
