import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadScore } from '../../../src/models/lead/score';
import { temperatureOf } from '../../../src/models/lead/temperature';

const lead = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 50 })), { minLength: 1, maxLength: 10 })
  .filter((pairs) => pairs.some(([, weight]) => weight > 0));

describe('the score of a lead', () => {
  it('all yes is exactly 100 % and all no exactly 0 %, whatever the weights', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.001, max: 1e308, noNaN: true }), { minLength: 1, maxLength: 20 }),
        (weights) => {
          expect(
            leadScore(
              weights.map(() => 1),
              weights,
            ),
          ).toBe(1);
          expect(
            leadScore(
              weights.map(() => 0),
              weights,
            ),
          ).toBe(0);
        },
      ),
    );
  });
  it('is the points in whole numbers divided by the most there are', () => {
    fc.assert(
      fc.property(lead, (pairs) => {
        const points = pairs.reduce((sum, [answer, weight]) => sum + answer * weight, 0);
        const most = 20 * pairs.reduce((sum, [, weight]) => sum + weight, 0);
        const score = leadScore(
          pairs.map(([answer]) => answer / 20),
          pairs.map(([, weight]) => weight),
        );
        expect(score).toBeCloseTo(points / most, 12);
      }),
    );
  });
  it('a better answer never lowers it', () => {
    fc.assert(
      fc.property(lead, fc.nat(), (pairs, pick) => {
        const weights = pairs.map(([, weight]) => weight);
        const answers = pairs.map(([answer]) => answer / 20);
        const better = answers.map((answer, index) => (index === pick % answers.length ? 1 : answer));
        expect(leadScore(better, weights)).toBeGreaterThanOrEqual(leadScore(answers, weights));
      }),
    );
  });
});

describe('the temperature of a lead', () => {
  it.each([
    [0, 'hot'],
    [7, 'hot'],
    [7.5, 'warm'],
    [60, 'warm'],
    [61, 'cold'],
    ['none', 'cold'],
  ] as const)('with %s days to the purchase it is %s', (days, expected) => {
    expect(temperatureOf(days, { hot: 7, warm: 60 })).toBe(expected);
  });
});
