import { describe, expect, it } from 'vitest';
import {
  directionNumbers,
  fillSobol,
  SOBOL_DIMENSIONS,
  sobolDimension,
  sobolOrder,
  sobolPoints,
} from '../../../src/models/simulation/sobol';
import { BLOCK, chanceOf } from '../../../src/models/simulation/words';

/** Dimension, degree, inner coefficients, m: the first lines of new-joe-kuo-6.21201 as its authors publish it. */
const NEW_JOE_KUO_6 = `
2 1 0 1
3 2 1 1 3
4 3 1 1 3 1
5 3 2 1 1 1
6 4 1 1 1 3 3
7 4 4 1 3 5 13
8 5 2 1 1 5 5 17
9 5 4 1 1 5 5 5
10 5 7 1 1 7 11 19
11 5 11 1 1 5 1 1
12 5 13 1 1 1 3 11
13 5 14 1 3 5 5 31
14 6 1 1 3 3 9 7 49
15 6 13 1 1 1 15 21 21
16 6 16 1 3 1 13 27 49
17 6 19 1 1 1 15 7 5
18 6 22 1 3 1 15 13 25
19 6 25 1 1 5 5 19 61
20 7 1 1 3 7 11 23 15 103
21 7 4 1 3 7 13 13 15 69
`;

/** An unscrambled point, straight from the definition. */
function plainPoint(dimension: number, index: number): number {
  const directions = directionNumbers(dimension);
  let bits = 0;
  for (let bit = 0; bit < 32; bit++) if ((index >>> bit) & 1) bits ^= directions[bit] ?? 0;
  return (bits >>> 0) / 2 ** 32;
}

/** Unscrambled points in Gray-code order, in which they are published. */
function plainSobol(dimension: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => plainPoint(dimension, index ^ (index >>> 1)));
}

/** What the first trials draw, and where they find it: the numbers of their points. */
function scrambled(dimension: number, seed: number, count: number, start = 0): number[] {
  const words = new Int32Array(count);
  fillSobol(sobolDimension(dimension, seed), sobolOrder(seed), start, words);
  return Array.from(words, chanceOf);
}

function pointsTaken(seed: number, count: number, start = 0): number[] {
  const { blockAt, points } = sobolOrder(seed);
  return Array.from(points.subarray(0, count), (point) => blockAt(start) * BLOCK + point);
}

/** True if the rows, as binary vectors, are linearly independent. */
function areIndependent(rows: readonly number[]): boolean {
  const basis: number[] = [];
  for (let row of rows) {
    for (const known of basis) row = Math.min(row >>> 0, (row ^ known) >>> 0);
    if (row === 0) return false;
    basis.push(row);
  }
  return true;
}

const dimensions = Array.from({ length: SOBOL_DIMENSIONS }, (_, dimension) => dimension);

