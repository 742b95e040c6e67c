// Protects a round by mailbox: what each press puts in, what pages find there by themselves, and what they
// still ask people.
import { expect, test } from './watched';
import { FIVE } from './pages/people';
import { RoundPage } from './pages/rounds';
import { storedJournal } from './pages/storage';

test.setTimeout(180_000);

/** A page with a mailbox. */
const PAGE = '/hosts/mailbox.html';

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
  const mark = await ben.element.locator('.mark strong, strong.mark, strong.fingerprint').first().innerText();
  await ada.page.bringToFront();
  await expect(ada.element).toContainText('A card in the name of “Ben” has come by the mailbox.', { timeout: 20_000 });
  await expect(ada.element).toContainText(mark);
  await ada.button(/Ben.* has told me this mark: add/).click();
  await ada.button('Make the round').click();
  await expect(ada.element).toContainText('It’s in the mailbox.');
  const link = await ada.link();

  // Ben keeps: one more press puts the announcement in.
  await ben.page.bringToFront();
  await ben.follow(link);
  await ben.button('I keep this round').click();
  await ben.button('Yes, I keep it').click();
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
  // The announcements are there, too, and who posted them is still asked.
  await members[0].page.bringToFront();
  await expect(members[0].heard('Ben')).toContainText('Was it “Ben” who posted it?', { timeout: 20_000 });

  await ada.page.bringToFront();
  await ada.expectCount(5);
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
  await expect(ben.button('Yes, go on')).toHaveCount(0);
  await ben.compareWith(lines[0]);
  await ben.button('Yes, go on').click();
  await ben.button('Announce this list').click();
  await expect(ben.part('announce')).toContainText('It’s in the mailbox.');

  // Releases in their order, sealed to the other keeper.
  await ada.page.bringToFront();
  await expect(ada.button('Release the sum')).toBeVisible({ timeout: 20_000 });
  await ada.button('Release the sum').click();
  await ada.button('Yes, release once').click();
  await expect(ada.part('releases')).toContainText('It’s in the mailbox.');
  await ben.page.bringToFront();
  await expect(ben.button('Release the sum')).toBeVisible({ timeout: 20_000 });
  await ben.button('Release the sum').click();
  await ben.button('Yes, release once').click();
  await expect(ben.part('keep')).toContainText('It’s in the mailbox.');
  await ada.page.bringToFront();
  await expect(ada.button(ada.words.reveal)).toBeVisible({ timeout: 20_000 });
  await ada.reveal('Team Blue');

  // No key is left on any device, and nothing in the mailbox can be read without one.
  expect((await storedJournal(ada.page)).keys).toEqual([]);
  await expect.poll(async () => (await storedJournal(ben.page)).keys).toEqual([]);
});
