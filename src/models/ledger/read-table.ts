/** Reads the rows of a raw table into one of the ledger's five; what cannot be read is left out and listed. */
import { isoDay } from '../calendar/iso-day';
import type { InSteps } from '../in-slices';
import type { Finding, LeftOut } from './findings';
import { type NumberInText, readNumberText } from './number-text';
import type { RawCell, RawTable } from './raw';
import { comparable, rowKey } from './row-keys';
import { type ColumnRule, columnsOf, sameText, type Table, type TableName, tableRules, type Value } from './tables';
import { dayOfCell, type Reading } from './understand';

/** A column of the source as it is to be read. */
export interface ColumnPlan {
  /** Counted from 0. */
  readonly source: number;
  readonly column: string;
  readonly reading: Reading;
}

export interface TablePlan<T extends TableName = TableName> {
  readonly table: T;
  /** Counted from 0; what stands above it is not read. */
  readonly headerRow: number;
  readonly columns: readonly ColumnPlan[];
  /** Rows that are the same in everything are entries of their own (two calls, two payments), where the table allows it. */
  readonly takeRepeated: boolean;
  /** Words that a row of totals begins with, as `sameText` has them. */
  readonly totalWords: readonly string[];
}

export interface ReadRows<T extends TableName = TableName> {
  readonly table: Table<T>;
  readonly findings: readonly Finding[];
  /** Rows with anything in them below the header. */
  readonly seen: number;
}

const ROWS_IN_A_SLICE = 2000;
const LONGEST_TEXT = 2000;

export function* readTable<T extends TableName>(source: RawTable, plan: TablePlan<T>): InSteps<ReadRows<T>> {
  const { table, headerRow } = plan;
  const wanted = columnsOf(table);
  const reader = rowReader(source, plan);
  const columns: Record<string, Value[]> = Object.fromEntries(wanted.map((column) => [column, []]));
  const lists = wanted.map((column) => columns[column] as Value[]);
  const rowNumbers: number[] = [];
  const findings: Finding[] = [];
  const known = keyBook(table, plan.takeRepeated, (column, place) => (columns[column] as Value[])[place] as Value);
  let seen = 0;
  for (let index = headerRow + 1; index < source.rows.length; index++) {
    if (index % ROWS_IN_A_SLICE === 0) yield { part: index / source.rows.length };
    const cells = source.rows[index] as readonly RawCell[];
    if (cells.every(isBlank)) continue;
    seen++;
    const row = index + 1;
    const refused = reader(cells);
    if (!Array.isArray(refused)) {
      findings.push({ table, row, ...refused, isTaken: false });
      continue;
    }
    const earlier = known.add(refused, rowNumbers.length);
    if (earlier) {
      findings.push({
        table,
        row,
        column: null,
        value: String(refused[0] ?? ''),
        reason: { code: earlier.code, first: rowNumbers[earlier.place] as number },
        isTaken: false,
      });
      continue;
    }
    for (let place = 0; place < lists.length; place++) (lists[place] as Value[]).push(refused[place] as Value);
    rowNumbers.push(row);
  }
  const read = { count: rowNumbers.length, rowNumbers, columns } as unknown as Table<T>;
  return { table: read, findings, seen };
}

interface Refusal {
  readonly column: string | null;
  readonly value: string;
  readonly reason: LeftOut;
}

/** Reads one row into the values of the table's columns, in their order, or says why not. */
function rowReader(
  source: RawTable,
  { table, columns, headerRow, totalWords }: TablePlan,
): (cells: readonly RawCell[]) => Value[] | Refusal {
  const wanted = columnsOf(table);
  const totals = { words: new Set(totalWords), initials: new Set(totalWords.map((word) => word.charAt(0))) };
  const planned = wanted.map((column) => {
    const plan = columns.find((each) => each.column === column);
    const rule = tableRules[table].columns[column] as ColumnRule;
    return { column, rule, plan, read: plan && cellReader(rule, plan.reading) };
  });
  const amountPlace = (wanted as readonly string[]).indexOf('amount');
  const width = Math.max(0, ...source.rows.slice(headerRow, headerRow + 1).map(({ length }) => length));
  return (cells) => {
    const total = totalIn(cells, totals, width);
    if (total !== undefined) return { column: null, value: total, reason: { code: 'totalRow' } };
    const values: Value[] = [];
    for (const { column, rule, plan, read } of planned) {
      const cell = plan && cells[plan.source];
      if (!plan || !read || isBlank(cell)) {
        if (rule.required) return { column, value: '', reason: { code: 'missing' } };
        values.push(rule.kind === 'text' ? '' : null);
        continue;
      }
      const value = read(cell as RawCell);
      if (typeof value === 'object') return { column, value: shownCell(cell), reason: value };
      values.push(value);
    }
    for (const [place, { column, rule, plan }] of planned.entries()) {
      const value = values[place];
      if (rule.kind !== 'share' || typeof value !== 'number') continue;
      const share =
        plan?.reading.unit === 'money' && !isPercentText(cells[plan.source])
          ? divided(value, values[amountPlace])
          : value;
      if (share === undefined || share > 1 || share < -1) {
        const code = share === undefined ? 'noAmount' : 'notShare';
        return { column, value: shownCell(cells[(plan as ColumnPlan).source]), reason: { code } };
      }
      values[place] = share;
    }
    return values;
  };
}

