// Protects what a person enters into the journal: commitments, small wins and practices.
import { expect, test } from './watched';
import { CheckIn } from './pages/check-in';
import { fixture, store, storedJournal } from './pages/storage';

test('an empty journal says what will appear in it', async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.journal();
  await expect(checkIn.screen).toContainText('No check-ins yet. Your first one will appear here.');
  await expect(checkIn.screen).toContainText('None yet. Your results suggest some.');
});

test('a commitment is listed by its day, settled and removed', { tag: '@matters' }, async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const journal = await checkIn.journal();
  await journal.commitTo('Whenever it fits');
  await journal.commitTo('Later', '2026-12-18');
  await journal.commitTo('Sooner', '2026-11-20');
  const names = checkIn.element.getByRole('radiogroup');
  await expect(names).toHaveCount(3);
  expect(await names.evaluateAll((groups) => groups.map((group) => group.getAttribute('aria-label')))).toEqual([
    'Sooner',
    'Later',
    'Whenever it fits',
  ]);
  await expect(journal.commitment('Sooner')).toContainText('due since 20 Nov 2026');
  await expect(journal.commitment('Later')).toContainText('by 18 Dec 2026');

  await journal.commitment('Sooner').getByRole('radio', { name: 'Kept' }).check();
  await expect(journal.commitment('Sooner')).not.toContainText('due since');
  await page.reload();
  await checkIn.journal();
  await expect(journal.commitment('Sooner').getByRole('radio', { name: 'Kept' })).toBeChecked();
  await expect(journal.commitment('Later').getByRole('radio', { name: 'Open' })).toBeChecked();

  await journal.remove('Sooner');
  await expect(journal.commitment('Sooner')).toHaveCount(0);
  expect((await storedJournal(page)).commitments).toHaveLength(2);
});

test('a small win is listed with its day and removed', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const journal = await checkIn.journal();
  await journal.addWin('We said no to a rush job');
  await journal.addWin('Noor asked for help');
  await expect(journal.part('Small wins').getByRole('listitem')).toHaveText([
    /Noor asked for help\s*23 Nov 2026/,
    /We said no to a rush job\s*23 Nov 2026/,
  ]);
  await journal.remove('Noor asked for help');
  await expect(journal.win('Noor asked for help')).toHaveCount(0);
  expect((await storedJournal(page)).wins).toHaveLength(1);
});

test('a double click removes one entry', { tag: '@double' }, async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const journal = await checkIn.journal();
  for (const win of ['One', 'Two', 'Three']) await journal.addWin(win);
  await checkIn.button('Remove “Three”').dblclick();
  await expect(journal.win('Three')).toHaveCount(0);
  expect((await storedJournal(page)).wins).toHaveLength(2);
});

test('an entry without words is not added', async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const journal = await checkIn.journal();
  await journal.addWin('   ');
  await expect(journal.part('Small wins').getByRole('listitem')).toHaveCount(0);
});

test('what a person writes is shown as they wrote it, never taken for markup', { tag: '@matters' }, async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const journal = await checkIn.journal();
  const text = '<img src=x onerror=alert(1)> & “quotes” {name}';
  await journal.addWin(text);
  await expect(journal.win(text)).toBeVisible();
  await journal.commitTo(text);
  await expect(journal.commitment(text)).toContainText(text);
});

test('a practice asks how it went, and keeps the answer', async ({ page, context }) => {
  await store(context, fixture('full-journal.json'));
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const journal = await checkIn.journal();
  await expect(journal.practice('Ask before you advise')).toContainText('since 14 Sept 2026');
  const practice = journal.practice('Ask before you advise');
  await practice.getByRole('radio', { name: 'It made no difference' }).check();
  await practice.getByRole('radio', { name: 'Done, on to the next' }).check();
  await page.reload();
  await checkIn.journal();
  await expect(practice).toContainText('It made no difference');
  await expect(practice.getByRole('radio')).toHaveCount(0);
  await expect(journal.practice('Say thank you and say exactly what for')).toContainText('It helped');
  const outcomes = (await storedJournal(page)).practices.map(({ outcomes }: { outcomes: object[] }) => outcomes);
  expect(outcomes).toMatchObject([
    [{ day: null, outcome: 'helped', then: 'done' }],
    [{ outcome: 'no-difference', then: 'done' }],
  ]);
});
