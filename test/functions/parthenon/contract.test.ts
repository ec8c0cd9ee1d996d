/** The Parthenon functions as Apps Script runs them, against numbers that were computed without this code. */
import { beforeAll, describe, expect, test } from 'vitest';
import { functionsInEmptyContext, type SheetFunction, sentenceOf } from '../apps-script';

let sheet: Readonly<Record<string, SheetFunction>>;
beforeAll(async () => {
  sheet = await functionsInEmptyContext();
});

type Table = (string | number)[][];
const table = (name: string, ...given: unknown[]) => (sheet[name] as SheetFunction)(...given) as Table;
const value = (name: string, ...given: unknown[]) => (sheet[name] as SheetFunction)(...given) as number;
const figure = (rows: Table, row: string, column: number) => rows.find(([name]) => name === row)?.[column] as number;

const worked = [[100, 0.1, 1000, 1, 1]];
const low = [[80, 0.08, 900, 1, 0.2]];
const likely = [[100, 0.1, 1000, 1.2, 0.25]];
const high = [[130, 0.13, 1300, 1.5, 0.3]];

describe('PARTHENON_PROFIT', () => {
  test('100 leads × 10 % × 1,000 × 1 × 100 % make 10,000', () => {
    expect(value('PARTHENON_PROFIT', 100, 0.1, 1000, 1, 1)).toBe(10_000);
  });
  test('a loss on the product is a negative profit', () => {
    expect(value('PARTHENON_PROFIT', 100, 0.1, 1000, 1, -0.05)).toBeCloseTo(-500, 9);
  });
  test('ten thousand rows are calculated in one call', () => {
    const leads = Array.from({ length: 10_000 }, (_, row) => [row]);
    const profits = value('PARTHENON_PROFIT', leads, 0.5, 2, 1, 1) as unknown as number[][];
    expect(profits).toHaveLength(10_000);
    expect(profits[9_999]).toEqual([9_999]);
  });
});

describe('PARTHENON_UPLIFT', () => {
  test('doubling by five pillars takes 14.8698 % of each: the fifth root of 2', () => {
    expect(value('PARTHENON_UPLIFT', worked, 20_000)).toBeCloseTo(2 ** (1 / 5) - 1, 12);
  });
  test('three pillars that gain 10 % each bring 33.1 %', () => {
    expect(value('PARTHENON_UPLIFT', [[50], [20], [4]], 4000 * 1.331)).toBeCloseTo(0.1, 12);
  });
  test('a column of targets gives a column of uplifts', () => {
    expect(value('PARTHENON_UPLIFT', worked, [[10_000], [320_000]])).toEqual([[0], [1]]);
  });
  test('a conversion above 100 % is plain arithmetic here', () => {
    expect(value('PARTHENON_UPLIFT', [[100, 0.9, 10, 1, 1]], 900 * 1.2 ** 5)).toBeCloseTo(0.2, 12);
  });
});

describe('PARTHENON_SOLVE', () => {
  test('conversion alone must double to 20 %', () =>
    expect(value('PARTHENON_SOLVE', worked, 2, 20_000)).toBeCloseTo(0.2, 12));
  test('a conversion above 100 % is refused with what is reachable', () => {
    expect(sentenceOf(() => value('PARTHENON_SOLVE', worked, 2, 200_000))).toBe(
      'PARTHENON_SOLVE: target_profit cannot be reached: 200,000 would take 200% of pillar 2, which must be 0–100%. By this pillar alone a profit of 100,000 is reachable; move another pillar as well.',
    );
  });
  test('a margin above 100 % is refused, a loss is not', () => {
    expect(sentenceOf(() => value('PARTHENON_SOLVE', worked, 5, 20_000))).toContain('which must be at most 100%');
    expect(value('PARTHENON_SOLVE', worked, 5, -1000)).toBeCloseTo(-0.1, 12);
  });
  test('a pillar that is not in the list is refused', () => {
    expect(sentenceOf(() => value('PARTHENON_SOLVE', [[10, 20]], 3, 5))).toContain(
      'which must be a whole number, 1–2, got 3',
    );
  });
});

describe('PARTHENON_WHATIF', () => {
  test('+15 % on each of five pillars: 1,500 alone, 20,113.57 together, synergy 2,613.57', () => {
    const rows = table('PARTHENON_WHATIF', worked, 0.15);
    expect(rows[0]).toEqual(['Pillar', 'Now', 'Uplift', 'Then', 'Profit', 'Gain']);
    expect(rows.slice(1, 6).map((row) => row[5])).toEqual(
      [1500, 1500, 1500, 1500, 1500].map((gain) => expect.closeTo(gain, 8)),
    );
    expect(figure(rows, 'All together', 4)).toBeCloseTo(20_113.57, 2);
    expect(figure(rows, 'Synergy', 5)).toBeCloseTo(2_613.57, 2);
  });
});

describe('PARTHENON_ATTRIBUTION', () => {
  test('the change of 624 is split without a rest', () => {
    const rows = table('PARTHENON_ATTRIBUTION', [[200, 0.05, 400, 2, 0.3]], [[180, 0.08, 420, 2, 0.25]]);
    const parts = rows.slice(1, 6).map((row) => row[3] as number);
    for (const [index, part] of [-291.43, 1285.9, 134.57, 0, -505.03].entries())
      expect(parts[index]).toBeCloseTo(part, 2);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(624, 10);
    expect(rows[6]).toEqual(
      ['Total', 2400, 3024, 624, 1].map((cell) => (typeof cell === 'number' ? expect.closeTo(cell, 9) : cell)),
    );
  });
  test('where nothing changed, the shares are blank', () => {
    const rows = table('PARTHENON_ATTRIBUTION', worked, worked, '', false);
    expect(rows.map((row) => row[4])).toEqual(['', '', '', '', '', '']);
  });
});

