// Teams as their facilitator meets them: history, the projector, actions, what leaves the room.
import { expect, type Page } from '@playwright/test';
import { CheckIn } from './check-in';
import { saved } from './files';
import { fixture } from './storage';
import { english, german } from './words';

export const englishTeams = {
  checkIn: english,
  address: '/hosts/rounds.html',
  rounds: 'Team rounds',
  bringIn: 'Bring a history in',
  open: (name: string) => `Open “${name}”`,
  openResult: /^Open the result of/,
  export: 'Save the history',
  withOwners: 'With the names of who sees to an action',
  nextRound: 'Prepare the next round',
  removeTeam: 'Remove this team',
  removeYes: 'Yes, remove it',
  fill: 'Fill the window',
  next: 'Next',
  back: 'Back',
  keys: 'Keys',
  fullScreen: 'Full screen',
  close: 'Back to the ordinary window',
  goThrough: 'Go through',
  beginWith: 'Begin with',
  hour: 'The hour, step by step',
  start: 'Start the timer',
  what: 'What will we do?',
  owner: 'Who sees to it? (optional)',
  byWhen: 'By when? (optional)',
  agree: 'Agree on it',
  numbers: 'All numbers as a table',
  forms: ['Print or PDF', 'Text', 'Markdown, for a wiki', 'A table, for a spreadsheet', 'CSV, for programs', 'JSON, for programs', 'A picture'],
  preview: 'Exactly this',
  withActions: /^With our actions/,
  print: 'Print',
  copy: 'Copy',
  save: 'Save as a file',
  saveSvg: 'Save as SVG',
  savePng: 'Save as PNG',
};

export type TeamWords = typeof englishTeams;

export const germanTeams: TeamWords = {
  checkIn: german,
  address: '/hosts/rounds-german.html',
  rounds: 'Teamrunden',
  bringIn: 'Verlauf einlesen',
  open: (name) => `„${name}“ öffnen`,
  openResult: /^Ergebnis vom .* öffnen$/,
  export: 'Verlauf speichern',
  withOwners: 'Mit den Namen derer, die sich um ein Vorhaben kümmern',
  nextRound: 'Nächste Runde vorbereiten',
  removeTeam: 'Dieses Team entfernen',
  removeYes: 'Ja, entfernen',
  fill: 'Fenster füllen',
  next: 'Weiter',
  back: 'Zurück',
  keys: 'Tasten',
  fullScreen: 'Ganzer Bildschirm',
  close: 'Zurück zum gewöhnlichen Fenster',
  goThrough: 'Durchgehen',
  beginWith: 'Beginnen mit',
  hour: 'Die Stunde, Schritt für Schritt',
  start: 'Uhr starten',
  what: 'Was werden wir tun?',
  owner: 'Wer kümmert sich darum? (optional)',
  byWhen: 'Bis wann? (optional)',
  agree: 'Vereinbaren',
  numbers: 'Alle Zahlen als Tabelle',
  forms: ['Drucken oder PDF', 'Text', 'Markdown, für ein Wiki', 'Eine Tabelle, für eine Tabellenkalkulation', 'CSV, für Programme', 'JSON, für Programme', 'Ein Bild'],
  preview: 'Genau das',
  withActions: /^Mit unseren Vorhaben/,
  print: 'Drucken',
  copy: 'Kopieren',
  save: 'Als Datei speichern',
  saveSvg: 'Als SVG speichern',
  savePng: 'Als PNG speichern',
};

export type Form = 'print' | 'text' | 'markdown' | 'spreadsheet' | 'csv' | 'json' | 'picture';
const FORMS: Form[] = ['print', 'text', 'markdown', 'spreadsheet', 'csv', 'json', 'picture'];

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
    await this.open(address);
    await this.bringIn(fixture(file));
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
