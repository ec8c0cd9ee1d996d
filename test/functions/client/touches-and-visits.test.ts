/** The functions about touches and visits, as a sheet calls them. */
import { describe, expect, test } from 'vitest';
import { CLIENT_TOUCHES } from '../../../src/functions/client/touches';
import { CLIENT_VISITS } from '../../../src/functions/client/visits';
import { call } from '../../../src/functions/mechanism/call';
import type { CustomFunction } from '../../../src/functions/mechanism/define';
import { wordsFor } from '../../../src/messages/catalogue';
import { localEnvironment } from '../../../src/sheets/environment';

type Row = (string | number | Date)[];
const calling =
  (custom: CustomFunction) =>
  (...given: unknown[]) =>
    call(custom, given, localEnvironment());
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

describe('CLIENT_TOUCHES', () => {
  const touches = calling(CLIENT_TOUCHES);
  const monday = new Date(2026, 2, 9);
  const daysOf = (table: unknown) =>
    (table as Row[]).map(([, date]) => new Intl.DateTimeFormat('sv-SE').format(date as Date));
  test('ten touches from the first contact, none of them on a weekend', () => {
    const table = touches(monday) as Row[];
    expect(table[0]).toEqual(['Touch', 'Date', 'Channel']);
    expect(table).toHaveLength(11);
    expect(daysOf(table.slice(1))).toEqual([
      '2026-03-09',
      '2026-03-13',
      '2026-03-17',
      '2026-03-23',
      '2026-03-30',
      '2026-04-08',
      '2026-04-23',
      '2026-05-08',
      '2026-05-25',
      '2026-06-08',
    ]);
    expect(table.slice(1).map(([number]) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
  test('letters 60, 30, 14 and 3 days before the event, a holiday and a Saturday moved', () => {
    const table = touches(
      new Date(2026, 5, 20),
      '',
      column(-60, -30, -14, -3, ''),
      '',
      [[new Date(2026, 5, 17)]],
      false,
    ) as Row[];
    expect(daysOf(table)).toEqual(['2026-04-21', '2026-05-21', '2026-06-08', '2026-06-18']);
    expect(table.map(([, , channel]) => channel)).toEqual(['Letter', 'Letter', 'Letter', 'Letter']);
  });
  test('in a week from Sunday to Thursday, Friday moves to Sunday', () => {
    const week = [[1, 1, 1, 1, 0, 0, 1]];
    expect(daysOf(touches(monday, 2, '', week, '', false))).toEqual(['2026-03-09', '2026-03-15']);
  });
  test('the number of touches takes the first ones, and more than there are days is refused', () => {
    expect(touches(monday, 3, '', '', '', false)).toHaveLength(3);
    expect(() => touches(monday, 12)).toThrow('CLIENT_TOUCHES: touches asks for 12, but there are days for 10.');
    expect(touches(monday, 12, [[0, 4, 8, 14, 21, 30, 45, 60, 75, 90, 105, 120]], '', '', false)).toHaveLength(12);
  });
  test('a start that is no date, half a day, and a week without a working day are refused', () => {
    expect(() => touches('soon')).toThrow('CLIENT_TOUCHES: start must be a date, got the text “soon”.');
    expect(() => touches(monday, '', [[0, 1.5]])).toThrow('CLIENT_TOUCHES: days must be a whole number');
    expect(() => touches(monday, '', '', [[0, 0, 0, 0, 0, 0, 0]])).toThrow(
      'CLIENT_TOUCHES: weekend has no weekday above 0',
    );
    expect(() => touches(monday, '', '', [[1, 1, 1, 1, 1]])).toThrow('CLIENT_TOUCHES: weekend must be a list of 7');
  });
  test('speaks the language of the sheet', () => {
    const arabic = { ...localEnvironment(), words: () => wordsFor('ar_EG') };
    const table = call(CLIENT_TOUCHES, [monday, 1], arabic) as Row[];
    expect([table[0]?.[2], table[1]?.[2]]).toEqual(['القناة', 'مكالمة']);
  });
});

describe('CLIENT_VISITS', () => {
  const visits = calling(CLIENT_VISITS);
  test('14 visits over clients worth 300, 200 and 100 are 9, 4 and 1', () => {
    expect(visits([[300, 200, 100]], 14)).toEqual([[9, 4, 1]]);
  });
  test('one minimum and maximum count for all, a list for each', () => {
    expect(visits(column(300, 200, 100), 12, 2, 5)).toEqual(column(5, 5, 2));
    expect(visits(column(300, 200, 100), 12, column(0, '', 6), column('', 2, 6))).toEqual(column(4, 2, 6));
  });
  test('a half-filled column keeps its blanks, and they take no visit', () => {
    expect(visits(column(300, '', 200, 100, ''), 14, 1)).toEqual(column(9, '', 4, 1, ''));
  });
  test('a row of budgets against a column of clients gives a column for each', () => {
    expect(visits(column(300, 200, 100), [[14, 0]])).toEqual([
      [9, 0],
      [4, 0],
      [1, 0],
    ]);
  });
  test('too few visits for the minimum and too many for the maximum are refused with the numbers', () => {
    expect(() => visits(column(3, 2, 1), 5, 2)).toThrow(
      'CLIENT_VISITS: visits is 5, and the minimum of all clients already takes 6. Plan more visits or lower minimum.',
    );
    expect(() => visits(column(3, 2, 1), 50, 2, 3)).toThrow(
      'CLIENT_VISITS: visits is 50, and the maximum of all clients allows only 9.',
    );
    expect(() => visits(column(3, 2, 1), 9, column(1, 4, 1), 3)).toThrow(
      'CLIENT_VISITS: maximum must be at least minimum, which is 4 there, got 3',
    );
    expect(() => visits([[3, -2]], 5)).toThrow('CLIENT_VISITS: values must be 0 or more, got -2 (row 1, column 2).');
    expect(() => visits([[3, 2]], 2.5)).toThrow('CLIENT_VISITS: visits must be a whole number');
  });
});
