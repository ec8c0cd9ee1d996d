import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../../src/sheets/methods';
import { openSheet } from './open-sheet';

describe('a cell', () => {
  test('gives back the number, text and truth value written into it', async () => {
    const { sheet } = await openSheet();
    sheet.getRange('A1:C1').setValues([[1.5, 'north', true]]);
    expect(sheet.getRange('A1:C1').getValues()).toEqual([[1.5, 'north', true]]);
    expect(sheet.getRange('A1').setValue(false).getValue()).toBe(false);
  });

  test('is an empty text when nothing stands in it', async () => {
    const { sheet } = await openSheet();
    expect(sheet.getRange('A1:B2').getValues()).toEqual([
      ['', ''],
      ['', ''],
    ]);
  });

  test('is emptied by an empty text and by null', async () => {
    const { sheet } = await openSheet();
    sheet.getRange('A1:B1').setValues([[1, 2]]);
    sheet.getRange('A1:B1').setValues([['', null as unknown as CellValue]]);
    expect(sheet.getRange('A1:B1').getValues()).toEqual([['', '']]);
    expect(sheet.getLastRow()).toBe(0);
  });

  test('holds a number when a number is written as text', async () => {
    const { sheet } = await openSheet();
    expect(sheet.getRange('A1').setValue('10').getValue()).toBe(10);
    expect(sheet.getRange('A1').setValue('-1.5').getValue()).toBe(-1.5);
    expect(sheet.getRange('A1').setValue('10 leads').getValue()).toBe('10 leads');
  });

  test('holds text when its format is "@"', async () => {
    const { sheet } = await openSheet();
    sheet.getRange('A1').setNumberFormat('@').setValue('007');
    expect(sheet.getRange('A1').getValue()).toBe('007');
    sheet.getRange('A1').setFontWeight('bold');
    expect(sheet.getRange('A1').getValue()).toBe('007');
  });

  test('holds the text after an apostrophe', async () => {
    const { sheet } = await openSheet();
    sheet.getRange('A1:A2').setValues([["'007"], ["'=1+1"]]);
    sheet.getRange('A1:A2').setBackground('#eeeeee');
    expect(sheet.getRange('A1:A2').getValues()).toEqual([['007'], ['=1+1']]);
    expect(sheet.getRange('A2').getFormulas()).toEqual([['']]);
  });

  test('holds a decimal comma where the spreadsheet writes one', async () => {
    const { sheet } = await openSheet({ locale: 'pt_BR' });
    expect(sheet.getRange('A1').setValue('1,5').getValue()).toBe(1.5);
    expect(sheet.getRange('A1').setNumberFormat('#,##0.00').getDisplayValues()).toEqual([['1,50']]);
  });

  test.each([undefined, Number.NaN, Number.POSITIVE_INFINITY, { amount: 1 }, [1]])('refuses %s', async (value) => {
    const { sheet } = await openSheet();
    expect(() => sheet.getRange('A1').setValue(value as CellValue)).toThrow(/cannot write/);
    expect(() => sheet.getRange('A1:B1').setValues([[1, value as CellValue]])).toThrow(/cannot write/);
    expect(sheet.getRange('A1').getValue()).toBe('');
  });

  test('keeps its format when a value is written', async () => {
    const { sheet } = await openSheet();
    sheet.getRange('A1').setNumberFormat('0.0%').setBackground('#ff0000').setValue(0.256);
    expect(sheet.getRange('A1').getNumberFormats()).toEqual([['0.0%']]);
    expect(sheet.getRange('A1').getBackgrounds()).toEqual([['#ff0000']]);
    expect(sheet.getRange('A1').getDisplayValues()).toEqual([['25.6%']]);
  });

  test('keeps value and formula when a format is written', async () => {
    const { sheet } = await openSheet();
    sheet.getRange('A1').setFormula('=1+1').setFontWeight('bold').setNumberFormat('0.00');
    expect(sheet.getRange('A1').getFormulas()).toEqual([['=1+1']]);
    expect(sheet.getRange('A1').getDisplayValues()).toEqual([['2.00']]);
  });
});

describe('a block of values', () => {
  test('is refused when it has other rows than the range', async () => {
    const { sheet } = await openSheet();
    expect(() => sheet.getRange('A1:A3').setValues([[1], [2]])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
    );
  });

  test('is refused when it has other columns than the range', async () => {
    const { sheet } = await openSheet();
    expect(() => sheet.getRange('A1:B1').setValues([[1]])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
    expect(() => sheet.getRange('A1:B2').setFormulas([['', ''], ['']])).toThrow(/The data has 1 but the range has 2/);
    expect(() => sheet.getRange('A1:B1').setBackgrounds([['#fff']])).toThrow(/number of columns/);
  });

  test('shows truth values, errors and formats as Sheets does', async () => {
    const { sheet } = await openSheet();
    sheet.getRange('A1:D1').setValues([[true, '=1/0', 1234.5, '']]);
    sheet.getRange('C1').setNumberFormat('#,##0.00');
    expect(sheet.getRange('A1:D1').getDisplayValues()).toEqual([['TRUE', '#DIV/0!', '1,234.50', '']]);
    expect(sheet.getRange('B1').getValue()).toBe('#DIV/0!');
  });

  test('loses values and formulas but no formats by clearContent', async () => {
    const { sheet } = await openSheet();
    sheet
      .getRange('A1:B1')
      .setValues([[1, '=A1']])
      .setBackground('#00ff00')
      .clearContent();
    expect(sheet.getRange('A1:B1').getValues()).toEqual([['', '']]);
    expect(sheet.getRange('B1').getFormulas()).toEqual([['']]);
    expect(sheet.getRange('A1').getBackgrounds()).toEqual([['#00ff00']]);
  });
});
