/** Calendar days as people and programs write them: the order of day and month is told from outside, never guessed here. */
import { monthNamed } from './month-names';

/** serial: days since 30 December 1899, as workbooks count them. */
export type DayOrder = 'dmy' | 'mdy' | 'ymd' | 'serial';

export const dayOrders: readonly DayOrder[] = ['dmy', 'mdy', 'ymd', 'serial'];

/** Days from 30 December 1899 to 1 January 1970. */
export const SERIAL_OF_1970 = 25_569;
/** A ledger's days: whatever lies outside is a slip of the hand. */
const FIRST_YEAR = 1950;
const LAST_YEAR = 2149;

const DAY_IN_MILLISECONDS = 86_400_000;

/**
 * The day in days since 1 January 1970; undefined where `text` is no day that is written in this order. A year of four
 * digits in front and a month that is named need no order.
 */
export function readDayText(text: string, order: DayOrder): number | undefined {
  const plain = plainDay(text);
  if (order === 'serial') {
    return /^\d{4,6}([.,]\d+)?$/.test(plain) ? dayOfSerial(Number(plain.replace(',', '.'))) : undefined;
  }
  const parts = partsOf(plain);
  if (!parts) return undefined;
  const [first, second, third] = parts.numbers;
  if (parts.month !== undefined) {
    return first.length === 4 ? dayOf(first, parts.month, second) : dayOf(second, parts.month, first);
  }
  if (third === undefined) return undefined;
  if (first.length === 4) return dayOf(first, Number(second), third);
  // Nobody writes 26.12.31 with the year first; 26-12-31 may be both, and is asked about.
  if (order === 'ymd') return parts.separator === '.' ? undefined : dayOf(first, Number(second), third);
  return order === 'dmy' ? dayOf(third, Number(second), first) : dayOf(third, Number(first), second);
}

/** The orders in which the text is a day. */
export function ordersOf(text: string): DayOrder[] {
  return dayOrders.filter((order) => readDayText(text, order) !== undefined);
}

/** Whether the orders make different days of the text. */
export function isAmbiguous(text: string, orders: readonly DayOrder[]): boolean {
  return new Set(orders.map((order) => readDayText(text, order))).size > 1;
}

export function dayOfSerial(serial: number): number | undefined {
  const day = Math.floor(serial) - SERIAL_OF_1970;
  const year = new Date(day * DAY_IN_MILLISECONDS).getUTCFullYear();
  return year >= FIRST_YEAR && year <= LAST_YEAR ? day : undefined;
}

/** Digits as plain ones, no signs of direction, and no time of day. */
function plainDay(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()
    .replace(
      /(\d)[T\s,]+\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(?:[AaPp]\.?[Mm]\.?|ص|م)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/,
      '$1',
    );
}

interface Parts {
  readonly numbers: readonly [string, string, string?];
  /** Where it is named. */
  readonly month?: number;
  readonly separator?: string;
}

function partsOf(text: string): Parts | undefined {
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact) return { numbers: [compact[1] as string, compact[2] as string, compact[3] as string] };
  const numbers = /^(\d{1,4})\s*([./\-\s])\s*(\d{1,2})\s*\2\s*(\d{1,4})(?:\s*[грr]\.?|\.)?$/.exec(text);
  if (numbers) {
    return {
      numbers: [numbers[1] as string, numbers[3] as string, numbers[4] as string],
      separator: numbers[2] as string,
    };
  }
  const dayFirst =
    /^(\d{1,4})[.\s\-/]*(?:de\s+)?(\p{L}[\p{L}\p{M}]*(?:\s\p{L}[\p{L}\p{M}]{2,})?)\.?[.\s\-/,]*(?:de\s+)?(\d{2,4})(?:\s*[грr]\.?|\.)?$/u.exec(
      text,
    );
  if (dayFirst) return named(dayFirst[2] as string, dayFirst[1] as string, dayFirst[3] as string);
  const monthFirst = /^(\p{L}[\p{L}\p{M}]*)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(text);
  return monthFirst ? named(monthFirst[1] as string, monthFirst[2] as string, monthFirst[3] as string) : undefined;
}

function named(name: string, first: string, second: string): Parts | undefined {
  const month = monthNamed(name);
  return month === undefined ? undefined : { numbers: [first, second], month };
}

/** Two digits are a year of this century. */
function dayOf(year: string, month: number, day: string): number | undefined {
  if (year.length !== 4 && year.length !== 2) return undefined;
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  if (full < FIRST_YEAR || full > LAST_YEAR || day.length > 2) return undefined;
  const date = new Date(Date.UTC(full, month - 1, Number(day)));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day);
  return isReal ? date.getTime() / DAY_IN_MILLISECONDS : undefined;
}
