// Teams as their facilitator meets them: history, the projector, actions, what leaves the room.
import { expect, type Page } from '@playwright/test';
import { CheckIn } from './check-in';
import { saved } from './files';
import { hostOf, perLanguage } from './language';
import { fixture } from './storage';
import { wordsOf } from './words';

export type Form = 'print' | 'text' | 'markdown' | 'spreadsheet' | 'csv' | 'json' | 'picture';
export const FORMS: Form[] = ['print', 'text', 'markdown', 'spreadsheet', 'csv', 'json', 'picture'];

export const teamWordsOf = perLanguage(({ tag, say, any, begins }) => ({
  checkIn: wordsOf(tag),
  address: hostOf(tag, 'view=rounds'),
  rounds: say('round-title'),
  bringIn: say('team-import'),
  open: (title: string) => say('round-open-of', { title }),
  openResult: any('team-open-round'),
  export: say('team-export'),
  withOwners: say('team-with-owners'),
  nextRound: say('team-next-round'),
  removeTeam: say('team-remove'),
  removeYes: say('team-remove-yes'),
  removeNo: say('team-remove-no'),
  fill: say('wall-fill'),
  next: say('wall-next'),
  back: say('wall-back'),
  keys: say('wall-help'),
  fullScreen: say('wall-full-screen'),
  close: say('wall-close'),
  goThrough: say('wall-by'),
  beginWith: say('wall-order'),
  hour: say('wall-run-sheet'),
  start: say('wall-start'),
  what: say('action-what'),
  owner: say('action-owner'),
  byWhen: say('action-by-when'),
  agree: say('action-add'),
  numbers: say('wall-numbers'),
  forms: FORMS.map((form) => say(`leaving-${form}`)),
  preview: say('leaving-preview'),
  withActions: begins('leaving-with-actions'),
  print: say('leaving-print-now'),
  copy: say('leaving-copy-now'),
  save: say('leaving-save-now'),
  saveSvg: say('leaving-save-svg'),
  savePng: say('leaving-save-png'),
}));

export type TeamWords = ReturnType<typeof teamWordsOf>;

export const englishTeams = teamWordsOf('en');
export const germanTeams = teamWordsOf('de');

/** Chromium takes ten files a second from a page and silently drops the next: nobody saves faster, a test does. */
const BETWEEN_FILES = 120;

export class TeamPage {
  readonly checkIn: CheckIn;

  constructor(
    readonly page: Page,
    readonly words: TeamWords = englishTeams,
  ) {
    this.checkIn = new CheckIn(page, words.checkIn);
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

  /** A choice from a list. */
  choice(label: string) {
    return this.element.getByRole('combobox', { name: label, exact: true });
  }

  async open(address = this.words.address) {
    await this.page.goto(address);
    await expect(this.element.getByRole('heading', { name: this.words.rounds, exact: true })).toBeVisible();
  }

  /** Chooses a history file with this text. */
  async bringIn(text: string) {
    await this.element
      .getByLabel(this.words.bringIn)
      .setInputFiles({ name: 'team.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  }

  /** What bringing a history in led to. */
  get outcome() {
    return this.element.locator('section', { has: this.page.getByLabel(this.words.bringIn) }).last().locator('.outcome');
  }

  /** Opens the page of a team that a file of `fixtures/` is about. */
  async openTeam(file: string, name: string, address?: string) {
    await this.openHistory(fixture(file), name, address);
  }

  /** Opens the page of a team whose history is this text. */
  async openHistory(text: string, name: string, address?: string) {
    await this.open(address);
    await this.bringIn(text);
    await this.button(this.words.open(name)).click();
    await expect(this.element.getByRole('heading', { name, exact: true })).toBeVisible();
  }

  /** Opens the latest result of that team. */
  async openResult(file: string, name: string, address?: string) {
    await this.openTeam(file, name, address);
    await this.button(this.words.openResult).first().click();
    await expect(this.panel).toBeVisible();
  }

  // The projector.

  get panel() {
    return this.element.locator('.panel');
  }

  get wall() {
    return this.element.locator('.wall');
  }

  /** The screen, in the panel or on the wall. */
  get stage() {
    return this.element.locator('.stage');
  }

  get title() {
    return this.stage.locator('.slide-title');
  }

  get position() {
    return this.element.locator('.bar .position');
  }

  async fill() {
    await this.button(this.words.fill).click();
    await expect(this.wall).toBeVisible();
    await expect(this.wall).toBeFocused();
  }

  /** The titles of all screens, first to last; stays at the last. */
  async titles(look: (title: string, at: number) => Promise<void> = async () => {}) {
    const titles: string[] = [];
    await this.page.keyboard.press('Home');
    for (;;) {
      const [number, count] = (await this.position.innerText()).match(/\d+/g)!.map(Number);
      expect(number).toBe(titles.length + 1);
      const title = await this.title.innerText();
      titles.push(title);
      await look(title, number);
      if (number === count) return titles;
      await this.page.keyboard.press('PageDown');
      await expect(this.position).toHaveText(new RegExp(`^${number + 1} `));
    }
  }

  /** Goes to the last screen, what leaves the room, in the panel or on the wall. */
  async toLast() {
    if (await this.wall.isVisible()) {
      await this.page.keyboard.press('End');
    } else {
      const count = Number((await this.position.innerText()).match(/\d+/g)![1]);
      for (let at = 1; at < count; at++) await this.button(this.words.next).click();
    }
    await expect(this.element.getByRole('radio', { name: this.words.forms[0], exact: true })).toBeVisible();
  }

  async toScreen(title: string | RegExp) {
    for (;;) {
      const now = await this.title.innerText();
      if (typeof title === 'string' ? now === title : title.test(now)) return;
      await this.button(this.words.next).click();
      await expect(this.title).not.toHaveText(now);
    }
  }

  // Actions.

  async agreeOn(what: string, owner?: string, day?: string) {
    await this.field(this.words.what).fill(what);
    if (owner) await this.field(this.words.owner).fill(owner);
    if (day) await this.field(this.words.byWhen).fill(day);
    await this.button(this.words.agree).click();
  }

  action(text: string) {
    return this.element.locator('.agreed > li').filter({ hasText: text });
  }

  // What leaves the room.

  async choose(form: Form) {
    await this.element.getByRole('radio', { name: this.words.forms[FORMS.indexOf(form)], exact: true }).check();
  }

  /** The preview of a text. */
  previewed() {
    return this.field(this.words.preview).inputValue();
  }

  /** What a button saves: the name of the file and its bytes. */
  async saved(button: string) {
    await this.page.waitForTimeout(BETWEEN_FILES);
    return saved(this.page, () => this.button(button).click());
  }

  /** Before a page opens: keeps what is printed instead of printing it. */
  static async catchPrints(page: Page) {
    await page.addInitScript(() => {
      window.print = () => {
        const css = [...document.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
        (window.top as Window & { printed?: object }).printed = {
          title: document.title,
          html: document.body.innerHTML,
          text: document.body.innerText,
          css: css.join('\n'),
        };
      };
    });
  }

  /** Prints and gives what was printed. */
  async printed() {
    await this.button(this.words.print).click();
    const printed = () => this.page.evaluate(() => (window as Window & { printed?: Printed }).printed);
    await expect.poll(printed).toBeTruthy();
    return (await printed())!;
  }
}

export interface Printed {
  title: string;
  html: string;
  text: string;
  css: string;
}
