// What somebody can do to codes and links who knows how they are made (docs/rounds.md, “How it
// works”): their bytes, codes and links of any bytes, and signatures with a key that a browser keeps.
import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Bytes of a signing key and of a signature, at the end of what is signed. */
const KEY = 32;
const SIGNATURE = 64;

function base32(bytes: Buffer) {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => DIGITS[parseInt(group.padEnd(5, '0'), 2)]).join('');
}

function fromBase32(text: string) {
  const bits = [...text].map((digit) => DIGITS.indexOf(digit).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}

function sha256(...parts: (Buffer | string)[]) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** The bytes within a code. */
export function bodyOf(code: string) {
  const bytes = fromBase32(code.slice(7));
  return bytes.subarray(4, 4 + bytes.readUInt32BE(0));
}

/** The code of this kind (A, C, F, K or R) with these bytes in it. */
export function codeWith(kind: string, body: Buffer) {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  return `PULSE1${kind}${base32(Buffer.concat([length, body, sha256(body).subarray(0, 4)]))}`;
}

/** The code with the byte at `at` changed (from the end if negative), and its check characters made to fit. */
export function changedAt(code: string, at: number) {
  const body = Buffer.from(bodyOf(code));
  body[at < 0 ? body.length + at : at] ^= 1;
  return codeWith(code[6], body);
}

/** The bytes of a link that describe its round. */
function descriptorOf(link: string) {
  const bytes = fromBase32(link.slice(link.indexOf('=') + 1));
  return bytes.subarray(0, bytes.length - 4);
}

/** The link in which `text` stands instead of `old`, a title or a name, with its check characters made to fit. */
export function linkWith(link: string, old: string, text: string) {
  const descriptor = descriptorOf(link);
  const field = (text: string) => Buffer.concat([Buffer.from([Buffer.byteLength(text)]), Buffer.from(text)]);
  const at = descriptor.indexOf(field(old));
  if (at < 0) throw new Error(`the link does not hold ${old}`);
  const changed = Buffer.concat([descriptor.subarray(0, at), field(text), descriptor.subarray(at + field(old).length)]);
  return link.slice(0, link.indexOf('=') + 1) + base32(Buffer.concat([changed, sha256(changed).subarray(0, 4)]));
}

/** The code of this kind for the round of `link`: `said`, signed with the keys that a browser keeps as `kept`. */
export function signed(kind: string, link: string, said: Buffer, kept: string) {
  const seed = fromBase32(kept).subarray(32, 64);
  const key = createPrivateKey({
    key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]),
    format: 'der',
    type: 'pkcs8',
  });
  const signing = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-KEY);
  const round = sha256('pulse-check v2 round\0', descriptorOf(link));
  const body = Buffer.concat([said, signing]);
  const signature = sign(null, Buffer.concat([Buffer.from(`pulse-check v2 sign\0${kind}`), round, body]), key);
  return codeWith(kind, Buffer.concat([body, signature]));
}

/** What a code says that ends in a key and a signature. */
export function saidIn(code: string) {
  const body = bodyOf(code);
  return Buffer.from(body.subarray(0, body.length - KEY - SIGNATURE));
}

/** The closed list of these codes, in order, signed with a facilitator's keys. */
export function listOf(link: string, codes: string[], kept: string) {
  const bodies = codes.map(bodyOf).sort(Buffer.compare);
  const people = Buffer.alloc(2);
  people.writeUInt16BE(bodies.length);
  const start = bodies[0].subarray(0, 8);
  return signed('F', link, Buffer.concat([start, people, ...bodies]), kept);
}

/** The codes in a closed list. */
export function codesIn(list: string) {
  const said = saidIn(list);
  const people = said.readUInt16BE(8);
  const each = (said.length - 10) / people;
  return Array.from({ length: people }, (_, at) => codeWith('C', said.subarray(10 + at * each, 10 + (at + 1) * each)));
}
