/** The board, the outlook and the indicators as a spreadsheet calls them. */
import { afterEach, describe, expect, test } from 'vitest';
import { LEDGER_SERIES } from '../../../src/functions/ledger/series';
import { call } from '../../../src/functions/mechanism/call';
import type { CustomFunction } from '../../../src/functions/mechanism/define';
import type { Environment } from '../../../src/functions/mechanism/environment';
import { PLAN_BOARD } from '../../../src/functions/plan/board';
import { PLAN_INDICATORS } from '../../../src/functions/plan/indicators';
import { PLAN_OUTLOOK } from '../../../src/functions/plan/outlook';
import { wordsFor } from '../../../src/messages/catalogue';
import { localEnvironment } from '../../../src/sheets/environment';
import { sentenceOf } from '../apps-script';

const calling =
  (custom: CustomFunction, environment: Environment = localEnvironment()) =>
  (...given: unknown[]) =>
    call(custom, given, environment) as unknown[][];
const arabic = () => ({ ...localEnvironment(), words: () => wordsFor('ar_EG') });

const ZONES = ['America/Sao_Paulo', 'Pacific/Auckland', 'UTC'];
const ownZone = process.env.TZ;
afterEach(() => {
  if (ownZone === undefined) delete process.env.TZ;
  else process.env.TZ = ownZone;
});

const march = (date: number) => new Date(2026, 2, date);
const shown = (rows: unknown[][]) =>
  rows.map((row) =>
    row.map((cell) => (cell instanceof Date ? `${cell.getFullYear()}-${cell.getMonth() + 1}-${cell.getDate()}` : cell)),
  );

/** Headings of the columns that a test looks at, and these columns. */
function columnsOf(rows: unknown[][], ...headings: string[]): unknown[][] {
  const places = headings.map((heading) => rows[0]?.indexOf(heading) ?? -1);
  return rows.slice(1).map((row) => places.map((place) => row[place]));
}

