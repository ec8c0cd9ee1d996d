/** ABC-XYZ of a client base: volume and regularity of every client, the largest first. */
import { type AbcClass, type AbcLimits, abcOfRanked } from './abc';
import { rankClients } from './ranking';
import { variation, type XyzClass, type XyzLimits, xyzByVariation } from './xyz';

export interface ClassifiedClient {
  /** Place in the list that was given, from 0. */
  readonly index: number;
  /** Sum of the periods, in money. */
  readonly total: number;
  /** Share of all clients, and running share; null where nobody bought. */
  readonly share: number | null;
  readonly cumulative: number | null;
  readonly abc: AbcClass;
  /** Population standard deviation ÷ mean over the periods; null where nothing was bought. */
  readonly variation: number | null;
  readonly xyz: XyzClass;
}

/** `periods`: for each client the amounts of the periods (money, 0 or more). Ties keep their order. */
export function classifyClients(
  periods: readonly (readonly number[])[],
  limits: AbcLimits & XyzLimits,
): ClassifiedClient[] {
  const totals = periods.map((amounts) => amounts.reduce((sum, amount) => sum + amount, 0));
  const ranked = rankClients(totals);
  const classes = abcOfRanked(ranked, limits);
  return ranked.map(({ index, share, cumulative }, rank) => {
    const amounts = periods[index] as readonly number[];
    return {
      index,
      total: totals[index] as number,
      share,
      cumulative,
      abc: classes[rank] as AbcClass,
      variation: variation(amounts),
      xyz: xyzByVariation(amounts, limits),
    };
  });
}
