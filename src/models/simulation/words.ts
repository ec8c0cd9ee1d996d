/**
 * Chances as 32-bit words: the word w stands for the probability (w + ½) ÷ 2³², w read without sign. Every way of
 * sampling hands out words and every distribution takes them, in lists of `Int32Array`, because whole numbers are the
 * same on every machine and are sorted into a table without any comparison.
 */

// taken once: inside a script host every use of the global Math costs a slow look-up
const { min } = Math;

export const WORD_WIDTH = 2 ** -32;

/** Words handed out at a time: few enough to stay in the processor's cache. */
export const BLOCK = 2 ** 10;

/** The probability a word stands for, strictly between 0 and 1. */
export function chanceOf(word: number): number {
  return ((word >>> 0) + 0.5) * WORD_WIDTH;
}

/** The word nearest to a probability (0–1). */
export function wordOf(probability: number): number {
  return min(probability * 4294967296, 4294967295) | 0;
}
