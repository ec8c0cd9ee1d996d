/** What holds of every uncertain quantity and of every list of outcomes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SIM_COMPARE } from '../../../src/functions/sim/compare';
import { SIM_CORRELATED } from '../../../src/functions/sim/correlated';
import { SIM_CORRELATIONS } from '../../../src/functions/sim/correlations';
import { SIM_DRAW } from '../../../src/functions/sim/draw';
import { SIM_HISTOGRAM } from '../../../src/functions/sim/histogram';
import { SIM_QUANTILE } from '../../../src/functions/sim/quantile';
import { SIM_SUMMARY } from '../../../src/functions/sim/summary';
import { SIM_TORNADO } from '../../../src/functions/sim/tornado';
import { asColumn, calling, column, distributions, measures } from './calling';

const quantile = calling(SIM_QUANTILE);
const draw = calling(SIM_DRAW);

/** An end of a quantity, or infinity where it is refused for having none. */
const end = (word: string, parameters: number[][], p: 0 | 1): number => {
  try {
    return quantile(word, parameters, p) as number;
  } catch {
    return p === 0 ? -Infinity : Infinity;
  }
};

describe('an uncertain quantity', () => {
  test('is larger at a larger chance, and never beyond its ends', () => {
    const chance = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
    fc.assert(
      fc.property(distributions, fc.tuple(chance, chance), ([word, parameters], chances) => {
        const [p, q] = chances.sort((one, other) => one - other) as [number, number];
        const [low, high] = [quantile(word, parameters, p) as number, quantile(word, parameters, q) as number];
        const dust = 1e-9 * Math.max(1, Math.abs(low), Math.abs(high));
        expect(low).toBeLessThanOrEqual(high + dust);
        expect(low).toBeGreaterThanOrEqual(end(word, parameters, 0) - dust);
        expect(high).toBeLessThanOrEqual(end(word, parameters, 1) + dust);
      }),
      { numRuns: 400 },
    );
  });

  test('is drawn as often above its median as below it, in an order that the seed decides', () => {
    fc.assert(
      fc.property(distributions, fc.integer({ min: 0, max: 1e9 }), ([word, parameters], seed) => {
        const drawn = column(draw(word, parameters, 100, seed));
        expect(column(draw(word, parameters, 100, seed))).toEqual(drawn);
        const median = quantile(word, parameters, 0.5) as number;
        const dust = 1e-4 * Math.max(1, ...drawn.map(Math.abs));
        expect(drawn.filter((value) => value < median - dust).length).toBeLessThanOrEqual(50);
        expect(drawn.filter((value) => value > median + dust).length).toBeLessThanOrEqual(50);
      }),
      { numRuns: 200 },
    );
  });

  test('of one seed has nothing to do with that of another', () => {
    const columns = [1, 2, 3, 4].map((seed) => column(draw('pert', [[80, 100, 130]], 10_000, seed)));
    for (const [one, first] of columns.entries()) {
      for (const second of columns.slice(one + 1)) {
        const [bar] = calling(SIM_TORNADO)(asColumn(first), asColumn(second), '', false) as [string, number][];
        // four standard deviations of the correlation of ten thousand independent pairs
        expect(Math.abs(bar?.[1] ?? 1)).toBeLessThan(0.04);
      }
    }
  });
});

const asked = fc
  .integer({ min: 2, max: 6 })
  .chain((size) =>
    fc
      .array(fc.integer({ min: -10, max: 10 }), { minLength: 36, maxLength: 36 })
      .map((tenths) =>
        Array.from({ length: size }, (_, row) =>
          Array.from({ length: size }, (_cell, place) => (row > place ? (tenths[6 * row + place] as number) / 10 : '')),
        ),
      ),
  );

