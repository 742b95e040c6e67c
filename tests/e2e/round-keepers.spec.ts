// Protects the one release: a keeper releases one list, after the number was compared; what does
// not fit is said in words, with what to do.
import type { BrowserContext } from '@playwright/test';
import { expect, test } from './watched';
import { changedAt, shortened } from './pages/code-bytes';
import { FIVE } from './pages/people';
import { RoundPage, codeIn, tampered } from './pages/rounds';
import { keptAnywhere, storedJournal } from './pages/storage';

test.setTimeout(60_000);

/** Ada's round, which Ben keeps, with codes of five people in it. */
async function collected(ada: RoundPage, newVisitor: () => Promise<BrowserContext>) {
  const ben = await RoundPage.of(await newVisitor());
  const card = await ben.makeCard('Ben');
  await ada.open();
  const link = await ada.setUp({ title: 'Team Blue', name: 'Ada', minimum: 4, cards: [card] });
  const others = await RoundPage.of(await newVisitor());
  const codes = await others.codesOf(link, FIVE);
  return { ben, link, codes, others };
}

test('a second list is refused after a release, and a release for another list is of no use', async ({ page, newVisitor }) => {
  const ada = new RoundPage(page);
  const { ben, link, codes } = await collected(ada, newVisitor);
  await ada.paste(codes.slice(0, 4).join(' '));
  await ada.close();
  const four = await ada.list();
  const earlier = await ada.fingerprintsOfList();
  await ada.button('Open the list again').click();
  await ada.paste(codes[4]);
  await ada.close();
  const five = await ada.list();
  const [fifth] = (await ada.fingerprintsOfList()).filter((one) => !earlier.includes(one));
  expect(codeIn(five, 'F')).not.toBe(codeIn(four, 'F'));

  await ben.follow(link);
  await ben.takeList(four);
  await expect(ben.part('keep')).toContainText('The list holds 4 answers.');
  await ben.button('Release the sum').click();
  await expect(ben.part('keep')).toContainText(
    'The list holds 4 answers. Is it the list that everybody sees, and have people found their codes in it? The right number alone proves nothing. You can release one list only; then your key is erased.',
  );
  await ben.button('Not yet').click();
  expect((await storedJournal(ben.page)).keys).toHaveLength(1);
  const [{ private: key }] = (await storedJournal(ben.page)).keys;
  await ben.release();
  const release = await ben.field('Your release').inputValue();
  expect(await keptAnywhere(ben.page)).not.toContain(key);

  await ben.takeList(five);
  const refusal = ben.part('keep').getByRole('alert').filter({ hasText: /\S/ });
  await expect(refusal).toHaveText(
    'You have released another list of this round already, and this page releases only once: a second release could tell what lies between the two. If the list really changed, the round has to be run again.',
  );
  await expect(ben.button('Release the sum')).toHaveCount(0);
  expect(await ben.field('Your release').inputValue()).toBe(release);
  // The list that was released may be looked at again.
  await ben.takeList(four);
  await expect(refusal).toHaveCount(0);
  // Neither does a reload bring a second release.
  await ben.follow(link);
  await expect(ben.part('keep')).toContainText('You have released this list. Your key is erased from this browser, unless a message here says that things are kept only until you close this page.');
  await expect(ben.button('Release the sum')).toHaveCount(0);

  await ada.takeReleases(release);
  await expect(ada.outcome).toHaveText(
    'The release of Ben is for another list than this one, so it can’t be used. Compare the number and the fingerprints that each of you sees; if the lists differ, the round has to be run again.',
  );
  await expect(ada.part('releases').getByRole('listitem').filter({ hasText: 'Ben' })).toContainText('not yet');
  await expect(ada.part('result')).toContainText('There is no result before everyone who keeps has released. Still missing: Ada and Ben.');
  await expect(ada.part('projector')).toHaveCount(0);

  // Nobody has released the list of five, so the one that Ben has released can be closed again.
  await ada.button('Open the list again').click();
  await ada.takeOut(fifth);
  await ada.close();
  await ada.takeReleases(release);
  await expect(ada.outcome).toHaveText('A release in the name of Ben is here.');
  await ada.release();
  await ada.reveal();
});

