/** Finds the hires of a plan: the fewest, of those the fewest paid months, of those the latest. Exact. */

import { type Bounds, boundsOf, type HiringProblem, type PriceList, relaxedHires } from './hiring-bounds';

/** Hires of the months decided so far. */
interface Partial {
  readonly hires: readonly number[];
  readonly used: number;
  readonly paid: number;
  /** What is left of each month's demand, 0 where nothing is. */
  readonly rest: Float64Array;
  /** Paid months that any completion has at least. */
  readonly bound: number;
}

interface Round {
  readonly best: Partial | undefined;
  /** True where promising beginnings were dropped, so that there may be something better. */
  readonly narrowed: boolean;
  /** If nothing was found: so many hires at least are needed. */
  readonly atLeast: number;
  /** Beginnings looked at. */
  readonly effort: number;
}

export interface FoundHires {
  readonly hires: readonly number[];
  /** False where the search ran out of patience, so that fewer or later hires may do. */
  readonly isProven: boolean;
}

/** Beginnings kept for each month, round by round, until nothing had to be dropped. */
const WIDTHS: readonly number[] = [8, 64, 512, 2048];
/** Beginnings of which the bounds are sharpened, in each month. */
const SHARPENED = 4;
/** Beginnings looked at in all; more would take seconds. Far more than plans for a few dozen sellers over three years need. */
const PATIENCE = 40_000;
/** Where no plan was found by then, a plain one is given. */
const GIVEN_UP = 5 * PATIENCE;
const CLOSE = 1e-9;

/**
 * Non-negative whole hires h with Σₛ h[s] · weights[u − s] ≥ demand[u] (less the dust) in every month u, minimising
 * first Σ h, then Σ h · costs, then h[0], h[1], … in this order. Every month with demand can be covered by some hire.
 *
 * Month by month from the first, all beginnings are kept that no other one beats in hires, paid months and work done
 * (dynamic programming with dominance), less those that the bounds rule out (branch and bound).
 */
export function searchHires(problem: HiringProblem, dust: Float64Array): FoundHires {
  const bounds = boundsOf(problem);
  let count = Math.ceil(relaxedHires(problem) - CLOSE * 100);
  let effort = 0;
  let isProven = true;
  for (;;) {
    let best: Partial | undefined;
    let atLeast = count + 1;
    let isComplete = false;
    for (const width of WIDTHS) {
      const round = searchRound(problem, dust, bounds, count, width, best);
      ({ best, atLeast } = round);
      isComplete = !round.narrowed;
      effort += round.effort;
      if (isComplete || effort > PATIENCE) break;
    }
    isProven &&= isComplete;
    if (best) return { hires: best.hires, isProven };
    if (effort > GIVEN_UP) return { hires: hireAtOnce(problem, dust), isProven: false };
    count = Math.max(count + 1, atLeast);
  }
}

/** A plan that works, whatever the numbers: whoever is missing is hired at the last moment. */
function hireAtOnce(problem: HiringProblem, dust: Float64Array): readonly number[] {
  let plan: Partial = { hires: [], used: 0, paid: 0, rest: problem.demand, bound: 0 };
  for (let month = 0; month < problem.demand.length; month++) {
    plan = withHires(problem, dust, plan, month, missingNow(problem, dust, plan.rest, month));
  }
  return plan.hires;
}

/** Hires that this month cannot do without, because no later one can help where its own first help. */
function missingNow({ weights }: HiringProblem, dust: Float64Array, rest: Float64Array, month: number): number {
  const lead = weights.findIndex((weight) => weight > 0);
  const due = month + lead;
  const missing = due < rest.length ? (rest[due] as number) : 0;
  return missing > 0 ? Math.ceil((missing - (dust[due] as number)) / (weights[lead] as number)) : 0;
}

function searchRound(
  problem: HiringProblem,
  dust: Float64Array,
  bounds: Bounds,
  count: number,
  width: number,
  known: Partial | undefined,
): Round {
  const months = problem.demand.length;
  const ceiling = known === undefined ? Infinity : known.paid + CLOSE * (1 + known.paid);
  let kept: readonly Partial[] = [{ hires: [], used: 0, paid: 0, rest: problem.demand, bound: 0 }];
  let narrowed = false;
  let atLeast = Infinity;
  let effort = 0;
  for (let month = 0; month < months; month++) {
    effort += SHARPENED * months;
    const suggested = kept.slice(0, SHARPENED).map(({ rest, used }) => bounds.sharpen(rest, month, count - used));
    const { hires: hiresAfter, paid: paidAfter, paidPrices } = bounds.at(month);
    const next: Partial[] = [];
    for (const beginning of kept) {
      let { from, to } = rangeOf(problem, dust, beginning, month, count, ceiling, paidPrices);
      if (from > count - beginning.used) atLeast = Math.min(atLeast, beginning.used + from);
      if (to - from > width) {
        // around what the relaxed problem suggests
        const middle = Math.floor(suggested.find((hires) => hires !== undefined) ?? from);
        from = Math.max(from, Math.min(middle, to) - width / 2);
        to = Math.min(to, from + width);
        narrowed = true;
      }
      for (let hires = from; hires <= to; hires++) {
        const child = withHires(problem, dust, beginning, month, hires);
        effort++;
        const needed = child.used + Math.ceil(hiresAfter(child.rest) - CLOSE * 100);
        if (needed > count) {
          atLeast = Math.min(atLeast, needed);
          break;
        }
        const bound = child.paid + paidAfter(child.rest, count - child.used);
        if (bound <= ceiling) next.push({ ...child, bound });
      }
    }
    if (next.length > 4 * width) {
      next.sort((one, other) => one.bound - other.bound).length = 4 * width;
      narrowed = true;
    }
    const rivals = undominated(next, month + 1);
    narrowed ||= rivals.length > width;
    kept = rivals.slice(0, width);
  }
  const best = known ? [...kept, known].sort(byOrder)[0] : kept[0];
  return { best, narrowed, atLeast: atLeast === Infinity || narrowed ? count + 1 : atLeast, effort };
}

