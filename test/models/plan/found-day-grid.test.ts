import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawCell } from '../../../src/models/ledger/raw';
import { findDayGrid } from '../../../src/models/plan/found-day-grid';

const isTotal = (text: string) => ['total', 'sum'].includes(text.toLowerCase());
/** 2 March 2026, a Monday. */
const MONDAY = 20_514;
const on = (days: number): RawCell => ({ day: MONDAY + days });
const find = (rows: RawCell[][], mayBeNegative = false) => findDayGrid(rows, { isTotal, mayBeNegative });
const found = (rows: RawCell[][]) => {
  const answer = find(rows);
  if (answer?.kind !== 'grid') throw new Error('No grid was found.');
  const { days, sellers, amounts } = answer.grid;
  return { days, sellers, amounts: amounts.map((of) => [...of]), row: answer.row };
};

describe('amounts by day and seller are found in a sheet', () => {
  it('below its title, without the total at the end and what stands right of a blank column', () => {
    const rows = [
      ['What did each seller bring?', '', '', '', '', ''],
      ['Facts up to', on(1), '', '', '', ''],
      ['', '', '', '', '', ''],
      ['Date', 'Ann', ' Bob ', 'Total', '', 'Calls'],
      [on(0), 10, '', 10, '', 55],
      [on(1), 7.5, 2, 9.5, '', 60],
      ['', '', '', '', '', ''],
      [on(5), 99, 99, 99, '', 99],
    ];
    expect(found(rows)).toEqual({
      days: [MONDAY, MONDAY + 1],
      sellers: ['Ann', 'Bob'],
      amounts: [
        [10, 7.5],
        [0, 2],
      ],
      row: 4,
    });
  });

  it('with lines of totals above and below its days, and the days in any order', () => {
    const rows = [
      ['Date', 'Ann', 'Bob'],
      ['Total', 30, 3],
      [on(4), 20, 1],
      [on(0), 10, 2],
      ['Sum', 30, 3],
      [on(9), 5, 5],
    ];
    expect(found(rows)).toEqual({
      days: [MONDAY, MONDAY + 4],
      sellers: ['Ann', 'Bob'],
      amounts: [
        [10, 20],
        [2, 1],
      ],
      row: 1,
    });
  });

  it('beside the sums of the same days, where the sums stand in front', () => {
    const sums = (beside: RawCell[][]) => [
      ['Payments', 5, '', '', '', '', '', ''],
      ['Date', 'Total', '', ...(beside[0] as RawCell[])],
      [on(0), 10, '', ...(beside[1] as RawCell[])],
      [on(1), 9.5, '', ...(beside[2] as RawCell[])],
    ];
    const beside = [
      ['Date', 'Ann', 'Bob', 'Total', ''],
      [on(0), 10, 0, 10, ''],
      [on(1), 7.5, 2, 9.5, ''],
    ];
    expect(found(sums(beside))).toEqual({
      days: [MONDAY, MONDAY + 1],
      sellers: ['Ann', 'Bob'],
      amounts: [
        [10, 7.5],
        [0, 2],
      ],
      row: 2,
    });
    const wrong = beside.map((row, index) => (index === 2 ? [on(1), 7.5, 'two', 9.5, ''] : row));
    expect(find(sums(wrong))).toMatchObject({ kind: 'unreadable', why: 'amount', row: 4, column: 6, value: 'two' });
  });

  it('as sums alone where other days stand beside them', () => {
    const rows = [
      ['Date', 'Total', '', 'Date', 'Ann'],
      [on(0), 10, '', on(7), 1],
      [on(1), 9, '', on(8), 2],
    ];
    expect(found(rows)).toMatchObject({ sellers: ['Total'], amounts: [[10, 9]] });
  });

  it('of a single seller who is called Sum', () => {
    expect(
      found([
        ['Date', 'Sum'],
        [on(0), 4],
      ]).sellers,
    ).toEqual(['Sum']);
  });

  it('not among days that have no headings above them: the next block counts', () => {
    const rows = [
      [on(0), 'a meeting'],
      ['', ''],
      ['Day', 'Ann'],
      [on(1), 3],
    ];
    expect(found(rows)).toMatchObject({ days: [MONDAY + 1], row: 3 });
  });

  it('nowhere in a sheet without days, and in an empty one', () => {
    expect(find([])).toBeUndefined();
    expect(
      find([
        ['Name', 'Ann'],
        ['Monday', 5],
      ]),
    ).toBeUndefined();
    expect(find([[on(0), 5]])).toBeUndefined();
  });
});

