/** Unpacks the parts of Code.js that stand in it compressed (src/build/pack.ts). */
import { inflateSync } from 'fflate';

/** How many bits two digits hold. */
const DIGIT_BITS = 13;
/** String.fromCharCode takes no more arguments than the stack has room for. */
const AT_ONCE = 8192;

/**
 * `length` is that of the text, `before` plain ASCII that it may copy from besides itself. Codes up to 127 are ASCII,
 * those above stand for `signs`.
 */
export function unpack(digits: string, length: number, before: string, signs: string): string {
  const dictionary = new Uint8Array(before.length);
  for (let place = 0; place < before.length; place++) dictionary[place] = before.charCodeAt(place);
  const codes = inflateSync(bytesOf(digits), { dictionary, out: new Uint8Array(length) });
  let text = '';
  for (let start = 0; start < length; start += AT_ONCE) {
    text += String.fromCharCode.apply(null, codes.subarray(start, start + AT_ONCE) as unknown as number[]);
  }
  return text.replace(/[\x80-\xff]/g, (code) => signs.charAt(code.charCodeAt(0) - 128));
}

/** The digits are the signs of ASCII from # to ~ but for the backslash; bytes come from their lowest bit. */
function bytesOf(digits: string): Uint8Array {
  const bytes = new Uint8Array((digits.length * DIGIT_BITS) >> 4);
  let bits = 0;
  let count = 0;
  for (let place = 0, filled = 0; place < digits.length; place += 2) {
    const high = digits.charCodeAt(place);
    const low = digits.charCodeAt(place + 1);
    bits |= ((high > 92 ? high - 36 : high - 35) * 91 + (low > 92 ? low - 36 : low - 35)) << count;
    for (count += DIGIT_BITS; count >= 8; count -= 8) {
      bytes[filled++] = bits;
      bits >>>= 8;
    }
  }
  return bytes;
}
