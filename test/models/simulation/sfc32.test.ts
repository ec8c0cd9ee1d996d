import { describe, expect, it } from 'vitest';
import { sfc32 } from '../../../src/models/simulation/sfc32';

describe('plain random numbers', () => {
  it('repeat for the same seed and differ for the next seed and the next stream', () => {
    const draw = (seed: number, stream: number) => Array.from({ length: 4 }, sfc32(seed, stream));
    expect(draw(1, 0)).toEqual(draw(1, 0));
    expect(draw(1, 0)).not.toEqual(draw(2, 0));
    expect(draw(1, 0)).not.toEqual(draw(1, 1));
  });
  it('fall evenly into 256 equal parts, by their high bits and by their low bits', () => {
    const next = sfc32(1, 0);
    const [high, low] = [new Array<number>(256).fill(0), new Array<number>(256).fill(0)];
    for (let draw = 0; draw < 256_000; draw++) {
      const word = next();
      high[word >>> 24] = (high[word >>> 24] as number) + 1;
      low[word & 255] = (low[word & 255] as number) + 1;
    }
    // chi-square with 255 degrees of freedom: 190 to 331 covers all but one in a thousand
    for (const counts of [high, low]) {
      const chiSquare = counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
      expect(chiSquare).toBeGreaterThan(190);
      expect(chiSquare).toBeLessThan(331);
    }
  });
});
