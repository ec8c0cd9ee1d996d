import { afterEach, describe, expect, test } from 'vitest';
import { call } from '../../../src/functions/mechanism/call';
import { valueFunction } from '../../../src/functions/mechanism/define';
import { date, number } from '../../../src/functions/mechanism/parameters';
import { localEnvironment, sheetEnvironment } from '../../../src/sheets/environment';
import type { Spreadsheet } from '../../../src/sheets/methods';

const laterBy = valueFunction({
  name: 'TEST_LATER',
  parameters: { start: date(), days: number({ whole: true }) },
  value: ({ start, days }) => ({ day: start + days }),
});

const ownZone = process.env.TZ;
afterEach(() => {
  if (ownZone === undefined) delete process.env.TZ;
  else process.env.TZ = ownZone;
});

describe.each(['America/Sao_Paulo', 'Pacific/Auckland', 'UTC'])('where the clock is that of %s', (zone) => {
  test('a day plus days is a calendar day, across daylight saving and the end of the year', () => {
    process.env.TZ = zone;
    for (const [start, days, end] of [
      [new Date(2026, 11, 30), 3, [2027, 0, 2]],
      [new Date(2028, 1, 28), 1, [2028, 1, 29]],
      [new Date(2018, 10, 3), 1, [2018, 10, 4]],
      [new Date(2026, 3, 4), 2, [2026, 3, 6]],
      [new Date(2026, 8, 26), 2, [2026, 8, 28]],
    ] as const) {
      const later = call(laterBy, [start, days], localEnvironment()) as Date;
      expect([later.getFullYear(), later.getMonth(), later.getDate()]).toEqual(end);
    }
  });

  test('a serial number counts as the day it stands for', () => {
    process.env.TZ = zone;
    const later = call(laterBy, [46_023, 0], localEnvironment()) as Date;
    expect([later.getFullYear(), later.getMonth(), later.getDate()]).toEqual([2026, 0, 1]);
  });
});

describe('where the spreadsheet and the script have different time zones', () => {
  // Midnight of 1 March 2026 in Auckland is 28 February in UTC.
  const auckland = 'Pacific/Auckland';
  const utilities = {
    formatDate: (moment: Date, timeZone: string) =>
      new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(moment),
    parseDate: (name: string) => new Date(`${name}T00:00:00+13:00`),
  };
  const spreadsheet = { getSpreadsheetTimeZone: () => auckland } as Spreadsheet;

  test("the spreadsheet's day counts, not the script's", () => {
    process.env.TZ = 'UTC';
    const environment = sheetEnvironment(
      () => spreadsheet,
      () => utilities,
    );
    const given = new Date('2026-02-28T11:00:00Z');
    expect(call(laterBy, [given, 1], environment)).toEqual(new Date('2026-03-01T11:00:00Z'));
  });
});
