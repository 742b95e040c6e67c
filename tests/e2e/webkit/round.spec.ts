// Protects a whole sealed round in WebKit: messages and codes travel as text, and what is released
// is what is shown.
import { expected } from '../pages/gate';
import { FIVE } from '../pages/people';
import { englishRounds as words } from '../pages/round-words';
import { englishTeams } from '../pages/teams';
import { expect, test } from './engine';
import type { Person } from './person';

/** Of psychological safety, whose last question is reverse-worded. */
const DIMENSIONS = [[0, 1], [2, 3], [4, 5], [6, 7]];
const REVERSED = [7];

test.setTimeout(60_000);

/** Sets a round up; gives its link. */
async function setUp(ada: Person, card?: string) {
  await ada.open('/hosts/watched.html#pulse-check/rounds');
  await ada.press(words.setUp);
  await ada.enter(words.title, 'Team Blue');
  await ada.enter(words.yourName, 'Ada');
  if (card) {
    await ada.enter(words.pasteCard, card);
    await ada.press(words.addKeeper);
  }
  await ada.press(words.make);
  return ada.value('input, textarea', words.link);
}

/** Five people answer, one after the other, in a browser that forgets each. */
async function codesOf(link: string, member: Person) {
  const codes: string[] = [];
  for (const answers of FIVE) {
    await member.follow(link);
    await member.press(words.answer);
    await member.type(answers);
    await member.press(words.seal);
    codes.push(await member.value('input, textarea', words.code));
    await member.browser.run(() => localStorage.clear());
  }
  return codes;
}

async function collect(ada: Person, chat: string) {
  await ada.enter(words.paste, chat);
  await ada.press(words.find);
  await ada.read(words.count(FIVE.length));
  await ada.press(words.close);
  await ada.press(words.closeYes);
}

async function release(keeper: Person) {
  await keeper.press(words.release);
  return keeper.value('#release');
}

test('five members and one keeper, from the link to the result', async ({ newPerson }) => {
  const ada = await newPerson();
  const link = await setUp(ada);
  const codes = await codesOf(link, await newPerson());
  expect(new Set(codes).size).toBe(FIVE.length);
  await collect(ada, codes.join('\n'));
  await ada.press(words.announce);
  await release(ada);
  await ada.enter(words.teamName, 'Team Blue');
  await ada.press(words.reveal);
  await ada.read('5 people answered');
  await ada.unfold(words.numbers);
  const seen = expected(FIVE, DIMENSIONS, REVERSED);
  await ada.expectText('.numbers .value', `${seen.overall} of 5`);
  const kept = JSON.stringify(await ada.stored());
  for (const gone of ['PULSE1C', 'PULSE1F', 'PULSE1R', '"private"']) expect(kept).not.toContain(gone);
  expect(await ada.trouble()).toEqual([]);
});

test('two keepers compare the list with the chat and release in turn', async ({ newPerson }) => {
  const ben = await newPerson();
  await ben.open('/hosts/watched.html#pulse-check/keeper');
  await ben.enter(words.cardName, 'Ben');
  await ben.press(words.makeCard);
  const ada = await newPerson();
  const link = await setUp(ada, await ben.value('input, textarea', words.card));
  await ben.follow(link);
  await ben.press(words.keep);
  await ada.enter(words.paste, await ben.value('input, textarea', words.message));
  await ada.press(words.find);
  await ada.read('1 new message of a keeper.');

  const chat = (await codesOf(link, await newPerson())).map((code, at) => `Member ${at + 1}: ${code}`).join('\n');
  await collect(ada, chat);
  await ada.press(words.announce);
  const list = await ada.value('#bundle');

  await ben.enterInto('#list-pasted', list);
  await ben.press(words.look);
  await ben.enterInto('#chat', chat);
  await ben.press(words.compare);
  await ben.read('All 5 codes of the list are in the chat, and no other code is.');
  await ben.press(words.looked);
  await ada.enterInto('#others-pasted', await ben.value('#announcement'));
  await ada.press(words.takeOthers);
  const first = await release(ada);
  await ben.enterInto('#others-pasted', first);
  await ben.press(words.takeOthers);
  await ada.enterInto('#others-pasted', await release(ben));
  await ada.press(words.takeOthers);
  await ada.enter(words.teamName, 'Team Blue');
  await ada.press(words.reveal);
  await ada.read('5 people answered');
  await ada.expectShown('button', englishTeams.fill);
});

test('who leaves a round half-way goes on where they were', async ({ newPerson }) => {
  const link = await setUp(await newPerson());
  const mia = await newPerson();
  await mia.follow(link);
  await mia.press(words.answer);
  await mia.type([4, 4, 2]);
  await mia.expectQuestion(4);
  await mia.follow(link);
  await mia.press('Continue');
  await mia.expectQuestion(4);
});
