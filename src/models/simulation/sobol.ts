/**
 * Scrambled Sobol points: numbers spread over 0…1 far more evenly than chance would, so that 16,384 of them simulate as
 * exactly as some hundred thousand plain random draws, and still unpredictable enough for one seed to differ from the next.
 */

import { streamSeed } from './random';
import { BLOCK } from './words';

// taken once: inside a script host every use of the global Math costs a slow look-up
const { imul } = Math;

/**
 * Direction numbers of dimensions 2 to 21: S. Joe and F. Y. Kuo, "Constructing Sobol sequences with better
 * two-dimensional projections", SIAM J. Sci. Comput. 30 (2008), file new-joe-kuo-6.21201. Per dimension: the inner
 * coefficients of the primitive polynomial as a number, then the first numbers m, as many as the degree.
 */
const JOE_KUO: readonly (readonly number[])[] = [
  [0, 1],
  [1, 1, 3],
  [1, 1, 3, 1],
  [2, 1, 1, 1],
  [1, 1, 1, 3, 3],
  [4, 1, 3, 5, 13],
  [2, 1, 1, 5, 5, 17],
  [4, 1, 1, 5, 5, 5],
  [7, 1, 1, 7, 11, 19],
  [11, 1, 1, 5, 1, 1],
  [13, 1, 1, 1, 3, 11],
  [14, 1, 3, 5, 5, 31],
  [1, 1, 3, 3, 9, 7, 49],
  [13, 1, 1, 1, 15, 21, 21],
  [16, 1, 3, 1, 13, 27, 49],
  [19, 1, 1, 1, 15, 7, 5],
  [22, 1, 3, 1, 15, 13, 25],
  [25, 1, 1, 5, 5, 19, 61],
  [1, 1, 3, 7, 11, 23, 15, 103],
  [4, 1, 3, 7, 13, 13, 15, 69],
];

/** How many independent quantities the points can drive. */
export const SOBOL_DIMENSIONS = JOE_KUO.length + 1;

const BITS = 32;
const BLOCK_BITS = 10;
const HALF_BITS = BLOCK_BITS / 2;
const HALF_MASK = 2 ** HALF_BITS - 1;

/** One coordinate of the points; all coordinates made with the same seed belong together, point by point. */
export interface SobolDimension {
  /** The 32 direction numbers, each with its bits in reverse order. */
  readonly directions: Int32Array;
  /** Points 0 … 63 and 0, 64 … 63 · 64 before scrambling, bits in reverse order: two of them make any point of a block. */
  readonly ones: Int32Array;
  readonly sixtyFours: Int32Array;
  readonly scramble: number;
}

/** The fewest Sobol points, at least `trials`, that are evenly spread: the next power of two. */
export function sobolPoints(trials: number): number {
  let points = 1;
  while (points < trials) points *= 2;
  return points;
}

/**
 * Coordinate `dimension` (0 … SOBOL_DIMENSIONS − 1) of the points that belong to `seed` (a whole number), scrambled by
 * stream number `stream` of that seed.
 */
export function sobolDimension(dimension: number, seed: number, stream = dimension): SobolDimension {
  const directions = directionNumbers(dimension);
  for (let bit = 0; bit < BITS; bit++) directions[bit] = reverseBits(directions[bit] as number);
  const ones = sums(directions, 0);
  const sixtyFours = sums(directions, HALF_BITS);
  return { directions, ones, sixtyFours, scramble: streamSeed(seed, stream) };
}

/** What the direction numbers from `from` on make of each pattern of so many binary digits as half a block has. */
function sums(directions: Int32Array, from: number): Int32Array {
  const all = new Int32Array(1 << HALF_BITS);
  for (let pattern = 1, bit = 0; pattern < all.length; pattern++) {
    if (pattern === 2 << bit) bit++;
    all[pattern] = (all[pattern ^ (1 << bit)] as number) ^ (directions[from + bit] as number);
  }
  return all;
}

/**
 * Direction numbers v₀ … v₃₁ of a dimension, the first binary digit as the sign bit: Sobol's recurrence over the
 * primitive polynomial. Dimension 0 is the van der Corput sequence.
 */
