/** Charts, protection, notes and sentences stay with their cells when rows, columns and sheets come, go or are copied. */

import { ICommandService } from '@univerjs/core';
import {
  CopySheetCommand,
  InsertSheetMutation,
  MoveRowsCommand,
  RemoveSheetCommand,
  SetWorksheetNameMutation,
} from '@univerjs/sheets';
import { describe, expect, test } from 'vitest';
import { chartsIn, protectionAt } from '../../../src/workbench/spreadsheet/index';
import { type OpenSheet, openSheet } from './open-sheet';

async function withChart(): Promise<OpenSheet> {
  const opened = await openSheet();
  const { sheet, services } = opened;
  sheet.getRange('A5:B7').setValues([
    ['Month', 'Leads'],
    ['Jan', 1],
    ['Feb', 2],
  ]);
  const { COLUMN } = services.Charts.ChartType;
  const chart = sheet.newChart().setChartType(COLUMN).addRange(sheet.getRange('A5:B7')).setNumHeaders(1);
  sheet.insertChart(chart.setPosition(10, 4, 0, 0).build());
  return opened;
}

describe('a chart', () => {
  test('follows rows and columns that are inserted, deleted and moved', async () => {
    const { sheet, univer } = await withChart();
    const [before] = chartsIn(univer);
    const now = () => {
      const [chart] = chartsIn(univer);
      return { ...chart?.ranges[0], anchor: chart?.anchor };
    };
    sheet.insertRowsAfter(2, 3);
    sheet.insertColumnsAfter(1, 1);
    expect(now()).toMatchObject({ row: 7, column: 0, rows: 3, columns: 3, anchor: { row: 12, column: 4 } });
    sheet.insertRowsAfter(9, 1);
    expect(now()).toMatchObject({ row: 7, rows: 4, anchor: { row: 13 } });
    sheet.deleteRows(10, 1);
    sheet.deleteRows(1, 3);
    sheet.deleteColumns(2, 1);
    expect(now()).toMatchObject({ row: 4, column: 0, rows: 3, columns: 2, anchor: { row: 9, column: 3 } });
    expect(chartsIn(univer)).toEqual([before]);
  });

  test('follows a row that is dragged past it', async () => {
    const { univer, workbook, sheet } = await withChart();
    sheet.getRange('A1').activate();
    const row = (startRow: number) => ({ startRow, endRow: startRow, startColumn: 0, endColumn: 25, rangeType: 1 });
    await univer
      .__getInjector()
      .get(ICommandService)
      .executeCommand(MoveRowsCommand.id, {
        unitId: workbook.getUnitId(),
        subUnitId: workbook.getActiveSheet()?.getSheetId(),
        range: row(0),
        fromRange: row(0),
        toRange: row(20),
      });
    expect(chartsIn(univer)[0]).toMatchObject({ ranges: [{ row: 3, rows: 3 }], anchor: { row: 8 } });
  });

  test('stays where its corner’s row is deleted, and without cells it is empty', async () => {
    const { sheet, univer } = await withChart();
    sheet.deleteRows(9, 3);
    expect(chartsIn(univer)[0]?.anchor.row).toBe(8);
    sheet.deleteRows(5, 3);
    expect(chartsIn(univer)[0]?.ranges).toEqual([]);
  });

  test('goes with its sheet and comes back with it', async () => {
    const { spreadsheet, univer, workbook } = await withChart();
    const before = chartsIn(univer);
    spreadsheet.insertSheet('Other', 1);
    const commands = univer.__getInjector().get(ICommandService);
    const target = { unitId: workbook.getUnitId(), subUnitId: before[0]?.sheetId };
    const config = structuredClone(workbook.getSheets()[0]?.getConfig());
    await commands.executeCommand(RemoveSheetCommand.id, target);
    expect(chartsIn(univer)).toEqual([]);
    // What undo runs.
    commands.syncExecuteCommand(InsertSheetMutation.id, { unitId: target.unitId, index: 0, sheet: config });
    expect(spreadsheet.getSheets()).toHaveLength(2);
    expect(chartsIn(univer)).toEqual(before);
  });
});

