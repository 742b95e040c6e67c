// Protects the card that a visitor sees before the program is there: it is the program's, whatever is
// done on it is done, and it is only where the program would begin with it.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './watched';
import { set } from './pages/attributes';
import { CheckIn } from './pages/check-in';
import { holdBack, isThere } from './pages/core';
import { press, tabTo } from './pages/keyboard';
import { hostOf, TAGS } from './pages/language';
import { misfits } from './pages/room';
import { everythingStored, fixture, JOURNAL_KEY, store } from './pages/storage';
import { german, wordsOf } from './pages/words';

const QUESTIONNAIRES = ['safety', 'trust', 'leadership', 'rebuilding', 'pulse'];

interface Drawn {
  name: string;
  attributes: Record<string, string>;
  text: string;
  state: unknown;
  children: Drawn[];
}

/** What is drawn, element by element. */
function drawn(page: Page) {
  return page.locator('pulse-check').evaluate((host) => {
    const describe = (element: Element): Drawn => ({
      name: element.localName,
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }): [string, string] => [name, value]).sort()),
      text: [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : '')).join(''),
      state: element instanceof HTMLInputElement && [element.type, element.checked, element.value],
      children: [...element.children].map(describe),
    });
    return [...host.shadowRoot!.querySelector('.place')!.children].map(describe);
  });
}

/** Marks what is drawn now, so that what is drawn in its place can be told from it. */
function mark(page: Page) {
  return page.locator('pulse-check').evaluate((host) => Object.assign(host.shadowRoot!.querySelector('.app')!, { isMarked: true }));
}

function isMarked(page: Page) {
  return page.locator('pulse-check').evaluate((host) => 'isMarked' in host.shadowRoot!.querySelector('.app')!);
}

for (const tag of TAGS) {
  test(`is what the screens draw, element by element, in “${tag}”`, async ({ page }) => {
    test.setTimeout(90_000);
    const words = wordsOf(tag);
    for (const questionnaire of QUESTIONNAIRES) {
      for (const attributes of ['', '&forget', '&routes', '&forget&routes']) {
        await test.step(questionnaire + attributes, async () => {
          const release = await holdBack(page);
          const checkIn = new CheckIn(page, words);
          await page.goto(hostOf(tag, `instrument=${questionnaire}${attributes}`));
          await expect(checkIn.button(words.start)).toBeVisible();
          const card = await drawn(page);
          await mark(page);
          expect(await isThere(page)).toBe(false);
          await release();
          expect(await isMarked(page), 'left where it is').toBe(true);
          // Whoever comes back from elsewhere meets the one of the screens.
          await set(page, 'view', 'journal');
          await checkIn.atJournal();
          await set(page, 'view', '');
          await expect(checkIn.button(words.start)).toBeVisible();
          expect(await isMarked(page), 'drawn by the screens').toBe(false);
          expect(await drawn(page)).toEqual(card);
          await page.unrouteAll();
        });
      }
    }
  });
}

test('Start begins the check-in once the core is there, however often it was pressed', { tag: '@matters' }, async ({ page }) => {
  const release = await holdBack(page);
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await expect(checkIn.element.getByText(checkIn.words.coming)).toHaveCount(0);
  await checkIn.button(checkIn.words.start).dblclick();
  await expect(checkIn.element.getByText(checkIn.words.coming)).toHaveCount(2);
  await expect(checkIn.element.locator('.actions').getByText(checkIn.words.coming)).toBeVisible();
  await expect(checkIn.element.getByRole('status').getByText(checkIn.words.coming)).toBeAttached();
  await release();
  await checkIn.expectQuestion(1);
  await expect(checkIn.element.getByText(checkIn.words.coming)).toHaveCount(0);
  await expect(checkIn.question.getByRole('radio', { checked: true })).toHaveCount(0);
  await checkIn.type([4, 4, 4, 4, 4, 4, 4, 2]);
  await checkIn.expectReview();
});

