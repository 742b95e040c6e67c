// Protects what a team says of itself: what it wants to keep, and what went well.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './watched';
import { misfits } from './pages/room';
import { fixture, storedJournal } from './pages/storage';
import { TeamPage } from './pages/teams';

const BLUE = ['team-history.json', 'Team Blue'] as const;
const EARLY = 'Bad news comes early and first, also when it isn’t complete.';
const OWN = 'We say what we need before we are late';

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-24T10:00:00'));
});

const section = (team: TeamPage) => team.element.locator('.agreement').first();
const sentences = (team: TeamPage) => section(team).locator('.sentences li bdi');
const onThePage = (team: TeamPage) => team.element.locator('.paper .sentences li');

async function add(team: TeamPage, sentence: string) {
  await team.field('Write your own').fill(sentence);
  await team.button('Add it').click();
  await expect(team.field('Write your own')).toBeFocused();
}

/** The history of Team Blue with sentences that were last looked at on these days. */
function withAgreement(...looked: string[]) {
  const file = JSON.parse(fixture(BLUE[0]));
  file.agreement = looked.map((looked_at, at) => ({ id: `s${at}`, team: file.team.id, text: `Sentence ${at + 1}`, looked_at }));
  return JSON.stringify(file);
}

test('a team picks a beginning, rewords it, writes its own, and moves and removes sentences', { tag: '@matters' }, async ({ page }) => {
  const team = new TeamPage(page);
  await team.openTeam(...BLUE);
  await add(team, '  ');
  await expect(sentences(team)).toHaveCount(0);
  await section(team).getByText('Pick a beginning').click();
  await expect(section(team).locator('.starters h4')).toHaveText(['Mistakes', 'Disagreement', 'News', 'When it gets tight']);
  await expect(section(team).locator('.picks button')).toHaveCount(21);
  await team.button(EARLY).click();
  await expect(team.field('Write your own')).toHaveValue(EARLY);
  await expect(team.field('Write your own')).toBeFocused();
  await team.button('Add it').click();
  await add(team, OWN);
  await expect(sentences(team)).toHaveText([EARLY, OWN]);

  await team.button(`Reword: “${EARLY}”`).click();
  await expect(team.field('In your words')).toBeFocused();
  await team.field('In your words').fill('Bad news first');
  await team.button('Keep it like this').click();
  await expect(sentences(team)).toHaveText(['Bad news first', OWN]);

  await team.button(`Move up: “${OWN}”`).click();
  await expect(sentences(team)).toHaveText([OWN, 'Bad news first']);
  await expect(team.button(`Move up: “${OWN}”`)).toBeFocused();
  await team.button(`Move down: “${OWN}”`).click();
  await expect(sentences(team)).toHaveText(['Bad news first', OWN]);

  await page.reload();
  await team.button('Open “Team Blue”').click();
  await expect(sentences(team)).toHaveText(['Bad news first', OWN]);
  await team.button('Remove “Bad news first”').click();
  await expect(sentences(team)).toHaveText([OWN]);
  await expect(team.element.locator('#agreement')).toBeFocused();
  for (const at of [2, 3, 4, 5]) await add(team, `Sentence ${at}`);
  await expect(section(team)).not.toContainText('more than five');
  await add(team, 'Sentence 6');
  await expect(section(team)).toContainText('That is more than five. Which of them would you miss least?');
});

test('what was agreed on stands at the start of the hour, on the wall and in the report, and is printed on a page', async ({ page }) => {
  await TeamPage.catchPrints(page);
  const team = new TeamPage(page);
  await team.openHistory(withAgreement('2026-11-17', '2026-11-17', '2026-11-17'), 'Team Blue');
  await section(team).getByText('On one page, to print').click();
  await expect(onThePage(team)).toHaveText(['Sentence 1', 'Sentence 2', 'Sentence 3']);
  const printed = await team.printed();
  expect(printed.title).toBe('Our working agreement');
  expect(printed.text).toContain('Team Blue');
  expect(printed.text).toContain('Sentence 3');

  await team.button(team.words.openResult).first().click();
  await team.toScreen('Our working agreement');
  const start = team.stage.locator('.at-start');
  await expect(start.locator('li')).toHaveText(['Sentence 1', 'Sentence 2', 'Sentence 3']);
  await expect(start.getByRole('button')).toHaveCount(0);
  await team.fill();
  await expect(start.locator('li')).toHaveCount(3);
  await team.toLast();
  await expect(team.element.locator('.paper')).toContainText('Our working agreement');
  await team.choose('text');
  expect(await team.previewed()).toContain('- Sentence 2');
});

