import { describe, expect, test } from 'vitest';
import { call } from '../../../src/functions/mechanism/call';
import {
  type CustomFunction,
  gridFunction,
  listFunction,
  rowTableFunction,
  valueFunction,
} from '../../../src/functions/mechanism/define';
import {
  days,
  number,
  numberOr,
  numberRow,
  numbers,
  numberTable,
  plainRow,
  text,
  texts,
  thresholds,
} from '../../../src/functions/mechanism/parameters';
import { localEnvironment } from '../../../src/sheets/environment';

const calling =
  (custom: CustomFunction) =>
  (...given: unknown[]) =>
    call(custom, given, localEnvironment());

describe('a list result', () => {
  const split = calling(
    listFunction({
      name: 'TEST_SPLIT',
      parameters: { total: number(), weights: numbers() },
      along: 'weights',
      list: ({ total, weights }) => weights.items.map((weight) => total * weight),
    }),
  );
  test('takes the direction of its list', () => {
    expect(split(10, [[1, 2]])).toEqual([[10, 20]]);
    expect(split(10, [[1], [2]])).toEqual([[10], [20]]);
  });
  test('is repeated for a column of totals over a row of weights, and for a row over a column', () => {
    expect(split([[10], [100]], [[1, 2]])).toEqual([
      [10, 20],
      [100, 200],
    ]);
    expect(split([[10, 100]], [[1], [2]])).toEqual([
      [10, 100],
      [20, 200],
    ]);
  });
  test('stays blank where the total of a column is blank', () => {
    expect(split([[10], ['']], [[1, 2]])).toEqual([
      [10, 20],
      ['', ''],
    ]);
  });
  test('refuses totals that run in the direction of the list', () => {
    expect(() => split([[10, 100]], [[1, 2]])).toThrow('TEST_SPLIT: total must be one cell or one column here');
  });
});

describe('a row of cells for each result', () => {
  const sum = calling(
    valueFunction({
      name: 'TEST_SUM',
      parameters: { weights: numbers(), months: numberRow({ blankItem: 0, like: 'weights' }) },
      value: ({ weights, months }) =>
        months.reduce((total, month, index) => total + month * (weights.items[index] as number), 0),
    }),
  );
  test('gives one value a row', () => {
    expect(
      sum(
        [[1, 10]],
        [
          [1, 2],
          [3, ''],
        ],
      ),
    ).toEqual([[21], [3]]);
  });
  test('gives one value for a single row, and a blank for a row that is blank as a whole', () => {
    expect(sum([[1, 10]], [[1, 2]])).toBe(21);
    expect(
      sum(
        [[1, 10]],
        [
          ['', ''],
          [1, 1],
        ],
      ),
    ).toEqual([[''], [11]]);
  });
  test('names the row and column of a bad cell, and a row of the wrong length', () => {
    expect(() =>
      sum(
        [[1, 10]],
        [
          [1, 2],
          [3, 'x'],
        ],
      ),
    ).toThrow('months must be a number, got the text “x” (row 2, column 2)');
    expect(() => sum([[1, 10]], [[1]])).toThrow('months must be a list of 2 items, one for each of weights, got 1');
  });
  test('keeps texts and truth values where a rule may ask for them', () => {
    const kinds = calling(
      valueFunction({
        name: 'TEST_KINDS',
        parameters: { cells: plainRow() },
        value: ({ cells }) => cells.map((cell) => typeof cell).join(' '),
      }),
    );
    expect(kinds([[1, 'new', true, '']])).toBe('number string boolean string');
  });
});

describe('a table with one line for each row', () => {
  const pace = calling(
    rowTableFunction({
      name: 'TEST_PACE',
      parameters: { plan: number(), fact: number() },
      columns: ['now', 'gain'],
      row: ({ plan, fact }) => [plan, fact - plan],
    }),
  );
  test('has its header, blank lines for blank rows, and none of the header on request', () => {
    expect(pace([[10], [''], [30]], [[11], [''], [29]])).toEqual([
      ['Now', 'Gain'],
      [10, 1],
      ['', ''],
      [30, -1],
    ]);
    expect(pace(10, 12, false)).toEqual([[10, 2]]);
  });
  test('has a blank line first where the first row is blank', () => {
    expect(pace([[''], [2]], [[''], [3]], false)).toEqual([
      ['', ''],
      [2, 1],
    ]);
  });
  test('refuses rows where it takes columns', () => {
    expect(() => pace([[1, 2]], 1)).toThrow('plan must be one cell or one column here, got a range of 1 × 2');
    expect(() => pace(1, 1, [[true], [true]])).toThrow('headers must be a single cell here');
  });
});

