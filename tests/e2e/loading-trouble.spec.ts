// Protects the moment when the element's files can't be had: it says so, loses nothing, and works
// as soon as they can.
import type { Page } from '@playwright/test';
import { expect, test } from './watched';
import { CheckIn } from './pages/check-in';
import { german } from './pages/words';

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const problems: unknown[] = [];
    Object.assign(document, { problems });
    addEventListener('pulse-check-error', (event) => problems.push((event as CustomEvent).detail.problem));
  });
});

function problems(page: Page) {
  return page.evaluate(() => (document as unknown as { problems: unknown[] }).problems);
}

for (const file of ['pulse-check-core.js', 'pulse-check-core_bg.wasm', 'pulse-check.css']) {
  test(`without ${file} it says so, and trying again works`, { tag: '@matters' }, async ({ page, trouble }) => {
    trouble.expectFailedRequests();
    await page.route(`**/${file}`, (route) => route.abort());
    const checkIn = new CheckIn(page);
    await page.goto('/hosts/element.html');
    await expect(checkIn.problem).toContainText('Please check your connection. Nothing you entered before is lost.');
    expect(await problems(page)).toEqual(['network']);

    await page.unroute(`**/${file}`);
    await checkIn.button('Try again').click();
    await checkIn.start();
    await expect(checkIn.problem).toHaveCount(0);
  });
}

test('a file that the server refuses is said like one that did not come', async ({ page, trouble }) => {
  trouble.expect(/503/);
  await page.route('**/*.wasm', (route) => route.fulfill({ status: 503, body: 'busy' }));
  const checkIn = new CheckIn(page);
  await page.goto('/hosts/element.html');
  await expect(checkIn.problem).toContainText('This check-in could not be loaded.');
  await page.unroute('**/*.wasm');
  await checkIn.button('Try again').click();
  await checkIn.start();
});

test('offline it says so, and works once the connection is back', async ({ page, context, trouble }) => {
  trouble.expectFailedRequests();
  const checkIn = new CheckIn(page);
  await page.goto('/hosts/below.html', { waitUntil: 'networkidle' });
  await context.setOffline(true);
  await page.locator('pulse-check').scrollIntoViewIfNeeded();
  await expect(checkIn.problem).toContainText('You seem to be offline.');
  expect(await problems(page)).toEqual(['offline']);
  await context.setOffline(false);
  await checkIn.button('Try again').click();
  await checkIn.start();
});

test('once the first question is there, no connection is needed', async ({ page, context }) => {
  const checkIn = new CheckIn(page);
  await page.goto('/hosts/element.html');
  await Promise.all([page.waitForResponse('**/split_later.wasm'), checkIn.start()]);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await checkIn.type([4, 4, 4, 4, 4, 4, 4, 4]);
  const results = await checkIn.finish();
  const journal = await results.toJournal();
  await journal.export();
});

test('without the screens after the questions it says so, and trying again loses no answer', async ({ page, trouble }) => {
  trouble.expectFailedRequests();
  trouble.expect(/TypeError: (Failed to fetch|NetworkError)/);
  await page.route('**/split_later.wasm', (route) => route.abort());
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.start();
  await checkIn.type([4, 4, 4, 4, 4, 4, 4, 4]);
  await expect(checkIn.problem).toContainText('The next part could not be loaded. Nothing you entered is lost.');
  await page.unroute('**/split_later.wasm');
  await checkIn.button('Try again').press('Enter');
  await checkIn.expectReview();
  await expect(checkIn.heading('Before you see your results')).toBeFocused();
  await expect(checkIn.reviewRow(8)).toContainText('Agree');
  await checkIn.finish();
});

test('a German page says it in German', async ({ page, trouble }) => {
  trouble.expectFailedRequests();
  await page.route('**/*.wasm', (route) => route.abort());
  await page.goto('/hosts/german.html');
  const checkIn = new CheckIn(page, german);
  await expect(checkIn.problem).toContainText('Dieser Check-in konnte nicht geladen werden.');
  await expect(checkIn.button('Noch einmal versuchen')).toBeVisible();
});

test('trying again takes the focus to the check-in rather than losing it', async ({ page, trouble }) => {
  trouble.expectFailedRequests();
  await page.route('**/*.wasm', (route) => route.abort());
  const checkIn = new CheckIn(page);
  await page.goto('/hosts/element.html');
  await expect(checkIn.problem).toBeVisible();
  await page.unroute('**/*.wasm');
  await checkIn.button('Try again').press('Enter');
  await expect(checkIn.button('Start')).toBeVisible();
  await expect(checkIn.element).toBeFocused();
});

test('a crash of the core is said, and what was stored is there after reloading', { tag: '@matters' }, async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.start();
  await checkIn.type([4, 4]);
  await page.evaluate(() => {
    const error = new WebAssembly.RuntimeError('unreachable');
    const filename = new URL('/pulse-check/pulse-check-core.js', location.href).href;
    dispatchEvent(new ErrorEvent('error', { error, filename }));
  });
  await expect(checkIn.problem).toContainText('Something went wrong here. What was stored before is safe.');
  expect(await problems(page)).toEqual(['crashed']);
  await checkIn.button('Reload this page').click();
  await checkIn.resume(3);
});
