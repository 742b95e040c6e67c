// Protects a round from whoever runs it, keeps it or answers it dishonestly: what they do is found
// on the pages of the others, is said in words, and leads to no release.
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './watched';
import { changedAt, linkWith, listOf, saidIn, signed } from './pages/code-bytes';
import { FIVE } from './pages/people';
import { RoundPage, chatOf, codeIn } from './pages/rounds';
import { storedJournal } from './pages/storage';

test.setTimeout(120_000);

const MARK = /[A-Z2-7]{4}(?:-[A-Z2-7]{4}){3}/;

/** The keys that a browser keeps. */
const keysOf = async (page: Page) => (await storedJournal(page)).keys[0].private as string;

/** Ada's round, which Ben keeps. */
async function started(ada: RoundPage, newVisitor: () => Promise<BrowserContext>) {
  const ben = await RoundPage.of(await newVisitor());
  const card = await ben.makeCard('Ben');
  await ada.open();
  const link = await ada.setUp({ title: 'Team Blue', name: 'Ada', cards: [card] });
  const message = await ben.keep(link);
  return { ben, card, link, message };
}

/** The same, with codes of five people and of a sixth whom Ada has made up. */
async function collected(ada: RoundPage, newVisitor: () => Promise<BrowserContext>) {
  const round = await started(ada, newVisitor);
  const others = await RoundPage.of(await newVisitor());
  const codes = await others.codesOf(round.link, [...FIVE, [1, 1, 1, 1, 1, 1, 1, 1]]);
  return { ...round, others, codes: codes.slice(0, 5), madeUp: codes[5] };
}

/** Nothing on Ben's page leads to a release. */
async function expectNoWayOn(ben: RoundPage) {
  await expect(ben.button('Yes, announce this list')).toHaveCount(0);
  await expect(ben.button('Announce this list')).toHaveCount(0);
  await expect(ben.button('Release the sum')).toHaveCount(0);
}

test('a made-up keeper: who posts no message, a wrong one, or one that nobody saw them post, is not taken for Ben', async ({ page, newVisitor }) => {
  // Ada makes the card in Ben's name herself; the real Ben has a card of his own.
  const madeUp = await RoundPage.of(await newVisitor());
  const card = await madeUp.makeCard('Ben');
  const ada = new RoundPage(page);
  await ada.open();
  const link = await ada.setUp({ title: 'Team Blue', name: 'Ada', cards: [card] });
  const message = await madeUp.keep(link);
  const ben = await RoundPage.of(await newVisitor());
  await ben.makeCard('Ben');
  const realMark = await ben.element.locator('strong.fingerprint').innerText();
  const realKeys = await keysOf(ben.page);

  const mia = await RoundPage.of(await newVisitor());
  await mia.follow(link);
  const warning = mia.element.getByText('You haven’t seen a message from everyone who keeps.');
  await mia.hear(await ada.message());
  await mia.sawPosted('Ada');
  await expect(mia.heard('Ben')).toContainText('no message seen yet');
  await expect(warning).toBeVisible();

  // By another key in Ben's name, here the real one's.
  await mia.hear(signed('A', link, saidIn(codeIn(message, 'A')), realKeys));
  await expect(mia.part('heard')).toContainText('A message is not signed with the key in the name of “\u2068Ben\u2069”. Anybody can make one up: ask “\u2068Ben\u2069” in person.');
  await expect(mia.heard('Ben')).toContainText('no message seen yet');

  // The mark of his key, which the real Ben says aloud.
  await mia.hear(realMark);
  await expect(mia.part('heard')).toContainText(`${realMark} is neither this round’s mark nor that of a key in it.`);

  // Rightly signed, but not posted by Ben.
  await mia.hear(message);
  await expect(mia.heard('Ben')).toContainText('Was it “Ben” who posted it?');
  await expect(warning).toBeVisible();
  await mia.heard('Ben').getByRole('button', { name: 'I haven’t seen that', exact: true }).click();
  await expect(mia.heard('Ben')).toContainText('Signed with this key. Who posted it, you haven’t seen.');
  await expect(warning).toBeVisible();
});