test('a copied sheet has its own charts, notes, validation and protection', async () => {
  const { sheet, spreadsheet, services, univer, workbook } = await withChart();
  const rule = services.SpreadsheetApp.newDataValidation().requireNumberBetween(0, 1).setAllowInvalid(false).build();
  sheet
    .getRange('B6')
    .setDataValidation(rule)
    .setNotes([['Leads a month']]);
  sheet
    .protect()
    .setDescription('Template')
    .setWarningOnly(true)
    .setUnprotectedRanges([sheet.getRange('B6')]);
  const original = workbook.getActiveSheet()?.getSheetId() ?? '';
  const commands = univer.__getInjector().get(ICommandService);
  await commands.executeCommand(CopySheetCommand.id, { unitId: workbook.getUnitId(), subUnitId: original });
  const copyId = workbook.getSheets()[1]?.getSheetId() ?? '';
  const copy = spreadsheet.getSheets()[1];
  const [first, second] = chartsIn(univer);
  expect(second).toMatchObject({ sheetId: copyId, ranges: [{ sheetId: copyId }], anchor: first?.anchor });
  expect(second?.id).not.toBe(first?.id);
  expect(copy?.getRange('B6').getNotes()).toEqual([['Leads a month']]);
  expect(copy?.getRange('B6').getDataValidation()).not.toBeNull();
  expect(protectionAt(univer, copyId, 0, 0)?.description).toBe('Template');
  expect(protectionAt(univer, copyId, 5, 1)).toBeNull();
  // The copy's rows move nothing on the original.
  copy?.deleteRows(1, 2);
  expect(chartsIn(univer).map(({ ranges }) => ranges[0]?.row)).toEqual([4, 2]);
});

test('a sentence stays with its cell when rows and columns come before it, and goes with its sheet', async () => {
  const guide = { name: 'TEST_FAILS', family: 'TEST', text: 'Fails.', parameters: [], examples: [] };
  const functions = { TEST_FAILS: fail };
  const { sheet, spreadsheet, failures } = await openSheet({ guides: [guide], functions });
  sheet.getRange('B2').setFormula('=TEST_FAILS()');
  expect(sheet.getRange('B2').getValue()).toBe('#VALUE!');
  const [before] = failures.all();
  sheet.insertRowsAfter(1, 3);
  sheet.insertColumnsAfter(1, 1);
  expect(failures.all()).toEqual([{ ...before, row: 4, column: 2 }]);
  expect(failures.at(before?.sheetId ?? '', 4, 2)?.sentence).toBe(before?.sentence);
  sheet.deleteRows(5, 1);
  expect(failures.all()).toEqual([]);
  sheet.getRange('B2').setFormula('=TEST_FAILS()').getValue();
  spreadsheet.insertSheet('Other', 1);
  spreadsheet.deleteSheet(sheet);
  expect(failures.all()).toEqual([]);
});

function fail(): never {
  throw new Error('TEST_FAILS: leads must be 0 or more.');
}

describe('a list fed by a range', () => {
  async function openWithList() {
    const opened = await openSheet();
    const { sheet, services, spreadsheet } = opened;
    const clients = spreadsheet.insertSheet('Clients', 1);
    clients.getRange('A1:A3').setValues([['Client'], ['Harbour'], ['Airport']]);
    const rule = services.SpreadsheetApp.newDataValidation().requireValueInRange(clients.getRange('A2:A5'), true);
    sheet.getRange('B1').setDataValidation(rule.setAllowInvalid(false).build());
    const takes = (name: string) => {
      try {
        sheet.getRange('B1').setValue(name);
        return true;
      } catch {
        return false;
      }
    };
    return { ...opened, clients, takes };
  }

  test('grows with rows inserted into it, and moves with rows above it', async () => {
    const { clients, takes } = await openWithList();
    clients.insertRowsAfter(3, 10);
    clients.getRange('A14').setValue('Museum');
    expect([takes('Museum'), takes('Client')]).toEqual([true, false]);
    clients.insertRowsAfter(1, 3);
    expect([takes('Museum'), takes('Harbour'), takes('Client')]).toEqual([true, true, false]);
    clients.deleteRows(2, 3);
    expect([takes('Museum'), takes('Harbour'), takes('Client')]).toEqual([true, true, false]);
  });

  test('stays with its sheet when that gets another name', async () => {
    const { univer, workbook, clients, takes } = await openWithList();
    const target = { unitId: workbook.getUnitId(), subUnitId: workbook.getSheets()[1]?.getSheetId() };
    const commands = univer.__getInjector().get(ICommandService);
    commands.syncExecuteCommand(SetWorksheetNameMutation.id, { ...target, name: "Client's book" });
    expect(clients.getName()).toBe("Client's book");
    expect([takes('Airport'), takes('Museum')]).toEqual([true, false]);
    clients.insertRowsAfter(3, 1);
    clients.getRange('A6').setValue('Museum');
    expect(takes('Museum')).toBe(true);
  });
});
