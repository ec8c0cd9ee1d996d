import { describe, expect, test } from 'vitest';
import { call } from '../../../src/functions/mechanism/call';
import { tableFunction, valueFunction } from '../../../src/functions/mechanism/define';
import { number, numbers, word } from '../../../src/functions/mechanism/parameters';
import { localEnvironment } from '../../../src/sheets/environment';

const revenue = valueFunction({
  name: 'TEST_REVENUE',
  parameters: {
    deals: number({ atLeast: 0 }),
    check: number({ fallback: 10 }),
    mode: word(['net', 'gross'], { fallback: 'net' }),
  },
  value: ({ deals, check, mode }) => deals * check * (mode === 'net' ? 1 : 1.2),
});

const shares = tableFunction({
  name: 'TEST_SHARES',
  parameters: { weights: numbers({ items: [1, 3] }), total: number() },
  columns: ['share'],
  rows: ({ weights, total }) => weights.items.map((weight) => [weight * total]),
});

const calculate = (...given: unknown[]) => call(revenue, given, localEnvironment());

describe('one number for each argument', () => {
  test('gives one number', () => expect(calculate(3, 5)).toBe(15));
  test('a left out or blank optional argument counts as its default', () => {
    expect(calculate(3)).toBe(30);
    expect(calculate(3, '')).toBe(30);
    expect(calculate(3, null, undefined)).toBe(30);
    expect(calculate(3, [['']])).toBe(30);
  });
  test('a mode is a word in upper or lower case', () => expect(calculate(1, 10, ' Gross ')).toBe(12));
  test('a range of one cell is a single number', () => expect(calculate([[3]], 5)).toBe(15));
});

describe('ranges', () => {
  test('a column gives a column', () => expect(calculate([[1], [2]], 5)).toEqual([[5], [10]]));
  test('a row gives a row', () => expect(calculate([[1, 2]], 5)).toEqual([[5, 10]]));
  test('a column against a row gives a grid', () => {
    expect(calculate([[1], [2]], [[10, 100, 1000]])).toEqual([
      [10, 100, 1000],
      [20, 200, 2000],
    ]);
  });
  test('a block against a column repeats the column', () => {
    expect(
      calculate(
        [
          [1, 2],
          [3, 4],
        ],
        [[10], [100]],
      ),
    ).toEqual([
      [10, 20],
      [300, 400],
    ]);
  });
  test('a row in which every range is blank stays blank, so that half-filled columns work', () => {
    expect(calculate([[1], [''], [3]], [[10], [''], [30]])).toEqual([[10], [''], [90]]);
    expect(calculate([[1], [''], ['']], 5)).toEqual([[5], [''], ['']]);
  });
  test('a blank row of a column stays blank against a row of prices', () => {
    expect(calculate([[1], ['']], [[10, 20]])).toEqual([
      [10, 20],
      ['', ''],
    ]);
  });
  test('a hole in a block beside a filled column is missing, not blank', () => {
    expect(() =>
      calculate(
        [
          [1, 2],
          ['', 4],
        ],
        [[10], [20]],
      ),
    ).toThrow('deals is missing (row 2, column 1)');
  });
  test('a blank optional cell in a filled row counts as the default', () => {
    expect(calculate([[1], [2]], [[''], [5]])).toEqual([[10], [10]]);
  });
  test('a blank required cell in a filled row is named with its row', () => {
    expect(() => calculate([[1], ['']], [[10], [20]])).toThrow(
      /^TEST_REVENUE: deals is missing \(row 2\); it must be 0 or more\./,
    );
  });
  test('ranges of different length are refused with both sizes', () => {
    expect(() => calculate([[1], [2], [3]], [[10], [20]])).toThrow(
      'TEST_REVENUE: check must be one cell or a range of 3 × 1 like the other ranges, got 2 × 1.',
    );
  });
  test('a ragged range is refused with the row', () => {
    expect(() => calculate([[1, 2], [3]])).toThrow('deals must be a rectangle of 2 columns, got 1 in row 2');
  });
  test('a giant range is refused instead of running out of time', () => {
    expect(() => calculate(Array.from({ length: 2001 }, () => new Array(1000).fill(1)))).toThrow(
      'deals must have at most 2,000,000 cells, got 2,001,000',
    );
    expect(() => calculate(new Array(2000).fill([1]), [new Array(1001).fill(1)])).toThrow('at most 2,000,000 cells');
  });
  test('a surplus argument is refused, not ignored', () => {
    expect(() => calculate(1, 2, 'net', 4)).toThrow(
      'TEST_REVENUE: takes at most 3 arguments, got 4. Remove what stands after mode.',
    );
  });
});

describe('tables', () => {
  const table = (...given: unknown[]) => call(shares, given, localEnvironment());
  test('begin with a header row, which FALSE leaves out', () => {
    expect(table([[0.5, 0.5]], 10)).toEqual([['Share'], [5], [5]]);
    expect(table([[0.5, 0.5]], 10, false)).toEqual([[5], [5]]);
    expect(table([[0.5, 0.5]], 10, 0)).toEqual([[5], [5]]);
  });
  test('take a single number where one is described', () => {
    expect(() => table([[1]], [[1], [2]])).toThrow('TEST_SHARES: total must be a single cell here');
  });
  test('take a list from a row or a column, not from a block', () => {
    expect(table([[1], [2]], 1, false)).toEqual([[1], [2]]);
    expect(() =>
      table(
        [
          [1, 2],
          [3, 4],
        ],
        1,
      ),
    ).toThrow('weights must be one row or one column, got a range of 2 × 2');
  });
  test('refuse a list that is too long, and name a bad item by its place', () => {
    expect(() => table([[1, 2, 3, 4]], 1)).toThrow('weights must be a list of 1–3 items, got 4');
    expect(() => table([[1], [''], [3]], 1)).toThrow('weights must be a number, got a blank cell (row 2)');
    expect(() => table([[1, 'two']], 1)).toThrow('weights must be a number, got the text “two” (row 1, column 2)');
  });
});
