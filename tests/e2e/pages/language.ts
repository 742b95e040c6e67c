// The words of a language, read from the files that translators write, so that people in tests look
// for what is on the screen and nothing is written down twice.
import { readdirSync, readFileSync } from 'node:fs';
import { FluentBundle, FluentNumber, FluentResource, type FluentFunction, type FluentVariable } from '@fluent/bundle';
import { pseudoOf } from './pseudo';

const FOLDER = new URL('../../../src/text/', import.meta.url);

/** What stands where something is put in. */
export type Pattern = NonNullable<ReturnType<FluentBundle['getMessage']>>['value'] & {};
export type Piece = Exclude<Pattern, string>[number];

/** The languages there are, English first. */
export const TAGS = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort((a, b) => Number(b === 'en') - Number(a === 'en') || a.localeCompare(b));

/** What goes into the places of a message, by their names. */
export type Places = Record<string, FluentVariable>;

const FUNCTIONS: Record<string, FluentFunction> = {
  // Names keep their own direction.
  NAME: ([name]) => `\u2068${String(name)}\u2069`,
  NUMBER: ([number]) => new FluentNumber(Number(number.valueOf())),
};

export class Language {
  readonly messages: ReadonlyMap<string, Pattern>;
  /** By which days and numbers are written. */
  readonly locale: string;
  readonly #bundle: FluentBundle;

  constructor(readonly tag: string) {
    const pseudo = pseudoOf(tag);
    this.messages = read(pseudo ? 'en' : tag, pseudo);
    this.locale = this.messages.get('language-locale') as string;
    this.#bundle = new FluentBundle(this.locale, { functions: FUNCTIONS, useIsolating: false });
  }

  /** A message, with its places filled in; `message.attribute` for an attribute. */
  say = (id: string, places: Places = {}) => this.#bundle.formatPattern(this.#message(id), places);

  /** Finds the message with whatever is in those of its places that are not given. */
  any = (id: string, places: Places = {}) => new RegExp(`^${source(this.#message(id), places)}$`, 's');

  /** Finds what begins with the message. */
  begins = (id: string, places: Places = {}) => new RegExp(`^${source(this.#message(id), places)}`, 's');

  #message(id: string) {
    const message = this.messages.get(id);
    if (message === undefined) throw new Error(`there is no message “${id}” in ${this.tag}`);
    return message;
  }
}

export const either = (one: RegExp, other: RegExp) => new RegExp(`${one.source}|${other.source}`, 's');

const known = new Map<string, Language>();

export function languageOf(tag: string) {
  if (!known.has(tag)) known.set(tag, new Language(tag));
  return known.get(tag)!;
}

/** Made once per language, for texts that go together. */
export function perLanguage<T>(make: (language: Language) => T) {
  const made = new Map<string, T>();
  return (tag: string) => {
    if (!made.has(tag)) made.set(tag, make(languageOf(tag)));
    return made.get(tag)!;
  };
}

/** The page in this language; `attributes` are the element's, as in `view=rounds`. */
export function hostOf(tag: string, attributes = '') {
  return `/hosts/language.html?lang=${tag}${attributes && `&${attributes}`}`;
}

function read(tag: string, change: ((pattern: Pattern, id: string) => Pattern) | undefined) {
  const messages = new Map<string, Pattern>();
  const folder = new URL(`${tag}/`, FOLDER);
  for (const file of readdirSync(folder)) {
    if (!file.endsWith('.ftl')) continue;
    for (const { id, value, attributes } of new FluentResource(readFileSync(new URL(file, folder), 'utf8')).body) {
      const texts: [string, Pattern | null][] = [[id, value], ...Object.entries(attributes).map(([name, text]) => [`${id}.${name}`, text] as [string, Pattern])];
      for (const [id, text] of texts) if (text) messages.set(id, change ? change(text, id) : text);
    }
  }
  return messages;
}

/** A regular expression, as text, that finds the pattern; white space of any kind, as screens collapse it. */
export function source(pattern: Pattern, places: Places = {}): string {
  const place = (piece: Exclude<Piece, string>): string => {
    if (piece.type === 'str') return literally(piece.value);
    if (piece.type === 'select') return `(?:${piece.variants.map(({ value }) => source(value as Pattern, places)).join('|')})`;
    const name = piece.type === 'func' ? (piece.args[0] as { name: string }).name : piece.type === 'var' && piece.name;
    return name && name in places ? literally(String(places[name])) : '(.*?)';
  };
  if (typeof pattern === 'string') return literally(pattern);
  return pattern.map((piece) => (typeof piece === 'string' ? literally(piece) : place(piece))).join('');
}

function literally(text: string) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}