/** The hires of a month that can be part of the best plan. */
function rangeOf(
  problem: HiringProblem,
  dust: Float64Array,
  { rest, used, paid }: Partial,
  month: number,
  count: number,
  ceiling: number,
  paidPrices: readonly PriceList[],
): { from: number; to: number } {
  const { weights, costs } = problem;
  const months = rest.length;
  let from = missingNow(problem, dust, rest, month);
  // the last one hired must be missed in some month if hired a month later
  let to = 0;
  for (let age = 0; month + age < months; age++) {
    const weight = weights[age] as number;
    const gain = weight - (age === 0 ? 0 : (weights[age - 1] as number));
    const open = rest[month + age] as number;
    if (gain <= 0 || open === 0) continue;
    to = Math.max(to, Math.ceil((open + gain - (dust[month + age] as number)) / weight) - 1);
  }
  // where next to nothing is missing, rounding hides that the hire is
  to = Math.min(Math.max(to, from), count - used);
  if (ceiling === Infinity) return { from, to };
  for (const { prices, perHire } of paidPrices) {
    let fixed = paid - perHire * (count - used);
    let slope = (costs[month] as number) + perHire;
    for (let later = month + 1; later < months; later++) {
      const price = prices[later] as number;
      if (price === 0) continue;
      fixed += price * (rest[later] as number);
      slope -= price * (weights[later - month] as number);
    }
    const room = ceiling - fixed;
    if (slope > CLOSE) to = Math.min(to, Math.floor(room / slope + CLOSE));
    if (slope < -CLOSE) from = Math.max(from, Math.ceil(room / slope - CLOSE));
  }
  return { from, to };
}

function withHires(
  { weights, costs }: HiringProblem,
  dust: Float64Array,
  before: Partial,
  month: number,
  hires: number,
): Partial {
  const rest = before.rest.slice();
  if (hires > 0) {
    for (let later = month; later < rest.length; later++) {
      const open = (rest[later] as number) - hires * (weights[later - month] as number);
      rest[later] = open > (dust[later] as number) ? open : 0;
    }
  }
  return {
    hires: [...before.hires, hires],
    used: before.used + hires,
    paid: before.paid + hires * (costs[month] as number),
    rest,
    bound: 0,
  };
}

/** The beginnings that none beats in every respect, the most promising first. */
function undominated(beginnings: Partial[], from: number): Partial[] {
  beginnings.sort(byOrder);
  const kept: Partial[] = [];
  for (const candidate of beginnings) {
    if (!kept.some((rival) => dominates(rival, candidate, from))) kept.push(candidate);
  }
  return kept.sort((one, other) => one.bound - other.bound || byOrder(one, other));
}

/** Whatever completes `other` completes `one`, at no more cost. `one` stands before `other` in byOrder. */
function dominates(one: Partial, other: Partial, from: number): boolean {
  if (one.used > other.used) return false;
  if (sameCost(one, other) && isEarlier(one, other)) return false;
  for (let month = from; month < one.rest.length; month++) {
    const open = one.rest[month] as number;
    if (open > 0 && open > (other.rest[month] as number) + 1e-12 * open) return false;
  }
  return true;
}

/** Fewer paid months first; of equals the later hires. */
function byOrder(one: Partial, other: Partial): number {
  if (!sameCost(one, other)) return one.paid - other.paid;
  return isEarlier(one, other) ? 1 : -1;
}

function sameCost(one: Partial, other: Partial): boolean {
  return Math.abs(one.paid - other.paid) <= CLOSE * (1 + one.paid);
}

/** Whether the first difference is a hire more in `one`. */
function isEarlier({ hires }: Partial, other: Partial): boolean {
  for (const [month, count] of hires.entries()) {
    const rival = other.hires[month] as number;
    if (count !== rival) return count > rival;
  }
  return false;
}
