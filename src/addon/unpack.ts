/** Unpacks the parts of Code.js that are rarely read and stand in it compressed (src/build/loader.ts). */
import { toByteArray } from 'base64-js';
import { inflateSync, strFromU8 } from 'fflate';

/** The build writes packed parts in ASCII, so a byte is a sign. */
export function unpack(packed: string): string {
  return strFromU8(inflateSync(toByteArray(packed)), true);
}
