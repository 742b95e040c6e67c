// One element as a person meets it: the card, the questions and the look back.
import { expect, type Locator, type Page } from '@playwright/test';
import { Journal } from './journal';
import { Results } from './results';
import { english, type Words } from './words';

/** A point of the scale, or null to skip. */
export type Answer = number | null;

export class CheckIn {
  readonly element: Locator;

  constructor(
    readonly page: Page,
    readonly words: Words = english,
    element?: Locator,
  ) {
    this.element = element ?? page.locator('pulse-check');
  }

  /** Opens a page that holds the element and waits until it can be used. */
  async open(address = '/hosts/element.html') {
    await this.page.goto(address);
    await expect(this.screen.first()).toBeVisible();
  }

  get screen() {
    return this.element.getByRole('region', { name: this.words.label, exact: true });
  }

  heading(name: string) {
    return this.element.getByRole('heading', { name, exact: true });
  }

  button(name: string) {
    return this.element.getByRole('button', { name, exact: true });
  }

  /** The notice about storage, if there is one. */
  get notice() {
    return this.element.getByRole('status').filter({ visible: true, hasText: /\S/ });
  }

  /** What is said when there is nothing to ask or the check-in can't be loaded. */
  get problem() {
    return this.element.getByRole('alert').filter({ hasText: /\S/ });
  }

  get forgetSwitch() {
    return this.element.getByRole('checkbox', { name: this.words.forget });
  }

  // The questions.

  get question() {
    return this.element.getByRole('radiogroup');
  }

  get progress() {
    return this.element.getByText(this.words.anyProgress);
  }

  /** The radio button at `point`, from 1. */
  choice(point: number) {
    return this.question.getByRole('radio').nth(point - 1);
  }

  async start() {
    await this.button(this.words.start).click();
    await this.expectQuestion(1);
  }

  async resume(number: number) {
    await this.button(this.words.resume(number)).click();
    await this.expectQuestion(number);
  }

  async expectQuestion(number: number, count = 8) {
    await expect(this.progress).toHaveText(this.words.progress(number, count));
  }

  /** Clicks the answer at `point`, from 1, where people do: on its card. */
  async pick(point: number) {
    await this.question.locator('label').nth(point - 1).click();
  }

  /** Picks an answer and waits until the check-in has moved on by itself. */
  async answer(point: number) {
    const before = await this.progress.innerText();
    await this.pick(point);
    await expect(this.element.getByText(before, { exact: true })).toBeHidden();
  }

  async skip() {
    await this.button(this.words.skip).click();
  }

  async back() {
    await this.button(this.words.back).click();
  }

  async answerAll(answers: Answer[]) {
    for (const answer of answers) {
      if (answer === null) await this.skip();
      else await this.answer(answer);
    }
  }

  /** Like `answerAll`, by digits and Enter, without the pauses that a pointer's pick brings. */
  async type(answers: Answer[]) {
    for (const answer of answers) {
      const before = await this.progress.innerText();
      if (answer === null) {
        await this.skip();
      } else {
        await this.page.keyboard.press(String(answer));
        await this.page.keyboard.press('Enter');
      }
      await expect(this.element.getByText(before, { exact: true })).toBeHidden();
    }
  }

  // The review.

  async expectReview() {
    await expect(this.heading(this.words.review)).toBeVisible();
  }

  /** The row of the question `number` in the review. */
  reviewRow(number: number) {
    const change = this.page.getByRole('button', { name: this.words.change(number), exact: true });
    return this.element.getByRole('listitem').filter({ has: change });
  }

  async change(number: number) {
    await this.button(this.words.change(number)).click();
  }

  async finish() {
    await this.button(this.words.finish).click();
    return this.results();
  }

  /** A whole check-in, from the card to its results. */
  async complete(answers: Answer[]) {
    await this.start();
    await this.type(answers);
    await this.expectReview();
    return this.finish();
  }

  // Elsewhere.

  async results() {
    const results = new Results(this);
    await expect(results.heading).toBeVisible();
    return results;
  }

  async journal() {
    await this.button(this.words.journal).click();
    return this.atJournal();
  }

  async atJournal() {
    const journal = new Journal(this);
    await expect(journal.heading).toBeVisible();
    return journal;
  }
}
