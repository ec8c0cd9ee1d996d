/** The encodings of text that are read, and what is known of the one in which a file is. */

/** Labels of TextDecoder. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
  'windows-1256',
] as const;

export type Encoding = (typeof encodings)[number];

export interface FoundEncoding {
  readonly encoding: Encoding;
  /** The bytes prove it: a byte order mark, or bytes that make sense as UTF-8 only. Otherwise it is the likeliest. */
  readonly isCertain: boolean;
}
