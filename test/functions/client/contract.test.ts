/** The classes of clients, as a sheet calls them: worked cases, half-filled ranges, refusals. */
import { describe, expect, test } from 'vitest';
import { CLIENT_ABC } from '../../../src/functions/client/abc';
import { CLIENT_ABCXYZ } from '../../../src/functions/client/abcxyz';
import { CLIENT_MIGRATION } from '../../../src/functions/client/migration';
import { CLIENT_REGULARITY } from '../../../src/functions/client/regularity';
import { CLIENT_XYZ } from '../../../src/functions/client/xyz';
import { call } from '../../../src/functions/mechanism/call';
import type { CustomFunction } from '../../../src/functions/mechanism/define';
import { localEnvironment } from '../../../src/sheets/environment';

type Row = (string | number)[];
const calling =
  (custom: CustomFunction) =>
  (...given: unknown[]) =>
    call(custom, given, localEnvironment());
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

describe('CLIENT_ABC', () => {
  const abc = calling(CLIENT_ABC);
  test('500, 300, 100, 60, 40 are A, A, B, B, C, in a row as in a column', () => {
    expect(abc([[500, 300, 100, 60, 40]])).toEqual([['A', 'A', 'B', 'B', 'C']]);
    expect(abc(column(500, 300, 100, 60, 40))).toEqual(column('A', 'A', 'B', 'B', 'C'));
  });
  test('a half-filled column keeps its blanks where they are, and they change no class', () => {
    expect(abc(column(500, '', 300, 100, 60, 40, '', null))).toEqual(column('A', '', 'A', 'B', 'B', 'C', '', ''));
  });
  test('all zero is C, and nobody is A for a limit of 0 %', () => {
    expect(abc([[0, 0, '']])).toEqual([['C', 'C', '']]);
    expect(abc([[3, 2]], 0, 0)).toEqual([['C', 'C']]);
  });
  test('other limits may be given, also as a row of limits against a column of amounts', () => {
    expect(abc(column(20, 50, 30), 0.5, 0.8)).toEqual(column('C', 'A', 'B'));
    expect(abc(column(20, 50, 30), [[0.5, 0.8]])).toEqual([
      ['B', 'B'],
      ['A', 'A'],
      ['B', 'A'],
    ]);
  });
  test('a negative amount is refused with its row, a text with its row, a percentage above 100 % with the likely fix', () => {
    expect(() => abc(column(5, 3, -2))).toThrow(
      'CLIENT_ABC: amounts must be 0 or more, got -2 (row 3). Remove the minus sign.',
    );
    expect(() => abc(column(5, 'x'))).toThrow('CLIENT_ABC: amounts must be 0 or more, got the text “x” (row 2).');
    expect(() => abc([[5]], 80)).toThrow('CLIENT_ABC: a must be 0–100%, got 80. Did you mean 80%?');
  });
  test('limits in the wrong order are refused, also against a default', () => {
    expect(() => abc([[5, 4]], 0.9, 0.8)).toThrow('CLIENT_ABC: b is 80% and must be at least a, which is 90%.');
    expect(() => abc([[5, 4]], 0.97)).toThrow('CLIENT_ABC: b is 95% and must be at least a, which is 97%.');
  });
  test('a block and a column without any amount are refused', () => {
    expect(() =>
      abc([
        [1, 2],
        [3, 4],
      ]),
    ).toThrow('CLIENT_ABC: amounts must be one row or one column, got a range of 2 × 2.');
    expect(() => abc(column('', ''))).toThrow('CLIENT_ABC: amounts is missing');
  });
});

