/** Which encoding a text is in: by its byte order mark, by whether it is UTF-8 throughout, else by its letters. */
import type { Slice } from '../models/in-slices';
import { likeliestEncoding } from './encoding-guess';
import type { Encoding, FoundEncoding } from './encodings';

/** A fraction of a millisecond each. */
const SLICE = 1_000_000;
const LOOKED_AT = 4000;

export function* findEncoding(bytes: Uint8Array): Generator<Slice<never>, FoundEncoding, void> {
  const marked = markedEncoding(bytes);
  if (marked) return { encoding: marked, isCertain: true };
  const wide = wideEncoding(bytes);
  if (wide) return { encoding: wide, isCertain: false };
  if (yield* isStrictUtf8(bytes)) return { encoding: 'utf-8', isCertain: true };
  return { encoding: yield* likeliestEncoding(bytes), isCertain: false };
}

function* isStrictUtf8(bytes: Uint8Array): Generator<Slice<never>, boolean, void> {
  const strict = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += SLICE) {
      strict.decode(bytes.subarray(at, at + SLICE), { stream: true });
      yield {};
    }
    strict.decode();
    return true;
  } catch {
    return false;
  }
}

export function markedEncoding([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without its mark: nearly every second byte of a table, its separators and digits, is zero. */
function wideEncoding(bytes: Uint8Array): Encoding | undefined {
  const length = Math.min(bytes.length, LOOKED_AT) & ~1;
  let [even, odd] = [0, 0];
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const many = length / 2 / 5;
  if (length < 8 || even === odd) return undefined;
  if (odd > many && even * 20 < odd) return 'utf-16le';
  if (even > many && odd * 20 < even) return 'utf-16be';
  return undefined;
}
