import { ICommandService } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import { describe, expect, test } from 'vitest';
import { toUniverFormula } from '../../../src/workbench/spreadsheet/index';
import { openSheet } from './open-sheet';

describe('a formula', () => {
  test('is calculated when its value is read in the next line', async () => {
    const { sheet } = await openSheet();
    sheet.getRange('A1').setValue(2);
    sheet.getRange('B1').setFormula('=A1*3');
    expect(sheet.getRange('B1').getValue()).toBe(6);
    sheet.getRange('A1').setValue(5);
    expect(sheet.getRange('B1').getValue()).toBe(15);
  });

  test('is made from text that begins with "="', async () => {
    const { sheet } = await openSheet();
    sheet.getRange('A1:B1').setValues([[4, '=A1/2']]);
    expect(sheet.getRange('A1:B1').getValues()).toEqual([[4, 2]]);
    expect(sheet.getRange('A1:B1').getFormulas()).toEqual([['', '=A1/2']]);
  });

  test('is replaced by a value and taken away by an empty formula', async () => {
    const { sheet } = await openSheet();
    sheet.getRange('A1:A2').setFormulas([['=1+1'], ['=2+2']]);
    sheet.getRange('A1').setValue(7);
    sheet.getRange('A2').setFormula('');
    expect(sheet.getRange('A1:A2').getValues()).toEqual([[7], ['']]);
    expect(sheet.getRange('A1:A2').getFormulas()).toEqual([[''], ['']]);
  });

  test('reads other sheets, and follows their name', async () => {
    const { spreadsheet, sheet } = await openSheet();
    spreadsheet.insertSheet('Team plan', 1).getRange('B2').setValue(11);
    sheet.getRange('A1').setFormula("='Team plan'!B2+1");
    expect(sheet.getRange('A1').getValue()).toBe(12);
  });

  test('takes semicolons between arguments', async () => {
    const { sheet } = await openSheet();
    sheet.getRange('A1:A2').setValues([[1], [2]]);
    sheet.getRange('B1').setFormula('=IF(SUM(A1;A2)=3;"a;b";"c")');
    sheet.getRange('B2').setValue('=SUM({1;2};{3,4;5,6})');
    expect(sheet.getRange('B1:B2').getValues()).toEqual([['a;b'], [21]]);
  });

  test('gives truth values as true and false', async () => {
    const { sheet } = await openSheet();
    sheet.getRange('A1:B1').setFormulas([['=1=1', '=1>2']]);
    expect(sheet.getRange('A1:B1').getValues()).toEqual([[true, false]]);
  });

  test('calculates over ranges inside ARRAYFORMULA', async () => {
    const { sheet } = await openSheet();
    sheet.getRange('A1:B2').setValues([
      [1, 10],
      [2, 20],
    ]);
    sheet.getRange('C1').setFormula('=ARRAYFORMULA(A1:A2*B1:B2)');
    expect(sheet.getRange('C1:C2').getValues()).toEqual([[10], [40]]);
  });

  test('follows a chain of spilled results to its end, when they grow, shrink and go', async () => {
    const { sheet } = await openSheet();
    sheet.getRange('A1').setValue(3);
    // Each reads what the one before has spilled below its own cell, and the last one stands above them all.
    sheet.getRange('B1').setFormula('=SUM(F3:F6)');
    sheet.getRange('C2').setFormula('=IF(A1>0;SEQUENCE(A1);"")');
    sheet.getRange('D2').setFormula('=IF(COUNT(C3:C6)>0;SEQUENCE(COUNT(C3:C6)+1);"")');
    sheet.getRange('E2').setFormula('=IF(COUNT(D3:D6)>0;SEQUENCE(COUNT(D3:D6)+1);"")');
    sheet.getRange('F2').setFormula('=IF(COUNT(E3:E6)>0;SEQUENCE(COUNT(E3:E6)+1);"")');
    expect(sheet.getRange('B1').getValue()).toBe(2 + 3);
    sheet.getRange('A1').setValue(5);
    expect(sheet.getRange('B1').getValue()).toBe(2 + 3 + 4 + 5);
    sheet.getRange('A1').setValue(2);
    expect(sheet.getRange('B1').getValue()).toBe(2);
    sheet.getRange('A1').setValue(0);
    expect(sheet.getRange('B1:F3').getValues()).toEqual([
      [0, '', '', '', ''],
      ['', '', '', '', ''],
      ['', '', '', '', ''],
    ]);
  });

  test('follows OFFSET and INDIRECT to what they name', async () => {
    const { sheet } = await openSheet();
    sheet.getRange('A1:A3').setValues([[1], ['=A1+1'], ['=A2+1']]);
    sheet.getRange('B1:B2').setFormulas([['=OFFSET(A1;2;0)*10'], ['=SUM(INDIRECT("A1:A3"))']]);
    expect(sheet.getRange('B1:B2').getValues()).toEqual([[30], [6]]);
    sheet.getRange('A1').setValue(2);
    expect(sheet.getRange('B1:B2').getValues()).toEqual([[40], [9]]);
  });

  test('says #REF! where INDIRECT names a sheet that is not there, until it is', async () => {
    const { spreadsheet, sheet } = await openSheet();
    sheet.getRange('A1').setValue('North');
    sheet.getRange('B1:B2').setFormulas([['=ROWS(INDIRECT(A1&"!A1:A3"))'], ['=SUM(INDIRECT("North!A1:A3"))']]);
    expect(sheet.getRange('B1:B2').getValues()).toEqual([['#REF!'], ['#REF!']]);
    spreadsheet
      .insertSheet('North', 1)
      .getRange('A1:A2')
      .setValues([[2], [3]]);
    sheet.getRange('A1').setValue('North');
    expect(sheet.getRange('B1').getValue()).toBe(3);
  });

  test('settles where a result spills out of INDIRECT, beside others that spill on', async () => {
    const { sheet } = await openSheet();
    sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
    sheet.getRange('B1:D1').setFormulas([['=INDIRECT("A1:A3")', '=TRANSPOSE(B1:B3)', '']]);
    sheet.getRange('C2').setFormula('=TRANSPOSE(INDIRECT("C1:E1"))');
    sheet.getRange('F1').setFormula('=SUM(C2:C4)');
    expect(sheet.getRange('B1:F1').getValues()).toEqual([[1, 1, 2, 3, 6]]);
    sheet.getRange('A3').setValue(30);
    expect(sheet.getRange('F1').getValue()).toBe(33);
  });

  test('reads a range without a last row to the end of the grid, and of rows added later', async () => {
    const { sheet } = await openSheet();
    sheet.getRange('A1:A4').setValues([['head'], [1], [2], [3]]);
    sheet.getRange('B1:E1').setFormulas([['=SUM(A2:A)', '=SUM($A$3:A)', '=ROWS(A2:A)', '=COUNTA(A2:A)&"A2:A"']]);
    expect(sheet.getRange('B1:E1').getValues()).toEqual([[6, 5, 999, '3A2:A']]);
    sheet.insertRowsAfter(1000, 10);
    sheet.getRange('A1010').setValue(10);
    sheet.insertRowsAfter(1, 1);
    expect(sheet.getRange('B1:E1').getValues()).toEqual([[16, 15, 1009, '4A2:A']]);
    expect(sheet.getRange('B1:E1').getFormulas()).toEqual([
      ['=SUM(A3:A)', '=SUM($A$4:A)', '=ROWS(A3:A)', '=COUNTA(A3:A)&"A2:A"'],
    ]);
  });

  test('moves with rows inserted above what it reads', async () => {
    const { spreadsheet, sheet } = await openSheet();
    sheet.getRange('A1:A2').setValues([[1], [2]]);
    sheet.getRange('C1').setFormula('=SUM(A1:A2)');
    spreadsheet.insertSheet('Other', 1);
    sheet.insertRowsAfter(1, 2);
    expect(sheet.getRange('C1').getFormulas()).toEqual([['=SUM(A1:A4)']]);
    expect(sheet.getRange('A4').getValue()).toBe(2);
    expect(spreadsheet.getActiveSheet().getName()).toBe('Other');
    sheet.deleteRows(2, 2);
    expect(sheet.getRange('C1').getFormulas()).toEqual([['=SUM(A1:A2)']]);
    expect(sheet.getRange('C1').getValue()).toBe(3);
  });
});