describe('Sobol points before scrambling', () => {
  it('begin in three dimensions as Joe and Kuo publish them', () => {
    const published = [
      [0, 0, 0],
      [0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25],
      [0.25, 0.75, 0.75],
      [0.375, 0.375, 0.625],
      [0.875, 0.875, 0.125],
      [0.625, 0.125, 0.875],
      [0.125, 0.625, 0.375],
      [0.1875, 0.3125, 0.9375],
      [0.6875, 0.8125, 0.4375],
    ];
    const columns = [0, 1, 2].map((dimension) => plainSobol(dimension, 10));
    expect(published.map((_, point) => columns.map((column) => column[point]))).toEqual(published);
  });

  it('begin in ten dimensions as Joe and Kuo publish them', () => {
    const third = [0.75, 0.25, 0.25, 0.25, 0.75, 0.75, 0.25, 0.75, 0.75, 0.75];
    expect(third.map((_, dimension) => plainSobol(dimension, 3)[2])).toEqual(third);
  });

  it('fall into different halves in all 21 dimensions at once (Property A, which Joe and Kuo grant)', () => {
    // the first binary digit of every direction number, a row per dimension: the first 2^d points take all 2^d corners
    for (let count = 1; count <= SOBOL_DIMENSIONS; count++) {
      const rows = dimensions.slice(0, count).map((dimension) => {
        const directions = directionNumbers(dimension);
        let row = 0;
        for (let bit = 0; bit < count; bit++) if ((directions[bit] ?? 0) < 0) row |= 1 << bit;
        return row;
      });
      expect(areIndependent(rows)).toBe(true);
    }
  });

  it('put one point into each of 1,024 equal parts of every dimension', () => {
    for (const dimension of dimensions) {
      expect(new Set(plainSobol(dimension, 1024).map((value) => Math.floor(value * 1024))).size).toBe(1024);
    }
  });

  it('spread well over every pair of dimensions: 1,024 points fill all oblongs of area 1/64 of the first twelve alike', () => {
    const leading = (dimension: number, digits: number) => {
      const directions = directionNumbers(dimension);
      return Array.from({ length: digits }, (_, digit) => {
        let row = 0;
        for (let bit = 0; bit < 10; bit++) if (((directions[bit] ?? 0) >>> (31 - digit)) & 1) row |= 1 << bit;
        return row;
      });
    };
    for (const one of dimensions) {
      for (const other of dimensions.slice(0, one)) {
        const digits = one < 12 ? 6 : 5;
        for (let split = 0; split <= digits; split++) {
          expect(areIndependent([...leading(one, split), ...leading(other, digits - split)])).toBe(true);
        }
      }
    }
  });

  it('come from the published file, by the recurrence as it is published', () => {
    const rows = NEW_JOE_KUO_6.trim().split('\n');
    expect(rows.length + 1).toBe(SOBOL_DIMENSIONS);
    for (const row of rows) {
      const [dimension = 0, degree = 0, inner = 0, ...m] = row.trim().split(/\s+/).map(Number);
      expect(m).toHaveLength(degree);
      for (let k = degree; k < 32; k++) {
        // m_k = 2 a_1 m_(k-1) ^ 4 a_2 m_(k-2) ^ … ^ 2^s m_(k-s) ^ m_(k-s), in whole numbers that outgrow 32 bits
        let next = BigInt(m[k - degree] ?? 0) ^ (BigInt(m[k - degree] ?? 0) << BigInt(degree));
        for (let back = 1; back < degree; back++) {
          if ((inner >> (degree - 1 - back)) & 1) next ^= BigInt(m[k - back] ?? 0) << BigInt(back);
        }
        m.push(Number(next));
      }
      expect([...directionNumbers(dimension - 1)].map((v) => v >>> 0)).toEqual(
        m.map((value, k) => value * 2 ** (31 - k)),
      );
    }
  });
});