test('what is no list, one that is too short, damaged or of another round is not released', async ({ page, newVisitor }) => {
  const ada = new RoundPage(page);
  const { ben, link, codes, others } = await collected(ada, newVisitor);
  await ada.paste(codes.slice(0, 4).join(' '));
  await ada.close();
  const list = await ada.list();

  // A quick round of Ada's, with a list of its own.
  await ada.open();
  const foreign = await ada.setUp({ title: 'Another round', name: 'Ada', minimum: 4 });
  await ada.paste((await others.codesOf(foreign, FIVE.slice(0, 4))).join(' '));
  await ada.close();
  const foreignList = await ada.field('For everyone who wants to check').inputValue();

  await ben.follow(link);
  const said = ben.part('keep').getByRole('alert').filter({ hasText: /\S/ });
  const code = codeIn(list, 'F');
  for (const [text, why] of [
    ['Hello Ben', 'There is no closed list in that text. A list begins with PULSE1F.'],
    [codes[0], 'There is no closed list in that text. A list begins with PULSE1F.'],
    [code.slice(0, -50), 'That list is cut short. Copy it again, from the first to the last character, or ask for it as a file.'],
    [tampered(code), 'That list is damaged. Ask for it to be sent again.'],
    [shortened(code), 'That list holds 3 answers, and this round promised at least 4. Don’t release it.'],
    [foreignList, 'That list belongs to another round. Look for the one of this round.'],
  ]) {
    await ben.takeList(text);
    await expect(said).toHaveText(why);
    await expect(ben.button('Release the sum')).toHaveCount(0);
  }
  expect((await storedJournal(ben.page)).keys).toHaveLength(1);
  await ben.takeList(list);
  await expect(said).toHaveCount(0);
  await expect(ben.button('Release the sum')).toBeVisible();
});

test('what is no release, a damaged one, one of another round, and a code that comes too late are said in words', async ({ page, newVisitor }) => {
  const ada = new RoundPage(page);
  const { ben, link, codes } = await collected(ada, newVisitor);
  await ada.paste(codes.slice(0, 4).join(' '));
  await ada.close();
  await ben.follow(link);
  const release = await ben.releaseList(await ada.list());
  const code = codeIn(release, 'R');

  await ada.takeReleases('I have released, says Ben');
  await expect(ada.outcome).toHaveText('There is no release in that text. A release begins with PULSE1R.');
  await ada.takeReleases(tampered(code));
  await expect(ada.outcome).toHaveText('1 can’t be used:');
  await expect(ada.refused).toHaveText([/^Line 1, PULSE1R[A-Z2-7]+…: damaged\. Ask for it to be copied and posted again\.$/]);
  await ada.takeReleases(codes[4]);
  await expect(ada.outcome).toHaveText('There are answers among them; the list is closed, so they can’t be added.');
  await expect(ada.part('list')).toContainText('The list holds 4 answers.');

  await ada.takeReleases(release);
  await expect(ada.outcome).toHaveText('A release in the name of Ben is here.');
  await expect(ada.part('result')).toContainText('Still missing: Ada.');
  await ada.takeReleases(release);
  await expect(ada.outcome).toHaveText('The release of Ben was here already.');
  // Once somebody has released, the list can't be opened again.
  await expect(ada.button('Open the list again')).toHaveCount(0);
  await ada.release();
  await ada.reveal();
});

test('a code that only the other keeper can tell to be changed is named, and nothing is released before it is out', async ({ page, newVisitor }) => {
  const ada = new RoundPage(page);
  const { ben, link, codes } = await collected(ada, newVisitor);
  // The last bytes are for Ben to check.
  await ada.paste([...codes.slice(0, 4), changedAt(codes[4], -1)].join(' '));
  await expect(ada.outcome).toHaveText('5 new codes.');
  await ada.close();
  await ben.follow(link);
  await ben.takeList(await ada.list());
  await ben.release();
  await expect(ben.mistake).toHaveText(
    /^Nothing was released\. These codes were changed after they were sealed, or made up: [A-Z2-7]{4}-[A-Z2-7]{4}\. Ask the facilitator to open the list again and to take these codes out; whoever posted them can send theirs once more\.$/,
  );
  expect((await storedJournal(ben.page)).keys).toHaveLength(1);
  const [fingerprint] = /[A-Z2-7]{4}-[A-Z2-7]{4}/.exec(await ben.mistake.innerText())!;

  await ada.button('Open the list again').click();
  await ada.takeOut(fingerprint);
  await ada.paste(codes[4]);
  await ada.expectCount(5);
  await ada.close();
  await ada.takeReleases(await ben.releaseList(await ada.list()));
  await ada.release();
  await ada.reveal();
});

