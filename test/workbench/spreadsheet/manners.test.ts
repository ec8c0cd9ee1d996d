/** Numbers, errors and refusals as Sheets has them, and the sentences for errors of the sheet itself. */

import {
  CellValueType,
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationStatus,
  DataValidationType,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { SheetInterceptorService } from '@univerjs/sheets';
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusalOf, sheetErrorAt } from '../../../src/workbench/spreadsheet/index';
import { type OpenSheet, openSheet } from './open-sheet';

describe('a cell shows', () => {
  test('negative numbers in a red that can be read on white and on the inputs’ yellow', async () => {
    const { sheet, workbook } = await openSheet();
    sheet.getRange('A1').setValue(-5).setNumberFormat('#,##0;[Red]-#,##0');
    const colour = workbook.getActiveSheet()?.getCell(0, 0)?.interceptorStyle?.cl?.rgb ?? '';
    expect(contrast(colour, '#ffffff')).toBeGreaterThan(4.5);
    expect(contrast(colour, '#fff8d6')).toBeGreaterThan(4.5);
    expect(workbook.getActiveSheet()?.getCell(0, 0)?.v).toBe('-5');
  });

  test('spilled negative numbers in the same red', async () => {
    const { sheet, workbook } = await openSheet();
    sheet.getRange('A1:A3').setNumberFormat('#,##0;[Red]-#,##0');
    sheet.getRange('A1').setFormula('=SEQUENCE(3;1;1;-2)').getValue();
    const colours = [0, 1, 2].map((row) => workbook.getActiveSheet()?.getCell(row, 0)?.interceptorStyle?.cl?.rgb);
    expect(colours[0]).toBeUndefined();
    for (const colour of colours.slice(1)) expect(contrast(colour ?? '', '#ffffff')).toBeGreaterThan(4.5);
  });

  test('numbers beyond its digits as powers of ten, spilled ones too', async () => {
    const { sheet, workbook } = await openSheet();
    sheet.getRange('A1:A3').setNumberFormat('#,##0');
    sheet.getRange('A1').setValue(1.6e301);
    sheet.getRange('A2').setFormula('=SEQUENCE(2;1;1E+300;1E+300)');
    sheet.getRange('A2').getValue();
    const shown = [0, 1, 2].map((row) => workbook.getActiveSheet()?.getCell(row, 0)?.v);
    expect(shown).toEqual(['1.60E+301', '1.00E+300', '2.00E+300']);
    expect(sheet.getRange('A1').getDisplayValues()).toEqual([['1.60E+301']]);
    sheet.getRange('A1').setValue(123456789);
    expect(workbook.getActiveSheet()?.getCell(0, 0)?.v).toBe('123,456,789');
  });

  test.each([
    ['en_US', 'Mon 2 Nov', 'Monday 2 November 2026', '1,234.5'],
    ['ar_AE', 'الاثنين 2 نوفمبر', 'الاثنين 2 نوفمبر 2026', '1,234.5'],
    ['ar_SY', 'الاثنين 2 تشرين الثاني', 'الاثنين 2 تشرين الثاني 2026', '1,234.5'],
    ['zh_CN', '周一 2 11月', '星期一 2 十一月 2026', '1,234.5'],
  ])('days and months by their names where the spreadsheet is %s, and so do scripts', async (locale, ...texts) => {
    const { sheet, workbook } = await openSheet({ locale });
    for (const cell of ['A1', 'B1']) sheet.getRange(cell).setValue(46328);
    sheet.getRange('A1').setNumberFormat('ddd d mmm');
    sheet.getRange('B1').setNumberFormat('dddd d mmmm yyyy');
    sheet.getRange('C1').setValue(1234.5).setNumberFormat('#,##0.0');
    expect([0, 1, 2].map((column) => workbook.getActiveSheet()?.getCell(0, column)?.v)).toEqual(texts);
    expect(sheet.getRange('A1:C1').getDisplayValues()).toEqual([texts]);
  });

  test('numbers with a decimal point even where a spreadsheet of Germany writes a comma, as they are typed', async () => {
    const { sheet, workbook } = await openSheet({ locale: 'de_DE' });
    sheet.getRange('A1').setValue(1234.5).setNumberFormat('#,##0.0');
    expect(workbook.getActiveSheet()?.getCell(0, 0)?.v).toBe('1,234.5');
  });

  test('a blocked result as #REF!, and so do scripts', async () => {
    const { sheet, workbook } = await openSheet();
    sheet.getRange('A2').setValue(1);
    sheet.getRange('A1').setFormula('=SEQUENCE(3)');
    expect(sheet.getRange('A1').getValues()).toEqual([['#REF!']]);
    expect(sheet.getRange('A1').getDisplayValues()).toEqual([['#REF!']]);
    expect(workbook.getActiveSheet()?.getCell(0, 0)?.v).toBe('#REF!');
  });
});

