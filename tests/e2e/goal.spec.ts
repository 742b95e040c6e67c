// Protects what a person works on: one goal in own words, with the next small step.
import { expect, test } from './watched';
import { CheckIn } from './pages/check-in';
import { fixture, store, storedJournal } from './pages/storage';

const PART = 'What you are working on';
const GOAL = 'What would you like to get better at?';
const NEXT = 'The next small step (optional)';

/** What a person has written keeps its own direction. */
const step = (text: string) => `Next small step: \u2068${text}\u2069`;

test('a goal is set with its next step, changed and removed, by keys alone', { tag: '@matters' }, async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const journal = await checkIn.journal();
  const part = journal.part(PART);
  await part.getByLabel(NEXT).fill('Count to five');
  await part.getByLabel(GOAL).fill('Listen longer');
  await page.keyboard.press('Enter');
  await expect(part).toContainText('Listen longer');
  await expect(part).toContainText(step('Count to five'));
  expect((await storedJournal(page)).goal).toEqual({ text: 'Listen longer', next: 'Count to five' });

  await part.getByText('Change', { exact: true }).press('Enter');
  await part.getByLabel(NEXT).fill('Ask one question first');
  await expect(part).toContainText(step('Ask one question first'));
  await part.getByLabel(GOAL).fill('Listen before I answer');
  // A goal is not emptied by accident while it is written anew.
  await part.getByLabel(GOAL).fill('');
  await page.reload();
  await checkIn.journal();
  await expect(part).toContainText('Listen before I answer');
  await expect(part).toContainText(step('Ask one question first'));

  await checkIn.button('Remove “Listen before I answer”').press('Enter');
  await expect(part.getByLabel(GOAL)).toBeFocused();
  await expect(part.getByLabel(GOAL)).toHaveValue('');
  expect(await storedJournal(page)).toBeUndefined();
});

test('a goal goes along in an export, and an import leaves the one that is here', async ({ page, context }) => {
  await store(context, fixture('path-journal.json'));
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const journal = await checkIn.journal();
  const part = journal.part(PART);
  await expect(part).toContainText('Say what I see while it is small');
  const { text } = await journal.export();
  await part.getByText('Change', { exact: true }).click();
  await part.getByLabel(GOAL).fill('Listen longer');
  await journal.import(text);
  await expect(journal.outcome).toHaveText(/already/);
  await expect(part).toContainText('Listen longer');
  await journal.eraseEverything();
  await journal.import(text);
  await expect(part).toContainText('Say what I see while it is small');
  await expect(part).toContainText(step('Name one doubt on Thursday'));
});
