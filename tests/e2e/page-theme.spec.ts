// Protects how the element goes with the page: where the page has settled on light or dark it is
// light or dark, else it is what the reader's system is, and all that live.
import type { Page } from '@playwright/test';
import { expect, test } from './watched';
import { CheckIn } from './pages/check-in';

type Scheme = 'light' | 'dark';

/** Opens the page; `head` and the root's `scheme` are there before the element is. */
async function open(page: Page, { scheme = '', meta = '' }) {
  await page.addInitScript(
    ({ scheme, meta }) => {
      document.addEventListener('readystatechange', () => {
        if (scheme) document.documentElement.style.colorScheme = scheme;
        if (meta) document.head.append(Object.assign(document.createElement('meta'), { name: 'color-scheme', content: meta }));
      }, { once: true });
    },
    { scheme, meta },
  );
  await new CheckIn(page).open();
}

function expectTheme(page: Page, theme: Scheme) {
  const paper = { light: 'rgb(251, 249, 245)', dark: 'rgb(25, 27, 27)' };
  return expect(page.locator('pulse-check .frame')).toHaveCSS('background-color', paper[theme]);
}

/** Sets the colour scheme of the page by a rule, as a switch for it does. */
function setPage(page: Page, scheme: string) {
  return page.evaluate((scheme) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(scheme && `:root { color-scheme: ${scheme} !important }`);
    document.adoptedStyleSheets = [sheet];
  }, scheme);
}

function setTheme(page: Page, theme: string) {
  return page.locator('pulse-check').evaluate((element, theme) => element.setAttribute('theme', theme), theme);
}

for (const [scheme, system, theme] of [
  ['light', 'dark', 'light'],
  ['dark', 'light', 'dark'],
  ['light dark', 'dark', 'dark'],
  ['', 'dark', 'dark'],
  ['', 'light', 'light'],
] as [string, Scheme, Scheme][]) {
  test(`a page that is ${scheme || 'neither light nor dark'} on a ${system} system`, { tag: '@media' }, async ({ page }) => {
    await page.emulateMedia({ colorScheme: system });
    await open(page, { scheme });
    await expectTheme(page, theme);
  });
}

for (const [meta, system] of [['light', 'dark'], ['dark', 'light']] as [Scheme, Scheme][]) {
  test(`a page that says in its head that it is ${meta}, on a ${system} system`, { tag: '@media' }, async ({ page }) => {
    await page.emulateMedia({ colorScheme: system });
    await open(page, { meta });
    await expectTheme(page, meta);
  });
}

test('a page and a system that change their minds', { tag: '@media' }, async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, {});
  const steps: [() => Promise<void>, Scheme][] = [
    [() => setPage(page, 'light'), 'light'],
    [() => setPage(page, 'dark'), 'dark'],
    [() => page.emulateMedia({ colorScheme: 'light' }), 'dark'],
    [() => setPage(page, ''), 'light'],
    [() => page.emulateMedia({ colorScheme: 'dark' }), 'dark'],
  ];
  for (const [change, theme] of steps) {
    await change();
    await expectTheme(page, theme);
  }
});

test('a page that changes its mind while the element is not shown', { tag: '@media' }, async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, {});
  const shown = (display: string) => page.locator('main').evaluate((main, display) => (main.style.display = display), display);
  await shown('none');
  await setPage(page, 'light');
  // The browser has styled the page while the element is hidden.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await shown('block');
  await expectTheme(page, 'light');
});

test('a theme that the page forces on the element', { tag: '@media' }, async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, {});
  await setTheme(page, 'light');
  await expectTheme(page, 'light');
  await setPage(page, 'dark');
  await expectTheme(page, 'light');
  await setTheme(page, 'dark');
  await setPage(page, 'light');
  await expectTheme(page, 'dark');
  await setTheme(page, 'auto');
  await expectTheme(page, 'light');
  await setPage(page, '');
  await expectTheme(page, 'dark');
});

test('a page that changes its mind on whatever system', async ({ page }) => {
  await open(page, { scheme: 'light' });
  await expectTheme(page, 'light');
  for (const scheme of ['dark', 'light', 'dark'] as Scheme[]) {
    await setPage(page, scheme);
    await expectTheme(page, scheme);
  }
  await setTheme(page, 'light');
  await expectTheme(page, 'light');
  await setTheme(page, 'auto');
  await expectTheme(page, 'dark');
});

test('a page that settles on a scheme only after the element is shown', async ({ page }) => {
  await open(page, {});
  for (const scheme of ['dark', 'light'] as Scheme[]) {
    await setPage(page, scheme);
    await expectTheme(page, scheme);
    await setPage(page, '');
    await expect(page.locator('pulse-check .frame')).toHaveClass(/unsettled/);
  }
});

test('a host that is light in a dark page', async ({ page }) => {
  await open(page, { scheme: 'dark' });
  await page.locator('main').evaluate((main) => (main.style.colorScheme = 'light'));
  await expectTheme(page, 'light');
});

test('a page that takes a scheme back before it was drawn', { tag: '@media' }, async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, {});
  await page.locator('pulse-check').evaluate((element) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':root { color-scheme: dark !important }');
    document.adoptedStyleSheets = [sheet];
    const probe = element.shadowRoot!.querySelector('.probe')!;
    return new Promise<void>((done) => {
      probe.addEventListener('transitionrun', () => {
        sheet.replaceSync('');
        done();
      }, { once: true });
    });
  });
  await expectTheme(page, 'light');
  await expect(page.locator('pulse-check .frame')).toHaveClass(/unsettled/);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectTheme(page, 'dark');
});
