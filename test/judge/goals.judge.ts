/** The functions from a profit down to months, parts and clients, against native formulas. */
import { describe, expect, test } from 'vitest';
import { differences } from './differences';
import { across, columnOf, dateOf, down, ours, rowsOf } from './ours';
import { clientGoals, funnelGoals, months, partGoals, seasons } from './sheets/goals';

describe('PLAN_CLIENTS', () => {
  test('new clients bring what current ones leave, in whole deals and clients', () => {
    expect(
      differences(clientGoals, (given, found) => {
        const { profit, margin, clients, churn, purchases, currentCheck, newCheck, newPurchases } = given;
        const [current, fresh] = rowsOf(
          'PLAN_CLIENTS',
          ...[profit, margin, clients, churn, purchases, currentCheck, newCheck, newPurchases],
        );
        return [
          ['current deals', current?.[2], found.currentDeals],
          ['current profit', current?.[4], found.currentProfit],
          ['new profit', fresh?.[4], found.newProfit],
          ['new deals', fresh?.[2], found.newDeals],
          ['new clients', fresh?.[1], found.newClients],
        ];
      }),
    ).toEqual([]);
  });
});

describe('PLAN_FUNNELS', () => {
  const funnels = (profit: number, weights: readonly number[], margin: number, check: number, conversions: number[]) =>
    ours(
      'PLAN_FUNNELS',
      profit,
      down(weights.map((_, part) => `Part ${part}`)),
      down(weights),
      margin,
      check,
      across(conversions),
      '',
      1,
      false,
    ) as (string | number)[][];
  test('no part is a whole unit away from its share of the profit, and together they are the profit', () => {
    expect(
      differences(funnelGoals, ({ profit, weights, margin, check, toMeeting, toDeal }, { shares, whole }) => {
        const rows = funnels(profit, weights, margin, check, [toMeeting, toDeal]);
        const own = rows.slice(0, -1).map((row) => row[row.length - 1] as number);
        return [
          ['shares', own, shares, 1],
          ['whole', own.reduce((sum, one) => sum + one, 0), whole],
        ];
      }),
    ).toEqual([]);
  });
  test('each part goes up its funnel, rounded up', () => {
    expect(
      differences(partGoals, ({ own, margin, check, toMeeting, toDeal }, found) => {
        const [row] = funnels(own, [1], margin, check, [toMeeting, toDeal]);
        return [
          ['calls', row?.[1], found.calls],
          ['meetings', row?.[2], found.meetings],
          ['deals', row?.[3], found.deals],
        ];
      }),
    ).toEqual([]);
  });
});

describe('PLAN_SEASON', () => {
  test('is each month beside the mean of its year, averaged over the years', () => {
    expect(
      differences(seasons, ({ amounts }, { indices }) => [
        ['indices', columnOf(1, 'PLAN_SEASON', new Date(2024, 0, 15), across(amounts)), indices],
      ]),
    ).toEqual([]);
  });
});

describe('PLAN_PERIODS', () => {
  test('months have the working days that NETWORKDAYS counts, and their part of the plan by them', () => {
    expect(
      differences(months, ({ steps }, { first, end, free, daysOfFirst, daysOfNext, share }) => {
        const [from, to, off] = [first, end, free].map((serial) => dateOf(serial as number));
        const rows = rowsOf('PLAN_PERIODS', steps, from, to, 'month', '', '', off);
        return [
          ['days of the first month', rows[0]?.[2], daysOfFirst],
          ['days of the next one', rows[1]?.[2], daysOfNext],
          ['plan of the first month', rows[0]?.[3], share, 1],
          ['plan of both', rows[1]?.[4], steps],
        ];
      }),
    ).toEqual([]);
  });
});
