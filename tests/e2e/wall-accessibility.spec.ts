// Protects people who perceive or handle the facilitator's screens in other ways than most: axe on
// every screen, in the dark, narrow, by keyboard, with forced colours.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './watched';
import { backToThePage } from './pages/keyboard';
import { TAGS } from './pages/language';
import { misfits } from './pages/room';
import { englishTeams, germanTeams, TeamPage, teamWordsOf } from './pages/teams';

test.use({ reducedMotion: 'reduce' });
test.setTimeout(120_000);

const BLUE = ['team-history.json', 'Team Blue'] as const;

for (const [words, colorScheme] of [
  [englishTeams, 'light'],
  [englishTeams, 'dark'],
  [germanTeams, 'light'],
] as const) {
  test(`axe finds nothing: ${words.rounds}, ${colorScheme}`, { tag: '@media' }, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const found: string[] = [];
    const look = async (screen: string) => {
      const { violations } = await new AxeBuilder({ page })
        .include('pulse-check')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      for (const { id, nodes } of violations) {
        found.push(...nodes.map((node) => `${screen}: ${id}: ${node.target.flat().join(' ')} ${node.html.slice(0, 120)}`));
      }
    };
    const team = new TeamPage(page, words);
    await team.openTeam(...BLUE);
    await look('team');
    await team.button(words.openResult).last().click();
    await team.element.getByText(words.hour).click();
    await team.element.getByText(words.numbers).click();
    await look('panel');
    await team.fill();
    await page.keyboard.press('?');
    await team.titles((title) => look(`wall: ${title}`));
    await team.choose('text');
    await look('wall: text');
    await team.choose('picture');
    await look('wall: picture');
    expect(found).toEqual([]);
  });
}

test('everything has room on 320 pixels, in every language', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const found: string[] = [];
  for (const words of TAGS.map(teamWordsOf)) {
    const team = new TeamPage(page, words);
    const look = async (screen: string) => void found.push(...(await misfits(page, 24)).map((what) => `${screen}: ${what}`));
    await team.openTeam(...BLUE);
    await look('team');
    await team.button(words.openResult).first().click();
    await team.element.getByText(words.hour).click();
    await team.element.getByText(words.numbers).click();
    for (let last = ''; last !== (await team.position.innerText()); ) {
      last = await team.position.innerText();
      await look(`panel ${last}`);
      await team.button(words.next).click();
    }
    await page.evaluate(() => localStorage.clear());
  }
  expect(found).toEqual([]);
});

test('the hour can be held by keyboard alone, and every focus is seen', async ({ page }) => {
  const team = new TeamPage(page);
  await team.openResult(...BLUE);
  const invisible: string[] = [];
  for (let step = 0; step < 14; step++) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const focused = document.activeElement?.shadowRoot?.activeElement;
      if (!focused) return 'elsewhere';
      const shown = [focused, focused.closest('label')].filter((element) => element !== null);
      const visible = shown.some((element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      });
      return visible ? 'visible' : focused.outerHTML;
    });
    if (seen !== 'visible' && seen !== 'elsewhere') invisible.push(seen);
  }
  expect(invisible).toEqual([]);

  await backToThePage(page);
  await team.button('Fill the window').focus();
  await page.keyboard.press('Enter');
  await expect(team.wall).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('PageUp');
  await expect(team.title).toHaveText('What we will do');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Read the minutes aloud');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Zoë');
  for (let tabs = 0; tabs < 6 && !(await team.button('Agree on it').evaluate((button) => button.matches(':focus'))); tabs++) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(team.action('Read the minutes aloud')).toContainText('Zoë sees to it');
  await page.keyboard.press('Escape');
  await expect(team.wall).toBeHidden();
});

test('names and roles on the wall', async ({ page }) => {
  const team = new TeamPage(page);
  await team.openResult(...BLUE);
  await team.fill();
  for (let at = 1; at < 5; at++) await page.keyboard.press('PageDown');
  await expect(team.element.getByRole('dialog')).toMatchAriaSnapshot(`
    - dialog "Look at it together":
      - heading "The team at a glance" [level=3]
      - img /Overall. 4 of 5/
      - paragraph: The answers lean towards the high end, and they differ. It is good on the whole, though not equally good for everyone.
      - paragraph: With 7 answers, the team’s usual level is probably between 3.25 and 4.25.
      - paragraph: /Told beforehand. since 21 Jul 2026, nobody joined or left; since 14 Apr 2026, 2 people joined and 2 people left./
      - status: /^5 of 15.*The team at a glance$/
      - button "Next"
      - button "Back"
      - button "Keys"
      - button "Full screen"
      - button "Back to the ordinary window"
  `);
});

test('with forced colours, figures stand out from the paper', { tag: '@media' }, async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const team = new TeamPage(page);
  await team.openResult(...BLUE);
  await team.toScreen('The team at a glance');
  const [figure, paper] = await team.stage.locator('.drawing:visible .ink-point').first().evaluate((point) => [
    getComputedStyle(point).fill,
    getComputedStyle(point.closest('.frame')!).backgroundColor,
  ]);
  expect(figure).not.toBe(paper);
});
