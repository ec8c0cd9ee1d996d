import { ICommandService, IUniverInstanceService, UniverInstanceType, type Workbook } from '@univerjs/core';
import { MarkDirtyRowAutoHeightOperation } from '@univerjs/sheets';
import { ConditionalFormattingRuleModel } from '@univerjs/sheets-conditional-formatting';
import { DataValidationListCacheService, SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type OpenSheet, openSheet } from './open-sheet';

function workbookOf({ univer }: OpenSheet): Workbook {
  return univer
    .__getInjector()
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET) as Workbook;
}

function styleAt(opened: OpenSheet, row: number, column: number) {
  const workbook = workbookOf(opened);
  const sheet = workbook.getActiveSheet();
  return workbook.getStyles().getStyleByCell(sheet.getCellRaw(row, column));
}

describe('a format', () => {
  test('is added to the others of a cell', async () => {
    const opened = await openSheet();
    const range = opened.sheet.getRange('A1');
    range.setBackground('#FFF2CC').setFontColor('#0000ff').setFontFamily('Arial').setFontSize(18).setFontWeight('bold');
    range.setFontStyle('italic').setHorizontalAlignment('center').setVerticalAlignment('middle').setWrap(true);
    expect(styleAt(opened, 0, 0)).toMatchObject({
      bg: { rgb: '#FFF2CC' },
      cl: { rgb: '#0000ff' },
      ff: 'Arial',
      fs: 18,
      bl: 1,
      it: 1,
      ht: 2,
      vt: 2,
      tb: 3,
    });
    expect(range.getBackgrounds()).toEqual([['#fff2cc']]);
  });

  test('is taken away by null', async () => {
    const opened = await openSheet();
    opened.sheet.getRange('A1').setBackground('#ff0000').setHorizontalAlignment('right');
    opened.sheet.getRange('A1').setBackground(null).setHorizontalAlignment(null);
    expect(opened.sheet.getRange('A1').getBackgrounds()).toEqual([['#ffffff']]);
    expect(styleAt(opened, 0, 0)?.ht).toBeUndefined();
  });

  test('of a block is that of each of its cells, whatever they had before', async () => {
    const corner = fc.record({ row: fc.integer({ min: 1, max: 6 }), column: fc.integer({ min: 1, max: 4 }) });
    const colour = fc.constantFrom('#111111', '#222222', null);
    const wish = fc.record({ from: corner, to: corner, of: fc.constantFrom('background', 'letters'), colour });
    const colours = (style: ReturnType<typeof styleAt>) => [style?.bg?.rgb, style?.cl?.rgb];
    await fc.assert(
      fc.asyncProperty(fc.array(wish, { maxLength: 8 }), async (wishes) => {
        const opened = await openSheet();
        opened.sheet.getRange('B2').setValue('Harbour').setFontWeight('bold');
        const wanted = new Map<string, [string | undefined, string | undefined]>();
        for (const { from, to, of, colour: asked } of wishes) {
          const [top, left] = [Math.min(from.row, to.row), Math.min(from.column, to.column)];
          const [bottom, right] = [Math.max(from.row, to.row), Math.max(from.column, to.column)];
          const range = opened.sheet.getRange(top, left, bottom - top + 1, right - left + 1);
          if (of === 'background') range.setBackground(asked);
          else range.setFontColor(asked);
          for (let row = top; row <= bottom; row++) {
            for (let column = left; column <= right; column++) {
              const [background, letters] = wanted.get(`${row} ${column}`) ?? [];
              const next = asked ?? undefined;
              wanted.set(`${row} ${column}`, of === 'background' ? [next, letters] : [background, next]);
            }
          }
        }
        for (let row = 1; row <= 6; row++) {
          for (let column = 1; column <= 4; column++) {
            const [background, letters] = wanted.get(`${row} ${column}`) ?? [];
            expect(colours(styleAt(opened, row - 1, column - 1))).toEqual([background, letters]);
          }
        }
        expect(styleAt(opened, 1, 1)?.bl).toBe(1);
        expect(opened.sheet.getRange('B2').getValue()).toBe('Harbour');
      }),
      { numRuns: 30 },
    );
  });

  test('can differ from cell to cell', async () => {
    const opened = await openSheet();
    const range = opened.sheet.getRange('A1:B1');
    range
      .setBackgrounds([['#111111', null]])
      .setNumberFormats([['0.0%', '']])
      .setFontSizes([[9, 11]]);
    range
      .setFontWeights([['bold', null]])
      .setFontColors([['#222222', null]])
      .setHorizontalAlignments([['left', 'right']]);
    expect(range.getBackgrounds()).toEqual([['#111111', '#ffffff']]);
    expect(range.getNumberFormats()).toEqual([['0.0%', '0.###############']]);
    expect(styleAt(opened, 0, 0)).toMatchObject({ fs: 9, bl: 1, ht: 1, cl: { rgb: '#222222' } });
    expect(styleAt(opened, 0, 1)).toMatchObject({ fs: 11, ht: 3 });
  });

  test('draws borders round and inside a block, and removes them', async () => {
    const opened = await openSheet();
    const { BorderStyle } = opened.services.SpreadsheetApp;
    const range = opened.sheet.getRange('A1:B2');
    range.setBorder(true, true, true, true, false, null, '#999999', BorderStyle.SOLID_MEDIUM);
    const line = { s: 8, cl: { rgb: '#999999' } };
    expect(styleAt(opened, 0, 0)?.bd).toEqual({ t: line, l: line });
    expect(styleAt(opened, 1, 1)?.bd).toEqual({ b: line, r: line });
    range.setBorder(false, null, null, null, null, true, null, BorderStyle.SOLID);
    expect(styleAt(opened, 0, 0)?.bd).toEqual({ l: line, b: { s: 1, cl: { rgb: '#000000' } } });
  });
});

