// Protects handing over in a room: codes before a camera are read in every browser, the camera is on
// no longer than it is looked at, and whatever is missing is said.
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext } from '@playwright/test';
import { expect, test } from './watched';
import { breakCamera, camerasOn, giveCamera, hold, outlineOf, type OwnReader } from './pages/camera';
import { misfits } from './pages/room';
import { FIVE } from './pages/people';
import { RoundPage } from './pages/rounds';

test.setTimeout(90_000);

const SCAN = 'Scan QR codes';
const STOP = 'Stop scanning';

/** A facilitator with a round that collects. */
async function facilitator(page: RoundPage['page']) {
  const ada = new RoundPage(page);
  await ada.open();
  return { ada, link: await ada.setUp({ title: 'Team Blue', name: 'Ada' }) };
}

/** People who answer one after the other, and the drawing of each code. */
async function answered(visitor: BrowserContext, link: string, people: number) {
  const member = await RoundPage.of(visitor);
  const outlines: string[] = [];
  for (const answers of FIVE.slice(0, people)) {
    await member.follow(link);
    await member.answer(answers);
    await member.unfold('Show as a QR code');
    outlines.push(await outlineOf(member.element.locator('.handed-over svg.qr').first()));
    await member.page.evaluate(() => localStorage.clear());
  }
  return outlines;
}

test('codes are read off the camera, one after the other and two at once', { tag: '@matters' }, async ({ page, context, newVisitor }) => {
  await giveCamera(context);
  const { ada, link } = await facilitator(page);
  const [first, second, third] = await answered(await newVisitor(), link, 3);
  await ada.button(SCAN).click();
  await expect(ada.element.getByLabel('Picture of the camera')).toBeVisible();
  await hold(page, first);
  await expect(ada.outcome).toHaveText('1 new code.');
  expect(await ada.element.locator('video').evaluate((video: HTMLVideoElement) => video.muted)).toBe(true);
  await ada.expectCount(1);
  await hold(page, second, third);
  await ada.expectCount(3);
  expect(await camerasOn(page)).toBe(1);
});

test('stopping by keyboard turns the camera off, and the focus is where the button was', { tag: '@matters' }, async ({ page, context }) => {
  await giveCamera(context);
  const { ada } = await facilitator(page);
  await ada.button(SCAN).press('Enter');
  await expect(ada.button(STOP)).toBeFocused();
  await expect.poll(() => camerasOn(page)).toBe(1);
  await ada.button(STOP).press('Enter');
  await expect(ada.button(SCAN)).toBeFocused();
  await expect(ada.element.locator('video')).toHaveCount(0);
  await expect.poll(() => camerasOn(page)).toBe(0);
});

test('a keeper’s card is read where a round is planned', async ({ page, context, newVisitor }) => {
  const ben = await RoundPage.of(await newVisitor());
  await ben.makeCard('Ben');
  await ben.unfold('Show as a QR code');
  const card = await outlineOf(ben.element.locator('svg.qr').first());
  await giveCamera(context);
  const ada = new RoundPage(page);
  await ada.open();
  await ada.button('Set up a round').click();
  await ada.button(SCAN).click();
  await hold(page, card);
  await expect(ada.element.getByText('Ben', { exact: false }).first()).toBeVisible();
  await ada.open();
  await expect(ada.element.locator('video')).toHaveCount(0);
});

test('going elsewhere turns the camera off', async ({ page, context }) => {
  await giveCamera(context);
  const { ada } = await facilitator(page);
  await ada.button(SCAN).click();
  await expect.poll(() => camerasOn(page)).toBe(1);
  await ada.button('All rounds').click();
  await expect.poll(() => camerasOn(page)).toBe(0);
});

test('a camera that is missing, refused or in use is said, and scanning can be tried again', async ({ page, context }) => {
  await giveCamera(context);
  const { ada } = await facilitator(page);
  const said = ada.element.locator('.collect [role=status]');
  for (const [error, sentence] of [
    ['NotFoundError', 'No camera was found. Connect one and scan again, or paste the codes.'],
    ['NotAllowedError', 'The camera isn’t allowed here. Allow it in the browser, or paste the codes.'],
    ['NotReadableError', 'The camera gives no picture. Close what else may be using it and scan again, or paste the codes.'],
  ]) {
    await breakCamera(page, error);
    await ada.button(SCAN).click();
    await expect(said.filter({ hasText: sentence })).toBeVisible();
    await expect(ada.button(SCAN)).toBeFocused();
  }
  await breakCamera(page);
  await ada.button(SCAN).click();
  await expect.poll(() => camerasOn(page)).toBe(1);
  await expect(said.filter({ hasText: 'The camera' })).toHaveCount(0);
});

