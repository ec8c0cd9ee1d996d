/** How the values of a column are to be read, found out from all of them; what they leave open is asked, never guessed. */
import { type DayOrder, dayOfSerial, dayOrders, isAmbiguous, ordersOf, readDayText } from './day-text';
import { type DecimalSign, type NumberInText, readNumberText } from './number-text';
import type { RawCell } from './raw';
import type { ColumnKind } from './tables';

/** How a share is written: 0.25, 25, or as money that is divided by the row's amount. With a percent sign all are equal. */
export type ShareUnit = 'fraction' | 'percent' | 'money';

/** What has to be known to read a column; null where it makes no difference. */
export interface Reading {
  readonly decimal: DecimalSign | null;
  readonly order: DayOrder | null;
  readonly unit: ShareUnit | null;
  /** The currency most values are in, '' for none. */
  readonly currency: string;
}

export type Question = 'decimal' | 'order' | 'unit';

export interface Understanding {
  readonly reading: Reading;
  /** What the values leave open; the reading has null there. */
  readonly open: readonly Question[];
  /** The answers that fit every value, for each question that matters. */
  readonly possible: {
    readonly decimal: readonly DecimalSign[];
    readonly order: readonly DayOrder[];
    readonly unit: readonly ShareUnit[];
  };
  /** A value whose meaning is in question. */
  readonly puzzling?: string | undefined;
}

export const plainReading: Reading = { decimal: null, order: null, unit: null, currency: '' };

const settled: Understanding = { reading: plainReading, open: [], possible: { decimal: [], order: [], unit: [] } };

/** `values` are the cells of the column below its header. */
export function understandColumn(values: Iterable<RawCell | undefined>, kind: ColumnKind): Understanding {
  if (kind === 'text') return settled;
  const counts = new Map<string, number>();
  let numbers: number[] = [];
  for (const value of values) {
    if (typeof value === 'string') {
      const text = value.trim();
      if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
    } else if (typeof value === 'number') numbers.push(value);
  }
  if (kind !== 'share') numbers = [];
  if (kind === 'day') return understandDays([...counts.keys()]);
  return understandNumbers(counts, numbers, kind);
}

/** How many values an order must read for it to be held against those it cannot read. */
const MOST_UNREADABLE = 0.1;

function understandDays(texts: readonly string[]): Understanding {
  const readable = texts.map((text) => ({ text, orders: ordersOf(text) })).filter(({ orders }) => orders.length > 0);
  if (readable.length === 0) return settled;
  const reads = (order: DayOrder, share: number) =>
    readable.filter(({ orders }) => orders.includes(order)).length >= readable.length * share;
  const whole = dayOrders.filter((order) => reads(order, 1));
  // A slip such as 31.13.2026 or a stray serial must not make a question of the whole column.
  const nearly = dayOrders.filter((order) => reads(order, 1 - MOST_UNREADABLE));
  const some = dayOrders.filter((order) => reads(order, 0) && readable.some(({ orders }) => orders.includes(order)));
  // Days that only one order can read, and days that only the other can: two forms stand in one column.
  const only = (order: DayOrder, other: DayOrder) =>
    readable.some(({ orders }) => orders.includes(order) && !orders.includes(other));
  const isMixed = only('dmy', 'mdy') && only('mdy', 'dmy');
  const fitting = [whole, nearly, some].find(({ length }) => length > 0) as readonly DayOrder[];
  const possible: readonly DayOrder[] = isMixed ? ['dmy', 'mdy'] : fitting;
  const puzzling = readable.find(({ text, orders }) =>
    isAmbiguous(
      text,
      orders.filter((order) => possible.includes(order)),
    ),
  );
  const isOpen = possible.length > 1 && (isMixed || puzzling !== undefined || possible === some);
  return {
    reading: { ...plainReading, order: possible.length === 1 ? (possible[0] as DayOrder) : null },
    open: isOpen ? ['order'] : [],
    possible: { ...settled.possible, order: possible },
    puzzling: puzzling?.text ?? readable[0]?.text,
  };
}

interface ReadText {
  readonly text: string;
  readonly count: number;
  readonly point: NumberInText | undefined;
  readonly comma: NumberInText | undefined;
}

