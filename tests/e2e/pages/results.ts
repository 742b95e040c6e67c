// The results of one check-in.
import { expect } from '@playwright/test';
import type { CheckIn } from './check-in';
import { Practices } from './practices';

export class Results {
  constructor(readonly checkIn: CheckIn) {}

  get words() {
    return this.checkIn.words;
  }

  get heading() {
    return this.checkIn.heading(this.words.results);
  }

  /** The part about one dimension, or about the whole check-in. */
  score(name: string) {
    const heading = this.checkIn.page.getByRole('heading', { name, exact: true });
    return this.checkIn.element.locator('section').filter({ has: heading }).last();
  }

  get practices() {
    const title = this.checkIn.page.getByRole('heading', { name: this.words.practices });
    return this.checkIn.element.locator('section').filter({ has: title }).last();
  }

  practice(title: string) {
    const heading = this.checkIn.page.getByRole('heading', { name: title });
    return this.practices.getByRole('listitem').filter({ has: heading });
  }

  async tryPractice(title: string) {
    await this.practice(title).getByRole('button', { name: this.words.tryThis }).click();
  }

  /** All practices for what was lowest. */
  async toPractices() {
    await this.practices.getByRole('button', { name: this.words.allPracticesFor }).click();
    const practices = new Practices(this.checkIn);
    await expect(practices.heading).toBeFocused();
    return practices;
  }

  async toJournal() {
    await this.checkIn.button(this.words.toJournal).click();
    return this.checkIn.atJournal();
  }

  async done() {
    await this.checkIn.button(this.words.done).click();
  }
}
