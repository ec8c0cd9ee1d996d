/** Our functions as a cell calls them: from the built Code.js. */
import { functionsInEmptyContext } from '../functions/apps-script';

const functions = await functionsInEmptyContext();

export function ours(name: string, ...given: unknown[]): unknown {
  const called = functions[name];
  if (!called) throw new Error(`Code.js has no function ${name}.`);
  return called(...given);
}

/** The rows below the header. */
export function rowsOf(name: string, ...given: unknown[]): unknown[][] {
  return (ours(name, ...given) as unknown[][]).slice(1);
}

/** One column (from 0) of the rows below the header. */
export function columnOf(column: number, name: string, ...given: unknown[]): unknown[] {
  return rowsOf(name, ...given).map((row) => row[column]);
}

/** A list across, as a range of one row. */
export const across = (items: readonly unknown[]) => [items];
/** A list down, as a range of one column. */
export const down = (items: readonly unknown[]) => items.map((item) => [item]);

/** The day of a spreadsheet's serial number, as a date cell arrives here: midnight of the local zone. */
export function dateOf(serial: number): Date {
  const date = new Date((serial - UNIX_DAYS) * DAY);
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
}

export function serialOf(date: unknown): number {
  const { year, month, day } = partsOf(date as Date);
  return Date.UTC(year, month, day) / DAY + UNIX_DAYS;
}

const partsOf = (date: Date) => ({ year: date.getFullYear(), month: date.getMonth(), day: date.getDate() });
const DAY = 86_400_000;
/** The serial number of 1 January 1970. */
const UNIX_DAYS = 25_569;
