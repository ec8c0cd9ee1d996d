/** Sums of facts by group and by period. */
import { type Period, periodsIn, type Step } from '../calendar/periods';
import type { Facts } from './facts';
import type { Groups } from './grouping';

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
