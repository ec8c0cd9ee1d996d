/** The cells of one sheet as they come in its XML, in rows with the numbers that a spreadsheet shows. */
import type { RawCell } from '../../models/ledger/raw';
import { limits } from '../limits';
import { type FileNotice, Refusal } from '../problems';
import { unescaped } from './contents';
import { dayOfSerial } from './date-format';
import type { Visitor } from './xml';

/** What cells refer to. */
export interface CellContext {
  readonly texts: readonly string[];
  readonly dayStyles: readonly boolean[];
  readonly countsFrom1904: boolean;
}

const DAY = 86_400_000;

export class SheetCells implements Visitor {
  readonly rows: RawCell[][] = [];
  private readonly timeOfDay = { count: 0, row: 0 };
  private readonly noResult = { count: 0, row: 0 };
  /** From 1; those of cells and rows that do not say where they are follow on. */
  private row = 0;
  private column = 0;
  private cells = 0;
  private type = '';
  private style = 0;
  private content = '';
  private isInCell = false;
  private hasFormula = false;
  private hasValue = false;
  private isInValue = false;
  private isInReading = false;

  constructor(private readonly context: CellContext) {}

  readonly open = (name: string, attribute: (name: string) => string): void => {
    if (name === 'row') this.beginRow(attribute('r'));
    else if (name === 'c') this.beginCell(attribute);
    else if (!this.isInCell) return;
    else if (name === 'v' || name === 't') {
      this.isInValue = true;
      this.hasValue = true;
    } else if (name === 'f') this.hasFormula = true;
    else if (name === 'rPh') this.isInReading = true;
  };

  readonly close = (name: string): void => {
    if (name === 'c') this.endCell();
    else if (name === 'v' || name === 't') this.isInValue = false;
    else if (name === 'rPh') this.isInReading = false;
  };

  readonly text = (text: string): void => {
    if (!this.isInValue || this.isInReading) return;
    this.content += text;
    if (this.content.length > limits.cellLength) {
      throw new Refusal({ kind: 'longCell', row: this.row, most: limits.cellLength, isQuoted: false });
    }
  };

  *notices(): Generator<FileNotice, void, void> {
    if (this.timeOfDay.count > 0) yield { kind: 'timeOfDay', ...this.timeOfDay };
    if (this.noResult.count > 0) yield { kind: 'noResult', ...this.noResult };
  }

  private beginRow(said: string): void {
    this.row = said === '' ? this.row + 1 : this.whole(said);
    this.column = 0;
    if (this.row > limits.rows) throw new Refusal({ kind: 'tooManyRows', most: limits.rows });
  }

  private beginCell(attribute: (name: string) => string): void {
    const place = /^\$?([A-Z]+)\$?\d+$/i.exec(attribute('r'));
    this.column = place ? columnNumber(place[1] as string) : this.column + 1;
    if (this.column > limits.columns) {
      throw new Refusal({ kind: 'tooManyColumns', row: this.row, most: limits.columns });
    }
    this.type = attribute('t');
    this.style = Number(attribute('s'));
    this.content = '';
    this.isInCell = true;
    this.hasFormula = false;
    this.hasValue = false;
  }

  private endCell(): void {
    this.isInCell = false;
    if (this.hasFormula && !this.hasValue) this.count(this.noResult);
    const value = this.hasValue ? this.value() : null;
    if (value !== null && value !== '') this.put(value);
  }

  private put(value: RawCell): void {
    if (this.row === 0) throw this.damaged();
    while (this.rows.length < this.row) this.rows.push([]);
    const row = this.rows[this.row - 1] as RawCell[];
    this.cells += Math.max(0, this.column - row.length);
    if (this.cells > limits.cells) throw new Refusal({ kind: 'tooManyCells', row: this.row, most: limits.cells });
    while (row.length < this.column - 1) row.push(null);
    row[this.column - 1] = value;
  }

  private value(): RawCell {
    const { content, context } = this;
    switch (this.type) {
      case 's': {
        const text = context.texts[this.whole(content)];
        if (text === undefined) throw this.damaged();
        return text;
      }
      case 'str':
      case 'inlineStr':
        return unescaped(content);
      case 'e':
        return content;
      case 'b':
        return content.trim() === '1' || content.trim() === 'true';
      case 'd':
        return this.dayOf(Date.parse(/^\d{4}-\d\d-\d\d$/.test(content) ? content : `${content}Z`) / DAY) ?? content;
      default:
        return content.trim() === '' ? null : this.number(Number(content));
    }
  }

  private number(value: number): RawCell {
    if (!Number.isFinite(value)) throw this.damaged();
    if (!this.context.dayStyles[this.style]) return value;
    const found = dayOfSerial(value, this.context.countsFrom1904);
    if (found?.hasTime) this.count(this.timeOfDay);
    return found ? { day: found.day } : value;
  }

  /** Of a date that is written out, which few programs do. */
  private dayOf(days: number): RawCell | undefined {
    if (!Number.isFinite(days)) return undefined;
    if (!Number.isInteger(days)) this.count(this.timeOfDay);
    return { day: Math.floor(days) };
  }

  private whole(text: string): number {
    const number = /^\s*\d+\s*$/.test(text) ? Number(text) : -1;
    if (number < 0) throw this.damaged();
    return number;
  }

  private count(counted: { count: number; row: number }): void {
    counted.count += 1;
    if (counted.count === 1) counted.row = this.row;
  }

  private damaged(): Refusal {
    return new Refusal({ kind: 'damagedWorkbook', ...(this.row > 0 ? { row: this.row } : {}) });
  }
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
