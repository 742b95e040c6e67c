// Protects the first look at a result: the team is named before it, what it was made from is gone
// after it, and the next round of the team is held against it.
import { expect, test } from './watched';
import { FIVE } from './pages/people';
import { RoundPage } from './pages/rounds';
import { everythingStored, storedJournal } from './pages/storage';
import type { Answer } from './pages/check-in';

test.setTimeout(90_000);

/** A quick round of these people, up to the question whose it is. */
async function upToTheResult(ada: RoundPage, member: RoundPage, title: string, people: Answer[][]) {
  await ada.open();
  const link = await ada.setUp({ title, name: 'Ada' });
  const codes = await member.codesOf(link, people);
  await ada.paste(codes.join('\n'));
  await ada.expectCount(people.length);
  await ada.close();
  await ada.releaseAlone();
  await expect(ada.button(ada.words.reveal)).toBeVisible();
}

test('the result is seen once; then its codes are gone, and the next round is held against it', { tag: '@matters' }, async ({ page, newVisitor }) => {
  const ada = new RoundPage(page);
  const member = await RoundPage.of(await newVisitor());
  await upToTheResult(ada, member, 'Team Blue, October', FIVE);

  // Nothing is shown before the team is named, and the name leaves the date out.
  await expect(ada.element.locator('.drawing, .released')).toHaveCount(0);
  await expect(ada.field(ada.words.teamName)).toHaveValue('Team Blue');
  await ada.field(ada.words.teamName).fill(' ');
  await ada.button(ada.words.reveal).click();
  await expect(ada.element).toContainText('Give the team a name.');
  expect((await storedJournal(page)).past_rounds).toEqual([]);
  await ada.reveal('Team Blue');

  const first = await storedJournal(page);
  expect(JSON.stringify(await everythingStored(page))).not.toMatch(/PULSE1[CFR]|"private"/);
  expect(first.past_rounds).toHaveLength(1);
  expect(first.scores, 'nobody was told that scores are kept').toEqual([]);
  const before = await ada.numbers();

  // One more person, the others as before: what that person alone could have moved stays, and says so.
  await upToTheResult(ada, member, 'Team Blue, November', [...FIVE, [5, 5, 5, 5, 5, 5, 5, 1]]);
  await ada.element.getByRole('combobox', { name: 'Team', exact: true }).selectOption('Team Blue');
  await ada.field('How many have joined?').fill('1');
  await ada.field('How many have left?').fill('0');
  await ada.reveal();
  await expect(ada.element).toContainText('6 people answered');
  const after = await ada.numbers();
  expect(after.overall).toMatch(new RegExp(`^${before.overall}, as on `));
  expect(after.rows).toEqual(before.rows);
  const [then] = (await storedJournal(page)).past_rounds;
  const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' }).format(new Date(then.day));
  expect(after.overall).toContain(`, as on ${day}`);
  await expect(ada.element.locator('.numbers .hint').filter({ hasText: `as on ${day}` })).toHaveCount(4);
  await expect(ada.element.locator('.numbers')).toContainText(`Told beforehand: since ${day}, 1 person joined.`);
  const second = await storedJournal(page);
  expect(second.teams).toHaveLength(1);
  expect(second.past_rounds).toHaveLength(2);
  expect(second.scores).toEqual([]);

  // The round leads to its result from now on, with no way to collect for it.
  await ada.open();
  await ada.button(/^Open “Team Blue, November”/).click();
  await expect(ada.part('projector')).toBeVisible();
});
