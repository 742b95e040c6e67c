// Protects people who answer on a device that is passed around: the next person finds nothing of
// the one before, wherever they look, and the facilitator's pages are not theirs.
import type { Page } from '@playwright/test';
import { expect, test } from './watched';
import { FIVE } from './pages/people';
import { RoundPage } from './pages/rounds';
import { everythingShown, leave } from './pages/leaving';
import { keptAnywhere, storedJournal } from './pages/storage';

test.setTimeout(90_000);

/** A quick round on whose facilitator's device somebody may answer now. */
async function passed(page: Page) {
  const ada = new RoundPage(page);
  await ada.open();
  const link = await ada.setUp({ title: 'Team Blue', name: 'Ada' });
  await ada.button('Pass this device around').click();
  await expect(ada.element).toContainText('It’s your turn. Answer by yourself, then pass the device on.');
  return { ada, link };
}

/** Fingerprints and marks. */
const MARKS = /[A-Z2-7]{4}(?:-[A-Z2-7]{4}){3}/g;

/** That the screen is where the next person begins, and knows nobody. */
async function expectTurn(ada: RoundPage) {
  await expect(ada.element).toContainText('It’s your turn.');
  await expect(ada.button('Answer')).toBeVisible();
  await expect(ada.element).not.toContainText(/PULSE1C/);
  // The marks of the round and of its one key, which everyone may compare, and no fingerprint.
  await expect(ada.element.locator('.marked')).toHaveText([/^Mark of the round/, /^Mark of the key/]);
  expect((await ada.checkIn.screen.innerText()).match(MARKS)).toHaveLength(2);
}

test('five people on one device: each finds nothing of those before', { tag: '@matters' }, async ({ page }) => {
  const { ada } = await passed(page);
  for (const [at, answers] of FIVE.entries()) {
    await expectTurn(ada);
    await ada.button('Answer').click();
    await ada.checkIn.expectQuestion(1);
    // What the one before chose is chosen nowhere.
    for (const answer of answers) {
      await expect(ada.checkIn.question.getByRole('radio', { checked: true })).toHaveCount(0);
      await ada.checkIn.type([answer]);
    }
    await expect(ada.heading('Before your answers are sealed')).toBeVisible();
    await ada.button('Seal my answers').click();
    await expect(ada.heading('Your answers are sealed')).toBeVisible();
    const [fingerprint] = (await ada.checkIn.screen.innerText()).match(MARKS)!;
    const sealed = await everythingShown(page);
    for (const answer of ['Strongly disagree', 'Disagree', 'In between', 'Agree', 'Strongly agree']) {
      expect(sealed.markup).not.toContain(answer);
    }

    const journal = await storedJournal(page);
    expect(journal.check_ins, 'no check-in of somebody else').toEqual([]);
    expect(journal.drafts).toEqual([]);
    expect(journal.rounds[0].own).toBeNull();
    expect(journal.rounds[0].collected).toHaveLength(at + 1);
    expect(await keptAnywhere(page)).not.toContain(fingerprint);

    await ada.button('Next person').click();
    await expectTurn(ada);
    const next = await everythingShown(page);
    expect(next.markup).not.toContain(fingerprint);
    expect(next.values.filter((value) => value !== '')).toEqual([]);
    expect(next.checked).toBe(0);
  }

  // The facilitator's pages are behind a question.
  await ada.button('For the facilitator: stop passing the device').click();
  await expect(ada.element).toContainText('Has everyone answered who wants to, and are you the facilitator?');
  await ada.button('No, stay here').click();
  await expectTurn(ada);
  await ada.button('For the facilitator: stop passing the device').click();
  await ada.button('Yes, stop passing the device').click();
  await ada.expectCount(5);
  await ada.close();
  await ada.releaseAlone();
  await ada.reveal('Team Blue');
  const { overall } = await ada.numbers();
  expect(overall).toMatch(/ of 5$/);
});

