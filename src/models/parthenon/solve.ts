/** The value that one pillar alone must take for a target profit, and the bounds within which pillars stay. */

import { profit } from './profit';

export interface PillarBounds {
  readonly low: number;
  readonly high: number;
}

export type RequiredValue =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'unreachable'; readonly reason: 'otherPillarsAreZero' };

/** More pillars than a person keeps in mind. */
export const MOST_PILLARS = 12;

/** Rounding of a quotient that must not push a pillar across its bound; relative. */
const DUST = 1e-12;

/**
 * Where each pillar may lie. Of five pillars the 2nd is a conversion (0–1) and the 5th a margin (at most 1, a loss
 * is negative); all others, and those of every other form, are any number from 0.
 */
export function pillarBounds(count: number): PillarBounds[] {
  return Array.from({ length: count }, (_, index) => ({
    low: count === 5 && index === 4 ? -Infinity : 0,
    high: count === 5 && (index === 1 || index === 4) ? 1 : Infinity,
  }));
}

/**
 * The value pillar `index` (from 0) must take, the others staying, for the profit to be `targetProfit`. It may lie
 * outside `pillarBounds`: the caller checks. A value beyond a bound by nothing but rounding is returned as the bound.
 * If the other pillars make the profit 0 anyway, a target of 0 needs no change and any other target is unreachable.
 */
export function requiredValue(pillars: readonly number[], index: number, targetProfit: number): RequiredValue {
  const present = pillars[index] as number;
  const rest = pillars.filter((_, place) => place !== index);
  if (rest.includes(0)) {
    return targetProfit === 0
      ? { kind: 'value', value: present }
      : { kind: 'unreachable', reason: 'otherPillarsAreZero' };
  }
  const others = profit(rest);
  const fits = others !== 0 && Number.isFinite(others);
  // where the others alone do not fit into a number, the quotient still may
  const quotient = fits ? targetProfit / others : profit([targetProfit, ...rest.map((pillar) => 1 / pillar)]);
  const value = targetProfit === 0 ? 0 : quotient;
  const { high } = pillarBounds(pillars.length)[index] as PillarBounds;
  return { kind: 'value', value: value > high && value <= high * (1 + DUST) ? high : value };
}
