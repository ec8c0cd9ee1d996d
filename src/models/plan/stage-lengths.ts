/** Stages take time: from payments planned by period back to what must be started when, and from what was started forward. */

import { decimals, numberOf } from '../decimal';
import { activitiesFor } from './activities';

/** Amounts by period: each lies evenly over the days from its first one to the next period's. */
export interface Flow {
  /** First days, rising. */
  readonly starts: readonly number[];
  /** The day after the last period. */
  readonly end: number;
  /** From 0, one a period. */
  readonly amounts: readonly number[];
}

/** A share of the money of a deal, so many calendar days after it is closed. */
export interface Part {
  readonly share: number;
  readonly days: number;
}

export interface Funnel {
  /** Revenue of one deal, above 0. */
  readonly averageCheck: number;
  /** Share of each stage that goes on to the next one, above 0, from the first stage down to deals. */
  readonly conversions: readonly number[];
  /** Calendar days from each stage to the next one, from 0, as many as conversions. */
  readonly stageDays: readonly number[];
  /** How the money of a deal comes; the shares add up to 1. */
  readonly parts: readonly Part[];
}

export interface PlanOfStarts {
  readonly kind: 'starts';
  /**
   * For each stage from the first one to deals: whole counts, what was due before the first row, then one a row. By the
   * end of every row there are as many as the plan wants by then, and less than one more.
   */
  readonly stages: readonly (readonly number[])[];
  /** Planned payments, before the first row and in each; they add up to the plan to the cent. */
  readonly payments: readonly number[];
}

/** Where payments are too many cents, or what must be started too many ones, to be told apart in a spreadsheet. */
export type Starts = PlanOfStarts | { readonly kind: 'tooMuchMoney' } | { readonly kind: 'tooManyToStart' };

// taken once: inside a script host every use of a global costs a slow look-up
const toNumber = Number;
const toBigInt = BigInt;
const { MAX_SAFE_INTEGER } = Number;
/** Payments are counted in cents, or finer where a plan is. */
const CENTS = -2;
/** What sums lose of their last digits, relative to the whole; of billions of calls it is less than one. */
const LAST_DIGITS = 1e-12;

/**
 * What must be started when, in rows that begin on the days of `rows` (rising); the last one lasts to the end of the plan.
 * Totals are those of `activitiesFor`.
 */
export function startsFor(plan: Flow, funnel: Funnel, rows: readonly number[] = plan.starts): Starts {
  const { counts, exponent: own } = decimals([...plan.amounts, 10 ** CENTS]);
  const exponent = Math.min(CENTS, own);
  const cents = counts.slice(0, -1).map(toNumber);
  const total = cents.reduce((sum, each) => sum + each, 0);
  if (!(total <= MAX_SAFE_INTEGER)) return { kind: 'tooMuchMoney' };
  const revenue = numberOf(toBigInt(total), exponent);
  const paidBefore = sumBefore({ ...plan, amounts: cents });
  const { stages: totals } = activitiesFor({ ...funnel, profit: revenue, margin: 1 });
  // the first stage is the largest
  if (!((totals[0] as number) <= MAX_SAFE_INTEGER)) return { kind: 'tooManyToStart' };
  const stages = totals.map((needed, stage) => {
    const share = shifted(paidBefore, delaysFrom(stage, funnel));
    const upTo = rows.map((day) => (total === 0 ? 0 : coveringUp(needed * (share(day) / total), needed)));
    return steps([...upTo, needed]);
  });
  const paid = steps([...rows.map((day) => Math.round(paidBefore(day))), total]);
  return { kind: 'starts', stages, payments: paid.map((count) => numberOf(toBigInt(count), exponent)) };
}

export interface Arrivals {
  /** For each stage from the first one to deals: expected counts, one a period, then what comes after the last one. */
  readonly stages: readonly (readonly number[])[];
  readonly payments: readonly number[];
}

/** When deals and money come of what was started in the first stage; expected values, not rounded. */
export function arrivalsOf(started: Flow, { averageCheck, conversions, stageDays, parts }: Funnel): Arrivals {
  const startedBefore = sumBefore(started);
  const whole = startedBefore(started.end);
  const boundaries = [...started.starts.slice(1), started.end];
  const flow = (delays: readonly Part[], factor: number) => {
    const back = delays.map(({ share, days }) => ({ share, days: -days }));
    const come = shifted(startedBefore, back);
    return steps([...boundaries.map(come), whole]).map((count) => count * factor);
  };
  let reached = 0;
  let left = 1;
  const stages = [flow([{ share: 1, days: 0 }], 1)];
  conversions.forEach((conversion, stage) => {
    reached += stageDays[stage] as number;
    left *= conversion;
    stages.push(flow([{ share: 1, days: reached }], left));
  });
  const paid = parts.map(({ share, days }) => ({ share, days: days + reached }));
  return { stages, payments: flow(paid, left * averageCheck) };
}

/** How much of a flow lies before a day. */
function sumBefore({ starts, end, amounts }: Flow): (day: number) => number {
  const sums = [0];
  for (const amount of amounts) sums.push((sums[sums.length - 1] as number) + amount);
  return (day) => {
    if (day <= (starts[0] as number)) return 0;
    if (day >= end) return sums[amounts.length] as number;
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= day) low = middle;
      else high = middle;
    }
    const from = starts[low] as number;
    const length = (starts[low + 1] ?? end) - from;
    return (sums[low] as number) + (amounts[low] as number) * ((day - from) / length);
  };
}

/** The same flow in parts, each so many days earlier. */
function shifted(before: (day: number) => number, parts: readonly Part[]): (day: number) => number {
  return (day) => parts.reduce((sum, { share, days }) => sum + share * before(day + days), 0);
}

/** From a stage to the money: the stages that follow it, then the delays of payment. */
function delaysFrom(stage: number, { stageDays, parts }: Funnel): readonly Part[] {
  const toDeal = stageDays.slice(stage).reduce((sum, days) => sum + days, 0);
  return parts.map(({ share, days }) => ({ share, days: days + toDeal }));
}

/** The fewest whole ones that cover `count`, at most `most`; the dust of sums as large as `most` asks for no further one. */
function coveringUp(count: number, most: number): number {
  const nearest = Math.round(count);
  const covering = Math.abs(count - nearest) <= LAST_DIGITS * most ? nearest : Math.ceil(count);
  return Math.min(covering, most);
}

/** What each sum adds to the one before. */
function steps(sums: readonly number[]): readonly number[] {
  return sums.map((sum, index) => sum - (sums[index - 1] ?? 0));
}
