// Protects what a page relies on: attributes, events, moving and removing, and that the element
// touches nothing of the page but itself.
import type { Page } from '@playwright/test';
import { expect, test } from './watched';
import { set } from './pages/attributes';
import { CheckIn } from './pages/check-in';
import { holdBack } from './pages/core';
import { german } from './pages/words';
import { everythingStored, fixture, store } from './pages/storage';

type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: Moved[] };
type Moved = { previousRect: DOMRect; currentRect: DOMRect };

const ALL_FOURS = [4, 4, 4, 4, 4, 4, 4, 4];

test.describe('attributes that change while the element is shown', () => {
  test('lang changes the words and keeps the question', { tag: '@matters' }, async ({ page }) => {
    const checkIn = new CheckIn(page);
    await checkIn.open();
    await checkIn.start();
    await checkIn.type([4, 4]);
    await set(page, 'lang', 'de');
    const auf = new CheckIn(page, german);
    await auf.expectQuestion(3);
    await expect(auf.question).toHaveAccessibleName('Die Leute hier erzählen einander von ihren eigenen Fehlern.');
    await set(page, 'lang', 'en');
    await checkIn.expectQuestion(3);
  });

  test('theme changes the colours at once', { tag: '@media' }, async ({ page }) => {
    const checkIn = new CheckIn(page);
    await checkIn.open();
    const paper = () => checkIn.screen.evaluate((screen) => getComputedStyle(screen.closest('.frame')!).backgroundColor);
    const light = await paper();
    await set(page, 'theme', 'dark');
    const dark = await paper();
    expect(dark).not.toBe(light);
    await set(page, 'theme', 'light');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await paper()).toBe(light);
    await set(page, 'theme', 'auto');
    expect(await paper()).toBe(dark);
  });

  test('view leads to the journal and back', async ({ page }) => {
    const checkIn = new CheckIn(page);
    await checkIn.open();
    await set(page, 'view', 'journal');
    await checkIn.atJournal();
    await set(page, 'view', 'check-in');
    await expect(checkIn.button('Start')).toBeVisible();
  });

  test('instrument asks something else, and loses no answer to the first', async ({ page }) => {
    const checkIn = new CheckIn(page);
    await checkIn.open();
    await checkIn.start();
    await checkIn.type([4]);
    await set(page, 'instrument', 'leadership');
    await expect(checkIn.heading('Trust in leadership')).toBeVisible();
    await expect(checkIn.button('Start')).toBeVisible();
    await set(page, 'instrument', null);
    await checkIn.resume(2);
  });

  test('namespace shows the journal that is kept there', async ({ page, context }) => {
    await store(context, fixture('three-check-ins.json'), 'team:journal');
    const checkIn = new CheckIn(page);
    await checkIn.open();
    const journal = await checkIn.journal();
    await expect(journal.checkIns).toHaveCount(0);
    await set(page, 'namespace', 'team');
    await expect(journal.checkIns).toHaveCount(3);
  });

  test('namespace does not carry a check-in under way from one journal into another', async ({ page }) => {
    const checkIn = new CheckIn(page);
    await checkIn.open();
    await checkIn.start();
    await checkIn.type([4, 4]);
    await set(page, 'namespace', 'team');
    await expect(checkIn.button('Start')).toBeVisible();
    expect(Object.keys(await everythingStored(page))).toEqual(['pulse-check:journal']);
    await set(page, 'namespace', 'pulse-check');
    await checkIn.resume(3);
  });

  test('forget stops storing, and its removal begins again', async ({ page }) => {
    const checkIn = new CheckIn(page);
    await checkIn.open();
    await set(page, 'forget', '');
    await expect(checkIn.screen).toContainText('Nothing is kept');
    await checkIn.start();
    await checkIn.type([4]);
    expect(await everythingStored(page)).toEqual({});
    await set(page, 'forget', null);
    await checkIn.type([4]);
    expect(Object.keys(await everythingStored(page))).toEqual(['pulse-check:journal']);
  });

  test('several at once in a row end in what was set last', async ({ page }) => {
    const checkIn = new CheckIn(page);
    await checkIn.open();
    await page.locator('pulse-check').evaluate((element) => {
      element.setAttribute('instrument', 'leadership');
      element.setAttribute('instrument', '/hosts/questionnaires/two.json');
      element.setAttribute('instrument', 'rebuilding');
    });
    await expect(checkIn.heading('Rebuilding trust')).toBeVisible();
    await expect(checkIn.heading('How was the sprint?')).toHaveCount(0);
  });
});

