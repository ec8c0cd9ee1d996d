/** What formulas read in cells: blanks, empty text and zeros apart, and the ranges they name, remembered once. */
import { ICommandService, type RTree, type Univer } from '@univerjs/core';
import { IDependencyManagerService } from '@univerjs/engine-formula';
import { SetWorksheetNameCommand } from '@univerjs/sheets';
import { describe, expect, test } from 'vitest';
import { openSheet } from './open-sheet';

describe('empty text that a formula gives', () => {
  const readers = [
    '=COUNTA(A1:A3)',
    '=COUNTBLANK(A1:A3)',
    '=ISBLANK(A1)',
    '=ISTEXT(A1)',
    '=ISERROR(A1+1)',
    '=ISERROR(WEEKDAY(A1;2))',
    '=A1=""',
    '=A1>9',
    '=SUM(A1:A3)',
    '=COUNT(A1:A3)',
    '="<"&A1&">"',
  ];
  /** As Sheets and LibreOffice have it: the cell is not blank, holds no number, and is above every number. */
  const asText = [1, 3, false, true, true, true, true, true, 0, 0, '<>'];

  test('is text for those that read it, in the same calculation and in later ones', async () => {
    const { sheet, recalculate } = await openSheet();
    const read = (): unknown[] => sheet.getRange('C1:C11').getValues().flat();
    sheet.getRange('A1').setFormula('=IF(B1=1;5;"")');
    sheet.getRange('C1:C11').setFormulas(readers.map((formula) => [formula]));
    expect(read()).toEqual(asText);
    await recalculate();
    expect(read()).toEqual(asText);
    sheet.getRange('B1').setValue(1);
    expect(sheet.getRange('C1').getValue()).toBe(1);
    expect(sheet.getRange('C9').getValue()).toBe(5);
    sheet.getRange('B1').setValue(2);
    expect(read()).toEqual(asText);
  });

  test('has no rank among numbers', async () => {
    const { sheet } = await openSheet();
    sheet.getRange('A1').setFormula('=IF(1=1;"";5)');
    sheet.getRange('A2:A4').setValues([[3], [5], [5]]);
    sheet
      .getRange('B1:B4')
      .setFormulas([['=RANK(A2;A1:A4;1)'], ['=RANK(A2;A1:A4)'], ['=RANK.EQ(A3;A1:A4;1)'], ['=RANK.AVG(A3;A1:A4;1)']]);
    expect(sheet.getRange('B1:B4').getValues().flat()).toEqual([1, 3, 2, 2.5]);
  });

  test('shows nothing, and the cell keeps its formula', async () => {
    const { sheet, workbook } = await openSheet();
    sheet.getRange('A1').setFormula('=IF(B1=1;5;"")');
    expect(sheet.getRange('A1').getDisplayValues()).toEqual([['']]);
    expect(workbook.getActiveSheet()?.getCellRaw(0, 0)?.f).toBe('=IF(B1=1,5,"")');
  });
});

test('a 0, a blank and empty text are told apart, whatever was compared before', async () => {
  const { sheet } = await openSheet();
  sheet.getRange('A1:A3').setValues([[0], [''], [7]]);
  sheet.getRange('A3').setFormula('=IF(1=1;"";7)');
  const formulas = ['=""', '=0', '>0', '<>""', '="x"', '<1'];
  sheet.getRange('C1:C18').setFormulas(formulas.flatMap((is) => [1, 2, 3].map((row) => [`=A${row}${is}`])));
  expect(sheet.getRange('C1:C18').getValues().flat()).toEqual([
    ...[false, true, true],
    ...[true, true, false],
    ...[false, false, true],
    ...[true, false, false],
    ...[false, false, false],
    ...[true, true, false],
  ]);
  sheet.getRange('D1:D3').setFormulas(['=""', '=0', '<>""'].map((is) => [`=SUMPRODUCT((A1:A3${is})*1)`]));
  expect(sheet.getRange('D1:D3').getValues().flat()).toEqual([2, 2, 1]);
});

