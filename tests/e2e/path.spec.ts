// Protects the way from a low score to what came of it: a plan, and a question before the next check-in.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './watched';
import { CheckIn } from './pages/check-in';
import { Practices } from './pages/practices';
import { fixture, store, storedJournal } from './pages/storage';

const LOW = [4, 4, 1, 5, 4, 4, 3, 3];
const HIGHER = [4, 4, 3, 3, 4, 4, 3, 3];
/** What is suggested for `LOW`. */
const SUGGESTED = 'Ask after fifteen minutes';
/** What is being tried in `DUE`. */
const PRACTICE = 'Ask before you advise';

const on = (day: string) => new Date(`${day}T10:00:00`);

test('from a low score to a plan, and two weeks on to what came of it', { tag: '@matters' }, async ({ page }) => {
  await page.clock.setFixedTime(on('2026-11-02'));
  const checkIn = new CheckIn(page);
  await checkIn.open();
  let results = await checkIn.complete(LOW);
  await results.tryPractice(SUGGESTED);
  const card = results.practice(SUGGESTED);
  await card.getByLabel('When …').fill('I have been stuck for a while');
  await card.getByLabel('… I will').fill('send three lines to somebody');
  await card.getByText('What could get in the way?').click();
  await card.getByLabel('If …').fill('I am ashamed to ask');
  await card.getByLabel('… then I will').fill('remember who asked me');
  await expect(card.getByLabel('Ask me from this day on')).toHaveValue('2026-11-16');

  // Too early: nothing is asked.
  await page.clock.setFixedTime(on('2026-11-15'));
  await page.reload();
  await checkIn.start();

  await page.clock.setFixedTime(on('2026-11-16'));
  await page.reload();
  await checkIn.button(checkIn.words.start).click();
  await expect(checkIn.heading('Before you begin')).toBeVisible();
  await expect(checkIn.screen).toContainText('When I have been stuck for a while, I will send three lines to somebody.');
  await expect(checkIn.screen).toContainText('If I am ashamed to ask, then I will remember who asked me.');
  await expect(checkIn.button('Skip to the questions')).toBeVisible();
  await checkIn.element.getByRole('radio', { name: 'It helped' }).check();
  const now = checkIn.element.getByRole('radiogroup', { name: `What now with “${SUGGESTED}”?` });
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
  await expect((await checkIn.journal()).practice(SUGGESTED)).toContainText('16 Nov 2026: It helped');
  await expect(checkIn.screen).toContainText('Your last check-in was 4 weeks ago.');
  await checkIn.button(checkIn.words.checkIn).click();
  await checkIn.start();
  expect((await storedJournal(page)).practices).toEqual([
    {
      practice: 'ask-after-fifteen-minutes',
      day: '2026-11-02',
      ask_on: '2026-11-30',
      plan: {
        when: 'I have been stuck for a while',
        will: 'send three lines to somebody',
        obstacle: 'I am ashamed to ask',
        then: 'remember who asked me',
      },
      outcomes: [{ day: '2026-11-16', outcome: 'helped', then: 'done' }],
    },
  ]);
});

/** With a practice whose day has come and a promise whose day is over. */
const DUE = fixture('path-journal.json');

test('all that is asked before a check-in can be skipped with one press, and is asked again on another day', async ({ page, context }) => {
  await page.clock.setFixedTime(on('2026-11-23'));
  await store(context, DUE);
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.button(checkIn.words.start).click();
  await expect(checkIn.heading('Before you begin')).toBeFocused();
  await checkIn.button('Skip to the questions').click();
  await checkIn.expectQuestion(1);
  expect((await storedJournal(page)).practices[0].outcomes).toEqual([]);
  // Not twice on one day.
  await page.reload();
  await checkIn.start();
  await page.clock.setFixedTime(on('2026-11-24'));
  await page.reload();
  await checkIn.button(checkIn.words.start).click();
  await expect(checkIn.heading('Before you begin')).toBeVisible();
});