describe('what cannot be read is named with its cell', () => {
  const rows = (cell: RawCell, first = 'Ann', second: RawCell = 'Bob', day = 1): RawCell[][] => [
    [''],
    ['Date', first, second],
    [on(0), 1, 2],
    [on(day), 3, cell],
  ];

  it.each([
    ['an amount that is text', rows('1.200'), 'amount', 4, 3, '1.200'],
    ['an amount that is yes or no', rows(true), 'amount', 4, 3, true],
    ['an amount that is a day', rows(on(0)), 'amount', 4, 3, on(0)],
    ['a plan below 0', rows(-5), 'negative', 4, 3, -5],
    ['a day twice', rows(4, 'Ann', 'Bob', 0), 'dayTwice', 4, 1, on(0)],
    ['a name twice, however it is written', rows(4, 'Ann', ' ANN'), 'nameTwice', 2, 3, ' ANN'],
    ['a name that is a number', rows(4, 'Ann', 7), 'name', 2, 3, 7],
  ])('%s', (_, given, why, row, column, value) => {
    expect(find(given)).toEqual({ kind: 'unreadable', why, row, column, value, isMostlyNumbers: true });
  });

  it('days that are text, where no block has days', () => {
    const text: RawCell[][] = [
      ['Goals', ''],
      ['Date', 'Ann'],
      ['2.3.2026', 5],
      ['3.3.2026', 6],
    ];
    expect(find(text)).toEqual({
      kind: 'unreadable',
      why: 'day',
      row: 3,
      column: 1,
      value: '2.3.2026',
      isMostlyNumbers: true,
    });
    expect(found([...text, ['', ''], ['Day', 'Bob'], [on(0), 3]])).toMatchObject({ sellers: ['Bob'], row: 6 });
  });

  it('and whether it is meant as amounts: a list of meetings is not', () => {
    const meetings = [
      ['Date', 'Meeting', 'Who', 'Promised'],
      [on(0), '9:00', 'Ann', 5],
      [on(1), '9:00', 'Bob', 6],
    ];
    expect(find(meetings)).toMatchObject({ kind: 'unreadable', isMostlyNumbers: false });
  });

  it('but money paid back is a fact like any other', () => {
    const answer = find(rows(-5), true);
    expect(answer?.kind === 'grid' && answer.grid.amounts[1]?.[1]).toBe(-5);
  });

  it('and what is text right of the sellers is nobody’s amount', () => {
    expect(
      found([
        ['Date', 'Ann', '', 'Note'],
        [on(0), 1, '', 'rain'],
      ]).amounts,
    ).toEqual([[1]]);
  });
});

it('whatever stands above, the same amounts are found', () => {
  const amounts = fc.array(fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 2, maxLength: 2 }), {
    minLength: 1,
    maxLength: 9,
  });
  const above = fc.array(
    fc.array(fc.oneof(fc.constant(''), fc.string(), fc.integer()), { minLength: 1, maxLength: 4 }),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(amounts, above, (given, title) => {
      const grid = found([...title, ['Date', 'Ann', 'Bob'], ...given.map((row, index) => [on(index), ...row])]);
      expect(grid.row).toBe(title.length + 1);
      expect(grid.amounts).toEqual([given.map(([ann]) => ann), given.map(([, bob]) => bob)]);
    }),
  );
});
