import { describe, expect, test } from 'vitest';
import { nearestName } from '../../src/models/nearest-name';

const functions = ['PARTHENON_PROFIT', 'PARTHENON_SOLVE', 'SUM', 'PLAN_PACE'];

describe('a misspelt name', () => {
  test.each([
    ['PARTHENON_PROFTI', 'PARTHENON_PROFIT'], // two letters swapped
    ['parthenon_profit', 'PARTHENON_PROFIT'],
    ['PLAN_PASE', 'PLAN_PACE'],
    ['SUMM', 'SUM'],
    ['PLAN_SPEED', undefined],
    ['', undefined],
  ])('%s means %s', (typed, meant) => expect(nearestName(typed, functions)).toBe(meant));

  test('may be farther off where there are few names', () => {
    expect(nearestName('triangle', ['pert', 'triangular'])).toBe(undefined);
    expect(nearestName('triangle', ['pert', 'triangular'], 2)).toBe('triangular');
  });
});