describe('scrambled Sobol points', () => {
  it('lie strictly between 0 and 1', () => {
    for (const dimension of dimensions) {
      for (const value of scrambled(dimension, 5, 4096)) {
        expect(value > 0 && value < 1).toBe(true);
        // the middle of one of 2^32 equal parts
        expect((value * 2 ** 32) % 1).toBe(0.5);
      }
    }
  });

  it('keep one point in each of 2^k equal parts, in every block of 2^k points', () => {
    for (const dimension of dimensions) {
      for (const [seed, start] of [
        [1, 0],
        [2, BLOCK],
        [77, 5 * BLOCK],
      ] as const) {
        const all = scrambled(dimension, seed, BLOCK, start);
        for (const from of [0, 256, 768]) {
          const parts = all.slice(from, from + 256).map((value) => Math.floor(value * 256));
          expect(new Set(parts).size).toBe(256);
        }
        expect(new Set(all.map((value) => Math.floor(value * BLOCK))).size).toBe(BLOCK);
      }
    }
  });

  it('fill every oblong of area 1/256 of the first two dimensions with one of 256 points', () => {
    for (const seed of [1, 2, 3]) {
      const first = scrambled(0, seed, 256);
      const second = scrambled(1, seed, 256);
      for (let power = 0; power <= 8; power++) {
        const oblongs = new Set<number>();
        first.forEach((value, point) => {
          const row = Math.floor(value * 2 ** power);
          oblongs.add(row * 2 ** (8 - power) + Math.floor((second[point] ?? 0) * 2 ** (8 - power)));
        });
        expect(oblongs.size).toBe(256);
      }
    }
  });

  it('are scrambled by the nested rule: what two points share in leading digits, they share afterwards', () => {
    for (const dimension of [0, 1, 7, 20]) {
      const before = pointsTaken(9, 512).map((index) => plainPoint(dimension, index));
      const after = scrambled(dimension, 9, 512);
      const shared = (one: number, other: number) => {
        let digits = 0;
        while (digits < 32 && Math.floor(one * 2 ** (digits + 1)) === Math.floor(other * 2 ** (digits + 1))) digits++;
        return digits;
      };
      for (let point = 0; point + 37 < 512; point++) {
        const digitsBefore = shared(before[point] ?? 0, before[point + 37] ?? 0);
        expect(shared(after[point] ?? 0, after[point + 37] ?? 0)).toBe(digitsBefore);
      }
    }
  });

  it('turn over every binary digit of a point half of the time, and those of two points independently', () => {
    // digit k of a point is turned over or not by chance, anew for every pattern of the digits before it
    const seeds = 3000;
    const plain = pointsTaken(1, 64).map((index) => plainPoint(2, index));
    const order = sobolOrder(1);
    const turned = (seed: number) => {
      const words = new Int32Array(64);
      fillSobol(sobolDimension(2, seed), order, 0, words);
      return Array.from(words, (word, point) => {
        return Array.from({ length: 6 }, (_, digit) => {
          const scale = 2 ** (digit + 1);
          return (Math.floor(chanceOf(word) * scale) ^ Math.floor((plain[point] ?? 0) * scale)) & 1;
        });
      });
    };
    const turns = Array.from({ length: seeds }, (_, seed) => turned(seed));
    for (let digit = 0; digit < 6; digit++) {
      for (const [one, other] of [
        [0, 1],
        [0, 2],
        [3, 5],
        [0, 33],
        [7, 40],
        [20, 63],
        [13, 14],
      ] as const) {
        const isSameNode = Math.floor((plain[one] ?? 0) * 2 ** digit) === Math.floor((plain[other] ?? 0) * 2 ** digit);
        let alike = 0;
        let turnedOver = 0;
        for (const points of turns) {
          if (points[one]?.[digit] === points[other]?.[digit]) alike++;
          turnedOver += points[one]?.[digit] ?? NaN;
        }
        // 5 standard deviations of a fair coin
        expect(Math.abs(turnedOver / seeds - 0.5)).toBeLessThan(2.5 / Math.sqrt(seeds));
        if (isSameNode) expect(alike).toBe(seeds);
        else expect(Math.abs(alike / seeds - 0.5)).toBeLessThan(2.5 / Math.sqrt(seeds));
      }
    }
  });

  it('are over many seeds as likely here as there, and unrelated between dimensions', () => {
    const bins = new Array<number>(16).fill(0);
    let product = 0;
    const seeds = 4000;
    for (let seed = 0; seed < seeds; seed++) {
      const one = scrambled(0, seed, 8)[5] ?? 0;
      const other = scrambled(1, seed, 8)[5] ?? 0;
      const bin = Math.floor(one * 16);
      bins[bin] = (bins[bin] ?? 0) + 1;
      product += (one - 0.5) * (other - 0.5) * 12;
    }
    const chiSquare = bins.reduce((sum, count) => sum + (count - seeds / 16) ** 2 / (seeds / 16), 0);
    expect(chiSquare).toBeLessThan(45); // 15 degrees of freedom: exceeded once in 10,000
    expect(Math.abs(product / seeds)).toBeLessThan(0.07);
  });

  it('begin alike, however many are asked for', () => {
    const many = scrambled(3, 4, BLOCK);
    for (const count of [1, 2, 64, 1024]) expect(scrambled(3, 4, count)).toEqual(many.slice(0, count));
  });

  it('of a seed are taken once each', () => {
    const all = [0, 1, 2, 3].flatMap((block) => pointsTaken(12, BLOCK, block * BLOCK));
    expect(new Set(all).size).toBe(4 * BLOCK);
    expect(new Set(all.map((index) => Math.floor(index / (4 * BLOCK)))).size).toBe(1);
  });

  it('of neighbouring seeds are unrelated, trial by trial', () => {
    const correlation = (one: readonly number[], other: readonly number[]) =>
      (12 * one.reduce((sum, value, place) => sum + (value - 0.5) * ((other[place] ?? 0) - 0.5), 0)) / one.length;
    let most = 0;
    for (let seed = 0; seed < 60; seed++) {
      for (const [one, other] of [
        [0, 0],
        [0, 1],
        [5, 5],
      ] as const) {
        most = Math.max(most, Math.abs(correlation(scrambled(one, seed, BLOCK), scrambled(other, seed + 1, BLOCK))));
      }
    }
    // 180 pairs of 4,096 plain random numbers exceed 5 standard deviations in one run of 10,000
    expect(most).toBeLessThan(5 / Math.sqrt(BLOCK));
  });

  it('differ from seed to seed and from dimension to dimension', () => {
    const lists = dimensions.flatMap((dimension) => [1, 2, 3].map((seed) => scrambled(dimension, seed, 8).join()));
    expect(new Set(lists).size).toBe(lists.length);
  });

  it('trials are rounded up to a power of two', () => {
    expect([1, 2, 3, 10000, 16384, 16385, 1e7].map(sobolPoints)).toEqual([1, 2, 4, 16384, 16384, 32768, 2 ** 24]);
  });
});
