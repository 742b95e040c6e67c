// Protects the places where the element is put: strict and missing policies, hostile styles, pages
// in several languages.
import type { Page } from '@playwright/test';
import { expect, test } from './watched';
import { CheckIn } from './pages/check-in';
import { hostOf } from './pages/language';
import { english, german, wordsOf } from './pages/words';

const ANSWERS = [4, 5, 2, 1, 3, 3, 2, 4];

test('a page without any policy', { tag: '@matters' }, async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open('/hosts/plain/element.html');
  const results = await checkIn.complete(ANSWERS);
  await expect(results.score('Overall')).toContainText('2.8 of 5');
});

test('a page whose policy is strict and requires Trusted Types', { tag: '@matters' }, async ({ page }) => {
  const checkIn = new CheckIn(page);
  const response = await page.goto('/hosts/element.html');
  const policy = response?.headers()['content-security-policy'] ?? '';
  for (const directive of ["default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "require-trusted-types-for 'script'"]) {
    expect(policy).toContain(directive);
  }
  const results = await checkIn.complete(ANSWERS);
  await results.tryPractice('Ask after fifteen minutes');
  const journal = await results.toJournal();
  await journal.commitTo('Share the plan', '2026-12-18');
  await journal.export();
  await journal.eraseEverything();
});

test('a page whose policy forbids WebAssembly says what to change', { tag: '@matters' }, async ({ page, trouble }) => {
  trouble.expect(/policy: script-src wasm-eval/, /(console|uncaught): .*(WebAssembly|wasm)/);
  await page.addInitScript(() => {
    addEventListener('pulse-check-error', (event) => Object.assign(document, { problem: (event as CustomEvent).detail }));
  });
  const checkIn = new CheckIn(page);
  await page.goto('/hosts/no-wasm.html');
  await expect(checkIn.problem).toContainText('This check-in could not be loaded.');
  await expect(checkIn.problem).toContainText('This page’s security policy blocks a part of it.');
  await checkIn.problem.getByText('For whoever looks after this page').click();
  await expect(checkIn.problem).toContainText("script-src needs to allow 'wasm-unsafe-eval'.");
  expect(await page.evaluate(() => (document as unknown as { problem: unknown }).problem)).toEqual({
    problem: 'policy',
    reason: expect.stringContaining('CompileError'),
  });
});

test.describe('styles of the page', () => {
  /** Every element inside, with where it is and how it looks, when all parts of the screen are there. */
  async function insides(page: Page) {
    await page.waitForLoadState('networkidle');
    return page.locator('pulse-check').evaluate((host) => {
      const root = host.shadowRoot!;
      const { x: left, y: top } = root.querySelector('.frame')!.getBoundingClientRect();
      const looks = [
        'display', 'visibility', 'opacity', 'position', 'color', 'background-color', 'font', 'letter-spacing',
        'word-spacing', 'text-transform', 'text-align', 'text-indent', 'white-space', 'text-decoration', 'list-style',
        'border', 'border-radius', 'padding', 'margin', 'cursor', 'fill', 'stroke', 'hyphens', 'quotes',
        '-webkit-text-stroke',
      ];
      return [...root.querySelectorAll('.frame, .frame *')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        const box = element.getClientRects().length ? [x - left, y - top, width, height] : [];
        const place = box.map((pixels) => Math.round(pixels * 10) / 10);
        return [
          element.localName,
          element.className,
          ...place,
          ...looks.map((look) => `${look}: ${style.getPropertyValue(look)}`),
          `before: ${getComputedStyle(element, '::before').content}`,
        ].join('\n  ');
      });
    });
  }

  /** The insides of every screen on the page at `address`, at the same width. */
  async function screens(page: Page, address: string) {
    await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const checkIn = new CheckIn(page);
    await page.goto(address);
    await page.locator('pulse-check').evaluate((element) => element.style.setProperty('width', '700px', 'important'));
    await expect(checkIn.button('Start')).toBeVisible();
    const start = await insides(page);
    await checkIn.start();
    const question = await insides(page);
    await checkIn.type(ANSWERS);
    const review = await insides(page);
    const results = await checkIn.finish();
    const shown = await insides(page);
    const journal = await results.toJournal();
    await journal.addWin('Noor asked for help');
    await expect(journal.win('Noor asked for help')).toBeVisible();
    return { start, question, review, results: shown, journal: await insides(page) };
  }

  test('change nothing inside, however hostile', { tag: '@pixels' }, async ({ page, newVisitor }) => {
    const plain = await screens(page, '/hosts/element.html');
    const hostile = await screens(await (await newVisitor()).newPage(), '/hosts/hostile.html');
    for (const name of Object.keys(plain) as (keyof typeof plain)[]) {
      expect(plain[name].length).toBeGreaterThan(20);
      expect(hostile[name], name).toEqual(plain[name]);
    }
  });

  test('leave a check-in usable, however hostile', { tag: '@matters' }, async ({ page }) => {
    const checkIn = new CheckIn(page);
    await checkIn.open('/hosts/hostile.html');
    const results = await checkIn.complete(ANSWERS);
    await expect(results.score('Overall')).toContainText('2.8 of 5');
  });

  test('that make the root font small leave the text readable', async ({ page }) => {
    const checkIn = new CheckIn(page);
    await checkIn.open('/hosts/small-root.html');
    const promise = checkIn.element.getByText('Your answers stay in this browser');
    await expect(promise).toHaveCSS('font-size', '16px');
    // A box that begins between two pixels is measured a hair too small; its style is exact.
    const height = await checkIn.button('Start').evaluate((button) => parseFloat(getComputedStyle(button).height));
    expect(height).toBeGreaterThanOrEqual(44);
  });

  test('set the accent, the paper and the ink by custom properties', async ({ page }) => {
    const checkIn = new CheckIn(page);
    await checkIn.open();
    await page.evaluate(() => {
      const { style } = document.documentElement;
      style.setProperty('--pulse-accent', 'rgb(120, 0, 80)');
      style.setProperty('--pulse-background', 'rgb(255, 250, 240)');
    });
    await expect(checkIn.button('Start')).toHaveCSS('background-color', 'rgb(120, 0, 80)');
    await expect(page.locator('pulse-check .frame')).toHaveCSS('background-color', 'rgb(255, 250, 240)');
  });
});

