import { describe, expect, it } from 'vitest';
import { streamSeed } from '../../../src/models/simulation/random';

const onesIn = (word: number): number => {
  let ones = 0;
  for (let bits = word >>> 0; bits > 0; bits = Math.floor(bits / 2)) ones += bits % 2;
  return ones;
};

describe('seeds', () => {
  it('the same seed and stream give the same number, a whole one of 32 bits', () => {
    for (const seed of [0, 1, -1, 42, 2 ** 31, 2 ** 53 - 1]) {
      const word = streamSeed(seed, 3);
      expect(streamSeed(seed, 3)).toBe(word);
      expect(Number.isInteger(word) && word >= 0 && word < 2 ** 32).toBe(true);
    }
  });

  it('small consecutive seeds and streams share no number', () => {
    const words = new Set<number>();
    for (let seed = -100; seed < 900; seed++)
      for (let stream = 0; stream < 21; stream++) words.add(streamSeed(seed, stream));
    // of 21,000 random words of 32 bits, hardly more than one pair would meet by chance
    expect(words.size).toBeGreaterThanOrEqual(21000 - 2);
  });

  it('neighbouring seeds, and neighbouring streams, differ in half of the bits', () => {
    const flipsBetween = (one: (place: number) => number, other: (place: number) => number) => {
      let flips = 0;
      for (let place = 0; place < 4000; place++) flips += onesIn(one(place) ^ other(place));
      return flips / 4000;
    };
    // the mean of 4,000 sums of 32 fair bits strays by 0.045
    for (const stream of [0, 1, 11]) {
      const flips = flipsBetween(
        (seed) => streamSeed(seed, stream),
        (seed) => streamSeed(seed + 1, stream),
      );
      expect(Math.abs(flips - 16)).toBeLessThan(0.2);
    }
    const flips = flipsBetween(
      (seed) => streamSeed(seed, 0),
      (seed) => streamSeed(seed, 1),
    );
    expect(Math.abs(flips - 16)).toBeLessThan(0.2);
  });

  it('every bit of small seeds is one half of the time', () => {
    for (let bit = 0; bit < 32; bit++) {
      let ones = 0;
      for (let seed = 0; seed < 4000; seed++) ones += (streamSeed(seed, 0) >>> bit) & 1;
      expect(Math.abs(ones - 2000)).toBeLessThan(160);
    }
  });

  it('no seed is left unmixed, not even 0', () => {
    for (const seed of [0, 1, 2, 3]) expect(onesIn(streamSeed(seed, 0))).toBeGreaterThan(6);
  });

  it('seeds that differ only beyond 32 bits differ', () => {
    expect(streamSeed(1 + 2 ** 32, 0)).not.toBe(streamSeed(1, 0));
    expect(streamSeed(-1, 0)).not.toBe(streamSeed(2 ** 32 - 1, 0));
  });
});