describe('PLAN_BOARD', () => {
  const board = calling(PLAN_BOARD);
  const plans = () => [
    ['Date', 'Ann', 'Bob'],
    [march(2), 10, 5],
    [march(3), 10, 5],
    [march(4), 20, 10],
  ];
  const facts = () => [
    ['Day', 'Ann', 'Bob'],
    [march(2), 8, 6],
    [march(3), 12, ''],
  ];

  test.each(ZONES)('counts days by the calendar of %s, whatever the hour of the cell', (zone) => {
    process.env.TZ = zone;
    const late = new Date(2026, 2, 3, 23, 30);
    const rows = board(late, plans(), [
      ['', 'Ann', 'Bob'],
      [new Date(2026, 2, 2, 23, 59), 8, 6],
      [new Date(2026, 2, 3, 0, 1), 12, ''],
    ]);
    expect(columnsOf(rows, 'Seller', 'Plan today', 'Fact today', 'Plan next day', 'Needed per day')).toEqual([
      ['Ann', 10, 12, 20, 20],
      ['Bob', 5, 0, 10, 14],
      ['All', 15, 12, 30, 34],
    ]);
  });
  test('in Auckland the clocks go forward on 27 September, and the days around are still days', () => {
    process.env.TZ = 'Pacific/Auckland';
    const september = (date: number) => new Date(2026, 8, date);
    const rows = board(
      september(27),
      [['', 'Ann'], ...[26, 27, 28].map((date) => [september(date), 10])],
      [['', 'Ann'], ...[26, 27].map((date) => [september(date), 5])],
    );
    expect(columnsOf(rows, 'Plan so far', 'Fact so far', 'Plan next day')[0]).toEqual([20, 10, 10]);
  });
  test('takes what LEDGER_SERIES answers as facts, its total left out in whichever language it was laid', () => {
    const deals = [
      ['Deal', 'Seller'],
      ['D1', 'Ann'],
      ['D2', 'Cid'],
    ];
    const payments = [
      ['Deal', 'Date', 'Amount'],
      ['D1', march(2), 8],
      ['D2', march(3), 5],
      ['D1', march(3), 1],
    ];
    for (const environment of [localEnvironment(), arabic()]) {
      const series = calling(LEDGER_SERIES, environment)('payments', 'day', 'person', '', '', deals, payments);
      expect(series[0]).toHaveLength(4);
      const rows = board(march(3), plans(), series);
      expect(columnsOf(rows, 'Seller', 'Whole plan', 'Fact so far')).toEqual([
        ['Ann', 40, 9],
        ['Bob', 20, 0],
        ['Cid', 0, 5],
        ['All', 60, 14],
      ]);
    }
  });
  test('a column Total that stands alone, or not at the end, is one like the others', () => {
    const alone = board(
      march(2),
      [
        ['', 'Total'],
        [march(2), 10],
      ],
      [
        ['', 'TOTAL'],
        [march(2), 4],
      ],
    );
    expect(columnsOf(alone, 'Seller', 'Fact so far')).toEqual([
      ['Total', 4],
      ['All', 4],
    ]);
    const first = board(
      march(2),
      [
        ['', 'Total', 'Ann'],
        [march(2), 10, 1],
      ],
      [
        ['', 'Ann'],
        [march(2), 4],
      ],
    );
    expect(columnsOf(first, 'Seller', 'Whole plan')).toEqual([
      ['Total', 10],
      ['Ann', 1],
      ['All', 11],
    ]);
  });
  test('teams stand in the order of their list with their sellers below, who has none at the end', () => {
    const rows = board(
      march(3),
      plans(),
      [
        ['', 'Cid'],
        [march(2), 3],
      ],
      [
        ['Seller', 'Team'],
        ['cid', 'South'],
        ['BOB', 'North'],
        ['Zoe', 'East'],
      ],
    );
    expect(columnsOf(rows, 'Team', 'Seller', 'Fact so far')).toEqual([
      ['South', 'All', 3],
      ['South', 'Cid', 3],
      ['North', 'All', 0],
      ['North', 'Bob', 0],
      ['Without a team', 'All', 0],
      ['Without a team', 'Ann', 0],
      ['All', 'All', 3],
    ]);
  });
  test('rows and columns without anything are passed over, the days may have any order', () => {
    const blank = ['', '', '', ''];
    const rows = board(
      march(3),
      [['', 'Ann', '', 'Bob'], [march(4), 20, '', 10], blank, [march(2), 10, '', 5], [march(3), 10, '', 5], blank],
      facts(),
      '',
      '',
      '',
      '',
      false,
    );
    expect(rows).toEqual(board(march(3), plans(), facts()).slice(1));
  });
  test('the chance is the same for the same seed, and a history makes it possible on the first day', () => {
    const month = [['', 'Ann'], ...[2, 3, 4, 5, 6, 9, 10, 11, 12, 13].map((date) => [march(date), 10])];
    const history = [
      ['', 'Ann'],
      ...[2, 3, 4, 5, 6, 9, 10, 11, 12, 13].map((date, index) => [new Date(2026, 1, date), index % 3 ? 9 : 14]),
    ];
    const first = [
      ['', 'Ann'],
      [march(2), 11],
    ];
    const chance = (...given: unknown[]) => columnsOf(board(march(2), month, first, '', ...given), 'Chance')[0]?.[0];
    expect(chance()).toBe('');
    expect(chance(history)).toBeGreaterThan(0.5);
    expect(chance(history)).toBeLessThan(1);
    expect(chance(history, 100, 3)).toBe(chance(history, 100, 3));
    expect(chance(history, 100, 3)).not.toBe(chance(history, 100, 4));
  });
  test('refuses more trials than there is time for, but a large board without a number of trials finds its own', () => {
    const year = Array.from({ length: 365 }, (_, day) => new Date(2026, 0, 1 + day));
    const names = Array.from({ length: 60 }, (_, seller) => `Seller ${seller}`);
    const large = [['', ...names], ...year.map((day) => [day, ...names.map(() => 10)])];
    const done = [['', ...names], ...year.slice(0, 5).map((day, index) => [day, ...names.map(() => 8 + index)])];
    const on = year[4] as Date;
    expect(sentenceOf(() => board(on, large, done, '', '', 10_000))).toContain('at most 100,000,000 are allowed');
    expect(sentenceOf(() => board(on, large, done, '', '', 200_000))).toContain(
      'trials must be a whole number, 1–100,000',
    );
    const chances = columnsOf(board(on, large, done), 'Chance').flat();
    // each day brings 8 to 12 where 10 are planned, so a half is near for everyone
    for (const chance of chances) expect(chance).toBeCloseTo(0.5, 1);
  });
  test('refuses a fact after the day, which would mean the day is wrong, but not a 0 or a blank there', () => {
    const later = (amount: unknown) => () =>
      board(march(3), plans(), [
        ['', 'Ann', 'Bob'],
        [march(4), '', amount],
        [march(2), 8, 6],
      ]);
    expect(sentenceOf(later(7))).toBe(
      'PLAN_BOARD: facts have an amount on 2026-03-04 (row 2, column 3), which is after day, 2026-03-03. Check day, or end the facts with it.',
    );
    expect(later(0)()).toEqual(later('')());
  });
  test('refuses facts of other months than those of the plan; the Sunday on which the month starts belongs to it', () => {
    const on = (date: Date) => () =>
      board(march(3), plans(), [
        ['', 'Ann'],
        [date, 4],
      ]);
    expect(sentenceOf(on(new Date(2026, 1, 27)))).toBe(
      'PLAN_BOARD: facts have an amount on 2026-02-27 (row 2, column 2), outside the months of the plan, which runs from 2026-03-02 to 2026-03-04. Begin and end the facts with these months; earlier days may be given as history.',
    );
    expect(columnsOf(on(march(1))(), 'Fact so far')[0]).toEqual([4]);
    expect(
      sentenceOf(() =>
        board(new Date(2026, 3, 2), plans(), [
          ['', 'Ann'],
          [new Date(2026, 3, 1), 4],
        ]),
      ),
    ).toContain('outside the months of the plan');
  });
  test('refuses days and names that stand twice, names that are missing, and what is no table', () => {
    const with_ = (...rows: unknown[][]) => sentenceOf(() => board(march(3), rows, facts()));
    expect(with_(['', 'Ann'], [march(2), 1], [march(3), 1], [new Date(2026, 2, 2, 9), 1])).toBe(
      'PLAN_BOARD: plans must be a day that stands only once, got the text “2026-03-02” (row 4, column 1). It stands in row 2, column 1 already: keep one of the two, or tell them apart.',
    );
    expect(with_(['', 'Ann', 'ANN '], [march(2), 1, 2])).toContain(
      'got the text “ANN” (row 1, column 3). It stands in row 1, column 2',
    );
    expect(with_(['', 'Ann', ''], [march(2), 1, 2])).toContain(
      'plans must be a name, got a blank cell (row 1, column 3)',
    );
    expect(with_(['', 'Ann'], ['', 2])).toContain('plans must be a date, got a blank cell (row 2, column 1)');
    expect(with_(['', 'Ann'], ['soon', 2])).toContain('plans must be a date, got the text “soon” (row 2, column 1)');
    expect(with_(['', 'Ann'], [march(2), -2])).toContain('plans must be 0 or more, got -2 (row 2, column 2)');
    expect(with_(['', 'Ann'])).toContain('plans must be a range with one seller a column, one day a row');
    expect(with_([march(2)], [march(3)])).toContain('got a range of 2 × 1. Select the whole table');
    expect(sentenceOf(() => board(march(3), plans()))).toContain('PLAN_BOARD: facts is missing');
    expect(
      sentenceOf(() =>
        board(march(3), plans(), facts(), [
          ['Ann', 'North'],
          ['ann', 'South'],
        ]),
      ),
    ).toContain('teams must be a name that stands only once, got the text “ann” (row 2, column 1)');
    expect(sentenceOf(() => board(march(3), plans(), facts(), [['Ann']]))).toContain(
      'teams must be two columns, seller and team',
    );
  });
  test('an Arabic spreadsheet reads headings, all and the date in its language', () => {
    const there = calling(PLAN_BOARD, arabic());
    const rows = there(march(3), plans(), facts(), [['Ann', 'North']]);
    expect(rows[0]?.slice(0, 3)).toEqual(['الفريق', 'البائع', 'خطة اليوم']);
    expect(rows.map(([team]) => team).slice(-3)).toEqual(['بلا فريق', 'بلا فريق', 'الكل']);
    expect(sentenceOf(() => there(march(2), plans(), facts()))).toContain('2026-03-03');
  });
});

