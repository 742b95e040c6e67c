// Protects a round by mailbox: what each press puts in, what pages find there by themselves, and what they
// still ask people.
import { expect, test } from './watched';
import { FIVE } from './pages/people';
import { RoundPage } from './pages/rounds';
import { storedJournal } from './pages/storage';

test.setTimeout(180_000);

/** A page with a mailbox. */
const PAGE = '/hosts/mailbox.html';

/** A mark that stands on the page under this label. */
const markOf = (person: RoundPage, label: string) =>
  person.element.locator('.marked', { hasText: label }).first().locator('strong').textContent();

/** Waits until so many codes have come by themselves. */
const arrived = (ada: RoundPage, count: number) =>
  expect(ada.standing).toHaveText(ada.words.standing(count), { timeout: 20_000 });

/** The line that a member's page makes once it has found its code in the list. */
const line = (member: RoundPage) => member.part('mine').inputValue();

test('a round goes by mailbox from the card to the result; people compare marks and lines', { tag: '@matters' }, async ({ page, newVisitor, trouble }) => {
  // Folders that nobody has put anything into yet.
  trouble.expectFailedRequests(/status of 4(04|12)/);
  // Set up: the card comes by itself, and is added once its keeper has told the mark.
  const ada = new RoundPage(page, undefined, PAGE);
  await ada.open();
  await ada.button(ada.words.setUp).click();
  await ada.fill({ title: 'Team Blue', name: 'Ada', invited: 5 });
  await ada.unfold('Ask somebody to keep');
  const [invitation] = /http\S+#pulse-check\/keeper-[a-z2-7]{26}/.exec(await ada.field('A request to send').inputValue())!;
  const ben = await RoundPage.of(await newVisitor(), undefined, PAGE);
  await ben.follow(invitation);
  await ben.field('Your name, as the team knows you').fill('Ben');
  await ben.button('Make my card').click();
  await expect(ben.element).toContainText('Your card is in the mailbox.');
  const mark = (await markOf(ben, 'Mark of the key'))!;
  await ada.page.bringToFront();
  await expect(ada.element).toContainText('A card in the name of “Ben” has come by the mailbox.', { timeout: 20_000 });
  await expect(ada.element).not.toContainText(mark);
  await ada.part('card-mark').fill('ABCD-EFGH-IJKL-MNOP');
  await ada.button('Add the keeper').click();
  await expect(ada.element).toContainText('No card that came has that mark.');
  await ada.part('card-mark').fill(mark);
  await ada.button('Add the keeper').click();
  await expect(ada.element.locator('ol.keepers')).toContainText(mark);
  await ada.button('Make the round').click();
  await expect(ada.element).toContainText('It’s in the mailbox.');
  const link = await ada.link();
  const roundMark = (await markOf(ada, 'Mark of the round'))!;

  // Ben keeps: one more press puts the announcement in.
  await ben.page.bringToFront();
  await ben.follow(link);
  await ben.button('I keep this round').click();
  await expect(ben.part('keep')).toContainText('It’s in the mailbox.');

  // Members hand in with two presses after the last answer.
  const members: RoundPage[] = [];
  for (const answers of FIVE) {
    const member = await RoundPage.of(await newVisitor(), undefined, PAGE);
    await member.follow(link);
    await member.answerAll(answers);
    await member.button('Seal my answers').click();
    await member.button('Hand in').click();
    await expect(member.element).toContainText('It’s in the mailbox.');
    members.push(member);
  }
  // The announcements are there, too. They count once the round's mark was told, and who posted them is still asked.
  await members[0].page.bringToFront();
  await expect(members[0].heard('Ben')).toContainText('no message seen yet');
  await members[0].hear(roundMark);
  await expect(members[0].heard('Ben')).toContainText('Was it “Ben” who posted it?', { timeout: 20_000 });

  await ada.page.bringToFront();
  await arrived(ada, 5);
  await ada.close();
  await expect(ada.part('list')).toContainText('It’s in the mailbox.');
  await ada.announceList().catch(() => undefined);
  await expect(ada.part('announce')).toContainText('It’s in the mailbox.');

  // Members' pages find their code in the list, and make a line of it.
  const lines: string[] = [];
  for (const [at, member] of members.entries()) {
    await member.page.bringToFront();
    await expect(member.part('looked-up')).toContainText('is in it', { timeout: 20_000 });
    lines.push(`Member ${at + 1}: ${await line(member)}`);
  }

  // Ben's page has the list; he compares it with the lines, four of which are not enough.
  await ben.page.bringToFront();
  await expect(ben.part('compare')).toBeVisible({ timeout: 20_000 });
  await ben.compareWith(lines.slice(1).join('\n'));
  await expect(ben.compared).toContainText('No line names this list for 1 code in it.');
  await expect(ben.button('Yes, announce this list')).toHaveCount(0);
  await ben.compareWith(lines[0]);
  await expect(ben.compared).toContainText('Lines name this list for all 5 codes in it.');
  await expect(ben.compared).toContainText('Did you see or hear each person say their own');
  await ben.button('Yes, announce this list').click();
  await expect(ben.part('announce')).toContainText('It’s in the mailbox.');

  // Releases in their order, sealed to the other keeper.
  await ada.page.bringToFront();
  await expect(ada.button('Release the sum')).toBeVisible({ timeout: 20_000 });
  await ada.button('Release the sum').click();
  await expect(ada.part('releases')).toContainText('It’s in the mailbox.');
  await ben.page.bringToFront();
  await expect(ben.button('Release the sum')).toBeVisible({ timeout: 20_000 });
  await ben.button('Release the sum').click();
  await expect(ben.part('keep')).toContainText('It’s in the mailbox.');
  await ada.page.bringToFront();
  await expect(ada.button(ada.words.reveal)).toBeVisible({ timeout: 20_000 });
  await ada.reveal('Team Blue');

  // No key is left on any device, and nothing in the mailbox can be read without one.
  expect((await storedJournal(ada.page)).keys).toEqual([]);
  await expect.poll(async () => (await storedJournal(ben.page)).keys).toEqual([]);
});

