import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantiles } from '../../../src/models/simulation/selection';

/** PERCENTILE of a spreadsheet, by sorting. */
function percentile(values: readonly number[], probability: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const position = probability * (sorted.length - 1);
  const lower = sorted[Math.floor(position)] ?? NaN;
  const upper = sorted[Math.ceil(position)] ?? NaN;
  return lower + (position - Math.floor(position)) * (upper - lower);
}

const ASKED = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];

describe('quantiles of results', () => {
  it('are those of PERCENTILE', () => {
    expect(quantiles(Float64Array.of(4, 1, 3, 2), [0.4])[0]).toBeCloseTo(2.2, 14);
    expect(quantiles(Float64Array.of(15, 20, 35, 40, 50), [0, 0.25, 0.4, 0.5, 1])).toEqual([15, 20, 29, 35, 50]);
  });

  it('of one result are that result', () => {
    expect(quantiles(Float64Array.of(7), [0, 0.3, 1])).toEqual([7, 7, 7]);
  });

  it('agree with sorting, ties included, in any order asked', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true, min: -1e9, max: 1e9 })), {
          minLength: 1,
          maxLength: 300,
        }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 9 }),
        (values, asked) => {
          const found = quantiles(Float64Array.from(values), asked);
          asked.forEach((probability, place) => {
            expect(found[place]).toBeCloseTo(percentile(values, probability), 5);
          });
        },
      ),
    );
  });

  it('agree with sorting for a hundred thousand results of every shape', () => {
    const count = 100003;
    const shapes: readonly ((place: number) => number)[] = [
      (place) => Math.sin(place * place) * 1e6,
      (place) => place,
      (place) => -place,
      () => 42,
      (place) => place % 2,
      (place) => (place * 7919) % 11,
      (place) => Math.min(place, count - place),
      (place) => Math.max(place, count - place),
      (place) => (place === 99 ? -1e9 : Math.cos(place)),
    ];
    for (const shape of shapes) {
      const values = Array.from({ length: count }, (_, place) => shape(place));
      const found = quantiles(Float64Array.from(values), [...ASKED, 0, 1]);
      const sorted = Float64Array.from(values).sort();
      [...ASKED, 0, 1].forEach((probability, place) => {
        const position = probability * (count - 1);
        const lower = sorted[Math.floor(position)] ?? NaN;
        const upper = sorted[Math.ceil(position)] ?? NaN;
        expect(found[place]).toBe(position % 1 === 0 ? lower : lower + (position % 1) * (upper - lower));
      });
    }
  });

  it('only reorder the results, and lose none', () => {
    const values = Float64Array.from({ length: 70001 }, (_, place) => (place * 7919) % 1013);
    const before = values.slice().sort();
    quantiles(values, ASKED);
    expect(values.sort()).toEqual(before);
  });
});
