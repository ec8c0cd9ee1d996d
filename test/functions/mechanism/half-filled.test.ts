import { describe, expect, test } from 'vitest';
import { call } from '../../../src/functions/mechanism/call';
import { gridFunction, listFunction, valueFunction } from '../../../src/functions/mechanism/define';
import {
  blankAsNull,
  number,
  numberRow,
  numbersOrBlanks,
  rowsBeside,
  textsOrBlanks,
} from '../../../src/functions/mechanism/parameters';
import { localEnvironment } from '../../../src/sheets/environment';

const doubled = listFunction({
  name: 'TEST_DOUBLED',
  parameters: { amounts: numbersOrBlanks({ each: { atLeast: 0 } }), factor: number({ fallback: 2 }) },
  along: 'amounts',
  list: ({ amounts, factor }) => amounts.items.map((amount) => (amount === null ? null : amount * factor)),
});

const beside = gridFunction({
  name: 'TEST_BESIDE',
  parameters: {
    names: textsOrBlanks({ unique: true }),
    months: rowsBeside({ beside: 'names', each: {}, blankCell: 0 }),
  },
  grid: ({ names, months }) => names.items.map((name, row) => [name, ...(months[row] ?? [null, null])]),
});

const late = valueFunction({
  name: 'TEST_LATE',
  parameters: { days: blankAsNull(number({ atLeast: 0 })), limit: number({ fallback: 7 }) },
  value: ({ days, limit }) => (days === null ? null : days > limit),
});

const best = valueFunction({
  name: 'TEST_BEST',
  parameters: { months: numberRow({ blankItem: 0, ticks: true }) },
  value: ({ months }) => Math.max(...months),
});

describe('half-filled ranges', () => {
  test('a list keeps its blanks in place', () => {
    expect(call(doubled, [[[1], [''], [3], ['']]], localEnvironment())).toEqual([[2], [''], [6], ['']]);
    expect(call(doubled, [[[1, '', 3]], [[2], [10]]], localEnvironment())).toEqual([
      [2, '', 6],
      [10, '', 30],
    ]);
  });
  test('rows beside names: a blank cell counts, a blank row stays blank, a row without a name is refused', () => {
    const months = [
      [1, ''],
      ['', ''],
      ['', ''],
    ];
    expect(call(beside, [[['Ann'], ['Bob'], ['']], months], localEnvironment())).toEqual([
      ['Ann', 1, 0],
      ['Bob', 0, 0],
      ['', '', ''],
    ]);
    expect(() =>
      call(
        beside,
        [
          [['Ann'], [''], ['']],
          [...months.slice(0, 2), [1, 1]],
        ],
        localEnvironment(),
      ),
    ).toThrow('TEST_BESIDE: names is missing (row 3); it must be a name.');
  });
  test('a name that may stand only once is refused with both places', () => {
    expect(() => call(beside, [[['Ann', 'ANN']], [[1], [2]]], localEnvironment())).toThrow(
      'TEST_BESIDE: names must be a name that stands only once, got the text “ANN” (row 1, column 2). It stands in row 1, column 1 already',
    );
  });
  test('a blank cell may give a blank where a left-out argument is refused', () => {
    expect(call(late, [''], localEnvironment())).toBe('');
    expect(
      call(
        late,
        [
          [[9], ['']],
          [[7], [7]],
        ],
        localEnvironment(),
      ),
    ).toEqual([[true], ['']]);
    expect(() => call(late, [], localEnvironment())).toThrow('TEST_LATE: days is missing');
  });
  test('a single row of cells that is blank as a whole gives a blank, a left-out row is refused', () => {
    expect(call(best, [[['', '']]], localEnvironment())).toBe('');
    expect(() => call(best, [], localEnvironment())).toThrow('TEST_BEST: months is missing');
  });
  test('tick boxes count as 1 and 0 where they may', () => {
    expect(call(best, [[[false, true]]], localEnvironment())).toBe(1);
  });
});
