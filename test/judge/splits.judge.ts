/** Splits, grids and new plans against the largest remainder in native formulas. */
import { describe, expect, test } from 'vitest';
import { differences } from './differences';
import { across, down, ours } from './ours';
import { grids, rebalanced, splits, squares } from './sheets/splits';

const sumOf = (items: readonly number[]) => items.reduce((sum, item) => sum + item, 0);
const gridOf = (total: number, rows: readonly number[], columns: readonly number[]) =>
  ours('PLAN_MATRIX', total, down(rows), across(columns)) as number[][];

describe('PLAN_SPLIT', () => {
  test('gives what is left to the largest remainders, of equal ones to the earlier', () => {
    expect(
      differences(splits, ({ total, weights }, { shares, sum }) => [
        ['across', ours('PLAN_SPLIT', total, across(weights)), shares],
        ['down', ours('PLAN_SPLIT', total, down(weights)), shares],
        ['total', total, sum],
      ]),
    ).toEqual([]);
  });
  test('splits cents as it splits units, dozens as units, and a correction downwards alike', () => {
    expect(
      differences(splits, ({ total, weights }, { shares }) => {
        const units = shares as readonly number[];
        return [
          ['cents', ours('PLAN_SPLIT', total / 100, across(weights), 0.01), units.map((share) => share / 100)],
          ['dozens', ours('PLAN_SPLIT', total * 12, across(weights), 12), units.map((share) => share * 12)],
          ['correction', ours('PLAN_SPLIT', -total, across(weights)), units.map((share) => -share)],
        ];
      }),
    ).toEqual([]);
  });
  test('weights in tenths split like whole ones', () => {
    expect(
      differences(splits, ({ total, weights }, { shares }) => [
        ['shares', ours('PLAN_SPLIT', total, across(weights.map((weight) => weight / 10))), shares],
      ]),
    ).toEqual([]);
  });
});

describe('PLAN_MATRIX', () => {
  test('has rows and columns that add up to the splits of their weights', () => {
    expect(
      differences(grids, ({ total, rows, columns }, { rowSums, columnSums }) => {
        const cells = gridOf(total, rows, columns);
        return [
          ['rows', cells.map(sumOf), rowSums],
          ['columns', columns.map((_, column) => sumOf(cells.map((row) => row[column] as number))), columnSums],
        ];
      }),
    ).toEqual([]);
  });
  test('has no cell a whole step away from its share', () => {
    expect(
      differences(grids, ({ total, rows, columns }, { shares }) => [
        ['cells', gridOf(total, rows, columns), shares, 1 + 1e-9],
      ]),
    ).toEqual([]);
  });
  test('of two rows and two columns deviates as little as the best of all grids', () => {
    expect(
      differences(squares, ({ total, rows, columns }, { shares, least }) => {
        const cells = gridOf(total, rows, columns).flat();
        return [['deviation', Math.max(...cells.map((cell, at) => Math.abs(cell - (shares[at] as number)))), least]];
      }),
    ).toEqual([]);
  });
});

describe('PLAN_REBALANCE', () => {
  test('spreads what the facts leave over the open days by the largest remainder', () => {
    expect(
      differences(rebalanced, ({ plans, facts }, { fresh }) => {
        const open = facts.map((fact) => fact === null);
        const given = [across(plans), across(facts.map((fact) => fact ?? ''))];
        return [['new plans', ours('PLAN_REBALANCE', ...given), fresh?.map((plan, day) => (open[day] ? plan : ''))]];
      }),
    ).toEqual([]);
  });
  test('keeps the old total, or what the facts alone have made', () => {
    expect(differences(rebalanced, (_, { sum, old }) => [['judge', sum, old]])).toEqual([]);
    expect(
      differences(rebalanced, ({ plans, facts }, { old }) => {
        const fresh = (ours('PLAN_REBALANCE', down(plans), down(facts.map((fact) => fact ?? ''))) as unknown[]).flat();
        return [['total', sumOf(facts.map(Number)) + sumOf(fresh.map(Number)), old]];
      }),
    ).toEqual([]);
  });
});
