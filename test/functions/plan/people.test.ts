/** PLAN_PEOPLE, PLAN_PERIODS, PLAN_SEASON, PLAN_FUNNELS, PLAN_CLIENTS and PLAN_LIMITS as a spreadsheet calls them. */
import { afterEach, describe, expect, test } from 'vitest';
import { call } from '../../../src/functions/mechanism/call';
import type { CustomFunction } from '../../../src/functions/mechanism/define';
import { PLAN_CLIENTS } from '../../../src/functions/plan/clients';
import { PLAN_FUNNELS } from '../../../src/functions/plan/funnels';
import { PLAN_LIMITS } from '../../../src/functions/plan/limits';
import { PLAN_PEOPLE } from '../../../src/functions/plan/people';
import { PLAN_PERIODS } from '../../../src/functions/plan/periods';
import { PLAN_SEASON } from '../../../src/functions/plan/season';
import { localEnvironment } from '../../../src/sheets/environment';
import { sentenceOf } from '../apps-script';

const calling =
  (custom: CustomFunction) =>
  (...given: unknown[]) =>
    call(custom, given, localEnvironment()) as unknown[][];
const on = (month: number, day: number) => new Date(2026, month - 1, day);
const numbersOf = (rows: unknown[][]) => rows.map((row) => row.slice(1));

const ownZone = process.env.TZ;
afterEach(() => {
  if (ownZone === undefined) delete process.env.TZ;
  else process.env.TZ = ownZone;
});

