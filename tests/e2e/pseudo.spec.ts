// Protects every language that is yet to come: in one that is longer and in one from the right, made of
// English, nothing is cut off or too wide, and no sentence on any screen is from elsewhere than the
// files that translators write.
import type { Page } from '@playwright/test';
import { expect, test } from './watched';
import { CheckIn } from './pages/check-in';
import { hostOf } from './pages/language';
import { foreignTo, said } from './pages/languages';
import { ACCENTED, MIRRORED } from './pages/pseudo';
import { nameless, overflows } from './pages/room';
import { NAMES, roundTour } from './pages/round-tour';
import { roundWordsOf } from './pages/rounds';
import { teamTour, wallTour } from './pages/team-tour';
import { teamWordsOf } from './pages/teams';
import { fixture, store } from './pages/storage';
import { tour } from './pages/tour';
import { wordsOf } from './pages/words';
import { WRITTEN } from './pages/written';

test.setTimeout(240_000);
test.use({ reducedMotion: 'reduce' });

const NARROW = [
  { width: 280, height: 640 },
  { width: 390, height: 844 },
];
const WALLS = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];

for (const tag of [ACCENTED, MIRRORED]) {
  /** Gives a look at a screen in windows of these sizes, and what it found. */
  const looking = (sizes: { width: number; height: number }[], written: string[]) => {
    const isForeign = foreignTo(tag, written);
    const found: string[] = [];
    let screens = 0;
    const look = async (screen: string, page: Page) => {
      screens++;
      for (const size of sizes) {
        await page.setViewportSize(size);
        found.push(...(await overflows(page)).map((what) => `${screen}, ${size.width}: ${what}`));
      }
      const texts = await said(page);
      found.push(...texts.filter(isForeign).map((text) => `${screen}: not from the files: ${text}`));
      found.push(...(await nameless(page)).map((what) => `${screen}: has no name: ${what}`));
      const direction = await page.locator('pulse-check .app').getAttribute('dir');
      if (direction !== (tag === MIRRORED ? 'rtl' : 'ltr')) found.push(`${screen}: dir is ${direction}`);
    };
    return { look, outcome: () => ({ found: [...new Set(found)], screens }) };
  };

  test(`a check-in in ${tag} has room for everything`, async ({ page }) => {
    const { look, outcome } = looking(NARROW, WRITTEN);
    await tour(page, (screen) => look(screen, page), { words: wordsOf(tag), address: hostOf(tag) });
    const { found, screens } = outcome();
    expect(found).toEqual([]);
    expect(screens).toBeGreaterThan(15);
  });

  test(`a round in ${tag} has room for everything`, async ({ page, newVisitor }) => {
    const { look, outcome } = looking(NARROW, NAMES);
    await roundTour(page, newVisitor, look, { words: roundWordsOf(tag), address: hostOf(tag, 'routes') });
    const { found, screens } = outcome();
    expect(found).toEqual([]);
    expect(screens).toBeGreaterThan(35);
  });

  test(`a team in ${tag} has room for everything`, async ({ page }) => {
    const { look, outcome } = looking(NARROW, WRITTEN);
    await teamTour(page, (screen) => look(screen, page), teamWordsOf(tag));
    const { found, screens } = outcome();
    expect(found).toEqual([]);
    expect(screens).toBeGreaterThan(20);
  });

  test(`the wall in ${tag} has room for everything`, async ({ page }) => {
    const { look, outcome } = looking(WALLS, WRITTEN);
    await wallTour(page, (screen) => look(screen, page), teamWordsOf(tag));
    const { found, screens } = outcome();
    expect(found).toEqual([]);
    expect(screens).toBeGreaterThan(10);
  });
}

test('what is written from the left stands at the right, where the language runs from there', async ({ page, context }) => {
  await store(context, fixture('full-journal.json'));
  const checkIn = new CheckIn(page, wordsOf(MIRRORED));
  await checkIn.open(hostOf(MIRRORED));
  await checkIn.journal();
  for (const written of ['Ask Noor before the review', 'We said no to a rush job']) {
    const texts = await checkIn.element.getByText(written, { exact: true }).all();
    expect(texts.length, written).toBeGreaterThan(0);
    for (const text of texts) {
      const ends = await text.evaluate((text) => [text, text.closest('p')!].map((one) => one.getBoundingClientRect().right));
      expect(Math.abs(ends[0] - ends[1]), written).toBeLessThan(2);
    }
  }
});

test('only because it is looked for: what has no room, no name or another source is found', async ({ page }) => {
  const checkIn = new CheckIn(page, wordsOf(ACCENTED));
  await checkIn.open(hostOf(ACCENTED));
  expect(await overflows(page)).toEqual([]);
  await checkIn.screen.evaluate((screen) => {
    const [wide, cut] = ['wide', 'cut'].map(() => screen.appendChild(document.createElement('p')));
    wide.style.cssText = 'white-space: nowrap; overflow-wrap: normal';
    cut.style.cssText = 'white-space: nowrap; overflow: hidden';
    wide.textContent = 'wide '.repeat(300);
    cut.textContent = 'cut '.repeat(300);
    screen.append(document.createElement('button'), 'From somewhere else');
  });
  const found = (await overflows(page)).join('\n');
  expect(found).toMatch(/^the page is/);
  expect(found).toMatch(/p\. “wide .* has too little room/);
  expect(found).toMatch(/p\. “cut .* has too little room/);
  expect(await nameless(page)).toHaveLength(1);
  expect((await said(page)).filter(foreignTo(ACCENTED, []))).toContain('From somewhere else');
});