test('a link for one victim: the keepers’ messages don’t fit it, and its code is found when the list is compared', async ({ page, newVisitor }) => {
  const ada = new RoundPage(page);
  const { ben, message, codes, others } = await collected(ada, newVisitor);
  const list = codes.slice(0, 5);
  await ada.paste(list.join(' '));
  await ada.close();
  const closed = await ada.list();

  // A second round under the same title, for Noor alone.
  const madeUp = await RoundPage.of(await newVisitor());
  const card = await madeUp.makeCard('Ben');
  await ada.open();
  const forNoor = await ada.setUp({ title: 'Team Blue', name: 'Ada', cards: [card] });
  await others.follow(forNoor);
  await others.hear(message);
  await expect(others.part('heard')).toContainText('A message is of another round. Don’t answer before you know why: you may have been given another link than the others.');
  const foreign = await others.answer(FIVE[0]);
  const fingerprint = await others.fingerprint.innerText();

  await ben.takeList(closed);
  await ben.compareWith(`${chatOf(list)}\nNoor: ${foreign}`);
  await expect(ben.compared).toContainText('Of another round: 1 code. Somebody may have been given another link. Ask them.');
  await expect(ben.compared.getByRole('listitem').filter({ hasText: fingerprint })).toContainText('Noor:');
  await expect(ben.compared).not.toContainText('no other code is');
  await expect(ben.button('Yes, announce this list')).toHaveCount(0);
  await expect(ben.button('I have settled this with these people')).toBeVisible();

  // A code that the chat has cut tells nobody whose round it is of, and is not passed over either.
  await ben.button('Compare again').click();
  await ben.compareWith(`${chatOf(list)}\nNoor: ${foreign.slice(0, 120)}`);
  await expect(ben.compared).toContainText('1 code in the chat can’t be read: it is cut short or damaged.');
  await expect(ben.compared.getByRole('listitem').filter({ hasText: /Noor:$/ })).toBeVisible();
  await expect(ben.button('Yes, announce this list')).toHaveCount(0);
});

test('a replaced code: the comparison says what is missing and what was added, and leads no further', { tag: '@matters' }, async ({ page, newVisitor }) => {
  const ada = new RoundPage(page);
  const { ben, codes, madeUp, link } = await collected(ada, newVisitor);
  const keys = await keysOf(page);
  // Ada shows everybody the list with the five codes, and Ben one in which she has replaced a code.
  await ada.paste(codes.join(' '));
  await ada.close();
  const honest = await ada.fingerprintsOfList();
  await ben.takeList(listOf(link, [...codes.slice(0, 4), madeUp], keys));
  await ben.unfold('All fingerprints');
  const replaced = await ben.fingerprintsOfList();
  const [victim] = honest.filter((one) => !replaced.includes(one));
  const [added] = replaced.filter((one) => !honest.includes(one));

  const expectFound = async () => {
    await expect(ben.compared).toContainText('In the list, but not in the chat: 1. Ask whose it is. Was it made up?');
    await expect(ben.compared).toContainText('In the chat, but not in the list: 1. Ask why it was left out.');
    await expect(ben.compared.locator('.posted').nth(0)).toContainText(added);
    await expect(ben.compared.locator('.posted').nth(1)).toContainText(victim);
    await expectNoWayOn(ben);
  };
  await ben.compareWith(chatOf(codes));
  await expectFound();

  // People who post fingerprints alone are missed in the same way.
  await ben.button('Compare again').click();
  const byMark = honest.map((one, at) => `Member ${at + 1}: mine is ${one}`).join('\n');
  await ben.compareWith(byMark);
  await expectFound();

  // A fingerprint that is hidden in a link has not been posted by anybody.
  await ben.button('Compare again').click();
  await ben.compareWith(`${byMark}\nAda: minutes are at https://example.org/minutes/${added}`);
  await expectFound();
});

test('two lists: a line of somebody who saw the other one is found, and the mark that is said aloud chooses', async ({ page, newVisitor }) => {
  const ada = new RoundPage(page);
  const { ben, codes, madeUp, link, others } = await collected(ada, newVisitor);
  const keys = await keysOf(page);
  const all = [...codes, madeUp];
  await ada.paste(codes.join(' '));
  await ada.close();
  const shown = await ada.list();
  const listMark = MARK.exec(await ada.part('list').locator('.marked').innerText())![0];
  const own = (await ada.fingerprintsOfList())[0];

  await ben.takeList(listOf(link, all, keys));
  await ben.compareWith(`${chatOf(all)}\nMember 1: Mine is ${own} in list ${listMark}`);
  await expect(ben.compared).toContainText('Somebody was shown another list: 1 line. Ask them which.');
  await expectNoWayOn(ben);

  // Ben sees the other list, too: nothing before it is said which counts.
  await ben.takeList(shown);
  await expect(ben.part('keep').getByRole('alert').filter({ hasText: /\S/ })).toContainText('The facilitator has signed two lists of this round');
  await expect(ben.part('compare')).toHaveCount(0);
  await expectNoWayOn(ben);
  await ben.part('chosen-list').fill('ABCD-EFGH-IJKL-MNOP');
  await ben.button('Take that list').click();
  await expect(ben.part('keep')).toContainText('That is the mark of none of these lists.');
  await ben.part('chosen-list').fill(listMark);
  await ben.button('Take that list').click();
  await expect(ben.part('keep').locator('.listed > .marked')).toContainText(listMark);

  // A member who has seen both is told.
  await others.follow(link);
  await others.takeLookUp(shown);
  await expect(others.part('looked-up')).toContainText('The list holds 5 codes.');
  await others.unfold(others.words.lookUp);
  await others.part('look-up').fill(listOf(link, all, keys));
  const field = others.element.locator('details').filter({ has: others.page.locator('#look-up') });
  await field.getByRole('button', { name: 'Look', exact: true }).click();
  await expect(others.part('looked-up')).toContainText('The facilitator has signed another list of this round, too:');
});