describe('CLIENT_XYZ', () => {
  const xyz = calling(CLIENT_XYZ);
  test('90 and 110 vary by exactly 10 %: X; 75 and 125 by exactly 25 %: Y; more is Z', () => {
    expect(
      xyz([
        [90, 110],
        [75, 125],
        [70, 130],
      ]),
    ).toEqual(column('X', 'Y', 'Z'));
    expect(xyz([[90, 110]])).toBe('X');
  });
  test('a blank period is 0, and a client without any entry stays blank', () => {
    expect(
      xyz([
        [100, '', 100, 100],
        ['', '', '', ''],
        [100, 100, 100, 100],
      ]),
    ).toEqual(column('Z', '', 'X'));
    expect(xyz([['', '']])).toBe('');
  });
  test('one purchase is Z, whatever the limits', () => {
    expect(xyz([[0, 0, 9]], 3, 3)).toBe('Z');
  });
  test('the limits may stand beside the clients', () => {
    expect(
      xyz(
        [
          [90, 110],
          [90, 110],
        ],
        column(0.05, 0.1),
      ),
    ).toEqual(column('Y', 'X'));
  });
  test('a return in a period, a limit of 10 instead of 10 %, and limits in the wrong order are refused', () => {
    expect(() =>
      xyz([
        [1, 2],
        [3, -4],
      ]),
    ).toThrow('CLIENT_XYZ: periods must be 0 or more, got -4 (row 2, column 2).');
    expect(() => xyz([[1, 2]], 10)).toThrow('CLIENT_XYZ: x must be 0–300%, got 10. Did you mean 10%?');
    expect(() => xyz([[1, 2]], 0.3)).toThrow('CLIENT_XYZ: y is 25% and must be at least x, which is 30%.');
    expect(() => xyz()).toThrow('CLIENT_XYZ: periods is missing');
  });
});

describe('CLIENT_REGULARITY', () => {
  const regularity = calling(CLIENT_REGULARITY);
  test('three of four periods are X', () => expect(regularity([[1, 0, 1, 1]])).toBe('X'));
  test('a quarter of the periods is Y with two purchases and Z with one', () => {
    expect(
      regularity([
        [1, 0, 0, 0, 1, 0, 0, 0],
        [1, '', '', '', '', '', '', ''],
      ]),
    ).toEqual(column('Y', 'Z'));
    expect(regularity([[1, 0, 0, 0]])).toBe('Z');
  });
  test('other limits, and limits in the wrong order', () => {
    expect(regularity([[1, 0, 1, 1]], 0.8, 0.5)).toBe('Y');
    expect(() => regularity([[1, 0]], 0.2)).toThrow('CLIENT_REGULARITY: y is 25% and must be at most x, which is 20%.');
  });
});

describe('CLIENT_ABCXYZ', () => {
  const abcxyz = calling(CLIENT_ABCXYZ);
  const names = column('Kiosk', 'Hotel', 'School');
  const periods = [
    [60, 0],
    [400, 400],
    [90, 50],
  ];
  test('the largest client first, with its shares, its variation and both classes', () => {
    const table = abcxyz(names, periods) as Row[];
    expect(table[0]).toEqual(['Client', 'Total', 'Share', 'Cumulative', 'ABC', 'Variation', 'XYZ', 'Class']);
    expect(table[1]).toEqual(['Hotel', 800, 0.8, 0.8, 'A', 0, 'X', 'AX']);
    // 90 and 50: mean 70, standard deviation 20
    expect(table[2]).toEqual([
      'School',
      140,
      0.14,
      expect.closeTo(0.94, 12),
      'B',
      expect.closeTo(2 / 7, 12),
      'Z',
      'BZ',
    ]);
    expect(table[3]).toEqual(['Kiosk', 60, 0.06, 1, 'B', 1, 'Z', 'BZ']);
    expect(abcxyz(names, periods, '', '', '', '', false)).toEqual(table.slice(1));
  });
  test('blank rows below or between come out blank at the end', () => {
    const table = abcxyz(column('Kiosk', '', 'Hotel', 'School', ''), [
      [60, 0],
      ['', ''],
      [400, 400],
      [90, 50],
      ['', ''],
    ]) as Row[];
    expect(table.slice(0, 4)).toEqual(abcxyz(names, periods));
    expect(table.slice(4)).toEqual([Array(8).fill(''), Array(8).fill('')]);
  });
  test('a client that bought nothing is CZ without variation; where nobody bought there are no shares', () => {
    expect(
      abcxyz(
        column('Kiosk', 'Hotel'),
        [
          ['', ''],
          [5, 5],
        ],
        '',
        '',
        '',
        '',
        false,
      ),
    ).toEqual([
      ['Hotel', 10, 1, 1, 'A', 0, 'X', 'AX'],
      ['Kiosk', 0, 0, 1, 'C', '', 'Z', 'CZ'],
    ]);
    expect(abcxyz(['Kiosk'], [[0, 0]], '', '', '', '', false)).toEqual([['Kiosk', 0, '', '', 'C', '', 'Z', 'CZ']]);
  });
  test('clients of equal size keep their order', () => {
    const table = abcxyz([['D', 'A', 'C', 'B']], column(1, 2, 1, 2)) as Row[];
    expect(table.slice(1).map(([name]) => name)).toEqual(['A', 'B', 'D', 'C']);
  });
  test('an amount without a name, a missing row and a negative amount are refused with their place', () => {
    expect(() =>
      abcxyz(column('Kiosk', ''), [
        [1, 2],
        [3, 4],
      ]),
    ).toThrow('CLIENT_ABCXYZ: names is missing (row 2); it must be a name.');
    expect(() => abcxyz(names, [[1, 2]])).toThrow(
      'CLIENT_ABCXYZ: periods must be a list of 3 items, one for each of names, got 1.',
    );
    expect(() => abcxyz(names, [[1], [2], [-3]])).toThrow('CLIENT_ABCXYZ: periods must be 0 or more, got -3 (row 3).');
    expect(() => abcxyz(names, periods, [[0.8, 0.7]])).toThrow('CLIENT_ABCXYZ: a must be a single cell here');
  });
  test('ten thousand clients of 24 periods each are classified in one call', () => {
    const many = Array.from({ length: 10_000 }, (_, row) => row + 1);
    const table = abcxyz(
      column(...many),
      many.map((row) => Array(24).fill(row)),
      '',
      '',
      '',
      '',
      false,
    ) as Row[];
    expect(table).toHaveLength(10_000);
    expect(table[0]?.slice(0, 2)).toEqual(['10000', 240_000]);
    // the sum of the k largest of 1…n reaches 80 % where (n − k)(n − k + 1) ≤ 20 % of n (n + 1)
    const outside = Math.floor((Math.sqrt(1 + 0.8 * 10_000 * 10_001) - 1) / 2);
    expect(table.filter((row) => row[4] === 'A')).toHaveLength(10_000 - outside);
  });
});

