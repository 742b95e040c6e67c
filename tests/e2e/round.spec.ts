// Protects a whole sealed round: seven members and two keepers whose codes travel only as text
// through a chat, and a total on the facilitator's screen that is what the gate must show.
import { expect, test } from './watched';
import { expected, type Person } from './pages/gate';
import { RoundPage, transcript } from './pages/rounds';
import { keptAnywhere, storedJournal } from './pages/storage';

/** Answers to psychological safety; the last question is reverse-worded. */
const PEOPLE: Person[] = [
  [4, 5, 2, 3, 4, 4, 1, 2],
  [4, 4, 2, 3, 5, 4, 5, 2],
  [5, 5, 3, 3, 4, 4, 1, 1],
  [4, 5, 2, 4, 5, 5, 5, 2],
  [4, 5, 2, 3, 4, 3, 1, 1],
  [5, 5, 1, 3, 4, 4, 5, 2],
  [4, 5, 2, 3, 4, 4, 4, 2],
];
const DIMENSIONS = [[0, 1], [2, 3], [4, 5], [6, 7]];
const REVERSED = [7];

test('seven members, two keepers and a chat: the totals are what the gate shows', async ({ page, newVisitor }) => {
  test.setTimeout(90_000);
  const ben = await RoundPage.of(await newVisitor());
  const card = await ben.makeCard('Ben');
  const benKey = (await storedJournal(ben.page)).keys[0].private;

  const ada = new RoundPage(page);
  await ada.open();
  const link = await ada.setUp({ title: 'Team Blue', name: 'Ada', invited: 8, cards: [`Hi Ada!\n${card}\nBest, Ben`] });

  const adaKey = (await storedJournal(page)).keys[0].private;

  const posts: [string, string][] = [];
  for (const [at, answers] of PEOPLE.entries()) {
    const member = await RoundPage.of(await newVisitor());
    await member.follow(link);
    await expect(member.element).toContainText('Ada and Ben are named as keepers. Opening one person’s code takes all their keys.');
    await expect(member.element).toContainText('Nothing is shown before 5 codes are in the list.');
    const code = await member.answer(answers);
    posts.push([`Member ${at + 1}`, code]);
    if (at > 0) continue;

    // What is handed over can be looked at; the member's own results stay in their own journal.
    await member.element.getByText('What is inside it').click();
    await expect(member.element.locator('.inside tr').first()).toContainText('Agree');
    const journal = await storedJournal(member.page);
    expect(journal.check_ins).toHaveLength(1);
    expect(journal.keys).toEqual([]);
    await member.follow(link);
    expect(await member.code(), 'the same code again').toBe(code);
    await member.button('See my own results').click();
    await expect((await member.checkIn.results()).score('Overall')).toContainText('of 5');
  }
  const lengths = new Set(posts.map(([, code]) => code.length));
  expect(lengths.size, 'all codes are of one length').toBe(1);

  // The whole chat at once, with all that chats do to codes.
  await ada.paste(transcript(posts));
  await expect(ada.element.locator('.count')).toContainText('7 of 8 codes are in. That is enough to add up.');
  await ada.close();
  const list = await ada.list();
  await ada.release();

  await ben.follow(link);
  await expect(ben.element).toContainText('You keep this round');
  const release = await ben.releaseList(`${list}\nthanks`);
  const left = await keptAnywhere(ben.page);
  expect(left, 'the key is gone').not.toContain(benKey);
  expect(left).not.toContain('private');

  await ada.takeReleases(`Ben: ${release.replace(/(.{50})/g, '$1\n')}`);
  await ada.reveal('Team Blue');
  const seen = expected(PEOPLE, DIMENSIONS, REVERSED);
  const { overall, rows } = await ada.numbers();
  expect(overall).toBe(`${seen.overall} of 5`);
  expect(rows.map((row) => row.slice(1))).toEqual([...seen.dimensions, ...seen.questions]);

  // No key, no code, no list and no release is left.
  const kept = await keptAnywhere(page);
  for (const gone of [adaKey, 'private', 'PULSE1C', 'PULSE1F', 'PULSE1R']) expect(kept).not.toContain(gone);
});

test('no key is in an export, and an import brings none', async ({ page, newVisitor }) => {
  const ada = new RoundPage(page);
  await ada.open();
  await ada.setUp({ title: 'Quick one', name: 'Ada' });
  const [kept] = (await storedJournal(page)).keys;
  expect(kept.private).toHaveLength(52);
  await page.goto('/hosts/element.html');
  const file = await (await ada.checkIn.journal()).export();
  expect(file.text).not.toContain(kept.private);
  expect(JSON.parse(file.text).journal.keys).toEqual([]);

  const elsewhere = await RoundPage.of(await newVisitor());
  await elsewhere.checkIn.open();
  const withKey = JSON.parse(file.text);
  withKey.journal.keys = [kept];
  await (await elsewhere.checkIn.journal()).import(JSON.stringify(withKey));
  expect((await storedJournal(elsewhere.page)).keys).toEqual([]);
});
