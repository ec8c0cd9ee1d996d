/** Evenly spread chances for any number of independent quantities: Sobol points for the first, Latin hypercubes beyond. */
import { streamSeed } from './random';
import { fillSobol, SOBOL_DIMENSIONS, sobolDimension } from './sobol';

/** Points filled at a time: few enough to stay in the processor's cache. */
const BLOCK = 4096;

/**
 * Hands out `points` probabilities (each strictly between 0 and 1) of quantity number `quantity` (from 0), block by
 * block: `start` is the number of the block's first point. Quantities of the same seed belong together, point by point.
 * `points` is a power of two.
 *
 * Beyond the dimensions that Sobol points have, each quantity takes one point from each of `points` equal parts in random
 * order (M. D. McKay, R. J. Beckman, W. J. Conover, Technometrics 21, 1979): as good for a sum of many quantities.
 */
export function eachBlock(
  quantity: number,
  seed: number,
  points: number,
  use: (probabilities: Float64Array, start: number) => void,
): void {
  const block = new Float64Array(Math.min(points, BLOCK));
  if (quantity < SOBOL_DIMENSIONS) {
    const dimension = sobolDimension(quantity, seed);
    for (let start = 0; start < points; start += block.length) {
      fillSobol(dimension, start, block);
      use(block, start);
    }
    return;
  }
  const random = randomFrom(streamSeed(seed, quantity));
  const order = shuffled(points, random);
  for (let start = 0; start < points; start += block.length) {
    for (let place = 0; place < block.length; place++) {
      block[place] = ((order[start + place] as number) + random()) / points;
    }
    use(block, start);
  }
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
