// Protects people who perceive or handle the screens in other ways than most: names and roles,
// announcements, contrast, zoom, narrow places, forced colours, reduced motion, right to left.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './watched';
import { CheckIn } from './pages/check-in';
import { hostOf, TAGS } from './pages/language';
import { misfits } from './pages/room';
import { tour } from './pages/tour';
import { english, german, wordsOf } from './pages/words';
import { fixture, store } from './pages/storage';

test.use({ reducedMotion: 'reduce' });
test.setTimeout(120_000);

test.describe('axe finds nothing', () => {
  const axe = (page: Page) =>
    new AxeBuilder({ page })
      .include('pulse-check')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);

  for (const [language, words, address, colorScheme] of [
    ['English', english, '/hosts/element.html', 'light'],
    ['English', english, '/hosts/element.html', 'dark'],
    ['German', german, hostOf('de'), 'light'],
  ] as const) {
    test(`on any screen, ${language}, ${colorScheme}`, { tag: '@media' }, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const found: string[] = [];
      await tour(
        page,
        async (screen) => {
          const { violations } = await axe(page).analyze();
          for (const { id, nodes } of violations) {
            found.push(...nodes.map((node) => `${screen}: ${id}: ${node.target.flat().join(' ')} ${node.html.slice(0, 120)}`));
          }
        },
        { words, address },
      );
      expect(found).toEqual([]);
    });
  }

  test('only because it looks inside: what is wrong there is found', async ({ page }) => {
    await new CheckIn(page).open();
    await page.locator('pulse-check').evaluate((host) => {
      host.shadowRoot!.querySelector('button')!.textContent = '';
    });
    const { violations } = await axe(page).analyze();
    expect(violations.map((violation) => violation.id)).toEqual(['button-name']);
  });

  test('while the element can’t be loaded', async ({ page, trouble }) => {
    trouble.expectFailedRequests(/net::ERR_FAILED/);
    await page.route('**/*.wasm', (route) => route.abort());
    await page.goto('/hosts/element.html');
    await expect(new CheckIn(page).problem).toBeVisible();
    const { violations } = await axe(page).analyze();
    expect(violations).toEqual([]);
  });
});

test.describe('names and roles', () => {
  test('of the card', async ({ page }) => {
    const checkIn = new CheckIn(page);
    await checkIn.open();
    await expect(checkIn.element).toMatchAriaSnapshot(`
      - region "Team check-in":
        - heading "Psychological safety" [level=2]
        - paragraph: 8 questions, about 2 minutes
        - paragraph: /Your answers stay in this browser on this device/
        - checkbox "Forget when I close"
        - text: Forget when I close
        - button "Start"
        - button "Journal"
        - paragraph: /Choosing an answer moves on by itself/
        - group: What this can’t protect you from
    `);
  });

  test('of a question', async ({ page }) => {
    const checkIn = new CheckIn(page);
    await checkIn.open();
    await checkIn.start();
    await page.keyboard.press('4');
    await expect(checkIn.element).toMatchAriaSnapshot(`
      - region "Team check-in":
        - paragraph: Question 1 of 8
        - radiogroup "On this team, people say so openly when they see things differently.":
          - radio "Strongly disagree"
          - radio "Disagree"
          - radio "In between"
          - radio "Agree" [checked]
          - radio "Strongly agree"
        - status
        - button "Next"
        - button "Back"
        - button "Skip this one"
    `);
    await expect(checkIn.question).toHaveAccessibleDescription('Question 1 of 8');
  });

  test('of the results', async ({ page, context }) => {
    await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
    await store(context, fixture('three-check-ins.json'));
    const checkIn = new CheckIn(page);
    await checkIn.open();
    await checkIn.complete([3, 3, 4, 4, 5, 4, 4, 2]);
    await expect(checkIn.element).toMatchAriaSnapshot(`
      - region "Team check-in":
        - heading "Your results" [level=2]
        - paragraph: Psychological safety – 23 Nov 2026
        - heading "Overall" [level=3]
        - paragraph:
          - strong: "3.9"
          - text: of 5, nearest to “Agree”
        - paragraph: Strongly disagree Strongly agree
        - paragraph: Your answers lean towards the high end. Worth keeping up.
        - paragraph: From 8 answers
        - paragraph: "Not compared with 26 Oct 2026: different questions were answered"
        - img /Overall over time/
        - heading "Speaking up" [level=3]
    `);
  });
});

