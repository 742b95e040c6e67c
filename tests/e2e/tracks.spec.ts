// Protects what is said of trust and psychological safety side by side, and of the three pillars: by
// rules that are written down, and nothing where they don't bear it.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './watched';
import { CheckIn } from './pages/check-in';
import { fixture, store } from './pages/storage';
import { TeamPage } from './pages/teams';

interface Asked {
  instrument: string;
  digest: string;
  title: string;
  dimensions: { id: string; name: string; digest: string }[];
  questions: { id: string; reverse: boolean }[];
}

const askedIn = (file: string): Asked => JSON.parse(fixture(file)).rounds[0].asked;
const TRUST = askedIn('trust-history.json');
const SAFETY = askedIn('team-history.json');

/** A check-in in which every question of a dimension was answered alike, as far as `points` says. */
function checkIn(asked: Asked, day: string, usual: number, points: Record<string, number> = {}) {
  const of = (dimension: { id: string }) => asked.questions.filter((question) => question.id.replace(/-\d+$/, '') === dimension.id);
  const point = (question: { id: string }) => points[question.id.replace(/-\d+$/, '')] ?? usual;
  const score = (of: string, name: string, digest: string, questions: Asked['questions']) => ({
    of,
    name,
    digest,
    sum: questions.reduce((sum, question) => sum + point(question), 0),
    answered: questions.length,
    items: questions.length,
    which: '1'.repeat(questions.length),
  });
  return {
    id: `${asked.instrument} ${day}`,
    day,
    instrument: asked.instrument,
    digest: asked.digest,
    title: asked.title,
    points: 5,
    answers: asked.questions.map((question) => (question.reverse ? 6 - point(question) : point(question))),
    headline: score(asked.instrument, asked.title, asked.digest, asked.questions),
    scores: asked.dimensions.map((dimension) => score(dimension.id, dimension.name, dimension.digest, of(dimension))),
  };
}

function journal(...check_ins: ReturnType<typeof checkIn>[]) {
  const journal = { check_ins, drafts: [], practices: [], commitments: [], wins: [] };
  return JSON.stringify({ 'pulse-check': 'journal', version: 1, journal });
}

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-24T10:00:00'));
});

for (const [trust, safety, sentence, practice] of [
  [2, 2, 'You see both rather low.', 'Ask before you advise'],
  [4, 3, 'As you see it, trust is further along than safety.', 'Say what you understood, then disagree'],
  [3, 4, 'As you see it, safety is further along than trust.', 'Write a status in three lines'],
  [5, 4, 'You see both rather high.', 'Thank someone for a well-considered risk'],
] as const) {
  test(`a person who sees trust at ${trust} and safety at ${safety} reads one sentence and one practice`, { tag: '@matters' }, async ({ page, context }) => {
    await store(context, journal(checkIn(TRUST, '2026-10-05', trust), checkIn(SAFETY, '2026-11-16', safety)));
    const visit = new CheckIn(page);
    await visit.open();
    await visit.journal();
    const beside = visit.element.locator('.beside');
    await expect(beside).toContainText('You answered both within twelve weeks.');
    await expect(beside.locator('.score')).toHaveText([
      new RegExp(`Trust in the team\\s*${trust}\\.0 of 5\\s*5 Oct 2026`),
      new RegExp(`Psychological safety\\s*${safety}\\.0 of 5\\s*16 Nov 2026`),
    ]);
    await expect(beside).toContainText(sentence);
    await expect(beside).toContainText('It doesn’t show that one is the cause of the other');
    await expect(beside.locator('.practice h4')).toHaveText(practice);
    const { violations } = await new AxeBuilder({ page }).include('pulse-check').analyze();
    expect(violations.map((violation) => violation.id)).toEqual([]);
  });
}

test('where they lie close together in the middle, both are shown and nothing is said', async ({ page, context }) => {
  await store(context, journal(checkIn(TRUST, '2026-10-05', 3), checkIn(SAFETY, '2026-11-16', 3)));
  const visit = new CheckIn(page);
  await visit.open();
  await visit.journal();
  const beside = visit.element.locator('.beside');
  await expect(beside.locator('.score')).toHaveCount(2);
  await expect(beside).not.toContainText(/further along|rather/);
  await expect(beside.locator('.practice')).toHaveCount(0);
});

test('answers that are more than twelve weeks apart are not laid side by side', async ({ page, context }) => {
  await store(context, journal(checkIn(TRUST, '2026-08-23', 2), checkIn(SAFETY, '2026-11-16', 4)));
  const visit = new CheckIn(page);
  await visit.open();
  await visit.journal();
  await expect(visit.element.locator('.beside')).toHaveCount(0);
});

test('the results of a check-in on trust show the three pillars, and what it may mean that one lags', { tag: '@matters' }, async ({ page, context }) => {
  const uneven = checkIn(TRUST, '2026-11-09', 4, { consistency: 2 });
  await store(context, journal(uneven, checkIn(SAFETY, '2026-11-16', 4)));
  const visit = new CheckIn(page);
  await visit.open();
  const kept = await visit.journal();
  await kept.checkIns.last().getByRole('button').click();
  const pillars = visit.element.locator('.beside').filter({ hasText: 'The three pillars' });
  await expect(pillars.locator('.score h4')).toHaveText(['Character', 'Competence', 'Consistency']);
  await expect(pillars).toContainText('Consistency lags behind.');
  await expect(pillars.locator('.practice h4')).toHaveText('Make fewer and clearer promises');
  // Nothing was answered about safety before that day.
  await expect(visit.element.locator('.beside')).toHaveCount(1);
});

test('a team sees its two results with their ranges, and its pillars without a verdict', { tag: '@matters' }, async ({ page }) => {
  const blue = JSON.parse(fixture('team-history.json'));
  const amber = JSON.parse(fixture('trust-history.json'));
  blue.rounds.push({ ...amber.rounds[0], team: blue.team.id });
  const team = new TeamPage(page);
  await team.open();
  await team.bringIn(JSON.stringify(blue));
  await team.button('Open “Team Blue”').click();
  const beside = team.element.locator('.beside');
  const tracks = beside.filter({ hasText: 'Trust and safety side by side' });
  await expect(tracks.locator('figure')).toHaveText([/^Trust in the team 19 Nov 2026/, /^Psychological safety 17 Nov 2026/]);
  await expect(tracks).toContainText('With 20 answers, the team’s usual level is probably between 2.8 and 3.2.');
  await expect(tracks).toContainText('With 7 answers, the team’s usual level is probably between 3.25 and 4.25.');
  await expect(tracks).toContainText('Safety is further along than trust.');
  const pillars = beside.filter({ hasText: 'The three pillars' });
  await expect(pillars.getByRole('img', { name: /Character.*3\.1.*Competence.*3.*Consistency.*2\.8/ })).toBeVisible();
  await expect(pillars).toContainText('nothing is said here about which of them lags');
  await expect(pillars.locator('.practice')).toHaveCount(0);
});

test('a team with one of the two results is shown neither', async ({ page }) => {
  const team = new TeamPage(page);
  await team.openTeam('team-history.json', 'Team Blue');
  await expect(team.element.locator('.beside')).toHaveCount(0);
});