test('Start begins a questionnaire that has to be fetched', async ({ page }) => {
  const release = await holdBack(page);
  const checkIn = new CheckIn(page, german);
  await checkIn.open(hostOf('de', 'instrument=trust'));
  await checkIn.button(german.start).click();
  await release();
  await checkIn.expectQuestion(1, 19);
});

test('of several places that were asked for the last one counts', async ({ page }) => {
  const release = await holdBack(page);
  const checkIn = new CheckIn(page);
  await checkIn.open(hostOf('en', 'routes'));
  await checkIn.button(checkIn.words.start).click();
  await checkIn.button(checkIn.words.journal).click();
  await checkIn.button(checkIn.words.toRounds).click();
  await release();
  await expect(checkIn.heading(checkIn.words.toRounds)).toBeVisible();
  expect(new URL(page.url()).hash).toBe('#pulse-check/rounds');
});

test('the journal opens once the core is there', async ({ page }) => {
  const release = await holdBack(page);
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.button(checkIn.words.journal).click();
  await release();
  await checkIn.atJournal();
});

test('who wants nothing to be kept is told so at once, and nothing is', { tag: '@matters' }, async ({ page }) => {
  const release = await holdBack(page);
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await expect(checkIn.screen).toContainText(checkIn.words.promise);
  await checkIn.forgetSwitch.check();
  await expect(checkIn.screen).toContainText(checkIn.words.promiseForgetting);
  await checkIn.forgetSwitch.uncheck();
  await expect(checkIn.screen).toContainText(checkIn.words.promise);
  await checkIn.forgetSwitch.check();
  await release();
  await expect(checkIn.forgetSwitch).toBeChecked();
  await expect(checkIn.screen).toContainText(checkIn.words.promiseForgetting);
  await checkIn.complete([4, 4, 4, 4, 4, 4, 4, 2]);
  expect(await everythingStored(page)).toEqual({});
});

test('by keyboard nobody notices that the core has come', { tag: '@matters' }, async ({ page }) => {
  const release = await holdBack(page);
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await tabTo(page, checkIn.forgetSwitch);
  await press(page, 'Space');
  const limits = checkIn.element.locator('summary');
  await tabTo(page, limits);
  await press(page, 'Enter');
  await expect(checkIn.element.locator('details li').first()).toBeVisible();
  await mark(page);
  await release();
  expect(await isMarked(page), 'left where it is').toBe(true);
  await expect(limits).toBeFocused();
  expect(await limits.evaluate((element) => element.matches(':focus-visible'))).toBe(true);
  await expect(checkIn.element.locator('details li').first()).toBeVisible();
  await expect(checkIn.forgetSwitch).toBeChecked();
  await press(page, 'Shift+Tab', 'Shift+Tab');
  await expect(checkIn.button(checkIn.words.start)).toBeFocused();
  await press(page, 'Enter');
  await checkIn.expectQuestion(1);
});

test('it takes no focus from the page', async ({ page }) => {
  const release = await holdBack(page);
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const focused = () => page.evaluate(() => document.activeElement?.localName);
  expect(await focused()).toBe('body');
  await release();
  expect(await focused()).toBe('body');
});

test('it follows the page: language, questionnaire and what is kept', async ({ page }) => {
  const release = await holdBack(page);
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.element.locator('summary').click();
  await checkIn.button(checkIn.words.start).focus();
  await checkIn.button(checkIn.words.start).press('Enter');
  await set(page, 'lang', 'de');
  const auf = new CheckIn(page, german);
  await expect(auf.button(german.start)).toBeFocused();
  await expect(auf.screen).toHaveAttribute('lang', 'de');
  await expect(auf.element.locator('details li').first()).toBeVisible();
  await expect(auf.element.locator('.actions').getByText(german.coming)).toBeVisible();
  await set(page, 'instrument', 'rebuilding');
  await expect(auf.heading('Vertrauen wieder aufbauen')).toBeVisible();
  await set(page, 'forget', '');
  await expect(auf.screen).toContainText(german.promiseForgetting);
  await expect(auf.forgetSwitch).toHaveCount(0);
  await expect(auf.screen).toHaveCount(1);
  await release();
  await auf.expectQuestion(1, 9);
});