test.describe('events', () => {
  /** Notes every event of the element that reaches the window. */
  async function listen(page: Page) {
    await page.addInitScript(() => {
      const heard: unknown[] = [];
      Object.assign(document, { heard });
      for (const type of ['pulse-check-ready', 'pulse-check-complete', 'pulse-check-error']) {
        addEventListener(type, (event) => {
          const { detail, bubbles, composed, target } = event as CustomEvent;
          heard.push({ type, detail, bubbles, composed, from: (target as Element).localName });
        });
      }
    });
    return () => page.evaluate(() => (document as unknown as { heard: { type: string }[] }).heard);
  }

  test('tell that the element is ready and that a check-in is complete, and nothing else', async ({ page }) => {
    const heard = await listen(page);
    const checkIn = new CheckIn(page);
    await checkIn.open();
    await checkIn.complete([1, 2, 3, 4, 5, 4, 3, 2]);
    expect(await heard()).toEqual([
      {
        type: 'pulse-check-ready',
        detail: { version: expect.stringMatching(/^\d+\.\d+\.\d+$/) },
        bubbles: true,
        composed: true,
        from: 'pulse-check',
      },
      {
        type: 'pulse-check-complete',
        detail: { instrument: 'safety' },
        bubbles: true,
        composed: true,
        from: 'pulse-check',
      },
    ]);
  });

  test('cross the shadow root of a component of the page', async ({ page }) => {
    const heard = await listen(page);
    const checkIn = new CheckIn(page);
    await checkIn.open('/hosts/shadow.html');
    await checkIn.complete(ALL_FOURS);
    expect((await heard()).map((event) => event.type)).toEqual(['pulse-check-ready', 'pulse-check-complete']);
  });

  test('tell why there is nothing to ask', async ({ page }) => {
    const heard = await listen(page);
    const checkIn = new CheckIn(page);
    await checkIn.open();
    await set(page, 'instrument', 'weather');
    await expect(checkIn.problem).toBeVisible();
    expect((await heard()).slice(1)).toEqual([
      {
        type: 'pulse-check-error',
        detail: { problem: 'unknown-questionnaire', reason: 'weather' },
        bubbles: true,
        composed: true,
        from: 'pulse-check',
      },
    ]);
  });

  test('say once per showing that the element is ready', async ({ page }) => {
    const heard = await listen(page);
    const checkIn = new CheckIn(page);
    await checkIn.open();
    await set(page, 'lang', 'de');
    await set(page, 'view', 'journal');
    await expect(page.locator('pulse-check')).toContainText('Dein Tagebuch');
    expect(await heard()).toHaveLength(1);
  });
});

test.describe('moving and removing', () => {
  test('a move within the page keeps the question, the answer on it and its place', async ({ page }) => {
    const checkIn = new CheckIn(page);
    await checkIn.open();
    await checkIn.start();
    await checkIn.type([4]);
    await page.keyboard.press('2');
    await page.evaluate(() => {
      const aside = document.body.appendChild(document.createElement('aside'));
      aside.append(document.querySelector('pulse-check')!);
    });
    await expect(page.locator('aside pulse-check')).toBeVisible();
    await checkIn.expectQuestion(2);
    await expect(checkIn.choice(2)).toBeChecked();
    await checkIn.answer(3);
    await checkIn.expectQuestion(3);
  });

  test('an element that is removed and put back later knows its answers, and takes no focus', { tag: '@matters' }, async ({ page }) => {
    const checkIn = new CheckIn(page);
    await checkIn.open('/hosts/forget.html');
    await checkIn.start();
    await checkIn.type([4, 2]);
    const removed = await page.evaluateHandle(() => {
      const element = document.querySelector('pulse-check')!;
      element.remove();
      return element;
    });
    await expect(page.locator('pulse-check')).toHaveCount(0);
    await page.evaluate((element) => document.querySelector('main')!.append(element), removed);
    await checkIn.expectQuestion(3);
    await expect(page.locator('pulse-check')).not.toBeFocused();
    await checkIn.back();
    await expect(checkIn.choice(2)).toBeChecked();
  });
});

