/** A total over people and days: the calendar's months first, then people by what they can do, in whole steps. */
import { monthOf, type Period, periodsIn } from '../calendar/periods';
import { DUST } from '../rounding';
import { capacitiesOf, type PlannedPerson, type TimeOff } from './capacity';
import { type Locked, type NoPlan, planPeople } from './people-plan';
import { type CalendarOfPlan, monthBlocks } from './period-plan';
import { inSteps, type TotalInSteps } from './steps';

export interface LimitedPerson extends PlannedPerson {
  /** The most a month; Infinity is no limit. */
  readonly atMost: number;
}

export interface AskedMonthPlan extends CalendarOfPlan {
  /** From 0. */
  readonly total: number;
  /** Above 0. */
  readonly step: number;
  readonly people: readonly LimitedPerson[];
  readonly timeOff: readonly TimeOff[];
  readonly ramp: readonly number[];
  /** In steps. */
  readonly locked?: Locked | undefined;
}

export interface MonthPlan {
  readonly kind: 'planned';
  readonly days: number;
  /** Whole steps, person by person, one a day. */
  readonly steps: Float64Array;
  /** What nobody can do any more, in steps. */
  readonly beyond: number;
  readonly amountOf: (steps: number) => number;
}

export type PlannedMonth =
  | MonthPlan
  | Exclude<TotalInSteps, { readonly kind: 'steps' }>
  | { readonly kind: 'noWorkingDay' }
  | { readonly kind: 'noPlan'; readonly why: NoPlan; readonly amount: number; readonly months: readonly Period[] };

export function planMonth(asked: AskedMonthPlan): PlannedMonth {
  const { total, step, people, start, end, timeOff, ramp, locked } = asked;
  const counted = inSteps(total, step);
  if (counted.kind !== 'steps') return counted;
  const blocks = monthBlocks(Number(counted.steps), asked);
  if (!blocks) return { kind: 'noWorkingDay' };
  const days = end - start + 1;
  const months = periodsIn({ from: start, to: end }, 'month');
  const planned = planPeople({
    people: people.length,
    days,
    capacities: capacitiesOf({ ...asked, timeOff, ramp }),
    blocks,
    atMost: people.some(({ atMost }) => atMost < Infinity) ? limitsOf(people, months, step) : undefined,
    locked,
  });
  const amountOf = (steps: number) => counted.amountOf(BigInt(steps));
  if (planned.kind !== 'plan') return { kind: 'noPlan', why: planned, amount: amountOf(planned.amount), months };
  const beyond = planned.beyond.reduce((sum, steps) => sum + steps, 0);
  return { kind: 'planned', days, steps: planned.amounts, beyond, amountOf };
}

/** A month that the plan cuts has the part of its days. */
function limitsOf(people: readonly LimitedPerson[], months: readonly Period[], step: number) {
  const parts = months.map(({ from, to }) => {
    const first = from - monthOf(from).dayOfMonth + 1;
    const [whole] = periodsIn({ from: first, to: first + 31 }, 'month') as [Period];
    return (to - from + 1) / (whole.to - whole.from + 1);
  });
  return (person: number, month: number) =>
    Math.floor(((people[person] as LimitedPerson).atMost * (parts[month] as number)) / step + DUST);
}
