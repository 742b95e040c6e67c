// Protects the one release: a keeper releases one list, after it was compared with the chat and
// announced by all, in order; what does not fit is said in words, with what to do.
import type { BrowserContext } from '@playwright/test';
import { expect, test } from './watched';
import { listOf } from './pages/code-bytes';
import { FIVE } from './pages/people';
import { RoundPage, chatOf, codeIn, tampered } from './pages/rounds';
import { keptAnywhere, storedJournal } from './pages/storage';

test.setTimeout(120_000);

/** A sixth person. */
const SIXTH = [3, 4, 2, 3, 4, 4, 2, 2];

/** Ada's round, which Ben keeps, with the codes of these people. */
async function collected(ada: RoundPage, newVisitor: () => Promise<BrowserContext>, people = FIVE) {
  const ben = await RoundPage.of(await newVisitor());
  const card = await ben.makeCard('Ben');
  await ada.open();
  const link = await ada.setUp({ title: 'Team Blue', name: 'Ada', cards: [card] });
  await ben.keep(link);
  const others = await RoundPage.of(await newVisitor());
  const codes = await others.codesOf(link, people);
  return { ben, link, codes, others };
}

/** What is said of a list that a keeper can't take. */
const said = (ben: RoundPage) => ben.part('keep').getByRole('alert').filter({ hasText: /\S/ });

test('a keeper releases one list, once: after that nothing brings a second release', { tag: '@matters' }, async ({ page, newVisitor }) => {
  const ada = new RoundPage(page);
  const { ben, link, codes } = await collected(ada, newVisitor, [...FIVE, SIXTH]);
  await ada.paste(codes.slice(0, 5).join(' '));
  await ada.close();
  const announced = await ada.announceWith(ben, chatOf(codes.slice(0, 5)));
  await ben.takeOthers(announced);
  const right = await ada.release();
  // Once somebody has released, the list can't be opened again.
  await expect(ada.button('Open the list again')).toHaveCount(0);
  // A press that was meant for what stood there before does nothing.
  await ben.page.evaluate(() => {
    const root = document.querySelector('pulse-check')!.shadowRoot!;
    new MutationObserver((_, observer) => {
      const release = [...root.querySelectorAll('button')].find((button) => button.textContent!.trim() === 'Release the sum');
      if (!release) return;
      observer.disconnect();
      release.click();
      Object.assign(document, { pressed: true });
    }).observe(root, { childList: true, subtree: true });
  });
  await ben.takeOthers(right);
  await expect(ben.part('keep')).toContainText('Has nobody said that their code is missing? You release once; then your keys are erased.');
  const [{ private: key }] = (await storedJournal(ben.page)).keys;
  await expect(ben.button('Release the sum')).toBeEnabled();
  expect(await ben.page.evaluate(() => 'pressed' in document)).toBe(true);
  expect((await storedJournal(ben.page)).keys).toHaveLength(1);
  const release = await ben.release();
  expect(await keptAnywhere(ben.page)).not.toContain(key);
  await expect(ben.part('keep')).toContainText(/You released the list [A-Z2-7-]{19}\. Your keys to answers are gone: this browser’s storage was read again/);

  // Neither does a reload bring a second release, nor a way to take another list.
  await ben.follow(link);
  expect(await ben.part('release').inputValue()).toBe(release);
  await expect(ben.button('Release the sum')).toHaveCount(0);
  await expect(ben.part('list-pasted')).toHaveCount(0);

  await ada.takeOthers(release);
  await ada.reveal();
});

test('what is no list, one that is too short, damaged, not the facilitator’s or of another round is not taken', async ({ page, newVisitor }) => {
  const ada = new RoundPage(page);
  const { ben, link, codes, others } = await collected(ada, newVisitor);
  const [{ private: key }] = (await storedJournal(page)).keys;
  await ada.paste(codes.join(' '));
  await ada.close();
  const list = await ada.list();

  // A quick round of Ada's, with a list of its own.
  await ada.open();
  const foreign = await ada.setUp({ title: 'Another round', name: 'Ada' });
  await ada.paste((await others.codesOf(foreign, FIVE)).join(' '));
  await ada.close();
  const foreignList = await ada.list();

  const [{ private: benKey }] = (await storedJournal(ben.page)).keys;
  const code = codeIn(list, 'F');
  for (const [text, why] of [
    ['Hello Ben', 'There is no closed list in that text. A list begins with PULSE1F.'],
    [codes[0], 'There is no closed list in that text. A list begins with PULSE1F.'],
    [code.slice(0, -50), 'That list is cut short. Copy it again, from the first to the last character, or ask for it as a file.'],
    [tampered(code), 'That list is damaged. Ask for it to be sent again.'],
    [
      listOf(link, codes.slice(0, 4), key),
      'The facilitator’s key signed this list, but it breaks a rule: it holds 4 codes, and this round promised at least 5. It must not be released.',
    ],
    [listOf(link, codes, benKey), 'That list is not signed by this round’s facilitator, so anybody can have made it. Ask for the right one.'],
    [foreignList, 'That list belongs to another round. Look for the one of this round.'],
  ]) {
    await ben.takeList(text);
    await expect(said(ben)).toHaveText(why);
    await expect(ben.part('compare')).toHaveCount(0);
    await expect(ben.button('Release the sum')).toHaveCount(0);
  }
  expect((await storedJournal(ben.page)).keys).toHaveLength(1);
  await ben.takeList(list);
  await expect(said(ben)).toHaveCount(0);
  await expect(ben.part('compare')).toBeVisible();
});

