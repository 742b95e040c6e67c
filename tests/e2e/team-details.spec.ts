// Protects what a team has agreed on and seen from slips: double clicks, older files, another tab,
// another facilitator's browser, and names that nobody asked for.
import { expect, test } from './watched';
import { everythingStored, fixture, storedJournal } from './pages/storage';
import { germanTeams, TeamPage } from './pages/teams';

test.setTimeout(60_000);

const BLUE = ['team-history.json', 'Team Blue'] as const;
const GREEN = ['unanimous-history.json', 'Team Green'] as const;
const OVERDUE = 'End every meeting with one thing that could have gone better';
const KEPT = 'Ask for a second view before a release';
const RENEGOTIATED = 'Share drafts early';
const NOW = new Date('2026-11-24T10:00:00');

/** The actions that are shown, in their order. */
const actions = (team: TeamPage) =>
  team.element.locator('.agreed > li [role=radiogroup]').evaluateAll((groups) => groups.map((group) => group.getAttribute('aria-label')));

const state = (team: TeamPage, action: string, name: string) => team.action(action).getByRole('radio', { name, exact: true });

test.beforeEach(({ page }) => page.clock.setFixedTime(NOW));

test('what is open stands first, what was settled is no longer due, and both outlast a reload', async ({ page }) => {
  const team = new TeamPage(page);
  await team.openTeam(...BLUE);
  expect((await actions(team))[0]).toBe(OVERDUE);
  await state(team, OVERDUE, 'Missed').check();
  await expect(team.action(OVERDUE)).not.toContainText('due since');
  await state(team, KEPT, 'Open').check();
  await team.open();
  await expect(team.element).toContainText('3 rounds · 1 open action');
  await expect(team.element).not.toContainText('overdue');
  await team.button(team.words.open('Team Blue')).click();
  await expect(state(team, OVERDUE, 'Missed')).toBeChecked();
  expect((await actions(team))[0]).toBe(KEPT);
});

test('a double click agrees once, removes one, and removes no team', { tag: '@double' }, async ({ page }) => {
  const team = new TeamPage(page);
  await team.openResult(...BLUE);
  await team.toScreen('What we will do');
  await team.field('What will we do?').fill('Write decisions down');
  await team.button('Agree on it').dblclick();
  await expect(team.action('Write decisions down')).toBeVisible();
  const kept = async () => (await storedJournal(page)).actions.map(({ text }: { text: string }) => text).sort();
  expect(await kept()).toEqual([KEPT, OVERDUE, RENEGOTIATED, 'Write decisions down'].sort());
  await team.button('To the team').click();
  await team.button(`Remove “${OVERDUE}”`).dblclick();
  expect(await kept()).toEqual([KEPT, RENEGOTIATED, 'Write decisions down'].sort());
  await team.button('Remove this team').dblclick();
  await expect(team.button('Keep it')).toBeVisible();
  await team.open();
  await expect(team.button(team.words.open('Team Blue'))).toBeVisible();
});

test('removing a team asks once, and leaves nothing of it', async ({ page }) => {
  const team = new TeamPage(page);
  await team.openTeam(...GREEN);
  await team.openTeam(...BLUE);
  await team.button('Remove this team').click();
  await expect(team.element.getByText('Remove Team Blue with all that is kept of it from this device?')).toBeFocused();
  await team.button('Keep it').click();
  await expect(team.button('Remove this team')).toBeFocused();
  await team.button('Remove this team').click();
  await team.button('Yes, remove it').click();
  await expect(team.button(team.words.open('Team Blue'))).toHaveCount(0);
  const stored = JSON.stringify(await everythingStored(page));
  expect(stored).not.toMatch(/Team Blue|7ea4b1e000000001|Share drafts early/);
  expect(stored).toContain('Team Green');
});

test('actions of one team are no other’s', async ({ page }) => {
  const team = new TeamPage(page);
  await team.openTeam(...BLUE);
  await team.openResult(...GREEN);
  await team.toScreen('What we will do');
  await team.agreeOn('Keep on praising');
  await team.button('To the team').click();
  expect(await actions(team)).toEqual(['Keep on praising']);
  await team.open();
  await team.button(team.words.open('Team Blue')).click();
  await expect(team.action(OVERDUE)).toBeVisible();
  expect(await actions(team)).not.toContain('Keep on praising');
});

