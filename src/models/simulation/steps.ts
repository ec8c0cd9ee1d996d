/** Quantiles of quantities that take separate values: counts, weighted scenarios and past data. */

export interface Steps {
  /** Ascending. */
  readonly values: Float64Array;
  /** Chance of at most the value at the same place, ascending to 1. */
  readonly cumulated: Float64Array;
  /** The first place that may hold a probability, for each of as many equal parts of 0…1 as there are values. */
  readonly guide: Uint32Array;
}

/** Sums of chances are exact to about this much, relative: so near, a probability is that of the step itself. */
const STEP_DUST = 1e-13;

/** Probabilities below this part of the likeliest value's are left out; a simulation's points are 2⁻³² apart. */
const NEGLIGIBLE = 1e-20;

/** `weights` are at least 0 and not all 0; the values may stand in any order. */
export function weightedSteps(values: ArrayLike<number>, weights: ArrayLike<number>): Steps {
  const order = Array.from({ length: values.length }, (_, place) => place)
    .filter((place) => (weights[place] as number) > 0)
    .sort((one, other) => (values[one] as number) - (values[other] as number));
  const sorted = Float64Array.from(order, (place) => values[place] as number);
  return steps(
    sorted,
    Float64Array.from(order, (place) => weights[place] as number),
  );
}

/** Past data, each as likely as the other. */
export function empiricalSteps(values: ArrayLike<number>): Steps {
  const sorted = Float64Array.from(values).sort();
  return steps(sorted, new Float64Array(sorted.length).fill(1));
}

/** Counts of independent events that happen `mean` (> 0) times on average. */
export function poissonSteps(mean: number): Steps {
  return countSteps(Math.floor(mean), Infinity, (count) => mean / count);
}

/** Successes in `tries` (≥ 1) independent tries of chance `chance`, strictly between 0 and 1. */
export function binomialSteps(tries: number, chance: number): Steps {
  const odds = chance / (1 - chance);
  const mode = Math.min(tries, Math.floor((tries + 1) * chance));
  return countSteps(mode, tries, (count) => ((tries - count + 1) / count) * odds);
}

/** The smallest value that is not exceeded with at least `probability`, strictly between 0 and 1. */
export function stepAt({ values, cumulated, guide }: Steps, probability: number): number {
  const sought = probability * (1 - STEP_DUST);
  let place = guide[(sought * guide.length) | 0] as number;
  while ((cumulated[place] as number) < sought) place++;
  return values[place] as number;
}

/**
 * Counts around the likeliest, `mode`, whose chances follow from their neighbours': `ratio(k)` is P(k) ÷ P(k − 1). No
 * factorial is needed, because the chances are divided by their sum in the end.
 */
function countSteps(mode: number, most: number, ratio: (count: number) => number): Steps {
  const below: number[] = [];
  for (let count = mode, weight = 1; count > 0; count--) {
    weight /= ratio(count);
    if (weight < NEGLIGIBLE) break;
    below.push(weight);
  }
  const weights = [...below.reverse(), 1];
  for (let count = mode + 1, weight = 1; count <= most; count++) {
    weight *= ratio(count);
    if (weight < NEGLIGIBLE) break;
    weights.push(weight);
  }
  const first = mode - below.length;
  return steps(
    Float64Array.from(weights, (_, place) => first + place),
    Float64Array.from(weights),
  );
}

/** With a guide (H. C. Chen and Y. Asau, AIIE Transactions 6, 1974) a value is found in about one step. */
function steps(values: Float64Array, weights: Float64Array): Steps {
  const cumulated = new Float64Array(weights.length);
  const guide = new Uint32Array(weights.length);
  // in parts of the largest, because a sum of amounts may not fit into a number
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  let sum = 0;
  for (let place = 0; place < weights.length; place++) {
    sum += (weights[place] as number) / largest;
    cumulated[place] = sum;
  }
  for (let place = 0; place < weights.length; place++) cumulated[place] = (cumulated[place] as number) / sum;
  for (let cell = 0, place = 0; cell < guide.length; cell++) {
    while ((cumulated[place] as number) < (cell / guide.length) * (1 - STEP_DUST)) place++;
    guide[cell] = place;
  }
  return { values, cumulated, guide };
}
