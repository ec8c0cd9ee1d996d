/** From the bytes of a text file, or from what was pasted, to a raw table, slice by slice. */
import type { InSteps, Slice } from '../models/in-slices';
import type { RawTable } from '../models/ledger/raw';
import { CellSplitter } from './cell-splitter';
import { decoderOf, unreadableIn } from './decoding';
import type { Encoding, FoundEncoding } from './encodings';
import { findEncoding } from './find-encoding';
import { findSeparator, findSeparatorOfPaste, LOOKED_AT, type Separator } from './find-separator';
import { limits } from './limits';
import { type FileNotice, type FileRead, Refusal } from './problems';

/** What the user has chosen; all else is found. */
export interface TextChoices {
  readonly encoding?: Encoding | undefined;
  readonly separator?: Separator | undefined;
  /** False reads quotation marks as characters like any other. */
  readonly hasQuotes?: boolean | undefined;
}

export interface TextRead {
  readonly table: RawTable;
  /** Undefined for what was pasted. */
  readonly encoding?: FoundEncoding | undefined;
  /** '' where every row is one cell. */
  readonly separator: string;
  /** Chosen, or named by the file's first line: `sep=;`. */
  readonly isSeparatorCertain: boolean;
  readonly notices: readonly FileNotice[];
}

export interface TextFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly choices?: TextChoices | undefined;
}

export interface Paste {
  readonly text: string;
  readonly choices?: TextChoices | undefined;
}

/** A few milliseconds each. */
const SLICE = 64_000;
/** Spreadsheets take this line as a word to them: it is no row. */
const NAMED_SEPARATOR = /^sep=([^\r\n])(\r\n|\r|\n|$)/i;
const SEPARATOR_LINE_LENGTH = 8;

export function* readTextFile({ name, bytes, choices = {} }: TextFile): InSteps<FileRead<TextRead>> {
  if (bytes.length > limits.bytes) {
    return { problem: { kind: 'tooLarge', bytes: bytes.length, most: limits.bytes } };
  }
  const encoding = choices.encoding ? { encoding: choices.encoding, isCertain: true } : yield* findEncoding(bytes);
  return yield* readPieces(name, decoded(bytes, encoding.encoding), bytes.length, choices, findSeparator, encoding);
}

export function* readPaste({ text, choices = {} }: Paste): InSteps<FileRead<TextRead>> {
  return yield* readPieces('', cutUp(text), text.length, choices, findSeparatorOfPaste, undefined);
}

interface Piece {
  readonly text: string;
  /** Bytes or characters up to its end. */
  readonly end: number;
}

function* decoded(bytes: Uint8Array, encoding: Encoding): Generator<Piece, void, void> {
  const decode = decoderOf(encoding);
  for (let at = 0; at < bytes.length; at += SLICE) {
    const end = Math.min(at + SLICE, bytes.length);
    yield { text: decode(bytes.subarray(at, end), end === bytes.length), end };
  }
}

function* cutUp(text: string): Generator<Piece, void, void> {
  for (let at = 0; at < text.length; at += SLICE) {
    const end = Math.min(at + SLICE, text.length);
    yield { text: text.substring(at, end), end };
  }
}

function* readPieces(
  name: string,
  pieces: Iterator<Piece, void, void>,
  length: number,
  { separator: chosen, hasQuotes = true }: TextChoices,
  find: typeof findSeparator,
  encoding: FoundEncoding | undefined,
): Generator<Slice<never>, FileRead<TextRead>, void> {
  let step = pieces.next();
  let start = step.done ? '' : step.value.text;
  const named = NAMED_SEPARATOR.exec(start.substring(0, SEPARATOR_LINE_LENGTH));
  if (named) start = start.substring(named[0].length);
  const isWhole = step.done === true || step.value.end === length;
  const certain: string | undefined = chosen ?? named?.[1];
  const separator = certain ?? find(start.substring(0, LOOKED_AT), isWhole && start.length <= LOOKED_AT, hasQuotes);
  yield {};
  const splitter = new CellSplitter({ separator, hasQuotes });
  const signs = new OddSigns(unreadableIn(encoding?.encoding ?? 'utf-8'));
  try {
    for (let text = start; !step.done; ) {
      const row = splitter.rows.length;
      splitter.take(text);
      signs.look(text, splitter.rows, row);
      yield { part: step.value.end / length };
      step = pieces.next();
      if (!step.done) text = step.value.text;
    }
    splitter.end();
  } catch (problem) {
    if (problem instanceof Refusal) return { problem: problem.problem };
    throw problem;
  }
  const { rows, textAfterQuote } = splitter;
  if (rows.every((row) => row.every((cell) => cell === ''))) return { problem: { kind: 'empty' } };
  const notices: FileNotice[] = [...signs.notices()];
  if (textAfterQuote.count > 0) notices.push({ kind: 'textAfterQuote', ...textAfterQuote });
  return {
    read: { table: { name, rows }, encoding, separator, isSeparatorCertain: certain !== undefined, notices },
  };
}

/** Counts the characters that a text should not have. */
class OddSigns {
  private unreadable = { count: 0, row: 0 };
  private nul = { count: 0, row: 0 };

  constructor(private readonly sign: RegExp) {}

  /** `rows` as they are after the piece, which began in the row at `from`. */
  look(text: string, rows: readonly (readonly string[])[], from: number): void {
    this.unreadable = counted(this.unreadable, text, this.sign, rows, from);
    this.nul = counted(this.nul, text, NUL, rows, from);
  }

  *notices(): Generator<FileNotice, void, void> {
    if (this.unreadable.count > 0) yield { kind: 'unreadable', ...this.unreadable };
    if (this.nul.count > 0) yield { kind: 'nul', ...this.nul };
  }
}

const NUL = /\0/g;

function counted(
  { count, row }: { count: number; row: number },
  text: string,
  sign: RegExp,
  rows: readonly (readonly string[])[],
  from: number,
): { count: number; row: number } {
  const found = text.match(sign)?.length ?? 0;
  if (found === 0) return { count, row };
  if (count > 0) return { count: count + found, row };
  const only = new RegExp(sign.source);
  let first = from;
  while (first < rows.length && !rows[first]?.some((cell) => only.test(cell))) first += 1;
  return { count: found, row: first + 1 };
}
