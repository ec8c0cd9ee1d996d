import { IResourceLoaderService, type IWorkbookData } from '@univerjs/core';
import { describe, expect, test } from 'vitest';
import { protectionAt } from '../../../src/workbench/spreadsheet/index';
import { openSheet } from './open-sheet';

describe('getRange', () => {
  test('counts rows and columns from one', async () => {
    const { sheet } = await openSheet();
    const range = sheet.getRange(2, 3, 4, 5);
    expect([range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()]).toEqual([2, 3, 4, 5]);
    expect(range.getA1Notation()).toBe('C2:G5');
    expect(sheet.getRange(2, 3).getA1Notation()).toBe('C2');
    expect(range.getSheet().getName()).toBe('Sheet1');
  });

  test.each([
    ['B3', 'B3'],
    ['$A$1:c3', 'A1:C3'],
    ['C3:A1', 'A1:C3'],
    ['A:A', 'A1:A1000'],
    ['B2:B', 'B2:B1000'],
    ['2:3', 'A2:Z3'],
  ])('reads %s as %s', async (address, expected) => {
    const { sheet } = await openSheet();
    expect(sheet.getRange(address).getA1Notation()).toBe(expected);
  });

  test.each(['', 'A0', '1', 'A', 'A1:B2:C3', 'nowhere'])('refuses the address "%s"', async (address) => {
    const { sheet } = await openSheet();
    expect(() => sheet.getRange(address)).toThrow('Range not found');
  });

  test('refuses cells outside the grid', async () => {
    const { sheet } = await openSheet();
    const outside = 'The coordinates of the range are outside the dimensions of the sheet.';
    expect(() => sheet.getRange(0, 1)).toThrow(outside);
    expect(() => sheet.getRange(1001, 1)).toThrow(outside);
    expect(() => sheet.getRange(1, 20, 1, 8)).toThrow(outside);
    expect(() => sheet.getRange('AA1')).toThrow(outside);
    expect(() => sheet.getRange(1, 1, 0, 1)).toThrow('The number of rows in the range must be at least 1.');
  });
});

describe('the grid', () => {
  test('is empty at first', async () => {
    const { sheet } = await openSheet();
    expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([
      0, 0, 1000, 26,
    ]);
    expect(sheet.getDataRange().getA1Notation()).toBe('A1');
  });

  test('ends with the last content, not the last format', async () => {
    const { sheet } = await openSheet();
    sheet.getRange('C4').setValue(0);
    sheet.getRange('F9').setBackground('#ff0000');
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([4, 3]);
  });

  test('grows and shrinks by rows and columns', async () => {
    const { sheet } = await openSheet();
    sheet.getRange('B2').setValue('here');
    sheet.insertRowsAfter(1, 3).insertColumnsAfter(1, 2);
    expect(sheet.getRange('D5').getValue()).toBe('here');
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1003, 28]);
    sheet.deleteRows(2, 3);
    sheet.deleteColumns(2, 2);
    expect(sheet.getRange('B2').getValue()).toBe('here');
    sheet.insertRowsAfter(1000, 5);
    expect(sheet.getMaxRows()).toBe(1005);
    expect(() => sheet.deleteRows(1004, 5)).toThrow('Those rows are out of bounds.');
  });
});

