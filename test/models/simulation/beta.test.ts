import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaQuantile, incompleteBeta, logBeta, logGamma } from '../../../src/models/simulation/beta';

const choose = (from: number, taken: number): number => {
  let ways = 1;
  for (let step = 1; step <= taken; step++) ways = (ways * (from - taken + step)) / step;
  return ways;
};

/** For whole a and b: the chance of at least a successes in a + b − 1 tries. */
const binomialTail = (x: number, a: number, b: number): number => {
  let chance = 0;
  for (let hits = a; hits < a + b; hits++)
    chance += choose(a + b - 1, hits) * x ** hits * (1 - x) ** (a + b - 1 - hits);
  return chance;
};

/** Adaptive Simpson quadrature, to about 14 digits of the integral of a positive function. */
function integrate(f: (x: number) => number, from: number, to: number): number {
  const simpson = (a: number, b: number) => ((b - a) / 6) * (f(a) + 4 * f((a + b) / 2) + f(b));
  const refine = (a: number, b: number, whole: number, tolerance: number): number => {
    const middle = (a + b) / 2;
    const [lower, upper] = [simpson(a, middle), simpson(middle, b)];
    const error = lower + upper - whole;
    if (Math.abs(error) < tolerance || b - a < 1e-9) return lower + upper + error / 15;
    return refine(a, middle, lower, tolerance) + refine(middle, b, upper, tolerance);
  };
  // several panels to begin with, so that no symmetry passes for convergence
  const edges = Array.from({ length: 17 }, (_, panel) => from + ((to - from) * panel) / 16);
  const panels = edges.slice(1).map((edge, panel) => simpson(edges[panel] ?? from, edge));
  const rough = panels.reduce((sum, part) => sum + part, 0);
  return panels.reduce((sum, part, panel) => {
    return sum + refine(edges[panel] ?? from, edges[panel + 1] ?? to, part, 1e-15 * rough);
  }, 0);
}

describe('the logarithm of the gamma function', () => {
  it('is that of the factorial at whole numbers', () => {
    let factorial = 1;
    for (let n = 1; n <= 100; n++) {
      expect(Math.abs(logGamma(n) - Math.log(factorial))).toBeLessThan(2e-14 * (1 + Math.log(factorial)));
      factorial *= n;
    }
  });

  it('is known in closed form at the halves', () => {
    let value = Math.sqrt(Math.PI);
    for (let n = 0.5; n < 60; n++) {
      expect(Math.abs(logGamma(n) - Math.log(value))).toBeLessThan(2e-14 * (1 + Math.abs(Math.log(value))));
      value *= n;
    }
  });

  it('gives B(a, b) its recurrence', () => {
    for (const [a, b] of [
      [0.3, 0.7],
      [1.8, 4.2],
      [12, 0.5],
    ] as const) {
      expect(Math.exp(logBeta(a + 1, b) - logBeta(a, b))).toBeCloseTo(a / (a + b), 13);
    }
  });
});

describe('the distribution function of a beta variable', () => {
  const inside = [0.001, 0.02, 0.1, 0.25, 0.4, 0.5, 0.63, 0.8, 0.95, 0.999];

  it('is a sum of binomial chances for whole parameters', () => {
    for (let a = 1; a <= 12; a++) {
      for (let b = 1; b <= 12; b++) {
        for (const x of inside) {
          const expected = binomialTail(x, a, b);
          expect(Math.abs(incompleteBeta(x, a, b) - expected)).toBeLessThan(2e-14 + 2e-14 * expected);
        }
      }
    }
  });

  it('keeps its digits in the lower tail', () => {
    for (let a = 1; a <= 12; a++) {
      for (const x of [1e-6, 1e-3, 0.01]) expect(incompleteBeta(x, a, 3) / binomialTail(x, a, 3)).toBeCloseTo(1, 12);
    }
  });

  it('is the arc sine law for halves', () => {
    for (const x of inside) {
      expect(incompleteBeta(x, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(x)), 13);
    }
  });

  it('agrees with quadrature of the density for other parameters', () => {
    for (const [a, b] of [
      [2.6, 3.4],
      [1.8, 4.2],
      [4.75, 1.25],
      [7.3, 15.1],
    ] as const) {
      // x = sin², which takes the steep ends away
      const density = (angle: number) => 2 * Math.sin(angle) ** (2 * a - 1) * Math.cos(angle) ** (2 * b - 1);
      const upTo = (x: number) => integrate(density, 0, Math.asin(Math.sqrt(x)));
      expect(Math.exp(logBeta(a, b)) / upTo(1)).toBeCloseTo(1, 12);
      for (const x of inside) expect(incompleteBeta(x, a, b)).toBeCloseTo(upTo(x) / upTo(1), 12);
    }
  });

  it('begins at 0 and ends at 1', () => {
    expect([incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3)]).toEqual([0, 1]);
  });
});

describe('the quantiles of a beta variable', () => {
  const chances = [1e-9, 1e-4, 0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99, 0.9999, 1 - 1e-9];

  it('are powers when one parameter is 1', () => {
    for (const parameter of [0.4, 1, 2.5, 5, 40]) {
      for (const p of chances) {
        expect(betaQuantile(p, parameter, 1) / p ** (1 / parameter)).toBeCloseTo(1, 12);
        const upper = -Math.expm1(Math.log1p(-p) / parameter);
        expect(betaQuantile(p, 1, parameter) / upper).toBeCloseTo(1, 12);
      }
    }
  });

  it('are a squared sine for halves', () => {
    for (const p of chances) {
      expect(betaQuantile(p, 0.5, 0.5) / Math.sin((Math.PI / 2) * p) ** 2).toBeCloseTo(1, 12);
    }
  });

  it('are those of the sum of binomial chances for whole parameters', () => {
    for (const [a, b] of [
      [2, 4],
      [3, 3],
      [5, 1],
      [9, 4],
    ] as const) {
      for (const p of chances) expect(binomialTail(betaQuantile(p, a, b), a, b) / p).toBeCloseTo(1, 12);
    }
  });

  it('of one half is the middle of a symmetric variable', () => {
    for (const parameter of [0.5, 1, 2.2, 3, 60]) expect(betaQuantile(0.5, parameter, parameter)).toBeCloseTo(0.5, 12);
  });

  it('have the chance they were asked for', () => {
    const chance = fc.double({ min: 0.0001, max: 0.9999, noNaN: true });
    const from = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    const miss = (a: number, b: number, p: number) => Math.abs(incompleteBeta(betaQuantile(p, a, b), a, b) - p);
    fc.assert(
      fc.property(from(1, 9), from(1, 9), chance, (a, b, p) => {
        expect(miss(a, b, p)).toBeLessThan(2e-14);
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(from(0.1, 100), from(0.1, 100), chance, (a, b, p) => {
        const x = betaQuantile(p, a, b);
        // where x has run into 1, no number between 0 and 1 comes nearer
        if (1 - x > 1e-3) expect(miss(a, b, p)).toBeLessThan(1e-12);
        else expect(incompleteBeta(0.999, a, b)).toBeLessThan(p * (1 + 1e-9));
      }),
      { numRuns: 1000 },
    );
  });

  it('mirror when the parameters change places', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 20, noNaN: true }),
        fc.double({ min: 0.5, max: 20, noNaN: true }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (a, b, p) => {
          expect(betaQuantile(p, a, b) + betaQuantile(1 - p, b, a)).toBeCloseTo(1, 11);
        },
      ),
    );
  });

  it('end at 0 and 1', () => {
    expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1]);
  });
});