describe('a formula that spills', () => {
  test('fills the cells beside and below it', async () => {
    const { sheet } = await openSheet();
    sheet.getRange('B2').setFormula('=SEQUENCE(2;3)');
    expect(sheet.getRange('B2:D3').getValues()).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    expect(sheet.getRange('B2:D3').getDisplayValues()).toEqual([
      ['1', '2', '3'],
      ['4', '5', '6'],
    ]);
    expect(sheet.getRange('B2:C2').getFormulas()).toEqual([['=SEQUENCE(2,3)', '']]);
  });

  test('counts for the last row, the last column and the data range', async () => {
    const { sheet } = await openSheet();
    sheet.getRange('B2').setFormula('=SEQUENCE(4;3)');
    expect(sheet.getLastRow()).toBe(5);
    expect(sheet.getLastColumn()).toBe(4);
    expect(sheet.getDataRange().getA1Notation()).toBe('A1:D5');
  });

  test('is read by formulas that stand before it', async () => {
    const { sheet } = await openSheet();
    sheet.getRange('A1').setFormula('=SUM(C1:C9)');
    sheet.getRange('C1').setFormula('=SEQUENCE(D1)');
    sheet.getRange('D1').setValue(3);
    expect(sheet.getRange('A1').getValue()).toBe(6);
    sheet.getRange('D1').setValue(2);
    expect(sheet.getRange('A1').getValue()).toBe(3);
    expect(sheet.getRange('C1:C3').getValues()).toEqual([[1], [2], ['']]);
  });

  test('leaves nothing behind for formulas that read a cell it no longer reaches', async () => {
    const { sheet } = await openSheet();
    sheet.getRange('D1').setValue(3);
    sheet.getRange('A1:A2').setFormulas([['=C3*10'], ['=SUM(C2:C9)']]);
    sheet.getRange('C1').setFormula('=SEQUENCE(D1)');
    expect(sheet.getRange('A1:A2').getValues()).toEqual([[30], [5]]);
    sheet.getRange('D1').setValue(2);
    expect(sheet.getRange('A1:A2').getValues()).toEqual([[0], [2]]);
    sheet.getRange('D1').setValue(3);
    expect(sheet.getRange('A1:A2').getValues()).toEqual([[30], [5]]);
    sheet.getRange('C1').setValue('gone');
    expect(sheet.getRange('A1:A2').getValues()).toEqual([[0], [0]]);
    sheet.getRange('C1').setFormula('=SEQUENCE(D1)');
    sheet.getRange('D1').setValue(1);
    expect(sheet.getRange('A1:A2').getValues()).toEqual([[0], [0]]);
  });

  test('shows #REF! where it would overwrite a value, and spills when the value goes', async () => {
    const { sheet } = await openSheet();
    sheet.getRange('A3').setValue('in the way');
    sheet.getRange('A1').setFormula('=SEQUENCE(3)');
    expect(sheet.getRange('A1:A3').getValues()).toEqual([['#REF!'], [''], ['in the way']]);
    sheet.getRange('A3').clearContent();
    expect(sheet.getRange('A1:A3').getValues()).toEqual([[1], [2], [3]]);
  });

  test('takes its results with it when it is cleared', async () => {
    const { sheet } = await openSheet();
    sheet.getRange('A1').setFormula('=SEQUENCE(3)');
    expect(sheet.getLastRow()).toBe(3);
    sheet.getRange('A1').clearContent();
    expect(sheet.getLastRow()).toBe(0);
    expect(sheet.getRange('A1:A3').getValues()).toEqual([[''], [''], ['']]);
  });
});

