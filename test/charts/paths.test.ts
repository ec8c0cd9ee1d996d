import { describe, expect, it } from 'vitest';
import { areaPath, linePath } from '../../src/charts/paths';

const points = [{ x: 0, y: 5 }, { x: 10, y: 2.00049 }, undefined, undefined, { x: 40, y: 1 }];

describe('a path', () => {
  it('goes through its points to a thousandth, and is broken where there is none', () => {
    expect(linePath(points)).toBe('M0,5L10,2M40,1Z');
    expect(linePath([undefined])).toBe('');
    expect(linePath([])).toBe('');
  });

  it('of an area comes back along its floor', () => {
    expect(areaPath(points, 8)).toBe('M0,5L10,2L10,8L0,8ZM40,1L40,8Z');
  });
});
