import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profit } from '../../../src/models/parthenon/profit';
import { tornado } from '../../../src/models/parthenon/tornado';

describe('which pillar moves the profit most', () => {
  it('the worked case puts leads and conversion first, check and margin last', () => {
    const rows = tornado([80, 0.08, 900, 1, 0.2], [100, 0.1, 1000, 1.2, 0.25], [130, 0.13, 1300, 1.5, 0.3]);
    // the ranges are 1/2, 1/2, 2/5, 5/12 and 2/5 of the likely value, the likely profit is 3,000
    expect(rows.map(({ index }) => index)).toEqual([0, 1, 3, 2, 4]);
    expect(rows.map(({ swing }) => Math.round(swing * 1e6) / 1e6)).toEqual([1500, 1500, 1250, 1200, 1200]);
    expect(rows[0]?.profitAtLow).toBeCloseTo(2400, 9);
    expect(rows[0]?.profitAtHigh).toBeCloseTo(3900, 9);
    expect([rows[0]?.low, rows[0]?.high]).toEqual([80, 130]);
  });

  it('pillars that swing alike stand in the order given, whatever rounding says', () => {
    for (let count = 2; count <= 12; count++) {
      const likely = Array.from({ length: count }, (_, index) => 0.1 + (index * 7) / 13);
      const rows = tornado(
        likely.map((value) => value * 0.9),
        likely,
        likely.map((value) => value * 1.1),
      );
      expect(rows.map(({ index }) => index)).toEqual([...likely.keys()]);
    }
  });

  it('every row is the product with that one pillar at its low and its high', () => {
    const pillar = fc
      .array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 3, maxLength: 3 })
      .map((values) => values.sort((one, other) => one - other) as [number, number, number]);
    fc.assert(
      fc.property(fc.array(pillar, { minLength: 1, maxLength: 12 }), (pillars) => {
        const [low, likely, high] = [0, 1, 2].map((place) => pillars.map((values) => values[place] ?? 0)) as [
          number[],
          number[],
          number[],
        ];
        const rows = tornado(low, likely, high);
        expect(rows.map(({ index }) => index).sort((one, other) => one - other)).toEqual([...likely.keys()]);
        rows.forEach((row, place) => {
          const swapped = (ends: number[]) =>
            profit(likely.map((value, index) => (index === row.index ? (ends[index] ?? 0) : value)));
          expect(row.profitAtLow / swapped(low)).toBeCloseTo(1, 12);
          expect(row.profitAtHigh / swapped(high)).toBeCloseTo(1, 12);
          expect(Math.abs(row.swing - Math.abs(row.profitAtHigh - row.profitAtLow))).toBeLessThanOrEqual(
            1e-12 * Math.max(row.profitAtHigh, row.profitAtLow),
          );
          expect(row.swing).toBeLessThanOrEqual((rows[place - 1]?.swing ?? Infinity) * (1 + 1e-11));
        });
      }),
    );
  });

  it('a pillar that is certain swings by nothing and comes last', () => {
    const rows = tornado([5, 1], [5, 2], [5, 3]);
    expect(rows.map(({ index, swing }) => [index, swing])).toEqual([
      [1, 10],
      [0, 0],
    ]);
  });

  it('under a loss more leads mean less profit, and the bar is as wide', () => {
    const [first] = tornado([80, -0.1], [100, -0.1], [130, -0.1]);
    expect(first).toMatchObject({ index: 0, profitAtLow: -8, profitAtHigh: -13, swing: 5 });
  });
});
