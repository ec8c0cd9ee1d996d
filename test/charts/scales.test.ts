/** Scales against those of d3-scale. */
import { scaleBand, scaleLinear } from 'd3-scale';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandScale, linearScale, niceDomain } from '../../src/charts/scales';

const size = fc
  .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: -12, max: 8 }))
  .map(([digits, power]) => digits * 10 ** power);
const ends = fc.tuple(size, size);

describe('scales', () => {
  it('widen a domain to whole steps as d3 does, in either direction', () => {
    fc.assert(
      fc.property(ends, fc.integer({ min: 1, max: 10 }), (domain, count) => {
        expect([...niceDomain(domain, count)]).toEqual(scaleLinear().domain(domain).nice(count).domain());
      }),
    );
  });

  it('place a value as d3 does', () => {
    fc.assert(
      fc.property(ends, ends, size, (domain, range, value) => {
        const expected = scaleLinear().domain(domain).range(range)(value);
        const size = Math.abs(expected) + Math.abs(range[0]) + Math.abs(range[1]);
        expect(Math.abs(linearScale(domain, range)(value) - expected)).toBeLessThanOrEqual(1e-12 * size);
      }),
    );
  });

  it('share out lanes as d3 does', () => {
    const air = fc.constantFrom(0, 0.08, 0.15, 0.3);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), air, air, (count, inner, outer) => {
        const lanes = Array.from({ length: count }, (_, place) => place);
        const expected = scaleBand<number>().domain(lanes).range([10, 310]).paddingInner(inner).paddingOuter(outer);
        const bands = bandScale(count, [10, 310], { inner, outer });
        expect(lanes.map(bands)).toEqual(lanes.map((lane) => expected(lane)));
        expect(bands.bandwidth).toBe(expected.bandwidth());
      }),
    );
  });
});
