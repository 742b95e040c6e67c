// Protects what a facilitator's device keeps of teams: actions that come back next time, several
// teams apart, and a history that survives a cleared browser and a new facilitator.
import { expect, test } from './watched';
import { germanTeams, TeamPage } from './pages/teams';
import { everythingStored, fixture, storedJournal } from './pages/storage';

const BLUE = ['team-history.json', 'Team Blue'] as const;
const FIRST = 'End every meeting with one thing that could have gone better';

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-24T10:00:00'));
});

test('a history that is brought in shows rounds, trends and actions, overdue ones first', { tag: '@matters' }, async ({ page }) => {
  const team = new TeamPage(page);
  await team.open();
  await team.bringIn(fixture(BLUE[0]));
  await expect(team.outcome).toHaveText('6 entries of Team Blue added.');
  await expect(team.element).toContainText('3 rounds · 1 open action · 1 overdue');
  await team.button('Open “Team Blue”').click();
  const actions = team.element.locator('.agreed > li');
  await expect(actions).toHaveCount(3);
  await expect(actions.first()).toContainText(`${FIRST} due since 14 Aug 2026 · Ada sees to it`);
  await expect(team.element.getByRole('img', { name: /^Overall: 14 Apr 2026: 2.25; 21 Jul 2026: 3.25; 17 Nov 2026: 4/ }).first()).toBeVisible();
  await expect(team.element.getByRole('img', { name: /^Mistakes and help: 14 Apr 2026: [\d.]+; 21 Jul 2026: [\d.]+; 17 Nov 2026: 2.75/ }).first()).toBeVisible();
  await team.element.getByText('The same as a table').first().click();
  await expect(team.element.locator('.trend-of').first().locator('tbody tr')).toHaveText([
    /14 Apr 2026\s*7\s*2.25\s*2 and 2.75/,
    /21 Jul 2026\s*7\s*3.25\s*2.75 and 3.75/,
    /17 Nov 2026\s*7\s*4\s*3.25 and 4.25/,
  ]);
});

test('an action is agreed with an owner and a day, settled, and removed', { tag: '@double' }, async ({ page }) => {
  const team = new TeamPage(page);
  await team.openResult(...BLUE);
  await team.toScreen('What we will do');
  await team.agreeOn('  ');
  await expect(team.element.locator('.agreed')).toBeHidden();
  await team.agreeOn('Read the minutes aloud', 'Zoë', '2026-12-08');
  await expect(team.action('Read the minutes aloud')).toContainText('by 8 Dec 2026 · Zoë sees to it');
  await expect(team.field('What will we do?')).toBeFocused();
  await expect(team.field('What will we do?')).toHaveValue('');
  await team.element.getByText('Ideas that fit').click();
  await team.element.getByRole('button', { name: /^Take this as an action: / }).first().click();
  await expect(team.field('What will we do?')).not.toHaveValue('');
  // A practice brings its moment and its sign along; both can be reworded.
  await expect(team.field('When …')).not.toHaveValue('');
  await expect(team.field('What shows that it helps?')).toHaveValue(/^You’ll notice that it helps when /);
  await team.field('When …').fill('');
  await expect(team.field('When …'), 'it stays open while somebody types').toBeVisible();
  await team.field('When …').fill('the review opens');
  await team.button('Agree on it').click();
  await expect(team.element.locator('.agreed > li')).toHaveCount(2);
  await expect(team.element.locator('.agreed > li').last()).toContainText('When the review opens. What shows it: You’ll notice that it helps when ');
  await expect(team.field('When …')).toBeHidden();
  await expect(team.stage).toContainText('One or two are enough.');

  await page.reload();
  await team.button('Open “Team Blue”').click();
  await team.action('Read the minutes aloud').getByRole('radio', { name: 'Kept' }).check();
  await team.button('Remove “Read the minutes aloud”').click();
  await expect(team.action('Read the minutes aloud')).toBeHidden();
  await expect(team.element.locator('#agreed')).toBeFocused();
  await team.button(/^Remove “/).first().dblclick();
  await expect(team.element.locator('.agreed > li'), 'a double click removes one').toHaveCount(3);
});

test('what was agreed comes back: on the wall, and while the next round is prepared', async ({ page }) => {
  const team = new TeamPage(page);
  await team.openResult(...BLUE);
  await team.button('Next').click();
  await team.action(FIRST).getByRole('radio', { name: 'Missed' }).check();
  await team.button('To the team').click();
  await expect(team.action(FIRST).getByRole('radio', { name: 'Missed' })).toBeChecked();
  await team.action(FIRST).getByRole('radio', { name: 'Open' }).check();

  await team.button('Prepare the next round').click();
  await expect(team.choice('Team')).toHaveValue('7ea4b1e000000001');
  await expect(team.field('Your name')).toHaveValue('Ada');
  await expect(team.field('How many people are invited? (optional)')).toHaveValue('9');
  await expect(team.action(FIRST)).toContainText('due since 14 Aug 2026');
  await team.action(FIRST).getByRole('radio', { name: 'Renegotiated' }).check();
  await team.field('Title').fill('Winter');
  await team.button('Make the round').click();
  const [round] = (await storedJournal(page)).rounds;
  expect(round.team).toBe('7ea4b1e000000001');
});