describe('PARTHENON_BUDGET', () => {
  test('30,000 go to leads (+200 %) and conversion (+50 %)', () => {
    const rows = table('PARTHENON_BUDGET', worked, [[100, 200, 300, 400, 1000]], 30_000);
    expect(rows.slice(1, 6).map((row) => row[1])).toEqual(
      [2, 0.5, 0, 0, 0].map((uplift) => expect.closeTo(uplift, 10)),
    );
    expect(rows[6]).toEqual(['Total', expect.closeTo(3.5, 10), expect.closeTo(30_000, 6), expect.closeTo(45_000, 6)]);
  });
  test('conversion stops at 100 %, a blank cap is no cap', () => {
    const rows = table(
      'PARTHENON_BUDGET',
      [[10, 0.5, 1, 1, 1]],
      [[1000, 1, 1000, 1000, 1000]],
      10_000,
      [[0, '', 0, 0, 0]],
      '',
      false,
    );
    expect(rows[1]).toEqual(['Conversion', 1, 100, 1]);
  });
});

describe('PARTHENON_SIMULATE', () => {
  test('the travel example: mean 3248.7, P10 2524.3, P50 3194.6, P90 4044.8, chance 31.1 %', () => {
    const rows = table('PARTHENON_SIMULATE', low, likely, high, 3500);
    for (const [measure, wanted] of [
      ['Mean', 3248.7],
      ['P10', 2524.3],
      ['P50', 3194.6],
      ['P90', 4044.8],
    ] as const) {
      expect(Math.abs(figure(rows, measure, 1) / wanted - 1)).toBeLessThan(0.002);
    }
    expect(Math.abs(figure(rows, 'Chance of the target', 1) - 0.311)).toBeLessThan(0.005);
  });
  test('the same call gives the same numbers, another seed others', () => {
    const first = table('PARTHENON_SIMULATE', low, likely, high, 3500, 1000, 7);
    expect(table('PARTHENON_SIMULATE', low, likely, high, 3500, 1000, 7)).toEqual(first);
    expect(table('PARTHENON_SIMULATE', low, likely, high, 3500, 1000, 8)).not.toEqual(first);
  });
  test('without a target there is no chance of it', () => {
    expect(table('PARTHENON_SIMULATE', low, likely, high).map(([measure]) => measure)).toEqual([
      'Measure',
      'Mean',
      'Standard deviation',
      'P5',
      'P10',
      'P25',
      'P50',
      'P75',
      'P90',
      'P95',
    ]);
  });
  test('low, likely and high in the wrong order are refused with the place', () => {
    expect(sentenceOf(() => table('PARTHENON_SIMULATE', [[80], [0.2]], [[100], [0.1]], [[130], [0.3]]))).toBe(
      'PARTHENON_SIMULATE: likely must be at least low, which is 0.2 there, got 0.1 (row 2). Check whether the two are swapped.',
    );
  });
});

describe('PARTHENON_TORNADO', () => {
  test('the widest swing stands first, equal swings in the order given', () => {
    const rows = table('PARTHENON_TORNADO', low, likely, high, '', false);
    expect(rows.map(([pillar]) => pillar)).toEqual(['Leads', 'Conversion', 'Purchases', 'Average check', 'Margin']);
    expect(rows[0]?.[5]).toBeCloseTo(50 * 0.1 * 1000 * 1.2 * 0.25, 9);
  });
});

describe('what every Parthenon function refuses', () => {
  test('a conversion of 10 for 10 % where it would decide something', () => {
    const slip = [[100, 10, 1000, 1, 1]];
    for (const call of [
      () => value('PARTHENON_PROFIT', 100, 10, 1000, 1, 1),
      () => value('PARTHENON_SOLVE', slip, 1, 20_000),
      () => table('PARTHENON_BUDGET', slip, 100, 1000),
      () => table('PARTHENON_SIMULATE', slip, slip, slip),
      () => table('PARTHENON_TORNADO', slip, slip, slip),
      () => table('PARTHENON_ATTRIBUTION', slip, slip),
    ]) {
      expect(sentenceOf(call)).toMatch(/must be 0–100%, got 10.* Did you mean 10%\?$/);
    }
  });
  test('no pillars, thirteen pillars, a blank pillar', () => {
    expect(sentenceOf(() => value('PARTHENON_UPLIFT', '', 10))).toContain('pillars is missing');
    expect(sentenceOf(() => value('PARTHENON_UPLIFT', [new Array(13).fill(1)], 10))).toContain(
      'a list of 1–12 items, got 13',
    );
    expect(sentenceOf(() => value('PARTHENON_UPLIFT', [[100, '', 1000]], 10))).toContain(
      'a blank cell (row 1, column 2)',
    );
  });
  test('a result beyond what a cell can hold', () => {
    expect(sentenceOf(() => value('PARTHENON_PROFIT', 1e200, 1, 1e200, 1, 1))).toContain(
      'larger than a spreadsheet can hold',
    );
  });
});
