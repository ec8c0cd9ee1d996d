/** Quantiles, draws and figures of outcomes against other libraries and closed forms. */
import jstat from 'jstat';
import { mean, quantileSeq, std } from 'mathjs';
import { describe, expect, test } from 'vitest';
import { SIM_COMPARE } from '../../../src/functions/sim/compare';
import { SIM_CORRELATED } from '../../../src/functions/sim/correlated';
import { SIM_DRAW } from '../../../src/functions/sim/draw';
import { SIM_HISTOGRAM } from '../../../src/functions/sim/histogram';
import { SIM_QUANTILE } from '../../../src/functions/sim/quantile';
import { SIM_SUMMARY } from '../../../src/functions/sim/summary';
import { SIM_TORNADO } from '../../../src/functions/sim/tornado';
import { asColumn, calling, column, measures } from './calling';

const Z95 = 1.6448536269514722;
const CHANCES = [0.001, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.999];

/** The smallest count that is not exceeded with chance p. */
const counted = (chanceOf: (count: number) => number) => (p: number) => {
  let sum = 0;
  for (let count = 0; ; count++) {
    sum += chanceOf(count);
    if (sum >= p * (1 - 1e-12)) return count;
  }
};

const quantiles: [string, number[], (p: number) => number][] = [
  ['pert', [80, 100, 130], (p) => 80 + 50 * jstat.beta.inv(p, 1 + (4 * 20) / 50, 1 + (4 * 30) / 50)],
  ['pert', [0, 10, 40, 8], (p) => 40 * jstat.beta.inv(p, 3, 7)],
  ['triangular', [80, 100, 130], (p) => jstat.triangular.inv(p, 80, 130, 100)],
  ['uniform', [-20, 60], (p) => jstat.uniform.inv(p, -20, 60)],
  ['normal', [100, 15], (p) => jstat.normal.inv(p, 100, 15)],
  ['normal90', [5, 10], (p) => jstat.normal.inv(p, 7.5, 2.5 / Z95)],
  // mean 100 and deviation 50 of the amount itself
  [
    'lognormal',
    [100, 50],
    (p) => Math.exp(jstat.normal.inv(p, Math.log(100) - Math.log(1.25) / 2, Math.sqrt(Math.log(1.25)))),
  ],
  ['lognormal90', [5, 20], (p) => Math.exp(jstat.normal.inv(p, Math.log(10), Math.log(2) / Z95))],
  ['beta', [2, 5], (p) => jstat.beta.inv(p, 2, 5)],
  ['poisson', [12], counted((count) => jstat.poisson.pdf(count, 12))],
  ['binomial', [40, 0.15], counted((count) => jstat.binomial.pdf(count, 40, 0.15))],
  ['constant', [7], () => 7],
];

describe('SIM_QUANTILE agrees with another library', () => {
  test.each(quantiles)('%s %j', (word, parameters, expected) => {
    const found = calling(SIM_QUANTILE)(word, [parameters], [CHANCES]) as number[][];
    CHANCES.forEach((p, place) => {
      const value = found[0]?.[place] as number;
      expect(Math.abs(value - expected(p)), `P${p * 100}`).toBeLessThan(1e-6 * Math.max(1, Math.abs(value)));
    });
  });
});

describe('SIM_DRAW', () => {
  const N = 2000;
  test.each(quantiles)('of %s %j takes one value from each of n equally likely parts', (word, parameters, expected) => {
    const drawn = column(calling(SIM_DRAW)(word, [parameters], N, 7)).sort((one, other) => one - other);
    drawn.forEach((value, part) => {
      const [from, to] = [
        part === 0 ? -Infinity : expected(part / N),
        part === N - 1 ? Infinity : expected((part + 1) / N),
      ];
      // the tables that PERT and beta are drawn from are exact to 2e-5 deviations
      const dust = 1e-4 * Math.max(1, Math.abs(value));
      expect(value > from - dust && value < to + dust, `${value} in ${from}…${to}`).toBe(true);
    });
  });

  test('columns with seeds 1, 2 and 3 multiply to the mean of independent pillars', () => {
    const [leads, conversion, check] = [
      calling(SIM_DRAW)('pert', [[80, 100, 130]], 10_000, 1),
      calling(SIM_DRAW)('pert', [[0.08, 0.1, 0.13]], 10_000, 2),
      calling(SIM_DRAW)('pert', [[900, 1000, 1300]], 10_000, 3),
    ].map((rows) => column(rows)) as [number[], number[], number[]];
    const revenue = leads.map((value, trial) => value * (conversion[trial] as number) * (check[trial] as number));
    // the mean of PERT is (low + 4 likely + high) ÷ 6, and means of independent factors multiply
    const expected = (610 / 6) * (0.61 / 6) * (6200 / 6);
    expect(Math.abs(mean(revenue) / expected - 1)).toBeLessThan(0.003);
  });
});

