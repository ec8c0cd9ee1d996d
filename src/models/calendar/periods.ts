/** Stretches of the calendar: days, weeks from Monday, months, quarters, years. Days are counted since 1 January 1970. */
import { weekdayOf } from './weekday';

export interface Period {
  /** First and last day, both of them within. */
  readonly from: number;
  readonly to: number;
}

export type Step = 'day' | 'week' | 'month' | 'quarter' | 'year';
export const steps: readonly Step[] = ['day', 'week', 'month', 'quarter', 'year'];

/** One after the other; the first and the last may be cut by the asked one. */
export function periodsIn({ from, to }: Period, step: Step): Period[] {
  const periods: Period[] = [];
  for (let first = from; first <= to; ) {
    const last = Math.min(to, lastDayOf(first, step));
    periods.push({ from: first, to: last });
    first = last + 1;
  }
  return periods;
}

const DAY_IN_MILLISECONDS = 86_400_000;

/** The last day of the week, month, quarter or year a day lies in. */
export function lastDayOf(day: number, step: Step): number {
  if (step === 'day') return day;
  if (step === 'week') return day + 6 - weekdayOf(day);
  const { month } = monthOf(day);
  const months = { month: 1, quarter: 3, year: 12 }[step];
  return firstDayOfMonth((Math.floor(month / months) + 1) * months) - 1;
}

/** Months are counted from January of the year 0, so that whole years are multiples of 12. */
export function monthOf(day: number): { readonly month: number; readonly dayOfMonth: number } {
  const date = new Date(day * DAY_IN_MILLISECONDS);
  return { month: date.getUTCFullYear() * 12 + date.getUTCMonth(), dayOfMonth: date.getUTCDate() };
}

export function firstDayOfMonth(month: number): number {
  return Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY_IN_MILLISECONDS;
}

/**
 * The day after the last of at least two periods, by their first days (rising): its length is that of the one before.
 * Periods that all begin on the same day of the month are so many months long, others so many days.
 */
export function endOfLast(starts: readonly number[]): number {
  const [before, last] = starts.slice(-2) as [number, number];
  const dayOfMonth = monthOf(last).dayOfMonth;
  if (starts.some((day) => monthOf(day).dayOfMonth !== dayOfMonth)) return last + (last - before);
  const month = 2 * monthOf(last).month - monthOf(before).month;
  const length = firstDayOfMonth(month + 1) - firstDayOfMonth(month);
  return firstDayOfMonth(month) + Math.min(dayOfMonth, length) - 1;
}
