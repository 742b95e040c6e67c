// Protects the way from a low score to what came of it: a plan, a question before the next check-in,
// and what people promised to others.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './watched';
import { CheckIn } from './pages/check-in';
import { saved } from './pages/files';
import { fixture, store, storedJournal } from './pages/storage';

const LOW = [4, 4, 1, 5, 4, 4, 3, 3];
const HIGHER = [4, 4, 3, 3, 4, 4, 3, 3];
const PRACTICE = 'Ask before you advise';

/** Names keep their own direction. */
const toWhom = (name: string) => `to \u2068${name}\u2069`;

const on = (day: string) => new Date(`${day}T10:00:00`);

test('from a low score to a plan, and two weeks on to what came of it', { tag: '@matters' }, async ({ page }) => {
  await page.clock.setFixedTime(on('2026-11-02'));
  const checkIn = new CheckIn(page);
  await checkIn.open();
  let results = await checkIn.complete(LOW);
  await results.tryPractice(PRACTICE);
  const card = results.practice(PRACTICE);
  await card.getByLabel('When …').fill('somebody tells me about a problem');
  await card.getByLabel('… I will').fill('ask one question first');
  await card.getByText('What could get in the way?').click();
  await card.getByLabel('If …').fill('I have the answer at once');
  await card.getByLabel('… then I will').fill('count to five');
  await expect(card.getByLabel('Ask me from this day on')).toHaveValue('2026-11-16');

  // Too early: nothing is asked.
  await page.clock.setFixedTime(on('2026-11-15'));
  await page.reload();
  await checkIn.start();

  await page.clock.setFixedTime(on('2026-11-16'));
  await page.reload();
  await checkIn.button(checkIn.words.start).click();
  await expect(checkIn.heading('Before you begin')).toBeVisible();
  await expect(checkIn.screen).toContainText('When somebody tells me about a problem, I will ask one question first.');
  await expect(checkIn.screen).toContainText('If I have the answer at once, then I will count to five.');
  await expect(checkIn.button('Skip to the questions')).toBeVisible();
  await checkIn.element.getByRole('radio', { name: 'It helped' }).check();
  const now = checkIn.element.getByRole('radiogroup', { name: `What now with “${PRACTICE}”?` });
  await expect(now.getByRole('radio', { name: 'Keep it' })).toBeChecked();
  await now.getByRole('radio', { name: 'Done, on to the next' }).check();
  await checkIn.button('To the questions').click();
  await checkIn.type(HIGHER);
  await checkIn.expectReview();
  results = await checkIn.finish();
  const tried = results.score('What you are trying');
  await expect(tried).toContainText('16 Nov 2026: It helped');
  await expect(tried.getByRole('img', { name: /^Mistakes and help over time/ })).toBeVisible();
  await expect(tried).toContainText('the line doesn’t show what the practice did');

  // The third visit: nothing is left to ask.
  await page.clock.setFixedTime(on('2026-12-14'));
  await page.reload();
  await expect((await checkIn.journal()).practice(PRACTICE)).toContainText('16 Nov 2026: It helped');
  await expect(checkIn.screen).toContainText('Your last check-in was 4 weeks ago.');
  await checkIn.button(checkIn.words.checkIn).click();
  await checkIn.start();
  expect((await storedJournal(page)).practices).toEqual([
    {
      practice: 'ask-before-advising',
      day: '2026-11-02',
      ask_on: '2026-11-30',
      plan: {
        when: 'somebody tells me about a problem',
        will: 'ask one question first',
        obstacle: 'I have the answer at once',
        then: 'count to five',
      },
      outcomes: [{ day: '2026-11-16', outcome: 'helped', then: 'done' }],
    },
  ]);
});

/** A journal with a practice whose day has come and a promise whose day is over. */
const DUE = JSON.stringify({
  'pulse-check': 'journal',
  version: 6,
  journal: {
    ...JSON.parse(fixture('full-journal.json')).journal,
    drafts: [],
    practices: [{ practice: 'ask-before-advising', day: '2026-11-02', ask_on: '2026-11-16', plan: null, outcomes: [] }],
    commitments: [
      { id: '00000000000000c1', text: 'Share the plan', to: 'Noor', due: '2026-11-20', plan: null, state: 'open', renegotiated: null },
    ],
    rounds: [], plans: [], keys: [], teams: [], past_rounds: [], scores: [], actions: [],
  },
});

test('all that is asked before a check-in can be skipped with one press', async ({ page, context }) => {
  await page.clock.setFixedTime(on('2026-11-23'));
  await store(context, DUE);
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.button(checkIn.words.start).click();
  await expect(checkIn.heading('Before you begin')).toBeFocused();
  await checkIn.button('Skip to the questions').click();
  await checkIn.expectQuestion(1);
  expect((await storedJournal(page)).practices[0].outcomes).toEqual([]);
});

