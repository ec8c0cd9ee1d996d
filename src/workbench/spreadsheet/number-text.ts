/** Numbers as text, as Sheets writes them by a format. */

import { numfmt } from '@univerjs/core';

/** From here on the formatter has no more digits and would put separators into a power of ten. */
const mostDigits = 1e15;

export function formatNumber(format: string, value: number, locale = 'en'): string {
  const isLong = Math.abs(value) >= mostDigits && !numfmt.isDateFormat(format);
  return numfmt.format(isLong ? '0.00E+00' : format, value, { locale, throws: false });
}

export function isPercentFormat(format: string | undefined): boolean {
  return format !== undefined && numfmt.isValidFormat(format) && numfmt.isPercentFormat(format);
}
