import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitBudget } from '../../../src/models/parthenon/budget';
import { profit } from '../../../src/models/parthenon/profit';

const NO_CAPS = [Infinity, Infinity, Infinity, Infinity, Infinity];
const WORKED = [100, 0.1, 1000, 1, 1];

function split(pillars: readonly number[], costs: readonly number[], budget: number, caps: readonly number[]) {
  const result = splitBudget(pillars, costs, budget, caps);
  if (result.kind !== 'split') throw new Error(result.kind);
  return result;
}

const near = (value: number | undefined, expected: number) => expect(value).toBeCloseTo(expected, 10);

describe('the split of a budget that maximises profit', () => {
  it('the worked case puts two thirds on leads, one third on conversion and nothing on the dear pillars', () => {
    const result = split([100, 0.1, 1000, 1, 0.5], [100, 200, 300, 400, 1000], 30000, NO_CAPS);
    expect(result.pillars.map(({ uplift }) => uplift)).toEqual([2, 0.5, 0, 0, 0]);
    expect(result.pillars.map(({ spend }) => spend)).toEqual([20000, 10000, 0, 0, 0]);
    near(result.pillars[0]?.after, 300);
    near(result.pillars[1]?.after, 0.15);
    expect(result.spend).toBe(30000);
    near(result.uplift, 3.5);
    near(result.profit, 5000 * 4.5);
  });

  it('pillars of equal cost are raised alike', () => {
    const result = split([5, 6, 7], [10, 10, 10], 3000, [Infinity, Infinity, Infinity]);
    for (const { uplift } of result.pillars) near(uplift, 1);
  });

  it('a capped pillar stops and the rest of the money goes on', () => {
    const result = split([5, 6], [10, 20], 5000, [0.5, Infinity]);
    expect(result.pillars[0]?.uplift).toBe(0.5);
    expect(result.pillars[0]?.after).toBe(7.5);
    expect(result.pillars[1]?.spend).toBe(4500);
    near(result.pillars[1]?.uplift, 2.25);
  });

  it('with every pillar at its cap the rest of the money is kept', () => {
    const result = split([5, 6], [10, 20], 1e6, [0.5, 0.25]);
    expect(result.pillars.map(({ uplift }) => uplift)).toEqual([0.5, 0.25]);
    expect(result.spend).toBe(1000);
    near(result.profit, 30 * 1.5 * 1.25);
  });

  it('of five pillars, conversion and margin stop at exactly 100 %', () => {
    const result = split([100, 0.3, 1000, 1, 0.7], [500, 1, 500, 500, 1], 1e5, NO_CAPS);
    expect(result.pillars[1]?.after).toBe(1);
    expect(result.pillars[4]?.after).toBe(1);
    near(result.pillars[1]?.uplift, 1 / 0.3 - 1);
  });

  it('of three pillars the second is no conversion and may grow beyond 1', () => {
    const result = split([10, 0.9, 10], [1000, 1, 1000], 500, [Infinity, Infinity, Infinity]);
    near(result.pillars[1]?.after, 0.9 * 6);
  });

  it('a pillar at 100 % already gets nothing', () => {
    const result = split(WORKED, [100, 200, 300, 400, 1], 30000, NO_CAPS);
    expect(result.pillars[4]).toEqual({ uplift: 0, spend: 0, after: 1 });
    expect(result.pillars[0]?.uplift).toBe(2);
  });

  it('what costs nothing is taken to its cap, even without a budget', () => {
    const result = split([5, 6], [0, 20], 0, [0.4, Infinity]);
    expect(result.pillars[0]).toEqual({ uplift: 0.4, spend: 0, after: 7 });
    expect(result.pillars[1]).toEqual({ uplift: 0, spend: 0, after: 6 });
    expect(result.spend).toBe(0);
  });

  it('a free conversion without a cap is taken to 100 %', () => {
    const result = split([100, 0.25, 1000, 1, 1], [100, 0, 100, 100, 100], 0, NO_CAPS);
    expect(result.pillars[1]?.after).toBe(1);
    near(result.profit, 100 * 1000);
  });

  it('what costs nothing and has no cap has no best split', () => {
    expect(splitBudget([5, 6], [20, 0], 100, [1, Infinity])).toEqual({ kind: 'unbounded', index: 1 });
  });

  it('no budget helps a profit of zero, and it would deepen a loss', () => {
    expect(splitBudget([0, 6], [1, 1], 100, [1, 1])).toEqual({ kind: 'unreachable', reason: 'profitIsZero' });
    expect(splitBudget([100, 0.1, 10, 1, -0.2], [1, 1, 1, 1, 1], 100, NO_CAPS)).toEqual({
      kind: 'unreachable',
      reason: 'profitIsLoss',
    });
  });

  const cases = fc.record({
    costs: fc.array(fc.oneof(fc.integer({ min: 1, max: 20 }), fc.double({ min: 0.5, max: 500, noNaN: true })), {
      minLength: 1,
      maxLength: 12,
    }),
    caps: fc.array(fc.oneof(fc.constant(Infinity), fc.constant(0), fc.double({ min: 0.01, max: 3, noNaN: true })), {
      minLength: 12,
      maxLength: 12,
    }),
    budget: fc.oneof(fc.constant(0), fc.double({ min: 1, max: 1e6, noNaN: true })),
  });

  it('no pillar passes its cap, no coin is overspent and every coin is spent while a pillar has room', () => {
    fc.assert(
      fc.property(cases, ({ costs, caps, budget }) => {
        const pillars = costs.map((_, index) => (costs.length === 5 ? [90, 0.2, 500, 2, 0.4][index] : 3 + index) ?? 1);
        const result = split(pillars, costs, budget, caps);
        let spent = 0;
        result.pillars.forEach(({ uplift, spend, after }, index) => {
          expect(uplift).toBeGreaterThanOrEqual(0);
          expect(uplift).toBeLessThanOrEqual((caps[index] ?? 0) * (1 + 1e-12));
          expect(spend).toBeCloseTo((costs[index] ?? 0) * 100 * uplift, 5);
          expect(after / (pillars[index] ?? 1)).toBeCloseTo(1 + uplift, 10);
          spent += spend;
        });
        expect(result.spend).toBeLessThanOrEqual(budget);
        expect(Math.abs(result.spend - spent)).toBeLessThanOrEqual(1e-9 * (1 + budget));
        const hasRoom = result.pillars.some(({ uplift, after }, index) => {
          const natural = costs.length === 5 && (index === 1 || index === 4) && after >= 1;
          return uplift < (caps[index] ?? 0) && !natural;
        });
        if (hasRoom) expect(result.spend).toBe(budget);
      }),
      { numRuns: 400 },
    );
  });

  it('moving a coin between two pillars never brings more (Kuhn–Tucker)', () => {
    fc.assert(
      fc.property(cases, ({ costs, caps, budget }) => {
        const pillars = costs.map((_, index) => (costs.length === 5 ? [90, 0.2, 500, 2, 0.4][index] : 3 + index) ?? 1);
        const result = split(pillars, costs, budget, caps);
        // growth of the log of profit per coin
        const yields = result.pillars.map(({ uplift }, index) => 1 / (100 * (costs[index] ?? 1) * (1 + uplift)));
        const givers = yields.filter((_, index) => (result.pillars[index]?.spend ?? 0) > 0);
        const takers = yields.filter((_, index) => {
          const { uplift, after } = result.pillars[index] ?? { uplift: 0, after: 0 };
          const full = costs.length === 5 && (index === 1 || index === 4) && after >= 1;
          return uplift < (caps[index] ?? 0) && !full;
        });
        const worstGiver = Math.min(Infinity, ...givers);
        const bestTaker = Math.max(0, ...takers);
        expect(bestTaker).toBeLessThanOrEqual(worstGiver * (1 + 1e-9));
      }),
      { numRuns: 400 },
    );
  });

  it('no split on a fine grid brings more', () => {
    const costs = [3, 5, 9];
    const caps = [0.8, Infinity, 0.5];
    const pillars = [40, 7, 2];
    for (const budget of [0, 100, 250, 400, 700, 1200, 2000]) {
      const steps = 500;
      let best = 0;
      for (let one = 0; one <= steps; one++) {
        for (let two = 0; one + two <= steps; two++) {
          const spends = [one, two, steps - one - two].map((part) => (part * budget) / steps);
          const uplifts = spends.map((spend, index) => Math.min(caps[index] ?? 0, spend / (100 * (costs[index] ?? 1))));
          best = Math.max(best, profit(pillars.map((pillar, index) => pillar * (1 + (uplifts[index] ?? 0)))));
        }
      }
      const found = split(pillars, costs, budget, caps).profit;
      expect(found).toBeGreaterThanOrEqual(best * (1 - 1e-12));
      expect(found).toBeLessThanOrEqual(best * 1.005);
    }
  });

  it('more money never brings less profit', () => {
    let last = 0;
    for (let budget = 0; budget <= 60000; budget += 1500) {
      const { profit: reached } = split([100, 0.1, 1000, 1, 0.5], [100, 200, 300, 400, 1000], budget, NO_CAPS);
      expect(reached).toBeGreaterThan(last);
      last = reached;
    }
  });
});