/** The values of one column repeat: each text is read once. */
export function cellReader({ kind }: ColumnRule, reading: Reading): (cell: RawCell) => string | number | LeftOut {
  const read = (cell: RawCell): string | number | LeftOut => {
    if (kind === 'text') return readText(cell);
    if (kind === 'day') return dayOfCell(cell, reading) ?? { code: 'notDay' };
    const number = numberOf(cell, reading);
    if (!number) return { code: 'notNumber' };
    if (reading.currency !== '' && number.currency !== '' && number.currency !== reading.currency) {
      return { code: 'otherCurrency', usual: reading.currency };
    }
    if (kind === 'count') {
      const isCount = Number.isInteger(number.value) && number.value >= 0 && !number.isPercent;
      return isCount ? number.value : { code: 'notCount' };
    }
    if (kind === 'money') return number.isPercent ? { code: 'notNumber' } : number.value;
    return reading.unit === 'percent' && !number.isPercent ? Number(`${number.value}e-2`) : number.value;
  };
  const known = new Map<RawCell, string | number | LeftOut>();
  return (cell) => {
    if (typeof cell !== 'string' || kind === 'text') return read(cell);
    let value = known.get(cell);
    if (value === undefined) {
      value = read(cell);
      known.set(cell, value);
    }
    return value;
  };
}

function numberOf(cell: RawCell, { decimal }: Reading): NumberInText | undefined {
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? { value: cell, isPercent: false, currency: '' } : undefined;
  if (typeof cell !== 'string') return undefined;
  if (decimal !== null) return readNumberText(cell, decimal);
  const [point, comma] = [readNumberText(cell, '.'), readNumberText(cell, ',')];
  // Where nobody has said which sign is the decimal one, only a number that is the same with both is one.
  return point && comma && point.value !== comma.value ? undefined : (point ?? comma);
}

function isPercentText(cell: RawCell | undefined): boolean {
  return typeof cell === 'string' && /[%٪]/.test(cell);
}

function divided(value: number, amount: Value | undefined): number | undefined {
  return typeof amount === 'number' && amount !== 0 ? value / amount : undefined;
}

function readText(cell: RawCell): string | LeftOut {
  const text = (typeof cell === 'string' ? cell : shownCell(cell)).trim();
  return text.length > LONGEST_TEXT ? { code: 'tooLong' } : text;
}

export function isBlank(cell: RawCell | undefined): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/** A cell as a text, for a finding. */
export function shownCell(cell: RawCell | undefined): string {
  if (cell === undefined || cell === null) return '';
  if (typeof cell === 'object') return isoDay(cell.day);
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}

interface TotalWords {
  readonly words: ReadonlySet<string>;
  readonly initials: ReadonlySet<string>;
}

/** "Total 12,500": a word for totals in the first filled cell, and some cells left blank. */
function totalIn(cells: readonly RawCell[], { words, initials }: TotalWords, width: number): string | undefined {
  const first = cells.find(isFilled);
  if (typeof first !== 'string') return undefined;
  // Every row of a large table is asked, and most begin with no letter that a total does.
  const initial = first.trimStart().charAt(0).toLowerCase();
  if (initial <= LAST_OF_ASCII && !initials.has(initial)) return undefined;
  if (cells.filter(isFilled).length >= width) return undefined;
  const word = sameText(first).replace(/[\s:：.=\d]+$/u, '');
  return words.has(word) ? first : undefined;
}

const LAST_OF_ASCII = '\u007f';

function isFilled(cell: RawCell): boolean {
  return !isBlank(cell);
}

interface KeyBook {
  /** `place` is where the row will stand among those that were read; what comes back is the earlier one of the same key. */
  add(values: readonly Value[], place: number): { code: 'repeated' | 'sameKey'; place: number } | undefined;
}

/** Remembers what tells rows apart, and finds the earlier row of the same. */
function keyBook(table: TableName, takeRepeated: boolean, valueAt: (column: string, place: number) => Value): KeyBook {
  const { mayRepeat } = tableRules[table];
  const wanted: readonly string[] = columnsOf(table);
  const keyOf = rowKey(table);
  const known = new Map<string, number>();
  return {
    add(values, place) {
      if (mayRepeat && takeRepeated) return undefined;
      const key = keyOf(values);
      const earlier = known.get(key);
      if (earlier === undefined) {
        known.set(key, place);
        return undefined;
      }
      const isWhole = wanted.every(
        (column, index) => comparable(values[index] as Value) === comparable(valueAt(column, earlier)),
      );
      return { code: mayRepeat || isWhole ? 'repeated' : 'sameKey', place: earlier };
    },
  };
}
