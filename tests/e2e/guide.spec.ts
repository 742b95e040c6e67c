// Protects the guide and the notes to other people: what leads there and back, what becomes of the
// fields, and that nothing of a note is kept.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './watched';
import { CheckIn } from './pages/check-in';
import { saved } from './pages/files';
import { storedJournal } from './pages/storage';

test('the guide is there by its address, with pages and questions', { tag: '@matters' }, async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open('/hosts/routes.html#pulse-check/guide');
  await expect(checkIn.heading('Guide')).toBeVisible();
  await expect(checkIn.screen.locator('.pages li')).toHaveCount(12);
  const question = checkIn.screen.locator('details').filter({ hasText: 'How long does it take to build trust?' });
  await question.locator('summary').click();
  await expect(question).toContainText('No study gives a number');
  const damaged = checkIn.screen.locator('details').filter({ hasText: 'I have damaged trust.' });
  await damaged.locator('summary').click();
  await expect(damaged.getByRole('button', { name: 'Write your apology' })).toBeVisible();
  await damaged.getByRole('button', { name: 'Rebuilding trust' }).click();
  await expect(checkIn.heading('Rebuilding trust')).toBeVisible();
  await page.goBack();
  await checkIn.button('What silence costs').click();
  await expect(checkIn.heading('What silence costs')).toBeFocused();
  await expect(checkIn.screen).toContainText('Figures about such costs go round. We give none');
  await expect(checkIn.screen).toContainText('This page rests on no study.');
  await checkIn.button('The four strategies').click();
  await expect(checkIn.heading('The four strategies')).toBeFocused();
  await expect(checkIn.screen.getByRole('listitem').filter({ hasText: 'Church & Oliver 2006' })).toBeVisible();
  await checkIn.button('All pages').click();
  await expect(checkIn.heading('Guide')).toBeFocused();
});

test('the page’s author can show the guide first', async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.element.evaluate((element) => element.setAttribute('view', 'guide'));
  await expect(checkIn.heading('Guide')).toBeVisible();
});

test('results lead to the page that goes with what was asked, and back', { tag: '@matters' }, async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const results = await checkIn.complete([5, 4, 2, 1, 4, 4, 2, 4]);
  await checkIn.button('What stands behind it').click();
  await expect(checkIn.heading('Trust and psychological safety')).toBeFocused();
  const practices = checkIn.screen.locator('details.practice');
  await expect(practices).toHaveCount(3);
  await practices.first().locator('summary').first().click();
  await practices.first().getByRole('button', { name: 'I’ll try this' }).click();
  expect((await storedJournal(page)).practices).toHaveLength(1);
  await checkIn.button('Back to my results').click();
  await expect(results.heading).toBeFocused();
});

test('a few fields become a text, of which nothing is kept', { tag: '@matters' }, async ({ page, context, browserName }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.journal();
  await checkIn.button('Write a note').click();
  await expect(checkIn.heading('Say thank you')).toBeFocused();
  await expect(checkIn.screen).toContainText('Fill in at least one field.');
  await checkIn.element.getByLabel('To whom?').fill('Ada');
  await expect(checkIn.screen).toContainText('Fill in at least one field.');
  await checkIn.element.getByLabel('What did they do?').fill('You stayed late.');
  await checkIn.element.getByLabel('Why did it matter?').fill('I could go home.');
  const text = checkIn.element.getByLabel('Your note');
  await expect(text).toHaveValue('Ada, I’d like to thank you.\nYou stayed late.\nI could go home.');
  if (browserName === 'chromium') {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await checkIn.button('Copy the note').click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text.inputValue());
  }
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(kept).not.toContain('stayed');
  expect(kept).not.toContain('Ada');
  await checkIn.button('Apologise').click();
  await expect(checkIn.heading('Apologise')).toBeFocused();
  await expect(checkIn.element.getByLabel('What did you do?')).toHaveValue('');
});

test('a note makes one think about excuses, and sends nobody away', async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.journal();
  await checkIn.button('Write a note').click();
  await checkIn.button('Apologise').click();
  await checkIn.element.getByLabel('What did you do?').fill('I was late, but the bus');
  await expect(checkIn.screen.getByRole('status').filter({ hasText: 'You wrote “but”.' })).toBeVisible();
  await checkIn.element.getByLabel('What are you sorry for?').fill('I’m sorry if that hurt. Please forgive me.');
  await expect(checkIn.screen).toContainText('“Sorry if …” leaves open whether it happened.');
  await expect(checkIn.screen).toContainText('You ask to be forgiven.');
  await expect(checkIn.element.getByLabel('Your note')).toHaveValue(/^I was late, but the bus\n/);
  await expect(checkIn.screen.getByText('Counts most')).toHaveCount(2);
});

test('practices that are about a note lead to it', async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open('/hosts/routes.html#pulse-check/practices');
  const card = checkIn.element.locator('li.practice').filter({ hasText: 'Own your part' }).first();
  await card.getByText('What to do', { exact: true }).click();
  await card.getByRole('button', { name: 'Write your apology' }).click();
  await expect(checkIn.heading('Apologise')).toBeFocused();
});

test('whom to thank is remembered on this device only, and is in an export if that is wanted', { tag: '@matters' }, async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.journal();
  await checkIn.button('Write a note').click();
  const add = async (name: string) => {
    await checkIn.element.getByLabel('Name', { exact: true }).fill(name);
    await checkIn.button('Add').click();
  };
  await expect(checkIn.screen).toContainText('Nobody is on the list.');
  await add('Ada');
  await add('Grace');
  const names = checkIn.screen.locator('.rows bdi');
  await expect(names).toHaveText(['Ada', 'Grace']);
  await checkIn.element.getByRole('button', { name: 'Another time: ⁨Ada⁩' }).click();
  await expect(names).toHaveText(['Grace', 'Ada']);
  await checkIn.button('Write to ⁨Grace⁩').click();
  await expect(checkIn.element.getByLabel('To whom?')).toHaveValue('Grace');
  await expect(checkIn.element.getByLabel('What did they do?')).toBeFocused();
  await checkIn.element.getByRole('button', { name: 'Take ⁨Ada⁩ off the list' }).click();
  await expect(names).toHaveText(['Grace']);
  await page.reload();
  await checkIn.journal();
  const exported = async () => {
    const { bytes } = await saved(page, () => checkIn.button(checkIn.words.export).click());
    return bytes.toString();
  };
  const without = await exported();
  expect(without).not.toContain('Grace');
  await checkIn.element.getByRole('checkbox').last().check();
  const withNames = await exported();
  expect(withNames).toContain('Grace');
});

for (const dark of [false, true]) {
  test(`guide and notes have no accessibility faults in ${dark ? 'dark' : 'light'}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
    const checkIn = new CheckIn(page);
    await checkIn.open('/hosts/routes.html#pulse-check/guide');
    await checkIn.button('What leaders do').click();
    await checkIn.screen.locator('details').first().locator('summary').first().click();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await checkIn.button('All pages').click();
    await checkIn.button(checkIn.words.yourJournal).click();
    await checkIn.button('Write a note').click();
    await checkIn.element.getByLabel('What did they do?').fill('You stayed, but');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}
