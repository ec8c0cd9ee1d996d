/** How much each person can be expected to do on each day: part-time, leave, start, ramp-up and a level of one's own. */
import { monthOf } from '../calendar/periods';
import type { WorkingDays } from '../calendar/weekday';
import { dayWeightsOf } from './period-plan';
import { usable } from './weights';

export interface PlannedPerson {
  /** First and last day of work, in days since 1 January 1970; null where there is none. */
  readonly start: number | null;
  readonly leave: number | null;
  /** Part-time share, from 0; 1 is full-time. */
  readonly share: number;
  /** What is expected of this person beside an ordinary one, from 0: a novice may have 0.5. */
  readonly level: number;
}

/** Days off of one person, first and last included. */
export interface TimeOff {
  readonly person: number;
  readonly from: number;
  readonly to: number;
}

export interface Capacities extends WorkingDays {
  readonly people: readonly PlannedPerson[];
  /** First and last day, start ≤ end. */
  readonly start: number;
  readonly end: number;
  readonly timeOff: readonly TimeOff[];
  /** Productivity in the 1st, 2nd, … month of work; the last value holds on. Empty: everybody is at full strength. */
  readonly ramp: readonly number[];
}

/**
 * One row a person, one column a day, row by row: weight of the weekday × part-time share × level × ramp; 0 on free days,
 * in time off, before the start and after the last day. A month of work ends the day before the same day of the next
 * month.
 */
export function capacitiesOf({ people, start, end, timeOff, ramp, ...working }: Capacities): Float64Array {
  const days = end - start + 1;
  const dayWeights = dayWeightsOf({ start, end, ...working });
  const levels = usable(people.map(({ level }) => level));
  const shares = usable(people.map(({ share }) => share));
  const learned = usable(ramp);
  const capacities = new Float64Array(people.length * days);
  people.forEach((person, row) => {
    const strength = (shares[row] as number) * (levels[row] as number);
    const from = Math.max(start, person.start ?? start);
    const to = Math.min(end, person.leave ?? end);
    const learning = rampFrom(person.start, learned);
    for (let day = from; day <= to; day++) {
      capacities[row * days + day - start] = (dayWeights[day - start] as number) * strength * learning(day);
    }
  });
  for (const { person, from, to } of timeOff) {
    const [first, last] = [Math.max(start, from), Math.min(end, to)];
    if (last >= first) capacities.fill(0, person * days + first - start, person * days + last - start + 1);
  }
  return usable(capacities);
}

function rampFrom(start: number | null, ramp: readonly number[]): (day: number) => number {
  if (start === null || ramp.length === 0) return () => 1;
  const first = monthOf(start);
  return (day) => {
    const { month, dayOfMonth } = monthOf(day);
    const months = month - first.month - (dayOfMonth < first.dayOfMonth ? 1 : 0);
    return ramp[Math.min(Math.max(months, 0), ramp.length - 1)] as number;
  };
}