describe('sheets', () => {
  test('are inserted where told and become active', async () => {
    const { spreadsheet } = await openSheet();
    const plan = spreadsheet.insertSheet('Plan', 0);
    expect(spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual(['Plan', 'Sheet1']);
    expect(spreadsheet.getActiveSheet().getSheetId()).toBe(plan.getSheetId());
    expect(spreadsheet.getSheetByName('Plan')?.getSheetId()).toBe(plan.getSheetId());
    expect(spreadsheet.getSheetByName('Nowhere')).toBeNull();
    expect(plan.getMaxRows()).toBe(1000);
  });

  test('keep what is selected when a script inserts rows or columns', async () => {
    const { spreadsheet, sheet } = await openSheet();
    sheet.getRange('B2').activate();
    sheet.insertRowsAfter(1000, 5).insertColumnsAfter(26, 10);
    expect(spreadsheet.getActiveRange()?.getA1Notation()).toBe('B2');
  });

  test('need a name of their own', async () => {
    const { spreadsheet } = await openSheet();
    expect(() => spreadsheet.insertSheet('sheet1', 1)).toThrow(
      'A sheet with the name "Sheet1" already exists. Please enter another name.',
    );
  });

  test('are deleted, all but the last', async () => {
    const { spreadsheet, sheet } = await openSheet();
    spreadsheet.insertSheet('Plan', 1);
    spreadsheet.deleteSheet(sheet);
    expect(spreadsheet.getActiveSheet().getName()).toBe('Plan');
    expect(() => spreadsheet.deleteSheet(spreadsheet.getActiveSheet())).toThrow(/remove all the sheets/);
    expect(() => sheet.getLastRow()).toThrow('The sheet does not exist any more.');
  });

  test('are looked at and selected by activate', async () => {
    const { spreadsheet, sheet } = await openSheet();
    const plan = spreadsheet.insertSheet('Plan', 1);
    sheet.activate();
    expect(spreadsheet.getActiveSheet().getName()).toBe('Sheet1');
    plan.getRange('B2:C3').activate();
    expect(spreadsheet.getActiveSheet().getName()).toBe('Plan');
    expect(spreadsheet.getActiveRange()?.getA1Notation()).toBe('B2:C3');
    expect(spreadsheet.getActiveRange()?.getSheet().getName()).toBe('Plan');
  });

  test('know the name, the locale and the time zone of their spreadsheet', async () => {
    const { spreadsheet } = await openSheet({ locale: 'pt_BR', timeZone: 'America/Sao_Paulo' });
    expect(spreadsheet.getName()).toBe('Spreadsheet');
    expect(spreadsheet.getSpreadsheetLocale()).toBe('pt_BR');
    expect(spreadsheet.getSpreadsheetTimeZone()).toBe('America/Sao_Paulo');
  });
});

describe('a protected sheet', () => {
  test('warns outside the ranges left open, which move with inserted rows', async () => {
    const { sheet, univer } = await openSheet();
    const protection = sheet.protect().setDescription('Formulas').setWarningOnly(true);
    protection.setUnprotectedRanges([sheet.getRange('B2:B4')]);
    expect(protectionAt(univer, 'sheet-1', 0, 0)).toEqual({ description: 'Formulas', warningOnly: true });
    expect(protectionAt(univer, 'sheet-1', 1, 1)).toBeNull();
    expect(protectionAt(univer, 'another', 0, 0)).toBeNull();
    sheet.insertRowsAfter(1, 2);
    expect(protectionAt(univer, 'sheet-1', 1, 1)).not.toBeNull();
    expect(protectionAt(univer, 'sheet-1', 5, 1)).toBeNull();
  });
});

describe('a chart', () => {
  test('reaches the page with everything the builder was told', async () => {
    const { sheet, services, shown } = await openSheet();
    const { ChartType } = services.Charts;
    const builder = sheet.newChart().setChartType(ChartType.COMBO).addRange(sheet.getRange('A1:C5')).setNumHeaders(1);
    const chart = builder.setOption('title', 'April').setTransposeRowsAndColumns(true).setPosition(7, 2, 4, 5).build();
    expect(chart.getChartId()).toBeNull();
    sheet.insertChart(chart);
    expect(shown.charts).toEqual([
      {
        id: 1,
        sheetId: 'sheet-1',
        type: 'COMBO',
        ranges: [{ sheetId: 'sheet-1', row: 0, column: 0, rows: 5, columns: 3 }],
        headers: 1,
        transposed: true,
        options: { title: 'April' },
        anchor: { row: 6, column: 1, offsetX: 4, offsetY: 5 },
      },
    ]);
    expect(sheet.getCharts().map((each) => each.getChartId())).toEqual([1]);
  });
});

describe('a saved workbook', () => {
  test('opens again with values, formulas, notes, validation, protection and charts', async () => {
    const { sheet, services, univer, workbook } = await openSheet();
    sheet.getRange('A1:C1').setValues([[2, '=A1*2', '=SEQUENCE(2)']]);
    sheet.getRange('A1').setNotes([['An input.']]);
    sheet
      .getRange('A1')
      .setDataValidation(services.SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build());
    sheet.protect().setUnprotectedRanges([sheet.getRange('A1')]);
    sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1:C1')).build());
    services.SpreadsheetApp.flush();
    const saved = univer.__getInjector().get(IResourceLoaderService).saveUnit<IWorkbookData>(workbook.getUnitId());
    const again = await openSheet({ workbook: JSON.parse(JSON.stringify(saved)) });
    expect(again.sheet.getRange('A1:C2').getValues()).toEqual([
      [2, 4, 1],
      ['', '', 2],
    ]);
    expect(again.sheet.getRange('A1').getNotes()).toEqual([['An input.']]);
    expect(again.sheet.getRange('A1').getDataValidation()?.getAllowInvalid()).toBe(true);
    expect(protectionAt(again.univer, 'sheet-1', 0, 0)).toBeNull();
    expect(protectionAt(again.univer, 'sheet-1', 0, 1)).not.toBeNull();
    expect(again.shown.charts.map(({ id }) => id)).toEqual([1]);
  });
});
