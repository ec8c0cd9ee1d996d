/** Profit as a product, what moves it and what explains it, against native products and powers. */
import { describe, expect, test } from 'vitest';
import { differences } from './differences';
import { across, columnOf, down, ours, rowsOf } from './ours';
import { budgets, fiveCauses, profits, swings, threeCauses, twoCauses } from './sheets/profit';

/** A difference of two large figures keeps the digits of the large ones. */
const beside = (...figures: unknown[]) => 1e-9 * Math.max(...(figures as number[]).map(Math.abs)) + 1e-12;

test('PARTHENON_PROFIT is the product of the pillars', () => {
  expect(
    differences(profits, ({ pillars }, { profit }) => [['profit', ours('PARTHENON_PROFIT', ...pillars), profit]]),
  ).toEqual([]);
});
test('PARTHENON_UPLIFT is the fifth root of the growth, less one', () => {
  expect(
    differences(profits, ({ pillars }, { target, uplift }) => [
      ['uplift', ours('PARTHENON_UPLIFT', across(pillars), target), uplift],
    ]),
  ).toEqual([]);
});
test('PARTHENON_SOLVE is the target divided by the other pillars', () => {
  expect(
    differences(profits, ({ pillars }, { target, check }) => [
      ['check', ours('PARTHENON_SOLVE', down(pillars), 3, target), check],
    ]),
  ).toEqual([]);
});
test('PARTHENON_WHATIF moves each pillar alone, all together, and tells what the sum of the gains misses', () => {
  expect(
    differences(profits, ({ pillars, uplifts }, { profit, moved, alone, gains, together, synergy }) => {
      const rows = rowsOf('PARTHENON_WHATIF', across(pillars), across(uplifts));
      const column = (index: number) => rows.slice(0, 5).map((row) => row[index]);
      const near = beside(profit, together, ...alone);
      return [
        ['then', column(3), moved],
        ['profit', column(4), alone],
        ['gains', column(5), gains, near],
        ['together', rows[5]?.[4], together],
        ['synergy', rows[6]?.[5], synergy, near * 5],
      ];
    }),
  ).toEqual([]);
});

describe('PARTHENON_ATTRIBUTION', () => {
  const contributions = (before: readonly number[], after: readonly number[]) =>
    columnOf(3, 'PARTHENON_ATTRIBUTION', across(before), across(after)) as number[];
  test.each([['two', twoCauses] as const, ['three', threeCauses] as const])(
    'of %s pillars is the average over all orders in which they move',
    (_, table) => {
      expect(
        differences(table, ({ before, after }, { parts, change, explained }) => [
          ['judge', explained, change, beside(change, ...parts)],
          ['parts', contributions(before, after), [...parts, change], beside(change, ...parts)],
        ]),
      ).toEqual([]);
    },
  );
  test('of five pillars adds up to the change of the products', () => {
    expect(
      differences(fiveCauses, ({ before, after }, { first, last, change }) => {
        const parts = contributions(before, after);
        const sum = parts.slice(0, 5).reduce((total, part) => total + part, 0);
        return [
          ['sum', sum, change, beside(first, last, ...parts)],
          ['total', parts[5], change, beside(first, last)],
        ];
      }),
    ).toEqual([]);
  });
});

test('PARTHENON_BUDGET of two pillars goes to the cheaper one until both cost alike, then to both', () => {
  expect(
    differences(budgets, ({ pillars, costs, budget }, { uplifts, spends, profit }) => {
      const rows = rowsOf('PARTHENON_BUDGET', across(pillars), across(costs), budget);
      return [
        ['uplifts', [rows[0]?.[1], rows[1]?.[1]], uplifts],
        ['spends', [rows[0]?.[2], rows[1]?.[2]], spends, beside(budget)],
        ['profit', rows[2]?.[3], profit],
      ];
    }),
  ).toEqual([]);
});
test('PARTHENON_TORNADO has the widest swing first, the others at their likely value', () => {
  expect(
    differences(swings, ({ low, likely, high }, { atLow, atHigh, swings: widths, widestFirst }) => {
      const rows = rowsOf('PARTHENON_TORNADO', across(low), across(likely), across(high), across([1, 2, 3]));
      const place = (row: readonly unknown[]) => Number(row[0]) - 1;
      return [
        ['at low', rows.map((row) => row[3]), rows.map((row) => atLow[place(row)])],
        ['at high', rows.map((row) => row[4]), rows.map((row) => atHigh[place(row)])],
        ['swing', rows.map((row) => row[5]), rows.map((row) => widths[place(row)])],
        ['order', rows.map((row) => row[5]), widestFirst],
      ];
    }),
  ).toEqual([]);
});
