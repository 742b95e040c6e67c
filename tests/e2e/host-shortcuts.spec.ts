// Protects pages with shortcuts of their own: what people type into the element, and the keys that
// its controls use, are nobody else's; all other keys stay the page's.
import type { Page } from '@playwright/test';
import { expect, test } from './watched';
import { CheckIn } from './pages/check-in';
import { TeamPage } from './pages/teams';

/** Notes every key that reaches the page. */
async function listen(page: Page) {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(document, { heard });
    for (const type of ['keydown', 'keypress', 'keyup']) {
      addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key}`));
    }
  });
  return () => page.evaluate(() => (document as unknown as { heard: string[] }).heard.splice(0));
}

test('what is typed into a text field', async ({ page }) => {
  const heard = await listen(page);
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const journal = await checkIn.journal();
  const field = checkIn.element.getByLabel(checkIn.words.win);
  await field.click();
  await heard();
  await page.keyboard.type('nice pens / ? 1');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  await expect(journal.win('nice pens / ?1')).toBeVisible();
  expect(await heard()).toEqual([]);
});

test('what is typed into other fields: several lines, a day, a choice', async ({ page }) => {
  const heard = await listen(page);
  const checkIn = new CheckIn(page);
  await page.goto('/hosts/rounds.html');
  await checkIn.button('Set up a round').click();
  for (const field of ['#plan-card', '[type=date]', 'select', '[type=text]']) {
    await checkIn.element.locator(field).first().focus();
    await heard();
    await page.keyboard.press('s');
    await page.keyboard.press('1');
    expect(await heard(), field).toEqual([]);
  }
});

test('the keys by which questions are answered', async ({ page }) => {
  const heard = await listen(page);
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.button('Start').focus();
  await page.keyboard.down('Enter');
  await checkIn.expectQuestion(1);
  await page.keyboard.up('Enter');
  for (const key of ['3', 'ArrowDown', 'ArrowUp', 'ArrowRight', ' ', 'Enter']) await page.keyboard.press(key);
  await checkIn.expectQuestion(2);
  await checkIn.button(checkIn.words.skip).focus();
  await page.keyboard.press('5');
  await expect(checkIn.choice(5)).toBeChecked();
  expect(await heard()).toEqual([]);
});

test('the keys that lead through a result', async ({ page }) => {
  const heard = await listen(page);
  const team = new TeamPage(page);
  await team.openResult('team-history.json', 'Team Blue');
  await team.element.locator('#projector button').first().focus();
  await heard();
  for (const key of ['ArrowRight', 'PageDown', 'ArrowLeft']) await page.keyboard.press(key);
  expect(await heard()).toEqual([]);
  await team.fill();
  await heard();
  for (const key of ['ArrowRight', 'End', '?', '?', 'x']) await page.keyboard.press(key);
  expect(await heard()).toEqual([]);
});

test('leave the page its own keys', async ({ page }) => {
  const heard = await listen(page);
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const down = async (key: string) => {
    await heard();
    await page.keyboard.press(key);
    return (await heard()).filter((event) => event.startsWith('keydown')).at(-1);
  };
  // On a button, of a question too, whatever it does not use.
  await checkIn.button('Start').focus();
  for (const key of ['e', '/', '1', 'ArrowRight', 'Escape', 'F2']) expect(await down(key)).toBe(`keydown ${key}`);
  await checkIn.start();
  for (const key of ['e', '/', 'Escape', 'F2']) expect(await down(key)).toBe(`keydown ${key}`);
  expect(await down('Control+Enter')).toBe('keydown Enter');
  // In a field, commands and what leads out of it.
  await checkIn.back();
  await checkIn.journal();
  await checkIn.element.getByLabel(checkIn.words.win).focus();
  for (const key of ['Escape', 'F2']) expect(await down(key)).toBe(`keydown ${key}`);
  expect(await down('Control+k')).toBe('keydown k');
  expect(await down('Alt+k')).toBe('keydown k');
  expect(await down('Tab')).toBe('keydown Tab');
});

test.describe('the Enter that ends a conversion of an input method adds no entry', () => {
  for (const [browser, more] of [
    ['as most browsers tell it', { isComposing: true }],
    ['as Safari tells it', { keyCode: 229 }],
  ] as const) {
    test(browser, async ({ page }) => {
      const checkIn = new CheckIn(page);
      await checkIn.open();
      const journal = await checkIn.journal();
      const field = checkIn.element.getByLabel(checkIn.words.win);
      await field.fill('かんしゃ');
      await field.evaluate((field, more) => {
        field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, ...more }));
      }, more);
      await expect(field).toHaveValue('かんしゃ');
      await expect(journal.part(checkIn.words.wins).getByRole('listitem')).toHaveCount(0);
      await field.press('Enter');
      await expect(journal.win('かんしゃ')).toBeVisible();
    });
  }
});
