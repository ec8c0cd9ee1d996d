import { describe, expect, test } from 'vitest';
import { openSheet } from './open-sheet';

const zones = [
  ['America/Sao_Paulo', '2026-03-01T03:00:00.000Z'],
  ['Pacific/Auckland', '2026-02-28T11:00:00.000Z'],
  ['UTC', '2026-03-01T00:00:00.000Z'],
] as const;

describe.each(zones)('in %s', (timeZone, midnight) => {
  test('a date cell is midnight there', async () => {
    const { sheet } = await openSheet({ timeZone });
    sheet.getRange('A1').setValue(46082).setNumberFormat('yyyy-mm-dd');
    expect((sheet.getRange('A1').getValue() as Date).toISOString()).toBe(midnight);
  });

  test('a date written comes back, shown as its day', async () => {
    const { sheet } = await openSheet({ timeZone });
    sheet.getRange('A1').setValue(new Date(midnight));
    expect(sheet.getRange('A1').getNumberFormats()).toEqual([['yyyy-mm-dd']]);
    expect(sheet.getRange('A1').getDisplayValues()).toEqual([['2026-03-01']]);
    expect(sheet.getRange('A1').getValue()).toEqual(new Date(midnight));
    expect(sheet.getRange('A1').setNumberFormat('0').getValue()).toBe(46082);
  });

  test('a date keeps the format its cell has', async () => {
    const { sheet } = await openSheet({ timeZone });
    sheet.getRange('A1').setNumberFormat('d mmm yyyy').setValue(new Date(midnight));
    expect(sheet.getRange('A1').getDisplayValues()).toEqual([['1 Mar 2026']]);
  });

  test('a moment keeps its hours', async () => {
    const { sheet } = await openSheet({ timeZone });
    const moment = new Date(Date.parse(midnight) + 13.5 * 3_600_000);
    sheet.getRange('A1').setValue(moment);
    expect(sheet.getRange('A1').getDisplayValues()).toEqual([['2026-03-01 13:30:00']]);
    expect(sheet.getRange('A1').getValue()).toEqual(moment);
  });

  test('Utilities writes and reads days and minutes', async () => {
    const { Utilities } = (await openSheet({ timeZone })).services;
    expect(Utilities.formatDate(new Date(midnight), timeZone, 'yyyy-MM-dd')).toBe('2026-03-01');
    expect(Utilities.formatDate(new Date(midnight), timeZone, 'yyyy-MM-dd HH:mm')).toBe('2026-03-01 00:00');
    expect(Utilities.parseDate('2026-03-01', timeZone, 'yyyy-MM-dd')).toEqual(new Date(midnight));
    expect(Utilities.parseDate('2026-03-01 00:00', timeZone, 'yyyy-MM-dd HH:mm')).toEqual(new Date(midnight));
    expect(() => Utilities.formatDate(new Date(midnight), timeZone, 'dd.MM.yy')).toThrow(/dd\.MM\.yy/);
    expect(() => Utilities.parseDate('1 March', timeZone, 'yyyy-MM-dd')).toThrow(/1 March/);
  });
});

test('a day on which clocks skip midnight begins at one o’clock', async () => {
  const { sheet } = await openSheet({ timeZone: 'America/Sao_Paulo' });
  sheet.getRange('A1').setValue(43408).setNumberFormat('yyyy-mm-dd');
  expect((sheet.getRange('A1').getValue() as Date).toISOString()).toBe('2018-11-04T03:00:00.000Z');
});

test('a day written as text becomes a date, a day that does not exist stays text', async () => {
  const { sheet } = await openSheet();
  expect(sheet.getRange('A1').setValue('2026-03-01').getValue()).toEqual(new Date('2026-03-01T00:00:00Z'));
  expect(sheet.getRange('A2').setValue('2026-02-30').getValue()).toBe('2026-02-30');
});

test('a formula on dates gives dates, and days between them a number', async () => {
  const { sheet } = await openSheet({ timeZone: 'Pacific/Auckland' });
  sheet.getRange('A1:A2').setValues([['2026-03-01'], ['2026-03-31']]);
  sheet.getRange('B1').setFormula('=A1+1').setNumberFormat('yyyy-mm-dd');
  sheet.getRange('B2').setFormula('=A2-A1').setNumberFormat('0');
  expect(sheet.getRange('B1').getDisplayValues()).toEqual([['2026-03-02']]);
  expect(sheet.getRange('B2').getValue()).toBe(30);
});

test('a date that is not valid is refused', async () => {
  const { sheet } = await openSheet();
  expect(() => sheet.getRange('A1').setValue(new Date(Number.NaN))).toThrow(/not valid/);
});