test('another facilitator sees the same on every screen', async ({ page, newVisitor }) => {
  const told = async (team: TeamPage) => {
    const said = [await team.element.ariaSnapshot()];
    for (const at of [0, 1, 2]) {
      await team.button(team.words.openResult).nth(at).click();
      await team.fill();
      await team.titles(async () => void said.push(await team.stage.ariaSnapshot()));
      await team.button(team.words.close).click();
      await team.button('To the team').click();
      await expect(team.button('Save the history')).toBeVisible();
    }
    return said;
  };
  const team = new TeamPage(page);
  await team.openTeam(...BLUE);
  const here = await told(team);
  await team.element.getByRole('checkbox', { name: team.words.withOwners }).check();
  const file = await team.saved('Save the history');

  const other = new TeamPage(await (await newVisitor()).newPage());
  await other.page.clock.setFixedTime(NOW);
  await other.open();
  await other.bringIn(file.bytes.toString('utf8'));
  await other.button(other.words.open('Team Blue')).click();
  await expect(other.button('Save the history')).toBeVisible();
  expect(await told(other)).toEqual(here);
});

test('owners are in a file only as long as that is asked for', async ({ page }) => {
  const team = new TeamPage(page);
  await team.openTeam(...BLUE);
  const asked = team.element.getByRole('checkbox', { name: team.words.withOwners });
  await expect(asked).not.toBeChecked();
  // Ada and Ben are keepers, too, and so in the rounds' links; here it is about who sees to what.
  const owners = async () =>
    JSON.parse((await team.saved('Save the history')).bytes.toString('utf8')).actions.map(({ owner }: { owner: string }) => owner).sort();
  expect(await owners()).toEqual(['', '', '']);
  await asked.check();
  expect(await owners()).toEqual(['', 'Ada', 'Ben']);
  await asked.uncheck();
  expect(await owners()).toEqual(['', '', '']);
});

test('an older file undoes nothing that was settled here', async ({ page }) => {
  const team = new TeamPage(page);
  await team.openTeam(...BLUE);
  await state(team, OVERDUE, 'Kept').check();
  await expect(team.action(OVERDUE)).not.toContainText('due since');
  await team.open();
  await team.bringIn(fixture(BLUE[0]));
  await expect(team.outcome).toContainText('was here already');
  await team.button(team.words.open('Team Blue')).click();
  await expect(state(team, OVERDUE, 'Kept')).toBeChecked();
});

test('two tabs add, settle and remove without losing each other’s entries', async ({ page, context }) => {
  const team = new TeamPage(page);
  await team.openResult(...BLUE);
  const other = new TeamPage(await context.newPage());
  await other.page.clock.setFixedTime(NOW);
  await other.open();
  await other.button(other.words.open('Team Blue')).click();
  // A tab at the back is slow to draw, and to click.
  await page.bringToFront();
  await team.toScreen('What we will do');
  await team.agreeOn('Write decisions down');
  await expect(other.action('Write decisions down')).toBeVisible();
  await other.page.bringToFront();
  await state(other, 'Write decisions down', 'Kept').check();
  await expect(state(team, 'Write decisions down', 'Kept')).toBeChecked();
  await other.button(`Remove “${RENEGOTIATED}”`).click();
  await page.bringToFront();
  await team.agreeOn('Begin on time');
  await expect(other.element.locator('.agreed > li')).toHaveCount(4);
  await team.open();
  await team.button(team.words.open('Team Blue')).click();
  await expect(team.element.locator('.agreed > li')).toHaveCount(4);
  expect((await actions(team)).sort()).toEqual([KEPT, 'Begin on time', OVERDUE, 'Write decisions down'].sort());
});

test('in German: states, days, figures and removing', async ({ page }) => {
  const team = new TeamPage(page, germanTeams);
  await team.openTeam(...BLUE);
  await expect(state(team, RENEGOTIATED, 'Neu vereinbart')).toBeChecked();
  await expect(team.element).toContainText('21. Juli 2026: 7 Personen, Mittel 3,25');
  await team.button(germanTeams.openResult).first().click();
  await team.toScreen('Was wir tun werden');
  await team.agreeOn('Entscheidungen aufschreiben', 'Noor', '2026-12-08');
  await expect(team.action('Entscheidungen aufschreiben')).toContainText('bis 8. Dez. 2026 · Noor kümmert sich');
  await team.button('Zum Team').click();
  await team.button(germanTeams.removeTeam).click();
  await expect(team.element.getByText('Team Blue mit allem, was davon aufbewahrt ist, von diesem Gerät entfernen?')).toBeFocused();
  await team.button(germanTeams.removeYes).click();
  await expect(team.button(germanTeams.open('Team Blue'))).toHaveCount(0);
});
