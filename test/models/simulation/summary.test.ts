import { describe, expect, it } from 'vitest';
import { summarise } from '../../../src/models/simulation/summary';

describe('what a simulation says', () => {
  it('mean, spread and quantiles of eight results', () => {
    const summary = summarise(Float64Array.of(2, 4, 4, 4, 5, 5, 7, 9));
    expect(summary.trials).toBe(8);
    expect(summary.mean).toBe(5);
    expect(summary.standardDeviation).toBe(2);
    expect(summary.quantiles.map(({ probability }) => probability)).toEqual([0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95]);
    const expected = [2.7, 3.4, 4, 4.5, 5.5, 7.6, 8.3];
    summary.quantiles.forEach(({ value }, place) => {
      expect(value).toBeCloseTo(expected[place] ?? NaN, 12);
    });
  });

  it('without a target there is no chance of reaching it', () => {
    expect(summarise(Float64Array.of(1, 2)).chance).toBeNull();
  });

  it('who just reaches the target has reached it', () => {
    expect(summarise(Float64Array.of(1, 2, 3, 4), 3).chance).toBe(0.5);
    expect(summarise(Float64Array.of(1, 2, 3, 4), 3.01).chance).toBe(0.25);
    expect(summarise(Float64Array.of(1, 2, 3, 4), 0).chance).toBe(1);
    expect(summarise(Float64Array.of(1, 2, 3, 4), 5).chance).toBe(0);
  });

  it('floating-point dust does not miss a target, neither of profit nor of loss', () => {
    expect(summarise(Float64Array.of(0.1 * 3), 0.3).chance).toBe(1);
    expect(summarise(Float64Array.of(0.7 + 0.1), 0.8).chance).toBe(1);
    expect(summarise(Float64Array.of(-0.1 * 3), -0.3).chance).toBe(1);
  });

  it('one trial has no spread', () => {
    expect(summarise(Float64Array.of(7)).standardDeviation).toBe(0);
  });
});