test('of more codes than people, those whose fingerprints people tell make the list', async ({ page, newVisitor, trouble }) => {
  trouble.expectFailedRequests(/status of 4(04|12)/);
  const ada = new RoundPage(page, undefined, PAGE);
  await ada.open();
  const link = await ada.setUp({ title: 'Team Blue', name: 'Ada', invited: 5 });
  const others = await RoundPage.of(await newVisitor(), undefined, PAGE);
  const codes: string[] = [];
  const told: string[] = [];
  for (const answers of [...FIVE, FIVE[0], FIVE[1]]) {
    await others.follow(link);
    codes.push(await others.answer(answers));
    told.push(`Somebody: ${await others.fingerprint.textContent()}`);
    await others.button('Hand in').click();
    await expect(others.element).toContainText('It’s in the mailbox.');
    await others.page.evaluate(() => localStorage.clear());
  }
  await page.bringToFront();
  await arrived(ada, 7);
  await expect(ada.element).toContainText('7 codes are in, and 5 people were invited.');
  const field = ada.part('told-pasted');
  await field.fill(told.slice(0, 4).join('\n'));
  await ada.button('Look for them').click();
  await expect(ada.part('told')).toContainText('4 codes are told so far; 5 are needed.');
  await field.fill(`${told[4]}\nSomebody else: ABCD-EFGH-IJKL-MNO2`);
  await ada.button('Look for them').click();
  await expect(ada.part('told')).toContainText('1 is told, but its code is not here.');
  await ada.button('Close the list of these codes').click();
  await expect(ada.part('told')).toContainText('5 codes go into the list; left out: 2.');
  await ada.button(ada.words.closeYes).click();
  await expect(ada.part('list')).toContainText('The list holds 5 answers.');
  await expect(ada.part('list')).toContainText('It’s in the mailbox.');
  const listed = await ada.fingerprintsOfList();
  expect(told.slice(0, 5).map((line) => line.split(': ')[1]).sort()).toEqual(listed.sort());
});

test('after a list was opened again, the one that was said aloud goes on to the release, whatever lies in the mailbox', async ({ page, newVisitor, trouble }) => {
  trouble.expectFailedRequests(/status of 4(04|12)/);
  const ada = new RoundPage(page, undefined, PAGE);
  const ben = await RoundPage.of(await newVisitor(), undefined, PAGE);
  const card = await ben.makeCard('Ben');
  await ada.open();
  const link = await ada.setUp({ title: 'Team Blue', name: 'Ada', invited: 6, cards: [card] });
  await ben.keep(link);
  const members: RoundPage[] = [];
  for (const answers of [...FIVE, FIVE[2]]) {
    const member = await RoundPage.of(await newVisitor(), undefined, PAGE);
    await member.follow(link);
    await member.answer(answers);
    await member.button('Hand in').click();
    await expect(member.element).toContainText('It’s in the mailbox.');
    members.push(member);
    await page.bringToFront();
    await arrived(ada, members.length);
    if (members.length === 5) {
      await ada.close();
      await expect(ada.part('list')).toContainText('It’s in the mailbox.');
      await ben.page.bringToFront();
      await expect(ben.part('compare')).toBeVisible({ timeout: 20_000 });
      await page.bringToFront();
      await ada.button('Open the list again').click();
    }
  }
  await ada.close();
  await expect(ada.part('list')).toContainText('It’s in the mailbox.');
  const mark = (await markOf(ada, 'Mark of the list'))!;
  await ada.button(ada.words.announce).click();
  await expect(ada.part('announce')).toContainText('It’s in the mailbox.');

  // Members' pages show neither list as theirs before its mark was said aloud.
  const lines: string[] = [];
  for (const [at, member] of members.entries()) {
    await member.page.bringToFront();
    await expect(member.part('chosen-list')).toBeVisible({ timeout: 20_000 });
    await expect(member.part('mine')).toHaveCount(0);
    await member.part('chosen-list').fill(mark);
    await member.button('Take that list').click();
    await expect(member.part('looked-up')).toContainText('is in it');
    lines.push(`Member ${at + 1}: ${await line(member)}`);
  }
  await ben.page.bringToFront();
  await expect(ben.part('chosen-list')).toBeVisible({ timeout: 20_000 });
  await ben.part('chosen-list').fill(mark);
  await ben.button('Take that list').click();
  await ben.compareWith(lines.join('\n'));
  await ben.button(ben.words.looked).click();
  await expect(ben.part('announce')).toContainText('It’s in the mailbox.');
  // The list that was passed over still lies there.
  await ben.follow(link);
  await expect(ben.part('chosen-list')).toHaveCount(0);
  await page.bringToFront();
  await ada.button(ada.words.release).click();
  await ben.page.bringToFront();
  await expect(ben.button(ben.words.release)).toBeVisible({ timeout: 20_000 });
  await ben.button(ben.words.release).click();
  await page.bringToFront();
  await expect(ada.button(ada.words.reveal)).toBeVisible({ timeout: 20_000 });
  await ada.reveal('Team Blue');
});
