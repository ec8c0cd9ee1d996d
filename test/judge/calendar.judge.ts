/** Working days, dates and weeks against the calendar functions of a spreadsheet. */
import { describe, expect, test } from 'vitest';
import { differences } from './differences';
import { across, dateOf, down, rowsOf, serialOf } from './ours';
import { chains, touches, turnsOfYear, weightsOf, workingDays } from './sheets/calendar';

const EVERY_DAY = across([1, 1, 1, 1, 1, 1, 1]);

describe('PLAN_DAYS', () => {
  type Period = (typeof workingDays)['cases'][0];
  const planned = ({ total, start, end, pattern, holidays }: Period) =>
    rowsOf('PLAN_DAYS', total, dateOf(start), dateOf(end), across(weightsOf(pattern)), down(holidays.map(dateOf)));

  test('has as many days as NETWORKDAYS.INTL counts', () => {
    expect(
      differences(workingDays, (given, { count }) => [
        // a period without a working day is refused
        ['days', count === 0 ? 0 : planned(given).length, count],
      ]),
    ).toEqual([]);
  });
  test('has the dates of WORKDAY.INTL, their ISO weeks, and equal days of which the earlier get the rest', () => {
    expect(
      differences(workingDays, (given, { count, dates, weeks, plans, upTo }) => {
        if (count === 0) return [];
        const first = planned(given).slice(0, dates.length);
        const judged = (column: readonly unknown[]) => column.slice(0, first.length);
        return [
          ['dates', first.map(([date]) => serialOf(date)), judged(dates)],
          ['weeks', first.map((row) => row[1]), judged(weeks)],
          ['plans', first.map((row) => row[2]), judged(plans)],
          ['plans up to the day', first.map((row) => row[3]), judged(upTo)],
        ];
      }),
    ).toEqual([]);
  });
  test('adds up to its total', () => {
    expect(
      differences(workingDays, (given, { count }) =>
        count === 0 ? [] : [['total', planned(given).at(-1)?.[3], given.total]],
      ),
    ).toEqual([]);
  });
  test('counts the weeks around the turn of 180 years as ISOWEEKNUM does', () => {
    expect(
      differences(turnsOfYear, (_, { start, weeks }) => {
        const first = start as number;
        const rows = rowsOf('PLAN_DAYS', 100, dateOf(first), dateOf(first + weeks.length - 1), EVERY_DAY);
        return [['weeks', rows.map(([, week]) => week), weeks]];
      }),
    ).toEqual([]);
  });
});

describe('CLIENT_TOUCHES', () => {
  test('moves a touch on a free day to the day that WORKDAY.INTL finds', () => {
    expect(
      differences(touches, ({ start, offset, pattern, holidays }, { date }) => {
        const free = [across(weightsOf(pattern)), down(holidays.map(dateOf))];
        return [['date', serialOf(rowsOf('CLIENT_TOUCHES', dateOf(start), '', offset, ...free)[0]?.[1]), date]];
      }),
    ).toEqual([]);
  });
  test('has ten touches up to day 90 unless others are given', () => {
    expect(
      differences(chains, ({ start }, { dates }) => [
        ['dates', rowsOf('CLIENT_TOUCHES', dateOf(start)).map(([, date]) => serialOf(date)), dates],
      ]),
    ).toEqual([]);
  });
});
