import { describe, expect, it } from 'vitest';
import { marketGoal } from '../../../src/models/market/goal';

describe('the goal in a market', () => {
  it('200,000 residents, a quarter of whom buys one tour of $500 a year, are a market of $25 M', () => {
    expect(marketGoal(200_000, 0.25, 1, 500, 1)).toBe(25_000_000);
  });
  it('a tenth of it is 5,000 tours and $2.5 M', () => {
    expect(marketGoal(200_000, 0.25, 1, 500, 0.1)).toBe(5000 * 500);
  });
});
