import fc from 'fast-check';
import jstat from 'jstat';
import { describe, expect, it } from 'vitest';
import { changePoint, indicatorChanges } from '../../../src/models/plan/indicators';
import { sfc32 } from '../../../src/models/simulation/sfc32';

/** The flow of the Nile at Aswan, 1871–1970 (Cobb 1978; the data set Nile of R). */
const NILE = [
  1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799, 958, 1140, 1100,
  1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916, 692, 1020, 1050, 969, 831, 726, 456,
  824, 702, 1120, 1100, 832, 764, 821, 768, 845, 864, 862, 698, 845, 744, 796, 1040, 759, 781, 865, 845, 944, 984, 897,
  822, 1010, 771, 676, 649, 846, 812, 742, 801, 1040, 860, 874, 848, 890, 744, 749, 838, 1050, 918, 986, 797, 923, 975,
  815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740,
];

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const squares = (values: readonly number[]) => values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0);

/** Every split tried, and judged by the two-sample t test of a statistics library. */
function bySearch(values: readonly number[]): number | null {
  const splits = Array.from({ length: values.length - 2 }, (_, index) => index + 2);
  const left = splits.map((split) => squares(values.slice(0, split)) + squares(values.slice(split)));
  const split = splits[left.indexOf(Math.min(...left))] as number;
  const [before, after] = [values.slice(0, split), values.slice(split)];
  const freedom = values.length - 2;
  const error = Math.sqrt((Math.min(...left) / freedom) * (1 / before.length + 1 / after.length));
  const t = Math.abs(mean(after) - mean(before)) / error;
  return splits.length * 2 * (1 - jstat.studentt.cdf(t, freedom)) < 0.05 ? split : null;
}

describe('since when an indicator is at another level', () => {
  it('the Nile carries less water since 1899, as published: 1097.75 before, 849.97 since', () => {
    expect(changePoint(NILE)).toBe(1899 - 1871);
    const { changes } = indicatorChanges([{ name: 'Nile', values: NILE }]);
    expect(changes[0]?.usual).toBeCloseTo(1097.75, 10);
    expect(changes[0]?.now).toBeCloseTo(849.9722, 4);
  });
  it('is the split that trying all of them finds, where the t test of a library calls it more than noise', () => {
    const noise = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(noise, { minLength: 5, maxLength: 30 }),
        fc.nat(30),
        fc.double({ min: -4, max: 4, noNaN: true }),
        (values, from, jump) => {
          const series = values.map((value, index) => 10 + value + (index >= from ? jump : 0));
          fc.pre(new Set(series).size > 3);
          expect(changePoint(series)).toBe(bySearch(series));
        },
      ),
      { numRuns: 300 },
    );
  });
  it('what noise brings about in one of 19 series is a change no more, what it brings about in one of 21 is', () => {
    const risen = (by: number) => [9, 11, 10, 10, 9, 11, 10, 10].map((value, index) => value + (index < 4 ? 0 : by));
    expect(changePoint(risen(1.95))).toBeNull();
    expect(changePoint(risen(2.1))).toBe(5);
  });
  it('what differs by rounding alone is no change', () => {
    const sum = 0.1 + 0.2;
    expect(changePoint([0.3, 0.3, 0.3, 0.3, sum, sum, sum, sum])).toBeNull();
  });
  it('a level that never varied, two periods or one have no change', () => {
    for (const values of [[0.1, 0.1, 0.1, 0.1, 0.1], [0, 0, 0], [5, 9], [5]]) expect(changePoint(values)).toBeNull();
  });
  it('a clean step is found to the period, also in the last one', () => {
    expect(changePoint([20, 20, 20, 20, 15, 15])).toBe(4);
    expect(changePoint([0.2, 0.2, 0.2, 0.2, 0.2, 0.1])).toBe(5);
  });
  it('mere noise passes for a change in fewer than one of twenty series', () => {
    const next = sfc32(7, 0);
    // the sum of twelve even draws is nearly normal
    const normal = () => Array.from({ length: 12 }, () => next() / 2 ** 32).reduce((sum, draw) => sum + draw, -6);
    const series = Array.from({ length: 1000 }, () => Array.from({ length: 12 }, normal));
    const alarms = series.filter((values) => changePoint(values) !== null).length;
    expect(alarms).toBeLessThan(50);
    expect(alarms).toBeGreaterThan(0);
  });
});

describe('what an indicator alone costs in profit', () => {
  const half = (before: number, now: number) => [before, before, before, before, now, now];
  it('conversion from 20% to 15% costs a quarter of the profit, and the dearest loss comes first', () => {
    const { changes, together } = indicatorChanges([
      { name: 'Leads', values: half(100, 90) },
      { name: 'Conversion', values: half(0.2, 0.15) },
      { name: 'Average check', values: half(500, 550) },
    ]);
    expect(changes.map(({ name, since }) => [name, since])).toEqual([
      ['Conversion', 4],
      ['Leads', 4],
      ['Average check', 4],
    ]);
    const effects = changes.map(({ effect }) => effect);
    [-2500, -1000, 1000].forEach((effect, index) => {
      expect(effects[index]).toBeCloseTo(effect, 8);
    });
    expect(together).toBeCloseTo(90 * 0.15 * 550 - 10_000, 8);
  });
  it('without a change more than the noise the last period stands against all before it', () => {
    const { changes } = indicatorChanges([{ name: 'Leads', values: [10, 14, 9, 13, 11, 10] }]);
    expect(changes[0]).toMatchObject({ usual: 11.4, now: 10, since: null });
    expect(changes[0]?.effect).toBeCloseTo(-1.4, 10);
  });
  it('one period is its own usual level', () => {
    expect(indicatorChanges([{ name: 'Leads', values: [10] }])).toEqual({
      changes: [{ name: 'Leads', usual: 10, now: 10, since: null, effect: 0 }],
      together: 0,
    });
  });
});
