// Protects a facilitator from surprises: the order of screens is the one that was chosen, keys do
// what they say and nothing else, the focus stays on the wall, other windows and the clock keep up.
import { expect, test } from './watched';
import { backToThePage } from './pages/keyboard';
import { TAGS } from './pages/language';
import { fixture } from './pages/storage';
import { englishTeams, TeamPage, teamWordsOf } from './pages/teams';

test.setTimeout(60_000);

const BLUE = ['team-history.json', 'Team Blue'] as const;
const INDIGO = ['nine-history.json', 'Team Indigo'] as const;
const SILVER = ['bars-history.json', 'Team Silver'] as const;
const AMBER = ['trust-history.json', 'Team Amber'] as const;
const GREEN = ['unanimous-history.json', 'Team Green'] as const;
const NOW = new Date('2026-11-24T10:00:00');

interface Dimension {
  mean: { hundredths: number } | null;
  closeness: string | null;
}

interface Item {
  figure: { Mean: { hundredths: number } } | { Bars: { about: number } } | null;
}

/** What the latest round of a history shows, in the questionnaire's order. */
function figures(history: string, of: 'dimensions' | 'questions') {
  const { asked, view } = JSON.parse(fixture(history)).rounds.at(-1);
  if (of === 'dimensions') {
    return (view.dimensions as Dimension[]).map(({ mean, closeness }, at) => ({
      name: asked.dimensions[at].name as string,
      about: mean?.hundredths ?? Infinity,
      apart: ['Close', 'Mixed', 'FarApart'].indexOf(closeness ?? ''),
    }));
  }
  return (view.items as Item[]).map(({ figure }, at) => ({
    name: asked.questions[at].text as string,
    about: figure === null ? Infinity : 'Mean' in figure ? figure.Mean.hundredths : figure.Bars.about,
    apart: -1,
  }));
}

for (const [history, name] of [INDIGO, SILVER, AMBER]) {
  for (const of of ['dimensions', 'questions'] as const) {
    test(`${name}, ${of}: all of them, the lowest first`, async ({ page }) => {
      const lowest = figures(history, of).sort((a, b) => a.about - b.about).map(({ name }) => name);
      const team = new TeamPage(page);
      await team.openResult(history, name);
      await team.choice('Go through').selectOption(of);
      await team.fill();
      expect((await team.titles()).filter((title) => lowest.includes(title))).toEqual(lowest);
    });
  }
}

test('dimensions that have words can begin with the most mixed; questions have none to order by', async ({ page }) => {
  const shown = figures(AMBER[0], 'dimensions');
  const mixed = [...shown].sort((a, b) => b.apart - a.apart).map(({ name }) => name);
  expect(new Set(shown.map(({ apart }) => apart)).size, 'an order that differs').toBe(3);
  const team = new TeamPage(page);
  await team.openResult(...AMBER);
  await team.choice('Begin with').selectOption('the most mixed');
  await team.fill();
  expect((await team.titles()).filter((title) => mixed.includes(title))).toEqual(mixed);
  await team.button('Back to the ordinary window').click();
  await team.choice('Go through').selectOption('questions');
  await expect(team.choice('Begin with')).toHaveCount(0);
  const lowest = figures(AMBER[0], 'questions').sort((a, b) => a.about - b.about).map(({ name }) => name);
  await team.fill();
  expect((await team.titles()).filter((title) => lowest.includes(title))).toEqual(lowest);
});

test('another order begins with its first figure, if figures are being gone through', async ({ page }) => {
  const team = new TeamPage(page);
  await team.openResult(...AMBER);
  const lowest = (of: 'dimensions' | 'questions') => figures(AMBER[0], of).sort((a, b) => a.about - b.about)[0].name;
  const [mixed] = figures(AMBER[0], 'dimensions').sort((a, b) => b.apart - a.apart);
  await team.choice('Begin with').selectOption('the most mixed');
  await expect(team.title).toHaveText('Trust, whole');
  for (let screen = await team.position.innerText(); (await team.title.innerText()) !== mixed.name; screen = await team.position.innerText()) {
    await team.button('Next').click();
    await expect(team.position).not.toHaveText(screen);
  }
  await team.button('Next').click();
  await team.choice('Begin with').selectOption('the lowest');
  await expect(team.title).toHaveText(lowest('dimensions'));
  await team.choice('Go through').selectOption('questions');
  await expect(team.title).toHaveText(lowest('questions'));
});

