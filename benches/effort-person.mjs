// Somebody in a round whose presses, words and time are counted.
//
// Where the model's figures come from:
//   TAP     pointing at something takes 1.1 s on average, without the press itself: operator P of the
//           keystroke-level model (Card, Moran and Newell, Communications of the ACM 23(7), 1980, pages 396-410;
//           the figure as a course of the University of Hamburg gives it after their book of 1983:
//           http://asi-www.informatik.uni-hamburg.de/informatik/SE_Evaluation/html/pages/goms.htm).
//           That a tap on a phone takes as long is our assumption.
//   LETTER  a key of random letters takes 0.5 s: operator K there.
//   WORDS   people read 238 words a minute of English non-fiction silently, most of them 175 to 300 (Brysbaert,
//           Journal of Memory and Language 109, 2019, 104047). That everything is read, and once, is our assumption.
//   PASTE   2 s to copy or to paste, with the change of windows, and
//   ANSWER  5 s to read a statement and answer it: our assumptions.
// What people say to each other, wait for and think about is not in it: the model compares ways, it forecasts
// no meeting.
const TAP = 1.1;
const LETTER = 0.5;
const WORDS = 4;
const PASTE = 2;
const ANSWER = 5;

export class Person {
  presses = 0;
  /** How long the page took until what comes next was there. */
  machine = 0;
  #acting = 0;
  #lines = new Set();

  constructor(page) {
    this.page = page;
  }

  get element() {
    return this.page.locator('pulse-check');
  }

  button(name, within = this.element) {
    return within.getByRole('button', { name, exact: true });
  }

  part(id) {
    return this.element.locator(`#${id}`);
  }

  says(text) {
    return this.element.getByText(text).first();
  }

  async follow(link) {
    await this.page.goto('about:blank');
    await this.page.goto(link);
    await this.element.locator('h2').waitFor();
  }

  /** Counts the words of all lines that were not there before. Codes are not read, nor are texts to hand on. */
  async look() {
    for (const line of (await this.element.locator('.frame').innerText()).split('\n')) this.#lines.add(line.trim());
  }

  get words() {
    return [...this.#lines].join(' ').split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  }

  /** How long all of it takes, by the model. */
  get seconds() {
    return this.#acting + this.words / WORDS + this.machine;
  }

  #acts(seconds) {
    this.presses++;
    this.#acting += seconds;
  }

  /** Presses, and waits until `next` is there. */
  async press(control, next) {
    if (typeof control === 'string') control = this.button(control);
    await control.waitFor();
    await this.look();
    this.#acts(TAP);
    const before = performance.now();
    await control.click({ trial: true });
    await control.evaluate((control) => control.click());
    if (next) await next.waitFor();
    this.machine += (performance.now() - before) / 1000;
  }

  unfold(summary) {
    return this.press(this.element.getByText(summary, { exact: true }));
  }

  /** Copies what is in a field, which may be folded away; gives it. */
  async copy(id) {
    const field = this.part(id);
    await field.waitFor({ state: 'attached' });
    const folded = this.element.locator(`details:not([open]):has(#${id}) > summary`).first();
    if (!(await field.isVisible())) await this.press(folded, field);
    await this.look();
    this.#acts(PASTE);
    return field.inputValue();
  }

  async paste(id, text, button, next) {
    await this.#fill(id, text, PASTE);
    await this.press(button, next);
  }

  /** Types what somebody says. */
  async type(id, text, button, next) {
    await this.#fill(id, text, LETTER * text.length);
    await this.press(button, next);
  }

  async #fill(id, text, seconds) {
    await this.part(id).waitFor();
    await this.look();
    await this.part(id).fill(text);
    this.#acts(seconds);
  }

  /** Answers every statement, up to the last look at the answers; only the way in is a press. */
  async answer(chosen) {
    await this.look();
    this.#acts(TAP);
    this.#acting += ANSWER * (await this.page.evaluate((chosen) => answer(chosen), chosen));
  }
}
