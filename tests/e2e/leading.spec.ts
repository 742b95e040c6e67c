// Protects what whoever leads is shown: practices for leaders by a result that all have seen, no figure
// that the others don't see, and the same after own answers about a leader.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './watched';
import { CheckIn } from './pages/check-in';
import { TeamPage } from './pages/teams';

const BLUE = ['team-history.json', 'Team Blue'] as const;

test('a result leads to what the team may need, with no figure in it', { tag: '@matters' }, async ({ page }) => {
  const team = new TeamPage(page);
  await team.openResult(...BLUE);
  const checkIn = new CheckIn(page);
  await checkIn.button('For whoever leads').click();
  await expect(checkIn.heading('What my team may need from me')).toBeFocused();
  await expect(checkIn.screen).toContainText('shows nothing more');
  const cards = checkIn.screen.locator('li.practice');
  await expect(cards).not.toHaveCount(0);
  for (const facts of await cards.locator('.facts').allTextContents()) expect(facts).toContain('For leaders');
  await expect(cards.first()).toContainText(/Because|To keep/);
  const said = await checkIn.screen.locator('.why-this').allTextContents();
  expect(said.join(' ')).not.toMatch(/\d/);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await checkIn.button('Back to the result').click();
  await expect(team.title).toBeVisible();
});

test('own answers about a leader lead to practices for leaders, too', async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.element.evaluate((element) => element.setAttribute('instrument', 'leadership'));
  await expect(checkIn.screen).toContainText('9 questions');
  await checkIn.button('Start').click();
  await checkIn.type([2, 1, 2, 4, 4, 2, 4, 4, 4]);
  const results = await checkIn.finish();
  const forLeaders = results.practices.locator('details').filter({ hasText: 'If you lead a team yourself' }).last();
  await forLeaders.locator('summary').first().click();
  const facts = await forLeaders.locator('.facts').allTextContents();
  expect(facts.length).toBeGreaterThan(0);
  for (const fact of facts) expect(fact).toContain('For leaders');
  const others = await results.practices.locator(':scope > ul .facts').allTextContents();
  expect(others.length).toBeGreaterThan(0);
  for (const fact of others) expect(fact).not.toContain('For leaders');
});

test('a score that fell twice in a row is said in the journal, and that it may be chance', async ({ page }) => {
  const checkIn = new CheckIn(page);
  const days = ['2026-09-07', '2026-10-05', '2026-11-02'];
  const answers = [
    [5, 4, 2, 1, 4, 4, 2, 4],
    [4, 4, 2, 1, 4, 4, 2, 4],
    [3, 3, 2, 1, 3, 4, 2, 4],
  ];
  for (const at of [0, 1, 2]) {
    await page.clock.setFixedTime(new Date(`${days[at]}T10:00:00`));
    await checkIn.open();
    await checkIn.complete(answers[at]);
    await checkIn.open();
    await checkIn.journal();
    const said = checkIn.screen.getByText('came out lower twice in a row');
    await expect(said).toHaveCount(at === 2 ? 1 : 0);
  }
  await expect(checkIn.screen).toContainText('That may be chance.');
});
