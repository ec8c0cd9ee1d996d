/** Unpacks the parts of Code.js that are rarely read and stand in it compressed (src/build/loader.ts). */
import { inflateSync, strFromU8 } from 'fflate';

/** 85 signs of ASCII that need no escape in quotation marks: 4 bytes take 5 of them, where base 64 takes more. */
export const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#';

export function unpack(packed: string): string {
  return strFromU8(inflateSync(bytesOf(packed)));
}

function bytesOf(packed: string): Uint8Array {
  const digitOf = new Uint8Array(128);
  for (let digit = 0; digit < DIGITS.length; digit++) digitOf[DIGITS.charCodeAt(digit)] = digit;
  const bytes = new Uint8Array(((packed.length - 1) / 5) * 4);
  let place = 0;
  for (let start = 1; start < packed.length; start += 5) {
    let value = 0;
    for (let count = 0; count < 5; count++) {
      value = value * DIGITS.length + (digitOf[packed.charCodeAt(start + count)] as number);
    }
    for (let shift = 24; shift >= 0; shift -= 8) bytes[place++] = (value / 2 ** shift) & 255;
  }
  return bytes.subarray(0, bytes.length - DIGITS.indexOf(packed.charAt(0)));
}
