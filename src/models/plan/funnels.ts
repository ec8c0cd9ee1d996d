/** One goal cut by products, channels, audiences, sellers or regions: each part has a funnel of its own. */
import { activitiesFor } from './activities';
import { type Split, splitTotal } from './split';

export interface FunnelPart {
  /** Weight in the profit, from 0. */
  readonly share: number;
  /** Share of profit in revenue, above 0. */
  readonly margin: number;
  /** Revenue of one deal, above 0. */
  readonly averageCheck: number;
  /** Above 0, from the first stage down to deals; as many in every part. */
  readonly conversions: readonly number[];
}

export interface Funnel {
  readonly profit: number;
  readonly revenue: number;
  /** Whole numbers, one more than conversions: the last one is deals. */
  readonly stages: readonly number[];
}

export type Funnels =
  | { readonly kind: 'funnels'; readonly parts: readonly Funnel[]; readonly total: Funnel }
  | Exclude<Split, { readonly kind: 'split' }>;

/** The profit is split exactly, in multiples of the step; from there each part goes up its funnel, rounded up. */
export function funnelsFor(profit: number, parts: readonly FunnelPart[], step: number): Funnels {
  const split = splitTotal(
    profit,
    parts.map(({ share }) => share),
    step,
  );
  if (split.kind !== 'split') return split;
  const funnels = parts.map((part, place) => {
    const own = split.shares[place] as number;
    return { profit: own, ...activitiesFor({ ...part, profit: own }) };
  });
  const sum = (amountOf: (funnel: Funnel) => number) => funnels.reduce((all, funnel) => all + amountOf(funnel), 0);
  const stages = funnels[0]?.stages.map((_, stage) => sum((funnel) => funnel.stages[stage] as number)) ?? [];
  return { kind: 'funnels', parts: funnels, total: { profit, revenue: sum(({ revenue }) => revenue), stages } };
}
