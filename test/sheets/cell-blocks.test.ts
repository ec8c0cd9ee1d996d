/** Reading and writing blocks for a sidebar: never over what nobody has seen, all or nothing, and back again. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Replacement, readFromSelectedCell, readSelection, replaceCells } from '../../src/sheets/cell-blocks';
import { WorkbenchRange } from '../../src/workbench/spreadsheet/range';
import { hostileTexts } from './hostile-texts';
import { arabic, english, everything, openWatched, type WatchedSheet, writesWhile } from './lent-services';

afterEach(() => {
  vi.restoreAllMocks();
});

const contents = (cells: readonly (readonly { content: unknown }[])[]) =>
  cells.map((row) => row.map(({ content }) => content));

/** Two pillars in B2:B3 with their names. */
async function plan(): Promise<WatchedSheet> {
  const opened = await openWatched();
  opened.sheet.getRange('A1:B3').setValues([
    ['Pillar', 'Now'],
    ['Leads', 100],
    ['Conversion', 0.1],
  ]);
  opened.sheet.getRange('B3').setNumberFormat('0.0%');
  return opened;
}

function replacing({ sheet }: WatchedSheet, more: Partial<Replacement>): Replacement {
  const place = { sheet: sheet.getName(), sheetId: sheet.getSheetId(), row: 2, column: 2 };
  return { ...place, expected: [[100], [0.1]], next: [[120], [0.12]], formats: null, ...more };
}

const blank = (rows: number, columns: number) => Array.from({ length: rows }, () => Array<string>(columns).fill(''));

describe('a selection', () => {
  test('is read with values, kinds and the names to its left', async () => {
    const opened = await plan();
    opened.sheet.getRange('B2:B3').activate();
    const read = readSelection(opened.services, english);
    expect(read).toMatchObject({ sheet: 'Sheet1', sheetId: opened.sheet.getSheetId(), row: 2, column: 2 });
    expect(contents(read.cells)).toEqual([[100], [0.1]]);
    expect(read.cells.map(([cell]) => cell?.isPercent)).toEqual([false, true]);
    expect([read.left, read.above]).toEqual([['Leads', 'Conversion'], null]);
  });
  test('of one row comes with the names above it', async () => {
    const opened = await openWatched();
    opened.sheet.getRange('C4:D5').setValues([
      ['Clients', 'Check'],
      [100, 20],
    ]);
    opened.sheet.getRange('C5:D5').activate();
    expect(readSelection(opened.services, english)).toMatchObject({ above: ['Clients', 'Check'], left: null });
  });
  test('of a whole column ends with the last filled row', async () => {
    const opened = await plan();
    opened.sheet.getRange('B:B').activate();
    expect(contents(readSelection(opened.services, english).cells)).toEqual([['Now'], [100], [0.1]]);
  });
  test('holds no Date, which could not travel: a day is the text that the sheet shows', async () => {
    const opened = await openWatched();
    opened.sheet.getRange('A1').setValue('2026-03-01');
    opened.sheet.getRange('A1').activate();
    expect(contents(readSelection(opened.services, english).cells)).toEqual([['2026-03-01']]);
  });
  test('says where formulas and errors are', async () => {
    const opened = await openWatched();
    opened.sheet.getRange('A1').setFormula('=1/0');
    opened.sheet.getRange('A1').activate();
    expect(readSelection(opened.services, english).cells).toEqual([
      [{ content: '#DIV/0!', hasFormula: true, isPercent: false }],
    ]);
  });
  test('that is too large is refused in the user’s language and numbers', async () => {
    const opened = await openWatched();
    opened.sheet.getRange('A1').setValue(1);
    opened.sheet.getRange('Z900').setValue(1);
    opened.sheet.getRange('A1:Z900').activate();
    expect(() => readSelection(opened.services, english)).toThrow('Select at most 2,000 cells.');
    expect(() => readSelection(opened.services, arabic)).toThrow(/٢٬٠٠٠/);
  });
  test('from the selected cell on must fit into the sheet', async () => {
    const opened = await openWatched();
    opened.sheet.getRange('Z2').activate();
    expect(() => readFromSelectedCell({ rows: 7, columns: 4 }, opened.services, english)).toThrow(
      'Z2 reaches beyond the sheet.',
    );
    opened.sheet.getRange('C2').activate();
    expect(readFromSelectedCell({ rows: 7, columns: 4 }, opened.services, english)).toMatchObject({
      row: 2,
      column: 3,
    });
  });
});