describe('a bare number typed by hand', () => {
  test.each([
    ['15', '15%'],
    ['0.5', '0.5%'],
    ['-3', '-3%'],
    ['20%', '20%'],
    ['word', 'word'],
  ])('into a percentage: %s is read as %s', async (typed, read) => {
    const { sheet, ...opened } = await openSheet();
    sheet.getRange('A1').setValue(0.1).setNumberFormat('0.0%');
    expect(typedInto(opened, typed)).toBe(read);
  });

  test('elsewhere stays what it is', async () => {
    const { sheet, ...opened } = await openSheet();
    sheet.getRange('A1').setNumberFormat('#,##0');
    expect(typedInto(opened, '15')).toBe('15');
  });
});

describe('an error of the sheet itself', () => {
  const errorAt = ({ univer, workbook }: Pick<OpenSheet, 'univer' | 'workbook'>, row: number) =>
    sheetErrorAt(univer, workbook, { sheetId: sheetIdOf(workbook), row, column: 0 });

  test('names the unknown function and the one that was meant', async () => {
    const { sheet, ...opened } = await openSheet();
    sheet.getRange('A1').setFormula('=SUMM(B1;"NOT(A")');
    sheet.getRange('A2').setFormula('=SUM(Profit)');
    sheet.getRange('A3').setFormula('=1/0');
    sheet.getRange('A1').getValue();
    expect(errorAt(opened, 0)).toEqual({ kind: 'unknownFunction', name: 'SUMM', meant: 'SUM' });
    expect(errorAt(opened, 1)).toEqual({ kind: 'unknownName', name: 'Profit', meant: undefined });
    expect(errorAt(opened, 2)).toBeUndefined();
  });

  test('names the cell in the way of a result', async () => {
    const { sheet, ...opened } = await openSheet();
    sheet.getRange('B2').setValue('x');
    sheet.getRange('A1').setFormula('=SEQUENCE(3;2)');
    sheet.getRange('A1').getValue();
    expect(errorAt(opened, 0)).toEqual({ kind: 'blockedBy', cell: 'B2' });
  });
});

describe('a cell for dates', () => {
  test.each(['en_US', 'ar_AE', 'zh_CN'])(
    'takes a date and nothing else where the spreadsheet is %s',
    async (locale) => {
      const { services, sheet, univer, workbook } = await openSheet({ locale });
      const onlyDates = services.SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(false).build();
      for (const cell of ['A1', 'A2']) sheet.getRange(cell).setValue(46328);
      sheet.getRange('A1').setNumberFormat('ddd d mmm');
      sheet.getRange('A2').setNumberFormat('#,##0');
      sheet.getRange('A3').setValue('soon');
      sheet.getRange('A1:A3').setDataValidation(onlyDates);
      const validator = univer.__getInjector().get(SheetsDataValidationValidatorService);
      const statusOf = (row: number) => validator.validatorCell(workbook.getUnitId(), sheetIdOf(workbook), row, 0);
      expect([await statusOf(0), await statusOf(1), await statusOf(2)]).toEqual([
        DataValidationStatus.VALID,
        DataValidationStatus.INVALID,
        DataValidationStatus.INVALID,
      ]);
    },
  );
});

const sheetIdOf = (workbook: OpenSheet['workbook']): string => workbook.getActiveSheet()?.getSheetId() ?? '';

