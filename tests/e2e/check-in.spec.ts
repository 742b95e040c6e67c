// Protects the way through a check-in by pointer, from the card to a practice in the journal.
import { expect, test } from './watched';
import { CheckIn } from './pages/check-in';
import { storedJournal } from './pages/storage';

test('the card says what is coming and what is promised before the first question', async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open('/');
  await expect(checkIn.heading('Psychological safety')).toBeVisible();
  await expect(checkIn.screen).toContainText('8 questions, about 2 minutes');
  await expect(checkIn.screen).toContainText('Your answers stay in this browser on this device. Nothing is sent.');
});

test('a check-in leads from the card to results, a practice and the journal', { tag: '@matters' }, async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.start();

  // Back shows the answer that was given, and it can be changed.
  await checkIn.answer(1);
  await checkIn.expectQuestion(2);
  await checkIn.back();
  await checkIn.expectQuestion(1);
  await expect(checkIn.choice(1)).toBeChecked();
  await checkIn.answer(4);

  await checkIn.answer(5);
  await checkIn.skip();
  await checkIn.answerAll([1, 3, 3, 2, 4]);

  // The review shows every answer; one is changed from there, and the way leads back.
  await checkIn.expectReview();
  await expect(checkIn.reviewRow(1)).toContainText('Agree');
  await expect(checkIn.reviewRow(3)).toContainText('Skipped');
  await checkIn.change(3);
  await checkIn.expectQuestion(3);
  await checkIn.answer(2);
  await checkIn.expectReview();
  await expect(checkIn.reviewRow(3)).toContainText('Disagree');

  // 4 5 | 2 1 | 3 3 | 2 4, the last one reverse-worded.
  const results = await checkIn.finish();
  const expected = [
    ['Overall', '2.8 of 5, nearest to “In between”', 'around the middle', 'From 8 answers'],
    ['Speaking up', '4.5 of 5, between “Agree” and “Strongly agree”', 'lean towards the high end', 'From 2 answers'],
    ['Mistakes and help', '1.5 of 5, between “Strongly disagree” and “Disagree”', 'lean towards the low end', 'From 2 answers'],
    ['Room for difference', '3.0 of 5, nearest to “In between”', 'around the middle', 'From 2 answers'],
    ['Trying new things', '2.0 of 5, nearest to “Disagree”', 'lean towards the low end', 'From 2 answers'],
  ];
  for (const [name, ...said] of expected) {
    for (const text of said) await expect(results.score(name)).toContainText(text);
  }

  // Each of the two low dimensions has a practice that serves it.
  await expect(results.practices).toContainText('lowest: “Mistakes and help” and “Trying new things”.');
  await expect(results.practices.getByRole('listitem').getByRole('heading')).toHaveText([
    'Ask after fifteen minutes',
    'Thank someone for a well-considered risk',
  ]);
  await results.tryPractice('Ask after fifteen minutes');
  await expect(results.practice('Ask after fifteen minutes')).toContainText('On your list');
  await results.practice('Ask after fifteen minutes').getByRole('button', { name: 'Take it off my list' }).click();
  await expect(results.practice('Ask after fifteen minutes').getByRole('button', { name: 'I’ll try this' })).toBeFocused();
  await results.tryPractice('Ask after fifteen minutes');

  const journal = await results.toJournal();
  await expect(journal.checkIns).toHaveCount(1);
  await expect(journal.checkIns).toContainText('Psychological safety 2.8');
  await expect(journal.practice('Ask after fifteen minutes')).toContainText('How did it go?');
  await journal.practice('Ask after fifteen minutes').getByRole('radio', { name: 'It helped' }).check();
  await expect(journal.practice('Ask after fifteen minutes')).toContainText('What now?');

  // From the journal, the same results again.
  await journal.checkIns.getByRole('button').click();
  await expect((await checkIn.results()).score('Overall')).toContainText('2.8 of 5');
});

test('a dimension with fewer than half of its answers has no number', { tag: '@matters' }, async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const results = await checkIn.complete([5, null, null, null, 4, 4, 4, 2]);
  await expect(results.score('Mistakes and help')).toContainText('No number here');
  await expect(results.score('Mistakes and help')).not.toContainText('of 5');
  await expect(results.score('Speaking up')).toContainText('5.0 of 5');
  await expect(results.score('Speaking up')).toContainText('From 1 of 2 questions');
  await expect(results.score('Overall')).toContainText('From 5 of 8 questions');
});

test('without any answer there are no results to see', async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.start();
  await checkIn.answerAll([null, null, null, null, null, null, null, null]);
  await checkIn.expectReview();
  await expect(checkIn.screen).toContainText('You have skipped every question.');
  await expect(checkIn.button('See my results')).toBeHidden();
  await checkIn.change(8);
  await checkIn.answer(3);
  await expect(checkIn.button('See my results')).toBeVisible();
});

test('going on without an answer asks for one or for skipping', async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.start();
  await checkIn.button('Next').click();
  await expect(checkIn.notice).toHaveText('Choose an answer, or skip this one.');
  await checkIn.expectQuestion(1);
});

test('a double click on an answer answers one question', { tag: '@matters' }, async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.start();
  await checkIn.question.locator('label').nth(3).dblclick();
  await checkIn.expectQuestion(2);
  await expect(checkIn.question.getByRole('radio', { checked: true })).toHaveCount(0);
  expect((await storedJournal(page)).drafts[0].answers).toEqual([4, null, null, null, null, null, null, null]);
});

test('a double click on skip skips one question', { tag: '@double' }, async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.start();
  await checkIn.button('Skip this one').dblclick();
  await checkIn.expectQuestion(2);
});

test('a double click on start begins at the first question, with no answer', async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.button('Start').dblclick();
  await checkIn.expectQuestion(1);
  await expect(checkIn.question.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('a double click on the way to the results stores one check-in and leaves nothing begun', { tag: '@matters' }, async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.start();
  await checkIn.answerAll([4, 4, 4, 4, 4, 4, 4, 2]);
  await checkIn.button('See my results').dblclick();
  await checkIn.results();
  const journal = await storedJournal(page);
  expect(journal.check_ins).toHaveLength(1);
  expect(journal.drafts).toHaveLength(0);
});

test('at most three practices are tried at a time', async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const results = await checkIn.complete([1, 1, 1, 1, 1, 1, 1, 5]);
  const choose = results.practices.getByRole('button', { name: 'I’ll try this' });
  const offered = await choose.count();
  expect(offered).toBeGreaterThanOrEqual(2);
  for (let chosen = 0; chosen < Math.min(offered, 3); chosen++) await choose.first().click();
  await expect(choose).toHaveCount(0);
});