describe('the nearest correlations', () => {
  test('mirror each other, stay as they are once possible, and can be drawn with', () => {
    fc.assert(
      fc.property(asked, (half) => {
        const nearest = calling(SIM_CORRELATIONS)(half) as number[][];
        for (const [row, line] of nearest.entries()) {
          expect(line[row]).toBe(1);
          line.forEach((value, place) => {
            expect(value).toBeCloseTo(nearest[place]?.[row] as number, 12);
          });
        }
        const again = calling(SIM_CORRELATIONS)(nearest) as number[][];
        again.forEach((line, row) => {
          line.forEach((value, place) => {
            expect(value).toBeCloseTo(nearest[row]?.[place] as number, 3);
          });
        });
        const words = nearest.map(() => ['uniform']);
        const block = nearest.map(() => [0, 1]);
        expect((calling(SIM_CORRELATED)(words, block, nearest, 3) as number[][]).length).toBe(3);
      }),
      { numRuns: 200 },
    );
  });
});

const outcome = fc.integer({ min: -1000, max: 1000 });
const outcomes = fc.array(outcome, { minLength: 2, maxLength: 60 });

describe('outcomes', () => {
  test('all larger by the same amount have every figure larger by it, and the same spread', () => {
    fc.assert(
      fc.property(outcomes, outcome, (profits, more) => {
        const [before, after] = [profits, profits.map((profit) => profit + more)].map((list) =>
          measures(calling(SIM_SUMMARY)(asColumn(list), '', 0.2, false)),
        ) as [Record<string, number>, Record<string, number>];
        for (const [measure, value] of Object.entries(before)) {
          const stays = /^(Trials|Standard)/.test(measure);
          expect(after[measure], measure).toBeCloseTo(stays ? value : value + more, 8);
        }
      }),
    );
  });

  test('of B against A are those of A against B turned round, and somebody wins or nobody does', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(outcome, outcome), { minLength: 1, maxLength: 60 }), (pairs) => {
        const [a, b] = [0, 1].map((place) => pairs.map((pair) => [pair[place]]));
        const [one, other] = [calling(SIM_COMPARE)(a, b), calling(SIM_COMPARE)(b, a)].map(measures) as [
          Record<string, number>,
          Record<string, number>,
        ];
        expect(other.Mean).toBeCloseTo(-(one.Mean as number), 9);
        expect(other.P90).toBeCloseTo(-(one.P10 as number), 9);
        expect(other['A beats B']).toBe(one['B beats A']);
        expect((one['A beats B'] as number) + (one['B beats A'] as number) + (one.Tie as number)).toBeCloseTo(1, 12);
      }),
    );
  });

  test('rank the inputs alike in whatever unit these are measured, the strongest first', () => {
    const trial = fc.tuple(outcome, outcome, outcome);
    fc.assert(
      fc.property(fc.array(trial, { minLength: 2, maxLength: 40 }), (trials) => {
        const results = trials.map(([, , result]) => [result]);
        const bars = (inputs: number[][]) => calling(SIM_TORNADO)(inputs, results, '', false) as [string, number][];
        const plain = bars(trials.map(([one, other]) => [one, other]));
        expect(bars(trials.map(([one, other]) => [one * 1000 + 7, Math.exp(other / 1000)]))).toEqual(plain);
        const strengths = plain.map(([, correlation]) => Math.abs(correlation));
        expect(strengths[0]).toBeGreaterThanOrEqual(strengths[1] as number);
        expect(strengths[0]).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  test('fall into steps that join, whose shares add up to all of them', () => {
    fc.assert(
      fc.property(outcomes, fc.integer({ min: 1, max: 30 }), (profits, bins) => {
        const steps = calling(SIM_HISTOGRAM)(asColumn(profits), bins, false) as number[][];
        expect(steps[0]?.[0]).toBe(Math.min(...profits));
        expect(steps[steps.length - 1]?.[1]).toBe(Math.max(...profits));
        expect(steps[steps.length - 1]?.[3]).toBe(1);
        let sum = 0;
        steps.forEach(([, to, share, upToHere], step) => {
          sum += share as number;
          expect(upToHere).toBeCloseTo(sum, 12);
          if (step < steps.length - 1) expect(steps[step + 1]?.[0]).toBeCloseTo(to as number, 9);
        });
      }),
    );
  });
});
