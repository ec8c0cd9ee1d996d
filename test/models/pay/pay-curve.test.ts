/** The pay curve as a table: its range, its cliffs and its dead zone. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PayPlan, payMultiple, USUAL_MIX } from '../../../src/models/pay/pay';
import { payCurve } from '../../../src/models/pay/pay-curve';

const steps = [
  { from: 0.8, value: 0.5 },
  { from: 1, value: 1 },
  { from: 1.2, value: 1.5 },
];
const stepped: PayPlan = { mix: USUAL_MIX, curve: steps, mode: 'step' };
const usual = { from: 0, to: 1.5, step: 0.05 };
const noted = (plan: PayPlan, note: string, range = usual) =>
  payCurve(plan, 1, range)
    .filter((point) => point.note === note)
    .map(({ attainment }) => attainment);

describe('the table', () => {
  test('has 31 rows from 0 to 150 % by 5 %, at the percentages themselves', () => {
    const points = payCurve(stepped, 1, usual);
    expect(points.map(({ attainment }) => attainment)).toEqual(
      Array.from({ length: 31 }, (_, index) => Number(`${index * 5}e-2`)),
    );
  });
  test('ends before an end that the steps do not meet', () => {
    expect(payCurve(stepped, 1, { from: 0.5, to: 1, step: 0.2 }).map(({ attainment }) => attainment)).toEqual([
      0.5, 0.7, 0.9,
    ]);
  });
  test('what the steps add is what the last row pays more than the first', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 200 }),
        fc.constantFrom('step', 'linear'),
        (percent, from, length, mode) => {
          const range = { from: from / 100, to: (from + length) / 100, step: percent / 100 };
          const points = payCurve({ ...stepped, mode }, 1, range);
          expect(points).toHaveLength(Math.floor(length / percent) + 1);
          const added = points.reduce((sum, { nextStepAdds }) => sum + (nextStepAdds ?? 0), 0);
          expect(added).toBeCloseTo((points[points.length - 1]?.pay ?? 0) - (points[0]?.pay ?? 0), 9);
          for (const { attainment, pay } of points) expect(pay).toBe(payMultiple({ ...stepped, mode })(attainment, 1));
        },
      ),
    );
  });
});

describe('the notes', () => {
  test('mark the row before each jump as a cliff, and nothing else of a curve in steps', () => {
    expect(noted(stepped, 'cliff')).toEqual([0.75, 0.95, 1.15]);
  });
  test('mark the rows from which nothing is added up to the end as a dead zone, but no plateau on the way', () => {
    expect(noted(stepped, 'deadZone')).toEqual([1.2, 1.25, 1.3, 1.35, 1.4, 1.45]);
  });
  test('find no cliff where a step adds exactly 10 % of on-target pay, and one where it adds more', () => {
    const jump = (value: number): PayPlan => ({ mix: [0, 0, 1], curve: [{ from: 0.5, value }], mode: 'step' });
    expect(noted(jump(0.1), 'cliff')).toEqual([]);
    expect(noted(jump(0.1001), 'cliff')).toEqual([0.45]);
  });
  test('find neither in pay that is proportional to attainment', () => {
    const points = payCurve({ mix: USUAL_MIX, curve: undefined, mode: 'step' }, 1, usual);
    expect(points.every(({ note }) => note === null)).toBe(true);
  });
  test('mark a step that takes pay away', () => {
    const falling: PayPlan = {
      mix: [0, 0, 1],
      curve: [
        { from: 0, value: 1 },
        { from: 1, value: 0.5 },
      ],
      mode: 'step',
    };
    expect(noted(falling, 'fall')).toEqual([0.95]);
    expect(noted(falling, 'deadZone')).toContain(0.5);
  });
});
