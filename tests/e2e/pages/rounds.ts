// Sealed rounds as facilitators, keepers and members meet them.
import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { CheckIn, type Answer } from './check-in';
import { enterNumber } from './keyboard';
import { englishRounds, type RoundWords } from './round-words';

export { englishRounds, germanRounds, roundWordsOf, type RoundWords } from './round-words';

/** What is entered for a round. Without cards it is a quick one. */
export interface Plan {
  title: string;
  name: string;
  minimum?: number;
  invited?: number;
  lastDay?: string;
  questionnaire?: string;
  distributions?: boolean;
  /** Messages with the cards of other keepers. */
  cards?: string[];
}

/** One browser in a round. */
export class RoundPage {
  readonly checkIn: CheckIn;

  constructor(
    readonly page: Page,
    readonly words: RoundWords = englishRounds,
    /** Where the element is that reads links. */
    readonly address = '/',
  ) {
    this.checkIn = new CheckIn(page, words.checkIn);
  }

  /** A person with a browser of their own. */
  static async of(visitor: BrowserContext, words?: RoundWords, address?: string) {
    return new RoundPage(await visitor.newPage(), words, address);
  }

  get element() {
    return this.checkIn.element;
  }

  button(name: string | RegExp) {
    return this.element.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  }

  field(label: string) {
    return this.element.getByLabel(label, { exact: true });
  }

  heading(name: string) {
    return this.element.getByRole('heading', { name, exact: true });
  }

  part(id: string): Locator {
    return this.element.locator(`#${id}`);
  }

  /** What is said about a mistake. */
  get mistake() {
    return this.element.getByRole('alert').filter({ hasText: /\S/ });
  }

  /** What is folded away under `summary`. */
  async unfold(summary: string) {
    await this.element.getByText(summary, { exact: true }).click();
  }

  /** All rounds of this device. */
  async open() {
    await this.page.goto('about:blank');
    await this.page.goto(`${this.address}#pulse-check/rounds`);
    await expect(this.heading(this.words.rounds)).toBeVisible();
  }

  /** Opens an address anew, as from a chat. */
  async follow(link: string) {
    await this.page.goto('about:blank');
    await this.page.goto(link);
    await expect(this.element.getByRole('heading', { level: 2 })).toBeVisible();
  }

  /** The row of the round `title` in the list of all rounds. */
  row(title: string) {
    return this.element.getByRole('listitem').filter({ has: this.page.getByRole('button', { name: this.words.openRound(title), exact: true }) });
  }

  async openRound(title: string) {
    await this.button(this.words.openRound(title)).click();
    await expect(this.heading(title)).toBeVisible();
  }

  // Keeping.

  /** Makes a card; gives the message with it. */
  async makeCard(name: string) {
    await this.page.goto(`${this.address}#pulse-check/keeper`);
    await this.field(this.words.cardName).fill(name);
    await this.button(this.words.makeCard).click();
    return this.field(this.words.card).inputValue();
  }

  /** Says that this device keeps the round at `link`, as a keeper with a card; gives the message to post. */
  async keep(link: string) {
    await this.follow(link);
    await this.button(this.words.keep).click();
    return this.message();
  }

  /** The message by which a keeper tells the team that they keep the round. */
  async message() {
    return this.field(this.words.message).inputValue();
  }

  // Setting up.

  /** Enters a plan on the list of all rounds and makes the round; gives its link. */
  async setUp(plan: Plan) {
    await this.button(this.words.setUp).click();
    await this.fill(plan);
    await this.button(this.words.make).click();
    return this.link();
  }

  async fill(plan: Plan) {
    await this.field(this.words.title).fill(plan.title);
    if (plan.questionnaire) await this.element.getByRole('combobox', { name: this.words.questionnaire }).selectOption(plan.questionnaire);
    if (plan.minimum) await enterNumber(this.field(this.words.minimum), plan.minimum);
    if (plan.invited) await enterNumber(this.field(this.words.invited), plan.invited);
    if (plan.lastDay !== undefined) await this.field(this.words.lastDay).fill(plan.lastDay);
    if (plan.distributions) await this.element.getByRole('radio', { name: this.words.distributions }).check();
    await this.field(this.words.yourName).fill(plan.name);
    for (const card of plan.cards ?? []) {
      await this.field(this.words.pasteCard).fill(card);
      await this.button(this.words.addKeeper).click();
    }
  }

