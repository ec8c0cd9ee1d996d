/** What uplifts of the pillars bring: each alone, all together, and what they bring only together. */

import { profit } from './profit';

export interface MovedPillar {
  /** The pillar as it is. */
  readonly now: number;
  /** Relative change: 0.15 is +15 %. */
  readonly uplift: number;
  /** The pillar after the uplift. */
  readonly after: number;
  /** Profit when this pillar alone is moved. */
  readonly profit: number;
  /** That profit less the present one. */
  readonly gain: number;
}

export interface WhatIf {
  readonly profitNow: number;
  readonly singles: readonly MovedPillar[];
  /** All pillars moved; `uplift` is that of the profit, ∏(1 + uᵢ) − 1. */
  readonly together: { readonly uplift: number; readonly profit: number; readonly gain: number };
  /** Joint gain less the sum of the single gains. */
  readonly synergy: number;
}

/** Profit after relative `uplifts` (fractions, one per pillar). Plain arithmetic: no pillar is held at 100 %. */
export function whatIf(pillars: readonly number[], uplifts: readonly number[]): WhatIf {
  const profitNow = profit(pillars);
  // + 0, because a loss that nobody moves must not gain −0
  const inMoney = (relative: number) => profitNow * relative + 0;
  const singles = pillars.map((now, index) => {
    const uplift = uplifts[index] as number;
    const gain = inMoney(uplift);
    return { now, uplift, after: now * (1 + uplift), profit: profitNow + gain, gain };
  });
  // carried along instead of subtracted at the end, so that one moved pillar has a synergy of exactly 0
  let jointUplift = 0;
  let relativeSynergy = 0;
  for (const uplift of uplifts) {
    relativeSynergy += jointUplift * uplift;
    jointUplift += uplift + jointUplift * uplift;
  }
  const gain = inMoney(jointUplift);
  return {
    profitNow,
    singles,
    together: { uplift: jointUplift, profit: profitNow + gain, gain },
    synergy: inMoney(relativeSynergy),
  };
}