test('who can’t be asked how it went comes to the questions nonetheless', { tag: '@matters' }, async ({ page, context, trouble }) => {
  trouble.expectFailedRequests(/net::ERR_FAILED/, /TypeError: Failed to fetch/);
  await page.clock.setFixedTime(on('2026-11-23'));
  await store(context, DUE);
  let fail = () => {};
  const failed = new Promise<void>((resolve) => (fail = resolve));
  await page.route('**/split_later.wasm', async (route) => {
    await failed;
    await route.abort();
  });
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.button(checkIn.words.start).click();
  await expect(checkIn.button(checkIn.words.start)).toHaveCount(0);
  fail();
  await expect(checkIn.problem).toContainText('The next part could not be loaded.');
  await checkIn.start();

  // It is known from the beginning.
  await checkIn.open();
  await expect(checkIn.button(checkIn.words.start)).toBeVisible();
  await checkIn.start();
  expect((await storedJournal(page)).practices[0].ask_on).toBe('2026-11-16');
});

test('a practice that the page offers no more is not asked about', async ({ page, context }) => {
  await page.clock.setFixedTime(on('2026-11-23'));
  await store(context, DUE.replace('ask-before-advising', 'walk-and-talk'));
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.start();
});

test('a moment that is picked is the occasion of the plan, and can be written anew', { tag: '@matters' }, async ({ page }) => {
  await page.clock.setFixedTime(on('2026-11-02'));
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const results = await checkIn.complete(LOW);
  await results.tryPractice(SUGGESTED);
  const card = results.practice(SUGGESTED);
  const plan = card.getByRole('group', { name: `Your plan for “${SUGGESTED}”` });
  const moments = plan.getByRole('group', { name: 'Good moments for it' });
  const occasion = plan.getByLabel('When …');
  const when = async () => (await storedJournal(page)).practices[0].plan?.when;
  const moment = moments.getByRole('button', { name: 'When I have been trying the same thing for a quarter of an hour …' });
  await moment.press('Enter');
  await expect(moment).toBeFocused();
  await expect(moment).toHaveAttribute('aria-pressed', 'true');
  await expect(occasion).toHaveValue('I have been trying the same thing for a quarter of an hour');
  expect(await when()).toBe('I have been trying the same thing for a quarter of an hour');
  await occasion.fill('I have been trying the same thing for a quarter of an hour on Mondays');
  await expect(moment).toHaveAttribute('aria-pressed', 'false');
  expect(await when()).toBe('I have been trying the same thing for a quarter of an hour on Mondays');
  await moment.click();
  await expect(occasion).toHaveValue('I have been trying the same thing for a quarter of an hour');
  await expect(moments.getByRole('button', { pressed: true })).toHaveCount(1);
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

test('a plan stands once on the journal, unfolded when it is to change', async ({ page, context }) => {
  await page.clock.setFixedTime(on('2026-11-23'));
  await store(context, DUE);
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const card = (await checkIn.journal()).practice(PRACTICE);
  await expect(card).toContainText('When somebody tells me about a problem: Write down two open questions');
  await card.getByRole('radio', { name: 'I didn’t do it' }).check();
  await expect(card.getByRole('radio', { name: 'Let it go' })).toBeVisible();
  await expect(card.getByLabel('When …')).toBeHidden();
  await card.getByRole('radio', { name: 'Change the plan' }).check();
  await card.getByLabel('When …').fill('the stand-up ends');
  await expect(card).toContainText('When the stand-up ends: Write down two open questions');

  // What was said of it is not thrown away with a press elsewhere.
  await checkIn.button('See all practices').click();
  const among = new Practices(checkIn).card(PRACTICE);
  await expect(among).toContainText('On your list');
  await expect(among).not.toContainText('Take it off my list');
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

test('a plan goes on one sheet of paper', async ({ page }) => {
  await page.clock.setFixedTime(on('2026-11-02'));
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const results = await checkIn.complete(LOW);
  const card = results.practices.getByRole('listitem').first();
  const title = await card.getByRole('heading').first().innerText();
  await card.getByRole('button', { name: checkIn.words.tryThis }).click();
  await card.getByLabel('When …').fill('the stand-up ends');
  await card.getByLabel('… I will').fill('ask one question first');
  await card.getByText('On one page, to print').click();
  const paper = card.locator('.paper .page');
  await expect(paper).toContainText('My plan');
  await expect(paper).toContainText(title);
  await expect(paper).toContainText('When the stand-up ends, I will ask one question first.');
  await expect(paper).toContainText('I look at it on 16 Nov 2026.');
});
