// Somebody at a page with the element, in a browser of their own.
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import type { Answer } from '../pages/check-in';
import { english, type Words } from '../pages/words';
import type { Browser, Reference } from './driver';
import { find, focused, focusWithoutLine, paste, shownText } from './inside';

export const KEYS = {
  Space: ' ',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  PageDown: '\uE00F',
  End: '\uE010',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** How an element is called: exactly, by a pattern, or however. */
type Name = string | RegExp | null;

/** Short, as a page answers in no time: what is asked again and again is whether it has. */
const SOON = { timeout: 10_000, intervals: [20, 50, 100] };

export class Person {
  constructor(
    readonly browser: Browser,
    private readonly site: string,
    readonly words: Words = english,
  ) {}

  async visit(address: string) {
    await this.browser.go(new URL(address, this.site).href);
  }

  /** Opens a page that holds the element and waits until it can be used. */
  async open(address: string) {
    await this.visit(address);
    await this.expectShown('h2, h3');
  }

  /** Opens an address anew, as from a chat. */
  async follow(link: string) {
    await this.browser.go('about:blank');
    await this.open(link);
  }

  /** Puts a text into the storage before the element is there. */
  async store(text: string, key = 'pulse-check:journal') {
    await this.visit('/hosts/without-element.html');
    await this.browser.run((key, text) => localStorage.setItem(key, text), key, text);
  }

  stored() {
    return this.browser.run(() => ({ ...localStorage }) as Record<string, string>);
  }

  /** What went wrong on a page that keeps it. */
  trouble() {
    return this.browser.run(() => (window as unknown as { trouble: string[] }).trouble);
  }

  // Finding.

  async expectShown(selector: string, name: Name = null) {
    await this.the(selector, name);
  }

  private async the(selector: string, name: Name = null, at = 0): Promise<Reference> {
    let found: Reference | null | undefined;
    const [exactly, pattern] = name instanceof RegExp ? [null, name.source] : [name, null];
    const look = async () => Boolean((found = await this.browser.find(find, selector, exactly, pattern, at)));
    await expect.poll(look, { message: `“${name ?? selector}” is there`, ...SOON }).toBe(true);
    return found!;
  }

  async heading(name: string) {
    await this.expectShown('h1, h2, h3, h4', name);
  }

  /** Waits until this is said somewhere. */
  async read(text: string | RegExp) {
    const said = () => this.browser.run(shownText);
    if (typeof text === 'string') await expect.poll(said, SOON).toContain(text);
    else await expect.poll(said, SOON).toMatch(text);
  }

  async text(selector: string) {
    return this.browser.run((element) => (element as unknown as HTMLElement).innerText, await this.the(selector));
  }

  async expectText(selector: string, text: string | RegExp) {
    const says = async () => this.text(selector);
    if (typeof text === 'string') await expect.poll(says, SOON).toBe(text);
    else await expect.poll(says, SOON).toMatch(text);
  }

  async expectFocus(role: string, name: string) {
    const has = async () => {
      const element = await this.browser.find(focused);
      return element ? this.browser.told(element) : undefined;
    };
    await expect.poll(has, SOON).toEqual({ role, name });
  }

  /** Presses Tab until the focus is there, as a person who looks for it does. */
  async tabTo(role: string, name: string) {
    for (let steps = 0; steps < 60; steps++) {
      const element = await this.browser.find(focused);
      const told = element && (await this.browser.told(element));
      if (told?.role === role && told.name === name) return;
      await this.keys(KEYS.Tab);
    }
    await this.expectFocus(role, name);
  }

  /** Presses Tab so often; gives what has the focus without a line around it. */
  async unseenFocus(steps: number) {
    const unseen: string[] = [];
    for (let step = 0; step < steps; step++) {
      await this.keys(KEYS.Tab);
      unseen.push(...(await this.browser.run(focusWithoutLine)));
    }
    return unseen;
  }

  // Doing.

  async press(name: string | RegExp) {
    await this.browser.click(await this.the('button:enabled', name));
  }

  async click(selector: string, at = 0) {
    await this.browser.click(await this.the(selector, null, at));
  }

  async unfold(name: string) {
    await this.browser.click(await this.the('summary', name));
  }

  async keys(...keys: string[]) {
    await this.browser.keys(...keys);
  }

  async enter(label: string, text: string) {
    await this.browser.clickInto(await this.the('input, textarea', label));
    await this.browser.run(paste, text);
  }

  async enterInto(selector: string, text: string) {
    await this.browser.clickInto(await this.the(selector));
    await this.browser.run(paste, text);
  }

  /** What a field holds once it holds something. */
  async value(selector: string, label: Name = null) {
    const field = await this.the(selector, label);
    let value = '';
    const read = async () => (value = await this.browser.run((field) => (field as unknown as HTMLTextAreaElement).value, field));
    await expect.poll(read, SOON).not.toBe('');
    return value;
  }

  /** Chooses a file of `fixtures/`. */
  async choose(label: string, file: string) {
    await this.browser.choose(await this.the('input[type=file]', label), fileURLToPath(new URL(`../fixtures/${file}`, import.meta.url)));
  }

  // A check-in.

  async expectQuestion(number: number, count = 8) {
    await this.read(this.words.progress(number, count));
  }

  async start() {
    await this.press(this.words.start);
    await this.expectQuestion(1);
  }

  /** Answers by digits and Enter, from the question `first` on. */
  async type(answers: Answer[], first = 1) {
    for (const [at, answer] of answers.entries()) {
      await this.expectQuestion(first + at);
      if (answer === null) await this.press(this.words.skip);
      else await this.keys(String(answer), KEYS.Enter);
    }
  }

  /** A whole check-in, from the card to its results. */
  async checkIn(answers: Answer[]) {
    await this.start();
    await this.type(answers);
    await this.press(this.words.finish);
    await this.heading(this.words.results);
  }

  async toJournal() {
    await this.press(this.words.toJournal);
    await this.heading(this.words.yourJournal);
  }
}
