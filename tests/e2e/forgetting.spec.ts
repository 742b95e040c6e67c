// Protects people who want nothing to be kept: a page that the browser keeps to go back to shows
// nothing of what they have entered, wherever they were when they left it.
import type { Page } from '@playwright/test';
import { expect, test } from './watched';
import { CheckIn } from './pages/check-in';
import { comeBack, everythingShown, leave } from './pages/leaving';
import { FIVE } from './pages/people';
import { RoundPage } from './pages/rounds';
import { everythingStored } from './pages/storage';

test.setTimeout(60_000);

/** What is entered, and what is made of it: codes and fingerprints. The promise shows marks. */
const ENTERED = /Zebra|PULSE1[ACKR]/;

/** The page at `address`, where nothing is kept. */
async function forgetting(page: Page, address: string) {
  await page.goto(address);
  await page.locator('pulse-check').evaluate((element) => element.setAttribute('forget', ''));
  return new RoundPage(page);
}

/** That nothing is shown of what was entered, neither as the page is left nor to whoever goes back. */
async function expectForgotten(page: Page, entered = ENTERED) {
  const before = await everythingShown(page);
  expect([before.markup, ...before.values].join('\n'), 'something to forget').toMatch(entered);
  const left = await leave(page);
  expect([left.markup, ...left.values].join('\n')).not.toMatch(entered);
  await comeBack(page);
  const back = await everythingShown(page);
  expect([back.markup, ...back.values].join('\n')).not.toMatch(entered);
  expect(await everythingStored(page)).toEqual({});
}

/** A quick round of somebody else; its link. */
async function roundOf(page: Page) {
  const ada = new RoundPage(page);
  await ada.open();
  return ada.setUp({ title: 'Team Blue', name: 'Ada' });
}

test('the journal: what was added and what is still being typed', async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open('/hosts/forget.html');
  const journal = await checkIn.journal();
  await journal.addWin('Zebra asked for help');
  await checkIn.element.getByLabel(checkIn.words.win).fill('Zebra again');
  await expectForgotten(page);
  await expect(journal.heading).toBeVisible();
  await expect(journal.win('Zebra')).toHaveCount(0);
});

test.describe('a review and an earlier check-in', () => {
  for (const [who, open] of [
    ['as the page wants it', (checkIn: CheckIn) => checkIn.open('/hosts/forget.html')],
    ['as the person wants it', async (checkIn: CheckIn) => {
      await checkIn.open();
      await checkIn.forgetSwitch.check();
    }],
  ] as const) {
    test(who, async ({ page }) => {
      const checkIn = new CheckIn(page);
      await open(checkIn);
      const results = await checkIn.complete([1, 1, 1, 1, 1, 1, 1, 1]);
      await (await results.toJournal()).toCheckIn();
      await checkIn.start();
      await checkIn.type([1, 5, 1, 5, 1, 5, 1, 5]);
      await checkIn.expectReview();
      await expectForgotten(page, /Strongly (dis)?agree/);
      await expect(checkIn.button('Start')).toBeVisible();
      const journal = await checkIn.journal();
      await expect(journal.checkIns).toHaveCount(0);
    });
  }
});

test('a plan of a round', async ({ page }) => {
  const ada = await forgetting(page, '/#pulse-check/rounds');
  await ada.button(ada.words.setUp).click();
  await ada.fill({ title: 'Team Zebra', name: 'Zebra' });
  await ada.field(ada.words.pasteCard).fill('Zebra');
  await expectForgotten(page);
  await expect(ada.heading(ada.words.rounds)).toBeVisible();
});

test('a keeper’s card', async ({ page }) => {
  const kim = await forgetting(page, '/#pulse-check/keeper');
  await kim.field(kim.words.cardName).fill('Zebra');
  await kim.button(kim.words.makeCard).click();
  await expect(kim.field(kim.words.card)).toHaveValue(/PULSE1K/);
  await kim.field(kim.words.cardName).fill('Zebra again');
  await expectForgotten(page);
  await expect(kim.button(kim.words.makeCard)).toBeVisible();
});

test('the codes that a facilitator has collected', async ({ page }) => {
  const ada = await forgetting(page, '/#pulse-check/rounds');
  await ada.setUp({ title: 'Team Blue', name: 'Ada' });
  await ada.button('Answer').click();
  await ada.answer(FIVE[0]);
  await ada.button('Back to the facilitator’s page').click();
  await ada.expectStandingOf(1);
  await ada.field(ada.words.paste).fill('Zebra');
  await expectForgotten(page);
  await expect(ada.standing).toHaveCount(0);
});

test.describe('a round that is answered', () => {
  for (const [where, go, entered] of [
    ['at the last look at the answers', async () => {}, /Strongly (dis)?agree/],
    ['with the code', async (ben: RoundPage) => {
      await ben.button(ben.words.seal).click();
      await ben.code();
    }, ENTERED],
  ] as [string, (ben: RoundPage) => Promise<void>, RegExp][]) {
    test(where, async ({ page, newVisitor }) => {
      const link = await roundOf(await (await newVisitor()).newPage());
      const ben = await forgetting(page, link);
      await ben.answerAll([1, 5, 1, 5, 1, 5, 1, 5]);
      await go(ben);
      await expectForgotten(page, entered);
      await expect(ben.heading('Team Blue')).toBeVisible();
      await ben.button('Answer').click();
      await ben.checkIn.expectQuestion(1);
      await expect(ben.checkIn.question.getByRole('radio', { checked: true })).toHaveCount(0);
    });
  }
});
