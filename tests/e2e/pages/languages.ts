// Which language a screen speaks: every text on it is a message of that language, with what fits into
// its places, or something that has no language.
import type { Page } from '@playwright/test';
import { Language, languageOf, source, type Pattern, type Piece } from './language';

/** All words on the screen, those for assistive technology included. */
export function said(page: Page): Promise<string[]> {
  return page.locator('pulse-check').evaluate((host) => {
    const screen = host.shadowRoot!.querySelector('.app')!;
    const said: string[] = [];
    // A name in a sentence is an element; the sentence is what is around it. A drawing cuts lines
    // where they end, and says the same in its description.
    const sentences = new Set<Node>();
    const texts = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement!;
      if (!parent.closest('pre, .code, .key, svg :not(title, desc)')) sentences.add(parent.closest(':has(> bdi)') ?? texts.currentNode);
    }
    for (const sentence of sentences) said.push(sentence.textContent ?? '');
    for (const name of ['aria-label', 'aria-description', 'aria-roledescription', 'placeholder', 'title']) {
      for (const element of screen.querySelectorAll(`[${name}]`)) said.push(element.getAttribute(name)!);
    }
    return said.filter((text) => /\p{Letter}/u.test(text));
  });
}

/** Tells what the language doesn’t say: texts that are neither its messages nor any of `written`, by people or before. */
export function foreignTo(tag: string, written: string[]) {
  const speaker = new Speaker(languageOf(tag), written);
  return (text: string) => !speaker.says(text);
}

class Speaker {
  readonly #messages: RegExp[];
  readonly #known: Set<string>;
  readonly #between: string[];
  readonly #written: RegExp;
  readonly #vocabulary: Set<string>;
  readonly #said = new Map<string, boolean>();

  constructor({ messages, locale }: Language, written: string[]) {
    const patterns = [...messages.values()].map((message) => source(message).replace(/[\u200f\u202a-\u202e]/g, '').replace(/\d+/g, '1'));
    // What is only places says nothing: it would say anything. The longest first: what is put in is
    // the least then.
    const wordy = patterns.filter((pattern) => /\p{Letter}|[“„«]/u.test(pattern.replaceAll('(.*?)', '').replaceAll('\\s', '')));
    this.#messages = wordy.sort((a, b) => b.length - a.length).map((pattern) => new RegExp(`^${pattern}$`, 's'));
    const pieces = [...messages.values()].map((message) => [message].flat());
    const whole = pieces.filter((all) => all.every((piece) => typeof piece === 'string')).map((all) => all.join(''));
    this.#known = new Set([...whole, ...days(locale)].flatMap((text) => [plain(text), plain(text).replace(/\.$/, '')]));
    this.#between = [' · ', ' – ', '; ', ': ', ' (', ...conjunctions(locale)];
    this.#vocabulary = new Set([...pieces.flat().flatMap(literals), ...days(locale), ...this.#between].flatMap(wordsIn));
    const names = written.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    this.#written = new RegExp(`(?<!\\p{Letter})(${names.join('|')}|PULSE1[A-Z2-7]+|[A-Z2-7]{4}(-[A-Z2-7]{4}){3}|https?://[\\w.:]+\\w)(?!\\p{Letter})`, 'gu');
  }

  says(text: string) {
    if (this.#known.has(plain(text))) return true;
    const own = text.replace(this.#written, '1');
    // No way of cutting it helps where there is a word that the language doesn’t have.
    return wordsIn(own).every((word) => this.#vocabulary.has(word)) && this.#says(own);
  }

  /** Whether it is one thing that the language says behind another. */
  #saysRow(text: string) {
    const places = [0, ...[...text.matchAll(/(?<!\d)[.:;!?…] (?!\d)/g)].map(({ index }) => index + 1), text.length];
    const leadsNowhere = new Set<number>();
    const leadsToTheEnd = (from: number): boolean => {
      if (from === places.length - 1) return true;
      if (leadsNowhere.has(from)) return false;
      for (let to = from + 1; to < places.length; to++) {
        const part = text.slice(places[from], places[to]).replace(/[;:]$/, '');
        const isSaid = part.length > LONG ? this.#isMessage(plain(part)) : this.#says(part);
        if (isSaid && leadsToTheEnd(to)) return true;
      }
      leadsNowhere.add(from);
      return false;
    };
    return leadsToTheEnd(0);
  }

  #isMessage(all: string): boolean {
    if (this.#known.has(all)) return true;
    return this.#messages.some((message) => {
      const parts = message.exec(all);
      return parts !== null && parts.slice(1).every((part) => part === undefined || this.#says(part));
    });
  }

  #says(text: string): boolean {
    const all = plain(text);
    if (!/\p{Letter}/u.test(all) || this.#known.has(all)) return true;
    if (all.length > LONG) return this.#saysRow(all);
    const known = this.#said.get(all);
    if (known !== undefined) return known;
    this.#said.set(all, false);
    const saysAll = (parts: (string | undefined)[]) => parts.every((part) => part === undefined || this.#says(part));
    const asParts = () => this.#between.some((between) => inTwo(all, between).some(saysAll));
    // A message behind another.
    const asSentences = () => [...all.matchAll(/(?<=[.:!?…]) /g)].some(({ index }) => saysAll([all.slice(0, index), all.slice(index)]));
    // A number, or what somebody has written, may stand before and behind; parts end, too.
    const asRest = () => [/^(1|[“„«] ?1 ?[”“»]) /, / 1([.,]1)?$/, /[.:)]$/].some((beside) => beside.test(all) && this.#says(all.replace(beside, '')));
    const answer = this.#isMessage(all) || asSentences() || asParts() || asRest();
    this.#said.set(all, answer);
    return answer;
  }
}

/** What is longer is read sentence by sentence: to try every way of cutting it takes too long. */
const LONG = 300;

/** Every text that stands in `piece`, in any of its variants. */
function literals(piece: string | Piece): string[] {
  if (typeof piece === 'string') return [piece];
  if (piece.type === 'str') return [piece.value];
  return piece.type === 'select' ? piece.variants.flatMap(({ value }) => [value as Pattern].flat().flatMap(literals)) : [];
}

function wordsIn(text: string) {
  return plain(text).match(/\p{Letter}+/gu) ?? [];
}

/** `text` cut in two, at each `between` that is in it. */
function inTwo(text: string, between: string) {
  const starts = Array.from({ length: text.length }, (_, at) => at).filter((at) => text.startsWith(between, at));
  return starts.map((at) => [text.slice(0, at), text.slice(at + between.length)]);
}

/** Without marks of direction, with plain blanks, and every number the same. */
function plain(text: string) {
  return text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim().replace(/\d+/g, '1');
}

/** What the language puts between the parts of a list. */
function conjunctions(locale: string) {
  const parts = ['1', '2', '3'].map((_, at, all) => new Intl.ListFormat(locale).formatToParts(all.slice(at)));
  return new Set(parts.flat().filter(({ type }) => type === 'literal').map(({ value }) => value));
}

/** A day of every month, as the language writes it. */
function days(locale: string) {
  return Array.from({ length: 12 }, (_, month) =>
    new Date(2026, month, 1).toLocaleDateString(locale, { day: 'numeric', month: 'short', year: 'numeric' }));
}