test('several teams are kept apart', async ({ page }) => {
  const team = new TeamPage(page);
  await team.openTeam(...BLUE);
  await team.openTeam('trust-history.json', 'Team Amber');
  await expect(team.element.locator('.agreed')).toBeHidden();
  await expect(team.button(team.words.openResult)).toHaveCount(1);
  await team.button('Remove this team').click();
  await expect(team.element).toContainText('Remove Team Amber with all that is kept of it');
  await team.button('Keep it').click();
  await expect(team.element).toContainText('Team Amber');
  await team.button('Remove this team').click();
  await team.button('Yes, remove it').click();
  await expect(team.button('Open “Team Amber”')).toBeHidden();
  await expect(team.button('Open “Team Blue”')).toBeVisible();
  const journal = await storedJournal(page);
  expect([journal.teams.length, journal.past_rounds.length, journal.actions.length]).toEqual([1, 3, 3]);
});

test('a saved history shows the same elsewhere, and holds no owners, scores or codes', { tag: '@matters' }, async ({ page, newVisitor }) => {
  const team = new TeamPage(page);
  await team.openTeam(...BLUE);
  const file = await team.saved('Save the history');
  expect(file.name).toBe('pulse-check-team-2026-11-24.json');
  const text = file.bytes.toString('utf8');
  for (const not of ['Ada sees', '"owner": "Ada"', '"owner": "Ben"', 'scores', 'counts', 'PULSE1', 'private']) {
    expect(text).not.toContain(not);
  }
  await team.element.getByRole('checkbox', { name: team.words.withOwners }).check();
  const withOwners = (await team.saved('Save the history')).bytes.toString('utf8');
  expect(JSON.parse(withOwners)).toEqual(JSON.parse(fixture(BLUE[0])));

  const elsewhere = new TeamPage(await (await newVisitor()).newPage());
  await elsewhere.open();
  await elsewhere.bringIn(text);
  await elsewhere.button('Open “Team Blue”').click();
  await expect(elsewhere.button(team.words.openResult)).toHaveCount(3);
  await elsewhere.open();
  await elsewhere.bringIn(withOwners);
  await expect(elsewhere.outcome).toHaveText('Everything in that file about Team Blue was here already.');
});

test('files that are no history are refused in words, and change nothing', async ({ page }) => {
  const team = new TeamPage(page);
  await team.openTeam(...BLUE);
  const before = await everythingStored(page);
  await team.open();
  const good = JSON.parse(fixture('trust-history.json'));
  const changed = (change: (file: typeof good) => void) => {
    const file = structuredClone(good);
    change(file);
    return JSON.stringify(file);
  };
  const refused: [string, RegExp][] = [
    ['', /not a team’s history, or it is damaged/],
    ['{"pulse-check":"journal","version":1}', /must be “team-history”/],
    [changed((file) => (file.version = 99)), /newer version of this tool/],
    [changed((file) => (file.rounds[0].view.headline.mean.hundredths = 287)), /rounds\[0\]\.view\.headline\.mean/],
    [changed((file) => (file.rounds[0].team = 'other')), /one team/],
    [changed((file) => file.rounds.push(file.rounds[0])), /twice/],
    [changed((file) => (file.rounds[0].link = '#round=AEAQ')), /rounds\[0\]\.link/],
  ];
  for (const [text, why] of refused) {
    await team.bringIn(text);
    await expect(team.outcome).toHaveText(why);
    await expect(team.outcome).toContainText('Nothing was changed.');
    expect(await everythingStored(page)).toEqual(before);
  }
  await team.bringIn('\ufeff' + JSON.stringify(good));
  await expect(team.outcome).toHaveText('1 entry of Team Amber added.');
});

test('two tabs see what the other one did', async ({ page, context }) => {
  const team = new TeamPage(page);
  await team.openTeam(...BLUE);
  const other = new TeamPage(await context.newPage());
  await other.open();
  await other.button('Open “Team Blue”').click();
  await other.action(FIRST).getByRole('radio', { name: 'Kept' }).check();
  await expect(team.action(FIRST).getByRole('radio', { name: 'Kept' })).toBeChecked();
});

test('in German', async ({ page }) => {
  const team = new TeamPage(page, germanTeams);
  await team.openTeam(...BLUE);
  await expect(team.element).toContainText('fällig seit 14. Aug. 2026 · Ada kümmert sich');
  await team.button('Nächste Runde vorbereiten').click();
  await expect(team.element).toContainText('Offene Vorhaben dieses Teams');
  await team.openTeam(...BLUE);
  await team.button(team.words.openResult).first().click();
  await expect(team.title).toHaveText('Autumn');
  await team.button('Weiter').click();
  await expect(team.title).toHaveText('Was wir uns letztes Mal vorgenommen haben');
});
