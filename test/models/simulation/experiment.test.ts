import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brentRoot } from '../../../src/models/simulation/brent';
import { compare, compareOutcomes } from '../../../src/models/simulation/comparison';
import { dependence } from '../../../src/models/simulation/correlation';
import type { Distribution } from '../../../src/models/simulation/distributions';
import { drawInputs, simulate, startSimulation } from '../../../src/models/simulation/experiment';
import { seekGoal } from '../../../src/models/simulation/goal-seek';
import { simulatedProfits } from '../../../src/models/simulation/profit-simulation';
import * as results from '../../../src/models/simulation/results';
import { product, trialByTrial } from '../../../src/models/simulation/running';

const normal: Distribution = { kind: 'normal', mean: 100, deviation: 20 };
const samplings = ['sobol', 'latin', 'random'] as const;

describe('an experiment', () => {
  it('of PERT pillars gives the profits of the Parthenon to the bit', () => {
    const [low, likely, high] = [
      [80, 0.08, 900],
      [100, 0.1, 1000],
      [130, 0.13, 1300],
    ] as const;
    const inputs = likely.map((middle, pillar) => {
      return { kind: 'pert', low: low[pillar] ?? 0, likely: middle, high: high[pillar] ?? 0 } as const;
    });
    const { outcomes } = simulate({ inputs, outcome: product, trials: 10000, seed: 7 });
    expect(outcomes).toEqual(simulatedProfits({ low, likely, high, trials: 10000, seed: 7 }));
  });

  it('rounds trials up to a power of two for Sobol points alone', () => {
    for (const sampling of samplings) {
      const { outcomes } = simulate({ inputs: [normal], outcome: product, sampling, trials: 5000, seed: 1 });
      expect(outcomes.length).toBe(sampling === 'sobol' ? 8192 : 5000);
      expect(Math.abs(results.meanEstimate(outcomes).mean - 100)).toBeLessThan(sampling === 'random' ? 1.2 : 0.1);
    }
  });

  it('repeats with its seed, and differs without relation for the next', () => {
    for (const sampling of samplings) {
      const draw = (seed: number) => drawInputs({ inputs: [normal], sampling, trials: 4096, seed })[0] as Float64Array;
      expect(draw(1)).toEqual(draw(1));
      expect(draw(1)).not.toEqual(draw(2));
      expect(Math.abs(results.rankCorrelation(draw(1), draw(2)))).toBeLessThan(0.06);
    }
  });

  it('goes on beyond the inputs that Sobol points have', () => {
    const inputs = Array.from({ length: 40 }, () => normal);
    const draws = drawInputs({ inputs, trials: 4096, seed: 1 });
    expect(Math.abs(results.rankCorrelation(draws[30] as Float64Array, draws[39] as Float64Array))).toBeLessThan(0.06);
    const { outcomes } = simulate({
      inputs,
      outcome: trialByTrial((v) => v.reduce((s, x) => s + x, 0)),
      trials: 4096,
      seed: 1,
    });
    const { mean, deviation } = results.meanEstimate(outcomes);
    expect(Math.abs(mean - 4000)).toBeLessThan(0.5);
    expect(Math.abs(deviation / (20 * Math.sqrt(40)) - 1)).toBeLessThan(0.06);
  });
});

describe('an experiment that is run bit by bit', () => {
  const experiment = { inputs: [normal, normal], outcome: product, trials: 60_000, seed: 4 };

  it('ends with the draws of one that is run in one go', () => {
    for (const sampling of samplings) {
      const whole = simulate({ ...experiment, sampling }, 5000);
      const bits = startSimulation({ ...experiment, sampling }, 5000);
      while (bits.done() < bits.trials) bits.advance(10_000);
      expect(bits.draws).toEqual(whole);
    }
  });

  it('has after each power of two what so many trials alone would give', () => {
    const running = startSimulation(experiment);
    running.advance(8192);
    expect(running.done()).toBe(8192);
    const alone = simulate({ ...experiment, trials: 8192 }).outcomes;
    expect(running.draws.outcomes.subarray(0, 8192)).toEqual(alone);
  });
});