test.describe('announcements', () => {
  test('a missing answer, the outcome of an import and a notice are said without moving the focus', async ({ page }) => {
    const checkIn = new CheckIn(page);
    await checkIn.open();
    // Live regions have to be there before they speak.
    await expect(checkIn.element.getByRole('status').first()).toBeAttached();
    await checkIn.start();
    const hint = await checkIn.element.getByRole('status').elementHandles();
    await checkIn.button('Next').click();
    await expect(checkIn.notice).toHaveText('Choose an answer, or skip this one.');
    const spoken = await checkIn.notice.elementHandle();
    const known = await Promise.all(hint.map((region) => region.evaluate((region, spoken) => region === spoken, spoken)));
    expect(known).toContain(true);
  });

  test('a questionnaire that can’t be shown is an alert', async ({ page }) => {
    const checkIn = new CheckIn(page);
    await checkIn.open();
    await page.locator('pulse-check').evaluate((element) => element.setAttribute('instrument', 'weather'));
    await expect(checkIn.problem).toContainText('There is no questionnaire called “weather”.');
  });

  test('texts in another language than the screen say so', async ({ page }) => {
    await page.goto('/hosts/custom.html');
    await page.evaluate(() => {
      const element = document.querySelector('pulse-check')!;
      element.setAttribute('lang', 'ar');
      element.setAttribute('instrument', 'questionnaires/arabic.json');
    });
    const checkIn = new CheckIn(page);
    // Until it is there, the card of the one before can be started.
    await expect(checkIn.heading('كيف كانت الفترة الماضية؟')).toBeVisible();
    await checkIn.button('Start').click();
    await expect(checkIn.question).toHaveAttribute('lang', 'ar');
    await expect(checkIn.screen).toHaveAttribute('lang', 'en');
  });
});