test.describe('languages', () => {
  test('a German page is answered in German', { tag: '@matters' }, async ({ page }) => {
    const checkIn = new CheckIn(page, german);
    await checkIn.open(hostOf('de'));
    await expect(checkIn.button(german.start)).toBeVisible();
  });

  test('a page in a language that is not there is answered in English in an English browser', async ({ page }) => {
    const checkIn = new CheckIn(page, english);
    await checkIn.open(hostOf('pt-BR'));
    await expect(checkIn.button(english.start)).toBeVisible();
  });

  test.describe('with a German browser', () => {
    test.use({ locale: 'de-AT' });

    test('a page in a language that is not there is answered in German', async ({ page }) => {
      await new CheckIn(page, german).open(hostOf('pt-BR'));
    });

    test('an English page is answered in English', async ({ page }) => {
      await new CheckIn(page, english).open('/hosts/element.html');
    });
  });

  test('an element inside another component follows the language of the page', async ({ page }) => {
    await page.goto('/hosts/without-element.html');
    await page.evaluate(() => {
      document.documentElement.lang = 'de-CH';
      const component = document.querySelector('main')!.appendChild(document.createElement('div'));
      component.attachShadow({ mode: 'open' }).append(document.createElement('pulse-check'));
    });
    await expect(new CheckIn(page, german).screen).toBeVisible();
  });

  test('an element in components of components follows the language of the page', async ({ page }) => {
    await page.goto('/hosts/without-element.html');
    await page.evaluate(() => {
      document.documentElement.lang = 'de';
      const outer = document.querySelector('main')!.appendChild(document.createElement('div'));
      const inner = outer.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
      inner.attachShadow({ mode: 'open' }).append(document.createElement('pulse-check'));
    });
    await expect(new CheckIn(page, german).screen).toBeVisible();
  });

  for (const [tag, answered] of [
    ['de_DE', 'de'],
    ['DE', 'de'],
    ['de-Latn-AT', 'de'],
    ['fr-CA', 'fr'],
    ['FR_fr', 'fr'],
    ['en-US', 'en'],
    ['pt-BR', 'en'],
    // In letters that who reads these may not read.
    ['de-Cyrl', 'en'],
  ]) {
    test(`a page in “${tag}” is answered in “${answered}”`, async ({ page }) => {
      await page.goto('/hosts/without-element.html');
      await page.evaluate((tag) => {
        const section = document.querySelector('main')!.appendChild(document.createElement('section'));
        section.lang = tag;
        section.append(document.createElement('pulse-check'));
      }, tag);
      await expect(new CheckIn(page, wordsOf(answered)).button(wordsOf(answered).start)).toBeVisible();
    });
  }

  test('a custom questionnaire is asked in German in “de_DE”', async ({ page }) => {
    await page.goto('/hosts/custom.html');
    await page.locator('pulse-check').evaluate((element) => element.setAttribute('lang', 'de_DE'));
    const checkIn = new CheckIn(page, german);
    await checkIn.button(german.start).click();
    await expect(checkIn.question).toHaveAccessibleName('Wir erfuhren die Gründe für Entscheidungen.');
  });

  test('a page that changes its language takes the element along', async ({ page }) => {
    const checkIn = new CheckIn(page, german);
    await new CheckIn(page).open();
    await page.evaluate(() => (document.documentElement.lang = 'de'));
    await expect(checkIn.screen).toBeVisible();
  });
});
