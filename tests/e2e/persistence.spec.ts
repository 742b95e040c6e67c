// Protects keys and rounds from a browser that clears up: it is asked to spare them, at the moment
// when there is something to lose and never before, and nothing depends on its answer.
import type { Page } from '@playwright/test';
import { expect, test } from './watched';
import { CheckIn } from './pages/check-in';
import { FIVE } from './pages/people';
import { RoundPage } from './pages/rounds';

type Answer = 'yes' | 'never' | 'refuses' | 'throws';

/** Counts how often the browser is asked to keep what is stored, and answers for it. */
async function count(page: Page, answer: Answer = 'yes') {
  await page.addInitScript((answer) => {
    // There is no such storage before the first page of the site.
    if (origin === 'null') return;
    const asked = { times: 0 };
    Object.assign(document, { asked });
    StorageManager.prototype.persist = () => {
      asked.times++;
      if (answer === 'throws') throw new DOMException('not here', 'SecurityError');
      if (answer === 'refuses') return Promise.reject(new DOMException('not here', 'SecurityError'));
      return answer === 'never' ? new Promise(() => {}) : Promise.resolve(true);
    };
  }, answer);
  return () => page.evaluate(() => (document as unknown as { asked: { times: number } }).asked.times);
}

const QUICK = { title: 'Team Blue', name: 'Ada' };

test('a check-in, the journal and answers to a round ask for nothing', async ({ page, newVisitor }) => {
  const ada = await RoundPage.of(await newVisitor());
  await ada.open();
  const link = await ada.setUp(QUICK);

  const asked = await count(page);
  const checkIn = new CheckIn(page);
  await checkIn.open('/');
  const results = await checkIn.complete(FIVE[0]);
  await (await results.toJournal()).addWin('Noor asked for help');
  expect(await asked()).toBe(0);
  const ben = new RoundPage(page);
  await ben.follow(link);
  await ben.answer(FIVE[1]);
  expect(await asked()).toBe(0);
});

test('a keeper’s card asks', async ({ page }) => {
  const asked = await count(page);
  const kim = new RoundPage(page);
  await page.goto('/#pulse-check/keeper');
  await expect(kim.button(kim.words.makeCard)).toBeVisible();
  await kim.button(kim.words.makeCard).click();
  expect(await asked(), 'no card without a name').toBe(0);
  await kim.makeCard('Kim');
  expect(await asked()).toBe(1);
});

test('a round asks once it is made', async ({ page }) => {
  const asked = await count(page);
  const ada = new RoundPage(page);
  await ada.open();
  await ada.button(ada.words.setUp).click();
  await ada.fill(QUICK);
  expect(await asked()).toBe(0);
  await ada.button(ada.words.make).click();
  await ada.link();
  expect(await asked()).toBe(1);
});

for (const answer of ['never', 'refuses', 'throws'] as const) {
  test(`a browser that ${answer === 'never' ? 'never answers' : answer} changes nothing`, async ({ page }) => {
    const asked = await count(page, answer);
    const ada = new RoundPage(page);
    await ada.open();
    expect(await ada.setUp(QUICK)).toContain('#round=');
    await ada.makeCard('Ada');
    expect(await asked()).toBe(2);
  });
}

test('where nothing is kept, nothing is asked', async ({ page }) => {
  const asked = await count(page);
  const ada = new RoundPage(page);
  await page.goto('/#pulse-check/rounds');
  await page.locator('pulse-check').evaluate((element) => element.setAttribute('forget', ''));
  await ada.makeCard('Ada');
  expect(await asked()).toBe(0);
});
