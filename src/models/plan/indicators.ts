/** Which indicator fell, by how much, since when, and what that alone costs in profit. */

import { profit } from '../parthenon/profit';
import { incompleteBeta } from '../simulation/beta';

export interface Indicator {
  readonly name: string;
  /** Period by period, at least one. */
  readonly values: readonly number[];
}

export interface IndicatorChange {
  readonly name: string;
  /** Mean of the periods before the change; without one, of all before the last. */
  readonly usual: number;
  /** Mean of the periods since the change; without one, the last period. */
  readonly now: number;
  /** The first period of the new level, counted from 0; null where the change is no more than the usual noise. */
  readonly since: number | null;
  /** Profit with this indicator as it is now and the others as usual, less profit at usual levels. */
  readonly effect: number;
}

export interface IndicatorChanges {
  /** The largest loss first. */
  readonly changes: readonly IndicatorChange[];
  /** Profit with all indicators as they are now, less profit at usual levels. */
  readonly together: number;
}

/** So seldom does mere noise pass for a change. */
const ERROR_RATE = 0.05;

/** A usual level takes more than one period. */
const FEWEST_BEFORE = 2;

export function indicatorChanges(indicators: readonly Indicator[]): IndicatorChanges {
  const levels = indicators.map(({ name, values }) => {
    const since = changePoint(values);
    const split = since ?? Math.max(1, values.length - 1);
    const usual = meanOf(values.slice(0, split));
    return { name, usual, now: values.length > split ? meanOf(values.slice(split)) : usual, since };
  });
  const usual = levels.map((level) => level.usual);
  const asUsual = profit(usual);
  const changes = levels.map((level, index) => ({
    ...level,
    effect:
      level.now === level.usual ? 0 : profit(usual.map((of, other) => (other === index ? level.now : of))) - asUsual,
  }));
  return {
    changes: changes.sort((one, other) => one.effect - other.effect),
    together: profit(levels.map(({ now }) => now)) - asUsual,
  };
}

/**
 * The first place of the new level where the mean of a series changes once; null where it does not. Among all splits that
 * which leaves the least squares around the two means, which is also that with the largest t between them (Hawkins 1977,
 * Testing a sequence of observations for a shift in location). It counts as a change where that t would be so large by
 * noise in less than one of twenty series: by Bonferroni's bound, as many times the two-sided probability of Student's t
 * with n − 2 degrees of freedom as there are splits.
 */
export function changePoint(values: readonly number[]): number | null {
  const count = values.length;
  // measured from the first, so that a series that never varies has no squares at all
  const origin = values[0] ?? 0;
  const total = values.reduce((sum, value) => sum + (value - origin), 0);
  const squares = values.reduce((sum, value) => sum + (value - origin - total / count) ** 2, 0);
  let best = -1;
  let explained = 0;
  let before = 0;
  for (let split = 1; split < count; split++) {
    before += (values[split - 1] as number) - origin;
    if (split < FEWEST_BEFORE) continue;
    const gap = before / split - (total - before) / (count - split);
    const between = (gap * gap * split * (count - split)) / count;
    if (between <= explained) continue;
    best = split;
    explained = between;
  }
  if (best < 0 || explained <= NOISE_OF_SUMS * origin * origin) return null;
  const freedom = count - 2;
  const splits = count - FEWEST_BEFORE;
  // t² with n − 2 degrees of freedom: the probability beyond it is an incomplete beta function of 1 − R²
  const unexplained = Math.max(0, squares - explained) / squares;
  return splits * incompleteBeta(unexplained, freedom / 2, 0.5) < ERROR_RATE ? best : null;
}

/** Squares below this share of the level's own square are rounding. */
const NOISE_OF_SUMS = 1e-24;

function meanOf(values: readonly number[]): number {
  const origin = values[0] as number;
  return origin + values.reduce((sum, value) => sum + (value - origin), 0) / values.length;
}
