/** Days as the report writes them. */
import type { Reader } from '../shared/reader';

const DAY_IN_MILLISECONDS = 86_400_000;
const SHORT = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;

/** Without its year, for axes. */
export function shortDays(reader: Reader): (day: number) => string {
  const format = new Intl.DateTimeFormat(reader.locale, SHORT);
  return (day) => format.format(day * DAY_IN_MILLISECONDS);
}

/** First and last day, as short as the locale writes it. */
export function datesOf({ from, to }: { readonly from: number; readonly to: number }, { locale }: Reader): string {
  const format = new Intl.DateTimeFormat(locale, { ...SHORT, year: 'numeric' });
  return format.formatRange(from * DAY_IN_MILLISECONDS, to * DAY_IN_MILLISECONDS);
}

/** The day on the user's own calendar. */
export function today(): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY_IN_MILLISECONDS;
}