test('a made-up release shows nothing, and can be set aside for the right one', async ({ page, newVisitor }) => {
  const ada = new RoundPage(page);
  const { ben, link, codes } = await collected(ada, newVisitor);
  await ada.paste(codes.join(' '));
  await ada.close();
  await ben.follow(link);
  const release = await ben.releaseList(await ada.list());
  const right = codeIn(release, 'R');
  const madeUp = changedAt(right, -3);

  await ada.takeReleases(madeUp);
  await expect(ada.outcome).toHaveText('A release in the name of Ben is here.');
  await ada.takeReleases(right);
  await expect(ada.outcome).toHaveText(
    'There are two releases in the name of Ben, and they are not the same. The first one stays. Anybody could have made one up, so ask Ben which one is right. If nobody knows, run the round again.',
  );
  await ada.release();
  await expect(ada.part('result')).toContainText('The answers don’t add up, so nothing is shown:');
  await expect(ada.button('See the result')).toHaveCount(0);
  await expect(ada.button(/^Set the release of Ada/)).toHaveCount(0);
  await ada.button('Set the release of Ben aside').click();
  await ada.takeReleases(right);
  await ada.reveal();
});

test('a keeper without the key is told what to do, and a keeper sees whether their own code is in the list', async ({ page, newVisitor }) => {
  const ada = new RoundPage(page);
  const { ben, link, codes, others } = await collected(ada, newVisitor);
  await others.follow(link);
  await others.unfold('You are a keeper, and your key is not here?');
  await expect(others.element).toContainText('tell the facilitator to set up a new round');
  await expect(others.part('keep')).toHaveCount(0);

  await ben.follow(link);
  await ben.answer(FIVE[0]);
  const fingerprint = await ben.fingerprint.innerText();
  await ada.paste(codes.join(' '));
  await ada.close();
  await ben.takeList(await ada.list());
  await expect(ben.part('keep')).toContainText(
    `Yours, ${fingerprint}, is not among them. Tell the facilitator before anybody releases.`,
  );
  await ada.button('Open the list again').click();
  await ada.paste(await ben.code());
  await ada.close();
  await ben.takeList(await ada.list());
  await expect(ben.part('keep')).toContainText(`Yours, ${fingerprint}, is among them.`);

  // A member looks it up in the same list.
  await others.unfold('Look whether the closed list holds your code');
  await others.field('Paste the list').fill(await ada.list());
  await others.button('Look').click();
  await expect(others.element).toContainText('The list holds 6 answers.');
});

test('throwing a card or a round with its key away is asked about first', async ({ page, newVisitor }) => {
  const ben = new RoundPage(page);
  await ben.makeCard('Ben');
  await ben.button('Throw this card away').click();
  await ben.button('Keep it').click();
  expect((await storedJournal(page)).keys).toHaveLength(1);

  const ada = await RoundPage.of(await newVisitor());
  await ada.open();
  const link = await ada.setUp({ title: 'Team Blue', name: 'Ada', cards: [await ben.field('Your card').inputValue()] });
  await ben.follow(link);
  await expect(ben.heading('You keep this round')).toBeVisible();
  const [{ private: key }] = (await storedJournal(page)).keys;
  await ben.button('Remove this round from this device').click();
  await expect(ben.part('removal')).toContainText('This device holds a key that the round needs.');
  await ben.button('Yes, remove it').click();
  await expect(ben.heading('Team rounds')).toBeVisible();
  expect(await keptAnywhere(page)).not.toContain(key);
});
