import { createContext, runInContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCode } from '../../../src/build/code';
import { drawInputs } from '../../../src/models/simulation/experiment';
import { simulateProfit } from '../../../src/models/simulation/profit-simulation';
import { profitSimulator } from '../../../src/models/simulation/profit-simulator';
import { sampler } from '../../../src/models/simulation/sampling';
import { summarise } from '../../../src/models/simulation/summary';

const CASE = { low: [80, 0.08, 900], likely: [100, 0.1, 1000], high: [130, 0.13, 1300], target: 11_000 };

/** By sampling (Sobol, Latin hypercube, plain) for quantities 0, 5, 20 and 21 of seed 7. */
const PRINTS = [
  [479594445, 3042848042, 4271842935, 1071752304],
  [3179421130, 3150418017, 1756848291, 1071752304],
  [4227565730, 2342997985, 1966338923, 2371220297],
];
/** Of each input's draws, the first once, the second twice and so on. */
const SUMS = [
  53354770.10281979, 54229711.19916062, 5248146.985694545, 526066369.40121865, 8587.964822271455, 1941549, 1574655,
];

/** A number that hardly any other list of words has (FNV-1a). */
function fingerprint(words: Int32Array): number {
  let hash = 0x811c9dc5 | 0;
  for (const word of words) hash = Math.imul(hash ^ word, 0x01000193);
  return hash >>> 0;
}

/**
 * Chances are whole numbers, worked out by whole numbers: they are pinned to the last bit and hold on every machine that
 * runs these tests. Values of distributions pass through exponentials and logarithms, whose last bit a machine may round
 * in its own way: they are pinned to twelve digits.
 */
describe('the same seed gives the same numbers on every machine', () => {
  it('in the chances of every way of sampling, to the last bit', () => {
    const prints = (['sobol', 'latin', 'random'] as const).map((sampling) => {
      const { fill } = sampler(sampling, 7, 4096);
      return [0, 5, 20, 21].map((quantity) => {
        const words = new Int32Array(4096);
        fill(quantity, 0, words);
        return fingerprint(words);
      });
    });
    expect(prints).toEqual(PRINTS);
  });

  it('in the draws of every kind of distribution, to twelve digits', () => {
    const draws = drawInputs({
      inputs: [
        { kind: 'pert', low: 80, likely: 100, high: 130 },
        { kind: 'triangular', low: 80, likely: 100, high: 130 },
        { kind: 'normal', mean: 10, deviation: 3 },
        { kind: 'lognormal', mean: 1000, deviation: 400 },
        { kind: 'beta', alpha: 0.5, beta: 30 },
        { kind: 'poisson', mean: 3.7 },
        { kind: 'binomial', tries: 30, chance: 0.1 },
      ],
      trials: 1024,
      seed: 3,
    });
    draws.forEach((values, input) => {
      const sum = values.reduce((all, value, place) => all + value * (place + 1), 0);
      expect(Math.abs(sum / (SUMS[input] ?? Number.NaN) - 1)).toBeLessThan(1e-12);
    });
  });
});

describe('the same seed gives the same profit', () => {
  const inNode = simulateProfit({ ...CASE, trials: 10_000, seed: 5 });
  let inCell: readonly (readonly [string, number])[];

  beforeAll(async () => {
    const context = createContext({});
    runInContext((await buildCode()).code, context);
    inCell = runInContext(
      'PARTHENON_SIMULATE([[80,.08,900]], [[100,.1,1000]], [[130,.13,1300]], 11000, 10000, 5, false)',
      context,
    );
  });

  it('in a cell as in Node, to the last bit', () => {
    const { mean, standardDeviation, quantiles, chance } = inNode;
    expect(inCell.map(([, figure]) => figure)).toEqual([
      mean,
      standardDeviation,
      ...quantiles.map(({ value }) => value),
      chance,
    ]);
  });

  it('in a sidebar, which keeps what its pillars drew, as in a cell', () => {
    const simulator = profitSimulator(10_000, 5);
    simulator({ ...CASE, high: [140, 0.13, 1300] });
    expect(summarise(simulator(CASE), CASE.target)).toEqual(inNode);
  });
});
