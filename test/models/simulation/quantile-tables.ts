/** What the tests of quantile tables share: words to ask for, and a proof of how far a table can be wrong. */
import { betaPoint, logBeta } from '../../../src/models/simulation/beta';
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
const PARTS = 16;

/**
 * The most by which a table of beta(a, b) can be wrong: h⁴ ÷ 384 · max |Q⁗| in each cell of width h.
 *
 * With the density f and r = f′ ÷ f = (a − 1) ÷ x − (b − 1) ÷ (1 − x), the inverse Q of the distribution function has
 * Q⁗ = (7 r r′ − r″ − 6 r³) ÷ f⁴. Each is made of terms in x alone or in 1 − x alone, which rise or fall throughout: so
 * in each part of a cell all of it is bounded by interval arithmetic, whose rounding is beneath notice.
 */
export function largestRemainder(a: number, b: number, octaves: number, cells: number): number {
  const half = (alpha: number, beta: number) => {
    let worst = 0;
    for (let octave = 0; octave < octaves; octave++) {
      const least = 2 ** (-octave - 2);
      for (let cell = 0; cell < cells; cell++) {
        const from = betaPoint(least * (1 + cell / cells), alpha, beta);
        const to = betaPoint(least * (1 + (cell + 1) / cells), alpha, beta);
        worst = Math.max(worst, ((least / cells) ** 4 / 384) * largestFourth(alpha, beta, from, to));
      }
    }
    return worst;
  };
  return Math.max(half(a, b), half(b, a));
}

/** A place between 0 and 1, and its distance from 1 with all its digits. */
type Place = ReturnType<typeof betaPoint>;

function largestFourth(a: number, b: number, from: Place, to: Place): number {
  const logBetaOfAB = logBeta(a, b);
  const between = (part: number): Place =>
    from.value < 0.5
      ? placeAt(from.value * (to.value / from.value) ** (part / PARTS))
      : fromRest(from.rest * (to.rest / from.rest) ** (part / PARTS));
  let largest = 0;
  for (let part = 0; part < PARTS; part++) {
    const [low, high] = [between(part), between(part + 1)];
    /** (a − 1) · factor ÷ x^power, and the same with b and 1 − x: each between its values at the ends. */
    const left = (factor: number, power: number): Interval =>
      ordered((factor * (a - 1)) / low.value ** power, (factor * (a - 1)) / high.value ** power);
    const right = (factor: number, power: number): Interval =>
      ordered((factor * (b - 1)) / low.rest ** power, (factor * (b - 1)) / high.rest ** power);
    const r = plus(left(1, 1), right(-1, 1));
    const slope = plus(left(-1, 2), right(-1, 2));
    const bend = plus(left(2, 3), right(-2, 3));
    const square: Interval = r[0] <= 0 && r[1] >= 0 ? [0, Math.max(r[0] ** 2, r[1] ** 2)] : times(r, r);
    // 7 r r′ − 6 r³ = r (7 r′ − 6 r²)
    const whole = plus(times(r, plus(scaled(7, slope), scaled(-6, square))), scaled(-1, bend));
    const logDensity =
      Math.min((a - 1) * Math.log(low.value), (a - 1) * Math.log(high.value)) +
      Math.min((b - 1) * Math.log(low.rest), (b - 1) * Math.log(high.rest)) -
      logBetaOfAB;
    largest = Math.max(largest, Math.max(-whole[0], whole[1]) * Math.exp(-4 * logDensity));
  }
  return largest;
}

const ordered = (one: number, other: number): Interval => (one < other ? [one, other] : [other, one]);
const placeAt = (value: number): Place => ({ value, rest: 1 - value });
const fromRest = (rest: number): Place => ({ value: 1 - rest, rest });