describe('wrapped cells', () => {
  test('are given their lines whenever a formula spills other texts into them', async () => {
    const { sheet, univer, recalculate } = await openSheet();
    sheet.getRange('D1:D2').setValues([['short'], ['short']]);
    sheet.getRange('A3').setFormula('=TRANSPOSE(D1:D2)');
    sheet.getRange('A9').setFormula('=TRANSPOSE(D1:D2)');
    sheet.getRange('A3:B3').setWrap(true);
    await recalculate();
    const fitted: unknown[] = [];
    univer
      .__getInjector()
      .get(ICommandService)
      .onCommandExecuted(({ id, params }) => {
        if (id === MarkDirtyRowAutoHeightOperation.id) fitted.push(...(params as { ranges: unknown[] }).ranges);
      });
    sheet.getRange('D2').setValue('a sentence that needs several lines');
    await recalculate();
    expect(fitted).toContainEqual(expect.objectContaining({ startRow: 2, endRow: 2 }));
    expect(fitted).not.toContainEqual(expect.objectContaining({ startRow: 8 }));
  });
});

describe('notes', () => {
  test('are written, read and removed by null', async () => {
    const { sheet } = await openSheet();
    sheet.getRange('A1:B1').setNotes([['Leads a month.', null]]);
    expect(sheet.getRange('A1:B1').getNotes()).toEqual([['Leads a month.', '']]);
    sheet.getRange('A1').setNotes([[null]]);
    expect(sheet.getRange('A1').getNotes()).toEqual([['']]);
  });
});

