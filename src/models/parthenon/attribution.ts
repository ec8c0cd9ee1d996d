/** How much of a change of profit each pillar explains: the Shapley value of the pillars in the product. */

import { profit } from './profit';

export interface PillarContribution {
  readonly before: number;
  readonly after: number;
  /** The part of the change of profit that this pillar explains, in money. */
  readonly contribution: number;
  /** Contribution ÷ total change; null when the profit did not change. */
  readonly share: number | null;
}

export interface Attribution {
  readonly pillars: readonly PillarContribution[];
  readonly profitBefore: number;
  readonly profitAfter: number;
  readonly change: number;
}

/** Gauss–Legendre nodes (distance from the middle of −1…1) and weights, 6 points: exact up to degree 11. */
const GAUSS = [
  [0.932469514203152, 0.17132449237917036],
  [0.6612093864662645, 0.3607615730481386],
  [0.23861918608319693, 0.46791393457269104],
] as const;

/** A change of profit below this share of the profit is rounding. */
const DUST = 1e-13;

/**
 * Splits the change of profit from `before` to `after` among 1 to 12 pillars. The Shapley value of pillar i averages
 * what its move adds over all orders in which the pillars might have moved; for a product it is
 * (bᵢ − aᵢ) · ∫₀¹ ∏_{j≠i} (aⱼ + t (bⱼ − aⱼ)) dt (Owen 1972, multilinear extension), a polynomial of degree below 12,
 * so six Gauss–Legendre points integrate it exactly. What rounding leaves of the total goes to the largest
 * contribution; a pillar that did not move gets exactly 0. Pillars may be 0 or negative.
 */
export function attribution(before: readonly number[], after: readonly number[]): Attribution {
  const profitBefore = profit(before);
  const profitAfter = profit(after);
  const rise = profitAfter - profitBefore;
  const hasChanged = Math.abs(rise) > DUST * Math.max(Math.abs(profitBefore), Math.abs(profitAfter));
  const change = hasChanged ? rise : 0;
  const contributions = before.map((_, index) => contribution(before, after, index));

  const largest = contributions.reduce(
    (best, value, index) => (Math.abs(value) > Math.abs(contributions[best] as number) ? index : best),
    0,
  );
  if (contributions[largest] !== 0) {
    // twice, because adding the rest rounds once more
    for (let pass = 0; pass < 2; pass++) {
      const rest = change - contributions.reduce((sum, value) => sum + value, 0);
      contributions[largest] = (contributions[largest] as number) + rest;
    }
  }

  return {
    pillars: contributions.map((value, index) => ({
      before: before[index] as number,
      after: after[index] as number,
      contribution: value,
      share: hasChanged ? value / change : null,
    })),
    profitBefore,
    profitAfter,
    change,
  };
}

function contribution(before: readonly number[], after: readonly number[], index: number): number {
  const move = (after[index] as number) - (before[index] as number);
  if (move === 0) return 0;
  let integral = 0;
  for (const [distance, weight] of GAUSS) {
    for (const time of [(1 - distance) / 2, (1 + distance) / 2]) {
      let others = 1;
      for (let other = 0; other < before.length; other++) {
        if (other !== index) others *= (before[other] as number) * (1 - time) + (after[other] as number) * time;
      }
      integral += (weight / 2) * others;
    }
  }
  return move * integral;
}
