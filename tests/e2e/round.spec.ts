// Protects a whole sealed round: seven members and two keepers whose messages and codes travel only
// as text through a chat, and a total on the facilitator's screen that is what the gate must show.
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

test('seven members, two keepers and a chat: the totals are what the gate shows', { tag: '@matters' }, async ({ page, newVisitor }) => {
  test.setTimeout(120_000);
  const ben = await RoundPage.of(await newVisitor());
  const card = await ben.makeCard('Ben');
  const benKey = (await storedJournal(ben.page)).keys[0].private;

  const ada = new RoundPage(page);
  await ada.open();
  const link = await ada.setUp({ title: 'Team Blue', name: 'Ada', invited: 8, cards: [`Hi Ada!\n${card}\nBest, Ben`] });

  const adaKey = (await storedJournal(page)).keys[0].private;

  // Each keeper posts their own message; Ada's page knows when Ben's is there.
  const kept = ada.part('keeping');
  const messages = [['Ada', await kept.inputValue()], ['Ben', await ben.keep(link)]] as [string, string][];
  for (const [, message] of messages) expect(message).toContain('keep the round “Team Blue”. Its mark is ');
  await expect(ada.element).toContainText('no message here yet');
  await ada.paste(messages[1][1]);
  await expect(ada.outcome).toHaveText('1 new message of a keeper.');
  await expect(ada.element).not.toContainText('no message here yet');

  const posts: [string, string][] = [];
  for (const [at, answers] of PEOPLE.entries()) {
    const member = await RoundPage.of(await newVisitor());
    await member.follow(link);
    await expect(member.element).toContainText('Opening one person’s answers takes the keys of all of them.');
    await expect(member.element).toContainText('Nothing is shown before 5 codes are in the list.');
    const unheard = member.element.getByText('You haven’t seen a message from everyone who keeps.');
    await expect(unheard).toBeVisible();
    if (at === 0) {
      await member.hear(messages.map(([, message]) => message).join('\n'));
      await member.sawPosted('Ada');
      await expect(unheard).toBeVisible();
      await member.sawPosted('Ben');
      await expect(member.heard('Ben')).toContainText('You have seen that “Ben” posted it.');
      await expect(unheard).toHaveCount(0);
    }
    const code = await member.answer(answers);
    posts.push([`Member ${at + 1}`, code]);
    if (at > 0) continue;

    // What is handed over can be looked at; the member's own results stay in their own journal.
    await member.element.getByText('What is inside it').click();
    await expect(member.element.locator('.inside tr').first()).toContainText('Agree');
    const journal = await storedJournal(member.page);
    expect(journal.check_ins).toHaveLength(1);
    expect(journal.keys).toEqual([]);
    await member.button('See my own results').click();
    await expect((await member.checkIn.results()).score('Overall')).toContainText('of 5');
    await member.follow(link);
    expect(await member.code(), 'the same code again').toBe(code);
    await expect(member.element).toContainText('What is inside was shown when you sealed it.');
  }
  const lengths = new Set(posts.map(([, code]) => code.length));
  expect(lengths.size, 'all codes are of one length').toBe(1);

  // The whole chat at once, with all that chats do to codes.
  const chat = transcript([...messages, ...posts]);
  await ada.paste(chat);
  await expect(ada.element.locator('.count')).toContainText('7 of 8 codes are in. That is enough to add up.');
  await ada.close();
  const list = await ada.list();
  const announced = await ada.announceList();
  await expect(ada.part('releasing')).toContainText('First every keeper has to announce this list. Missing: ⁨Ben⁩.');
  await expect(ada.button('Release the sum')).toHaveCount(0);

  // Ben compares the list with the chat before anything else can be done.
  await ben.takeList(`${list}\nthanks`);
  await expect(ben.button('Announce this list')).toHaveCount(0);
  await ben.compareWith(chat);
  await expect(ben.compared).toContainText('All 7 codes of the list are in the chat, and no other code is.');
  await ada.takeOthers(await ben.announceCompared());
  await expect(ada.other('Ben')).toContainText('announced, not released yet');

  // The facilitator releases first.
  await ben.takeOthers(announced);
  await expect(ben.part('releasing')).toContainText('You release after ⁨Ada⁩.');
  await expect(ben.button('Release the sum')).toHaveCount(0);
  const adaRelease = await ada.release();
  await ben.takeOthers(adaRelease);
  await expect(ben.other('Ada')).toContainText('announced, released');
  const release = await ben.release();
  const left = await keptAnywhere(ben.page);
  expect(left, 'the key is gone').not.toContain(benKey);
  expect(left).not.toContain('private');

  await ada.takeOthers(`Ben: ${release.replace(/(.{50})/g, '$1\n')}`);
  await ada.reveal('Team Blue');
  const seen = expected(PEOPLE, DIMENSIONS, REVERSED);
  const { overall, rows } = await ada.numbers();
  expect(overall).toBe(`${seen.overall} of 5`);
  expect(rows.map((row) => row.slice(1)), 'dimensions alone: seven people have no figures for questions').toEqual(seen.dimensions.map((shown) => [shown]));
  const marks = await ada.element.locator('.numbers tbody tr').evaluateAll((rows) => rows.map((row) => /Lower than the rest/.test(row.textContent!)));
  expect(marks).toEqual(seen.marked.map((question) => question !== null));

  // Ben's page makes the same mark of the result as Ada's shows.
  await ada.follow(link);
  const mark = await ada.part('result').locator('strong.fingerprint').innerText();
  await ben.unfold('Compare the mark of the result');
  await ben.part('wall-mark').fill(mark.toLowerCase());
  await ben.button('Compare').click();
  await expect(ben.element).toContainText('That is the mark that your page works out, too: an unchanged page on the wall shows the result of this list.');
  await ben.part('wall-mark').fill('ABCD-EFGH-IJKL-MNOP');
  await ben.button('Compare').click();
  await expect(ben.element).toContainText('Your page works out another mark than this.');

  // No key, no code, no list and no release is left.
  const remains = await keptAnywhere(page);
  for (const gone of [adaKey, 'private', 'PULSE1C', 'PULSE1F', 'PULSE1R']) expect(remains).not.toContain(gone);
});

test('no key is in an export, and an import brings none', { tag: '@matters' }, async ({ page, newVisitor }) => {
  const ada = new RoundPage(page);
  await ada.open();
  await ada.setUp({ title: 'Quick one', name: 'Ada' });
  const [kept] = (await storedJournal(page)).keys;
  expect(kept.private).toHaveLength(103);
  await page.goto('/hosts/element.html');
  const file = await (await ada.checkIn.journal()).export();
  expect(file.text).not.toContain(kept.private);
  expect(JSON.parse(file.text).journal.keys).toEqual([]);

  const elsewhere = await RoundPage.of(await newVisitor());
  await elsewhere.checkIn.open();
  const withKey = JSON.parse(file.text);
  withKey.journal.keys = [kept];
  await (await elsewhere.checkIn.journal()).import(JSON.stringify(withKey));
  // Nothing is stored there before the import.
  await expect.poll(async () => (await storedJournal(elsewhere.page))?.keys).toEqual([]);
});
