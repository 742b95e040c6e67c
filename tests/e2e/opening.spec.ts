// Protects who is quicker than their connection: the questions are there before the screens, work just
// the same, and nothing of what was answered is lost when these take over.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './watched';
import { set } from './pages/attributes';
import { CheckIn } from './pages/check-in';
import { hold, isThere, noteReady } from './pages/core';
import { press } from './pages/keyboard';
import { hostOf } from './pages/language';
import { misfits } from './pages/room';
import { everythingStored, JOURNAL_KEY } from './pages/storage';
import { german } from './pages/words';

/** Holds back the screens until the function that it gives is called. */
function withoutScreens(page: Page) {
  return hold(page, '**/split_screens.wasm');
}

function stored(page: Page) {
  return page.evaluate((key) => localStorage.getItem(key) ?? '', JOURNAL_KEY);
}

test('all questions can be answered before the screens are there', { tag: '@matters' }, async ({ page }) => {
  const release = await withoutScreens(page);
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.start();
  await expect(checkIn.choice(1)).toBeFocused();
  await checkIn.button(checkIn.words.next).click();
  await expect(checkIn.notice).toHaveText('Choose an answer, or skip this one.');
  await checkIn.answer(4);
  await checkIn.type([2, null, 5]);
  await checkIn.expectQuestion(5);
  await checkIn.back();
  await checkIn.expectQuestion(4);
  await expect(checkIn.choice(5)).toBeChecked();
  await press(page, 'ArrowUp', 'Enter');
  await checkIn.type([3, 3, 3]);
  await checkIn.expectQuestion(8);
  expect(await everythingStored(page)).toEqual({});
  await checkIn.skip();
  await expect(checkIn.question).toHaveCount(0);
  release();
  await checkIn.expectReview();
  await expect(checkIn.reviewRow(1)).toContainText('Agree');
  await expect(checkIn.reviewRow(4)).toContainText('Agree');
  expect(await stored(page)).toContain('"answers":[4,2,null,4,3,3,3,null]');
  await checkIn.finish();
});

test('the screens take over with the next question, and what was answered is stored', async ({ page }) => {
  const release = await withoutScreens(page);
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.start();
  await checkIn.type([4]);
  await checkIn.pick(2);
  release();
  await expect.poll(() => stored(page)).toContain('"answers":[4,2,');
  await checkIn.expectQuestion(3);
  await expect(checkIn.choice(1)).toBeFocused();
  await expect(checkIn.screen).toHaveCount(1);
  await checkIn.open();
  await checkIn.resume(3);
});

test('the way back from the first question leads to the card once the screens are there', async ({ page }) => {
  const release = await withoutScreens(page);
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.start();
  await checkIn.back();
  await expect(checkIn.question).toHaveCount(0);
  release();
  await expect(checkIn.button(checkIn.words.resume(1))).toBeVisible();
});

test('who changed their mind about forgetting leaves nothing behind', async ({ page }) => {
  const release = await withoutScreens(page);
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.forgetSwitch.check();
  await checkIn.start();
  await checkIn.type([4, 4]);
  release();
  await checkIn.type([4, 4, 4, 4, 4, 4]);
  await checkIn.finish();
  expect(await everythingStored(page)).toEqual({});
});

test('a page that changes its language changes the question', async ({ page }) => {
  const release = await withoutScreens(page);
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.start();
  await checkIn.type([4]);
  await set(page, 'lang', 'de');
  const auf = new CheckIn(page, german);
  await auf.expectQuestion(2);
  release();
  await auf.answer(3);
  await auf.expectQuestion(3);
  await expect(auf.screen).toHaveAttribute('lang', 'de');
});

for (const [what, name, value, expected] of [
  ['another questionnaire', 'instrument', 'rebuilding', 'Rebuilding trust'],
  ['that nothing is kept', 'forget', '', 'Nothing is kept'],
  ['another place', 'view', 'journal', 'Your journal'],
]) {
  test(`a page that decides on ${what} while the card stands is followed`, async ({ page }) => {
    const release = await withoutScreens(page);
    const checkIn = new CheckIn(page);
    await noteReady(page);
    await checkIn.open();
    await expect.poll(() => isThere(page)).toBe(true);
    await set(page, name, value);
    release();
    await expect(checkIn.screen).toContainText(expected);
    await expect(checkIn.screen).toHaveCount(1);
  });
}

test('what is answered on the first page of a visit is there when the element is put back', async ({ page }) => {
  await withoutScreens(page);
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.start();
  await checkIn.type([4, 4]);
  await page.unroute('**/split_screens.wasm');
  await page.locator('pulse-check').evaluate(async (element) => {
    const { parentNode, nextSibling } = element;
    element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    parentNode!.insertBefore(element, nextSibling);
  });
  await checkIn.expectQuestion(3);
});

test('a crowded storage is told of once the screens are there', async ({ page }) => {
  const release = await withoutScreens(page);
  const checkIn = new CheckIn(page);
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await checkIn.open();
  await checkIn.start();
  await checkIn.type([4]);
  release();
  await expect(checkIn.notice).toBeVisible();
  await checkIn.expectQuestion(2);
  await checkIn.type([4, 4, 4, 4, 4, 4, 4]);
  await checkIn.expectReview();
});

for (const [name, colorScheme] of [['light', 'light'], ['dark', 'dark']] as const) {
  test(`axe finds nothing in a question before the screens are there (${name})`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme });
    await withoutScreens(page);
    const checkIn = new CheckIn(page);
    await checkIn.open();
    await checkIn.start();
    const builder = new AxeBuilder({ page }).include('pulse-check');
    const { violations } = await builder.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`))).toEqual([]);
  });
}

test('everything of it fits into 280 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 280, height: 640 });
  await withoutScreens(page);
  const checkIn = new CheckIn(page, german);
  await checkIn.open(hostOf('de'));
  await checkIn.start();
  expect(await misfits(page, 44)).toEqual([]);
});