describe('an experiment at the ends of what can be asked', () => {
  const certain: readonly Distribution[] = [
    { kind: 'pert', low: 7, likely: 7, high: 7 },
    { kind: 'normal', mean: 3, deviation: 0 },
    { kind: 'uniform', low: 2, high: 2 },
    { kind: 'empirical', values: [0.5] },
  ];

  it('has the one outcome there is where nothing is uncertain, by every way of sampling, correlated or not', () => {
    const whole = dependence(certain.map((_, one) => certain.map((_other, other) => (one === other ? 1 : 0.5))));
    for (const sampling of samplings) {
      for (const together of [undefined, whole]) {
        const experiment = { inputs: certain, outcome: product, sampling, trials: 100, seed: 1, dependence: together };
        const { outcomes } = simulate(experiment);
        expect(new Set(outcomes)).toEqual(new Set([21]));
        expect(results.meanEstimate(outcomes)).toEqual({
          mean: 21,
          deviation: 0,
          standardError: 0,
          interval: [21, 21],
        });
      }
    }
  });

  it('has a result for one trial and for ten million', () => {
    for (const sampling of samplings) {
      const one = simulate({ inputs: [normal], outcome: product, sampling, trials: 1, seed: 3 }).outcomes;
      expect(results.meanEstimate(one)).toMatchObject({ mean: one[0], deviation: 0, standardError: 0 });
      expect(results.quantilesOf(one, [0, 0.5, 1])).toEqual([one[0], one[0], one[0]]);
      expect(results.tailMean(one, 0.05)).toBe(one[0]);
    }
    const many = simulate({ inputs: [normal], outcome: product, trials: 10_000_000, seed: 3 }).outcomes;
    expect(many).toHaveLength(2 ** 24);
    expect(Math.abs(results.meanEstimate(many).mean - 100)).toBeLessThan(1e-4);
  });

  it('without any input has the outcome its model has', () => {
    expect([...simulate({ inputs: [], outcome: product, trials: 2, seed: 1 }).outcomes]).toEqual([1, 1]);
  });
});

describe('results', () => {
  const list = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 50 });

  it('of four draws, worked by hand', () => {
    const draws = Float64Array.of(4, 1, 3, 2);
    const { mean, deviation, standardError } = results.meanEstimate(draws);
    expect(mean).toBe(2.5);
    expect(deviation).toBeCloseTo(Math.sqrt(5 / 3), 14);
    expect(standardError).toBeCloseTo(Math.sqrt(5 / 12), 14);
    expect(results.chanceOf(draws, 3)).toBe(0.5);
    expect(results.tailMean(draws, 0.5)).toBe(1.5);
    expect(results.tailMean(draws, 0.375)).toBeCloseTo((1 + 0.5 * 2) / 1.5, 14);
    expect(results.quantilesOf(draws, [0.5])).toEqual([2.5]);
    expect([...draws]).toEqual([4, 1, 3, 2]);
  });

  it('the tail mean of all draws is the mean, and rises with the share', () => {
    fc.assert(
      fc.property(list, fc.integer({ min: 1, max: 99 }), (values, hundredth) => {
        const draws = Float64Array.from(values);
        const { mean } = results.meanEstimate(draws);
        expect(results.tailMean(draws, 1)).toBeCloseTo(mean, 9);
        const part = results.tailMean(draws, hundredth / 100);
        expect(part).toBeLessThanOrEqual(results.tailMean(draws, (hundredth + 1) / 100) + 1e-9);
      }),
    );
  });

  it('the interval of the mean holds the true mean about 95 times of 100', () => {
    let held = 0;
    for (let seed = 1; seed <= 400; seed++) {
      const draws = simulate({ inputs: [normal], outcome: product, sampling: 'random', trials: 200, seed }).outcomes;
      const [from, to] = results.meanEstimate(draws).interval;
      if (from <= 100 && 100 <= to) held++;
    }
    expect(Math.abs(held / 400 - 0.95)).toBeLessThan(0.035);
  });

  it('the tornado puts the input that matters most first', () => {
    const inputs: Distribution[] = [{ kind: 'uniform', low: 0, high: 1 }, { kind: 'constant', value: 3 }, normal];
    const outcome = trialByTrial(([small = 0, , large = 0]) => 20 * small - large);
    const draws = simulate({ inputs, outcome, trials: 4096, seed: 1 }, 4096);
    const bars = results.tornado(draws.inputs, draws.outcomes);
    expect(bars.map(({ input }) => input)).toEqual([2, 0, 1]);
    expect(bars[0]?.correlation).toBeLessThan(-0.9);
    expect(bars[2]?.correlation).toBe(0);
  });
});