test.describe('moving into another document', () => {
  /** How the element, which may be in a frame of the page, looks to a reader; and how many sheets style it. */
  function looks(page: Page) {
    return page.evaluate(() => {
      const document = window.document.querySelector('iframe')?.contentDocument ?? window.document;
      const root = document.querySelector('pulse-check')!.shadowRoot!;
      const style = (part: string) => document.defaultView!.getComputedStyle(root.querySelector(part)!);
      const [frame, headline] = [style('.frame'), style('h2')];
      return {
        looks: [frame.display, frame.backgroundColor, frame.borderTopWidth, headline.fontSize, headline.fontFamily],
        sheets: root.adoptedStyleSheets.length,
      };
    });
  }

  test('a frame of the page: it looks as before, and the check-in goes on to its results', async ({ page }) => {
    const checkIn = new CheckIn(page);
    await checkIn.open();
    await page.locator('pulse-check').evaluate((element) => (element.style.inlineSize = '600px'));
    const before = await looks(page);
    await page.evaluate(() => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      frame.width = '700';
      frame.height = '900';
      frame.contentDocument!.body.append(document.querySelector('pulse-check')!);
    });
    const frame = page.frameLocator('iframe');
    const moved = new CheckIn(page, checkIn.words, frame.locator('pulse-check'));
    await expect(moved.button('Start')).toBeVisible();
    expect(await looks(page)).toEqual(before);
    await moved.button('Start').click();
    for (let question = 0; question < 8; question++) await moved.answer(4);
    await moved.expectReview();
    const results = await moved.finish();
    await expect(results.score('Overall')).toBeVisible();
    // The screens that are loaded later bring styles of their own.
    expect((await looks(page)).sheets).toBe(before.sheets + 1);
  });

  test('a window of its own and back: it looks as before', async ({ page }) => {
    const checkIn = new CheckIn(page);
    await checkIn.open();
    await page.locator('pulse-check').evaluate((element) => (element.style.inlineSize = '600px'));
    const before = await looks(page);
    const [popup] = await Promise.all([
      page.waitForEvent('popup'),
      page.evaluate(() => {
        const popup = open('', '', 'width=700,height=700')!;
        popup.document.body.append(document.querySelector('pulse-check')!);
      }),
    ]);
    expect(await looks(popup)).toEqual(before);
    await popup.evaluate(() => opener.document.querySelector('main')!.append(document.querySelector('pulse-check')!));
    expect(await looks(page)).toEqual(before);
    await checkIn.start();
  });

  test('before it was near enough to be loaded: it is loaded there', async ({ page }) => {
    await page.goto('/hosts/below.html');
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.prepend(frame);
      frame.contentDocument!.body.append(document.querySelector('pulse-check')!);
    });
    await expect(page.frameLocator('iframe').locator('pulse-check').getByRole('button', { name: 'Start' })).toBeVisible();
  });
});

test.describe('attributes as frameworks write them', () => {
  for (const off of ['false', 'False']) {
    test(`forget="${off}" and routes="${off}" are off`, async ({ page }) => {
      await page.goto('/hosts/without-element.html');
      await page.evaluate((off) => {
        const element = document.createElement('pulse-check');
        element.setAttribute('forget', off);
        element.setAttribute('routes', off);
        document.querySelector('main')!.append(element);
      }, off);
      const checkIn = new CheckIn(page);
      await checkIn.start();
      await checkIn.type([4]);
      expect(await everythingStored(page)).toHaveProperty('pulse-check:journal');
      await expect(checkIn.button('Team rounds')).toHaveCount(0);
      expect(new URL(page.url()).hash).toBe('');
    });
  }

  for (const on of ['', 'true', 'forget', '0']) {
    test(`forget="${on}" is on`, async ({ page }) => {
      const checkIn = new CheckIn(page);
      await checkIn.open();
      await set(page, 'forget', on);
      await checkIn.start();
      await checkIn.type([4]);
      expect(await everythingStored(page)).toEqual({});
    });
  }
});

