/** What the tests of quantile tables share: words to ask for, and a proof of how far a table can be wrong. */
import { betaQuantile, logBeta } from '../../../src/models/simulation/beta';
import type { Draw } from '../../../src/models/simulation/beta-table';
import { fillFromTable, type QuantileTable } from '../../../src/models/simulation/quantile-table';
import { wordOf } from '../../../src/models/simulation/words';

const distances = [
  ...Array.from({ length: 350 }, (_, index) => (index + 0.43) / 700),
  ...Array.from({ length: 100 }, (_, index) => ((index + 0.31) / 100) * 0.07),
  ...Array.from({ length: 28 }, (_, index) => 0.83 * 2 ** -(index + 4)),
];

/** Rising, everywhere between 0 and 1 and most of all at both ends. */
export const words: Int32Array = Int32Array.from(
  [...distances, ...distances.map((distance) => 1 - distance)].sort((one, other) => one - other),
  wordOf,
);

export function drawn(draw: Draw, from: Int32Array): Float64Array {
  const out = new Float64Array(from.length);
  draw(from, out);
  return out;
}

export function drawnFrom(table: QuantileTable, from: Int32Array): Float64Array {
  return drawn((list, out) => fillFromTable(table, list, out), from);
}

type Interval = readonly [number, number];
const plus = ([a, b]: Interval, [c, d]: Interval): Interval => [a + c, b + d];
const times = ([a, b]: Interval, [c, d]: Interval): Interval => {
  const products = [a * c, a * d, b * c, b * d];
  return [Math.min(...products), Math.max(...products)];
};
const scaled = (factor: number, interval: Interval): Interval => times([factor, factor], interval);

/** Parts of a cell in which the fourth derivative is bounded: more of them bound it more tightly. */
const PARTS = 12;

/**
 * The most by which a table of beta(a, b), a and b at least 1, can be wrong: h⁴ ÷ 384 · max |Q⁗| in each cell of width h.
 *
 * With the density f and r = f′ ÷ f = (a − 1) ÷ x − (b − 1) ÷ (1 − x), the inverse Q of the distribution function has
 * Q⁗ = (7 r r′ − r″ − 6 r³) ÷ f⁴. In each part of a cell r and r″ fall, both terms of r′ are monotone, and f, which is
 * log-concave, is least at one end: so all of it is bounded by interval arithmetic, whose rounding is beneath notice.
 */
export function largestRemainder(a: number, b: number, octaves: number, cells: number): number {
  const half = (alpha: number, beta: number) => {
    let worst = 0;
    for (let octave = 0; octave < octaves; octave++) {
      const least = 2 ** (-octave - 2);
      for (let cell = 0; cell < cells; cell++) {
        const from = betaQuantile(least * (1 + cell / cells), alpha, beta);
        const to = betaQuantile(least * (1 + (cell + 1) / cells), alpha, beta);
        worst = Math.max(worst, ((least / cells) ** 4 / 384) * largestFourth(alpha, beta, from, to));
      }
    }
    return worst;
  };
  return Math.max(half(a, b), half(b, a));
}

function largestFourth(a: number, b: number, from: number, to: number): number {
  const logBetaOfAB = logBeta(a, b);
  const density = (x: number) => Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - logBetaOfAB);
  let largest = 0;
  for (let part = 0; part < PARTS; part++) {
    const low = from + ((to - from) * part) / PARTS;
    const high = from + ((to - from) * (part + 1)) / PARTS;
    const first = (x: number) => (a - 1) / x - (b - 1) / (1 - x);
    const third = (x: number) => (2 * (a - 1)) / x ** 3 - (2 * (b - 1)) / (1 - x) ** 3;
    const r: Interval = [first(high), first(low)];
    const slope = plus(
      [-(a - 1) / low ** 2, -(a - 1) / high ** 2],
      [-(b - 1) / (1 - high) ** 2, -(b - 1) / (1 - low) ** 2],
    );
    const bend: Interval = [third(high), third(low)];
    const square: Interval = r[0] <= 0 && r[1] >= 0 ? [0, Math.max(r[0] ** 2, r[1] ** 2)] : times(r, r);
    // 7 r r′ − 6 r³ = r (7 r′ − 6 r²)
    const whole = plus(times(r, plus(scaled(7, slope), scaled(-6, square))), scaled(-1, bend));
    largest = Math.max(largest, Math.max(-whole[0], whole[1]) / Math.min(density(low), density(high)) ** 4);
  }
  return largest;
}