test('what is no release, a damaged one and one that is here already are said in words', async ({ page, newVisitor }) => {
  const ada = new RoundPage(page);
  const { ben, codes } = await collected(ada, newVisitor);
  await ada.paste(codes.join(' '));
  await ada.close();
  await ben.takeOthers(await ada.announceWith(ben, chatOf(codes)));
  await ben.takeOthers(await ada.release());
  const release = await ben.release();

  await ada.takeOthers('I have released, says Ben');
  await expect(ada.outcome).toHaveText('Nothing new in it.');
  await ada.takeOthers(tampered(codeIn(release, 'R')));
  await expect(ada.outcome).toHaveText('Nothing new in it. 1 can’t be used:');
  await expect(ada.refused).toHaveText(['damaged. Ask for it to be copied and posted again.']);
  await expect(ada.other('Ben')).toContainText('announced, not released yet');
  await expect(ada.part('result')).toContainText('There is no result before everyone who keeps has released. Still missing: “Ben”.');

  await ada.takeOthers(release);
  await expect(ada.button('See the result')).toBeVisible();
  await ada.takeOthers(release);
  await expect(ada.outcome).toHaveText('Nothing new in it.');
  await ada.reveal();
});

test('a keeper without the key is told what to do, and a keeper’s page shows whether their own code is in the list', async ({ page, newVisitor }) => {
  const ada = new RoundPage(page);
  const { ben, link, codes, others } = await collected(ada, newVisitor);
  await others.follow(link);
  await others.unfold('You are a keeper, and your key is not here?');
  await expect(others.element).toContainText('tell the facilitator to set up a new round');
  await expect(others.part('keep')).toHaveCount(0);

  await ben.follow(link);
  await expect(ben.element).toContainText('You keep this round. Answer only if you are part of the team, too.');
  await ben.unfold('Your own answers');
  const own = await ben.answer(FIVE[0]);
  const fingerprint = await ben.fingerprint.innerText();
  await ada.paste(codes.join(' '));
  await ada.close();
  await ben.takeList(await ada.list());
  // Left out of the list: it is in the chat, and so it is found when the two are compared.
  await ben.compareWith(chatOf([...codes, own]));
  await expect(ben.compared).toContainText('In the chat, but not in the list: 1. Ask why it was left out.');
  await expect(ben.compared.locator('.posted').first()).toContainText(fingerprint);
  await expect(ben.button('Announce this list')).toHaveCount(0);

  // A member looks it up in the same list, and has no code here.
  await others.takeLookUp(await ada.list());
  await expect(others.part('looked-up')).toContainText('The list holds 5 codes.');
  await others.part('own-fingerprint').fill(fingerprint);
  await others.part('looked-up').getByRole('button', { name: 'Look', exact: true }).click();
  await expect(others.part('looked-up')).toContainText(`Yours, ${fingerprint}, is not in it. Say so where everybody reads it, before anybody releases.`);
});

test('a card is used up by one round: what the link says is shown before, and a second round is not kept with it', async ({ page, newVisitor }) => {
  const ben = await RoundPage.of(await newVisitor());
  const card = await ben.makeCard('Ben');
  const ada = new RoundPage(page);
  await ada.open();
  const first = await ada.setUp({ title: 'Team Blue', name: 'Ada', invited: 7, cards: [card] });
  await ada.open();
  const second = await ada.setUp({ title: 'Team Green', name: 'Ada', cards: [card] });

  await ben.follow(first);
  await expect(ben.part('keep').locator('dd')).toHaveText(['“Team Blue”', '2 of 2; who releases last can see the sum first', /“Ada”\s*“Ben”/, '7', '5']);
  await expect(ben.part('keep')).toContainText('This uses your card up: it can keep this round and no other.');
  expect((await storedJournal(ben.page)).keys[0].round).toBeNull();
  expect(codeIn(await ben.keep(first), 'A')).toMatch(/^PULSE1A/);
  await ben.follow(second);
  await expect(ben.button('I keep this round')).toHaveCount(0);
  await expect(ben.part('list-pasted')).toHaveCount(0);
});

test('giving a round up erases the key, after a question', async ({ page, newVisitor }) => {
  const ada = new RoundPage(page);
  const { ben, link } = await collected(ada, newVisitor, []);
  const [{ private: key }] = (await storedJournal(ben.page)).keys;
  await ben.unfold('Give this round up');
  await ben.button('Erase my keys').click();
  await expect(ben.part('give-up')).toContainText('Nobody can add this round up any more then. Erase your keys?');
  await ben.part('give-up').getByRole('button', { name: 'No', exact: true }).click();
  expect(await keptAnywhere(ben.page)).toContain(key);
  await ben.button('Erase my keys').click();
  await ben.button('Yes, erase them').click();
  await expect(ben.element).toContainText('You have given this round up. Your keys to answers are gone: this browser’s storage was read again.');
  expect(await keptAnywhere(ben.page)).not.toContain(key);
  await ben.follow(link);
  await expect(ben.button('I keep this round')).toHaveCount(0);
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
  await ben.keep(link);
  const [{ private: key }] = (await storedJournal(page)).keys;
  await ben.button('Remove this round from this device').click();
  await expect(ben.part('removal')).toContainText('This device holds a key that the round needs.');
  await ben.button('Yes, remove it').click();
  await expect(ben.heading('Team rounds')).toBeVisible();
  expect(await keptAnywhere(page)).not.toContain(key);
});
