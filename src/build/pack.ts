/** Packs what src/addon/unpack.ts unpacks: deflated, in digits of ASCII that need no escape in double quotation marks. */
import { deflateRawSync } from 'node:zlib';
import { unpack } from '../addon/unpack';
import { BuildError } from './checks';

/** 91 signs, two of which hold 13 bits: base 64 takes 8 % more room. */
const DIGITS = Array.from({ length: 127 - 35 }, (_, place) => String.fromCharCode(35 + place)).filter(
  (sign) => sign !== '\\',
);
const DIGIT_BITS = 13;
/** Codes that ASCII leaves free in a byte. */
const MOST_SIGNS = 128;

/** The signs beyond ASCII that the texts have, the commonest first, as many as have a code. */
export function signsOf(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const sign of texts.join('').match(/[\u007f-\uffff]/g) ?? []) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const commonest = [...counts].sort(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1));
  return commonest
    .slice(0, MOST_SIGNS)
    .map(([sign]) => sign)
    .join('');
}

/** In ASCII but for `signs`: escapes are right wherever such a sign may stand in a program of ours but in a name. */
export function ascii(text: string, signs = ''): string {
  return text.replace(/[\u007f-\uffff]/g, (sign) =>
    signs.includes(sign) ? sign : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

export interface Packed {
  readonly digits: string;
  /** How many signs it has unpacked. */
  readonly length: number;
}

/** Deflate looks back so far and no farther. */
const LOOKS_BACK = 32_768;

/**
 * Plain pieces in the order in which they help most to pack the others: what these have much in common with for its
 * length stands last, where deflate still sees it.
 */
export function orderedBefore(plain: readonly [string, string][], packed: readonly string[]): [string, string][] {
  if (plain.reduce((length, [, body]) => length + body.length, 0) <= LOOKS_BACK) return [...plain];
  const bytes = packed.map((body) => Buffer.from(ascii(body)));
  const lengthAfter = (dictionary: Buffer) => bytes.reduce((sum, body) => sum + deflated(body, dictionary).length, 0);
  const alone = lengthAfter(Buffer.alloc(0));
  const helped = plain.map(([name, body]) => {
    const piece = Buffer.from(ascii(body));
    return { name, body, worth: (alone - lengthAfter(piece)) / piece.length };
  });
  return helped.sort((one, other) => one.worth - other.worth).map(({ name, body }) => [name, body]);
}

function deflated(bytes: Buffer, dictionary: Buffer): Buffer {
  return deflateRawSync(bytes, { level: 9, memLevel: 9, ...(dictionary.length > 0 ? { dictionary } : {}) });
}

/** `before` is plain ASCII that stands in Code.js anyway: what a text has in common with it takes no room again. */
export function pack(body: string, before: string, signs: string): Packed {
  const text = ascii(body, signs);
  const codes = Buffer.from(
    Array.from(text, (sign) => (sign < '\u007f' ? sign.charCodeAt(0) : 128 + signs.indexOf(sign))),
  );
  const digits = digitsOf(deflated(codes, Buffer.from(before)));
  // Otherwise a fault would wait for the cell that asks for this part.
  if (unpack(digits, text.length, before, signs) !== text) {
    throw new BuildError(`What begins "${body.slice(0, 40)}" cannot be packed.`);
  }
  return { digits, length: text.length };
}

/** The bytes as one row of bits, each byte from its lowest bit, 13 of them as two digits. */
export function digitsOf(bytes: Uint8Array): string {
  let digits = '';
  let bits = 0;
  let count = 0;
  const write = () => {
    const value = bits & ((1 << DIGIT_BITS) - 1);
    digits += `${DIGITS[Math.floor(value / DIGITS.length)]}${DIGITS[value % DIGITS.length]}`;
    bits >>>= DIGIT_BITS;
    count -= DIGIT_BITS;
  };
  for (const byte of bytes) {
    bits |= byte << count;
    count += 8;
    if (count >= DIGIT_BITS) write();
  }
  if (count > 0) write();
  return digits;
}
