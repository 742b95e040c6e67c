// What the device keeps, as a person sees it.
import { expect } from '@playwright/test';
import type { CheckIn } from './check-in';
import { saved } from './files';

export class Journal {
  constructor(readonly checkIn: CheckIn) {}

  get words() {
    return this.checkIn.words;
  }

  get heading() {
    return this.checkIn.heading(this.words.yourJournal);
  }

  /** The part below the headline `title`. */
  part(title: string) {
    const heading = this.checkIn.page.getByRole('heading', { name: title, exact: true });
    return this.checkIn.element.locator('section').filter({ has: heading }).last();
  }

  /** The rows of the list of earlier check-ins, the latest first. */
  get checkIns() {
    const show = this.checkIn.page.getByRole('button', { name: this.words.showResults });
    return this.part(this.words.checkIns).getByRole('listitem').filter({ has: show });
  }

  /** The line that shows how `name` moved. */
  trend(name: string) {
    return this.part(this.words.checkIns).getByRole('img', { name: new RegExp(`^${name} `) });
  }

  practice(title: string) {
    const heading = this.checkIn.page.getByRole('heading', { name: title });
    return this.part(this.words.chosenPractices).getByRole('listitem').filter({ has: heading });
  }

  // Commitments and small wins.

  async commitTo(what: string, day?: string) {
    const form = this.checkIn.element.locator('.entry').filter({ has: this.checkIn.page.getByLabel(this.words.what) });
    await form.getByLabel(this.words.what).fill(what);
    if (day) await form.getByLabel(this.words.byWhen).fill(day);
    await form.getByRole('button', { name: this.words.add }).click();
  }

  commitment(text: string) {
    return this.checkIn.element
      .getByRole('listitem')
      .filter({ has: this.checkIn.page.getByRole('radiogroup', { name: text, exact: true }) });
  }

  async addWin(text: string) {
    const form = this.checkIn.element.locator('.entry').filter({ has: this.checkIn.page.getByLabel(this.words.win) });
    await form.getByLabel(this.words.win).fill(text);
    await form.getByRole('button', { name: this.words.add }).click();
  }

  win(text: string) {
    return this.part(this.words.wins).getByRole('listitem').filter({ hasText: text });
  }

  async remove(text: string) {
    await this.checkIn.button(this.words.remove(text)).click();
  }

  // The data.

  get data() {
    return this.checkIn.element.getByRole('region', { name: this.words.data });
  }

  /** Unfolds what is stored and returns it as shown: the text under each key, character by character. */
  async shownAsStored(): Promise<Record<string, string>> {
    await this.data.getByText(this.words.showStored).click();
    return this.shownTexts();
  }

  /** What is unfolded, as shown. */
  shownTexts(): Promise<Record<string, string>> {
    return this.data.locator('pre').evaluateAll((texts) =>
      Object.fromEntries(texts.map((text) => [text.previousElementSibling?.textContent, text.textContent])),
    );
  }

  get showBlanked() {
    return this.checkIn.button(this.words.showBlanked);
  }

  async hideStored() {
    await this.data.getByText(this.words.showStored).click();
  }

  /** Exports the journal: the name of the file and its text. */
  async export() {
    const { name, bytes } = await saved(this.checkIn.page, () => this.checkIn.button(this.words.export).click());
    return { name, text: bytes.toString('utf8') };
  }

  /** Chooses a file with this text for the import. */
  async import(text: string, name = 'pulse-check-journal.json') {
    await this.data
      .getByLabel(this.words.import)
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  }

  /** What the latest export, import or erasing led to. */
  get outcome() {
    return this.data.getByRole('status');
  }

  async askToErase() {
    await this.checkIn.button(this.words.erase).click();
  }

  async eraseEverything() {
    await this.askToErase();
    await this.checkIn.button(this.words.eraseYes).click();
    await expect(this.outcome).toHaveText(this.words.erased);
  }

  async toCheckIn() {
    await this.checkIn.button(this.words.checkIn).click();
  }
}
