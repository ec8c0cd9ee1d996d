/** A plan spread over the working days between two dates. Days are counted in days since 1 January 1970. */

import { isoWeekOf } from '../calendar/iso-week';
import { isWorkingDay, type WorkingDays, weekdayOf } from '../calendar/weekday';
import { decimals } from '../decimal';
import { splitSteps } from './split';
import { inSteps, type TotalInSteps } from './steps';

export interface DaysPlan extends WorkingDays {
  readonly total: number;
  /** First and last day, start ≤ end. */
  readonly start: number;
  readonly end: number;
  /** Above 0. */
  readonly step: number;
}

export interface PlannedDay {
  readonly day: number;
  /** ISO week. */
  readonly week: number;
  readonly plan: number;
  /** The plan up to this day; the last one is the total. */
  readonly cumulative: number;
}

export type PlannedDays =
  | { readonly kind: 'days'; readonly days: readonly PlannedDay[] }
  | Exclude<TotalInSteps, { readonly kind: 'steps' }>
  /** Every day is a holiday or has the weight 0. */
  | { readonly kind: 'noWorkingDay' };

/** In proportion to the weights of the weekdays, in whole steps that add up exactly (largest remainder). */
export function planDays({ total, start, end, step, weekdayWeights, holidays }: DaysPlan): PlannedDays {
  const steps = inSteps(total, step);
  if (steps.kind !== 'steps') return steps;
  const working: number[] = [];
  for (let day = start; day <= end; day++) {
    if (isWorkingDay(day, { weekdayWeights, holidays })) working.push(day);
  }
  const weights = decimals(weekdayWeights).counts;
  const shares = splitSteps(
    steps.steps,
    working.map((day) => weights[weekdayOf(day)] as bigint),
  );
  if (!shares) return { kind: 'noWorkingDay' };
  let cumulative = BigInt(0);
  return {
    kind: 'days',
    days: working.map((day, index) => {
      const share = shares[index] as bigint;
      cumulative += share;
      return { day, week: isoWeekOf(day), plan: steps.amountOf(share), cumulative: steps.amountOf(cumulative) };
    }),
  };
}
