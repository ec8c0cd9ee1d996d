/** The planning functions as a spreadsheet calls them, against the examples of the contract and hand-made numbers. */
import { afterEach, describe, expect, test } from 'vitest';
import { call } from '../../../src/functions/mechanism/call';
import type { CustomFunction } from '../../../src/functions/mechanism/define';
import type { Environment } from '../../../src/functions/mechanism/environment';
import { PLAN_ACTIVITIES } from '../../../src/functions/plan/activities';
import { PLAN_CHANCE } from '../../../src/functions/plan/chance';
import { PLAN_DAYS } from '../../../src/functions/plan/days';
import { PLAN_MATRIX } from '../../../src/functions/plan/matrix';
import { PLAN_PACE } from '../../../src/functions/plan/pace';
import { PLAN_REBALANCE } from '../../../src/functions/plan/rebalance';
import { PLAN_SPLIT } from '../../../src/functions/plan/split';
import { wordsFor } from '../../../src/messages/catalogue';
import { localEnvironment } from '../../../src/sheets/environment';
import { sentenceOf } from '../apps-script';

const calling =
  (custom: CustomFunction, environment: Environment = localEnvironment()) =>
  (...given: unknown[]) =>
    call(custom, given, environment);

const ownZone = process.env.TZ;
afterEach(() => {
  if (ownZone === undefined) delete process.env.TZ;
  else process.env.TZ = ownZone;
});

describe('PLAN_SPLIT', () => {
  const split = calling(PLAN_SPLIT);
  test('100 over three are 34, 33, 33, in the direction of the weights', () => {
    expect(split(100, [[1, 1, 1]])).toEqual([[34, 33, 33]]);
    expect(split(100, [[1], [1], [1]])).toEqual([[34], [33], [33]]);
  });
  test('1,000.01 splits to the cent', () => {
    expect(split(1000.01, [[3, 3, 1]], 0.01)).toEqual([[428.58, 428.57, 142.86]]);
  });
  test('a column of totals over a row of weights gives a row for each, a blank total a blank one', () => {
    expect(split([[10], [''], [7]], [[1, 1]])).toEqual([
      [5, 5],
      ['', ''],
      [4, 3],
    ]);
  });
  test('over a half-filled column of weights the blank ones stay blank', () => {
    expect(split(10, [[1], [1], ['']])).toEqual([[5], [5], ['']]);
  });
  test('one weight takes it all', () => expect(split(10, 3)).toEqual([[10]]));
  test('refuses what cannot add up, and weights that say nothing', () => {
    expect(sentenceOf(() => split(100.5, [[1, 1]]))).toBe(
      'PLAN_SPLIT: total 100.5 is no multiple of step 1, so its parts cannot add up to it. Use 100 or 101, or a smaller step: 0.01 counts in cents.',
    );
    expect(sentenceOf(() => split([[10], [10.5]], [[1, 1]]))).toContain(
      'PLAN_SPLIT: total (row 2) 10.5 is no multiple',
    );
    expect(sentenceOf(() => split(100, [[0, 0]]))).toContain('weights are all 0');
    expect(sentenceOf(() => split(100, [[1, -2]]))).toContain('weights must be 0 or more, got -2 (row 1, column 2)');
    expect(sentenceOf(() => split(100, [[1, 2]], 0))).toContain('step must be more than 0, got 0');
    expect(sentenceOf(() => split(1e17, [[1, 2]], 0.01))).toContain('more steps of 0.01 than a spreadsheet can count');
    expect(sentenceOf(() => split(100))).toContain('PLAN_SPLIT: weights is missing');
  });
});

describe('PLAN_DAYS', () => {
  const days = calling(PLAN_DAYS);
  const shown = (rows: unknown) =>
    (rows as unknown[][]).map(([date, ...rest]) => [
      date instanceof Date ? `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}` : date,
      ...rest,
    ]);

  test.each(['America/Sao_Paulo', 'Pacific/Auckland', 'UTC'])('plans working days by the calendar of %s', (zone) => {
    process.env.TZ = zone;
    const rows = days(100, new Date(2026, 11, 30), new Date(2027, 0, 5), '', [[new Date(2027, 0, 1)], ['']]);
    expect(shown(rows)).toEqual([
      ['Date', 'Week', 'Plan', 'Cumulative'],
      ['2026-12-30', 53, 25, 25],
      ['2026-12-31', 53, 25, 50],
      ['2027-1-4', 1, 25, 75],
      ['2027-1-5', 1, 25, 100],
    ]);
  });
  test('one weight counts for all seven weekdays, and headers = FALSE leaves out the header', () => {
    expect(shown(days(3, new Date(2026, 4, 8), new Date(2026, 4, 10), 1, '', '', false))).toEqual([
      ['2026-5-8', 19, 1, 1],
      ['2026-5-9', 19, 1, 2],
      ['2026-5-10', 19, 1, 3],
    ]);
  });
  test('a single day takes the whole plan', () => {
    expect(shown(days(7.77, 46_150, 46_150, '', '', 0.01, false))).toEqual([['2026-5-8', 19, 7.77, 7.77]]);
  });
  test('refuses an end before the start, a period without working days and a wrong number of weights', () => {
    const [friday, saturday, sunday] = [8, 9, 10].map((date) => new Date(2026, 4, date));
    expect(sentenceOf(() => days(5, saturday, friday))).toBe(
      'PLAN_DAYS: end lies before the start; it must be the same day or a later one. Check whether the two are swapped.',
    );
    expect(sentenceOf(() => days(5, saturday, sunday))).toContain('PLAN_DAYS: end leaves no working day');
    expect(sentenceOf(() => days(5, friday, friday, '', friday))).toContain('PLAN_DAYS: end leaves no working day');
    expect(sentenceOf(() => days(5, friday, sunday, 0))).toContain('PLAN_DAYS: end leaves no working day');
    expect(sentenceOf(() => days(5, friday, sunday, [[1, 1]]))).toContain('must be a list of 7 items, got 2');
    expect(sentenceOf(() => days(5, 'soon', sunday))).toContain('start must be a date');
    expect(sentenceOf(() => days(5.5, friday, sunday))).toContain('total 5.5 is no multiple of step 1');
  });
});