test('a first round has nothing about last time', async ({ page }) => {
  const team = new TeamPage(page);
  await team.openResult(...GREEN);
  await team.fill();
  const titles = await team.titles();
  expect(titles.slice(0, 3)).toEqual(['All alike', 'What went well', 'The team at a glance']);
  expect(titles).not.toContain('How it moved');
  await team.button('Back to the ordinary window').click();
  await team.element.getByText('The hour, step by step').click();
  await expect(team.element.locator('.run-sheet')).toContainText('45 minutes in all');
});

test('keys of the browser stay with it, and those of the wall don’t reach beyond', async ({ page }) => {
  const team = new TeamPage(page);
  await team.openResult(...BLUE);
  const at = (number: number) => expect(team.position).toHaveText(new RegExp(`^${number} of 15`));
  // In the panel, what explains and fills the wall does nothing, and neither does what scrolls.
  await team.button('Next').focus();
  for (const key of ['f', '?', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'Control+ArrowRight', 'Alt+PageDown']) {
    await page.keyboard.press(key);
  }
  await at(1);
  await expect(team.element.locator('.keys')).toHaveCount(0);
  expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
  // Elsewhere on the page, all keys are the page's.
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowRight');
  await at(1);
  await team.fill();
  for (const key of ['Control+ArrowRight', 'Alt+PageDown', 'Meta+End']) await page.keyboard.press(key);
  await at(1);
});

