/** Seeds: one whole number typed by a user becomes as many unrelated streams of chance as a simulation needs. */

// taken once: inside a script host every use of the global Math costs a slow look-up
const { floor, imul } = Math;

/**
 * A 32-bit seed (0 … 2³² − 1) for stream `stream` of the simulation that the user numbered `seed`. Any two pairs of
 * whole numbers, also neighbours such as 1 and 2, give unrelated results. `seed` lies within ±2⁵³, `stream` from 0.
 */
export function streamSeed(seed: number, stream: number): number {
  const high = floor(seed / 2 ** 32);
  return scatter(scatter(scatter(seed | 0) + high) + stream) >>> 0;
}

/**
 * A bijection of 32 bits in which each bit of the input flips about half of the output: two rounds of xor-shift and
 * multiply, with the constants of lowest bias found by C. Wellons (hash-prospector); the sum keeps 0 from staying 0.
 */
function scatter(word: number): number {
  let mixed = (word + 0x9e3779b9) | 0;
  mixed = imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
  mixed = imul(mixed ^ (mixed >>> 15), 0xd35a2d97);
  return mixed ^ (mixed >>> 15);
}