describe('a formula typed by hand', () => {
  test('takes semicolons too, and is calculated a moment later', async () => {
    const { sheet, univer, workbook } = await openSheet();
    sheet.getRange('A1:A2').setValues([[1], [2]]);
    const injector = univer.__getInjector();
    const range = { startRow: 0, endRow: 0, startColumn: 1, endColumn: 1 };
    const typed = { unitId: workbook.getUnitId(), subUnitId: 'sheet-1', range, value: { f: '=SUM(A1;A2;{3;4})' } };
    await injector.get(ICommandService).executeCommand(SetRangeValuesCommand.id, typed);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(workbook.getActiveSheet()?.getCellRaw(0, 1)).toMatchObject({ f: '=SUM(A1,A2,{3;4})', v: 10 });
  });

  test('shows the help for the parameter after the semicolon', async () => {
    const { univer } = await openSheet();
    const lexer = univer.__getInjector().get(LexerTreeBuilder);
    expect(lexer.getFunctionAndParameter('=SUM(A1;B1', 8)).toMatchObject({ functionName: 'SUM', paramIndex: 1 });
  });
});

describe('formulas that read each other in a circle', () => {
  test('do not stop the others', async () => {
    const { sheet } = await openSheet();
    sheet.getRange('A1:C1').setFormulas([['=B1+1', '=A1+1', '=1+1']]);
    expect(sheet.getRange('C1').getValue()).toBe(2);
  });
});

describe('flush', () => {
  test('calculates before it returns', async () => {
    const { services, sheet } = await openSheet();
    sheet.getRange('A1').setFormula('=SUM(1;2)');
    services.SpreadsheetApp.flush();
    expect(sheet.getRange('A1').getDisplayValues()).toEqual([['3']]);
  });
});

describe('separators', () => {
  test.each([
    ['=F(1;2)', '=F(1,2)'],
    ['=F({1;2};"a;b";\'x;y\'!A1)', '=F({1;2},"a;b",\'x;y\'!A1)'],
    ['={F(1;2);3}', '={F(1,2);3}'],
    ['="say ""a;b"""&F(1;2)', '="say ""a;b"""&F(1,2)'],
    ['plain; text', 'plain; text'],
  ])('%s becomes %s', (formula, expected) => {
    expect(toUniverFormula(formula, false)).toBe(expected);
  });

  test.each([
    ['=A1*0,5', '=A1*0.5'],
    ['=F(0,5;2)', '=F(0.5,2)'],
    ['=F(1,2)', '=F(1,2)'],
    ['={1\\2;3\\4}', '={1,2;3,4}'],
  ])('%s becomes %s where numbers have a decimal comma', (formula, expected) => {
    expect(toUniverFormula(formula, true)).toBe(expected);
  });
});
