/** Texts that stand packed in a sidebar's file, because all of them together would make it slow to come. */
import { inflateSync, strFromU8 } from 'fflate';

/** What `packed` of src/build/sidebars.ts made of data. */
export function unpacked<Data>(text: string): Data {
  const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  return JSON.parse(strFromU8(inflateSync(bytes)));
}
