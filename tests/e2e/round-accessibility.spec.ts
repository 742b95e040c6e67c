// Protects people who perceive or handle the screens of sealed rounds in other ways than most:
// names and roles, contrast in light and dark, narrow places, large targets, announcements.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './watched';
import { TAGS } from './pages/language';
import { misfits } from './pages/room';
import { roundTour } from './pages/round-tour';
import { englishRounds, germanRounds, RoundPage, roundWordsOf } from './pages/rounds';

test.use({ reducedMotion: 'reduce' });
test.setTimeout(300_000);

const axe = (page: Page) =>
  new AxeBuilder({ page })
    .include('pulse-check')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);

for (const [language, words, address, colorScheme] of [
  ['English', englishRounds, '/hosts/routes.html', 'light'],
  ['German', germanRounds, germanRounds.address, 'dark'],
] as const) {
  test(`axe finds nothing on any screen of a round, ${language}, ${colorScheme}`, { tag: '@media' }, async ({ page, newVisitor }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const found: string[] = [];
    await roundTour(
      page,
      newVisitor,
      async (screen, page) => {
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

for (const tag of TAGS) {
  const words = roundWordsOf(tag);
  test(`everything fits and every target is large enough, 320 pixels wide, ${tag}`, async ({ page, newVisitor }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const found: string[] = [];
    await roundTour(
      page,
      newVisitor,
      async (screen, page) => {
        found.push(...(await misfits(page, 44)).map((misfit) => `${screen}: ${misfit}`));
      },
      { words, address: words.address },
    );
    expect(found).toEqual([]);
  });
}

test('what comes of pasting is said without moving the focus, and so are mistakes', async ({ page }) => {
  const ada = new RoundPage(page);
  await ada.open();
  await ada.setUp({ title: 'Team Blue', name: 'Ada' });
  const region = ada.element.locator('.collect .report');
  await expect(region).toHaveRole('status');
  await expect(ada.standing).toHaveRole('status');
  const before = await region.elementHandle();
  await ada.paste('nothing here');
  await expect(region).toHaveText('There is no code in that text. A code begins with PULSE1C.');
  expect(await region.evaluate((now, before) => now === before, before), 'the live region was there before it spoke').toBe(true);
  await expect(ada.button('Find codes')).toBeFocused();
});

test('names and roles of a member’s first screen', async ({ page }) => {
  const ada = new RoundPage(page);
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
  await ada.open();
  const link = await ada.setUp({ title: 'Team Blue', name: 'Ada' });
  await page.evaluate(() => localStorage.clear());
  await ada.follow(link);
  await expect(ada.element).toMatchAriaSnapshot(`
    - region "Team check-in":
      - heading "Team Blue" [level=2]
      - paragraph: "Quick round: one keeper"
      - paragraph: Psychological safety · 8 questions · until 28 Nov 2026
      - list "Steps of this round":
        - listitem: Set up
        - listitem: Collect
        - listitem: Close
        - listitem: Release
        - listitem: Result
      - status: Read what is promised, then answer.
      - list:
        - listitem: /the person named here keeps it alone/
        - listitem: /Nothing is shown before 5 codes/
        - listitem: /about the group and rounded/
        - listitem: /adds one list up, once/
        - listitem: /Others see that you handed in a code/
        - listitem: /Before you hand anything over/
      - region "Keepers":
        - heading "Keepers" [level=3]
        - paragraph: /^Mark of the round/
        - list:
          - listitem:
            - paragraph: “Ada”
            - paragraph: /^Mark of the key/
            - paragraph: no message seen yet
        - status
        - group: Check what the keepers posted
      - group: What this can’t protect you from
      - paragraph: /You haven’t seen a message from everyone who keeps/
      - button "Answer"
      - paragraph: /your own results, too/
      - group: Look whether the closed list holds your code
      - group: You are a keeper, and your key is not here?
      - button "All rounds"
      - button "Journal"
  `);
});