test.describe('room', () => {
  for (const [what, width, height, tag] of [
    ...TAGS.map((tag) => ['320 pixels wide', 320, 640, tag] as const),
    ['at 400 % zoom', 1280 / 4, 1024 / 4, 'de'],
    ['1280 pixels wide', 1280, 1024, 'de'],
  ] as const) {
    test(`everything fits and every target is large enough, ${what}, ${tag}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      const found: string[] = [];
      await tour(
        page,
        async (screen) => {
          found.push(...(await misfits(page, 44)).map((misfit) => `${screen}: ${misfit}`));
        },
        { words: wordsOf(tag), address: hostOf(tag) },
      );
      expect(found).toEqual([]);
    });
  }

  test('a sidebar of 280 pixels on a wide page is like a narrow screen', async ({ page }) => {
    const checkIn = new CheckIn(page);
    await checkIn.open();
    await page.locator('pulse-check').evaluate((element) => (element.style.width = '280px'));
    await checkIn.start();
    const tops = await checkIn.question.locator('label').evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(5);
    expect(await misfits(page, 44)).toEqual([]);
    await page.locator('pulse-check').evaluate((element) => (element.style.width = '900px'));
    const wide = await checkIn.question.locator('label').evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().top));
    expect(new Set(wide).size).toBe(1);
  });

  test('text that is spaced out is not cut off', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const checkIn = new CheckIn(page);
    await checkIn.open();
    await page.locator('pulse-check').evaluate((host) => {
      const spacing = new CSSStyleSheet();
      spacing.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }');
      host.shadowRoot!.adoptedStyleSheets.push(spacing);
    });
    await checkIn.start();
    expect(await misfits(page, 44)).toEqual([]);
  });
});

test.describe('forced colours', () => {
  test('the chosen answer, the focus and the results can be seen', { tag: '@media' }, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    const checkIn = new CheckIn(page);
    await checkIn.open();
    await checkIn.start();
    const outline = (point: number) =>
      checkIn.question.locator('label').nth(point - 1).evaluate((label) => {
        const { outlineStyle, outlineWidth, borderTopStyle, borderTopWidth } = getComputedStyle(label);
        return { outline: `${outlineStyle} ${outlineWidth}`, border: `${borderTopStyle} ${borderTopWidth}` };
      });
    await page.keyboard.press('3');
    expect(await outline(3)).toEqual({ outline: 'double 3px', border: 'solid 1px' });
    expect(await outline(2)).toEqual({ outline: expect.stringContaining('none'), border: 'solid 1px' });
    await page.keyboard.press('Tab');
    await expect(checkIn.button('Next')).toBeFocused();
    expect((await outline(3)).outline).toBe('solid 3px');
    await page.keyboard.press('Enter');
    await checkIn.expectQuestion(2);
    await checkIn.type([3, 3, 3, 3, 3, 3, 3]);
    await checkIn.finish();
    const contrast = await page.locator('pulse-check').evaluate((host) => {
      const marker = host.shadowRoot!.querySelector('.marker')!;
      return getComputedStyle(marker).fill !== getComputedStyle(host.shadowRoot!.querySelector('.frame')!).backgroundColor;
    });
    expect(contrast).toBe(true);
  });
});

test('with reduced motion nothing moves', async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const running = () =>
    page.locator('pulse-check').evaluate((host) => host.shadowRoot!.getAnimations().map((animation) => String(animation)));
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(document, { seen });
    for (const type of ['animationstart', 'transitionrun']) {
      document.querySelector('pulse-check')!.shadowRoot!.addEventListener(type, (event) => seen.push(event.type));
    }
  });
  await checkIn.start();
  expect(await running()).toEqual([]);
  await checkIn.answer(4);
  expect(await running()).toEqual([]);
  await checkIn.back();
  expect(await page.evaluate(() => (document as unknown as { seen: string[] }).seen)).toEqual([]);
});

test.describe('right to left', () => {
  test('questions are mirrored in words that are not, and nothing overflows', async ({ page }) => {
    const checkIn = new CheckIn(page);
    await checkIn.open('/hosts/arabic.html');
    await checkIn.button('Start').click();
    await checkIn.expectQuestion(1, 2);
    const lefts = await checkIn.question.locator('label').evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().left));
    expect(lefts).toEqual([...lefts].sort((a, b) => b - a));
    expect(await misfits(page, 44)).toEqual([]);
    // The first answer is on the right, and the right arrow key leads back to it.
    await page.keyboard.press('4');
    await page.keyboard.press('Enter');
    await checkIn.expectQuestion(2, 2);
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await checkIn.expectReview();
    expect(await misfits(page, 44)).toEqual([]);
    const results = await checkIn.finish();
    expect(await misfits(page, 44)).toEqual([]);
    // Among English words the marker of 4.0 lies right of the middle, that of 1.0 at the left end.
    const marker = (name: string) =>
      results.score(name).evaluate((section) => {
        const track = section.querySelector('.track')!.getBoundingClientRect();
        const { left, width } = section.querySelector('.marker')!.getBoundingClientRect();
        return Math.round(((left + width / 2 - track.left) / track.width) * 100);
      });
    expect(await marker('الصراحة')).toBeCloseTo(75, -1);
    expect(await marker('الإنصاف')).toBeCloseTo(0, -1);

    await page.setViewportSize({ width: 320, height: 640 });
    expect(await misfits(page, 44)).toEqual([]);
  });
});
