/** Payments by person and day, and clients, deals and activities that follow them: what the function and the sidebar both plan. */
import { monthOf, type Period, periodsIn } from '../calendar/periods';
import { countUp } from '../rounding';
import { activitiesFor } from './activities';
import { capacitiesOf, type PlannedPerson, type TimeOff } from './capacity';
import { roomOfMonths } from './locked-months';
import { type Locked, type NoPlan, planPeople } from './people-plan';
import { type CalendarOfPlan, type MonthBlocks, monthBlocksWithin } from './period-plan';

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
  | Exclude<MonthBlocks, { kind: 'blocks' }>
  | NoPlan;

/**
 * Months get their part of the total, people theirs of each month, days theirs of each person. What is locked in a month
 * may be more than its part, or leave no room for it: then the other months make up for it.
 */
export function planForPeople(asked: AskedOfPeople): PlannedForPeople {
  const { people, start, end, step, locked } = asked;
  const capacities = capacitiesOf(asked);
  const grid = { people: people.length, days: end - start + 1, capacities, locked };
  const months = periodsIn({ from: start, to: end }, 'month');
  const isReSpread = locked !== undefined && months.length > 1;
  const found = monthBlocksWithin(
    asked.steps,
    asked,
    isReSpread ? (lengths) => roomOfMonths(grid, lengths) : undefined,
  );
  if (found.kind !== 'blocks') return found;
  const planned = planPeople({
    ...grid,
    blocks: found.blocks,
    atMost: people.some(({ atMost }) => atMost < Infinity) ? limitsOf(people, months, step) : undefined,
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

/** A whole number of something, and its plan by person and day, as the payments have it. */
export interface Counted {
  readonly total: number;
  readonly amounts: Float64Array;
}

/** What current clients bring of the payments; the rest comes from new ones. */
export interface FromCurrent {
  /** An amount. */
  readonly payments: number;
  /** What one who buys brings in the month, above 0. */
  readonly check: number;
  /** Share of those contacted who buy, above 0. */
  readonly buying: number;
}

export interface Behind {
  /** From new clients, an amount. */
  readonly payments: number;
  readonly averageCheck: number;
  /** From the first stage down to new clients. */
  readonly conversions: readonly number[];
  readonly current: FromCurrent;
}

export type CountsBehind =
  | {
      readonly kind: 'counts';
      /** New and current clients together, cell by cell. */
      readonly deals: Counted;
      readonly newClients: Counted;
      readonly currentClients: Counted;
      /** From the first one down. */
      readonly stages: readonly Counted[];
      readonly toContact: Counted;
    }
  /** More than can be told apart; a stage is told by its place. */
  | { readonly kind: 'tooMany'; readonly of: 'deals' | 'toContact' | number };

/** How many of the planned steps current clients bring: their share, to the nearest whole step. */
export function stepsFromCurrent(steps: number, share: number): number {
  return Math.min(steps, Math.round(steps * share));
}

/**
 * How many clients the planned payments take, new and current, and what stands above them: the stages of the funnel, and
 * the current clients to contact. Whoever brings more of the payments makes more of all of them; days count as for the
 * payments.
 */
export function countsBehind(
  plan: { readonly amounts: Float64Array; readonly capacities: Float64Array; readonly people: number },
  { payments, averageCheck, conversions, current }: Behind,
): CountsBehind {
  const { stages } = activitiesFor({ profit: payments, margin: 1, averageCheck, conversions });
  const won = stages[stages.length - 1] as number;
  const above = stages.slice(0, -1);
  const buyers = countUp(current.payments / current.check);
  const contacted = countUp(buyers / current.buying);
  if (!Number.isSafeInteger(won + buyers)) return { kind: 'tooMany', of: 'deals' };
  const stage = above.findIndex((count) => !Number.isSafeInteger(count));
  if (stage >= 0) return { kind: 'tooMany', of: stage };
  if (!Number.isSafeInteger(contacted)) return { kind: 'tooMany', of: 'toContact' };

  const { people } = plan;
  const days = people === 0 ? 0 : plan.amounts.length / people;
  const weights = weightsByPayments(plan, people, days);
  const counted = (total: number): Counted => {
    if (total === 0) return { total, amounts: new Float64Array(people * days) };
    const planned = planPeople({ people, days, capacities: weights, blocks: [{ days, total }] });
    return { total, amounts: planned.kind === 'plan' ? planned.amounts : new Float64Array(people * days) };
  };
  const newClients = counted(won);
  const currentClients = counted(buyers);
  const both = newClients.amounts.map((amount, cell) => amount + (currentClients.amounts[cell] as number));
  return {
    kind: 'counts',
    deals: { total: won + buyers, amounts: both },
    newClients,
    currentClients,
    stages: above.map(counted),
    toContact: counted(contacted),
  };
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
