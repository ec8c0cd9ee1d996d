/** From planned profit down to deals and up the funnel to the first stage: what must be done. */

import { countUp } from '../rounding';

export interface ProfitGoal {
  /** From 0. */
  readonly profit: number;
  /** Share of profit in revenue, above 0. */
  readonly margin: number;
  /** Revenue of one deal, above 0. */
  readonly averageCheck: number;
  /** Share of each stage that goes on to the next one, above 0, from the first stage down to deals. */
  readonly conversions: readonly number[];
}

export interface Activities {
  /** Whole numbers, one more than conversions: the last one is deals. */
  readonly stages: readonly number[];
  readonly revenue: number;
}

/** Deals = profit ÷ margin ÷ check, each stage above = the one below ÷ conversion; every count is rounded up. */
export function activitiesFor({ profit, margin, averageCheck, conversions }: ProfitGoal): Activities {
  const revenue = profit / margin;
  const deals = countUp(revenue / averageCheck);
  const upwards = [deals];
  for (const conversion of [...conversions].reverse()) {
    upwards.push(countUp((upwards[upwards.length - 1] as number) / conversion));
  }
  return { stages: upwards.reverse(), revenue };
}
