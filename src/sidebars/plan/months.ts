/** Months and days as the sidebar "Plan" names them, in the user's own locale. */
import { isoDay } from '../../models/calendar/iso-day';
import { firstDayOfMonth, lastDayOf, monthOf as placeOf } from '../../models/calendar/periods';

export { firstDayOfMonth };

const DAY_IN_MILLISECONDS = 86_400_000;
/** 5 January 1970. */
const A_MONDAY = 4;

export function monthOf(day: number): number {
  return placeOf(day).month;
}

export function lastDayOfMonthOf(day: number): number {
  return lastDayOf(day, 'month');
}

/** "2026-12". */
export function isoMonth(month: number): string {
  return isoDay(firstDayOfMonth(month)).slice(0, 7);
}

/** Undefined where the field holds no whole date. */
export function dayFromIso(text: string): number | undefined {
  const moment = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(moment) ? undefined : moment / DAY_IN_MILLISECONDS;
}

/** Today where the user sits. */
export function todayOf(moment: number): number {
  const date = new Date(moment);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY_IN_MILLISECONDS;
}

export interface DayNames {
  readonly month: (month: number) => string;
  readonly weekdays: readonly string[];
  readonly shortDay: (day: number) => string;
}

export function dayNamesIn(locale: string): DayNames {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const made = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (day: number) => made.format(day * DAY_IN_MILLISECONDS);
  };
  const month = format({ month: 'long', year: 'numeric' });
  const weekday = format({ weekday: 'long' });
  return {
    month: (place) => month(firstDayOfMonth(place)),
    weekdays: Array.from({ length: 7 }, (_, place) => weekday(A_MONDAY + place)),
    shortDay: format({ weekday: 'short', day: 'numeric', month: 'short' }),
  };
}
