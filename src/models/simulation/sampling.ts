/** Ways of sampling: which chances an uncertain quantity takes in which trial. */
import { streamSeed } from './random';
import { sfc32 } from './sfc32';
import { fillSobol, SOBOL_DIMENSIONS, sobolDimension, sobolOrder, sobolPoints } from './sobol';
import { BLOCK } from './words';

// taken once: inside a script host every use of the global Math costs a slow look-up
const { floor } = Math;

/** Plain random numbers, one number from each of as many equal parts as there are trials, or scrambled Sobol points. */
export type Sampling = 'random' | 'latin' | 'sobol';

export interface Sampler {
  /** Trials there are: Sobol points are rounded up to a power of two, for which they are evenly spread. */
  readonly trials: number;
  /**
   * Fills `words` (see words.ts) with the chances of quantity number `quantity` (from 0) in trials `start` and following,
   * at most BLOCK; `start` is a multiple of BLOCK and rises from call to call of a quantity. Quantities of the same seed
   * belong together, trial by trial, and are independent of each other.
   */
  readonly fill: (quantity: number, start: number, words: Int32Array) => void;
}

/** `trials` from 1; a `seed` is a whole number: the same one gives the same chances, any other one unrelated ones. */
export function sampler(sampling: Sampling, seed: number, trials: number): Sampler {
  const count = trialsRun(trials, sampling);
  const columns: Column[] = [];
  const evenly = sampling === 'sobol' ? sobolColumns(seed) : undefined;
  return {
    trials: count,
    fill(quantity, start, words) {
      columns[quantity] ??=
        evenly && quantity < SOBOL_DIMENSIONS ? evenly(quantity) : ownColumn(sampling, seed, quantity, count);
      (columns[quantity] as Column)(start, words);
      // an order of its own takes 4 bytes a trial, which nobody needs after the last of them
      if (start + words.length >= count) delete columns[quantity];
    },
  };
}

/** The trials that are run where so many are asked for. */
export function trialsRun(trials: number, sampling: Sampling = 'sobol'): number {
  return sampling === 'sobol' ? sobolPoints(trials) : trials;
}

/** Calls `use` with one block of words after the other, all of the same list: `words` begin with trial `start`. */
export function eachBlock(
  { trials, fill }: Sampler,
  quantity: number,
  use: (words: Int32Array, start: number) => void,
): void {
  const whole = new Int32Array(Math.min(trials, BLOCK));
  for (let start = 0; start < trials; start += BLOCK) {
    const words = trials - start < whole.length ? whole.subarray(0, trials - start) : whole;
    fill(quantity, start, words);
    use(words, start);
  }
}

type Column = (start: number, words: Int32Array) => void;

/** All quantities take the same points; their order is worked out once for all of them. */
function sobolColumns(seed: number): (quantity: number) => Column {
  const order = sobolOrder(seed);
  return (quantity) => {
    const dimension = sobolDimension(quantity, seed);
    return (start, words) => fillSobol(dimension, order, start, words);
  };
}

/**
 * Beyond the dimensions that Sobol points have, each quantity takes one point from each of as many equal parts as there
 * are trials, in random order (M. D. McKay, R. J. Beckman, W. J. Conover, Technometrics 21, 1979).
 */
function ownColumn(sampling: Sampling, seed: number, quantity: number, trials: number): Column {
  const next = sfc32(streamSeed(seed, 0x10000 + quantity), 0);
  if (sampling !== 'random') return latin(trials, next);
  return (_, words) => {
    for (let place = 0; place < words.length; place++) words[place] = next();
  };
}

function latin(trials: number, next: () => number): Column {
  const order = shuffled(trials, next);
  const width = 4294967296 / trials;
  return (start, words) => {
    for (let place = 0; place < words.length; place++) {
      words[place] = ((order[start + place] as number) + ((next() >>> 12) + 0.5) / 1048576) * width;
    }
  };
}

/** 0 … count − 1 in random order (Fisher and Yates). */
function shuffled(count: number, next: () => number): Uint32Array {
  const order = new Uint32Array(count);
  for (let place = 0; place < count; place++) {
    const other = floor((next() / 4294967296) * (place + 1));
    order[place] = order[other] as number;
    order[other] = place;
  }
  return order;
}
