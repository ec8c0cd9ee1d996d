/** The functions for models of one's own against native formulas. */
import { expect, test } from 'vitest';
import { differences } from './differences';
import { columnOf, down, ours } from './ours';
import { outcomes, quantities } from './sheets/own-models';

test('SIM_QUANTILE is the native inverse of each distribution', () => {
  expect(
    differences(quantities, ({ low, likely, high, spread, alpha, tries, chance, p }, found) => {
      const quantile = (word: string, ...parameters: number[]) => ours('SIM_QUANTILE', word, [parameters], p);
      return [
        ['pert', quantile('pert', low, likely, high), found.pert],
        ['triangular', quantile('triangular', low, likely, high), found.triangular],
        ['uniform', quantile('uniform', low, high), found.uniform],
        ['normal', quantile('normal', likely, spread), found.normal],
        ['normal90', quantile('normal90', low, high), found.normal90],
        ['lognormal', quantile('lognormal', likely, spread), found.lognormal],
        ['lognormal90', quantile('lognormal90', low, high), found.lognormal90],
        ['beta', quantile('beta', alpha, 2.5), found.beta],
        ['binomial', quantile('binomial', tries, chance), found.binomial],
      ];
    }),
  ).toEqual([]);
});

test('SIM_SUMMARY says of outcomes what native statistics say', () => {
  expect(
    differences(outcomes, ({ profits, target }, found) => {
      const [trials, mean, error, from, to, deviation, ...rest] = columnOf(
        1,
        'SIM_SUMMARY',
        down(profits),
        target,
        0.25,
      );
      return [
        ['trials', trials, profits.length],
        ['mean', mean, found.mean],
        ['error', error, found.error],
        ['interval', [from, to], found.interval],
        ['deviation', deviation, found.deviation],
        ['percentiles, chance and worst cases', rest, [...found.percentiles, found.reached, found.worst]],
      ];
    }),
  ).toEqual([]);
});

test('SIM_COMPARE counts which of two outcomes is larger', () => {
  expect(
    differences(outcomes, ({ profits, others }, found) => {
      const rows = columnOf(1, 'SIM_COMPARE', down(profits), down(others));
      return [
        ['mean', rows[1], found.meanDifference],
        ['who wins', rows.slice(-3), [found.better, found.worse, found.same]],
      ];
    }),
  ).toEqual([]);
});

test('SIM_TORNADO is the native correlation of native ranks', () => {
  expect(
    differences(outcomes, ({ profits, others }, found) => [
      ['correlation', columnOf(1, 'SIM_TORNADO', down(others), down(profits)), [found.correlation]],
    ]),
  ).toEqual([]);
});