describe('PLAN_PEOPLE', () => {
  const plan = calling(PLAN_PEOPLE);
  const two = [
    ['Name', 'Level', 'Share', 'Start', 'Leave', 'At most'],
    ['Ann', 1, 1, '', '', ''],
    ['Bob', '', 0.5, '', '', ''],
  ];
  const week = [on(3, 2), on(3, 6)];
  const off = ['', '', ''];
  const lock = (locked: unknown[][], step: unknown = 1) =>
    plan(150, two, ...week, 'day', ...off, '', '', locked, step, false);

  test('headings stand above the names, weekends are days without a plan, and every row has its total', () => {
    const rows = plan(150, two, on(3, 2), on(3, 8));
    expect(rows[0]).toEqual(['From', 'Ann', 'Bob', 'Total']);
    expect(numbersOf(rows.slice(1))).toEqual([...Array(5).fill([20, 10, 30]), [0, 0, 0], [0, 0, 0]]);
  });
  test('by week, month and quarter the same plan adds up', () => {
    for (const by of ['day', 'week', 'month', 'quarter', 'year']) {
      const rows = plan(1234.56, two, on(1, 1), on(12, 31), by, ...off, '', '', '', 0.01, false);
      expect(rows.reduce((sum, row) => sum + (row[3] as number), 0)).toBeCloseTo(1234.56, 9);
      for (const [, ann, bob, total] of rows as [Date, number, number, number][])
        expect(ann + bob).toBeCloseTo(total, 9);
    }
  });
  test('the first day of each period is a day of the sheet in any time zone', () => {
    for (const zone of ['America/Sao_Paulo', 'Asia/Kolkata', 'Pacific/Apia']) {
      process.env.TZ = zone;
      const [first] = plan(150, two, new Date(2018, 10, 2), new Date(2018, 10, 5), 'day', ...off, '', '', '', 1, false);
      const day = first?.[0] as Date;
      expect([day.getFullYear(), day.getMonth(), day.getDate()]).toEqual([2018, 10, 2]);
    }
  });
  test('time off, first and last day, and ramp-up lower a person’s part', () => {
    const people = [
      ['Ann', 1, 1, '', ''],
      ['Bob', 1, 1, on(3, 4), ''],
      ['Cora', 1, 1, '', on(3, 3)],
    ];
    const rows = plan(100, people, ...week, 'day', '', '', [['bob', on(3, 6)]], [[0.5]], '', '', 1, false);
    // Ann five days, Bob two half ones, Cora two: 100 ÷ 8 a day.
    const of = (column: number) => rows.map((row) => row[column]);
    expect(of(2)).toEqual([0, 0, 6, 6, 0]);
    expect(of(3)).toEqual([13, 12, 0, 0, 0]);
    expect(of(1).reduce((sum: number, amount) => sum + (amount as number), 0)).toBe(63);
  });
  test('what is locked stays: a cell, a day by the column Total, a person by the row Total, in any language', () => {
    const locked = [
      ['', 'Ann', 'Bob', 'الإجمالي'],
      [on(3, 3), '', 1, ''],
      [on(3, 4), '', '', 50],
      ['total', 80, '', ''],
    ];
    const rows = numbersOf(lock(locked)) as number[][];
    expect(rows[1]?.[1]).toBe(1);
    expect(rows[2]?.[2]).toBe(50);
    expect(rows.reduce((sum, row) => sum + (row[0] as number), 0)).toBe(80);
    expect(rows.reduce((sum, row) => sum + (row[2] as number), 0)).toBe(150);
  });
  test('what is beyond the most a month stands in a last line, so nothing is lost', () => {
    const people = [
      ['Ann', 1, '', '', '', 310],
      ['Bob', 1, '', '', '', 155],
    ];
    const rows = plan(1000, people, on(3, 2), on(3, 31), 'month', ...off, '', '', '', 1, false);
    // 30 of the 31 days of March.
    expect(rows).toEqual([
      [expect.anything(), 300, 150, 450],
      ['Beyond the limits', '', '', 550],
    ]);
  });
  test('what cannot be is said with its place, amount and way out', () => {
    const said = (locked: unknown[][]) => sentenceOf(() => lock(locked));
    expect(
      said([
        ['', 'Total'],
        [on(3, 2), 100],
        [on(3, 3), 70],
      ]),
    ).toBe(
      'PLAN_PEOPLE: locked is 20 more than the plan from 2026-03-02 to 2026-03-06. Lower locked days or cells there by 20, or free one.',
    );
    expect(
      said([
        ['', 'Ann'],
        ['Total', 170],
      ]),
    ).toContain('locked gives people 20 more than the plan.');
    expect(
      said([
        ['', 'Ann', 'Bob'],
        ['Total', 100, 40],
      ]),
    ).toContain('locked leaves 10 of the plan to nobody');
    expect(
      said([
        ['', 'Ann'],
        ['Total', 20],
        [on(3, 2), 30],
      ]),
    ).toContain('has cells of Ann that are 10 more than the person.');
    expect(
      said([
        ['', 'Ann', 'Total'],
        [on(3, 2), 30, 20],
      ]),
    ).toContain('has cells on 2026-03-02 that are 10 more than the day.');
    expect(
      said([
        ['', 'Total'],
        [on(3, 7), 20],
      ]),
    ).toContain('has a day in row 2 that lies before the start or after the end.');
    expect(
      said([
        ['', 'Ann'],
        [on(3, 2), 1.5],
      ]),
    ).toContain('holds 1.5 in row 2, column 2, which is no multiple of the step. Use 1 or 2');
    expect(
      said([
        ['', 'Zoe'],
        [on(3, 2), 1],
      ]),
    ).toContain('locked must be one of the names in people, got the text “Zoe” (row 1, column 2)');
    expect(
      said([
        ['', 'Ann', 'ann'],
        [on(3, 2), 1, 1],
      ]),
    ).toContain('(row 1, column 3)');
    expect(
      said([
        ['', 'Ann'],
        [on(3, 2), 1],
        [on(3, 2), 2],
      ]),
    ).toContain('(row 3, column 1)');
    expect(
      said([
        ['', 'Ann'],
        ['soon', 1],
      ]),
    ).toContain('locked must be a date');
  });
  test('drops nothing in silence: words beside a name are no headings, and no amount stands under no name', () => {
    expect(
      sentenceOf(() =>
        plan(
          100,
          [
            ['Ann', 'high'],
            ['Bob', 1],
          ],
          ...week,
        ),
      ),
    ).toContain('got the text “high” (row 1, column 2)');
    expect(sentenceOf(() => plan(100, two, ...week, 'day', '', '', [['Ann', 'soon', '']]))).toContain(
      'time_off must be a date, got the text “soon” (row 1, column 2)',
    );
    expect(
      plan(
        100,
        two,
        ...week,
        'week',
        '',
        '',
        [
          ['Away', 'From', 'To'],
          ['Ann', on(3, 3), ''],
        ],
        '',
        '',
        '',
        1,
        false,
      )[0]?.[1],
    ).toBe(62);
    expect(
      sentenceOf(() =>
        lock([
          ['', 'Ann', ''],
          [on(3, 2), 10, 20],
        ]),
      ),
    ).toContain('locked must be one of the names in people, got a blank cell (row 1, column 3)');
  });
  test('refuses people without a name, twice, with a share above 100 %, or who leave before they start', () => {
    const said = (people: unknown, ...more: unknown[]) => sentenceOf(() => plan(100, people, ...week, ...more));
    expect(said([['', 1]])).toContain('people must be');
    expect(
      said([
        ['Ann', 1],
        ['ANN', 1],
      ]),
    ).toContain('(row 2, column 1)');
    expect(said([['Ann', 1, 1.2]])).toContain('people must be 0–100%, got 1.2');
    expect(said([['Ann', -1]])).toContain('people must be 0 or more, got -1');
    expect(said([['Ann', 1, 1, on(3, 5), on(3, 4)]])).toContain('must be a day that is not before the first one');
    expect(said([['Ann', 1, 1, '', '', '', 7]])).toContain('people must be one row a person');
    expect(said([['Ann']], 'day', '', '', [['Zoe', on(3, 3)]])).toContain(
      'time_off must be one of the names in people',
    );
    expect(said([['Ann']], 'day', '', '', [['Ann', on(3, 3), on(3, 2)]])).toContain(
      'time_off must be a day that is not before',
    );
    expect(said([['Ann']], 'fortnight')).toContain('by must be');
    expect(said([['Ann', 1, 1, on(4, 1)]])).toContain(
      'people leave 100 of the plan from 2026-03-02 to 2026-03-06 without anyone to do it',
    );
    expect(sentenceOf(() => plan(100, two, on(3, 7), on(3, 8)))).toContain('leaves no working day');
    expect(sentenceOf(() => plan(100, two, on(3, 7), on(3, 6)))).toContain('lies before the start');
    expect(sentenceOf(() => plan(100.5, two, ...week))).toContain('is no multiple of step 1');
    expect(sentenceOf(() => plan(100, two, new Date(2000, 0, 1), on(3, 6)))).toContain('at most 3,660 are allowed');
  });
});