test('where the page asks for another place it goes', async ({ page }) => {
  const release = await holdBack(page);
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await set(page, 'view', 'journal');
  await expect(checkIn.screen).toHaveCount(0);
  await release();
  await checkIn.atJournal();
});

test('what another tab stores is not overlooked', async ({ page, context }) => {
  const release = await holdBack(page);
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.button(checkIn.words.start).click();
  const other = new CheckIn(await context.newPage());
  await other.open();
  await other.start();
  await other.type([4, 4]);
  await expect(checkIn.screen).toHaveCount(0);
  await release();
  await expect(checkIn.button(checkIn.words.resume(3))).toBeVisible();
  await checkIn.resume(3);
});

test.describe('there is none', () => {
  /** Waits until the words and styles have come and would have been shown. */
  async function expectNone(page: Page, address: string) {
    await holdBack(page);
    const come = ['pulse-check.css', 'pulse-check.en.first.txt'].map((file) => page.waitForResponse(`**/${file}`));
    await page.goto(address);
    for (const response of await Promise.all(come)) await response.finished();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await expect(new CheckIn(page).screen).toHaveCount(0);
  }

  for (const [what, address] of [
    ['of a questionnaire of the page’s own', '/hosts/custom.html'],
    ['of one that nobody knows', hostOf('en', 'instrument=constructor')],
    ['where the page shows the journal', hostOf('en', 'view=journal')],
    ['where a link leads elsewhere', '/hosts/routes.html#pulse-check/keeper'],
    ['where a link leads to a round', '/hosts/routes.html#round=PULSE1R'],
  ]) {
    test(what, ({ page }) => expectNone(page, address));
  }

  test('where nothing can be stored', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await expectNone(page, '/hosts/element.html');
  });

  test('for somebody who has been here', async ({ page, context }) => {
    await store(context, fixture('full-journal.json'), JOURNAL_KEY);
    await expectNone(page, '/hosts/element.html');
  });

  test('where something is set aside', async ({ page, context }) => {
    await store(context, 'damaged', 'pulse-check:quarantine:1');
    await expectNone(page, '/hosts/element.html');
  });

  test('only because it would be seen', async ({ page, context }) => {
    await store(context, 'something', 'another:journal');
    await holdBack(page);
    await new CheckIn(page).open();
  });
});

test('when the core does not come after all, that is said in its place, and trying again begins', async ({ page, trouble }) => {
  trouble.expectFailedRequests(/net::ERR_FAILED/);
  let fail = () => {};
  const failed = new Promise<void>((resolve) => (fail = resolve));
  await page.route('**/pulse-check-core_bg.wasm', async (route) => {
    await failed;
    await route.abort();
  });
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.button(checkIn.words.start).click();
  fail();
  await expect(checkIn.problem).toContainText(checkIn.words.notLoaded);
  await expect(checkIn.screen).toHaveCount(0);
  await page.unroute('**/pulse-check-core_bg.wasm');
  await checkIn.button(checkIn.words.tryAgain).press('Enter');
  await checkIn.expectQuestion(1);
  await expect(checkIn.problem).toHaveCount(0);
});

test.describe('for everybody', () => {
  test('axe finds nothing, also while the core is waited for', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await holdBack(page);
    const checkIn = new CheckIn(page);
    await checkIn.open(hostOf('en', 'routes'));
    const axe = async () => {
      const builder = new AxeBuilder({ page }).include('pulse-check');
      const { violations } = await builder.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
    };
    expect(await axe()).toEqual([]);
    await checkIn.button(checkIn.words.start).click();
    expect(await axe()).toEqual([]);
  });

  for (const tag of TAGS) {
    test(`everything fits into 280 pixels, in “${tag}”`, async ({ page }) => {
      await page.setViewportSize({ width: 280, height: 640 });
      await holdBack(page);
      const words = wordsOf(tag);
      const checkIn = new CheckIn(page, words);
      await checkIn.open(hostOf(tag, 'routes'));
      await checkIn.button(words.start).click();
      await checkIn.element.locator('summary').click();
      expect(await misfits(page, 44)).toEqual([]);
    });
  }
});
