/** Sums of facts by group and by period. */
import { weekdayOf } from '../calendar/weekday';
import type { Facts } from './facts';
import type { Groups } from './grouping';

export interface Period {
  /** First and last day, both of them within. */
  readonly from: number;
  readonly to: number;
}

export type Step = 'day' | 'week' | 'month' | 'quarter' | 'year';
export const steps: readonly Step[] = ['day', 'week', 'month', 'quarter', 'year'];

export interface GroupSum {
  readonly name: string;
  readonly count: number;
  readonly sum: number;
}

/** Largest first, equal ones by their place in the ledger; groups without a fact in the period are left out. */
export function sumsByGroup(facts: Facts, groups: Groups, period: Period): GroupSum[] {
  const sums = new Float64Array(groups.names.length);
  const counts = new Int32Array(groups.names.length);
  for (let fact = 0; fact < facts.count; fact++) {
    const day = facts.day[fact] as number;
    if (day < period.from || day > period.to) continue;
    const group = groups.of[fact] as number;
    sums[group] = (sums[group] as number) + (facts.value[fact] as number);
    counts[group] = (counts[group] as number) + 1;
  }
  return groups.names
    .map((name, place) => ({ name, count: counts[place] as number, sum: sums[place] as number }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.sum - one.sum);
}

export interface Series {
  /** The periods one after the other, those without a fact as well; the first and last may be cut by the asked period. */
  readonly periods: readonly Period[];
  readonly names: readonly string[];
  /** values[period][group]. */
  readonly values: readonly Float64Array[];
}

/** The most periods a series may have: a day each for some 27 years. */
export const MOST_PERIODS = 10_000;

/** Without `period` from the first fact to the last. */
export function seriesBy(facts: Facts, groups: Groups, step: Step, period?: Period): Series {
  const within = period ?? spanOf(facts);
  const periods = within ? periodsIn(within, step) : [];
  const values = periods.map(() => new Float64Array(groups.names.length));
  if (within) {
    const placeOf = new Int32Array(within.to - within.from + 1);
    for (const [place, { from, to }] of periods.entries())
      placeOf.fill(place, from - within.from, to - within.from + 1);
    for (let fact = 0; fact < facts.count; fact++) {
      const day = facts.day[fact] as number;
      if (day < within.from || day > within.to) continue;
      const sums = values[placeOf[day - within.from] as number] as Float64Array;
      const group = groups.of[fact] as number;
      sums[group] = (sums[group] as number) + (facts.value[fact] as number);
    }
  }
  return { periods, names: groups.names, values };
}

/** All as one group. */
export function oneGroup(facts: Facts, name: string): Groups {
  return { names: [name], of: new Int32Array(facts.count) };
}

/** From the first to the last day of any fact; undefined without facts. */
export function spanOf({ day, count }: Facts): Period | undefined {
  if (count === 0) return undefined;
  let from = Infinity;
  let to = -Infinity;
  for (let fact = 0; fact < count; fact++) {
    const on = day[fact] as number;
    if (on < from) from = on;
    if (on > to) to = on;
  }
  return { from, to };
}

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

/** The last day of the calendar's week (from Monday), month, quarter or year a day lies in. */
function lastDayOf(day: number, step: Step): number {
  if (step === 'day') return day;
  if (step === 'week') return day + 6 - weekdayOf(day);
  const date = new Date(day * DAY_IN_MILLISECONDS);
  const year = date.getUTCFullYear();
  const months = { month: 1, quarter: 3, year: 12 }[step];
  const next = (Math.floor(date.getUTCMonth() / months) + 1) * months;
  return Date.UTC(year, next, 1) / DAY_IN_MILLISECONDS - 1;
}
