import fc from 'fast-check';
import { eigs } from 'mathjs';
import { describe, expect, it } from 'vitest';
import { correlationFault, dependence, type Matrix } from '../../../src/models/simulation/correlation';
import type { Distribution } from '../../../src/models/simulation/distributions';
import { symmetricEigen } from '../../../src/models/simulation/eigen';
import { drawInputs } from '../../../src/models/simulation/experiment';
import { nearestCorrelation } from '../../../src/models/simulation/nearest-correlation';
import { rankCorrelation } from '../../../src/models/simulation/results';

/** Of six, made symmetric from what lies below its diagonal. */
const symmetric = fc
  .integer({ min: 2, max: 6 })
  .chain((size) =>
    fc
      .array(fc.integer({ min: -100, max: 100 }), { minLength: 36, maxLength: 36 })
      .map((entries) =>
        Array.from({ length: size }, (_, row) =>
          Array.from({ length: size }, (_, column) =>
            row === column ? 1 : (entries[6 * Math.max(row, column) + Math.min(row, column)] ?? 0) / 100,
          ),
        ),
      ),
  );

const smallestEigenvalue = (matrix: Matrix): number =>
  Math.min(
    ...(eigs(
      matrix.map((row) => [...row]),
      { eigenvectors: false },
    ).values as number[]),
  );

const distance = (one: Matrix, other: Matrix): number =>
  Math.hypot(...one.flatMap((row, place) => row.map((value, column) => value - (other[place]?.[column] ?? 0))));

describe('eigenvalues of a symmetric matrix', () => {
  it('are those of another library, and their vectors give the matrix back', () => {
    fc.assert(
      fc.property(symmetric, (matrix) => {
        const { values, vectors } = symmetricEigen(matrix);
        const theirs = eigs(matrix, { eigenvectors: false }).values as number[];
        const ascending = (list: readonly number[]) => [...list].sort((one, other) => one - other);
        ascending(values).forEach((value, place) => {
          expect(value).toBeCloseTo(ascending(theirs)[place] ?? Number.NaN, 9);
        });
        const again = matrix.map((row, one) =>
          row.map((_, other) =>
            values.reduce(
              (sum, v, place) => sum + v * (vectors[place]?.[one] ?? 0) * (vectors[place]?.[other] ?? 0),
              0,
            ),
          ),
        );
        expect(distance(again, matrix)).toBeLessThan(1e-12);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the nearest correlation matrix', () => {
  it('is the published one of Higham for his example', () => {
    const found = nearestCorrelation([
      [1, 1, 0],
      [1, 1, 1],
      [0, 1, 1],
    ]);
    expect(found[0]?.[1]).toBeCloseTo(0.7607, 4);
    expect(found[0]?.[2]).toBeCloseTo(0.1573, 4);
  });

  it('is possible, has ones on its diagonal, and is no farther than a plain way of repairing', () => {
    fc.assert(
      fc.property(symmetric, (matrix) => {
        const found = nearestCorrelation(matrix);
        expect(smallestEigenvalue(found)).toBeGreaterThan(-1e-9);
        found.forEach((row, place) => {
          expect(row[place]).toBe(1);
        });
        // shrinking all correlations until the matrix is possible
        const smallest = smallestEigenvalue(matrix);
        const part = smallest < 0 ? 1 / (1 - smallest) : 1;
        const shrunk = matrix.map((row, one) => row.map((value, other) => (one === other ? 1 : part * value)));
        expect(distance(found, matrix)).toBeLessThanOrEqual(distance(shrunk, matrix) + 1e-6);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a table of correlations', () => {
  it('that can hold is taken as it is', () => {
    const asked = [
      [1, 0.6],
      [0.6, 1],
    ];
    expect(dependence(asked)).toMatchObject({ correlations: asked, repairs: [] });
  });

  it('that cannot hold is repaired, and what was changed is told', () => {
    const asked = [
      [1, 0.9, -0.9],
      [0.9, 1, 0.9],
      [-0.9, 0.9, 1],
    ];
    const { correlations, repairs } = dependence(asked);
    expect(smallestEigenvalue(correlations)).toBeGreaterThan(-1e-9);
    expect(repairs.map(({ one, other }) => [one, other])).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    for (const { one, other, asked: before, used } of repairs) {
      expect(before).toBe(asked[one]?.[other]);
      expect(used).toBe(correlations[one]?.[other]);
      expect(Math.abs(used)).toBeLessThan(Math.abs(before));
    }
  });

  it('that is no such table is told by place and rule', () => {
    expect(correlationFault([[1, 0], [0]])).toEqual({ rule: 'square', row: 1, column: 0 });
    expect(correlationFault([[0.5]])).toEqual({ rule: 'diagonal', row: 0, column: 0 });
    const pair = (below: number) => [
      [1, 0.3],
      [below, 1],
    ];
    expect(correlationFault(pair(1.2))).toEqual({ rule: 'outOfRange', row: 1, column: 0 });
    expect(correlationFault(pair(0.2))).toEqual({ rule: 'symmetric', row: 1, column: 0 });
    expect(correlationFault(pair(0.3))).toBeUndefined();
  });
});

const normalOf = (mean: number, deviation: number): Distribution => ({ kind: 'normal', mean, deviation });

describe('correlated draws', () => {
  const inputs: readonly Distribution[] = [
    { kind: 'pert', low: 80, likely: 100, high: 130 },
    { kind: 'lognormal', mean: 100, deviation: 60 },
    { kind: 'uniform', low: 0, high: 1 },
  ];
  const asked = [
    [1, 0.7, -0.4],
    [0.7, 1, 0],
    [-0.4, 0, 1],
  ];

  it('have the rank correlations asked for, by every way of sampling', () => {
    for (const sampling of ['sobol', 'latin', 'random'] as const) {
      const draws = drawInputs({ inputs, dependence: dependence(asked), sampling, trials: 16384, seed: 3 });
      for (const [one, other] of [
        [0, 1],
        [0, 2],
        [1, 2],
      ] as const) {
        const found = rankCorrelation(draws[one] as Float64Array, draws[other] as Float64Array);
        expect(Math.abs(found - (asked[one]?.[other] ?? 0))).toBeLessThan(sampling === 'random' ? 0.03 : 0.01);
      }
    }
  });

  it('of 1 and of −1 are decided by each other, to the last digit', () => {
    for (const correlation of [1, -1]) {
      const whole = dependence([
        [1, correlation],
        [correlation, 1],
      ]);
      const alike: readonly Distribution[] = [normalOf(0, 1), normalOf(0, 1)];
      const [one, other] = drawInputs({ inputs: alike, dependence: whole, trials: 1024, seed: 1 });
      one?.forEach((value, trial) => {
        expect(other?.[trial]).toBeCloseTo(correlation * value, 14);
      });
    }
  });

  it('have the distribution of each input as it was', () => {
    const draws = drawInputs({ inputs, dependence: dependence(asked), trials: 16384, seed: 5 });
    const sorted = (draws[2] as Float64Array).slice().sort();
    sorted.forEach((value, place) => {
      expect(Math.abs(value - (place + 0.5) / sorted.length)).toBeLessThan(0.005);
    });
  });
});
