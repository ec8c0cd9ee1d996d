/** Payments by person and day, and deals and activities that follow them: what the function and the sidebar both plan. */
import { monthOf, type Period, periodsIn } from '../calendar/periods';
import { activitiesFor } from './activities';
import { capacitiesOf, type PlannedPerson, type TimeOff } from './capacity';
import { type Locked, type NoPlan, planPeople } from './people-plan';
import { type CalendarOfPlan, monthBlocks } from './period-plan';

export interface PersonWithMost extends PlannedPerson {
  /** The most a month, as an amount; Infinity is no limit. */
  readonly atMost: number;
}

export interface AskedOfPeople extends CalendarOfPlan {
  /** The total in whole steps, and what a step is worth. */
  readonly steps: number;
  readonly step: number;
  readonly people: readonly PersonWithMost[];
  readonly timeOff: readonly TimeOff[];
  readonly ramp: readonly number[];
  readonly locked?: Locked | undefined;
}

export type PlannedForPeople =
  | {
      readonly kind: 'plan';
      /** Whole steps, person by person, day by day. */
      readonly amounts: Float64Array;
      /** What is beyond the most that people can do, in steps. */
      readonly beyond: number;
      readonly capacities: Float64Array;
    }
  | { readonly kind: 'noWorkingDay' }
  | NoPlan;

/** Months get their part of the total, people theirs of each month, days theirs of each person. */
export function planForPeople(asked: AskedOfPeople): PlannedForPeople {
  const { people, start, end, step, locked } = asked;
  const blocks = monthBlocks(asked.steps, asked);
  if (!blocks) return { kind: 'noWorkingDay' };
  const capacities = capacitiesOf(asked);
  const months = periodsIn({ from: start, to: end }, 'month');
  const planned = planPeople({
    people: people.length,
    days: end - start + 1,
    capacities,
    blocks,
    atMost: people.some(({ atMost }) => atMost < Infinity) ? limitsOf(people, months, step) : undefined,
    locked,
  });
  if (planned.kind !== 'plan') return planned;
  return { ...planned, beyond: planned.beyond.reduce((all, steps) => all + steps, 0), capacities };
}

/** A month that the plan cuts has the part of its days. */
function limitsOf(people: readonly PersonWithMost[], months: readonly Period[], step: number) {
  const parts = months.map(({ from, to }) => {
    const first = from - monthOf(from).dayOfMonth + 1;
    const [whole] = periodsIn({ from: first, to: first + 31 }, 'month') as [Period];
    return (to - from + 1) / (whole.to - whole.from + 1);
  });
  return (person: number, month: number) =>
    Math.floor(((people[person] as PersonWithMost).atMost * (parts[month] as number)) / step + 1e-9);
}

export interface FollowingCounts {
  /** Deals first, then the stages of the funnel from the first one down; each with its whole number. */
  readonly totals: readonly number[];
  /** For each of them the plan by person and day, as the payments have it. */
  readonly amounts: readonly Float64Array[];
}

/**
 * How many deals the planned payments take, and what the stages above them take, by person and day. Whoever brings more of
 * the payments makes more of the deals; days count as for the payments.
 */
export function countsBehind(
  plan: { readonly amounts: Float64Array; readonly capacities: Float64Array; readonly people: number },
  {
    payments,
    averageCheck,
    conversions,
  }: { readonly payments: number; readonly averageCheck: number; readonly conversions: readonly number[] },
): FollowingCounts {
  const { stages } = activitiesFor({ profit: payments, margin: 1, averageCheck, conversions });
  const totals = [stages[stages.length - 1] as number, ...stages.slice(0, -1)];
  // So many could not be told apart: whoever asks sees it by the totals.
  if (totals.some((total) => !Number.isSafeInteger(total))) return { totals, amounts: [] };
  const { people } = plan;
  const days = people === 0 ? 0 : plan.amounts.length / people;
  const weights = weightsByPayments(plan, people, days);
  const amounts = totals.map((total) => {
    const planned = planPeople({ people, days, capacities: weights, blocks: [{ days, total }] });
    return planned.kind === 'plan' ? planned.amounts : new Float64Array(people * days);
  });
  return { totals, amounts };
}

/** The days of a person as they can be worked, together as heavy as the payments of that person. */
function weightsByPayments(
  { amounts, capacities }: { readonly amounts: Float64Array; readonly capacities: Float64Array },
  people: number,
  days: number,
): Float64Array {
  const weights = new Float64Array(people * days);
  for (let person = 0; person < people; person++) {
    let brought = 0;
    let able = 0;
    for (let place = person * days; place < (person + 1) * days; place++) {
      brought += amounts[place] as number;
      able += capacities[place] as number;
    }
    if (able === 0) continue;
    for (let place = person * days; place < (person + 1) * days; place++) {
      weights[place] = ((capacities[place] as number) / able) * brought;
    }
  }
  return weights;
}
