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
  const present = profit(pillars);
  if (present === targetProfit) return { kind: 'uplift', uplift: 0 };
  if (present === 0) return { kind: 'unreachable', reason: 'profitIsZero' };
  if (targetProfit !== 0 && targetProfit > 0 !== present > 0) return { kind: 'unreachable', reason: 'signsDiffer' };
  // expm1 and log1p keep the digits of an uplift near 0, which the plain root would lose
  const growth = (targetProfit - present) / present;
  return { kind: 'uplift', uplift: Math.expm1(Math.log1p(growth) / pillars.length) };
}
