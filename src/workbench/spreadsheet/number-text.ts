/** Numbers and dates as text, as Sheets writes them by a format. */

import { numfmt } from '@univerjs/core';
import { hasDecimalComma } from './separators';

/** From here on the formatter has no more digits and would put separators into a power of ten. */
const mostDigits = 1e15;

export function formatNumber(format: string, value: number, locale = 'en'): string {
  const isLong = Math.abs(value) >= mostDigits && !numfmt.isDateFormat(format);
  return numfmt.format(isLong ? '0.00E+00' : format, value, { locale, throws: false });
}

export function isPercentFormat(format: string | undefined): boolean {
  return format !== undefined && numfmt.isValidFormat(format) && numfmt.isPercentFormat(format);
}

/**
 * How cells are shown in a spreadsheet of this locale: days and months by their names in its language. Univer reads
 * typed numbers with a decimal point alone, so where the locale has a comma they are shown as in English.
 */
export function shownLocale(locale: string): string {
  const tag = locale.replace('_', '-');
  if (hasDecimalComma(locale)) return 'en';
  // The formatter's own Arabic writes Latin digits with Arabic separators, which nobody does.
  if (numfmt.getLocale(tag)?.decimal !== '.') numfmt.addLocale(namesIn(tag), tag);
  return tag;
}

/** 1 January 2023 was a Sunday. */
const SUNDAY = Date.UTC(2023, 0, 1);
const DAY = 86_400_000;

function namesIn(tag: string): Partial<numfmt.LocaleData> {
  const written = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' });
    return (day: number) => format.format(day);
  };
  const days = (weekday: 'short' | 'long') =>
    Array.from({ length: 7 }, (_, place) => written({ weekday })(SUNDAY + place * DAY));
  const months = (month: 'short' | 'long') =>
    Array.from({ length: 12 }, (_, place) => written({ month })(Date.UTC(2023, place, 1)));
  return {
    ddd: days('short'),
    dddd: days('long'),
    mmm: months('short'),
    mmmm: months('long'),
    group: ',',
    decimal: '.',
  };
}
