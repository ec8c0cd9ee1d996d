/** The plan of the days to come, once some days have brought more or less than planned. */

import { numberOf } from '../decimal';
import { splitSteps, sumOf } from './split';
import { stepped, wholeSteps } from './steps';

export interface RunningPlan {
  /** From 0; null where nothing is planned. */
  readonly plans: readonly (number | null)[];
  /** As many; null where the day is not done yet. */
  readonly facts: readonly (number | null)[];
  /** Above 0. */
  readonly step: number;
}

export type Rebalanced =
  /** null for days done or without a plan. */
  | { readonly kind: 'plans'; readonly plans: readonly (number | null)[] }
  /** So much is still missing, and the days to come all have a plan of 0. */
  | { readonly kind: 'weightless'; readonly missing: number };

const NONE = BigInt(0);

/**
 * What the facts leave of the old total, spread over the days without a fact in proportion to their plan, in whole
 * steps; what is smaller than a step goes to the last day to come that has a plan. 0 where the total is already made.
 */
export function rebalance({ plans, facts, step }: RunningPlan): Rebalanced {
  const amounts = [...plans, ...facts].map((amount) => amount ?? 0);
  const { counts, step: one, exponent } = stepped(amounts, step);
  const planned = counts.slice(0, plans.length);
  const total = sumOf(planned);
  const open = plans.flatMap((plan, day) => (plan !== null && facts[day] === null ? [day] : []));
  if (open.length === 0) return { kind: 'plans', plans: plans.map(() => null) };

  const left = total - sumOf(counts.slice(plans.length));
  const { whole, rest } = left > NONE ? wholeSteps(left, one, total) : { whole: NONE, rest: NONE };
  const shares = splitSteps(
    whole,
    open.map((day) => planned[day] as bigint),
  );
  if (!shares && whole === NONE && rest === NONE) return withPlans(plans, open, () => 0);
  if (!shares) return { kind: 'weightless', missing: numberOf(left, exponent) };
  const last = open.reduce((latest, day) => ((planned[day] as bigint) > NONE ? day : latest), -1);
  return withPlans(plans, open, (day, index) =>
    numberOf((shares[index] as bigint) * one + (day === last ? rest : NONE), exponent),
  );
}

function withPlans(
  plans: readonly (number | null)[],
  open: readonly number[],
  planOf: (day: number, index: number) => number,
): Rebalanced {
  const places = new Map(open.map((day, index) => [day, index]));
  return {
    kind: 'plans',
    plans: plans.map((_, day) => {
      const index = places.get(day);
      return index === undefined ? null : planOf(day, index);
    }),
  };
}