describe('SIM_CORRELATED', () => {
  test('has about the rank correlations asked for, and each column its own distribution', () => {
    const rows = calling(SIM_CORRELATED)(
      [['pert'], ['normal90'], ['lognormal']],
      [
        [80, 100, 130],
        [5, 10, ''],
        [100, 50, ''],
      ],
      [
        [1, '', ''],
        [0.6, 1, ''],
        [-0.4, 0.1, 1],
      ],
      20_000,
      5,
    );
    const columns = [0, 1, 2].map((place) => column(rows, place));
    const correlation = (one: number, other: number) =>
      jstat.spearmancoeff(columns[one] as number[], columns[other] as number[]);
    expect(Math.abs(correlation(0, 1) - 0.6)).toBeLessThan(0.02);
    expect(Math.abs(correlation(0, 2) + 0.4)).toBeLessThan(0.02);
    expect(Math.abs(correlation(1, 2) - 0.1)).toBeLessThan(0.02);
    expect(Math.abs(mean(columns[0] as number[]) - 610 / 6)).toBeLessThan(0.3);
    expect(Math.abs(mean(columns[1] as number[]) - 7.5)).toBeLessThan(0.05);
    expect(Math.abs(mean(columns[2] as number[]) - 100)).toBeLessThan(1.5);
  });
});

describe('figures of outcomes', () => {
  const drawn = (seed: number) => column(calling(SIM_DRAW)('lognormal', [[1000, 400]], 999, seed));
  const profits = drawn(11);
  const others = drawn(12);

  test('of SIM_SUMMARY are those of another library', () => {
    const said = measures(calling(SIM_SUMMARY)(asColumn(profits), 1200, 0.1));
    const error = (std(profits) as unknown as number) / Math.sqrt(999);
    expect(said).toMatchObject({
      Trials: 999,
      Mean: expect.closeTo(mean(profits), 8),
      'Standard error of the mean': expect.closeTo(error, 8),
      'Mean, 95% from': expect.closeTo(mean(profits) - jstat.normal.inv(0.975, 0, 1) * error, 6),
      'Mean, 95% to': expect.closeTo(mean(profits) + jstat.normal.inv(0.975, 0, 1) * error, 6),
      'Standard deviation': expect.closeTo(std(profits, 'uncorrected') as unknown as number, 8),
      'Chance of the target': expect.closeTo(profits.filter((profit) => profit >= 1200).length / 999, 12),
    });
    for (const percent of [5, 10, 25, 50, 75, 90, 95]) {
      expect(said[`P${percent}`]).toBeCloseTo(quantileSeq(profits, percent / 100) as number, 8);
    }
    const ascending = [...profits].sort((one, other) => one - other);
    const worst = ascending.slice(0, 99).reduce((sum, profit) => sum + profit, 0) + 0.9 * (ascending[99] as number);
    expect(said['Mean of the worst 10%']).toBeCloseTo(worst / 99.9, 8);
  });

  test('of SIM_COMPARE are those of the differences', () => {
    const said = measures(calling(SIM_COMPARE)(asColumn(profits), asColumn(others)));
    const differences = profits.map((profit, trial) => profit - (others[trial] as number));
    expect(said.Mean).toBeCloseTo(mean(differences), 8);
    expect(said.P10).toBeCloseTo(quantileSeq(differences, 0.1) as number, 8);
    expect(said['A beats B']).toBeCloseTo(differences.filter((difference) => difference > 0).length / 999, 12);
    expect(said['B beats A']).toBeCloseTo(differences.filter((difference) => difference < 0).length / 999, 12);
  });

  test('of SIM_TORNADO are the rank correlations of another library', () => {
    const results = profits.map((profit, trial) => 3 * profit - (others[trial] as number));
    const pairs = profits.map((profit, trial) => [others[trial], profit]);
    expect(calling(SIM_TORNADO)(pairs, asColumn(results), '', false)).toEqual([
      ['Input 2', expect.closeTo(jstat.spearmancoeff(profits, results), 10)],
      ['Input 1', expect.closeTo(jstat.spearmancoeff(others, results), 10)],
    ]);
  });

  test('of SIM_HISTOGRAM count each trial once', () => {
    const bins = calling(SIM_HISTOGRAM)(asColumn(profits), 12, false) as number[][];
    let reached = 0;
    bins.forEach(([from = 0, to = 0, share, upToHere], bin) => {
      const inside = profits.filter((profit) => profit >= from && (bin === 11 ? profit <= to : profit < to)).length;
      reached += inside;
      expect(share).toBeCloseTo(inside / 999, 12);
      expect(upToHere).toBeCloseTo(reached / 999, 12);
    });
    expect(reached).toBe(999);
  });
});