test.describe('who leaves before sealing leaves nothing', () => {
  for (const [way, go, ...tags] of [
    ['when the page is reloaded', (page: Page) => page.reload()],
    ['when another page of the site is opened', (page: Page) => page.goto('/hosts/element.html')],
    ['when the page is left and come back to', async (page: Page) => {
      await page.goto('/hosts/without-element.html');
      await page.goBack();
    }, '@back'],
  ] as const) {
    test(way, { tag: tags }, async ({ page }) => {
      const { ada } = await passed(page);
      await ada.button('Answer').click();
      await ada.checkIn.type([1, 5, 1, 5]);
      expect((await storedJournal(page)).drafts).toEqual([]);
      expect(await keptAnywhere(page)).not.toMatch(/\[1,5,1,5/);
      await go(page);
      await expectTurn(ada);
      expect((await everythingShown(page)).checked).toBe(0);
      await ada.button('Answer').click();
      await ada.checkIn.expectQuestion(1);
      await expect(ada.checkIn.question.getByRole('radio', { checked: true })).toHaveCount(0);
    });
  }

  test('in another tab', async ({ page, context }) => {
    const { ada, link } = await passed(page);
    await ada.button('Answer').click();
    await ada.checkIn.type([1, 5, 1, 5]);
    const other = await RoundPage.of(context);
    for (const address of ['/', '/#pulse-check/journal', link]) {
      await other.page.goto('about:blank');
      await other.page.goto(address);
      await expectTurn(other);
    }
  });
});

test('after sealing, neither the browser’s history nor an address leads back to the answers', async ({ page }) => {
  const { ada, link } = await passed(page);
  await ada.answerAll([1, 5, 1, 5, 1, 5, 1, 5]);
  await ada.button('Seal my answers').click();
  await expect(ada.heading('Your answers are sealed')).toBeVisible();
  const ways = [
    () => page.goBack(),
    () => page.goForward(),
    () => page.evaluate(() => (location.hash = '#pulse-check/journal')),
    () => page.evaluate(() => (location.hash = '#pulse-check/check-in')),
    () => page.evaluate((link) => (location.hash = new URL(link).hash), link),
  ];
  for (const go of ways) {
    await go();
    await expect(ada.button('Next person')).toBeVisible();
    await expect(ada.element).not.toContainText(/agree/i);
  }
  await ada.button('Next person').click();
  for (const go of ways) {
    await go();
    await expectTurn(ada);
    await expect(ada.element.getByRole('radio')).toHaveCount(0);
  }
});

test('what the facilitator answered, and the journal on the device, are out of reach while it is passed around', async ({ page }) => {
  const ada = new RoundPage(page);
  await ada.open();
  const link = await ada.setUp({ title: 'Team Blue', name: 'Ada' });
  await ada.button('Answer').click();
  await ada.answer(FIVE[0]);
  await ada.button('Back to the facilitator’s page').click();
  await ada.button('Pass this device around').click();
  await expectTurn(ada);
  for (const address of ['/#pulse-check/journal', '/#pulse-check/rounds', '/#pulse-check/keeper', '/#pulse-check/check-in', link, '/hosts/element.html']) {
    await page.goto(address);
    await expectTurn(ada);
    await expect(ada.element).not.toContainText('Your journal');
    await expect(ada.element).not.toContainText('See what you handed in');
  }
  await page.goto('/');
  await ada.button('Answer').click();
  await ada.checkIn.type(FIVE[1]);
  await ada.button('Seal my answers').click();
  await ada.button('For the facilitator: stop passing the device').click();
  await ada.button('Yes, stop passing the device').click();
  await ada.expectCount(2);
  // The facilitator's own are as they were.
  const journal = await storedJournal(page);
  expect(journal.check_ins).toHaveLength(1);
  expect(journal.check_ins[0].answers).toEqual(FIVE[0]);
});

test('the page is told when the facilitator seals, but not when others do on the same device, and a double press seals once', async ({ page }) => {
  const ada = new RoundPage(page);
  await ada.open();
  await ada.setUp({ title: 'Team Blue', name: 'Ada' });
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    for (const type of ['pulse-check-complete', 'pulse-check-ready', 'pulse-check-error']) {
      document.addEventListener(type, (event) => told.push(`${type} ${JSON.stringify((event as CustomEvent).detail)}`));
    }
  });
  const told = () => page.evaluate(() => (window as unknown as { told: string[] }).told);
  await ada.button('Answer').click();
  await ada.answer(FIVE[0]);
  const byAda = [`pulse-check-complete ${JSON.stringify({ instrument: 'safety' })}`];
  expect(await told()).toEqual(byAda);
  await ada.button('Back to the facilitator’s page').click();
  await ada.button('Pass this device around').click();
  await ada.answerAll(FIVE[1]);
  await ada.button('Seal my answers').dblclick();
  await expect(ada.heading('Your answers are sealed')).toBeVisible();
  expect((await storedJournal(page)).rounds[0].collected).toHaveLength(2);
  expect(await told()).toEqual(byAda);
});

test('a page that the browser keeps shows the next person nothing of one who went to another page', { tag: '@matters' }, async ({ page }) => {
  const { ada } = await passed(page);
  await ada.button('Answer').click();
  await ada.checkIn.type([1, 5, 1, 5]);
  const atLeaving = await leave(page);
  expect(atLeaving.markup).not.toContain('radio');
  await expectTurn(ada);
  await expect(ada.element.getByRole('radio')).toHaveCount(0);
  await ada.button('Answer').click();
  await ada.checkIn.expectQuestion(1);
  await expect(ada.checkIn.question.getByRole('radio', { checked: true })).toHaveCount(0);

  // Nor the fingerprint of one who has sealed.
  await ada.checkIn.type(FIVE[0]);
  await ada.button('Seal my answers').click();
  await expect(ada.heading('Your answers are sealed')).toBeVisible();
  const [fingerprint] = (await ada.checkIn.screen.innerText()).match(MARKS)!;
  expect((await leave(page)).markup).not.toContain(fingerprint);
  await expectTurn(ada);
});