describe('PLAN_PERIODS', () => {
  const plan = calling(PLAN_PERIODS);
  test('is by month unless asked otherwise, with working days and what comes up to there', () => {
    const rows = plan(261, on(1, 1), on(12, 31));
    expect(rows[0]).toEqual(['From', 'To', 'Working days', 'Plan', 'Cumulative']);
    // 2026 has 261 days from Monday to Friday.
    expect(rows.slice(1).map((row) => row[2])).toEqual(rows.slice(1).map((row) => row[3]));
    expect(rows.at(-1)?.[4]).toBe(261);
  });
  test('refuses a season that is not of twelve months, or is 0 throughout', () => {
    expect(sentenceOf(() => plan(100, on(1, 1), on(12, 31), 'month', [[1, 2, 3]]))).toContain('season must be');
    expect(sentenceOf(() => plan(100, on(1, 1), on(12, 31), 'month', [Array(12).fill(0)]))).toContain(
      'season is 0 in every month of the plan',
    );
    expect(sentenceOf(() => plan(-5, on(1, 1), on(12, 31)))).toContain('total must be 0 or more');
  });
});

describe('PLAN_SEASON', () => {
  const season = calling(PLAN_SEASON);
  test('refuses less than a year, a gap, and a year of nothing', () => {
    expect(sentenceOf(() => season(on(1, 1), [[1, 2, 3]]))).toContain('amounts must be a list of 12');
    expect(sentenceOf(() => season(on(1, 1), [[1, 2, '', 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]]))).toContain('column 3');
    expect(sentenceOf(() => season(on(1, 1), [Array(12).fill(0)]))).toContain(
      'amounts are all 0 from item 1 to item 12',
    );
  });
  test('over a column that ends sooner, the blanks below do not count', () => {
    const amounts = [...Array.from({ length: 12 }, (_, month) => [month + 1]), [''], ['']];
    expect(season(on(1, 1), amounts, false)[11]).toEqual([12, 12 / 6.5]);
  });
});