test('five long sentences have room on the wall', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const team = new TeamPage(page);
  const file = JSON.parse(withAgreement('2026-11-17', '2026-11-17', '2026-11-17', '2026-11-17', '2026-11-17'));
  for (const sentence of file.agreement) sentence.text = 'If two of us are stuck, they talk to each other before they talk to others about it, and ask a third if that doesn’t help.';
  await team.openHistory(JSON.stringify(file), 'Team Blue');
  await team.button(team.words.openResult).first().click();
  await team.toScreen('Our working agreement');
  await team.fill();
  await expect(team.stage.locator('.at-start li')).toHaveCount(5);
  expect(await team.stage.evaluate((stage) => stage.scrollHeight - stage.clientHeight)).toBe(0);
});

test('after three rounds each sentence is asked about: it stays, is reworded or goes', { tag: '@matters' }, async ({ page }) => {
  const team = new TeamPage(page);
  // Three rounds were released since the first three, one since the last.
  await team.openHistory(withAgreement('2026-04-13', '2026-04-13', '2026-04-13', '2026-07-21'), 'Team Blue');
  await expect(section(team)).toContainText('Three rounds have passed. Does this still fit?');
  await expect(team.button(/^Still fits: /)).toHaveCount(3);
  await team.button('Still fits: “Sentence 1”').click();
  await expect(team.button(/^Still fits: /)).toHaveCount(2);
  await team.button('Reword: “Sentence 2”').click();
  await team.field('In your words').fill('Smaller');
  await team.button('Keep it like this').click();

  // The last one is asked about with the team.
  await team.button(team.words.openResult).first().click();
  await team.toScreen('Our working agreement');
  await expect(team.stage.locator('.at-start')).toContainText('Does this still fit?');
  await team.button('Let it go: “Sentence 3”').click();
  await expect(team.stage.locator('.at-start')).not.toContainText('Does this still fit?');
  await expect(team.stage.locator('.at-start li bdi')).toHaveText(['Sentence 1', 'Smaller', 'Sentence 4']);
  const { agreement } = await storedJournal(page);
  expect(agreement.map((sentence: { looked_at: string }) => sentence.looked_at)).toEqual(['2026-11-24', '2026-11-24', '2026-07-21']);
});

test('what went well is noted in the hour, is on the team’s page, and leaves the room only if ticked', { tag: '@matters' }, async ({ page }) => {
  const team = new TeamPage(page);
  await team.openTeam(...BLUE);
  await expect(team.element).toContainText('Nothing noted yet.');
  await team.button(team.words.openResult).first().click();
  await team.toScreen('What went well');
  for (const win of ['We said no to a rush job', 'The new people stayed']) {
    await team.field('What went well since last time?').fill(win);
    await team.button('Note it').click();
  }
  await expect(team.field('What went well since last time?')).toBeFocused();
  await team.fill();
  await expect(team.stage.locator('.wins li')).toHaveText([/We said no to a rush job 24 Nov 2026/, /The new people stayed/]);
  await team.toLast();
  await team.choose('text');
  expect(await team.previewed()).not.toContain('We said no');
  await team.element.getByRole('checkbox', { name: 'With what went well' }).check();
  expect(await team.previewed()).toContain('- We said no to a rush job');

  await team.button(team.words.close).click();
  await team.button('To the team').click();
  const noted = team.element.locator('.wins li');
  await expect(noted).toHaveText([/The new people stayed 24 Nov 2026/, /We said no/]);
  await team.button('Remove “The new people stayed”').click();
  await expect(noted).toHaveCount(1);
  await expect(team.element.locator('#team-wins')).toBeFocused();
});

test('both go along with the history', async ({ page, newVisitor }) => {
  const team = new TeamPage(page);
  await team.openHistory(withAgreement('2026-11-17'), 'Team Blue');
  await add(team, OWN);
  const { bytes } = await team.saved(team.words.export);
  const other = new TeamPage(await (await newVisitor()).newPage());
  await other.open();
  await other.bringIn(bytes.toString('utf8'));
  await expect(other.outcome).toHaveText('8 entries of Team Blue added.');
  await other.button('Open “Team Blue”').click();
  await expect(sentences(other)).toHaveText(['Sentence 1', OWN]);
});

test('the agreement can be used by everybody', { tag: '@matters' }, async ({ page }) => {
  const team = new TeamPage(page);
  await team.openHistory(withAgreement('2026-04-13', '2026-11-17'), 'Team Blue');
  await section(team).getByText('Pick a beginning').click();
  await section(team).getByText('On one page, to print').click();
  await team.button('Reword: “Sentence 2”').click();
  const { violations } = await new AxeBuilder({ page }).include('pulse-check').analyze();
  expect(violations.map((violation) => violation.id)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await misfits(page, 24)).toEqual([]);
});