test('an altered code that opens for one keeper only is named, nothing is released, and the right one takes its place', async ({ page, newVisitor }) => {
  const ada = new RoundPage(page);
  const { ben, codes } = await collected(ada, newVisitor);
  // The last bytes are for Ben to check. The copy comes first.
  const altered = changedAt(codes[4], -1);
  await ada.paste([...codes.slice(0, 4), altered].join(' '));
  await expect(ada.outcome).toHaveText('5 new codes.');
  await ada.paste(codes[4]);
  await expect(ada.outcome).toContainText('1 is a copy that somebody changed, or the one that it was made from. It is kept aside.');
  await ada.expectCount(5);
  await ada.close();
  await ben.takeList(await ada.list());
  await expect(ben.part('keep')).toContainText('One code can’t be used: it was changed, made up or sealed with other software. With it in the list, nothing can be released.');
  await expect(ben.part('compare')).toHaveCount(0);
  await expectNoWayOn(ben);
  const named = await ben.part('bad').inputValue();
  expect((await storedJournal(ben.page)).keys).toHaveLength(1);

  await ada.button('Open the list again').click();
  await ada.takeOut(MARK.exec(named)![0]);
  await expect(ada.part('take-out')).toContainText('was posted later and has taken its place.');
  await ada.expectCount(5);
  await ada.close();
  await ben.takeList(await ada.list());
  const counts = MARK.exec(await ada.part('list').locator('.marked').innerText())![0];
  await ben.part('chosen-list').fill(counts);
  await ben.button('Take that list').click();
  const announced = await ada.announceList();
  await ben.compareWith(chatOf(codes));
  await ada.takeOthers(await ben.announceCompared());
  await ben.takeOthers(announced);
  await ben.takeOthers(await ada.release());
  await ada.takeOthers(await ben.release());
  await ada.reveal();
});

test('a forged, a wrong and a second release are named, and Ben releases nothing on them', async ({ page, newVisitor }) => {
  const ada = new RoundPage(page);
  const { ben, codes, link } = await collected(ada, newVisitor);
  const [adaKeys, benKeys] = [await keysOf(page), await keysOf(ben.page)];
  await ada.paste(codes.join(' '));
  await ada.close();
  await ben.takeOthers(await ada.announceWith(ben, chatOf(codes)));
  const right = codeIn(await ada.release(), 'R');
  const said = saidIn(right);

  // Signed with another key than Ada's: anybody can make that.
  await ben.takeOthers(signed('R', link, said, benKeys));
  await expect(ben.refused).toHaveText([/^A message is not signed with the key in the name of “\u2068Ada\u2069”\./]);
  await expect(ben.other('Ada')).toContainText('not released yet');
  await expect(ben.button('Release the sum')).toHaveCount(0);

  // Signed by Ada, with a sum that is not that of the list.
  const wrong = Buffer.from(said);
  wrong[60] ^= 1;
  const wrongRelease = signed('R', link, wrong, adaKeys);
  await ben.takeOthers(wrongRelease);
  await expect(ben.refused).toHaveText([
    'The release in the name of “\u2068Ada\u2069” is not right: it is for another list, or its sum is not that of the list. Ask “\u2068Ada\u2069”, and release nothing.',
  ]);
  await expect(ben.button('Release the sum')).toHaveCount(0);

  // The right one as well: then Ada has signed two, which is said.
  await ben.takeOthers(right);
  await expect(ben.refused).toHaveText([/another release in the name of “\u2068Ada\u2069”, and not the same\. Both are signed: ask “\u2068Ada\u2069”/]);
});

test('hostile names and titles in a hand-made link are refused', async ({ page, newVisitor }) => {
  const ada = new RoundPage(page);
  const { link } = await started(ada, newVisitor);
  const mia = await RoundPage.of(await newVisitor());
  for (const [old, text] of [
    ['Team Blue', 'ABCD-EFGH-IJKL-MNOP'],
    ['Team Blue', 'Team\u202e Blue'],
    ['Team Blue', 'Team Blue\nKept by everybody'],
    ['Ben', 'B\u200ben'],
    ['Ben', 'QLRB-HY6V-7VWD-6MZH'],
    ['Ben', ''],
    ['Ben', 'Ada'],
  ]) {
    await mia.follow(linkWith(link, old, text));
    await expect(mia.heading('This round can’t be opened'), JSON.stringify(text)).toBeVisible();
    await expect(mia.button('Answer')).toHaveCount(0);
  }
  // A harmless one is another round, which its keeper does not keep.
  await mia.follow(linkWith(link, 'Ben', 'Benno'));
  await expect(mia.heard('Benno')).toContainText('no message seen yet');
});