export function directionNumbers(dimension: number): Int32Array {
  const [inner, ...first] = dimension === 0 ? [0] : (JOE_KUO[dimension - 1] as readonly number[]);
  const degree = first.length;
  const directions = new Int32Array(BITS);
  for (let bit = 0; bit < BITS; bit++) {
    if (degree === 0) {
      directions[bit] = 1 << (BITS - 1 - bit);
    } else if (bit < degree) {
      directions[bit] = (first[bit] as number) << (BITS - 1 - bit);
    } else {
      const oldest = directions[bit - degree] as number;
      let direction = oldest ^ (oldest >>> degree);
      for (let back = 1; back < degree; back++) {
        if (((inner as number) >> (degree - 1 - back)) & 1) direction ^= directions[bit - back] as number;
      }
      directions[bit] = direction;
    }
  }
  return directions;
}

/** In which order the trials of a seed take its points. */
export interface SobolOrder {
  /** Numbers of points within a block, alike in every block. */
  readonly points: Uint16Array;
  /** Number of the block that trials `start` … `start` + BLOCK − 1 take (`start` is a multiple of BLOCK). */
  readonly blockAt: (start: number) => number;
}

/** Streams that no quantity has. */
const POINTS_STREAM = 0x7fffffff;
const BLOCKS_STREAM = 0x7ffffffe;

/**
 * The order is scrambled as the points are, and alike in all dimensions: without it what two seeds draw in the same trial
 * would be related, as both begin with the same point. Trials from a multiple of 2ᵏ on take as many points from a
 * multiple of 2ᵏ on.
 */
export function sobolOrder(seed: number): SobolOrder {
  const points = new Uint16Array(BLOCK);
  const ofPoints = streamSeed(seed, POINTS_STREAM);
  for (let place = 0; place < BLOCK; place++) {
    points[place] = nested(place << (BITS - BLOCK_BITS), ofPoints) >>> (BITS - BLOCK_BITS);
  }
  const ofBlocks = streamSeed(seed, BLOCKS_STREAM);
  return { points, blockAt: (start) => nested(start, ofBlocks) >>> BLOCK_BITS };
}

/**
 * Fills `words` (at most BLOCK) with a coordinate of the points of trials `start` and following, as 32-bit words (see
 * words.ts).
 *
 * The scrambling is Owen's nested one, hash-based: B. Burley, "Practical Hash-based Owen Scrambling", JCGT 9 (2020),
 * after Laine and Karras; the hash on reversed bits is N. Vegdahl's (psychopath.io, "Building a better LK hash", 2021).
 * Every block of 2ᵏ points from a multiple of 2ᵏ keeps exactly one point in each of 2ᵏ equal parts.
 */
export function fillSobol(
  { directions, ones, sixtyFours, scramble }: SobolDimension,
  { points, blockAt }: SobolOrder,
  start: number,
  words: Int32Array,
): void {
  let base = 0;
  for (let rest = blockAt(start), bit = BLOCK_BITS; rest !== 0; rest >>>= 1, bit++) {
    if (rest & 1) base ^= directions[bit] as number;
  }
  for (let place = 0; place < words.length; place++) {
    const point = points[place] as number;
    const bits = base ^ (ones[point & HALF_MASK] as number) ^ (sixtyFours[point >>> HALF_BITS] as number);
    words[place] = reverseBits(scrambled(bits, scramble));
  }
}

/** The scrambling of a word whose first binary digits count most. */
function nested(word: number, scramble: number): number {
  return reverseBits(scrambled(reverseBits(word), scramble));
}

/** Turns each bit of a word over or not, depending on the lower bits; a bijection. */
function scrambled(bits: number, scramble: number): number {
  let mixed = bits ^ imul(bits, 0x3d20adea);
  mixed = imul(mixed + (scramble | 0), (scramble >>> 16) | 1);
  mixed ^= imul(mixed, 0x05526c56);
  return mixed ^ imul(mixed, 0x53a22864);
}

function reverseBits(word: number): number {
  let bits = ((word >>> 1) & 0x55555555) | ((word & 0x55555555) << 1);
  bits = ((bits >>> 2) & 0x33333333) | ((bits & 0x33333333) << 2);
  bits = ((bits >>> 4) & 0x0f0f0f0f) | ((bits & 0x0f0f0f0f) << 4);
  bits = ((bits >>> 8) & 0x00ff00ff) | ((bits & 0x00ff00ff) << 8);
  return (bits >>> 16) | (bits << 16);
}
