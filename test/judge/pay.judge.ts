/** Commissions, bonuses and pay against native SUMPRODUCT, MATCH and FORECAST. */
import { describe, expect, test } from 'vitest';
import { differences } from './differences';
import { across, columnOf, down, ours } from './ours';
import { commissions, curve, kpis, pays } from './sheets/pay';

/** Two columns: from which value on, and what then holds. */
const thresholds = (from: readonly number[], values: readonly number[]) =>
  from.map((start, row) => [start, values[row]]);

describe('PAY_TIERED', () => {
  test('pays each slice at its own rate', () => {
    expect(
      differences(commissions, ({ amount, from, rates }, { marginal }) => [
        ['commission', ours('PAY_TIERED', amount, thresholds(from, rates)), marginal],
      ]),
    ).toEqual([]);
  });
  test('or the whole amount at the rate it has reached', () => {
    expect(
      differences(commissions, ({ amount, from, rates }, { whole }) => [
        ['commission', ours('PAY_TIERED', amount, thresholds(from, rates), 'whole'), whole],
      ]),
    ).toEqual([]);
  });
});

test('PAY_BONUS is the last row reached, or lies on the line between two', () => {
  expect(
    differences(pays, ({ attainment, from, multipliers }, { step, linear }) => [
      ['step', ours('PAY_BONUS', attainment, thresholds(from, multipliers)), step],
      ['linear', ours('PAY_BONUS', attainment, thresholds(from, multipliers), 'linear'), linear],
    ]),
  ).toEqual([]);
});
test('PAY_TOTAL is fixed, soft and bonus pay, by steps, by lines, in proportion, and up to a cap', () => {
  expect(
    differences(pays, ({ attainment, from, multipliers, onTarget, kpi, mix, cap }, found) => {
      const total = (...more: unknown[]) => ours('PAY_TOTAL', onTarget, attainment, ...more);
      const table = thresholds(from, multipliers);
      return [
        ['by step', total(kpi, table, across(mix)), found.byStep],
        ['by line', total(kpi, table, down(mix), 'linear'), found.byLine],
        ['in proportion', total('', '', across(mix)), found.inProportion],
        ['usual mix', total(kpi, table), found.usualMix],
        ['capped', total(kpi, table, across(mix), 'step', cap), found.capped],
      ];
    }),
  ).toEqual([]);
});
test('PAY_CURVE has every step of 5 %, its pay, and what the next one adds', () => {
  const [first] = curve.cases;
  const table = thresholds(first?.from ?? [], first?.multipliers ?? []);
  const columns = [0, 1, 2, 3].map((column) => columnOf(column, 'PAY_CURVE', first?.onTarget, table));
  let row = -1;
  expect(
    differences(curve, ({ attainment }, { pay, ofOnTarget, adds }) => {
      row++;
      return [['row', columns.map((column) => column[row]), [attainment, pay, ofOnTarget, adds]]];
    }),
  ).toEqual([]);
  expect(columns[0]).toHaveLength(curve.cases.length);
});

describe('PAY_KPI', () => {
  test('is the weighted mean of fact ÷ plan', () => {
    expect(
      differences(kpis, ({ weights, plan, fact }, { plain }) => [
        ['attainment', ours('PAY_KPI', across(weights), across(plan), across(fact)), plain],
      ]),
    ).toEqual([]);
  });
  test('counts nothing below the floor and no more than the cap', () => {
    expect(
      differences(kpis, ({ weights, plan, fact, floor, cap }, { bounded }) => [
        ['attainment', ours('PAY_KPI', down(weights), down(plan), down(fact), floor, cap), bounded],
      ]),
    ).toEqual([]);
  });
});
