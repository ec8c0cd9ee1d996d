/** ABC classes: which few clients bring most of the money. */
import { type RankedClient, rankClients } from './ranking';

export type AbcClass = 'A' | 'B' | 'C';

/** Shares of the total, as fractions, at which A and B end; a ≤ b. */
export interface AbcLimits {
  readonly a: number;
  readonly b: number;
}

/** A limit counts as reached where only rounding is missing. */
const DUST = 1e-9;

/**
 * Classes of clients in the order of rank. A: the largest that are needed to reach the share `a` of the total, the one
 * that crosses it included; B: those needed for `b`; C: the rest, and everyone where nobody bought.
 */
export function abcOfRanked(ranked: readonly RankedClient[], { a, b }: AbcLimits): AbcClass[] {
  const isReached = (limit: number, share: number) => share >= limit * (1 - DUST);
  return ranked.map(({ cumulative }, rank) => {
    const above = rank === 0 ? 0 : ranked[rank - 1]?.cumulative;
    if (cumulative === null || above === null || above === undefined) return 'C';
    if (!isReached(a, above)) return 'A';
    return isReached(b, above) ? 'C' : 'B';
  });
}

/** The class of each client, in the order of the `amounts` (money, 0 or more). */
export function abcClasses(amounts: readonly number[], limits: AbcLimits): AbcClass[] {
  const ranked = rankClients(amounts);
  const classes: AbcClass[] = amounts.map(() => 'C');
  for (const [rank, found] of abcOfRanked(ranked, limits).entries()) {
    classes[(ranked[rank] as RankedClient).index] = found;
  }
  return classes;
}
