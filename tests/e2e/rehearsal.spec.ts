// Protects rehearsals of the hour: a made-up team is on the very screens of a real one, says on each
// that it is made up, and leaves nothing behind.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './watched';
import { foreignTo, said } from './pages/languages';
import { press, tabTo } from './pages/keyboard';
import { MADE_UP, RehearsalPage } from './pages/rehearsal';
import { misfits } from './pages/room';
import { fixture, keptAnywhere } from './pages/storage';
import { TAGS } from './pages/language';
import { englishTeams, FORMS, TeamPage, teamWordsOf } from './pages/teams';
import { WRITTEN } from './pages/written';

test.use({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
test.setTimeout(120_000);

/** Before a page opens: keeps the events that the element sends. */
async function listen(page: Page) {
  await page.addInitScript(() => {
    const sent: string[] = [];
    Object.assign(window, { sent });
    for (const name of ['ready', 'complete', 'error']) addEventListener(`pulse-check-${name}`, () => sent.push(name));
  });
  return () => page.evaluate(() => (window as Window & { sent?: string[] }).sent!);
}

/** Whether something on the wall has to be scrolled into view, but for what leaves the room. */
function scrolls(team: RehearsalPage) {
  return team.stage.evaluate((stage) => {
    if (stage.querySelector('.leaving')) return false;
    return stage.scrollHeight > stage.clientHeight || stage.scrollWidth > stage.clientWidth;
  });
}

test('who has never held the hour gets to it from where the teams are, and is told what is not kept', { tag: '@matters' }, async ({ page }) => {
  const team = new RehearsalPage(page);
  await team.toMadeUpTeams();
  await expect(team.element.getByText(team.says.notKept)).toBeVisible();
  for (const made of MADE_UP) {
    await expect(team.heading(team.says.called(made))).toBeVisible();
    await expect(team.element.getByText(team.says.isHard(made))).toBeVisible();
    await expect(team.element.getByText(team.says.toTry(made))).toBeVisible();
  }
  await team.begin('far-apart');
  await expect(team.element.getByText(team.says.toTry('far-apart'))).toBeVisible();
  await expect(team.element.getByText(team.says.notKept)).toBeVisible();
  await team.button(team.says.toTeams).click();
  await team.begin('unanimous');
});

test('from the hour of a real team, step by step, a rehearsal is one step away', async ({ page }) => {
  const team = new RehearsalPage(page);
  await team.openResult('team-history.json', 'Team Blue');
  await team.element.getByText(team.words.hour).click();
  await team.button(team.says.open).click();
  await team.begin('low-safety');
  await team.element.getByText(team.words.hour).click();
  await expect(team.button(team.says.open), 'one rehearses already').toHaveCount(0);
});

for (const made of MADE_UP) {
  test(`${made}: every screen, in the panel and on the wall, says that the team is made up`, async ({ page }) => {
    const team = new RehearsalPage(page);
    await team.beginAnew(made);
    const inPanel: string[] = [];
    for (let last = ''; last !== (await team.position.innerText()); ) {
      last = await team.position.innerText();
      await expect(team.mark).toHaveText(team.says.mark);
      await expect(team.mark).toBeVisible();
      inPanel.push(await team.title.innerText());
      await team.button(team.words.next).click();
    }
    await team.fill();
    const small: string[] = [];
    const onWall = await team.titles(async (title) => {
      await expect(team.mark).toHaveText(team.says.mark);
      await expect(team.mark).toBeInViewport({ ratio: 1 });
      const size = await team.mark.evaluate((mark) => parseFloat(getComputedStyle(mark).fontSize));
      if (size < 0.034 * 720) small.push(`${title}: ${size}`);
      if (await scrolls(team)) small.push(`${title}: has to be scrolled`);
    });
    expect(inPanel.at(-1)).toBe('What leaves this room');
    expect([...new Set(inPanel)].length).toBe(new Set(onWall).size);
    expect(small).toEqual([]);
  });
}

test('what each made-up team is there for is on its screens', { tag: '@matters' }, async ({ page }) => {
  const team = new RehearsalPage(page);
  const said: Record<string, Record<string, string>> = {};
  for (const made of MADE_UP) {
    await team.beginAnew(made);
    await team.fill();
    said[made] = {};
    await team.titles(async (title) => void (said[made][title] = await team.stage.innerText()));
    await page.keyboard.press('Escape');
    await expect(team.wall).toBeHidden();
  }
  expect(said['low-safety']['Go gently today']).toContain('Nobody has to say anything today');
  expect(said['far-apart']['The team at a glance']).toContain('The middle may describe few people here.');
  expect(Object.keys(said['far-apart'])).not.toContain('Go gently today');
  expect(said['unanimous']['The team at a glance']).toMatch(/high end/);
  expect(said['one-joined']['Last time’s actions']).toContain('Ada sees to it');
  expect(said['one-joined']['The team at a glance']).toContain('1 person joined');
  expect(said['one-joined']['The team at a glance']).toMatch(/As it was on .*, to protect people/);
  expect(said['one-joined']['How it moved']).toContain('nothing is said about change');
  expect(said['too-few']['Too few']).toContain('4 people answered');
  expect(said['too-few']['The team at a glance']).not.toMatch(/\d\.\d/);
  expect(Object.keys(said['too-few'])).toEqual(['Too few', 'What went well', 'The team at a glance', 'To talk about', 'What we will do', 'What leaves this room']);
});

test('nothing of a rehearsal is stored, sent or kept, and a reload leaves it', { tag: '@matters' }, async ({ page }) => {
  const sent = await listen(page);
  const team = new RehearsalPage(page);
  await team.open();
  await team.bringIn(fixture('team-history.json'));
  await expect(team.button(team.words.open('Team Blue'))).toBeVisible();
  await team.button(team.says.open).click();
  const before = await keptAnywhere(page);
  const events = await sent();
  for (const made of MADE_UP) {
    await team.begin(made);
    await team.toScreen('What went well');
    await team.field('What went well since last time?').fill('We rehearsed');
    await team.button('Note it').click();
    await expect(team.stage).toContainText('We rehearsed');
    await team.toScreen('What we will do');
    await team.agreeOn('Read the minutes aloud', 'Zoë', '2031-01-01');
    await expect(team.action('Read the minutes aloud')).toContainText('Zoë sees to it');
    await expect(team.stage).toContainText(team.says.gone);
    expect(await keptAnywhere(page), made).toBe(before);
    await team.button(team.says.toTeams).click();
  }
  await team.begin('one-joined');
  await team.toScreen('Last time’s actions');
  await team.element.getByRole('radio').first().check();
  await team.toScreen('What we will do');
  await expect(team.action('Read the minutes aloud'), 'every rehearsal begins anew').toHaveCount(0);
  expect(await keptAnywhere(page)).toBe(before);
  expect(await sent()).toEqual(events);

  await page.reload();
  await expect(team.heading(team.words.rounds)).toBeVisible();
  expect(await keptAnywhere(page)).toBe(before);
  await expect(team.element, 'it is no team of this device').not.toContainText(team.says.mark);
  await team.button(team.words.open('Team Blue')).click();
  await expect(team.element).not.toContainText('Read the minutes aloud');
});

test('with a hash of its own, a reload leads back to where a made-up team is chosen', async ({ page }) => {
  const team = new RehearsalPage(page);
  await page.goto('/#pulse-check/rehearsal');
  await team.begin('far-apart');
  expect(new URL(page.url()).hash).toBe('#pulse-check/rehearsal');
  await page.reload();
  await expect(team.heading(team.says.title)).toBeVisible();
  await expect(team.panel).toHaveCount(0);
});

for (const made of MADE_UP) {
  test(`${made}: whatever leaves the rehearsal says that the team is made up`, async ({ page }) => {
    await TeamPage.catchPrints(page);
    const team = new RehearsalPage(page);
    await team.beginAnew(made);
    await team.toLast();
    const pages = team.element.locator('.paper .page');
    await expect(pages).toHaveCount(2);
    for (const one of await pages.all()) await expect(one).toContainText(team.says.mark);
    const printed = await team.printed();
    expect(printed.text.split(team.says.mark).length - 1).toBeGreaterThanOrEqual(2);
    expect(printed.title).toContain(team.says.mark);
    for (const form of FORMS.slice(1, -1)) {
      await team.choose(form);
      expect(await team.previewed(), form).toContain(team.says.mark);
    }
    await team.choose('picture');
    for (const picture of await team.choice('Which picture?').locator('option').all()) {
      await team.choice('Which picture?').selectOption(await picture.getAttribute('value'));
      const svg = (await team.saved('Save as SVG')).bytes.toString('utf8').replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
      expect(svg, (await picture.textContent())!).toContain(team.says.mark);
    }
  });
}

test('on the whole screen the mark is there, too', async ({ page }) => {
  const team = new RehearsalPage(page);
  await team.beginAnew('low-safety');
  await team.fill();
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  const isInside = await team.mark.evaluate((mark) => {
    const full = (mark.getRootNode() as ShadowRoot).fullscreenElement!;
    return full.contains(mark);
  });
  expect(isInside).toBe(true);
});

test('a second window that rehearses with the same team goes along', async ({ page, context }) => {
  const team = new RehearsalPage(page);
  await team.beginAnew('far-apart');
  const other = new RehearsalPage(await context.newPage());
  await other.beginAnew('far-apart');
  await other.fill();
  await team.button('Next').click();
  await expect(other.title).toHaveText('What went well');
});

test('a rehearsal can be held by keyboard alone', async ({ page }) => {
  const team = new RehearsalPage(page);
  await team.open();
  await tabTo(page, team.button(team.says.open));
  await press(page, 'Enter');
  await expect(team.heading(team.says.title)).toBeFocused();
  await tabTo(page, team.button(team.says.begin(team.says.called('low-safety'))));
  await press(page, 'Enter');
  await expect(team.heading(team.says.mark)).toBeFocused();
  await tabTo(page, team.button(team.words.fill));
  await press(page, 'Enter');
  await expect(team.wall).toBeFocused();
  await press(page, 'End', 'PageUp');
  await expect(team.title).toHaveText('What we will do');
  await press(page, 'Tab');
  await page.keyboard.type('Read the minutes aloud');
  await tabTo(page, team.button(team.words.agree));
  await press(page, 'Enter');
  await expect(team.action('Read the minutes aloud')).toBeVisible();
  await press(page, 'Escape');
  await tabTo(page, team.button(team.says.toTeams));
  await press(page, 'Enter');
  await expect(team.heading(team.says.title)).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing: ${colorScheme}`, { tag: '@media' }, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const found: string[] = [];
    const look = async (screen: string) => {
      const { violations } = await new AxeBuilder({ page })
        .include('pulse-check')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      for (const { id, nodes } of violations) found.push(...nodes.map((node) => `${screen}: ${id}: ${node.html.slice(0, 120)}`));
    };
    const team = new RehearsalPage(page);
    await team.toMadeUpTeams();
    await look('choose');
    await team.begin('low-safety');
    await team.element.getByText(team.words.hour).click();
    await team.element.getByText(team.words.numbers).click();
    await look('panel');
    await team.fill();
    await team.titles((title) => look(`wall: ${title}`));
    expect(found).toEqual([]);
  });
}

test('everything has room from 280 to 1920 pixels, in every language', async ({ page }) => {
  const found: string[] = [];
  for (const tag of TAGS) {
    const team = new RehearsalPage(page, teamWordsOf(tag), tag);
    for (const [width, height] of [[280, 640], [390, 844], [768, 1024], [1920, 1080]]) {
      await page.setViewportSize({ width, height });
      const look = async (screen: string) => void found.push(...(await misfits(page, 24)).map((what) => `${tag} ${width} ${screen}: ${what}`));
      await team.toMadeUpTeams();
      await look('choose');
      await team.begin('one-joined');
      await look('panel');
    }
  }
  expect(found).toEqual([]);
});

for (const tag of TAGS) {
  test(`a rehearsal on a page in “${tag}” is in that language`, async ({ page }) => {
    const isForeign = foreignTo(tag, WRITTEN);
    const team = new RehearsalPage(page, tag === 'en' ? englishTeams : teamWordsOf(tag), tag);
    const found: string[] = [];
    const look = async (screen: string) => {
      found.push(...(await said(page)).filter(isForeign).map((text) => `${screen}: ${text}`));
    };
    await team.toMadeUpTeams();
    await look('choose');
    for (const made of MADE_UP) {
      await team.begin(made);
      await look(made);
      await team.fill();
      await team.titles(async (title) => {
        await look(`${made}: ${title}`);
        if (await scrolls(team)) found.push(`${made}: ${title} has to be scrolled`);
      });
      await expect(team.mark).toHaveText(team.says.mark);
      await page.keyboard.press('Escape');
      await team.button(team.says.toTeams).click();
    }
    expect(found).toEqual([]);
  });
}
