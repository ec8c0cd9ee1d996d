/** What reaching the plan is worth: the multiplier of the on-target bonus along a curve. */
import { DUST } from '../rounding';

/** "From this value on": from an attainment the multiplier, from an amount the rate. */
export interface Threshold {
  readonly from: number;
  readonly value: number;
}

/** `step`: the value of the last row reached; `linear`: on straight lines between the rows. */
export type CurveMode = 'step' | 'linear';

/** Whether a value of 0 or more is at a threshold; the last digits of a division cost nobody a bonus. */
export function reaches(value: number, threshold: number): boolean {
  return value >= threshold - DUST * Math.abs(threshold);
}

/**
 * The multiplier (1 = the on-target bonus) by attainment (1 = the plan is made): 0 below the first row of the curve, the
 * last value above the last; without a curve it is the attainment itself. `curve` rises in `from`.
 */
export function bonusMultiplier(
  curve: readonly Threshold[] | undefined,
  mode: CurveMode,
): (attainment: number) => number {
  if (!curve) return (attainment) => attainment;
  const starts = curve.map(({ from }) => from - DUST * Math.abs(from));
  return (attainment) => {
    const row = lastReached(starts, attainment);
    if (row < 0) return 0;
    const { from, value } = curve[row] as Threshold;
    const next = curve[row + 1];
    if (mode === 'step' || !next || attainment <= from) return value;
    return value + ((next.value - value) * (attainment - from)) / (next.from - from);
  };
}

/** The last of rising `starts` that is not above the value; −1 where there is none. */
function lastReached(starts: readonly number[], value: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