describe('PLAN_ACTIVITIES', () => {
  const activities = calling(PLAN_ACTIVITIES);
  test('a million of profit takes 6,700 calls', () => {
    expect(activities(1_000_000, 0.25, 30_000, [[0.1, 0.4, 0.5]])).toEqual([
      ['Stage', 'Needed', 'Conversion'],
      ['Stage 1', 6700, 0.1],
      ['Stage 2', 670, 0.4],
      ['Stage 3', 268, 0.5],
      ['Deals', 134, ''],
      ['Revenue', 4_000_000, ''],
      ['Profit', 1_000_000, ''],
    ]);
  });
  test('names are one more than conversions', () => {
    const rows = activities(100, 0.5, 10, 0.5, [['Leads', 'Deals']], false) as unknown[][];
    expect(rows.map(([name]) => name)).toEqual(['Leads', 'Deals', 'Revenue', 'Profit']);
    expect(sentenceOf(() => activities(100, 0.5, 10, 0.5, [['Leads']]))).toContain(
      'names must be a list of 2 items, one more than conversions, got 1',
    );
  });
  test('refuses a slip of percent', () => {
    expect(sentenceOf(() => activities(100, 25, 10, 0.5))).toBe(
      'PLAN_ACTIVITIES: margin must be more than 0% and at most 100%, got 25. Did you mean 25%?',
    );
    expect(sentenceOf(() => activities(100, 0.25, 10, [[0.5], [0]]))).toContain(
      'conversions must be more than 0% and at most 100%, got 0 (row 2)',
    );
  });
});

describe('PLAN_PACE', () => {
  const pace = calling(PLAN_PACE);
  test('300 of 1,000 after 10 of 20 days', () => {
    expect(pace(1000, 300, 10, 20)).toEqual([
      ['Attainment', 'Expected by now', 'Gap', 'Forecast', 'Done per day', 'Needed per day'],
      [0.3, 500, -200, 600, 30, 70],
    ]);
  });
  test('one row for each row of plans; blank on day 0, after the last and in blank rows', () => {
    expect(pace([[1000], [''], [500]], [[0], [''], [550]], [[0], [''], [20]], 20, false)).toEqual([
      [0, 0, 0, '', '', 50],
      ['', '', '', '', '', ''],
      [1.1, 500, 50, 550, 27.5, ''],
    ]);
  });
  test('days that add up with dust are over when they are over', () => {
    const days = 0.1 + 0.2; // a little more than 0.3
    expect(pace(9, 3, days, 0.3, false)).toEqual([
      [1 / 3, 9, -6, 3, 10, ''].map((cell) => (cell === '' ? cell : expect.closeTo(cell as number, 9))),
    ]);
    expect((pace(9, 3, 0.3, days, false) as unknown[][])[0]?.[5]).toBe('');
  });
  test('refuses more days done than there are', () => {
    expect(sentenceOf(() => pace([[1], [1]], 1, [[1], [21]], 20))).toBe(
      'PLAN_PACE: days_done (row 2) is 21 and must be at most days_total, which is 20. Check whether the two are swapped.',
    );
    expect(sentenceOf(() => pace(1, 1, 0, 0))).toContain('days_total must be more than 0');
  });
});

describe('PLAN_CHANCE', () => {
  const chance = calling(PLAN_CHANCE);
  test('two days from 2, 3, 0 make 9 in four of nine cases', () => {
    expect(chance([[9], [10], [11], [12]], [[2, 3, 0]], 2)).toEqual(
      [4, 3, 1, 0].map((cases) => [expect.closeTo(cases / 9, 12)]),
    );
  });
  test('a blank day is a day that has not been, not a day without sales', () => {
    expect(chance(20, [[4, 6, 5, '', '']], 1)).toBeCloseTo(2 / 3, 12);
  });
  test('a column of plans and of days left gives a column of chances', () => {
    const one = (plan: number, left: number) => chance(plan, [[4, 6, 5]], left) as number;
    expect(chance([[40], [60]], [[4, 6, 5]], [[5], [9]])).toEqual([[one(40, 5)], [one(60, 9)]]);
  });
  test('refuses a first day without facts and more draws than a spreadsheet waits for', () => {
    expect(sentenceOf(() => chance(20, [['', '']], 1))).toContain('PLAN_CHANCE: daily_facts is missing');
    expect(sentenceOf(() => chance(20, [[1, 2]], 300, 2_000_000))).toContain('trials would draw 600,000,000 days');
    expect(sentenceOf(() => chance(20, [[1, 2]], 1.5))).toContain('days_left must be a whole number, 0–366');
  });
});

