/** Unpacks the parts of Code.js that are rarely read and stand in it compressed (src/build/loader.ts). */
import { toByteArray } from 'base64-js';
import { inflateSync, strFromU8 } from 'fflate';

export function unpack(packed: string): string {
  return strFromU8(inflateSync(toByteArray(packed)));
}
