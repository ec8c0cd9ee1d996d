/** Utilities.formatDate and Utilities.parseDate for the two patterns this product writes. */

import { WallClock } from './serial-dates';

const TEXTS = {
  'yyyy-MM-dd': /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  'yyyy-MM-dd HH:mm': /^(\d{4})-(\d{1,2})-(\d{1,2}) (\d{1,2}):(\d{1,2})$/,
};

export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const known = knownPattern(pattern);
  if (Number.isNaN(date.getTime())) throw new Error('Utilities.formatDate: this date is not valid.');
  const text = new Date(WallClock.in(timeZone).wallOf(date.getTime())).toISOString();
  return known === 'yyyy-MM-dd' ? text.slice(0, 10) : `${text.slice(0, 10)} ${text.slice(11, 16)}`;
}

export function parseDate(text: string, timeZone: string, pattern: string): Date {
  const numbers = TEXTS[knownPattern(pattern)].exec(text)?.slice(1).map(Number);
  if (numbers === undefined) throw new Error(`Utilities.parseDate: "${text}" does not fit ${pattern}.`);
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = numbers;
  return new Date(WallClock.in(timeZone).momentOf(Date.UTC(year, month - 1, day, hour, minute)));
}

function knownPattern(pattern: string): keyof typeof TEXTS {
  if (pattern in TEXTS) return pattern as keyof typeof TEXTS;
  throw new Error(`The workbench knows the date patterns ${Object.keys(TEXTS).join(' and ')}, not "${pattern}".`);
}
