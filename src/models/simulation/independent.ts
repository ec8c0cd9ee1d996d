/** Evenly spread chances for any number of independent quantities: Sobol points for the first, Latin hypercubes beyond. */
import { streamSeed } from './random';
import { sfc32 } from './sfc32';
import { fillSobol, SOBOL_DIMENSIONS, sobolDimension } from './sobol';

/** Points filled at a time: few enough to stay in the processor's cache. */
export const BLOCK = 4096;

/** Plain random numbers, one number from each of as many equal parts as there are points, or scrambled Sobol points. */
export type Sampling = 'random' | 'latin' | 'sobol';

/** Fills a list with the probabilities of the points from `start` on; called for one stretch after the other. */
export type Column = (start: number, out: Float64Array) => void;

/**
 * Hands out `points` probabilities (each strictly between 0 and 1) of quantity number `quantity` (from 0), block by
 * block: `start` is the number of the block's first point. Quantities of the same seed belong together, point by point.
 * `points` is a power of two.
 */
export function eachBlock(
  quantity: number,
  seed: number,
  points: number,
  use: (probabilities: Float64Array, start: number) => void,
): void {
  const block = new Float64Array(Math.min(points, BLOCK));
  const fill = column(quantity, seed, points, 'sobol');
  for (let start = 0; start < points; start += block.length) {
    fill(start, block);
    use(block, start);
  }
}

/**
 * The probabilities of a quantity, as in `eachBlock`, for each way of sampling.
 *
 * Beyond the dimensions that Sobol points have, each quantity takes one point from each of `points` equal parts in random
 * order (M. D. McKay, R. J. Beckman, W. J. Conover, Technometrics 21, 1979): as good for a sum of many quantities.
 */
export function column(quantity: number, seed: number, points: number, sampling: Sampling): Column {
  if (sampling === 'random') return plain(sfc32(seed, quantity));
  if (sampling === 'latin' || quantity >= SOBOL_DIMENSIONS)
    return latin(points, randomFrom(streamSeed(seed, quantity)));
  const dimension = sobolDimension(quantity, seed);
  return (start, out) => fillSobol(dimension, start, out);
}

function plain(word: () => number): Column {
  return (_, out) => {
    for (let place = 0; place < out.length; place++) out[place] = (word() + 0.5) / 4294967296;
  };
}

function latin(points: number, random: () => number): Column {
  const order = shuffled(points, random);
  return (start, out) => {
    for (let place = 0; place < out.length; place++) {
      out[place] = ((order[start + place] as number) + random()) / points;
    }
  };
}

/** 0 … count − 1 in random order (Fisher and Yates). */
function shuffled(count: number, random: () => number): Uint32Array {
  const order = new Uint32Array(count);
  for (let place = 0; place < count; place++) {
    const other = (random() * (place + 1)) | 0;
    order[place] = order[other] as number;
    order[other] = place;
  }
  return order;
}

/** Numbers strictly between 0 and 1: sfc32 of C. Doty-Humphrey (PractRand), warmed up as its author advises. */
function randomFrom(seed: number): () => number {
  let a = seed | 0;
  let b = streamSeed(seed, 1) | 0;
  let c = streamSeed(seed, 2) | 0;
  let counter = 1;
  const next = () => {
    const result = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + result;
    c |= 0;
    return ((result >>> 0) + 0.5) / 4294967296;
  };
  for (let round = 0; round < 12; round++) next();
  return next;
}
