/** The product's own file: everything a spreadsheet needs to stand again as it was, as JSON that can be read and compared. */

import type { IWorkbookData } from '@univerjs/core';

export const BOOK_FORMAT = 'salesbook';
export const BOOK_VERSION = 1;
export const BOOK_ENDING = '.salesbook';
/** A workbook of 50,000 cells takes about 3 MB. */
export const LARGEST_BOOK = 64 * 1024 * 1024;

/** Univer's snapshot; what its plugins and we keep beside the cells stands in it as data, not as texts of data. */
export type SavedWorkbook = Omit<IWorkbookData, 'resources'> & {
  readonly resources: Readonly<Record<string, unknown>>;
};

export interface BookHead {
  readonly name: string;
  /** The spreadsheet's, as Google writes it: "en_US". Its formulas and sentences follow it, not the page's language. */
  readonly locale: string;
  readonly timeZone: string;
  readonly productVersion: string;
  /** ISO 8601, for people who read the file. */
  readonly saved: string;
}

export interface Book extends BookHead {
  readonly format: typeof BOOK_FORMAT;
  readonly formatVersion: typeof BOOK_VERSION;
  readonly workbook: SavedWorkbook;
}

export type BookProblem =
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'notOurs' }
  | { readonly kind: 'newer'; readonly version: string }
  /** Where in the file: "workbook.sheets.a.cellData.4.0.v"; nowhere in particular where it is no JSON at all. */
  | { readonly kind: 'damaged'; readonly place?: string };

export type ReadBook = { readonly book: Book } | { readonly problem: BookProblem };

/** The file's text in pieces small enough to be made one after the other while someone types. */
export function* bookPieces(head: BookHead, workbook: Iterable<string>): Generator<string> {
  const beginning = { format: BOOK_FORMAT, formatVersion: BOOK_VERSION, ...head };
  yield `${JSON.stringify(beginning).slice(0, -1)},\n"workbook":`;
  yield* workbook;
  yield '}\n';
}

/** Whether the text is one of our files at all. What comes from outside is looked at more closely in check-book.ts. */
export function readBook(text: string): ReadBook {
  const content = parsed(text);
  if (content === undefined) return { problem: looksLikeOurs(text) ? damagedAtTheEnd : { kind: 'notOurs' } };
  if (!isRecord(content) || content.format !== BOOK_FORMAT) return { problem: { kind: 'notOurs' } };
  const { formatVersion, productVersion } = content;
  if (typeof formatVersion === 'number' && formatVersion > BOOK_VERSION) {
    return { problem: { kind: 'newer', version: typeof productVersion === 'string' ? productVersion : '?' } };
  }
  if (formatVersion !== BOOK_VERSION) return { problem: { kind: 'damaged', place: 'formatVersion' } };
  if (!isRecord(content.workbook)) return { problem: { kind: 'damaged', place: 'workbook' } };
  return { book: content as unknown as Book };
}

/** A file that was cut off, by a full disk or a broken download. */
const damagedAtTheEnd: BookProblem = { kind: 'damaged' };

function looksLikeOurs(text: string): boolean {
  return text.slice(0, 100).includes(`"format":"${BOOK_FORMAT}"`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** As operating systems take it; a name of nothing but signs they refuse becomes the ending's own. */
export function fileNameOf(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what file names must not hold.
  const allowed = name.replace(/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069"*/:<>?\\|\s]+/g, ' ');
  const short = [...allowed.replace(/^[.\s]+|[.\s]+$/g, '')].slice(0, 120).join('').trim();
  return `${short || BOOK_FORMAT}${BOOK_ENDING}`;
}
