// The languages that nobody speaks, as `words/src/pseudo.rs` makes them of English. Where the two
// differ, nothing is found on a screen.
import type { Pattern, Piece } from './language';

/** Accents on every letter, and longer. */
export const ACCENTED = 'en-XA';
/** From the right. */
export const MIRRORED = 'ar-XB';

const PLAIN = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const WITH_ACCENTS = [...'åƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ'];

/** What becomes of an English message in the pseudo-language `tag`; nothing for another language. */
export function pseudoOf(tag: string) {
  const change = { [ACCENTED]: accented, [MIRRORED]: mirrored }[tag];
  if (!change) return undefined;
  return (pattern: Pattern, id: string): Pattern => {
    if (id === 'language-direction') return tag === MIRRORED ? 'rtl' : pattern;
    return id === 'language-locale' ? pattern : changed(pattern, change);
  };
}

function changed(pattern: Pattern, change: (words: string) => string): Pattern {
  // Words are changed as one, wherever Fluent's parser cuts them.
  const pieces: Piece[] = [];
  for (const piece of typeof pattern === 'string' ? [pattern] : pattern) {
    const words = typeof piece === 'string' ? piece : piece.type === 'str' ? piece.value : undefined;
    const last = pieces.at(-1);
    if (words !== undefined && typeof last === 'string') pieces[pieces.length - 1] = last + words;
    else pieces.push(words ?? piece);
  }
  return pieces.map((piece) => {
    if (typeof piece === 'string') return change(piece);
    if (piece.type !== 'select') return piece;
    return { ...piece, variants: piece.variants.map((variant) => ({ ...variant, value: changed(variant.value as Pattern, change) })) };
  });
}

function accented(words: string) {
  let vowels = 0;
  return [...words]
    .map((letter) => {
      const found = WITH_ACCENTS[PLAIN.indexOf(letter)] ?? letter;
      const longer = 'aeiou'.includes(letter) && ++vowels % 2 === 0;
      return longer ? found.repeat(3) : found;
    })
    .join('');
}

function mirrored(words: string) {
  return words.replace(/[\p{Alphabetic}\p{Number}]+/gu, '\u200f\u202e$&\u202c\u200f');
}
