/** The split of a budget over the pillars that maximises profit: water-filling. */

import { profit } from './profit';
import { type PillarBounds, pillarBounds } from './solve';

export interface PillarSpend {
  /** Relative uplift: 0.5 is +50 %. */
  readonly uplift: number;
  /** Money spent on it. */
  readonly spend: number;
  /** The pillar after the uplift. */
  readonly after: number;
}

export type BudgetSplit =
  | {
      readonly kind: 'split';
      readonly pillars: readonly PillarSpend[];
      /** The whole budget, or what all caps together can take. */
      readonly spend: number;
      /** Uplift of the profit, ∏(1 + uᵢ) − 1. */
      readonly uplift: number;
      readonly profit: number;
    }
  | { readonly kind: 'unreachable'; readonly reason: 'profitIsZero' | 'profitIsLoss' }
  /** Pillar `index` (from 0) costs nothing and has no cap, so that there is no largest profit. */
  | { readonly kind: 'unbounded'; readonly index: number };

/**
 * Maximises ∏ pᵢ (1 + uᵢ) subject to Σ 100 · costᵢ · uᵢ ≤ budget and 0 ≤ uᵢ ≤ capᵢ.
 *
 * `costPerPercent`: money for +1 % of the pillar, from 0. `caps`: largest uplift as a fraction, Infinity for none;
 * of five pillars, conversion and margin also stop at 100 %. A free pillar is raised to its cap.
 *
 * With kᵢ = costᵢ, in hundreds of money, the optimum raises kᵢ (1 + uᵢ) to one common level wherever it is not held at 0 or at the cap
 * (the Kuhn–Tucker conditions of Σ log(1 + uᵢ); Boyd and Vandenberghe, Convex Optimization, example 5.2). The money
 * needed for a level is piecewise linear with corners at kᵢ and kᵢ (1 + capᵢ), so the level follows from sorting them.
 */
export function splitBudget(
  pillars: readonly number[],
  costPerPercent: readonly number[],
  budget: number,
  caps: readonly number[],
): BudgetSplit {
  const present = profit(pillars);
  if (pillars.includes(0)) return { kind: 'unreachable', reason: 'profitIsZero' };
  if (present < 0) return { kind: 'unreachable', reason: 'profitIsLoss' };

  const bounds = pillarBounds(pillars.length);
  const limits = pillars.map((pillar, index) => {
    const { high } = bounds[index] as PillarBounds;
    const room = high === Infinity ? Infinity : Math.max(0, (high - pillar) / pillar);
    const cap = caps[index] as number;
    return { uplift: Math.min(cap, room), reaches: room <= cap ? Math.max(high, pillar) : pillar * (1 + cap) };
  });
  const unbounded = limits.findIndex(({ uplift }, index) => uplift === Infinity && costPerPercent[index] === 0);
  if (unbounded >= 0) return { kind: 'unbounded', index: unbounded };

  // Heights are measured from the cheapest pillar that costs anything: a small budget must not drown in large costs.
  const cheapest = Math.min(...costPerPercent.filter((cost) => cost > 0));
  const columns = costPerPercent.map((cost, index) => {
    const base = cost === 0 ? 0 : cost - cheapest;
    // a free pillar is at any level full, without spending anything
    return { cost, base, top: base + cost * (cost === 0 ? 0 : (limits[index] as { uplift: number }).uplift) };
  });
  const paid = columns.filter(({ cost }) => cost > 0);
  const level = waterLevel(
    paid.map(({ base }) => base),
    paid.map(({ top }) => top),
    budget / 100,
  );

  const spends = pillars.map((pillar, index): PillarSpend => {
    const { cost, base, top } = columns[index] as { cost: number; base: number; top: number };
    const limit = limits[index] as { uplift: number; reaches: number };
    if (cost === 0 || level >= top) {
      return { uplift: limit.uplift, spend: cost === 0 ? 0 : 100 * cost * limit.uplift, after: limit.reaches };
    }
    const rise = Math.max(0, level - base);
    return { uplift: rise / cost, spend: 100 * rise, after: pillar * (1 + rise / cost) };
  });
  // carried along instead of subtracting 1 at the end, which would lose the digits of a small uplift
  let uplift = 0;
  for (const spend of spends) uplift += spend.uplift + uplift * spend.uplift;
  const spent = spends.reduce((sum, { spend }) => sum + spend, 0);
  // below an infinite level every coin is spent; the sum of the parts may differ from the budget by rounding
  const spend = level === Infinity ? Math.min(spent, budget) : budget;
  return { kind: 'split', pillars: spends, spend, uplift, profit: profit(spends.map(({ after }) => after)) };
}

/** The level up to which `budget` fills all columns that stand on `bases` and end at `tops`; Infinity if all get full. */
function waterLevel(bases: readonly number[], tops: readonly number[], budget: number): number {
  const corners = [...bases.map((height) => ({ height, step: 1 })), ...tops.map((height) => ({ height, step: -1 }))]
    .filter(({ height }) => height < Infinity)
    .sort((one, other) => one.height - other.height);
  let width = 0;
  let below = 0;
  let left = budget;
  for (const { height, step } of corners) {
    const needed = width * (height - below);
    if (needed > left) return below + left / width;
    left -= needed;
    below = height;
    width += step;
  }
  return width > 0 ? below + left / width : Infinity;
}