describe('PLAN_OUTLOOK', () => {
  const outlook = calling(PLAN_OUTLOOK);
  const dates = [2, 3, 4, 5, 6, 7, 8, 9];
  const plans = () => [
    ['', 'Ann', 'Bob'],
    ...dates.map((date) => [march(date), ...(date === 7 || date === 8 ? [0, 0] : [6, 4])]),
  ];
  const facts = () => [
    ['', 'Ann', 'Bob', 'Total'],
    ...dates.slice(0, 5).map((date, index) => [march(date), 5, index, 5 + index]),
  ];

  test.each(ZONES)('adds up plan and fact to the day, and goes on as a fan in %s', (zone) => {
    process.env.TZ = zone;
    expect(shown(outlook(march(6), plans(), facts(), '', 5))).toEqual([
      ['Date', 'Plan so far', 'Fact so far', 'P10', 'P50', 'P90'],
      ['2026-3-2', 10, 5, '', '', ''],
      ['2026-3-3', 20, 11, '', '', ''],
      ['2026-3-4', 30, 18, '', '', ''],
      ['2026-3-5', 40, 26, '', '', ''],
      ['2026-3-6', 50, 35, 35, 35, 35],
      ['2026-3-7', 50, '', 35, 35, 35],
      ['2026-3-8', 50, '', 35, 35, 35],
      // one more day of 5, 6, 7, 8 or 9
      ['2026-3-9', 60, '', 40.4, 42, 43.6],
    ]);
  });
  test('before the fifth day, and after the last, there is no fan', () => {
    const early = outlook(march(5), plans(), facts().slice(0, 5));
    expect(new Set(early.slice(1).flatMap((row) => row.slice(3)))).toEqual(new Set(['']));
    const over = outlook(march(9), plans(), facts());
    expect(over[over.length - 1]?.slice(1)).toEqual([60, 35, '', '', '']);
  });
  test('a week of holidays in the plan is a level stretch of the fan', () => {
    const weeks = [2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 16];
    const holidays = weeks.map((date) => [march(date), date > 6 && date < 16 ? 0 : 10]);
    const rows = outlook(
      march(6),
      [['', 'Ann'], ...holidays],
      [['', 'Ann'], ...weeks.slice(0, 5).map((date) => [march(date), date])],
    );
    expect(rows.slice(6, 11).map((row) => row.slice(3))).toEqual(new Array(5).fill([20, 20, 20]));
    expect(rows[11]?.[4]).toBe(24);
  });
  test('too many draws are refused with what is allowed', () => {
    expect(
      sentenceOf(() =>
        outlook(
          march(6),
          [['', 'Ann'], ...Array.from({ length: 30 }, (_, day) => [march(day + 2), 1])],
          facts(),
          '',
          10_000_000,
        ),
      ),
    ).toContain('at most 50,000,000 are allowed');
  });
});

