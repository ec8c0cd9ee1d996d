/** Commission by tiers of an amount, each from its own threshold up to the next one, which it no longer contains. */
import { reaches, type Threshold } from './bonus';

/** `marginal`: each slice at its own rate; `whole`: the whole amount at the rate it has reached. */
export type TierMode = 'marginal' | 'whole';

/**
 * Commission on an amount (0 or more) in the same money. `tiers` rise in `from`; `value` is the rate, 0.03 for 3 %. What
 * lies below the first tier earns nothing in marginal mode, and neither does an amount that has not reached it.
 */
export function commission(amount: number, tiers: readonly Threshold[], mode: TierMode): number {
  if (mode === 'whole') {
    let rate = 0;
    for (const { from, value } of tiers) if (reaches(amount, from)) rate = value;
    return amount * rate;
  }
  let sum = 0;
  tiers.forEach(({ from, value }, index) => {
    const end = Math.min(amount, tiers[index + 1]?.from ?? amount);
    if (end > from) sum += (end - from) * value;
  });
  return sum;
}