describe('data validation', () => {
  test('keeps its help text and whether it refuses', async () => {
    const { sheet, services } = await openSheet();
    const builder = services.SpreadsheetApp.newDataValidation().requireNumberBetween(0, 1);
    sheet.getRange('A1:A3').setDataValidation(builder.setAllowInvalid(false).setHelpText('0–100 %').build());
    const rule = sheet.getRange('A2').getDataValidation();
    expect(rule?.getHelpText()).toBe('0–100 %');
    expect(rule?.getAllowInvalid()).toBe(false);
    expect(sheet.getRange('B1').getDataValidation()).toBeNull();
    sheet.getRange('A2').setDataValidation(null);
    expect(sheet.getRange('A2').getDataValidation()).toBeNull();
    expect(sheet.getRange('A3').getDataValidation()?.getAllowInvalid()).toBe(false);
  });

  test('refuses what a script writes against it', async () => {
    const { sheet, services } = await openSheet();
    const rule = () => services.SpreadsheetApp.newDataValidation().setAllowInvalid(false);
    sheet.getRange('A1').setDataValidation(rule().requireNumberBetween(0, 1).build());
    sheet.getRange('A2').setDataValidation(rule().requireNumberGreaterThanOrEqualTo(0).build());
    sheet.getRange('A3').setDataValidation(rule().requireNumberLessThanOrEqualTo(0).build());
    sheet.getRange('A4').setDataValidation(rule().requireNumberGreaterThan(0).build());
    sheet.getRange('A5').setDataValidation(rule().requireValueInList(['base', 'good'], true).build());
    sheet.getRange('A6').setDataValidation(rule().requireDate().build());
    sheet.getRange('A7').setDataValidation(rule().requireFormulaSatisfied('=AND(A7>0;A7<9)').build());
    const bad = [2, -1, 1, 0, 'bad', 'someday'];
    for (const [index, value] of bad.entries()) {
      const range = sheet.getRange(index + 1, 1);
      expect(() => range.setValue(value)).toThrow(
        `The data you entered in cell A${index + 1} violates the data validation rules set on this cell.`,
      );
      expect(range.getValue()).toBe('');
    }
    sheet.getRange('A1:A7').setValues([[1], [0], [0], [1], ['good'], ['2026-03-01'], [3]]);
    expect(sheet.getRange('A5').getValue()).toBe('good');
  });

  test('a list fed by another sheet offers what stands there now, each name once', async () => {
    const opened = await openSheet();
    const { sheet, services, spreadsheet } = opened;
    const clients = spreadsheet.insertSheet("Hill's clients", 1);
    clients.getRange('A2:A5').setValues([['Harbour'], ['Airport'], ['Harbour'], ['']]);
    const rule = services.SpreadsheetApp.newDataValidation().requireValueInRange(clients.getRange('A2:A9'), true);
    sheet.getRange('B1:B3').setDataValidation(rule.setAllowInvalid(false).build());
    const [workbook, target] = [opened.workbook.getUnitId(), opened.workbook.getSheets()[0]?.getSheetId() as string];
    const injector = opened.univer.__getInjector();
    const offered = () => {
      const found = injector.get(SheetDataValidationModel).getRuleByLocation(workbook, target, 1, 1);
      return injector.get(DataValidationListCacheService).getOrCompute(workbook, target, found as never).list;
    };
    await expect.poll(offered).toEqual(['Harbour', 'Airport']);
    sheet.getRange('B1').setValue('Airport');
    expect(() => sheet.getRange('B2').setValue('Museum')).toThrow(
      'The data you entered in cell B2 violates the data validation rules set on this cell.',
    );
    clients.getRange('A6').setValue('Museum');
    expect(sheet.getRange('B2').setValue('Museum').getValue()).toBe('Museum');
    await expect.poll(offered).toEqual(['Harbour', 'Airport', 'Museum']);
  });

  test('warns only, unless told to refuse', async () => {
    const { sheet, services } = await openSheet();
    sheet
      .getRange('A1')
      .setDataValidation(services.SpreadsheetApp.newDataValidation().requireNumberBetween(0, 1).build());
    expect(sheet.getRange('A1').setValue(2).getValue()).toBe(2);
  });
});

describe('conditional formats', () => {
  test('replace those of the sheet, the first one first', async () => {
    const opened = await openSheet();
    const { sheet, services } = opened;
    const rule = (colour: string) =>
      services.SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied('=AND($A1>0;$A1<9)')
        .setBackground(colour)
        .setFontColor(null)
        .setBold(true)
        .setRanges([sheet.getRange('A1:B5')])
        .build();
    sheet.setConditionalFormatRules([rule('#000000')]);
    sheet.setConditionalFormatRules([rule('#111111'), rule('#222222')]);
    const workbook = workbookOf(opened);
    const model = opened.univer.__getInjector().get(ConditionalFormattingRuleModel);
    const kept = model.getSubunitRules(workbook.getUnitId(), workbook.getActiveSheet().getSheetId()) ?? [];
    expect(kept.map((each) => (each.rule as { style: { bg: { rgb: string } } }).style.bg.rgb)).toEqual([
      '#111111',
      '#222222',
    ]);
    expect(kept[0]).toMatchObject({ rule: { value: '=AND($A1>0,$A1<9)', style: { bl: 1 } } });
    expect(rule('#333333').getRanges()[0]?.getA1Notation()).toBe('A1:B5');
  });
});

describe('a sheet', () => {
  test('takes merges, frozen rows, widths, heights, colours and hidden gridlines', async () => {
    const opened = await openSheet();
    const { sheet } = opened;
    sheet
      .getRange('A1:C1')
      .setValues([['Title', 'x', 'y']])
      .merge();
    sheet.setFrozenRows(3);
    sheet.setFrozenColumns(1);
    sheet
      .setColumnWidth(2, 180)
      .setRowHeight(1, 40)
      .setHiddenGridlines(true)
      .setTabColor('#ff9900')
      .setRightToLeft(true);
    expect(sheet.getRange('A1:C1').getValues()).toEqual([['Title', '', '']]);
    const config = workbookOf(opened).getActiveSheet().getConfig();
    expect(config).toMatchObject({
      mergeData: [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 2 }],
      freeze: { startRow: 3, startColumn: 1, xSplit: 1, ySplit: 3 },
      showGridlines: 0,
      tabColor: '#ff9900',
      rightToLeft: 1,
    });
    expect(workbookOf(opened).getActiveSheet().getColumnWidth(1)).toBe(180);
    expect(workbookOf(opened).getActiveSheet().getRowHeight(0)).toBe(40);
  });
});