describe('a refusal', () => {
  const rule = (operator: DataValidationOperator, formula1: string, formula2?: string): ISheetDataValidationRule => ({
    uid: 'rule',
    type: DataValidationType.DECIMAL,
    operator,
    formula1,
    ...(formula2 === undefined ? {} : { formula2 }),
    errorStyle: DataValidationErrorStyle.STOP,
    ranges: [],
  });
  const share = rule(DataValidationOperator.BETWEEN, '0', '1');
  const positive = rule(DataValidationOperator.GREATER_THAN_OR_EQUAL, '0');

  test('offers what was likely meant', () => {
    const fixOf = (to: ISheetDataValidationRule, value: unknown) =>
      refusalOf(to, { value, typed: String(value), isDate: false, isPercent: false })?.fix;
    expect(fixOf(share, 10)).toEqual({ value: 0.1, asPercent: true });
    expect(fixOf(share, 1000)).toBeUndefined();
    expect(fixOf(positive, -5)).toEqual({ value: 5, asPercent: false });
    expect(fixOf(positive, '1 500 EUR')).toEqual({ value: 1500, asPercent: false });
    expect(fixOf(positive, '2,5')).toEqual({ value: 2.5, asPercent: false });
    expect(fixOf(positive, '1.4.2026')).toBeUndefined();
    expect(fixOf(positive, '١٢٠٠٠')).toEqual({ value: 12000, asPercent: false });
    expect(fixOf(positive, '1.234.567,89')).toEqual({ value: 1234567.89, asPercent: false });
    expect(fixOf(positive, "'500")).toEqual({ value: 500, asPercent: false });
    expect(fixOf(positive, '-٥')).toEqual({ value: 5, asPercent: false });
    const list = { ...share, type: DataValidationType.LIST, formula1: 'Month,Week' };
    expect(fixOf(list, 'month')).toEqual({ text: 'Month' });
    expect(fixOf(list, 'we')).toEqual({ text: 'Week' });
    expect(fixOf(list, 'year')).toBeUndefined();
  });

  test.each([
    ['in two ways: 12.5 or 12,500', '12.500 EUR'],
    ['in two ways: 1.234 or 1,234', "'1.234"],
    ['as 5 or as 5,000', '5k'],
    ['as no number', 'abc'],
    ['as two numbers', '10-20'],
  ])('offers nothing for what can be read %s', (_, typed) => {
    const refusal = refusalOf(positive, { value: typed, typed, isDate: false, isPercent: false });
    expect(refusal).toEqual({ kind: 'number', limit: 'atLeast', low: 0, example: 1234567.89 });
  });

  test.each(['de', 'fr', 'en', 'en-IN', 'de-CH', 'ar-EG', 'fa'])(
    'offers for an amount as %s writes it that amount, or nothing where it can be another',
    (locale) => {
      const written = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
      let offered = 0;
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (cents) => {
          const typed = written.format(cents / 100);
          const fix = refusalOf(positive, { value: typed, typed, isDate: false, isPercent: false })?.fix;
          if (fix) offered += 1;
          expect([undefined, cents / 100]).toContain(fix && 'value' in fix ? fix.value : fix);
        }),
      );
      expect(offered).toBeGreaterThan(0);
    },
  );

  test('takes a bare number for a percentage where the cell shows percentages', () => {
    const fixOf = (typed: string) => refusalOf(share, { value: typed, typed, isDate: false, isPercent: true })?.fix;
    expect(fixOf('١٥')).toEqual({ value: 0.15, asPercent: true });
    expect(fixOf('0,5')).toEqual({ value: 0.005, asPercent: true });
    expect(fixOf('١٥٪')).toEqual({ value: 0.15, asPercent: true });
    expect(fixOf('١٥٠٠')).toEqual({ value: 0.15, asPercent: true });
  });

  test.each([
    [rule(DataValidationOperator.BETWEEN, '-1000000000000', '1000000000000'), { example: 1234567.89 }],
    [rule(DataValidationOperator.BETWEEN, '0', '1000000000000'), { limit: 'atLeast', low: 0, example: 1234567.89 }],
    [rule(DataValidationOperator.BETWEEN, '-1000000000000', '0'), { limit: 'atMost', high: 0 }],
    [rule(DataValidationOperator.LESS_THAN_OR_EQUAL, '100'), { limit: 'atMost', high: 100, example: 12.5 }],
    [rule(DataValidationOperator.GREATER_THAN, '0'), { limit: 'above', low: 0, example: 1234567.89 }],
    [share, { limit: 'between', low: 0, high: 1, example: 0.5 }],
  ])('of a text says which numbers are taken only where not any amount is', (of, wanted) => {
    const refusal = refusalOf(of, { value: 'abc', typed: 'abc', isDate: false, isPercent: false });
    expect(refusal).toEqual({ kind: 'number', ...wanted });
  });

  test('is not made of what the rule takes, and made of a date where a number is wanted', () => {
    expect(refusalOf(positive, { value: 5, typed: '5', isDate: false, isPercent: false })).toBeUndefined();
    expect(refusalOf(positive, { value: 46113, typed: '2026-04-01', isDate: true, isPercent: false })).toEqual({
      kind: 'number',
      limit: 'atLeast',
      low: 0,
      example: 1234567.89,
    });
    expect(
      refusalOf(
        { ...share, errorStyle: DataValidationErrorStyle.WARNING },
        { value: 5, typed: '5', isDate: false, isPercent: false },
      ),
    ).toBeUndefined();
  });
});

function typedInto({ univer, workbook }: Pick<OpenSheet, 'univer' | 'workbook'>, typed: string): unknown {
  const worksheet = workbook.getActiveSheet();
  if (!worksheet) throw new Error('There is no sheet.');
  const cell = { ...worksheet.getCellRaw(0, 0), v: typed, t: CellValueType.STRING };
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  return interceptors.onWriteCell(workbook, worksheet, 0, 0, cell)?.v;
}

function contrast(first: string, second: string): number {
  const light = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
      const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, bright = 0] = [light(first), light(second)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}
