/** The function about the market, as a sheet calls it. */
import { describe, expect, test } from 'vitest';
import { MARKET_GOAL } from '../../../src/functions/market/goal';
import { call } from '../../../src/functions/mechanism/call';
import { localEnvironment } from '../../../src/sheets/environment';

const goal = (...given: unknown[]) => call(MARKET_GOAL, given, localEnvironment());

describe('MARKET_GOAL', () => {
  test('a tenth of 200,000 residents, a quarter of whom buys for 500, is 2.5 million', () => {
    expect(goal(200_000, 0.25, 1, 500, 0.1)).toBe(2_500_000);
  });
  test('without a target share it is the whole market', () => {
    expect(goal(200_000, 0.25, 1, 500)).toBe(25_000_000);
    expect(goal(200_000, 0.25, 1, 500, '')).toBe(25_000_000);
  });
  test('towns in a column against shares in a row give a grid', () => {
    expect(goal([[1000], [''], [3000]], 0.5, 2, 10, [[0.1, 1]])).toEqual([
      [1000, 10_000],
      ['', ''],
      [3000, 30_000],
    ]);
  });
  test('25 instead of 25 %, a negative price and a missing one are refused', () => {
    expect(() => goal(200_000, 25, 1, 500)).toThrow(
      'MARKET_GOAL: buying_share must be 0–100%, got 25. Did you mean 25%?',
    );
    expect(() => goal(200_000, 0.25, 1, -500)).toThrow(
      'MARKET_GOAL: price must be 0 or more, got -500. Remove the minus sign.',
    );
    expect(() => goal(200_000, 0.25, 1)).toThrow('MARKET_GOAL: price is missing');
  });
});
