/** Why a file cannot be read, and what is worth knowing where it can; worded in src/messages. Rows count from 1. */

export type FileProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'tooLarge'; readonly bytes: number; readonly most: number }
  | { readonly kind: 'tooManyRows'; readonly most: number }
  | { readonly kind: 'tooManyColumns'; readonly row: number; readonly most: number }
  | { readonly kind: 'tooManyCells'; readonly row: number; readonly most: number }
  | { readonly kind: 'unclosedQuote'; readonly row: number }
  | { readonly kind: 'longCell'; readonly row: number; readonly most: number; readonly isQuoted: boolean }
  /** A form of file that is not read, by what it is. */
  | { readonly kind: 'otherFile'; readonly is: OtherFile }
  /** A workbook that is cut off or does not hold what its own lists say; the row where that is known. */
  | { readonly kind: 'damagedWorkbook'; readonly row?: number | undefined }
  | { readonly kind: 'tooLargeUnpacked'; readonly bytes: number; readonly most: number }
  /** Made as no spreadsheet program does it: the aim may be to fill the memory. */
  | { readonly kind: 'unsafeWorkbook' }
  | { readonly kind: 'missingSheet'; readonly sheet: string };

export type OtherFile =
  | 'oldWorkbook'
  | 'binaryWorkbook'
  | 'protected'
  | 'openDocument'
  | 'numbers'
  | 'webPage'
  | 'xml'
  | 'json'
  | 'pdf'
  | 'archive'
  | 'unknown';

/**
 * Something that was read, but not as a reader would take for granted. Of text: characters that do not exist in its
 * encoding, nul characters, text behind a closing quotation mark. Of workbooks: a time of day that was left off a date,
 * formulas whose result the file does not hold.
 */
export type NoticeKind = 'unreadable' | 'nul' | 'textAfterQuote' | 'timeOfDay' | 'noResult';

export interface FileNotice {
  readonly kind: NoticeKind;
  /** So many places, of which the first is in this row. */
  readonly count: number;
  readonly row: number;
}

/** Ends the reading wherever it stands; whoever reads a whole file catches it and returns the problem. */
export class Refusal extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.kind);
  }
}

/** A reader ends with what it read or with why it did not. */
export type FileRead<Read> =
  | { readonly read: Read; readonly problem?: undefined }
  | { readonly problem: FileProblem; readonly read?: undefined };
