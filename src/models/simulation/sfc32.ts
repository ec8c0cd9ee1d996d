/** Plain random numbers, for what evenly spread points cannot drive: shuffling, and more quantities than they have. */

import { streamSeed } from './random';

/**
 * Whole numbers of 32 bits (0 … 2³² − 1) for stream `stream` of a user's seed: C. Doty-Humphrey's generator sfc32
 * (PractRand), its first rounds thrown away as its author advises.
 */
export function sfc32(seed: number, stream: number): () => number {
  let a = streamSeed(seed, 3 * stream) | 0;
  let b = streamSeed(seed, 3 * stream + 1) | 0;
  let c = streamSeed(seed, 3 * stream + 2) | 0;
  let counter = 1;
  const next = () => {
    const result = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return result >>> 0;
  };
  for (let round = 0; round < 12; round++) next();
  return next;
}