test('arrows in a choice choose', async ({ page }) => {
  const team = new TeamPage(page);
  await team.openResult(...BLUE);
  await team.fill();
  await page.keyboard.press('PageDown');
  const action = team.action('End every meeting with one thing that could have gone better');
  await action.getByRole('radio', { name: 'Open' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(action.getByRole('radio', { name: 'Kept' })).toBeChecked();
  await expect(team.title).toHaveText('Last time’s actions');
});

test('arrows in a list choose from it', async ({ page }) => {
  const team = new TeamPage(page);
  await team.openResult(...AMBER);
  await team.choice('Begin with').focus();
  await page.keyboard.press('ArrowRight');
  await expect(team.title).toHaveText('Trust, whole');
});

test('the wall takes the focus, keeps it, and gives it back', { tag: '@matters' }, async ({ page }) => {
  const team = new TeamPage(page);
  await team.openResult(...BLUE);
  await team.fill();
  const visited = new Set<string>();
  for (let steps = 0; steps < 12; steps++) {
    await page.keyboard.press('Tab');
    // After the last control the focus is with the browser, never with the page behind.
    const where = await page.evaluate(() => {
      const { activeElement } = document.querySelector('pulse-check')!.shadowRoot!;
      if (!activeElement) return document.activeElement === document.body ? 'the browser' : 'the page';
      return activeElement.closest('.over') ? activeElement.textContent! : 'behind the wall';
    });
    visited.add(where);
  }
  expect(visited).toContain('Back to the ordinary window');
  expect(visited).not.toContain('the page');
  expect(visited).not.toContain('behind the wall');
  await backToThePage(page);
  await team.button('Back to the ordinary window').click();
  await expect(team.element.locator('#projector')).toBeFocused();
});

test('a browser without full screen says so, and the window stays filled', async ({ page }) => {
  await page.addInitScript(() => delete (Element.prototype as Partial<Element>).requestFullscreen);
  const team = new TeamPage(page);
  await team.openResult(...BLUE);
  await team.fill();
  await team.button('Full screen').click();
  await expect(team.wall).toContainText('doesn’t allow full screen here');
  await expect(team.wall).toBeVisible();
});

test('windows with other results don’t go along', async ({ page, context }) => {
  const mine = new TeamPage(page);
  await mine.openResult(...BLUE);
  const others = [];
  for (const which of ['first', 'last'] as const) {
    const other = new TeamPage(await context.newPage());
    await other.open();
    await other.button(other.words.open('Team Blue')).click();
    await other.button(other.words.openResult)[which]().click();
    await expect(other.panel).toBeVisible();
    others.push(other);
  }
  const [same, earlier] = others;
  await page.bringToFront();
  await mine.button('Next').click();
  await expect(same.title).toHaveText('Last time’s actions');
  await expect(earlier.title).toHaveText('Spring');
});

test('when safety is not low, there are no words about going gently', async ({ page }) => {
  const team = new TeamPage(page);
  await team.openResult(...BLUE);
  await team.fill();
  await team.titles(async () => expect(team.stage.locator('.gently')).toHaveCount(0));
});

for (const tag of TAGS) {
  test(`a room needs no scrolling where safety is low: ${tag}`, async ({ page }) => {
    const words = teamWordsOf(tag);
    const team = new TeamPage(page, words);
    await team.openTeam(...BLUE);
    await team.button(words.openResult).last().click();
    await team.fill();
    const wrong: string[] = [];
    for (const [width, height] of [
      [1280, 720],
      [1920, 1080],
    ]) {
      await page.setViewportSize({ width, height });
      await team.titles(async (title, at) => {
        // On the last two, people write and choose.
        const count = Number((await team.position.innerText()).match(/\d+/g)![1]);
        if (at > count - 2) return;
        const over = await team.stage.evaluate((stage) => stage.scrollHeight - stage.clientHeight);
        if (over > 0) wrong.push(`${height} ${at} ${title}: ${over} pixels too high`);
      });
    }
    expect(wrong).toEqual([]);
  });
}

test('two actions that were agreed on are both in sight', async ({ page }) => {
  const team = new TeamPage(page);
  await team.openResult(...BLUE);
  await team.fill();
  await team.toScreen('What we will do');
  await team.agreeOn('Read the minutes aloud at the end of each meeting', 'Noor', '2026-12-08');
  await team.agreeOn('On Mondays, whoever led the planning writes down why we decided so', 'Ines', '2026-12-15');
  const rows = team.element.locator('.agreed > li');
  await expect(rows).toHaveCount(2);
  for (const [width, height] of [
    [1280, 720],
    [1920, 1080],
  ]) {
    await page.setViewportSize({ width, height });
    for (const row of await rows.all()) await expect(row).toBeInViewport({ ratio: 1 });
  }
});

test.describe('the clock', () => {
  test.beforeEach(({ page }) => page.clock.install({ time: NOW }));

  const start = async (team: TeamPage) => {
    await team.element.getByText(englishTeams.hour).click();
    await team.button(englishTeams.start).click();
  };
  const clock = (team: TeamPage) => team.element.locator('.bar .clock');

  test('goes through the steps as planned, on the wall, too', async ({ page }) => {
    const team = new TeamPage(page);
    await team.openResult(...BLUE);
    await expect(clock(team)).toBeHidden();
    await start(team);
    await expect(clock(team)).toHaveText('Minute 1 of 50 · planned now: Arrive');
    await page.clock.runFor('04:50');
    await expect(clock(team)).toHaveText('Minute 5 of 50 · planned now: Arrive');
    await page.clock.runFor('00:20');
    await team.fill();
    await expect(clock(team)).toHaveText('Minute 6 of 50 · planned now: Last time’s actions');
    await page.clock.runFor('05:00');
    await expect(clock(team)).toHaveText('Minute 11 of 50 · planned now: What went well');
    await page.clock.runFor('04:50');
    await expect(clock(team)).toHaveText('Minute 16 of 50 · planned now: The team at a glance');
  });

  test('is not behind after the computer slept', async ({ page }) => {
    const team = new TeamPage(page);
    await team.openResult(...BLUE);
    await start(team);
    await page.clock.fastForward('20:30');
    await expect(clock(team)).toHaveText('Minute 21 of 50 · planned now: A closer look');
  });

  test('begins anew after it was stopped, and takes a skipped step in again', async ({ page }) => {
    const team = new TeamPage(page);
    await team.openResult(...BLUE);
    await start(team);
    await page.clock.runFor('06:00');
    const skip = team.element.getByRole('checkbox', { name: 'Skip “Last time’s actions”' });
    await skip.check();
    await expect(clock(team)).toHaveText('Minute 7 of 45 · planned now: What went well');
    await skip.uncheck();
    await expect(clock(team)).toHaveText('Minute 7 of 50 · planned now: Last time’s actions');
    await team.button('Stop the timer').click();
    await expect(clock(team)).toBeHidden();
    await team.button('Start the timer').click();
    await expect(clock(team)).toHaveText('Minute 1 of 50 · planned now: Arrive');
  });
});
