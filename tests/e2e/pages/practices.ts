// The screen with all practices.
import { expect, type Locator } from '@playwright/test';
import type { CheckIn } from './check-in';

export class Practices {
  constructor(readonly checkIn: CheckIn) {}

  get words() {
    return this.checkIn.words;
  }

  get heading() {
    return this.checkIn.heading(this.words.allPractices);
  }

  get cards() {
    return this.checkIn.element.locator('li.practice');
  }

  get titles() {
    return this.cards.getByRole('heading');
  }

  get found() {
    return this.checkIn.element.locator('.found');
  }

  card(title: string): Locator {
    const heading = this.checkIn.page.getByRole('heading', { name: title, exact: true });
    return this.cards.filter({ has: heading });
  }

  filter(label: string) {
    return this.checkIn.element.getByRole('combobox', { name: label, exact: true });
  }

  async unfold(card: Locator) {
    await card.getByText(this.words.whatToDo, { exact: true }).click();
  }

  async choose(card: Locator) {
    await card.getByRole('button', { name: this.words.tryThis }).click();
    await expect(card.getByText(this.words.onList)).toBeFocused();
  }
}
