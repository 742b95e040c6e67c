// What somebody can do to codes who knows how they are made (docs/rounds.md, “How it works”): the
// bytes of a code, and a code with its check characters from any bytes.
import { createHash } from 'node:crypto';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The bytes within a code. */
export function bodyOf(code: string) {
  const bits = [...code.slice(7)].map((digit) => DIGITS.indexOf(digit).toString(2).padStart(5, '0')).join('');
  const bytes = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
  return bytes.subarray(2, 2 + bytes.readUInt16BE(0));
}

/** The code of this kind (C, F, K or R) with these bytes in it. */
export function codeWith(kind: string, body: Buffer) {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(body.length);
  const check = createHash('sha256').update(body).digest().subarray(0, 4);
  const bits = [...Buffer.concat([length, body, check])].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return `PULSE1${kind}${groups.map((group) => DIGITS[parseInt(group.padEnd(5, '0'), 2)]).join('')}`;
}

/** The code with the byte at `at` changed (from the end if negative), and its check characters made to fit. */
export function changedAt(code: string, at: number) {
  const body = Buffer.from(bodyOf(code));
  body[at < 0 ? body.length + at : at] ^= 1;
  return codeWith(code[6], body);
}

/** The list without its last code. */
export function shortened(list: string) {
  const body = bodyOf(list);
  const people = body.readUInt16BE(8);
  const each = (body.length - 10) / people;
  const shorter = Buffer.from(body.subarray(0, body.length - each));
  shorter.writeUInt16BE(people - 1, 8);
  return codeWith('F', shorter);
}