describe('two decisions', () => {
  const inputs: Distribution[] = [normal, { kind: 'uniform', low: -10, high: 12 }];
  const a = trialByTrial(([base = 0, gain = 0]) => base + gain);
  const b = trialByTrial(([base = 0]) => base);

  it('are compared trial by trial', () => {
    const { differences, aBeatsB, bBeatsA, ties } = compare({ inputs, a, b, trials: 16384, seed: 1 });
    expect(aBeatsB).toBeCloseTo(12 / 22, 3);
    expect(aBeatsB + bBeatsA + ties).toBeCloseTo(1, 15);
    expect(results.meanEstimate(differences).mean).toBeCloseTo(1, 2);
    expect(compare({ inputs, a: b, b, trials: 64, seed: 1 })).toMatchObject({ aBeatsB: 0, bBeatsA: 0, ties: 1 });
  });

  it('whose outcomes are there already compare alike', () => {
    const [ofA, ofB] = [a, b].map((outcome) => simulate({ inputs, outcome, trials: 4096, seed: 1 }).outcomes);
    expect(compareOutcomes(ofA as Float64Array, ofB as Float64Array)).toEqual(
      compare({ inputs, a, b, trials: 4096, seed: 1 }),
    );
  });

  it('under the same luck differ by a smaller spread than under luck of their own', () => {
    const { differences } = compare({ inputs, a, b, trials: 4096, seed: 1 });
    const alone = simulate({ inputs, outcome: a, trials: 4096, seed: 1 }).outcomes;
    const other = simulate({ inputs, outcome: b, trials: 4096, seed: 2 }).outcomes;
    const apart = alone.map((value, trial) => value - (other[trial] ?? 0));
    const spread = (draws: Float64Array) => results.meanEstimate(draws).deviation;
    expect(spread(differences)).toBeLessThan(spread(apart) / 3);
  });
});

describe('a goal under uncertainty', () => {
  const goal = {
    experimentAt: (value: number) => {
      return { inputs: [normal], outcome: trialByTrial(([x = 0]) => value * x), trials: 4096, seed: 1 };
    },
    target: 1000,
    confidence: 0.8,
    low: 1,
    high: 50,
  };

  it('is met at the value that a closed form gives, and at no smaller one', () => {
    const found = seekGoal(goal);
    if (found.kind !== 'found') throw new Error(found.kind);
    expect(found.value).toBeCloseTo(1000 / (100 - 20 * 0.8416212), 1);
    expect(found.chance).toBeGreaterThanOrEqual(0.8);
    const { experimentAt } = goal;
    expect(results.chanceOf(simulate(experimentAt(found.value * (1 - 1e-6))).outcomes, 1000)).toBeLessThan(0.8);
  });

  it('says why there is no such value', () => {
    expect(seekGoal({ ...goal, high: 5 })).toEqual({ kind: 'notReached', chanceAtLow: 0, chanceAtHigh: 0 });
    expect(seekGoal({ ...goal, low: 40 }).kind).toBe('alreadyReached');
    const experimentAt = (value: number) => goal.experimentAt(-value);
    expect(seekGoal({ ...goal, experimentAt }).kind).toBe('falling');
  });

  it('of a root in a bracket is found from the side that reaches it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9000, max: 9000 }), fc.constantFrom(1, 3, 0.2), (thousandths, power) => {
        const root = thousandths / 1000;
        const f = (x: number) => Math.sign(x - root) * Math.abs(x - root) ** power;
        const found = brentRoot(f, -10, 10, 1e-9);
        expect(found - root).toBeGreaterThanOrEqual(0);
        expect(found - root).toBeLessThan(1e-8);
      }),
    );
  });
});
