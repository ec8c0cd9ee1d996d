/** What a file is by its bytes, whatever its name says: text, a workbook, or a form that is refused by its name. */
import { decoderOf } from './decoding';
import { markedEncoding } from './find-encoding';
import { limits } from './limits';
import type { FileProblem, OtherFile } from './problems';

export type FileKind = 'text' | 'workbook';

const LOOKED_AT = 4096;
/** What a zip holds is told where it is opened. */
const ZIPS = ['PK\u0003\u0004', 'PK\u0005\u0006'];
/** The container of Office before 2007, and the workbooks of Excel 2 to 4, which have none. */
const OLD_OFFICE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const OLD_WORKBOOKS = ['\t\0\u0004\0', '\t\u0002\u0006\0', '\t\u0004\u0006\0'];
const ARCHIVES = ['Rar!', '7z\xbc\xaf', '\u001f\x8b', 'BZh'];
/** In the old container, Office keeps a workbook with a password under this name. */
const ENCRYPTED = 'EncryptedPackage';
const WEB_PAGE = /^(<!--[\s\S]*?-->\s*)?(<\?xml[^>]*>\s*)?<(!doctype html|html|head|meta|table|style)\b/i;

export function kindOfFile(bytes: Uint8Array): { readonly kind: FileKind } | { readonly problem: FileProblem } {
  if (bytes.length === 0) return { problem: { kind: 'empty' } };
  if (bytes.length > limits.bytes) return { problem: { kind: 'tooLarge', bytes: bytes.length, most: limits.bytes } };
  const start = latin(bytes.subarray(0, LOOKED_AT));
  const begins = (signatures: readonly string[]) => signatures.some((signature) => start.startsWith(signature));
  if (begins(ZIPS)) return { kind: 'workbook' };
  const refused = (is: OtherFile) => ({ problem: { kind: 'otherFile', is } }) as const;
  if (begins([OLD_OFFICE])) return refused(holds(bytes, ENCRYPTED) ? 'protected' : 'oldWorkbook');
  if (begins(OLD_WORKBOOKS)) return refused('oldWorkbook');
  if (begins(['%PDF-'])) return refused('pdf');
  if (begins(ARCHIVES)) return refused('archive');
  const marked = markedEncoding(bytes);
  const is = otherText(marked ? decoderOf(marked)(bytes.subarray(0, LOOKED_AT), true) : start);
  return is ? refused(is) : { kind: 'text' };
}

/** Undefined for what may be a table. */
function otherText(text: string): OtherFile | undefined {
  const begin = text.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (WEB_PAGE.test(begin)) return 'webPage';
  if (/^<\?xml\s/i.test(begin)) return 'xml';
  if (/^[[{]\s*("|\{|\[|\]|\}$)/.test(begin)) return 'json';
  let controls = 0;
  for (const sign of text) if (isOddControl(sign.charCodeAt(0))) controls += 1;
  return controls > text.length / 20 ? 'unknown' : undefined;
}

/** Texts have tabs, line breaks, form feeds, and at times nul. */
function isOddControl(code: number): boolean {
  return code > 0 && code < 0x20 && !(code >= 9 && code <= 13) && code !== 0x1a;
}

/** One character a byte. */
function latin(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

/** Whether a name stands in the directory of an old Office file, two bytes a character. */
function holds(bytes: Uint8Array, name: string): boolean {
  const sought = Array.from(name, (sign) => sign.charCodeAt(0));
  const first = sought[0] as number;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (sought.every((byte, index) => bytes[at + 2 * index] === byte)) return true;
  }
  return false;
}