function understandNumbers(
  counts: ReadonlyMap<string, number>,
  numbers: readonly number[],
  kind: ColumnKind,
): Understanding {
  const read: ReadText[] = [];
  for (const [text, count] of counts) {
    read.push({ text, count, point: readNumberText(text, '.'), comma: readNumberText(text, ',') });
  }
  const needsPoint = read.some(({ point, comma }) => point && !comma);
  const needsComma = read.some(({ point, comma }) => comma && !point);
  const isDisputed = needsPoint && needsComma;
  const decimal: DecimalSign | null = needsPoint === needsComma ? null : needsPoint ? '.' : ',';
  const puzzling = read.find(({ point, comma }) => point?.value !== comma?.value);
  const isOpen = isDisputed || (decimal === null && puzzling !== undefined);
  const chosen = read.flatMap(({ count, point, comma }) => {
    const number = decimal === ',' ? (comma ?? point) : (point ?? comma);
    return number ? [{ count, number }] : [];
  });
  const unit =
    kind === 'share'
      ? understandUnit(
          chosen.map(({ number }) => number),
          numbers,
        )
      : undefined;
  return {
    reading: { ...plainReading, decimal, unit: unit?.unit ?? null, currency: usualCurrency(chosen) },
    open: [...(isOpen ? (['decimal'] as const) : []), ...(unit?.isOpen ? (['unit'] as const) : [])],
    possible: { order: [], decimal: isOpen ? ['.', ','] : decimal ? [decimal] : [], unit: unit?.possible ?? [] },
    puzzling: isOpen ? puzzling?.text : (read[0]?.text ?? (numbers[0] === undefined ? undefined : String(numbers[0]))),
  };
}

/** Without percent signs 1 may be all of it or a hundredth, and 25 may be percent or money. */
function understandUnit(
  read: readonly NumberInText[],
  numbers: readonly number[],
): { unit: ShareUnit | null; isOpen: boolean; possible: readonly ShareUnit[] } {
  const bare = [...read.filter(({ isPercent }) => !isPercent).map(({ value }) => value), ...numbers].filter(
    (value) => value !== 0,
  );
  if (read.some(({ currency }) => currency !== '')) return { unit: 'money', isOpen: false, possible: ['money'] };
  if (bare.length === 0) return { unit: null, isOpen: false, possible: [] };
  const largest = bare.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (largest > 100) {
    // One slip of 250 among percentages must not make money of all of them.
    const small = bare.filter((value) => Math.abs(value) <= 100).length;
    const isMoney = small <= bare.length * MOST_UNREADABLE;
    return { unit: isMoney ? 'money' : null, isOpen: !isMoney, possible: isMoney ? ['money'] : ['percent', 'money'] };
  }
  // A cell of a sheet that shows 100 % holds 1; a text that says 1 may be one percent.
  const isTold = bare.some((value) => !Number.isInteger(value)) || read.every(({ isPercent }) => isPercent);
  if (largest <= 1 && isTold) return { unit: 'fraction', isOpen: false, possible: ['fraction', 'percent', 'money'] };
  const possible: ShareUnit[] = largest <= 1 ? ['fraction', 'percent', 'money'] : ['percent', 'money'];
  return { unit: null, isOpen: true, possible };
}

function usualCurrency(read: readonly { readonly count: number; readonly number: NumberInText }[]): string {
  const currencies = new Map<string, number>();
  for (const { count, number } of read) {
    if (number.currency === '') continue;
    currencies.set(number.currency, (currencies.get(number.currency) ?? 0) + count);
  }
  return [...currencies].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '';
}

/** The day of a cell as the reading says; undefined where it is none. */
export function dayOfCell(cell: RawCell, { order }: Reading): number | undefined {
  if (cell === null || typeof cell === 'boolean') return undefined;
  if (typeof cell === 'object') return cell.day;
  if (typeof cell === 'number') return dayOfSerial(cell);
  if (order !== null) return readDayText(cell, order);
  // Where nobody has said which order counts, only a day that all of them agree on is one.
  const orders = ordersOf(cell);
  const [first] = orders;
  return first === undefined || isAmbiguous(cell, orders) ? undefined : readDayText(cell, first);
}
