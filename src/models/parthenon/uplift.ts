/** The one relative uplift which, given to every pillar alike, reaches a target profit. */

import { profit } from './profit';

export type EqualUplift =
  | { readonly kind: 'uplift'; readonly uplift: number }
  | { readonly kind: 'unreachable'; readonly reason: 'profitIsZero' | 'signsDiffer' };

/**
 * Uplift u (a fraction; negative for a target below the present profit, −1 for a target of 0) with
 * profit × (1 + u)ⁿ = target for n pillars, so u = (target ÷ profit)^(1/n) − 1. Plain arithmetic: no pillar is held
 * at 100 %. Unreachable from a profit of 0, and between a profit and a loss.
 */
export function equalUplift(pillars: readonly number[], targetProfit: number): EqualUplift {
  if (pillars.includes(0)) {
    return targetProfit === 0 ? { kind: 'uplift', uplift: 0 } : { kind: 'unreachable', reason: 'profitIsZero' };
  }
  const isProfit = pillars.filter((pillar) => pillar < 0).length % 2 === 0;
  if (targetProfit !== 0 && targetProfit > 0 !== isProfit) return { kind: 'unreachable', reason: 'signsDiffer' };
  const present = profit(pillars);
  if (present === targetProfit) return { kind: 'uplift', uplift: 0 };
  const growth = (targetProfit - present) / present;
  return { kind: 'uplift', uplift: Math.expm1(logarithmOf(growth, pillars, targetProfit) / pillars.length) };
}

/** ln(target ÷ profit): log1p keeps the digits of a small change, the pillars' own logarithms those of a far target. */
function logarithmOf(growth: number, pillars: readonly number[], targetProfit: number): number {
  if (growth > -0.5 && growth < Infinity) return Math.log1p(growth);
  return Math.log(Math.abs(targetProfit)) - pillars.reduce((sum, pillar) => sum + Math.log(Math.abs(pillar)), 0);
}
