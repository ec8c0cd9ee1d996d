/** The rest of a plan by day and seller, re-spread after what the days so far have brought. */

import { numberOf } from '../decimal';
import { sameText } from '../ledger/tables';
import type { DayGrid } from './day-grid';
import { splitSteps, sumOf } from './split';
import { spreadSteps } from './spread';
import { stepped, wholeSteps } from './steps';

export interface RunningPeoplePlan {
  /** The last day that is over. */
  readonly day: number;
  /** From 0. */
  readonly plans: DayGrid;
  /** Of the days that are over. */
  readonly facts: DayGrid;
  /** `days`: each makes up for what was missed on the own days to come. `people`: all together, on everybody's. */
  readonly over: 'days' | 'people';
  /** What facts and new plan must add up to where the goal has changed, from 0; sellers keep their shares of it. */
  readonly total?: number | undefined;
  /** Above 0. */
  readonly step: number;
}

export type Replanned =
  | {
      readonly kind: 'plan';
      /** Those of the plan, and after them who has brought something without a plan. */
      readonly sellers: readonly string[];
      /** Seller by seller, one place for each day of the plan after `day`. */
      readonly amounts: readonly (readonly number[])[];
      /** New plan less the old one. */
      readonly changes: readonly (readonly number[])[];
      /** What no day to come can take, by seller; over people it is nobody's and stands in `all` only. */
      readonly left: readonly number[];
      /** Sums of all sellers: of the plan by day, of its changes, of what is left. */
      readonly all: { readonly amounts: readonly number[]; readonly changes: readonly number[]; readonly left: number };
    }
  /** More steps than can be told apart. */
  | { readonly kind: 'tooManySteps'; readonly total: number };

const NONE = BigInt(0);
const MOST_STEPS = BigInt(Number.MAX_SAFE_INTEGER);

/**
 * What the facts leave of the old total goes to the days to come in proportion to their old plan, in whole steps: over
 * days each seller's own total is kept, over people the total of all. Nobody's rest falls below 0. What is smaller than a
 * step goes to the last day to come that has a plan, over people to who has most of it there.
 */
export function replan(asked: RunningPeoplePlan): Replanned {
  const { day, plans, over } = asked;
  const { sellers, planned, brought, goal, counted } = countedIn(asked);
  const first = plans.days.findIndex((of) => of > day);
  const done = first < 0 ? plans.days.length : first;
  const open = planned.map((line) => line.slice(done));
  const days = plans.days.length - done;
  const own = planned.map(sumOf);
  // Where nobody has a plan, nobody has a share of a new goal either: it is left over as a whole.
  const totals = goal === undefined ? own : splitSteps(goal, own);
  const everybody = sellers.map((_, seller) => seller);
  const isApart = over === 'days' && totals !== undefined;
  const groups = isApart
    ? everybody.map((seller) => ({ of: [seller], total: totals[seller] as bigint }))
    : [{ of: everybody, total: goal ?? sumOf(own) }];

  const fresh = open.map((line) => line.map(() => NONE));
  const left = sellers.map(() => NONE);
  let allLeft = NONE;
  for (const { of, total } of groups) {
    const rest = total - sumOf(of.map((seller) => brought[seller] as bigint));
    const missing = rest > NONE ? wholeSteps(rest, counted.step, total) : { whole: NONE, rest: NONE };
    if (missing.whole > MOST_STEPS) return { kind: 'tooManySteps', total: numberOf(rest, counted.exponent) };
    const weights = of.map((seller) => sumOf(open[seller] as readonly bigint[]));
    const shares = splitSteps(missing.whole, weights);
    if (!shares) {
      const amount = missing.whole * counted.step + missing.rest;
      allLeft += amount;
      if (isApart) left[of[0] as number] = amount;
      continue;
    }
    for (const [place, seller] of of.entries()) {
      const weight = (open[seller] as readonly bigint[]).map(Number);
      // Everybody's odd step comes on another day.
      const spread = spreadSteps(Number(shares[place]), weight, (seller + 0.5) / sellers.length);
      spread?.forEach((steps, at) => {
        (fresh[seller] as bigint[])[at] = BigInt(steps) * counted.step;
      });
    }
    addToLast(fresh, open, of, missing.rest);
  }

  const amountOf = (count: bigint) => numberOf(count, counted.exponent);
  const changed = fresh.map((line, seller) => line.map((count, at) => count - (open[seller]?.[at] as bigint)));
  const sums = (lines: readonly (readonly bigint[])[]) =>
    Array.from({ length: days }, (_, at) => amountOf(sumOf(lines.map((line) => line[at] as bigint))));
  return {
    kind: 'plan',
    sellers,
    amounts: fresh.map((line) => line.map(amountOf)),
    changes: changed.map((line) => line.map(amountOf)),
    left: left.map(amountOf),
    all: { amounts: sums(fresh), changes: sums(changed), left: amountOf(allLeft) },
  };
}

interface Counts {
  readonly sellers: readonly string[];
  readonly planned: readonly (readonly bigint[])[];
  readonly brought: readonly bigint[];
  readonly goal: bigint | undefined;
  readonly counted: { readonly step: bigint; readonly exponent: number };
}

/** All amounts in one unit in which their sums are exact. */
function countedIn({ plans, facts, total, step }: RunningPeoplePlan): Counts {
  const known = new Set(plans.sellers.map(sameText));
  const others = facts.sellers.flatMap((name, place) =>
    !known.has(sameText(name)) && facts.amounts[place]?.some((amount) => amount !== 0) ? [name] : [],
  );
  const sellers = [...plans.sellers, ...others];
  const places = new Map(facts.sellers.map((name, place) => [sameText(name), place]));
  const none = plans.days.map(() => 0);
  const noFacts = facts.days.map(() => 0);
  const planned = [...plans.amounts, ...others.map(() => none)];
  const brought = sellers.map((name) => facts.amounts[places.get(sameText(name)) ?? -1] ?? noFacts);
  const amounts = [...planned, ...brought].flatMap((line) => [...line]);
  const { counts, step: one, exponent } = stepped([...amounts, total ?? 0], step);
  const linesOf = (all: readonly bigint[], length: number) =>
    sellers.map((_, seller) => all.slice(seller * length, (seller + 1) * length));
  const cells = sellers.length * plans.days.length;
  return {
    sellers,
    planned: linesOf(counts.slice(0, cells), plans.days.length),
    brought: linesOf(counts.slice(cells, -1), facts.days.length).map(sumOf),
    goal: total === undefined ? undefined : (counts[counts.length - 1] as bigint),
    counted: { step: one, exponent },
  };
}

function addToLast(
  fresh: readonly bigint[][],
  open: readonly (readonly bigint[])[],
  of: readonly number[],
  rest: bigint,
): void {
  if (rest === NONE) return;
  const days = open[of[0] as number]?.length ?? 0;
  for (let at = days - 1; at >= 0; at--) {
    const most = of.reduce((best, seller) => (planOf(open, seller, at) > planOf(open, best, at) ? seller : best));
    if (planOf(open, most, at) === NONE) continue;
    const line = fresh[most] as bigint[];
    line[at] = (line[at] as bigint) + rest;
    return;
  }
}

function planOf(open: readonly (readonly bigint[])[], seller: number, at: number): bigint {
  return open[seller]?.[at] as bigint;
}
