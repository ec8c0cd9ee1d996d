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
    const after = now * (1 + uplift);
    const moved = pillars.map((pillar, place) => (place === index ? after : pillar));
    return { now, uplift, after, profit: profit(moved), gain: inMoney(uplift) };
  });
  // carried along instead of subtracted at the end, so that one moved pillar has a synergy of exactly 0
  let jointUplift = 0;
  let relativeSynergy = 0;
  for (const uplift of uplifts) {
    relativeSynergy += jointUplift * uplift;
    jointUplift += uplift + jointUplift * uplift;
  }
  // a pillar that falls to nothing takes the whole profit with it, without rounding
  if (uplifts.includes(-1)) jointUplift = -1;
  return {
    profitNow,
    singles,
    together: { uplift: jointUplift, profit: profit(singles.map(({ after }) => after)), gain: inMoney(jointUplift) },
    synergy: inMoney(relativeSynergy),
  };
}
