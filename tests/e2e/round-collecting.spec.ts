// Protects the count: what is no code of this round is named with its reason and counted nowhere,
// what is one is counted once, and with too few of them nothing is ever shown.
import { expect, test } from './watched';
import { changedAt } from './pages/code-bytes';
import { FIVE } from './pages/people';
import { RoundPage, codeIn, tampered, transcript } from './pages/rounds';
import { storedJournal } from './pages/storage';

test.setTimeout(60_000);

test('four codes of five: nothing is shown and the list stays open, until a fifth person joins', { tag: '@matters' }, async ({ page, newVisitor }) => {
  const ada = new RoundPage(page);
  await ada.open();
  const link = await ada.setUp({ title: 'Team Blue', name: 'Ada', invited: 6 });
  const others = await RoundPage.of(await newVisitor());
  const [fifth, ...four] = await others.codesOf(link, FIVE);

  await expect(ada.standing).toHaveText('0 of 6 codes are in. 5 more are needed.');
  await ada.paste(four.join('\n'));
  await expect(ada.outcome).toHaveText('4 new codes.');
  await expect(ada.standing).toHaveText('4 of 6 codes are in. 1 more is needed.');
  const kindly = 'This round promised to show nothing with fewer than 5 answers, so the list stays open.';
  await expect(ada.part('close')).toContainText(kindly);
  await expect(ada.button('Close the list')).toHaveCount(0);
  await expect(ada.button('Release the sum')).toHaveCount(0);
  await expect(ada.part('result')).toHaveCount(0);

  // Nor on another day, or in the list of all rounds.
  await ada.open();
  await expect(ada.row('Team Blue')).toContainText('you facilitate · 4 codes');
  await ada.openRound('Team Blue');
  await expect(ada.part('close')).toContainText(kindly);
  await expect(ada.button('Close the list')).toHaveCount(0);

  await ada.paste(fifth);
  await expect(ada.standing).toHaveText('5 of 6 codes are in. That is enough to add up.');
  await ada.close();
  await ada.releaseAlone();
  await ada.reveal();
  const { rows } = await ada.numbers();
  expect(rows, 'five people have figures for dimensions alone').toHaveLength(4);
});

test('no round asks for fewer than five answers', async ({ page }) => {
  const ada = new RoundPage(page);
  await ada.open();
  await ada.button('Set up a round').click();
  await ada.fill({ title: 'Of four', name: 'Ada', minimum: 4 });
  await ada.button('Make the round').click();
  await expect(ada.mistake).toHaveText('The number of answers that are needed must be from 5 to 100.');
  await expect(ada.part('plan-minimum')).toBeFocused();
  expect((await storedJournal(page)).rounds).toEqual([]);
});

test('cut, changed, foreign and repeated codes are named with their reasons, and counted once or not at all', { tag: '@matters' }, async ({ page, newVisitor }) => {
  const ada = new RoundPage(page);
  await ada.open();
  const other = await ada.setUp({ title: 'Another round', name: 'Ada' });
  await ada.open();
  const link = await ada.setUp({ title: 'This round', name: 'Ada' });
  const visitor = await RoundPage.of(await newVisitor());
  const [first, second, third] = await visitor.codesOf(link, FIVE.slice(0, 3));
  const [foreign] = await visitor.codesOf(other, [FIVE[3]]);
  const card = await visitor.makeCard('Ben');

  await ada.paste(
    [
      `Mia: ${first}`,
      `Noor: ${second.slice(0, -30)}`,
      `Omar: ${tampered(third)}`,
      `Pia: ${foreign}`,
      `Mia again: ${first.toLowerCase()}`,
      `Ben: ${codeIn(card, 'K')}`,
      `Somebody who knows how codes are made: ${changedAt(third, 20)}`,
    ].join('\n'),
  );
  await expect(ada.outcome).toHaveText('1 new code. 5 can’t be used:');
  await expect(ada.refused).toHaveText([
    /^Line 2, PULSE1C[A-Z2-7]+…: cut short\. Ask for it to be copied again, from the first to the last character\.$/,
    /^Line 3, PULSE1C[A-Z2-7]+…: damaged\. Ask for it to be copied and posted again\.$/,
    /^Line 4, PULSE1C[A-Z2-7]+…: from another round\. Ask the person to open the link of this round and to answer there\.$/,
    /^Line 6, PULSE1K[A-Z2-7]+…: a keeper’s card\. It belongs in a round that is being set up\.$/,
    /^[A-Z2-7]{4}(-[A-Z2-7]{4}){3}: changed after it was sealed, which hardly happens by accident\. Ask the person to copy it again from the round’s page\.$/,
  ]);
  await ada.expectCount(1);

  // The same chat once more, a day later, with the codes as they were.
  await ada.paste(transcript([['Mia', first], ['Noor', second], ['Omar', third], ['Mia', first]]));
  await expect(ada.outcome).toHaveText(/^2 new codes\. 1 was here already\./);
  await ada.expectCount(3);

  // A reply that quotes the beginning of a code that is there asks nobody for anything.
  await ada.paste(`Ada, to Mia:\n> ${first.slice(0, 60)}…\nthanks\nMia: ${first}`);
  await expect(ada.outcome).toHaveText('1 was here already.');

  await ada.paste('Thanks everybody, see you tomorrow');
  await expect(ada.outcome).toHaveText('There is no code in that text. A code begins with PULSE1C.');
  await ada.expectCount(3);
});