  async link() {
    return this.field(this.words.link).inputValue();
  }

  // What the keepers have posted.

  /** Pastes the keepers' messages, or a mark, as a member. */
  async hear(text: string) {
    const field = this.part('heard-pasted');
    if (!(await field.isVisible())) await this.unfold(this.words.check);
    await field.fill(text);
    await this.button(this.words.checkIt).click();
  }

  /** A keeper's row on a member's screen. */
  heard(name: string) {
    return this.part('heard').locator('li.keeper').filter({ hasText: quoted(name) });
  }

  /** Says that it was `name` who posted the message. */
  async sawPosted(name: string) {
    await this.heard(name).getByRole('button', { name: this.words.postedYes, exact: true }).click();
  }

  // Answering.

  /** What is promised, a sentence each. */
  get promise() {
    return this.element.locator('ul.promise').getByRole('listitem');
  }

  /** Answers a round from its first screen, up to the last look at the answers. */
  async answerAll(answers: Answer[]) {
    await this.button(this.words.answer).click();
    await this.checkIn.type(answers);
    await expect(this.heading(this.words.review)).toBeVisible();
  }

  /** Answers a round from its first screen and seals; gives the code. */
  async answer(answers: Answer[]) {
    await this.answerAll(answers);
    await this.button(this.words.seal).click();
    return this.code();
  }

  async code() {
    await expect(this.heading(this.words.handedOver)).toBeVisible();
    return this.field(this.words.code).inputValue();
  }

  get fingerprint() {
    return this.element.locator('.handed-over strong.fingerprint');
  }

  /** One person after the other answers the round in this browser, which forgets each. Gives their codes. */
  async codesOf(link: string, people: Answer[][]) {
    const codes: string[] = [];
    for (const answers of people) {
      await this.follow(link);
      codes.push(await this.answer(answers));
      await this.page.evaluate(() => localStorage.clear());
    }
    return codes;
  }

  // Collecting.

  async paste(text: string) {
    await this.field(this.words.paste).fill(text);
    await this.button(this.words.find).click();
  }

  get standing() {
    return this.element.locator('.count');
  }

  async expectCount(count: number) {
    await expect(this.standing).toContainText(this.words.count(count));
  }

  /** That `count` codes are in, whether or not it is known how many are invited. */
  async expectStandingOf(count: number) {
    await expect(this.standing).toHaveText(this.words.standing(count));
  }

  /** The sentence about what was found. */
  get outcome() {
    return this.element.locator('.report .outcome');
  }

  /** The codes that can't be used, each with its reason. */
  get refused() {
    return this.element.locator('.report .refused').getByRole('listitem');
  }

  /** Takes the code with this fingerprint out again. */
  async takeOut(fingerprint: string) {
    await this.unfold(this.words.takeOut);
    await this.field(this.words.itsFingerprint).fill(fingerprint);
    await this.button(this.words.takeOutStart).click();
    await this.button(this.words.takeOutYes).click();
  }

  async close() {
    await this.button(this.words.close).click();
    await this.button(this.words.closeYes).click();
    await expect(this.part('list')).toBeVisible();
  }

  /** The message with the closed list. */
  async list() {
    return this.part('bundle').inputValue();
  }

  /** The fingerprints of the closed list that is shown. */
  fingerprintsOfList() {
    return this.element.locator('.fingerprints li').allTextContents();
  }

  // Announcing and releasing.

  /** Takes a list as a keeper, compares it with the chat and announces it; gives the announcement. */
  async announceTaken(message: string, chat: string) {
    await this.takeList(message);
    await this.compareWith(chat);
    return this.announceCompared();
  }

  /** Announces the list with which nothing is left over; gives the announcement. */
  async announceCompared() {
    await this.button(this.words.looked).click();
    return this.part('announcement').inputValue();
  }

  async takeList(message: string) {
    const field = this.part('list-pasted');
    if (!(await field.isVisible())) await this.unfold(this.words.anotherList);
    await field.fill(message);
    await this.button(this.words.look).click();
  }

  async compareWith(chat: string) {
    await this.part('chat').fill(chat);
    await this.part('compare').getByRole('button', { name: this.words.compare, exact: true }).click();
  }

