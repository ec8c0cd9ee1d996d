/** The filled-in case of the template "Month plan": a month half over, at about 94 % of its pace. */
import { isWorkingDay, WORKING_WEEK } from '../../src/models/calendar/weekday';
import { dayNumber } from '../parts';

/** A million of profit at 25 % and 30,000 a deal: 134 deals from 6,700 calls. */
export const monthExample = {
  profit: 1_000_000,
  margin: 0.25,
  averageCheck: 30_000,
  conversions: [0.1, 0.4, 0.5],
  step: 1000,
  weekdayWeights: WORKING_WEEK,
  /** Experienced sellers carry more than novices. */
  sellerWeights: [1.5, 1.2, 1.2, 1, 1, 1, 0.6, 0.5],
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

export interface ExampleMonth {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly facts: readonly number[];
}

/** The month in which the template is laid; days as a sheet counts them. */
export function exampleMonth(date: string): ExampleMonth {
  const [year, month] = date.split('-').map(Number) as [number, number];
  const firstDay = dayNumber(`${date.slice(0, 7)}-01`);
  const lastDay = firstDay + new Date(Date.UTC(year, month, 0)).getUTCDate() - 1;
  const days = Array.from({ length: lastDay - firstDay + 1 }, (_, index) => firstDay - SHEET_EPOCH + index);
  const calendar = { weekdayWeights: WORKING_WEEK, holidays: new Set<number>() };
  const working = days.filter((day) => isWorkingDay(day, calendar)).length;
  const { profit, margin, step } = monthExample;
  const evenDay = profit / margin / working;
  const facts = dayShares.slice(0, Math.floor(working / 2)).map((share) => Math.round((share * evenDay) / step) * step);
  return { firstDay, lastDay, facts };
}