test('files are read like pasted text', async ({ page, newVisitor }) => {
  const ada = new RoundPage(page);
  await ada.open();
  const link = await ada.setUp({ title: 'Team Blue', name: 'Ada' });
  const codes = await (await RoundPage.of(await newVisitor())).codesOf(link, FIVE.slice(0, 2));
  await ada.field('Choose files').setInputFiles(
    codes.map((code, at) => ({ name: `answers-${at}.txt`, mimeType: 'text/plain', buffer: Buffer.from(`${code}\n`) })),
  );
  await expect(ada.outcome).toHaveText('2 new codes.');
  await ada.expectCount(2);
});

test('a file that is left out is named, and the others are read', async ({ page, newVisitor }) => {
  const ada = new RoundPage(page);
  await ada.open();
  const link = await ada.setUp({ title: 'Team Blue', name: 'Ada' });
  const [code] = await (await RoundPage.of(await newVisitor())).codesOf(link, FIVE.slice(0, 1));
  const chat = { name: 'chat.txt', mimeType: 'text/plain', buffer: Buffer.from(code) };
  const film = { name: 'film.txt', mimeType: 'text/plain', buffer: Buffer.alloc(10_000_001, 'x') };
  await ada.field('Choose files').setInputFiles([film, chat]);
  await expect(ada.outcome).toHaveText('1 new code.');
  await expect(ada.mistake).toHaveText(/larger than 10 MB or not readable: “\u2068film\.txt\u2069”\. Save the chat as text/);
  // Alone it is not called a text without a code.
  await ada.field('Choose files').setInputFiles(film);
  await expect(ada.mistake).toContainText('film.txt');
  await expect(ada.outcome).toHaveText('1 new code.');
  await ada.field('Choose files').setInputFiles(chat);
  await expect(ada.outcome).toHaveText('1 was here already.');
  await expect(ada.mistake).toHaveCount(0);
});

test('who votes twice has one code per browser, and the head count is asked before the list is closed', async ({ page, newVisitor }) => {
  const ada = new RoundPage(page);
  await ada.open();
  const link = await ada.setUp({ title: 'Team Blue', name: 'Ada' });
  const four = await (await RoundPage.of(await newVisitor())).codesOf(link, FIVE.slice(0, 4));

  // The same browser, again and in another tab: the same code.
  const mia = await RoundPage.of(await newVisitor());
  await mia.follow(link);
  const first = await mia.answer(FIVE[4]);
  const again = await RoundPage.of(mia.page.context());
  await again.follow(link);
  expect(await again.code()).toBe(first);
  await expect(again.button('Answer')).toHaveCount(0);
  expect((await storedJournal(mia.page)).check_ins).toHaveLength(1);

  // Another browser: another code, which nobody can tell from that of another person.
  const elsewhere = await RoundPage.of(await newVisitor());
  await elsewhere.follow(link);
  const second = await elsewhere.answer(FIVE[4]);
  expect(second).not.toBe(first);
  expect(second).toHaveLength(first.length);

  await ada.paste([...four, first, second].join('\n'));
  await ada.expectCount(6);
  await ada.button('Close the list').click();
  await expect(ada.part('close')).toContainText(
    '6 codes are in. Are they as many as people who handed in, each beside another name? Find out first what doesn’t fit.',
  );
  await ada.page.bringToFront();
  await ada.button('Wait').click();
  await expect(ada.button('Close the list')).toBeFocused();

  // The code that is one too many is known by its fingerprint, and can be taken out.
  await ada.unfold('Take a code out again');
  await ada.field('Its fingerprint').fill('ABCD-EFGH-IJKL-MNOP');
  await ada.button('Take it out').click();
  await expect(ada.part('take-out')).toContainText('There is no code with that fingerprint here.');
  await expect(ada.button('Yes, take it out')).toHaveCount(0);
  await ada.expectCount(6);
  const tooMany = await elsewhere.fingerprint.innerText();
  await ada.field('Its fingerprint').fill(tooMany.toLowerCase());
  await ada.button('Take it out').click();
  await expect(ada.element.getByText(`Take out ${tooMany}? Anybody can write a fingerprint down.`)).toBeFocused();
  await ada.button('No, leave it in').click();
  await ada.expectCount(6);
  await ada.button('Take it out').click();
  await ada.button('Yes, take it out').click();
  await expect(ada.part('take-out')).toContainText(`${tooMany} was taken out. Nothing takes its place:`);
  await ada.expectCount(5);
  await ada.button('Put it back').click();
  await ada.expectCount(6);
  await ada.field('Its fingerprint').fill(tooMany);
  await ada.button('Take it out').click();
  await ada.button('Yes, take it out').click();
  await ada.expectCount(5);
  await ada.close();
  await expect(ada.part('list')).toContainText('The list holds 5 answers.');
  await ada.unfold('All fingerprints');
  const listed = ada.element.locator('.fingerprints').getByRole('listitem');
  await expect(listed).toHaveCount(5);
  await expect(listed.filter({ hasText: await again.fingerprint.innerText() })).toHaveCount(1);
  await expect(listed.filter({ hasText: await elsewhere.fingerprint.innerText() })).toHaveCount(0);
});