describe('writing into cells', () => {
  test('replaces what was seen and nothing else', async () => {
    const opened = await plan();
    const before = everything(opened);
    replaceCells(replacing(opened, {}), opened.services, english);
    expect(opened.sheet.getRange('A1:B3').getValues()).toEqual([
      ['Pillar', 'Now'],
      ['Leads', 120],
      ['Conversion', 0.12],
    ]);
    opened.sheet.getRange('B2:B3').setValues([[100], [0.1]]);
    expect(everything(opened)).toEqual(before);
  });

  const refused = async (
    prepare: (opened: WatchedSheet) => void,
    more: Partial<Replacement>,
    sentence: string | RegExp,
  ) => {
    const opened = await plan();
    prepare(opened);
    const before = everything(opened);
    expect(() => replaceCells(replacing(opened, more), opened.services, english)).toThrow(sentence);
    expect(everything(opened)).toEqual(before);
    return opened;
  };

  test('leaves a formula alone, even one whose result is what was seen', async () => {
    const formula = 'these cells hold formulas (B3).';
    await refused(({ sheet }) => void sheet.getRange('B3').setFormula('=1/10'), {}, formula);
  });
  test('leaves alone what has changed meanwhile, and names it', async () => {
    await refused(({ sheet }) => void sheet.getRange('B2').setValue(101), {}, 'have changed meanwhile (B2).');
    await refused(({ sheet }) => void sheet.getRange('B2').setValue('100 leads'), {}, 'have changed meanwhile (B2).');
    await refused(({ sheet }) => void sheet.getRange('B2:B3').clearContent(), {}, 'have changed meanwhile (B2, B3).');
  });
  test('puts a table only where nothing stands, and names at most five cells that are in the way', async () => {
    const table = { row: 1, column: 1, expected: blank(3, 3), next: blank(3, 3) };
    await refused(() => undefined, table, 'these cells are not empty (A1, B1, A2, B2, A3 …).');
    const spaces = { row: 5, column: 1, expected: blank(1, 1), next: [['x']] };
    await refused(({ sheet }) => void sheet.getRange('A5').setValue(false), spaces, 'these cells are not empty (A5).');
  });
  test('does not take the room of a formula’s result', async () => {
    const opened = await plan();
    opened.sheet.getRange('D1').setFormula('=TRANSPOSE(TRANSPOSE(B2:B3))');
    expect(opened.sheet.getRange('D1:D2').getValues()).toEqual([[100], [0.1]]);
    const before = everything(opened);
    const onResult = replacing(opened, { row: 2, column: 4, expected: [[0.1]], next: [[0.5]] });
    expect(() => replaceCells(onResult, opened.services, english)).toThrow(
      'the result of another formula (D1) stands there.',
    );
    expect(everything(opened)).toEqual(before);
  });
  test('below a formula that already lacks room is nothing new', async () => {
    const opened = await plan();
    opened.sheet.getRange('D2').setValue('in the way');
    opened.sheet.getRange('D1').setFormula('=TRANSPOSE(TRANSPOSE(B2:B3))');
    expect(opened.sheet.getRange('D1').getValue()).toBe('#REF!');
    const below = replacing(opened, { row: 5, column: 4, expected: blank(1, 1), next: [['x']] });
    replaceCells(below, opened.services, english);
    expect(opened.sheet.getRange('D5').getValue()).toBe('x');
  });
  test('may make another formula fail: that is what the user asked for', async () => {
    const opened = await plan();
    opened.sheet.getRange('A5').setFormula('=1/B2');
    replaceCells(replacing(opened, { next: [[0], [0.1]] }), opened.services, english);
    expect(opened.sheet.getRange('A5').getValue()).toBe('#DIV/0!');
  });
  test('finds the sheet under its new name, and says so when it is gone', async () => {
    const opened = await plan();
    const given = replacing(opened, { sheet: 'Old name' });
    replaceCells(given, opened.services, english);
    expect(opened.sheet.getRange('B2').getValue()).toBe(120);
    opened.spreadsheet.insertSheet('Other', 1);
    opened.spreadsheet.deleteSheet(opened.sheet);
    expect(() => replaceCells(given, opened.services, english)).toThrow('the sheet “Old name” is not there any more');
    expect(() => replaceCells(given, opened.services, arabic)).toThrow('الورقة «Old name» لم تعد موجودة');
  });
  test('beyond the edge of the sheet is refused', async () => {
    await refused(() => undefined, { row: 1000, expected: blank(2, 1), next: blank(2, 1) }, 'reaches beyond the sheet');
  });
});