test('a page whose policy forbids the camera is told from a person who does', { tag: '@policy' }, async ({ page, trouble }) => {
  trouble.expect(/Permissions policy violation: camera/);
  await page.route('**/hosts/routes.html', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, headers: { ...answer.headers(), 'permissions-policy': 'camera=()' } });
  });
  const ada = new RoundPage(page, undefined, '/hosts/routes.html');
  await ada.open();
  await ada.setUp({ title: 'Team Blue', name: 'Ada' });
  await ada.button(SCAN).click();
  const sentence = 'This page doesn’t let the camera be used. Paste the codes, or ask whoever runs the page.';
  await expect(ada.element.getByText(sentence)).toBeVisible();
});

test('where what reads codes can’t be loaded, that is said, and it can be tried again', async ({ page, context, trouble, newVisitor }) => {
  trouble.expectFailedRequests(/net::ERR_FAILED/, /TypeError: Failed to fetch/);
  await giveCamera(context);
  const { ada, link } = await facilitator(page);
  await page.route('**/split_reader.wasm', (route) => route.abort());
  await ada.button(SCAN).click();
  const sentence = 'What reads QR codes could not be loaded. Please check your connection and scan again, or paste the codes.';
  await expect(ada.element.getByText(sentence)).toBeVisible();
  await expect(ada.button(SCAN)).toBeFocused();
  expect(await page.evaluate(() => window.camera.tracks.length), 'the camera was not asked for').toBe(0);
  const visitor = await newVisitor();
  const [code] = await (await RoundPage.of(visitor)).codesOf(link, FIVE.slice(0, 1));
  await ada.paste(code);
  await ada.expectCount(1);

  await page.unroute('**/split_reader.wasm');
  const [outline] = await answered(visitor, link, 1);
  await ada.button(SCAN).click();
  await hold(page, outline);
  await ada.expectCount(2);
});

for (const reader of ['knows no codes', 'fails', 'breaks down'] as OwnReader[]) {
  test(`a browser whose own reader ${reader} gets this one`, async ({ page, context, newVisitor }) => {
    await giveCamera(context, reader);
    const { ada, link } = await facilitator(page);
    const [outline] = await answered(await newVisitor(), link, 1);
    await ada.button(SCAN).click();
    await hold(page, outline);
    await ada.expectCount(1);
  });
}

test('a browser that reads codes by itself does, and loads nothing for it', async ({ page, context }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await giveCamera(context, 'reads');
  const { ada } = await facilitator(page);
  await ada.button(SCAN).click();
  await expect(ada.outcome).toHaveText('There is no code in that text. A code begins with PULSE1C.');
  expect(loaded.filter((url) => url.includes('split_reader'))).toEqual([]);
});

test('axe finds nothing while scanning, and everything has room, 280 pixels wide', { tag: '@media' }, async ({ page, context }) => {
  await page.setViewportSize({ width: 280, height: 640 });
  await giveCamera(context);
  const { ada } = await facilitator(page);
  await ada.button(SCAN).click();
  await expect.poll(() => camerasOn(page)).toBe(1);
  expect(await misfits(page, 44)).toEqual([]);
  expect((await new AxeBuilder({ page }).include('pulse-check').analyze()).violations).toEqual([]);
});

test('every QR code can fill the window', async ({ page, newVisitor }) => {
  const { ada, link } = await facilitator(page);
  const ben = await RoundPage.of(await newVisitor());
  await ben.makeCard('Ben');
  const mia = await RoundPage.of(await newVisitor());
  await mia.follow(link);
  await mia.answer(FIVE[0]);
  for (const person of [ben, mia]) await person.unfold('Show as a QR code');
  for (const person of [ada, ben, mia]) {
    for (const size of [{ width: 1280, height: 720 }, { width: 390, height: 844 }]) {
      await person.page.setViewportSize(size);
      await person.button('Enlarge the QR code').first().click();
      const drawing = (await person.element.getByRole('dialog').getByRole('img').boundingBox())!;
      expect(drawing.width).toBeGreaterThan(0.98 * Math.min(size.width, size.height));
      // Without the bar for scrolling, which in Firefox has room of its own.
      const width = await person.page.evaluate(() => document.documentElement.clientWidth);
      expect(drawing.x).toBeCloseTo(Math.max(0, (width - drawing.width) / 2), 0);
      await person.page.keyboard.press('Escape');
    }
  }
});
