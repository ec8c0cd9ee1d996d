/** Numbers at the edges of what a cell can hold: the true answer or a sentence, never a silent 0 or a lost digit. */
import { beforeAll, describe, expect, test } from 'vitest';
import { functionsInEmptyContext, type SheetFunction, sentenceOf } from '../apps-script';

let sheet: Readonly<Record<string, SheetFunction>>;
beforeAll(async () => {
  sheet = await functionsInEmptyContext();
});

type Table = (string | number)[][];
const value = (name: string, ...given: unknown[]) => (sheet[name] as SheetFunction)(...given) as number;
const table = (name: string, ...given: unknown[]) => (sheet[name] as SheetFunction)(...given) as Table;
const relative = (came: number, wanted: number) => Math.abs(came / wanted - 1);

const worked = [[100, 0.1, 1000, 1, 1]];

describe('very large beside very small', () => {
  test('a product that fits is found although its parts do not', () => {
    expect(relative(value('PARTHENON_PROFIT', 1e-200, 0.1, 1e-200, 1e200, 1), 1e-201)).toBeLessThan(1e-14);
    expect(relative(value('PARTHENON_PROFIT', 1e200, 1, 1e200, 1e-200, 1), 1e200)).toBeLessThan(1e-14);
    expect(value('PARTHENON_PROFIT', 1e200, 1, 1e200, 0, 1)).toBe(0);
  });
  test('one that does not fit is refused', () => {
    expect(sentenceOf(() => value('PARTHENON_PROFIT', 1e200, 1, 1e200, 1, 1))).toContain('larger than a spreadsheet');
  });
  test('the value a pillar must take is not lost in the product of the others', () => {
    expect(
      relative(value('PARTHENON_SOLVE', [[1e-200, 0.1, 1e-200, 1, 1]], 3, 100), 100 / (1e-200 * 0.1)),
    ).toBeLessThan(1e-12);
    expect(sentenceOf(() => value('PARTHENON_SOLVE', [[1e200, 1e200, 5]], 3, 0.1))).not.toContain(
      'another pillar is 0',
    );
  });
  test('a tornado that overflows is refused and comes back', () => {
    for (const [low, likely, high] of [
      [[[1, 1e200]], [[1e200, 1e200]], [[1e200, 1e200]]],
      [[[1e308, 1]], [[1e308, 10]], [[1e308, 11]]],
    ]) {
      expect(sentenceOf(() => table('PARTHENON_TORNADO', low, likely, high))).toContain('larger than a spreadsheet');
    }
  });
  test('a simulation of ranges that do not fit is refused at once', () => {
    const many = (item: number) => [new Array(12).fill(item)];
    expect(sentenceOf(() => table('PARTHENON_SIMULATE', many(0), many(1e308), many(1.2e308)))).toContain('larger than');
    expect(
      sentenceOf(() => table('PARTHENON_SIMULATE', [[-0, 0]], [[0, 1e308]], [[1e308, 1.7e308]], 1, 131_072)),
    ).toContain('larger than');
  });
  test('the spread of very large and very small profits is found', () => {
    const spread = (scale: number) =>
      table('PARTHENON_SIMULATE', [[scale]], [[2 * scale]], [[3 * scale]], '', 1000, 1, false)[1]?.[1] as number;
    expect(relative(spread(1e200), spread(1) * 1e200)).toBeLessThan(1e-9);
    expect(relative(spread(1e-200), spread(1) * 1e-200)).toBeLessThan(1e-9);
  });
});

describe('digits', () => {
  test('of the uplift to a target near 0 are kept', () => {
    for (const target of [1e-16, 1e-9, 1e-3]) {
      // (target / 10,000) ^ (1 / 5), by the decimal logarithm.
      expect(
        relative(1 + value('PARTHENON_UPLIFT', worked, target), 10 ** ((Math.log10(target) - 4) / 5)),
      ).toBeLessThan(1e-9);
    }
  });
  test('of what is left after deep falls are kept, and a pillar that falls to nothing leaves exactly nothing', () => {
    const together = (pillars: number[][], uplifts: unknown) =>
      table('PARTHENON_WHATIF', pillars, uplifts, '', false).find(([name]) => name === 'All together') as number[];
    expect(relative(together(worked, -0.9999)[4] as number, 1e4 * 0.0001 ** 5)).toBeLessThan(1e-9);
    expect(together([[100, 0.1, 1000]], [[0.02, 0.07, -1]]).slice(2)).toEqual([-1, '', 0, -10_000]);
  });
  test('of a small budget beside large costs are kept, and the rows add up to the total', () => {
    const rows = table('PARTHENON_BUDGET', worked, 1e6, 0.01, [[1, 0.1, 1, 1, 0]], '', false);
    const spends = rows.slice(0, 4).map((row) => row[2] as number);
    for (const spend of spends) expect(relative(spend, 0.0025)).toBeLessThan(1e-9);
    expect(
      relative(
        spends.reduce((sum, spend) => sum + spend, 0),
        rows[5]?.[2] as number,
      ),
    ).toBeLessThan(1e-12);
    // Four equal uplifts u make (1 + u)⁴ − 1 = 4u + 6u² + …
    const uplift = 0.0025 / (100 * 1e6);
    expect(relative(rows[5]?.[1] as number, 4 * uplift + 6 * uplift ** 2)).toBeLessThan(1e-12);
  });
  test('of pillars that never vary are exact: no spread out of nothing', () => {
    const rows = table('PARTHENON_SIMULATE', [[0.1, 0.3]], [[0.1, 0.3]], [[0.1, 0.3]], '', 1000, 1, false);
    expect(rows.slice(0, 2).map((row) => row[1])).toEqual([0.1 * 0.3, 0]);
  });
});

describe('rounding in computed inputs', () => {
  test('a conversion of 100 % and a hair is 100 %', () => {
    expect(value('PARTHENON_PROFIT', 100, 1 + 2 ** -52, 1, 1, 1)).toBe(100);
  });
  test('a likely value a hair below the low one is the low one', () => {
    expect(table('PARTHENON_TORNADO', [[0.1 * 3, 2]], [[0.3, 2]], [[0.4, 3]], '', false)).toHaveLength(2);
  });
  test('but a conversion of 101 % is refused', () => {
    expect(sentenceOf(() => value('PARTHENON_PROFIT', 100, 1.01, 1, 1, 1))).toContain(
      'conversion must be 0–100%, got 1.01',
    );
  });
});