describe('PLAN_REBALANCE', () => {
  const rebalance = calling(PLAN_REBALANCE);
  test('4 instead of 10 leaves 13 for each of the two open days', () => {
    expect(rebalance([[10, 10, 10, 10]], [[4, 10, '', '']])).toEqual([['', '', 13, 13]]);
    expect(rebalance([[10], [10], [10], [10]], [[4], [10], [''], ['']])).toEqual([[''], [''], [13], [13]]);
  });
  test('before the first fact the plan stays as it is', () => {
    expect(rebalance([[10, 20]], [['', '']])).toEqual([[10, 20]]);
  });
  test('the rest below a step goes to the last open day', () => {
    expect(rebalance([[10, 10, 10]], [[9.5, '', '']])).toEqual([['', 10, 10.5]]);
    expect(rebalance([[10, 10, 10]], [[9.5, '', '']], 5)).toEqual([['', 10, 10.5]]);
  });
  test('refuses facts of another length, and days to come that have no plan', () => {
    expect(sentenceOf(() => rebalance([[10, 10]], [[4, '', '']]))).toContain(
      'facts must be a list of 2 items, one for each of plans, got 3',
    );
    expect(sentenceOf(() => rebalance([[10, 0]], [[4, '']]))).toBe(
      'PLAN_REBALANCE: plans are 0 for every day without a fact, but 6 of the total is still missing. Give at least one of these days a plan above 0.',
    );
    expect(sentenceOf(() => rebalance([[10, 10]], [['x', '']]))).toContain(
      'facts must be a number, got the text “x” (row 1, column 1)',
    );
  });
});

describe('PLAN_MATRIX', () => {
  const matrix = calling(PLAN_MATRIX);
  test('rows and columns are the splits of their weights', () => {
    const grid = matrix(100, [[1], [1], [1]], [[1, 1, 1]]) as number[][];
    expect(grid.map((row) => row.reduce((sum, cell) => sum + cell, 0))).toEqual([34, 33, 33]);
    expect([0, 1, 2].map((column) => grid.reduce((sum, row) => sum + (row[column] as number), 0))).toEqual([
      34, 33, 33,
    ]);
  });
  test('locked cells stay, the rest is spread over the others', () => {
    expect(
      matrix(100, [[1], [1]], [[3, 1, 1]], 1, [
        [20, '', ''],
        ['', '', ''],
      ]),
    ).toEqual([
      [20, 15, 15],
      [40, 5, 5],
    ]);
  });
  test('names the row or column whose locked cells do not fit', () => {
    const locking = (...locked: unknown[][]) => sentenceOf(() => matrix(9, [[1, 1, 1]], [[1, 1, 1]], '', locked));
    const free = ['', '', ''];
    expect(locking(free, [2, 2, ''], free)).toBe(
      'PLAN_MATRIX: locked adds up to 1 too much in row 2, which gets 3 of the total. Lower these cells by 1, or leave one blank.',
    );
    expect(locking(['', '', 1], ['', '', 0], ['', '', 1])).toBe(
      'PLAN_MATRIX: locked leaves 1 of the 3 of column 3 without a free cell. Raise these cells by 1, or leave one blank.',
    );
    expect(locking([0.5, '', ''], free, free)).toContain('leaves 2.5 in row 1, which is no multiple of step 1');
    expect(locking(['', 0, 0], ['', 0, 0], free)).toContain('leaves 3 of row 1, 2 without a place');
  });
  test('refuses weights that are all 0 and locks of another size', () => {
    expect(sentenceOf(() => matrix(9, [[0, 0]], [[1, 1]]))).toContain('PLAN_MATRIX: row_weights are all 0');
    expect(sentenceOf(() => matrix(9, [[1, 1]], [[0, 0]]))).toContain('PLAN_MATRIX: column_weights are all 0');
    expect(sentenceOf(() => matrix(9, [[1, 1]], [[1, 1]], 1, [[1, 2]]))).toContain(
      'locked must be a list of 2 items, one for each of row_weights, got 1',
    );
  });
  test('an Arabic spreadsheet reads the row and the amount too', () => {
    const arabic = calling(PLAN_MATRIX, { ...localEnvironment(), words: () => wordsFor('ar_EG') });
    expect(
      sentenceOf(() =>
        arabic(4, [[1, 1]], [[1, 1]], 1, [
          [5, ''],
          ['', ''],
        ]),
      ),
    ).toMatch(/بمقدار .* في الصف/);
  });
});
