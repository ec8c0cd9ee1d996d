/** How bytes become characters in each encoding, and what stands for bytes that do not exist there. */
import type { Encoding } from './encodings';

/** 0x80–0x9F of windows-1252; \u0081 and its like are the bytes that do not exist there. */
const WESTERN_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A decoder for pieces of one text in turn; the last one with `isLast`. */
export function decoderOf(encoding: Encoding): (bytes: Uint8Array, isLast: boolean) => string {
  const decoder = new TextDecoder(encoding);
  const decode = (bytes: Uint8Array, isLast: boolean) => decoder.decode(bytes, { stream: !isLast });
  if (encoding !== 'windows-1252') return decode;
  // Some releases of Node read windows-1252 as if it were ISO 8859-1, which has no signs there.
  return (bytes, isLast) =>
    decode(bytes, isLast).replace(/[\u0080-\u009f]/g, (sign) => WESTERN_SIGNS[sign.charCodeAt(0) - 0x80] as string);
}

/** What stands for bytes that do not exist in an encoding: the replacement character, or in the code pages C1 controls. */
export const UNREADABLE = /[\ufffd\u0080-\u009f]/g;
/** In Unicode C1 controls are characters like any other, however odd. */
const UNREADABLE_UNICODE = /\ufffd/g;

export function unreadableIn(encoding: Encoding): RegExp {
  return encoding.startsWith('utf') ? UNREADABLE_UNICODE : UNREADABLE;
}