describe('what formulas read is remembered', () => {
  test('once, however often a figure is typed', async () => {
    const { sheet, univer } = await openSheet();
    sheet.getRange('B1:B3').setFormulas([['=SUM(A1:A9)'], ['=B1*2'], ['=SUM(B1:B2)']]);
    const calculated = (value: number) => {
      sheet.getRange('A1').setValue(value);
      expect(sheet.getRange('B3').getValue()).toBe(3 * value);
      return rangesRemembered(univer);
    };
    const first = calculated(1);
    for (let value = 2; value < 20; value += 1) expect(calculated(value)).toBe(first);
  });

  test('until a sheet of that name is there, gets another name or goes', async () => {
    const { spreadsheet, sheet, univer, workbook } = await openSheet();
    const sum = (): unknown => sheet.getRange('A1').getValue();
    sheet.getRange('A1').setFormula('=IFERROR(SUM(North!A1:A2);"none")');
    expect(sum()).toBe('none');
    const north = spreadsheet.insertSheet('North', 1);
    north.getRange('A1:A2').setValues([[5], [6]]);
    expect(sum()).toBe(11);
    const renamed = { unitId: workbook.getUnitId(), subUnitId: workbook.getSheetBySheetName('North')?.getSheetId() };
    commands(univer).syncExecuteCommand(SetWorksheetNameCommand.id, { ...renamed, name: 'South' });
    north.getRange('A1').setValue(7);
    expect([sum(), ...sheet.getRange('A1').getFormulas()]).toEqual([13, ['=IFERROR(SUM(South!A1:A2),"none")']]);
    spreadsheet.deleteSheet(north);
    expect(sum()).toBe('none');
  });

  test('until rows come in above or in between', async () => {
    const { sheet } = await openSheet();
    sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
    sheet.getRange('C1').setFormula('=SUM(A2:A3)');
    expect(sheet.getRange('C1').getValue()).toBe(5);
    sheet.insertRowsAfter(2, 1);
    sheet.getRange('A3').setValue(10);
    expect(sheet.getRange('C1').getValue()).toBe(15);
    sheet.getRange('A4').setValue(30);
    expect(sheet.getRange('C1').getValue()).toBe(42);
  });

  test('not where a range ends where another cell says', async () => {
    const { sheet } = await openSheet();
    sheet.getRange('A1:A4').setValues([[1], [2], [3], [4]]);
    sheet.getRange('B1').setValue(2);
    sheet.getRange('C1').setFormula('=SUM(A1:INDEX(A1:A4;B1))');
    expect(sheet.getRange('C1').getValue()).toBe(3);
    sheet.getRange('B1').setValue(4);
    expect(sheet.getRange('C1').getValue()).toBe(10);
    sheet.getRange('A4').setValue(40);
    expect(sheet.getRange('C1').getValue()).toBe(46);
    sheet.getRange('B1').setFormula('=D1+1');
    sheet.getRange('D1').setValue(2);
    expect(sheet.getRange('C1').getValue()).toBe(6);
  });

  test('by the sheet a formula stands on: the same words mean other cells elsewhere', async () => {
    const { spreadsheet, sheet } = await openSheet();
    const other = spreadsheet.insertSheet('Other', 1);
    for (const [one, amount] of [
      [sheet, 1],
      [other, 10],
    ] as const) {
      one.getRange('A1:A2').setValues([[amount], [amount]]);
      one.getRange('B1').setFormula('=SUM(A1:A2)');
    }
    expect([sheet.getRange('B1').getValue(), other.getRange('B1').getValue()]).toEqual([2, 20]);
    other.getRange('A2').setValue(20);
    expect(other.getRange('B1').getValue()).toBe(30);
    sheet.getRange('A1').setValue(2);
    expect([sheet.getRange('B1').getValue(), other.getRange('B1').getValue()]).toEqual([3, 30]);
  });
});

const commands = (univer: Univer) => univer.__getInjector().get(ICommandService);

/** How many ranges stand in the engine's index of who reads what. */
function rangesRemembered(univer: Univer): number {
  const manager = univer.__getInjector().get(IDependencyManagerService) as unknown as OpenManager;
  return JSON.stringify(manager._dependencyRTreeCache.toJSON()).split('"id"').length - 1;
}

interface OpenManager {
  readonly _dependencyRTreeCache: RTree;
}