  /** What the comparison has found. */
  get compared() {
    return this.part('compared');
  }

  async announceList() {
    await this.button(this.words.announce).click();
    return this.part('announcement').inputValue();
  }

  /** Takes in what other keepers have posted, and their releases. */
  async takeOthers(text: string) {
    const field = this.part('others-pasted');
    if (!(await field.isVisible())) await this.unfold(this.words.checkSums);
    await field.fill(text);
    await this.button(this.words.takeOthers).click();
  }

  /** What is known of another keeper's announcement and release. */
  other(name: string) {
    return this.part('others').locator('.rows').getByRole('listitem').filter({ hasText: quoted(name) });
  }

  /** Releases, once it is this keeper's turn; gives the message with the release. */
  async release() {
    await this.button(this.words.release).click();
    return this.part('release').inputValue();
  }

  /** The facilitator of a quick round announces and releases. */
  async releaseAlone() {
    await this.announceList();
    return this.release();
  }

  /** The facilitator of a closed list and another keeper announce, and release one after the other. */
  async releaseWith(keeper: RoundPage, chat: string) {
    await keeper.takeOthers(await this.announceWith(keeper, chat));
    await keeper.takeOthers(await this.release());
    await this.takeOthers(await keeper.release());
  }

  /** Both announce the list that is closed here, after comparing; gives this one's announcement. */
  async announceWith(keeper: RoundPage, chat: string) {
    const own = await this.announceList();
    await this.takeOthers(await keeper.announceTaken(await this.list(), chat));
    return own;
  }

  /** Pastes a list as a member who looks for their own code. */
  async takeLookUp(message: string) {
    const field = this.part('look-up');
    if (!(await field.isVisible())) await this.unfold(this.words.lookUp);
    await field.fill(message);
    await this.button(this.words.lookInto).click();
  }

  // The result.

  /** Says how many have joined and left since the earlier round at this place, the latest first. */
  async sinceThen(at: number, joined: number, left: number) {
    await this.part(`joined-${at}`).fill(String(joined));
    await this.part(`left-${at}`).fill(String(left));
  }

  /** Names the team, if it is a new one, and looks at the result. */
  async reveal(team?: string) {
    if (team) await this.field(this.words.teamName).fill(team);
    await this.button(this.words.reveal).click();
    await expect(this.part('projector')).toBeVisible();
  }

  /** The rows of the tables with all numbers: what it is about, its mean, how close answers were. */
  async numbers() {
    await this.unfold(this.words.numbers);
    const numbers = this.element.locator('.numbers');
    const rows = await numbers.locator('tbody tr').all();
    const cells = await Promise.all(
      rows.map(async (row) => [
        await row.locator('th').evaluate((cell) => cell.firstChild?.textContent?.trim()),
        ...(await row.locator('td').allInnerTexts()),
      ]),
    );
    return { overall: await numbers.locator('.value').innerText(), rows: cells };
  }
}

/** A chat transcript in which each message is posted by somebody, with what chats do to text. */
export function transcript(messages: [name: string, text: string][]) {
  const lines = messages.map(([name, text], at) => {
    const wrapped = text.replace(/(.{37})/g, '$1\n  ');
    const posted = at % 3 === 1 ? wrapped.toLowerCase() : wrapped;
    return `[12:${String(10 + at)}] ${name}: here is mine :)\n> ${posted}\n(edited) 👍 2\n`;
  });
  return `— Today —\n${lines.join('\nAda: thanks!! PULSE1 what?\n')}`;
}

/** A name as screens quote it, in any language and with its own direction. */
function quoted(name: string) {
  return new RegExp(`[“„«]\\s?\u2068?${name}\u2069?\\s?[”“»]`);
}

/** A chat in which everybody posts one code under a name of their own. */
export function chatOf(codes: string[]) {
  return codes.map((code, at) => `Member ${at + 1}: ${code}`).join('\n');
}

/** The code of one kind in a message: A, C, F, K or R. */
export function codeIn(message: string, kind: string) {
  return new RegExp(`PULSE1${kind}[A-Z2-7]+`).exec(message)![0];
}

/** The same code with one character changed, far from its beginning. */
export function tampered(code: string) {
  const at = code.length - 40;
  return code.slice(0, at) + (code[at] === 'A' ? 'B' : 'A') + code.slice(at + 1);
}
