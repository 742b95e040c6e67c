// Sealed rounds as facilitators, keepers and members meet them.
import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { CheckIn, type Answer } from './check-in';
import { englishRounds, type RoundWords } from './round-words';

export { englishRounds, germanRounds, type RoundWords } from './round-words';

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
    if (plan.minimum) await this.field(this.words.minimum).fill(String(plan.minimum));
    if (plan.invited) await this.field(this.words.invited).fill(String(plan.invited));
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
    return this.element.locator('.fingerprint');
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
    await expect(this.standing).toHaveText(new RegExp(`^${count} `));
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
    await this.button(this.words.takeOutYes).click();
  }

  async close() {
    await this.button(this.words.close).click();
    await this.button(this.words.closeYes).click();
    await expect(this.part('list')).toBeVisible();
  }

  /** The message with the closed list. */
  async list() {
    return this.field(this.words.forKeepers).inputValue();
  }

  /** The fingerprints of the closed list that is shown. */
  fingerprintsOfList() {
    return this.element.locator('.fingerprints li').allTextContents();
  }

  // Releasing.

  /** Takes a list as a keeper and releases it; gives the message with the release. */
  async releaseList(message: string) {
    await this.takeList(message);
    await this.release();
    return this.field(this.words.yourRelease).inputValue();
  }

  async takeList(message: string) {
    await this.field(this.words.pasteList).fill(message);
    await this.button(this.words.look).click();
  }

  async release() {
    await this.button(this.words.release).click();
    await this.button(this.words.releaseYes).click();
  }

  async takeReleases(message: string) {
    await this.field(this.words.pasteReleases).fill(message);
    await this.button(this.words.addReleases).click();
  }

  /** The code of the release that is shown to its keeper. */
  async releaseCode() {
    return codeIn(await this.field(this.words.yourRelease).inputValue(), 'R');
  }

  /** The way to set a release aside that does not add up. */
  get setAside() {
    return this.part('result').getByRole('button');
  }

  /** Pastes a list as a member who looks for their own code. */
  async takeLookUp(message: string) {
    await this.unfold(this.words.lookUp);
    await this.part('look-up').fill(message);
    await this.button(this.words.lookInto).click();
  }

  // The result.

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

/** The code of one kind in a message: C, F, K or R. */
export function codeIn(message: string, kind: string) {
  return new RegExp(`PULSE1${kind}[A-Z2-7]+`).exec(message)![0];
}

/** The same code with one character changed, far from its beginning. */
export function tampered(code: string) {
  const at = code.length - 40;
  return code.slice(0, at) + (code[at] === 'A' ? 'B' : 'A') + code.slice(at + 1);
}