describe('PLAN_INDICATORS', () => {
  const indicators = calling(PLAN_INDICATORS);
  const week = (number: number) => new Date(2026, 2, 2 + 7 * number);
  const table = (leads: readonly number[]) => [
    ['Week', 'Leads', 'Check'],
    ...leads.map((count, index) => [week(index), count, 50]),
  ];

  test.each(ZONES)('says since which Monday leads fell and what that costs, in %s', (zone) => {
    process.env.TZ = zone;
    expect(shown(indicators(table([100, 104, 96, 100, 60, 62])))).toEqual([
      ['Indicator', 'Usual', 'Now', 'Change', 'Relative change', 'Since', 'Effect on profit'],
      ['Leads', 100, 61, -39, -0.39, '2026-3-30', -1950],
      ['Check', 50, 50, 0, 0, '', 0],
      ['All together', '', '', '', '', '', -1950],
    ]);
  });
  test('an indicator that is usually 0 has no relative change', () => {
    expect(
      indicators(
        [
          ['', 'Leads'],
          ['Jan', 0],
          ['Feb', 0],
          ['Mar', 3],
        ],
        false,
      )[0],
    ).toEqual(['Leads', 0, 3, 3, '', 'Mar', 3]);
  });
  test('refuses weeks out of order, a cell that is blank and a name that is missing', () => {
    expect(
      sentenceOf(() =>
        indicators([
          ['', 'Leads'],
          [week(1), 5],
          [week(0), 5],
        ]),
      ),
    ).toBe(
      'PLAN_INDICATORS: indicators must be later than 2026-03-09, the row before, got 2026-03-02 (row 3, column 1). Sort the rows by their first column.',
    );
    expect(
      sentenceOf(() => indicators(table([100, 90]).map((row, index) => (index === 2 ? ['Mar', '', 4] : row)))),
    ).toContain('indicators must be a number, got a blank cell (row 3, column 2)');
    expect(
      sentenceOf(() =>
        indicators([
          ['', ''],
          ['Jan', 3],
        ]),
      ),
    ).toContain('indicators must be a name, got a blank cell (row 1, column 2)');
    expect(
      sentenceOf(() =>
        indicators([
          ['', 'Leads'],
          ['', 3],
        ]),
      ),
    ).toContain('indicators is missing (row 2, column 1)');
  });
});