test('session recorders are asked, each in its own words, to leave out everything inside', async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const marked = await page.locator('pulse-check').evaluate((element) => {
    const marks = '.rr-block.ph-no-capture[data-dd-privacy="hidden"][data-clarity-mask="true"][data-hj-suppress][data-sentry-block]';
    return [...element.shadowRoot!.children].filter((child) => child.firstChild).map((child) => child.matches(marks));
  });
  expect(marked).toEqual([true]);
});

test.describe('several elements', () => {
  test('that ask the same share the journal and keep their own place', async ({ page }) => {
    const words = new CheckIn(page).words;
    const [first, second] = ['#first', '#second'].map((id) => new CheckIn(page, words, page.locator(id)));
    await first.open('/hosts/two-alike.html');
    await expect(second.screen).toBeVisible();
    const results = await first.complete(ALL_FOURS);
    await expect(second.button('Start')).toBeVisible();
    const journal = await second.journal();
    await expect(journal.checkIns).toHaveCount(1);
    await journal.addWin('Seen by both');
    const other = await results.toJournal();
    await expect(other.win('Seen by both')).toBeVisible();
    await other.addWin('From the other one');
    await expect(journal.win('From the other one')).toBeVisible();
  });

  test('that ask different things are answered side by side', { tag: '@matters' }, async ({ page }) => {
    const words = new CheckIn(page).words;
    const [first, second] = ['#first', '#second'].map((id) => new CheckIn(page, words, page.locator(id)));
    await first.open('/hosts/two-different.html');
    await first.start();
    await first.answer(4);
    await second.button('Start').click();
    await second.expectQuestion(1, 9);
    await second.answer(1);
    await second.expectQuestion(2, 9);
    await first.expectQuestion(2);
    await first.back();
    await expect(first.choice(4)).toBeChecked();
    await second.back();
    await expect(second.choice(1)).toBeChecked();
  });
});