describe('a table of thresholds', () => {
  const last = calling(
    valueFunction({
      name: 'TEST_CURVE',
      parameters: {
        curve: thresholds({ from: { atLeast: 0, unit: 'percent' }, value: { atLeast: 0 }, fallback: 'none' }),
      },
      value: ({ curve }) => (curve ? (curve[curve.length - 1]?.value ?? 0) : -1),
    }),
  );
  test('is two columns of which the first rises; blank lines are passed over; it may be left out', () => {
    expect(
      last([
        [0.8, 1],
        ['', ''],
        [1, 2],
      ]),
    ).toBe(2);
    expect(last()).toBe(-1);
  });
  test('is refused where it falls, with the row, and where it has three columns', () => {
    expect(() =>
      last([
        [0.8, 1],
        [0.8, 2],
      ]),
    ).toThrow('curve must be more than 0.8, the row before, got 0.8 (row 2, column 1)');
    expect(() => last([[1, 2, 3]])).toThrow('curve must be two columns');
  });
});

describe('blocks, days, texts and words', () => {
  test('a block keeps its blanks where they mean something', () => {
    const locked = calling(
      gridFunction({
        name: 'TEST_LOCKED',
        parameters: { rows: numbers(), locked: numberTable({ blankCell: null, rowsLike: 'rows', fallback: 'none' }) },
        grid: ({ locked: cells }) => cells ?? [['none']],
      }),
    );
    expect(
      locked(
        [[1], [1]],
        [
          [1, ''],
          ['', 4],
        ],
      ),
    ).toEqual([
      [1, ''],
      ['', 4],
    ]);
    expect(locked([[1], [1]])).toEqual([['none']]);
    expect(() => locked([[1], [1]], [[1]])).toThrow('locked must be a list of 2 items, one for each of rows, got 1');
  });
  test('days come in order, each once, from any block', () => {
    const count = calling(
      valueFunction({
        name: 'TEST_DAYS',
        parameters: { holidays: days() },
        value: ({ holidays }) => holidays.join(' '),
      }),
    );
    expect(
      count([
        [new Date(2026, 0, 2), ''],
        [46_023, new Date(2026, 0, 2)],
      ]),
    ).toBe('20454 20455');
    expect(() => count([['Easter']])).toThrow('holidays must be a date, got the text “Easter”');
  });
  test('texts are taken as they are, classes in upper or lower case', () => {
    const joined = calling(
      valueFunction({
        name: 'TEST_TEXTS',
        parameters: { names: texts(), classes: texts({ like: 'names', choices: ['A', 'B'] }) },
        value: ({ names, classes }) => [...names, ...classes].join('|'),
      }),
    );
    expect(joined([['Ann'], [7], ['']], [['a'], ['B'], ['']])).toBe('Ann|7||A|B|');
    expect(() => joined([['Ann']], [['C']])).toThrow('classes must be “A” or “B”, got the text “C”');
    expect(() => joined([['Ann'], ['Bob']], [['A']])).toThrow(
      'classes must be a list of 2 items, one for each of names, got 1',
    );
  });
  test('a formula is text; a number may be a word that stands for none', () => {
    const rule = calling(
      valueFunction({
        name: 'TEST_RULE',
        parameters: { expression: text(), horizon: numberOr('none', { atLeast: 0 }) },
        value: ({ expression, horizon }) => `${expression} ${horizon}`,
      }),
    );
    expect(rule('a+b', 7)).toBe('a+b 7');
    expect(rule('a+b', 'None')).toBe('a+b none');
    expect(() => rule(5, 7)).toThrow('expression must be a text, got 5. Put the text into quotation marks');
    expect(() => rule('a', 'soon')).toThrow('horizon must be 0 or more, or the word “none”, got the text “soon”');
  });
});
