/** The simulated payroll against all cases counted: sellers of a few kinds of pay, whose chances are known exactly. */
import { describe, expect, test } from 'vitest';
import { USUAL_MIX } from '../../../src/models/pay/pay';
import { simulatePayroll, type UncertainTeam } from '../../../src/models/pay/payroll-simulation';

const curve = [
  { from: 0.8, value: 0.5 },
  { from: 1, value: 1 },
  { from: 1.2, value: 1.5 },
];
const team: UncertainTeam = {
  onTarget: 100_000,
  curve,
  mix: USUAL_MIX,
  mode: 'step',
  low: 0.5,
  likely: 1,
  high: 1.5,
  sellers: 8,
  trials: 10_000,
  seed: 1,
};

/** PERT with the likely value in the middle is beta(3, 3), whose distribution is a polynomial. */
const chanceBelow = (attainment: number) => {
  const x = Math.min(1, Math.max(0, attainment - 0.5));
  return x ** 3 * (10 - 15 * x + 6 * x * x);
};

/** Chances of the payroll by the sum of half multipliers, seller after seller. */
function exactly(sellers: number) {
  const edges = [0, ...curve.map(({ from }) => chanceBelow(from)), 1];
  const halves = edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0));
  let chances = [1];
  for (let seller = 0; seller < sellers; seller++) {
    const next = Array.from({ length: chances.length + 3 }, () => 0);
    chances.forEach((chance, sum) => {
      halves.forEach((half, more) => {
        next[sum + more] = (next[sum + more] as number) + chance * half;
      });
    });
    chances = next;
  }
  const pay = (sum: number) => 100_000 * (0.4 * sellers + 0.3 * sum);
  const mean = chances.reduce((total, chance, sum) => total + chance * pay(sum), 0);
  const variance = chances.reduce((total, chance, sum) => total + chance * (pay(sum) - mean) ** 2, 0);
  return {
    mean,
    deviation: Math.sqrt(variance),
    upTo: (budget: number) =>
      chances.reduce((total, chance, sum) => total + (pay(sum) <= budget * (1 + 1e-12) ? chance : 0), 0),
  };
}

describe.each([1, 3, 8, 21, 22, 60, 200])('%d sellers', (sellers) => {
  const exact = exactly(sellers);
  test('pay together what all cases counted come to', () => {
    const budget = exact.mean + 0.4 * exact.deviation;
    const { payroll, meanPay, makePlan, withinBudget } = simulatePayroll({ ...team, sellers, budget });
    expect(Math.abs(payroll.mean / exact.mean - 1)).toBeLessThan(0.0005);
    expect(Math.abs(payroll.standardDeviation / exact.deviation - 1)).toBeLessThan(0.02);
    expect(Math.abs((withinBudget as number) - exact.upTo(budget))).toBeLessThan(0.015);
    expect(meanPay).toBeCloseTo(payroll.mean / sellers, 6);
    expect(Math.abs(makePlan - 0.5)).toBeLessThan(0.001);
    for (const { probability, value } of payroll.quantiles) {
      expect(exact.upTo(value)).toBeGreaterThan(probability - 0.015);
      expect(exact.upTo(value - 30_000)).toBeLessThan(probability + 0.015);
    }
  });
});

describe('the payroll', () => {
  test('is the same for the same seed and another for another', () => {
    expect(simulatePayroll(team)).toEqual(simulatePayroll(team));
    expect(simulatePayroll({ ...team, seed: 2 }).payroll.mean).not.toBe(simulatePayroll(team).payroll.mean);
  });
  test('of sellers without uncertainty is certain', () => {
    const sure = simulatePayroll({ ...team, low: 1, likely: 1, high: 1, budget: 800_000 });
    expect(sure.payroll.mean).toBeCloseTo(800_000, 6);
    expect([sure.payroll.standardDeviation, sure.makePlan, sure.withinBudget]).toEqual([expect.closeTo(0, 6), 1, 1]);
  });
  test('has no chance of a budget where none is given', () => expect(simulatePayroll(team).withinBudget).toBeNull());
});
