/** The filled-in case of the template "Month plan": a month half over, at about 94 % of its pace. */
import { isWorkingDay, WORKING_WEEK } from '../../src/models/calendar/weekday';
import { splitTotal } from '../../src/models/plan/split';
import { dayNumber } from '../parts';

/** A million of profit at 25 %, a quarter from current clients; 30,000 a new one: 100 of them from 5,000 calls. */
export const monthExample = {
  profit: 1_000_000,
  margin: 0.25,
  averageCheck: 30_000,
  conversions: [0.1, 0.4, 0.5],
  currentShare: 0.25,
  currentCheck: 20_000,
  currentBuy: 0.4,
  step: 1000,
  weekdayWeights: WORKING_WEEK,
  /** Experienced sellers carry more than novices; newcomers begin so many months before this one and still learn. */
  people: [
    { team: 0, level: 1.5, share: 1 },
    { team: 0, level: 1.2, share: 1 },
    { team: 0, level: 1.2, share: 1 },
    { team: 0, level: 1, share: 1 },
    { team: 1, level: 1, share: 1 },
    { team: 1, level: 1.25, share: 0.8 },
    { team: 1, level: 0.8, share: 1, newFor: 1 },
    { team: 1, level: 1, share: 1, newFor: 0 },
  ],
  /** Productivity in the first months of work. */
  ramp: [0.5, 0.75, 1],
  /** The fifth seller is away on these working days, counted from the end of the month; agreed after the month had begun. */
  away: { seller: 4, from: 4, to: 3 },
  channelShares: [0.4, 0.3, 0.2, 0.1],
  /** By seller and channel: what the first one has agreed with partners; the novice gets none of their clients. */
  locked: [
    { seller: 0, channel: 3, amount: 120_000 },
    { seller: 7, channel: 3, amount: 0 },
  ],
} as const;

/** What the first half of the month has brought, in shares of an even day: payments come unevenly. */
const dayShares = [0.55, 1.2, 0.7, 1.45, 0.4, 1.3, 0.85, 1.5, 0.55, 0.9, 0.94];

/** Serial number of 1 January 1970. */
const SHEET_EPOCH = dayNumber('1970-01-01');

/** How a day is shared: payments come now from one, now from another. */
const luck = [1.3, 0.4, 1.1, 0.8, 1.5, 0.6, 1, 0.9, 1.2, 0.5, 0.7];

/** What a day's payments took, in shares of what the plan's funnel would take; meetings bring fewer deals of late. */
const activityShares = {
  calls: [1.02, 0.97, 1.05, 0.94, 1.01, 1.04, 0.98, 1.03, 0.99, 1.02, 0.97],
  meetings: [1.01, 0.96, 1.03, 0.99, 1.04, 0.98, 1.02, 0.97, 1.03, 1, 0.98],
  newClients: [1.04, 0.99, 1.02, 1.05, 0.98, 1.03, 0.72, 0.69, 0.74, 0.7, 0.73],
  currentClients: [0.9, 1.3, 0.8, 1.2, 0.9, 1.3, 1.2, 0.8, 1.3, 0.9, 0.8],
};

export interface ExampleMonth {
  readonly firstDay: number;
  readonly lastDay: number;
  /** As a sheet counts them. */
  readonly workingDays: readonly number[];
  /** The first day of a month so many before this one. */
  readonly started: (monthsBefore: number) => number;
  /** Payments of each day done, by seller. */
  readonly facts: readonly (readonly number[])[];
  /** Calls, meetings, new and current clients of each day done. */
  readonly activities: readonly (readonly number[])[];
  /** What each seller had to bring before the fifth one asked for days off. */
  readonly firstPlan: readonly number[];
}

/** The month in which the template is laid; days as a sheet counts them. */
export function exampleMonth(date: string): ExampleMonth {
  const [year, month] = date.split('-').map(Number) as [number, number];
  const firstDay = dayNumber(`${date.slice(0, 7)}-01`);
  const lastDay = firstDay + new Date(Date.UTC(year, month, 0)).getUTCDate() - 1;
  const days = Array.from({ length: lastDay - firstDay + 1 }, (_, index) => firstDay + index);
  const calendar = { weekdayWeights: WORKING_WEEK, holidays: new Set<number>() };
  const workingDays = days.filter((day) => isWorkingDay(day - SHEET_EPOCH, calendar));
  const { profit, margin, step } = monthExample;
  const plan = profit / margin;
  const evenDay = plan / workingDays.length;
  const done = dayShares.slice(0, Math.floor(workingDays.length / 2));
  const weights = weightsOfPeople();
  const split = (total: number, by: readonly number[]) => {
    const parts = splitTotal(total, by, step);
    return parts.kind === 'split' ? parts.shares : [];
  };
  return {
    firstDay,
    lastDay,
    workingDays,
    started: (before) => SHEET_EPOCH + Date.UTC(year, month - 1 - before, 1) / 86_400_000,
    facts: done.map((share, day) =>
      split(
        Math.round((share * evenDay) / step) * step,
        weights.map((weight, seller) => weight * (luck[(day * 3 + seller * 5) % luck.length] as number)),
      ),
    ),
    activities: done.map((_, day) => activitiesOf(plan / workingDays.length, day)),
    firstPlan: split(plan, weights),
  };
}

/** Level × part-time share × ramp-up. */
function weightsOfPeople(): number[] {
  const { people, ramp } = monthExample;
  return people.map(
    (person) => person.level * person.share * ('newFor' in person ? (ramp[person.newFor] as number) : 1),
  );
}

function activitiesOf(payments: number, day: number): number[] {
  const { averageCheck, conversions, currentShare, currentCheck } = monthExample;
  const [toLead, toMeeting, toDeal] = conversions;
  const newClients = (payments * (1 - currentShare)) / averageCheck;
  const share = (of: keyof typeof activityShares) => activityShares[of][day] as number;
  const calls = Math.round((newClients / toDeal / toMeeting / toLead) * share('calls'));
  const meetings = Math.round(calls * toLead * toMeeting * share('meetings'));
  return [
    calls,
    meetings,
    Math.round(meetings * toDeal * share('newClients')),
    Math.round(((payments * currentShare) / currentCheck) * share('currentClients')),
  ];
}