describe('PLAN_FUNNELS, PLAN_CLIENTS and PLAN_LIMITS', () => {
  const funnels = calling(PLAN_FUNNELS);
  const clients = calling(PLAN_CLIENTS);
  const limits = calling(PLAN_LIMITS);
  test('up and down again the parts return the goal', () => {
    const rows = funnels(
      1_000_000,
      [['A'], ['B'], ['C']],
      [[3], [2], [1]],
      [[0.2], [0.25], [0.5]],
      [[100], [70], [30]],
      [[0.5, 0.1]],
      '',
      1,
      false,
    );
    const [a, b, c, total] = rows as [string, number, number, number, number, number][];
    expect([a?.[5], b?.[5], c?.[5]]).toEqual([500_000, 333_333, 166_667]);
    for (const [row, margin] of [
      [a, 0.2],
      [b, 0.25],
      [c, 0.5],
    ] as const)
      expect((row?.[4] ?? 0) * margin).toBeCloseTo(row?.[5] ?? 0, 6);
    expect(total?.slice(1)).toEqual(
      [1, 2, 3, 4, 5].map((place) => [a, b, c].reduce((sum, row) => sum + (row?.[place] as number), 0)),
    );
  });
  test('a part without a name is left out, and only then its row may be blank', () => {
    const rows = funnels(100, [['A'], [''], ['B']], [[1], [''], [1]], 0.5, 10, [[0.5]], '', 1, false);
    expect(rows.map(([name]) => name)).toEqual(['A', 'B', 'Total']);
  });
  test('refuses rows of conversions or names of stages that do not fit', () => {
    expect(sentenceOf(() => funnels(100, [['A'], ['B'], ['C']], 1, 0.5, 10, [[0.5], [0.4]]))).toContain(
      'conversions has 2 rows, and there are 3 names.',
    );
    expect(sentenceOf(() => funnels(100, [['A']], 1, 0.5, 10, [[0.5]], [['Calls']]))).toContain(
      'stages has 1 names; there must be 2',
    );
    expect(sentenceOf(() => funnels(100, [['A'], ['B']], 0, 0.5, 10, [[0.5]]))).toContain('shares are all 0');
  });
  test('new clients bring what current ones leave, in whole deals and clients', () => {
    const [current, fresh, all] = numbersOf(clients(100_000, 0.3, 120, 0.25, 1.5, 900, 700, 2, false)) as number[][];
    expect(current).toEqual([90, 135, 121_500, 36_450]);
    expect(fresh?.[3]).toBeCloseTo(63_550, 9);
    expect(fresh?.[1]).toBe(Math.ceil(63_550 / 0.3 / 700));
    expect(fresh?.[0]).toBe(Math.ceil((fresh?.[1] as number) / 2));
    expect(all?.[3]).toBeCloseTo(100_000, 9);
  });
  test('limits are kept in whole steps, and a blank limit is none', () => {
    expect(limits(100, [['A'], ['B']], 1, [[35], ['']], 10, false)).toEqual([
      ['A', 30, 5],
      ['B', 70, ''],
      ['Beyond the limits', 0, ''],
    ]);
    expect(limits(100, [['A'], ['B']], [[1], [0]], 60, 1, false).at(-1)).toEqual(['Beyond the limits', 40, '']);
  });
});
