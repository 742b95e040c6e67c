// Protects what a round costs everyone in it: how often they press, paste and copy, and how many different
// words they have on the screen on the way. docs/rounds.md has them of every way through a round, counted by
// benches/effort.mjs; who adds a question or a sentence raises them here, and says there why.
import type { Locator } from '@playwright/test';
import { expect, test } from './watched';
import { FIVE } from './pages/people';
import { chatOf, RoundPage } from './pages/rounds';

test.setTimeout(120_000);

/** What each may cost at most. */
const MOST = {
  facilitator: { presses: 15, words: 900 },
  keeper: { presses: 10, words: 530 },
  member: { presses: 11, words: 690 },
};

/** A person in the round, and what it has cost them so far. */
class Counted extends RoundPage {
  presses = 0;
  readonly #lines = new Set<string>();

  /** Counts the words of all lines that were not there before. Codes are not read, nor are texts to hand on. */
  async look() {
    for (const line of (await this.element.locator('.frame').innerText()).split('\n')) this.#lines.add(line.trim());
  }

  get wordsRead() {
    return [...this.#lines].join(' ').split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  }

  /** Looks before pressing only: what comes of it is looked at with what is done next. */
  async press(control: Locator) {
    await control.waitFor();
    await this.look();
    await control.click();
    this.presses++;
  }

  /** Copies what is in a field; gives it. */
  async copy(field: Locator) {
    await field.waitFor();
    await this.look();
    this.presses++;
    return field.inputValue();
  }

  async pasteInto(field: Locator, text: string, button: Locator) {
    await field.waitFor();
    await this.look();
    await field.fill(text);
    this.presses++;
    await this.press(button);
  }
}

test('what a round by copy and paste costs the facilitator, a keeper and a member', async ({ page, newVisitor }) => {
  const ada = new Counted(page);
  const ben = new Counted(await (await newVisitor()).newPage());
  const mia = new Counted(await (await newVisitor()).newPage());
  // Cards and the set-up are the same in every round.
  const card = await ben.makeCard('Ben');
  await ada.open();
  const link = await ada.setUp({ title: 'Team Blue', name: 'Ada', cards: [card] });

  const adasMessage = await ada.copy(ada.part('keeping'));
  await ada.copy(ada.part('link'));
  await ben.follow(link);
  await ben.press(ben.button('I keep this round'));
  const bensMessage = await ben.copy(ben.part('keeps'));

  await mia.follow(link);
  await mia.press(mia.element.getByText('Check what the keepers posted', { exact: true }));
  await mia.pasteInto(mia.part('heard-pasted'), `${adasMessage}\n${bensMessage}`, mia.button('Check'));
  for (const name of ['Ada', 'Ben']) await mia.press(mia.heard(name).getByRole('button', { name: 'Yes', exact: true }));
  await mia.press(mia.button('Answer'));
  await mia.checkIn.type(FIVE[0]);
  await expect(mia.heading('Before your answers are sealed')).toBeVisible();
  await mia.press(mia.button('Seal my answers'));
  await expect(mia.part('code')).toBeVisible();
  const code = await mia.copy(mia.part('code'));

  const others = await RoundPage.of(await newVisitor());
  const codes = [code, ...(await others.codesOf(link, FIVE.slice(1)))];
  const chat = `${adasMessage}\n${bensMessage}\n${chatOf(codes)}`;
  await ada.pasteInto(ada.part('pasted'), chat, ada.button('Find codes'));
  await ada.press(ada.button('Close the list'));
  await ada.press(ada.button('Yes, close the list'));
  await ada.press(ada.button('Announce this list'));
  await expect(ada.part('bundle')).toBeVisible();
  const list = await ada.copy(ada.part('bundle'));

  await ben.pasteInto(ben.part('list-pasted'), `${chat}\nAda: ${list}`, ben.button('Look at the list'));
  await ben.press(ben.button('Yes, announce this list'));
  const announcedToo = await ben.copy(ben.part('announcement'));
  await mia.pasteInto(mia.part('look-up'), `${list}\n${announcedToo}`, mia.button('Look'));
  await mia.copy(mia.part('mine'));
  await mia.look();

  await ada.pasteInto(ada.part('others-pasted'), announcedToo, ada.button('Take it in'));
  await ada.press(ada.button('Release the sum'));
  const release = await ada.copy(ada.part('release'));
  await ben.pasteInto(ben.part('others-pasted'), release, ben.button('Take it in'));
  await ben.press(ben.button('Release the sum'));
  const releaseToo = await ben.copy(ben.part('release'));
  await ada.pasteInto(ada.part('others-pasted'), releaseToo, ada.button('Take it in'));
  await expect(ada.button('See the result')).toBeVisible();
  await ada.press(ada.button('See the result'));

  const cost = (who: Counted) => ({ presses: who.presses, words: who.wordsRead });
  console.log(JSON.stringify({ facilitator: cost(ada), keeper: cost(ben), member: cost(mia) }));
  for (const [role, who] of [['facilitator', ada], ['keeper', ben], ['member', mia]] as const) {
    expect.soft(who.presses, `presses of the ${role}`).toBeLessThanOrEqual(MOST[role].presses);
    expect.soft(who.wordsRead, `words of the ${role}`).toBeLessThanOrEqual(MOST[role].words);
  }
});