test('what was not done moves the plan, by keys alone, and a plan can change', { tag: '@matters' }, async ({ page, context }) => {
  await page.clock.setFixedTime(on('2026-11-23'));
  await store(context, DUE);
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.button(checkIn.words.start).press('Enter');
  await expect(checkIn.heading('Before you begin')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(checkIn.element.getByRole('radio', { name: 'It helped' })).toBeFocused();
  await checkIn.element.getByRole('radio', { name: 'I didn’t do it' }).press('Space');
  await expect(checkIn.screen).toContainText('Good to know.');
  await checkIn.element.getByRole('radio', { name: 'Change the plan' }).press('Space');
  await checkIn.element.getByLabel('When …').fill('the stand-up ends');
  expect((await storedJournal(page)).practices[0]).toMatchObject({
    ask_on: '2026-12-07',
    plan: { when: 'the stand-up ends', will: '' },
    outcomes: [{ day: '2026-11-23', outcome: 'not-done', then: 'change' }],
  });
});

test('the journal begins with what is open, and leads there', async ({ page, context }) => {
  await page.clock.setFixedTime(on('2026-11-23'));
  await store(context, DUE);
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const journal = await checkIn.journal();
  await expect(checkIn.element.getByRole('heading', { level: 3 }).first()).toHaveText('Open now');
  await expect(journal.part('Open now').getByRole('listitem')).toHaveText([/Ask before you advise/, /Share the plan.*due since 20 Nov 2026/]);
  await checkIn.button('Show “Ask before you advise”').click();
  await expect(checkIn.heading(PRACTICE)).toBeFocused();
  await checkIn.button('Show “Share the plan”').click();
  await expect(journal.commitment('Share the plan').getByRole('radio').first()).toBeFocused();
  await journal.commitment('Share the plan').getByRole('radio', { name: 'Kept' }).check();
  await journal.practice(PRACTICE).getByRole('radio', { name: 'It made no difference' }).check();
  await expect(journal.part('Open now').getByRole('listitem')).toHaveCount(0);
  await expect(journal.part('Open now')).toContainText('Your last check-in was 4 weeks ago.');
});

test('what is renegotiated gets a new day, a reason and a text to say so early', { tag: '@matters' }, async ({ page, context }) => {
  await page.clock.setFixedTime(on('2026-11-23'));
  await store(context, DUE);
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const journal = await checkIn.journal();
  const row = journal.commitment('Share the plan');
  await expect(row).toContainText(toWhom('Noor'));
  await row.getByRole('radio', { name: 'Renegotiated' }).check();
  await row.getByLabel('Until when now?').fill('2026-12-04');
  await row.getByLabel('Why?').fill('Two people were away');
  await expect(row.getByLabel('What you could write')).toHaveValue(
    'I want to tell you early how things stand with what I promised: Share the plan. I said by 20 Nov 2026. I can do it by 4 Dec 2026. The reason: Two people were away. Does that work for you, or what would help?',
  );
  await expect(row).toContainText('by 4 Dec 2026');
  await expect(checkIn.heading('Open now')).toBeVisible();
  expect((await storedJournal(page)).commitments[0]).toMatchObject({
    due: '2026-11-20',
    state: 'renegotiated',
    renegotiated: { until: '2026-12-04', why: 'Two people were away' },
  });
  // The new day may pass, too.
  await page.clock.setFixedTime(on('2026-12-05'));
  await page.reload();
  await checkIn.journal();
  await expect(row).toContainText('due since 4 Dec 2026');
});

test('a commitment is made to somebody, and can be changed', async ({ page }) => {
  await page.clock.setFixedTime(on('2026-11-23'));
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const journal = await checkIn.journal();
  const form = checkIn.element.locator('.entry').filter({ has: page.getByLabel('What will you do?') });
  await form.getByLabel('What will you do?').fill('Send the notes');
  await form.getByLabel('To whom?').fill('Ben');
  await form.getByRole('button', { name: 'Add' }).click();
  await expect(form.getByLabel('To whom?')).toHaveValue('');
  const row = journal.commitment('Send the notes');
  await expect(row).toContainText(toWhom('Ben'));
  await row.getByText('Change', { exact: true }).click();
  await row.getByLabel('To whom?').fill('Ben and Noor');
  await row.getByLabel('When …').fill('the meeting ends');
  await row.getByLabel('By when?').fill('2026-11-27');
  await expect(row).toContainText(toWhom('Ben and Noor'));
  await expect(row).toContainText('When the meeting ends: Send the notes');
  await expect(row).toContainText('by 27 Nov 2026');
});

test('no export says to whom something was promised, unless that is ticked', { tag: '@matters' }, async ({ page, context }) => {
  await store(context, DUE);
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const journal = await checkIn.journal();
  const withNames = checkIn.element.getByRole('checkbox', { name: 'Export whom I promised things to' });
  await expect(withNames).not.toBeChecked();
  const exported = async () => {
    const { bytes } = await saved(page, () => checkIn.button(checkIn.words.export).click());
    return bytes.toString('utf8');
  };
  expect(await exported()).not.toContain('Noor');
  await withNames.check();
  const text = await exported();
  expect(JSON.parse(text).journal.commitments[0].to).toBe('Noor');
  expect((await storedJournal(page)).commitments[0].to).toBe('Noor');
  await journal.eraseEverything();
  await journal.import(text);
  await expect(journal.commitment('Share the plan')).toContainText(toWhom('Noor'));
});

for (const width of [280, 1024]) {
  test(`plans and questions fit and can be used by everybody, ${width} px wide`, async ({ page, context }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.clock.setFixedTime(on('2026-11-23'));
    await store(context, DUE);
    const checkIn = new CheckIn(page);
    await checkIn.open();
    const check = async () => {
      const { violations } = await new AxeBuilder({ page }).include('pulse-check').analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    };
    await checkIn.button(checkIn.words.start).click();
    await checkIn.element.getByRole('radio', { name: 'I didn’t do it' }).check();
    await checkIn.element.getByRole('radio', { name: 'Change the plan' }).check();
    await checkIn.element.getByText('What could get in the way?').click();
    await check();
    await checkIn.button('To the questions').click();
    await page.reload();
    const journal = await checkIn.journal();
    await journal.commitment('Share the plan').getByRole('radio', { name: 'Renegotiated' }).check();
    await journal.commitment('Share the plan').getByText('Change', { exact: true }).click();
    await check();
  });
}
