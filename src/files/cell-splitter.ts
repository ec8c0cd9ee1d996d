/**
 * Splits text into rows of cells, piece by piece as it comes: separators, quotes as in RFC 4180, and rows that end with
 * CR, LF or CRLF, also several of these in one file. A piece may end anywhere.
 */
import { limits } from './limits';
import { Refusal } from './problems';

const CR = 13;
const LF = 10;
const QUOTE = 34;

export interface Splitting {
  /** One character, or '' where every row is one cell. */
  readonly separator: string;
  /** Whether "…" holds separators and line breaks; otherwise a quotation mark is a character like any other. */
  readonly hasQuotes: boolean;
}

/** Where a piece ended: before a cell, within one, within quotes, or right after a quotation mark within quotes. */
type Place = 'start' | 'plain' | 'quoted' | 'mark';

export class CellSplitter {
  readonly rows: string[][] = [];
  /** Cells in which text follows the closing quotation mark; it is taken into the cell, as spreadsheets do. */
  readonly textAfterQuote = { count: 0, row: 0 };
  private row: string[] = [];
  private cell = '';
  private place: Place = 'start';
  private wasQuoted = false;
  /** A CR ended the last row: a LF right after it belongs to it. */
  private afterReturn = false;
  private cells = 0;
  private readonly separator: number;

  constructor(private readonly splitting: Splitting) {
    this.separator = splitting.separator === '' ? -1 : splitting.separator.charCodeAt(0);
  }

  take(text: string): void {
    let at = 0;
    while (at < text.length) {
      if (this.place === 'quoted') at = this.takeQuoted(text, at);
      else if (this.place === 'mark') at = this.takeAfterMark(text, at);
      else at = this.takePlain(text, at);
    }
  }

  /** No more text comes. */
  end(): void {
    if (this.place === 'quoted') throw new Refusal({ kind: 'unclosedQuote', row: this.rows.length + 1 });
    if (this.place !== 'start' || this.row.length > 0) this.endRow();
  }

  private takePlain(text: string, from: number): number {
    const { separator } = this;
    let begin = from;
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === separator) {
        this.add(text, begin, at);
        this.endCell();
      } else if (code === CR || code === LF) {
        const isSecondHalf = code === LF && this.afterReturn && at === begin && this.isAtRowStart();
        this.afterReturn = code === CR;
        if (!isSecondHalf) {
          this.add(text, begin, at);
          this.endRow();
        }
      } else if (code === QUOTE && at === begin && this.place === 'start' && this.splitting.hasQuotes) {
        this.place = 'quoted';
        this.wasQuoted = true;
        return at + 1;
      } else continue;
      begin = at + 1;
    }
    if (begin < text.length) this.place = 'plain';
    this.add(text, begin, text.length);
    return text.length;
  }

  private isAtRowStart(): boolean {
    return this.place === 'start' && this.row.length === 0;
  }

  private takeQuoted(text: string, from: number): number {
    const mark = text.indexOf('"', from);
    const end = mark === -1 ? text.length : mark;
    this.add(text, from, end);
    if (mark === -1) return end;
    this.place = 'mark';
    return mark + 1;
  }

  private takeAfterMark(text: string, at: number): number {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      this.add(text, at, at + 1);
      this.place = 'quoted';
      return at + 1;
    }
    if (code !== this.separator && code !== CR && code !== LF) {
      this.textAfterQuote.count += 1;
      if (this.textAfterQuote.count === 1) this.textAfterQuote.row = this.rows.length + 1;
    }
    this.place = 'plain';
    return at;
  }

  private add(text: string, begin: number, end: number): void {
    if (begin === end) return;
    const { length } = this.cell;
    if (length + end - begin > limits.cellLength) {
      const row = this.rows.length + 1;
      throw new Refusal({ kind: 'longCell', row, most: limits.cellLength, isQuoted: this.wasQuoted });
    }
    this.cell = length === 0 ? text.substring(begin, end) : this.cell + text.substring(begin, end);
  }

  private endCell(): void {
    this.row.push(this.cell);
    this.cell = '';
    this.place = 'start';
    this.wasQuoted = false;
    if (this.row.length > limits.columns) {
      throw new Refusal({ kind: 'tooManyColumns', row: this.rows.length + 1, most: limits.columns });
    }
  }

  private endRow(): void {
    this.endCell();
    this.rows.push(this.row);
    this.cells += this.row.length;
    this.row = [];
    if (this.rows.length > limits.rows) throw new Refusal({ kind: 'tooManyRows', most: limits.rows });
    if (this.cells > limits.cells) {
      throw new Refusal({ kind: 'tooManyCells', row: this.rows.length, most: limits.cells });
    }
  }
}
