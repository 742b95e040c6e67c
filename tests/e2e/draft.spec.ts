// Protects an unfinished check-in: it survives a reload, and is given up only when a person says so.
import { expect, test } from './watched';
import { CheckIn } from './pages/check-in';
import { fixture, ourKeys, store, storedJournal } from './pages/storage';

test('after a reload the check-in goes on at the same question with all answers', { tag: '@matters' }, async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.start();
  await checkIn.type([4, null, 2]);
  await checkIn.expectQuestion(4);

  await page.reload();
  await checkIn.resume(4);
  await checkIn.back();
  await expect(checkIn.choice(2)).toBeChecked();
  await checkIn.back();
  await expect(checkIn.question.getByRole('radio', { checked: true })).toHaveCount(0);
  await checkIn.back();
  await expect(checkIn.choice(4)).toBeChecked();
});

test('an answer that was picked but not yet left behind survives a reload', { tag: '@matters' }, async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.start();
  await page.keyboard.press('5');
  await page.reload();
  await checkIn.resume(1);
  await expect(checkIn.choice(5)).toBeChecked();
});

test('after a reload at the review, the review comes back', { tag: '@matters' }, async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.start();
  await checkIn.type([4, 4, 4, 4, 4, 4, 4, null]);
  await checkIn.expectReview();
  await page.reload();
  await checkIn.button('Continue with the review').click();
  await checkIn.expectReview();
  await expect(checkIn.reviewRow(8)).toContainText('Skipped');
  const results = await checkIn.finish();
  await expect(results.score('Overall')).toContainText('4.0 of 5');
  expect((await storedJournal(page)).drafts).toEqual([]);
});

test('starting again forgets the unfinished answers', { tag: '@matters' }, async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.start();
  await checkIn.type([4, 5]);
  await page.reload();
  await checkIn.button('Start again').click();
  await checkIn.expectQuestion(1);
  await expect(checkIn.question.getByRole('radio', { checked: true })).toHaveCount(0);
  expect(await ourKeys(page)).toEqual([]);
});

test('going back to the card and to the journal loses nothing', async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.start();
  await checkIn.type([3]);
  await checkIn.back();
  await checkIn.back();
  const journal = await checkIn.journal();
  await journal.toCheckIn();
  await checkIn.resume(1);
  await expect(checkIn.choice(3)).toBeChecked();
});

test('answers to questions that have changed since are not carried over, and it is said', async ({ page, context }) => {
  await store(context, fixture('draft-of-another-wording.json'));
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await expect(checkIn.screen).toContainText('The questions have changed since you last began');
  await checkIn.start();
  await expect(checkIn.question.getByRole('radio', { checked: true })).toHaveCount(0);
});
