// Protects what people promised to others: to whom, by when, and what was agreed instead.
import { expect, test } from './watched';
import { CheckIn } from './pages/check-in';
import { saved } from './pages/files';
import { fixture, store, storedJournal } from './pages/storage';

/** With a promise whose day is over, and one that was agreed anew. */
const PROMISED = fixture('path-journal.json');

/** Names keep their own direction. */
const toWhom = (name: string) => `to \u2068${name}\u2069`;

const on = (day: string) => new Date(`${day}T10:00:00`);

test('what is renegotiated gets a new day, a reason and a text to say so early', { tag: '@matters' }, async ({ page, context }) => {
  await page.clock.setFixedTime(on('2026-11-23'));
  await store(context, PROMISED);
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const journal = await checkIn.journal();
  const row = journal.commitment('Share the plan');
  await expect(row).toContainText(toWhom('Noor'));
  await row.getByRole('radio', { name: 'Renegotiated' }).check();
  await row.getByLabel('Until when now?').fill('2026-12-04');
  await row.getByLabel('Why?').fill('Two people were away');
  await expect(row.getByLabel('What you could write about “Share the plan”')).toHaveValue(
    'I want to tell you early how things stand with what I promised: Share the plan. I said by 20 Nov 2026. I can do it by 4 Dec 2026. The reason: Two people were away. Does that work for you, or what would help?',
  );
  await expect(row).toContainText('by 4 Dec 2026');
  await expect(checkIn.heading('Open now')).toBeVisible();
  const stored: { text: string }[] = (await storedJournal(page)).commitments;
  expect(stored.find(({ text }) => text === 'Share the plan')).toMatchObject({
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
  await store(context, PROMISED);
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const journal = await checkIn.journal();
  const withNames = checkIn.element.getByRole('checkbox', { name: 'Also export to whom I promised things, and whom to thank' });
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

test('two promises that were agreed anew have fields that are told apart', async ({ page, context }) => {
  await page.clock.setFixedTime(on('2026-11-23'));
  await store(context, PROMISED);
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const journal = await checkIn.journal();
  await journal.commitment('Share the plan').getByRole('radio', { name: 'Renegotiated' }).check();
  for (const promise of ['Share the plan', 'Send the notes']) {
    const summary = checkIn.element.locator('summary', { hasText: 'Agreed anew' }).and(checkIn.element.getByLabel(promise));
    if (promise === 'Send the notes') await summary.press('Enter');
    const agreed = checkIn.element.getByRole('group', { name: `Agreed anew: “${promise}”` });
    await expect(agreed.getByLabel('Why?')).toHaveCount(1);
    await expect(agreed.getByLabel(`What you could write about “${promise}”`)).toHaveValue(new RegExp(promise));
  }
  const ids = await checkIn.element.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});
