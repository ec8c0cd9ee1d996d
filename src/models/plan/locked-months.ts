/** How little and how much each month of a plan for people can have around what is locked in it. */
import type { PeoplePlan } from './people-plan';

export interface RoomOfMonths {
  readonly atLeast: readonly number[];
  /** Infinity is no limit. */
  readonly atMost: readonly number[];
}

type Asked = Pick<PeoplePlan, 'people' | 'days' | 'capacities' | 'locked'>;

/**
 * Locked days and cells are the least that their month has, and the most where they leave nobody free on any other day of
 * it; a month in which nobody works anyway keeps its part, to be refused. So is the sum of a locked person who is free in that month alone, or of locked persons who alone are free in it.
 */
export function roomOfMonths({ people, days, capacities, locked }: Asked, lengths: readonly number[]): RoomOfMonths {
  const isFree = Uint8Array.from(capacities, (capacity) => (capacity > 0 ? 1 : 0));
  const cells = new Float64Array(days);
  const left = Array.from({ length: people }, (_, person) => locked?.people?.[person] ?? null);
  for (const { person, day, amount } of locked?.cells ?? []) {
    isFree[person * days + day] = 0;
    cells[day] = (cells[day] as number) + amount;
    const own = left[person] ?? null;
    if (own !== null) left[person] = Math.max(0, own - amount);
  }
  const couldWork = (day: number) => left.some((_, person) => (capacities[person * days + day] as number) > 0);
  const isLockedDay = (day: number) => (locked?.days?.[day] ?? null) !== null;

  const atLeast: number[] = [];
  const hasLockedDay: boolean[] = [];
  const isWorked: boolean[] = [];
  const freeOn = lengths.map((length, month) => {
    const first = lengths.slice(0, month).reduce((sum, each) => sum + each, 0);
    const within = Array.from({ length }, (_, index) => first + index);
    atLeast.push(within.reduce((sum, day) => sum + (locked?.days?.[day] ?? (cells[day] as number)), 0));
    hasLockedDay.push(within.some(isLockedDay));
    isWorked.push(within.some(couldWork));
    const others = within.filter((day) => !isLockedDay(day));
    const freeIn = (over: readonly number[], person: number) => over.some((day) => isFree[person * days + day] === 1);
    return left.map((_, person) => ({
      atAll: freeIn(within, person),
      besideLockedDays: freeIn(others, person),
    }));
  });

  const atMost = atLeast.map((least, month) => {
    if (!isWorked[month]) return Number.POSITIVE_INFINITY;
    let most = least;
    for (const [person, own] of left.entries()) {
      if (freeOn[month]?.[person]?.besideLockedDays) most += own ?? Number.POSITIVE_INFINITY;
    }
    return most;
  });
  for (const [person, own] of left.entries()) {
    const months = freeOn.flatMap((of, month) => (of[person]?.atAll ? [month] : []));
    const [only] = months;
    if (own === null || only === undefined || months.length > 1) continue;
    if (hasLockedDay[only]) atLeast[only] = Math.max(atLeast[only] as number, own);
    else atLeast[only] = (atLeast[only] as number) + own;
  }
  return { atLeast, atMost: atMost.map((most, month) => Math.max(most, atLeast[month] as number)) };
}