describe('CLIENT_MIGRATION', () => {
  const migration = calling(CLIENT_MIGRATION);
  const before = [column('Hotel', 'School', 'Kiosk', 'Farm'), column('A', 'B', 'B', 'C')];
  const after = [column('Kiosk', 'Hotel', 'School', 'Clinic'), column('A', 'A', 'B', 'C')];
  test('counts who moved, who stayed, who is new and who is lost', () => {
    const grid = migration(...before, ...after);
    expect(grid).toEqual([
      ['From ↓ to →', 'A', 'B', 'C', 'Lost'],
      ['A', 1, 0, 0, 0],
      ['B', 1, 1, 0, 0],
      ['C', 0, 0, 0, 1],
      ['New', 0, 0, 1, ''],
    ]);
    expect(migration(...before, ...after, false)).toEqual((grid as Row[]).slice(1));
  });
  test('names and classes agree in upper and lower case, and half-filled columns count what is filled', () => {
    const grid = migration(
      column('hotel', '', 'KIOSK', ''),
      column('a', '', 'b', ''),
      column(' Kiosk', 'Hotel'),
      column('B', 'A'),
      false,
    );
    expect(grid).toEqual([
      ['a', 1, 0, 0],
      ['b', 0, 1, 0],
      ['New', 0, 0, ''],
    ]);
  });
  test('a client that stands twice is refused with both rows', () => {
    expect(() => migration(column('Hotel', 'Kiosk', 'hotel'), column('A', 'B', 'A'), ...after)).toThrow(
      'CLIENT_MIGRATION: names_before must be a name that stands only once, got the text “hotel” (row 3). It stands in row 1 already: keep one of the two, or tell them apart.',
    );
    expect(() => migration(...before, [['Hotel', 'Hotel']], [['A', 'B']])).toThrow(
      'It stands in row 1, column 1 already',
    );
  });
  test('a client without class and a class without client are refused with their row', () => {
    expect(() => migration(column('Hotel', 'Kiosk'), column('A', ''), ...after)).toThrow(
      'CLIENT_MIGRATION: classes_before is missing (row 2)',
    );
    expect(() => migration(...before, column('Hotel', ''), column('A', 'B'))).toThrow(
      'CLIENT_MIGRATION: names_after is missing (row 2)',
    );
    expect(() => migration(...before, column('Hotel', 'Kiosk'), column('A'))).toThrow(
      'CLIENT_MIGRATION: classes_after must be a list of 2 items, one for each of names_after, got 1.',
    );
  });
});
