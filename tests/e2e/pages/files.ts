// Files that a page saves.
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';

export interface Saved {
  name: string;
  bytes: Buffer;
}

/** Where Firefox puts what the tests of this worker save. */
export const FIREFOX_SAVES_TO = fileURLToPath(new URL(`../results/saved-${process.env.TEST_WORKER_INDEX}`, import.meta.url));

/** The file that `save` makes the page save. */
export function saved(page: Page, save: () => Promise<void>): Promise<Saved> {
  const engine = page.context().browser()!.browserType().name();
  return engine === 'firefox' ? arrived(save) : downloaded(page, save);
}

async function downloaded(page: Page, save: () => Promise<void>): Promise<Saved> {
  const [download] = await Promise.all([page.waitForEvent('download'), save()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

/** Playwright hears of no file that Firefox saves from a page's memory: it is looked for on the disk. */
async function arrived(save: () => Promise<void>): Promise<Saved> {
  rmSync(FIREFOX_SAVES_TO, { recursive: true, force: true });
  mkdirSync(FIREFOX_SAVES_TO, { recursive: true });
  await save();
  const files = () => readdirSync(FIREFOX_SAVES_TO).map((name) => ({ name, bytes: readFileSync(`${FIREFOX_SAVES_TO}/${name}`) }));
  // While it is written there are two: an empty one, and one that is called a part.
  const whole = () => files().filter(({ bytes }) => bytes.length > 0).length === 1 && files().length === 1;
  await expect.poll(whole, { message: 'one file is saved' }).toBe(true);
  return files()[0];
}