describe('undo', () => {
  test('restores values and formats, a cell without a format included', async () => {
    const opened = await plan();
    opened.sheet.getRange('D3').setNumberFormat('0.000');
    const before = everything(opened);
    const table: Replacement = replacing(opened, {
      row: 1,
      column: 4,
      expected: blank(3, 2),
      next: [
        ['Pillar', 'Change'],
        ['=Leads', 0.2],
        ['Conversion', ''],
      ],
      formats: [
        ['@', '0%'],
        ['@', '0%'],
        ['@', '0%'],
      ],
    });
    const { formats } = replaceCells(table, opened.services, english);
    // Sheets has another word for no format; set again, that would be a format, and days typed there numbers.
    expect(formats).toEqual([
      ['General', 'General'],
      ['General', 'General'],
      ['0.000', 'General'],
    ]);
    expect(opened.sheet.getRange('D1:E3').getValues()).toEqual(table.next);
    replaceCells({ ...table, expected: table.next, next: table.expected, formats }, opened.services, english);
    expect(everything(opened)).toEqual(before);
  });
  test('leaves alone what was typed over the table since', async () => {
    const opened = await plan();
    const table = replacing(opened, { row: 5, column: 1, expected: blank(1, 2), next: [['a', 1]] });
    replaceCells(table, opened.services, english);
    opened.sheet.getRange('B5').setValue(2);
    const undo = { ...table, expected: table.next, next: table.expected };
    expect(() => replaceCells(undo, opened.services, english)).toThrow('have changed meanwhile (B5).');
    expect(opened.sheet.getRange('A5:B5').getValues()).toEqual([['a', 2]]);
  });
});

describe('text from outside', () => {
  test('stays exactly that text and never becomes a formula, a number, a date or a truth', async () => {
    const opened = await openWatched();
    const column = hostileTexts.map((text) => [text]);
    const write = replacing(opened, { row: 1, column: 1, expected: blank(column.length, 1), next: column });
    replaceCells(write, opened.services, english);
    const range = opened.sheet.getRange(1, 1, column.length, 1);
    expect(range.getValues()).toEqual(column);
    expect(range.getFormulas().flat().filter(Boolean)).toEqual([]);
    replaceCells({ ...write, expected: column, next: blank(column.length, 1) }, opened.services, english);
    expect(range.getValues()).toEqual(blank(column.length, 1));
  });
});

describe('while someone else writes', () => {
  test('nothing is written, and a sentence says so', async () => {
    const opened = await plan();
    opened.busy = true;
    const before = everything(opened);
    const writes = writesWhile(() => {
      expect(() => replaceCells(replacing(opened, {}), opened.services, english)).toThrow('Someone else is writing');
      expect(() => replaceCells(replacing(opened, {}), opened.services, arabic)).toThrow('هناك من يكتب');
    });
    expect([writes.size, opened.events]).toEqual([0, []]);
    expect(everything(opened)).toEqual(before);
  });
  test('the lock is held from before the look at the cells until the values stand', async () => {
    const opened = await plan();
    const { setValues } = WorkbenchRange.prototype;
    vi.spyOn(WorkbenchRange.prototype, 'setValues').mockImplementation(function (this: WorkbenchRange, values) {
      opened.events.push('written');
      return setValues.call(this, values);
    });
    replaceCells(replacing(opened, {}), opened.services, english);
    expect(opened.events).toEqual(['locked', 'written', 'released']);
  });
});

describe('a write that fails half-way', () => {
  test.each(['setValues', 'setNumberFormats'] as const)('in %s leaves cells and formats as they were', async (call) => {
    const opened = await plan();
    const before = everything(opened);
    const original = WorkbenchRange.prototype[call] as (this: WorkbenchRange, given: never) => never;
    let calls = 0;
    vi.spyOn(WorkbenchRange.prototype, call).mockImplementation(function (this: WorkbenchRange, given: unknown) {
      calls += 1;
      const result = original.call(this, given as never);
      if (calls === 1) throw new Error('Service timed out');
      return result;
    });
    const write = replacing(opened, { formats: [['0.0'], ['0.0']] });
    expect(() => replaceCells(write, opened.services, english)).toThrow('Service timed out');
    expect(opened.events).toEqual(['locked', 'released']);
    vi.restoreAllMocks();
    expect(everything(opened)).toEqual(before);
  });
  test('because the cells refuse the value leaves them as they were', async () => {
    const opened = await plan();
    const rule = opened.services.SpreadsheetApp.newDataValidation().requireNumberBetween(0, 110).setAllowInvalid(false);
    opened.sheet.getRange('B2').setDataValidation(rule.build());
    const before = everything(opened);
    expect(() => replaceCells(replacing(opened, {}), opened.services, english)).toThrow();
    expect(everything(opened)).toEqual(before);
    expect(opened.events).toEqual(['locked', 'released']);
  });
});
