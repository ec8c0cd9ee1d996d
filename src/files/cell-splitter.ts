/** Splits text into rows of cells, piece by piece as it comes, by papaparse. A piece may end anywhere. */
import { Parser } from 'papaparse';
import { limits } from './limits';
import { Refusal } from './problems';

export interface Splitting {
  /** One character, or '' where every row is one cell. */
  readonly separator: string;
  /** Whether "…" holds separators and line breaks; otherwise a quotation mark is a character like any other. */
  readonly hasQuotes: boolean;
}

/** Signs that no text has, for what is not to be found. */
const NO_SEPARATOR = '\u001f';
const NO_QUOTE = '\u001e';

export class CellSplitter {
  readonly rows: string[][] = [];
  /** What has come since the last whole row. */
  private rest = '';
  private cells = 0;
  /** CR alone ends rows where it ended the first one; otherwise LF does, with or without a CR before it. */
  private isReturn: boolean | undefined;

  constructor(private readonly splitting: Splitting) {}

  take(text: string): void {
    this.rest = this.rest === '' ? text : this.rest + text;
    this.isReturn ??= endsInReturn(this.bare());
    if (this.isReturn !== undefined) this.split(true);
    const { length } = this.rest;
    if (length > limits.cellLength) {
      const { hasQuotes } = this.splitting;
      const isQuoted = hasQuotes && this.rest.includes('"');
      throw new Refusal({ kind: 'longCell', row: this.rows.length + 1, most: limits.cellLength, isQuoted });
    }
  }

  /** No more text comes. */
  end(): void {
    this.isReturn ??= /\r$/.test(this.bare());
    if (this.rest !== '') this.split(false);
  }

  private split(keepLast: boolean): void {
    const { separator, hasQuotes } = this.splitting;
    const bare = this.isReturn ? '' : this.bare();
    // Of files joined from several systems no row is swallowed: every LF ends one.
    const isMixed = /(^|[^\r])\n/.test(bare) && bare.includes('\r\n');
    const isWindows = !isMixed && bare.includes('\r\n');
    const parser = new Parser({
      delimiter: separator === '' ? NO_SEPARATOR : separator,
      newline: this.isReturn ? '\r' : isWindows ? '\r\n' : '\n',
      quoteChar: hasQuotes ? '"' : NO_QUOTE,
    });
    const { data, errors, meta } = parser.parse(this.rest, 0, keepLast) as {
      data: string[][];
      errors: { code: string; row: number }[];
      meta: { cursor: number };
    };
    // The last row may still be going on: what looks wrong with it may become right.
    const error = errors.find(({ row }) => !keepLast || row < data.length);
    if (error) {
      for (const row of data.slice(0, error.row)) this.add(row);
      const row = this.rows.length + 1;
      throw new Refusal({ kind: error.code === 'MissingQuotes' ? 'unclosedQuote' : 'strayQuote', row });
    }
    const endsWithLine = !keepLast && /[\r\n]$/.test(this.rest);
    // What follows the last line end is no row.
    if (endsWithLine && data.at(-1)?.length === 1 && data.at(-1)?.[0] === '') data.pop();
    for (const row of data) this.add(isMixed ? withoutReturn(row) : row);
    this.rest = keepLast ? this.rest.substring(meta.cursor) : '';
  }

  /** Without what stands in quotation marks, for whoever looks for ends of rows. */
  private bare(): string {
    return this.splitting.hasQuotes ? this.rest.replace(/"[^"]*("|$)/g, 'x') : this.rest;
  }

  private add(row: string[]): void {
    const number = this.rows.push(row);
    this.cells += row.length;
    if (row.length > limits.columns) throw new Refusal({ kind: 'tooManyColumns', row: number, most: limits.columns });
    if (number > limits.rows) throw new Refusal({ kind: 'tooManyRows', most: limits.rows });
    if (this.cells > limits.cells) throw new Refusal({ kind: 'tooManyCells', row: number, most: limits.cells });
  }
}

/** Whether CR alone ends the first row; undefined while that cannot be told. */
function endsInReturn(bare: string): boolean | undefined {
  const [found] = /\r\n|\n|\r(?!$)/.exec(bare) ?? [];
  return found === undefined ? undefined : found === '\r';
}

function withoutReturn(row: string[]): string[] {
  const last = row.length - 1;
  return row.map((cell, place) => (place === last && cell.endsWith('\r') ? cell.slice(0, -1) : cell));
}