test.describe('loading', () => {
  test('the script may be included twice', async ({ page }) => {
    const checkIn = new CheckIn(page);
    await checkIn.open('/hosts/twice.html');
    await checkIn.complete(ALL_FOURS);
  });

  test('an element that a script adds later works', async ({ page }) => {
    await page.goto('/hosts/without-element.html');
    await page.evaluate(() => {
      const element = document.createElement('pulse-check');
      element.setAttribute('instrument', 'leadership');
      document.querySelector('main')!.append(element);
    });
    await expect(new CheckIn(page).heading('Trust in leadership')).toBeVisible();
  });

  test('nothing but the shell is fetched while the element is far below', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.goto('/hosts/below.html', { waitUntil: 'networkidle' });
    expect(fetched.filter((path) => path.startsWith('/pulse-check/'))).toEqual(['/pulse-check/pulse-check.js']);
    await expect(page.getByText('This check needs JavaScript and WebAssembly.')).toBeVisible();

    await page.locator('pulse-check').scrollIntoViewIfNeeded();
    await expect(new CheckIn(page).button('Start')).toBeVisible();
    expect(fetched).toContain('/pulse-check/pulse-check-core_bg.wasm');
    expect(fetched.filter((path) => /split_(later|rounds|teams|questionnaires)/.test(path))).toEqual([]);
  });

  test('what the page put into the element is shown until the check-in is there', async ({ page }) => {
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    await page.route('**/*.css', async (route) => {
      await arrived;
      await route.continue();
    });
    await page.goto('/hosts/fallback.html');
    const fallback = page.getByText('This check needs JavaScript and WebAssembly.');
    await expect(fallback).toBeVisible();
    arrive();
    await expect(new CheckIn(page).button('Start')).toBeVisible();
    await expect(fallback).toBeHidden();
  });

  for (const width of [1280, 390]) {
    test(`nothing on the page moves while the element loads, ${width} pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 1100 });
      await page.addInitScript(() => {
        const shifts: string[] = [];
        Object.assign(document, { shifts });
        new PerformanceObserver((list) => {
          for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
            const moved = sources.map(({ previousRect: from, currentRect: to }) =>
              `from ${from.y} to ${to.y}, height ${from.height} to ${to.height}`);
            if (!hadRecentInput) shifts.push(`${value}: ${moved.join('; ')}`);
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const takeOver = await holdBack(page);
      let arrive = () => {};
      const arrived = new Promise<void>((resolve) => (arrive = resolve));
      await page.route('**/*.css', async (route) => {
        await arrived;
        await route.continue();
      });
      await page.goto('/hosts/fallback.html');
      // From here on the space is held; before its script has run, the element is like any unknown tag.
      await page.evaluate(async () => {
        await customElements.whenDefined('pulse-check');
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        (document as unknown as { shifts: string[] }).shifts.length = 0;
      });
      const after = page.locator('#after');
      const before = await after.boundingBox();
      arrive();
      const checkIn = new CheckIn(page);
      await expect(checkIn.button('Start')).toBeVisible();
      expect.soft(await after.boundingBox()).toEqual(before);
      await takeOver();
      await expect(checkIn.button('Start')).toBeVisible();
      expect.soft(await after.boundingBox()).toEqual(before);
      await checkIn.start();
      expect.soft(await after.boundingBox()).toEqual(before);
      await checkIn.answer(4);
      expect.soft(await after.boundingBox()).toEqual(before);
      expect(await page.evaluate(() => (document as unknown as { shifts: string[] }).shifts)).toEqual([]);
    });
  }
});

test.describe('the page', () => {
  test('has no new global names', async ({ page }) => {
    await page.goto('/hosts/without-element.html');
    // The page without the script, for comparison.
    await page.route('**/pulse-check.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    await page.reload();
    const before = await page.evaluate(() => Object.getOwnPropertyNames(window));
    await page.unroute('**/pulse-check.js');
    const checkIn = new CheckIn(page);
    await checkIn.open();
    await checkIn.complete(ALL_FOURS);
    const after = await page.evaluate(() => Object.getOwnPropertyNames(window));
    expect(after.filter((name) => !before.includes(name))).toEqual([]);
  });

  test('keeps its address and its history without the attribute routes', async ({ page }) => {
    const checkIn = new CheckIn(page);
    await checkIn.open();
    const [address, length] = [page.url(), await page.evaluate(() => history.length)];
    const results = await checkIn.complete(ALL_FOURS);
    await (await results.toJournal()).toCheckIn();
    expect(page.url()).toBe(address);
    expect(await page.evaluate(() => history.length)).toBe(length);
    await page.evaluate(() => (location.hash = '#pulse-check/journal'));
    await expect(checkIn.button('Start')).toBeVisible();
  });

  test('shows the view in its address with the attribute routes, never an answer', { tag: '@matters' }, async ({ page }) => {
    const checkIn = new CheckIn(page);
    await checkIn.open('/hosts/routes.html');
    const addresses = new Set<string>();
    page.on('framenavigated', (frame) => addresses.add(new URL(frame.url()).hash));
    const results = await checkIn.complete(ALL_FOURS);
    const journal = await results.toJournal();
    await expect(page).toHaveURL(/#pulse-check\/journal$/);
    await page.goBack();
    await expect(journal.heading).toBeHidden();
    await page.goForward();
    await checkIn.atJournal();
    expect([...addresses].sort()).toEqual(['#pulse-check/check-in', '#pulse-check/journal']);
  });

  test('can link to the journal with the attribute routes', async ({ page }) => {
    await page.goto('/hosts/routes.html#pulse-check/journal');
    await new CheckIn(page).atJournal();
  });

  test('is left by the back button after opening the element once', { tag: '@back' }, async ({ page }) => {
    await page.goto('/hosts/without-element.html');
    const checkIn = new CheckIn(page);
    await checkIn.open('/hosts/routes.html');
    await page.goBack();
    await expect(page).toHaveURL(/without-element/);
  });

  test('is left alone by the back button in the middle of a question', { tag: '@matters' }, async ({ page }) => {
    const checkIn = new CheckIn(page);
    await checkIn.open('/hosts/routes.html');
    await checkIn.start();
    await checkIn.type([4, 4]);
    await page.evaluate(() => (location.hash = '#something-of-the-page'));
    await checkIn.expectQuestion(3);
    await page.goBack();
    await checkIn.expectQuestion(3);
  });
});
