// Protects people who hold the projector in their hands: real fingers, whose way the browser itself
// would like to have for scrolling and for going back, turn the pages of the wall and nothing else.
import type { Page } from '@playwright/test';
import { expect, test } from './watched';
import { languageOf } from './pages/language';
import { MIRRORED } from './pages/pseudo';
import { TeamPage, teamWordsOf } from './pages/teams';

test.use({ hasTouch: true, viewport: { width: 1280, height: 720 } });

const BLUE = ['team-history.json', 'Team Blue'] as const;

/** Pulls a finger over the screen, as a touch screen reports it. */
async function pull(page: Page, from: [number, number], across: number, down = 0) {
  const browser = await page.context().newCDPSession(page);
  const at = (part: number) => [{ x: from[0] + across * part, y: from[1] + down * part }];
  await browser.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (const part of [0.25, 0.5, 0.75, 1]) {
    await browser.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(part) });
  }
  await browser.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test('pulling the screen aside turns the page, wherever the finger is', { tag: '@devtools' }, async ({ page }) => {
  const team = new TeamPage(page);
  await team.openResult(...BLUE);
  await team.fill();
  const at = (number: number) => expect(team.position).toHaveText(new RegExp(`^${number} of`));
  await pull(page, [900, 150], -300);
  await at(2);
  await pull(page, [900, 400], -300, 60);
  await at(3);
  // On a picture, and to the right, which is the browser's way back.
  await pull(page, [400, 300], 300);
  await at(2);
  // Too short, rather downwards, or a tap: nothing.
  await pull(page, [640, 400], -40);
  await pull(page, [640, 400], -150, 140);
  await pull(page, [640, 500], 0, -300);
  await page.touchscreen.tap(640, 600);
  await at(2);
});

test('the other way round where text runs from the right', { tag: '@devtools' }, async ({ page }) => {
  const { say } = languageOf(MIRRORED);
  const team = new TeamPage(page, teamWordsOf(MIRRORED));
  await team.openResult(...BLUE);
  await team.fill();
  await pull(page, [400, 400], 300);
  await expect(team.title).toHaveText(say('action-last-time'));
  await pull(page, [900, 400], -300);
  await expect(team.title).toHaveText('Autumn');
});

test('a finger still scrolls what is longer than the screen', { tag: '@devtools' }, async ({ page }) => {
  const team = new TeamPage(page);
  await team.openResult(...BLUE);
  await team.fill();
  await page.keyboard.press('End');
  await expect(team.element.getByRole('radio', { name: 'Print or PDF' })).toBeVisible();
  const scrolled = () => team.stage.evaluate((stage) => stage.scrollTop);
  expect(await scrolled()).toBe(0);
  await pull(page, [640, 150], 0, -140);
  await expect.poll(scrolled).toBeGreaterThan(100);
});

test('a mouse that selects text turns no page', async ({ page }) => {
  const team = new TeamPage(page);
  await team.openResult(...BLUE);
  await team.fill();
  await page.mouse.move(900, 100);
  await page.mouse.down();
  await page.mouse.move(300, 100, { steps: 4 });
  await page.mouse.up();
  await expect(team.position).toHaveText(/^1 of/);
});
