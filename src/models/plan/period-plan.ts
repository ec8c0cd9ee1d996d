/** A total over the months of the calendar by season, over their days by weekday, and added up by any period. */
import { monthOf, type Period, periodsIn, type Step } from '../calendar/periods';
import { isWorkingDay, type WorkingDays, weekdayOf } from '../calendar/weekday';
import type { Block } from './people-plan';
import { type SplitWithin, splitWithin } from './split-within';
import { spreadSteps } from './spread';
import { usable } from './weights';

export interface CalendarOfPlan extends WorkingDays {
  /** First and last day, start ≤ end; in days since 1 January 1970. */
  readonly start: number;
  readonly end: number;
  /** January to December beside an average month, from 0; without it a month counts by its working days. */
  readonly season?: readonly number[] | undefined;
}

/** A month of the calendar, cut by the first and the last day of the plan. */
interface PlannedMonth extends Period {
  readonly weight: number;
}

/** The weight of each day from the first to the last, 0 on free days. */
export function dayWeightsOf({ start, end, ...working }: CalendarOfPlan): Float64Array {
  const weights = new Float64Array(end - start + 1);
  const weekdays = usable(working.weekdayWeights);
  for (let day = start; day <= end; day++) {
    if (isWorkingDay(day, working)) weights[day - start] = weekdays[weekdayOf(day)] as number;
  }
  return weights;
}

export type MonthBlocks =
  | { readonly kind: 'blocks'; readonly blocks: readonly Block[] }
  | { readonly kind: 'noWorkingDay' }
  /** The least of all months is more than the total, or their most less, by `amount`. */
  | { readonly kind: 'planTooMuch' | 'planTooLittle'; readonly amount: number };

/**
 * The total (whole steps) by months. A whole month has the weight of its index; of a month that the plan cuts, the part
 * of its working days counts. A month without a working day gets nothing. Nothing where no month has a weight.
 */
export function monthBlocks(steps: number, calendar: CalendarOfPlan): readonly Block[] | undefined {
  const found = monthBlocksWithin(steps, calendar);
  return found.kind === 'blocks' ? found.blocks : undefined;
}

/**
 * The same where months of so many days have a least and a most: what a month must have more than its part, or cannot
 * have of it, the others make up for.
 */
export function monthBlocksWithin(
  steps: number,
  calendar: CalendarOfPlan,
  roomOf?: (lengths: readonly number[]) => Pick<SplitWithin, 'atLeast' | 'atMost'>,
): MonthBlocks {
  const months = periodsIn({ from: calendar.start, to: calendar.end }, 'month').map((month) =>
    weighed(month, calendar),
  );
  const weights = usable(months.map(({ weight }) => weight));
  if (weights.every((weight) => weight === 0)) return { kind: 'noWorkingDay' };
  const lengths = months.map(({ from, to }) => to - from + 1);
  const split = splitWithin({ steps, weights, ...roomOf?.(lengths) });
  if (split.kind === 'tooMuch') return { kind: 'planTooMuch', amount: split.amount };
  if (split.beyond > 0) return { kind: 'planTooLittle', amount: split.beyond };
  const blocks = lengths.map((days, place) => ({ days, total: split.shares[place] as number }));
  return { kind: 'blocks', blocks };
}

function weighed(month: Period, calendar: CalendarOfPlan): PlannedMonth {
  const strength = ({ from, to }: Period) =>
    dayWeightsOf({ ...calendar, start: from, end: to }).reduce((sum, weight) => sum + weight, 0);
  const worked = strength(month);
  if (worked === 0) return { ...month, weight: 0 };
  if (!calendar.season) return { ...month, weight: worked };
  const { month: number, dayOfMonth } = monthOf(month.from);
  const first = month.from - dayOfMonth + 1;
  const [whole] = periodsIn({ from: first, to: first + 31 }, 'month') as [Period];
  return { ...month, weight: (usable(calendar.season)[number % 12] as number) * (worked / strength(whole)) };
}

/** The plan of each day; it adds up to every block, and every stretch of a block has its share. */
export function dayPlans(blocks: readonly Block[], weights: Float64Array): Float64Array {
  const plans = new Float64Array(weights.length);
  let first = 0;
  for (const { days, total } of blocks) {
    const spread = spreadSteps(total, weights.subarray(first, first + days));
    if (spread) plans.set(spread, first);
    first += days;
  }
  return plans;
}

export interface PlannedPeriod extends Period {
  /** Days with a weight. */
  readonly workingDays: number;
  readonly steps: number;
  readonly cumulative: number;
}

/** Days added up by week, month, quarter or year. */
export function plannedPeriods(
  calendar: Pick<CalendarOfPlan, 'start' | 'end'>,
  weights: Float64Array,
  plans: Float64Array,
  step: Step,
): PlannedPeriod[] {
  let cumulative = 0;
  return periodsIn({ from: calendar.start, to: calendar.end }, step).map(({ from, to }) => {
    let workingDays = 0;
    let steps = 0;
    for (let day = from - calendar.start; day <= to - calendar.start; day++) {
      if ((weights[day] as number) > 0) workingDays++;
      steps += plans[day] as number;
    }
    cumulative += steps;
    return { from, to, workingDays, steps, cumulative };
  });
}
