/** What any hires to come must still cost, whatever they are: lower bounds from the duals of linear programs. */

import { maximise } from './linear-program';

/** The hires of month s (from 0) do weights[u − s] of one full seller's work in month u. */
export interface HiringProblem {
  readonly weights: Float64Array;
  /** Work of full sellers that hires must do, by month; 0 where none is asked for. */
  readonly demand: Float64Array;
  /** Paid months of one hire, by month of hiring; falling or level. */
  readonly costs: Float64Array;
}

/**
 * Prices of the demand of each month for which no hire of month `since` or later earns more than it costs:
 * Σᵤ prices[u] weights[u − s] ≤ cost(s) + perHire for every s ≥ since. What is still open, at these prices, is therefore
 * less than its hires cost (weak duality).
 */
export interface PriceList {
  readonly since: number;
  readonly prices: Float64Array;
  /** Price of one hire within the number allowed; 0 where hires are counted rather than paid months. */
  readonly perHire: number;
}

/** Bounds for the choice of one month's hires. */
export interface MonthBounds {
  /** So many hires at least after this month, for what is then still open. */
  readonly hires: (rest: Float64Array) => number;
  /** So many paid months at least, with at most `hires` hires after this month. */
  readonly paid: (rest: Float64Array, hires: number) => number;
  readonly paidPrices: readonly PriceList[];
}

export interface Bounds {
  readonly at: (month: number) => MonthBounds;
  /**
   * Sharpens the bounds for month `month` on, where `rest` is open before its hires; answers the hires of that month in
   * the relaxed problem with fractions, or undefined where `hires` cannot be enough.
   */
  readonly sharpen: (rest: Float64Array, month: number, hires: number) => number | undefined;
}

/** Price lists looked at for one month, and kept for each. */
const LOOKED_AT = 24;
const KEPT = 8;

export function boundsOf(problem: HiringProblem): Bounds {
  const months = problem.demand.length;
  const shelf = () => Array.from({ length: months }, (): PriceList[] => []);
  const forHires = shelf();
  const forPaid = shelf();
  return {
    at(month) {
      const hirePrices = newest(forHires, month);
      const paidPrices = newest(forPaid, month);
      return {
        hires: (rest) => hirePrices.reduce((most, list) => Math.max(most, worth(list, rest, month + 1)), 0),
        paid: (rest, hires) =>
          paidPrices.reduce((most, list) => Math.max(most, worth(list, rest, month + 1) - list.perHire * hires), 0),
        paidPrices,
      };
    },
    sharpen(rest, month, hires) {
      const counted = bestPrices(problem, rest, month, undefined);
      if (counted) remember(forHires, counted.list);
      const paid = bestPrices(problem, rest, month, hires);
      if (paid) remember(forPaid, paid.list);
      return paid?.hires;
    },
  };
}

/** The fewest hires of all the problem, with fractions allowed. */
export function relaxedHires(problem: HiringProblem): number {
  const found = bestPrices(problem, problem.demand, 0, undefined);
  return found ? worth(found.list, problem.demand, 0) : 0;
}

function remember(shelf: readonly PriceList[][], list: PriceList): void {
  const lists = shelf[list.since] as PriceList[];
  lists.unshift(list);
  if (lists.length > KEPT) lists.pop();
}

function newest(shelf: readonly PriceList[][], month: number): PriceList[] {
  return shelf
    .slice(0, month + 1)
    .reverse()
    .flat()
    .slice(0, LOOKED_AT);
}

function worth({ prices }: PriceList, rest: Float64Array, from: number): number {
  let sum = 0;
  for (let month = from; month < rest.length; month++) {
    sum += (rest[month] as number) * (prices[month] as number);
  }
  return sum;
}

/**
 * The prices that are worth most where `rest` is open before the hires of month `since`: the dual of the relaxed
 * problem. Without `hires` a hire costs 1, with it its paid months. Undefined where no such number of hires is enough.
 */
function bestPrices(
  { weights, demand, costs }: HiringProblem,
  rest: Float64Array,
  since: number,
  hires: number | undefined,
): { list: PriceList; hires: number } | undefined {
  const months = demand.length;
  const open: number[] = [];
  for (let month = since; month < months; month++) if ((rest[month] as number) > 0) open.push(month);
  const gains = open.map((month) => rest[month] as number);
  if (hires !== undefined) gains.push(-hires);
  const rows: number[][] = [];
  const limits: number[] = [];
  for (let hired = since; hired < months; hired++) {
    const row = open.map((month) => (month < hired ? 0 : (weights[month - hired] as number)));
    if (hires !== undefined) row.push(-1);
    rows.push(row);
    limits.push(hires === undefined ? 1 : (costs[hired] as number));
  }
  const found = maximise(gains, rows, limits);
  if (found.kind !== 'optimal') return undefined;
  const prices = new Float64Array(months);
  open.forEach((month, place) => {
    prices[month] = found.point[place] as number;
  });
  const perHire = hires === undefined ? 0 : (found.point[open.length] as number);
  return { list: { since, prices, perHire }, hires: found.prices[0] as number };
}
