import { describe, expect, test } from 'vitest';
import type { FunctionGuide } from '../../../src/functions/guide-types';
import { CellFailures, createCustomFunctions } from '../../../src/workbench/spreadsheet/index';
import { type OpenSheet, openSheet } from './open-sheet';

type Function = (...args: unknown[]) => unknown;

function guideFor(name: string): FunctionGuide {
  const parameter = { type: 'number', optional: false, takesRange: false, allowed: '' };
  return {
    name,
    family: 'TEST',
    text: 'Says what it was given. Twice.',
    parameters: [
      { ...parameter, name: 'leads', text: 'Leads a month.', allowed: '0 or more' },
      { ...parameter, name: 'rates', text: 'Optional. Rates.', optional: true, takesRange: true, type: 'range' },
    ],
    examples: [{ formula: `=${name}(A2;{1;2})`, result: '3' }],
  };
}

function open(name: string, run: Function, timeZone = 'UTC'): Promise<OpenSheet> {
  return openSheet({ functions: Object.fromEntries([[name, run]]), guides: [guideFor(name)], timeZone });
}

/** A function that keeps what it was given. */
async function openWithEcho(timeZone = 'UTC'): Promise<{ opened: OpenSheet; given: (formula: string) => unknown[] }> {
  let last: unknown[] = [];
  const keep: Function = (...args) => {
    last = args;
    return args.length;
  };
  const opened = await open('TEST_ECHO', keep, timeZone);
  const given = (formula: string): unknown[] => {
    opened.sheet.getRange('H1').setFormula(formula).getValue();
    return last;
  };
  return { opened, given };
}

describe('a blank in a result', () => {
  test('is shown as a blank where it spills, not as a 0 that nobody calculated', async () => {
    const { sheet, workbook } = await open('TEST_BLANKS', () => [
      ['Total', '', 3],
      ['', 0, ''],
    ]);
    sheet.getRange('A1:C2').setNumberFormat('#,##0');
    sheet.getRange('A1').setFormula('=TEST_BLANKS(1)').getValue();
    const shown = [0, 1].map((row) =>
      [0, 1, 2].map((column) => workbook.getActiveSheet().getCell(row, column)?.v ?? ''),
    );
    expect(shown).toEqual([
      ['Total', '', '3'],
      ['', '0', ''],
    ]);
  });
});

describe('an argument of a custom function', () => {
  test('is one value for a cell, rows for a range', async () => {
    const { opened, given } = await openWithEcho();
    opened.sheet.getRange('A1:B2').setValues([
      [1, 'two'],
      [true, ''],
    ]);
    expect(given('=TEST_ECHO(A1;A2;B2)')).toEqual([1, true, '']);
    expect(given('=TEST_ECHO(A1:B2)')).toEqual([
      [
        [1, 'two'],
        [true, ''],
      ],
    ]);
    expect(given('=TEST_ECHO(A1:A1)')).toEqual([1]);
  });

  test('may be a literal, an array literal or the result of another function', async () => {
    const { opened, given } = await openWithEcho();
    opened.sheet.getRange('A1').setValue(2);
    expect(given('=TEST_ECHO(0.5;"a;b";TRUE;5%)')).toEqual([0.5, 'a;b', true, 0.05]);
    expect(given('=TEST_ECHO({1,2;3,4};{"a";"b"})')).toEqual([
      [
        [1, 2],
        [3, 4],
      ],
      [['a'], ['b']],
    ]);
    expect(given('=TEST_ECHO(A1+1;SEQUENCE(2);SUM(1;2))')).toEqual([3, [[1], [2]], 3]);
    expect(given('=TEST_ECHO(-A1;A1&"x";A1=2)')).toEqual([-2, '2x', true]);
  });

  test('is an empty text where it is left out, and not passed when left out at the end', async () => {
    const { given } = await openWithEcho();
    expect(given('=TEST_ECHO(1;;3)')).toEqual([1, '', 3]);
    expect(given('=TEST_ECHO(1;)')).toEqual([1]);
    expect(given('=TEST_ECHO()')).toEqual([]);
  });

  test('is the text of an error', async () => {
    const { opened, given } = await openWithEcho();
    opened.sheet.getRange('A1:A2').setFormulas([['=1/0'], ['=NA()']]);
    expect(given('=TEST_ECHO(A1;A1:A2;1/0)')).toEqual(['#DIV/0!', [['#DIV/0!'], ['#N/A']], '#DIV/0!']);
  });

  test.each(['America/Sao_Paulo', 'Pacific/Auckland', 'UTC'])('is midnight in %s for a date cell', async (timeZone) => {
    const { opened, given } = await openWithEcho(timeZone);
    const midnight = opened.services.Utilities.parseDate('2026-03-01', timeZone, 'yyyy-MM-dd');
    opened.sheet.getRange('A1:A3').setValues([[midnight], [3], [midnight]]);
    opened.sheet.getRange('B1').setFormula('=A1+1').setNumberFormat('d mmm');
    const nextDay = opened.services.Utilities.parseDate('2026-03-02', timeZone, 'yyyy-MM-dd');
    expect(given('=TEST_ECHO(A1;A1:A3;B1)')).toEqual([midnight, [[midnight], [3], [midnight]], nextDay]);
  });

  test('reaches to the edge of the grid for an open range, blanks included', async () => {
    const { opened, given } = await openWithEcho();
    opened.sheet.getRange('A2:A3').setValues([[1], [2]]);
    const [column] = given('=TEST_ECHO(A2:A)') as [unknown[][]];
    expect(column).toHaveLength(999);
    expect(column.slice(0, 3)).toEqual([[1], [2], ['']]);
    expect(given('=TEST_ECHO(A:B)')[0]).toHaveLength(1000);
  });

  test('holds what formulas gave, and where they spilled', async () => {
    const { opened, given } = await openWithEcho();
    opened.sheet.getRange('A1').setFormula('=SEQUENCE(3)');
    opened.sheet.getRange('B1').setFormula('=A2*10');
    expect(given('=TEST_ECHO(A1:A4;B1)')).toEqual([[[1], [2], [3], ['']], 20]);
    opened.sheet.getRange('A1').setFormula('=SEQUENCE(2)');
    expect(given('=TEST_ECHO(A1:A4;B1)')).toEqual([[[1], [2], [''], ['']], 20]);
  });

  test('comes from another sheet', async () => {
    const { opened, given } = await openWithEcho();
    opened.spreadsheet
      .insertSheet('Team plan', 1)
      .getRange('A1:A2')
      .setValues([[1], [2]]);
    expect(given("=TEST_ECHO('Team plan'!A1:A2;'Team plan'!A1)")).toEqual([[[1], [2]], 1]);
  });
});

describe('a result of a custom function', () => {
  test('spills, with blanks, truth values and dates', async () => {
    const midnight = new Date('2026-03-01T03:00:00Z');
    const { sheet } = await open(
      'TEST_TABLE',
      () => [
        ['north', true, ''],
        [1.5, midnight],
        ['', '', 3],
      ],
      'America/Sao_Paulo',
    );
    sheet.getRange('A1').setFormula('=TEST_TABLE()');
    expect(sheet.getRange('A1:C3').getValues()).toEqual([
      ['north', true, ''],
      [1.5, midnight, ''],
      ['', '', 3],
    ]);
    expect(sheet.getRange('B2').getDisplayValues()).toEqual([['2026-03-01']]);
    expect(sheet.getDataRange().getA1Notation()).toBe('A1:C3');
  });

  test('goes down a column when it is a plain list', async () => {
    const { sheet } = await open('TEST_LIST', () => [1, 2, 3]);
    sheet.getRange('A1').setFormula('=TEST_LIST()');
    expect(sheet.getRange('A1:A3').getValues()).toEqual([[1], [2], [3]]);
  });

  test('is #NUM! when it is no finite number', async () => {
    const { sheet } = await open('TEST_NAN', () => Number.NaN);
    expect(sheet.getRange('A1').setFormula('=TEST_NAN()').getValue()).toBe('#NUM!');
  });

  test('serves other formulas and other custom functions', async () => {
    const { sheet } = await open('TEST_TWICE', (value) =>
      Array.isArray(value) ? value.map((row) => row.map((cell: number) => cell * 2)) : Number(value) * 2,
    );
    sheet.getRange('A1:B1').setFormulas([['=SUM(TEST_TWICE({1;2}))', '=TEST_TWICE(TEST_TWICE(3))+1']]);
    sheet.getRange('C1').setFormula('=test_twice(A1)');
    expect(sheet.getRange('A1:C1').getValues()).toEqual([[6, 13, 12]]);
  });

  test('is calculated again only when an argument changes', async () => {
    let calls = 0;
    const { sheet, services } = await open('TEST_COUNT', () => {
      calls += 1;
      return calls;
    });
    sheet.getRange('A1').setValue(1);
    sheet.getRange('B1').setFormula('=TEST_COUNT(A1)');
    services.SpreadsheetApp.flush();
    const before = calls;
    sheet.getRange('C1').setValue(5);
    services.SpreadsheetApp.flush();
    expect(calls).toBe(before);
    sheet.getRange('A1').setValue(2);
    services.SpreadsheetApp.flush();
    expect(calls).toBe(before + 1);
  });
});

describe('a custom function that fails', () => {
  const refuseNegative: Function = (leads) => {
    if (typeof leads !== 'number' || leads < 0) throw new Error(`TEST_PROFIT: leads must be 0 or more, got ${leads}.`);
    return leads * 2;
  };

  test('shows #VALUE! and remembers its sentence until it calculates well', async () => {
    const { sheet, failures } = await open('TEST_PROFIT', refuseNegative);
    let changes = 0;
    failures.onChange(() => {
      changes += 1;
    });
    sheet.getRange('A1').setValue(-1);
    sheet.getRange('B2').setFormula('=TEST_PROFIT(A1)');
    expect(sheet.getRange('B2').getValue()).toBe('#VALUE!');
    const [failure] = failures.all();
    expect(failure).toMatchObject({ row: 1, column: 1, sentence: 'TEST_PROFIT: leads must be 0 or more, got -1.' });
    expect(failures.at(failure?.sheetId ?? '', 1, 1)).toBe(failure);
    expect(changes).toBe(1);
    sheet.getRange('A1').setValue(1);
    expect(sheet.getRange('B2').getValue()).toBe(2);
    expect(failures.all()).toEqual([]);
    expect(changes).toBe(2);
  });

  test('does not stop other formulas', async () => {
    const { sheet } = await open('TEST_PROFIT', refuseNegative);
    sheet.getRange('A1:B1').setFormulas([['=TEST_PROFIT(-1)', '=TEST_PROFIT(2)']]);
    expect(sheet.getRange('A1:B1').getValues()).toEqual([['#VALUE!', 4]]);
    sheet.getRange('C1').setFormula('=B1+1');
    expect(sheet.getRange('C1').getValue()).toBe(5);
  });

  test('leaves no sentence where IFERROR catches it', async () => {
    const { sheet, failures } = await open('TEST_PROFIT', refuseNegative);
    sheet.getRange('A1').setFormula('=IFERROR(TEST_PROFIT(-1);"not yet")');
    expect(sheet.getRange('A1').getValue()).toBe('not yet');
    expect(failures.all()).toEqual([]);
  });

  test('keeps the sentence of the cause, not of what follows from it', async () => {
    const { sheet, failures } = await open('TEST_PROFIT', refuseNegative);
    sheet.getRange('A1').setFormula('=TEST_PROFIT(TEST_PROFIT(-5))').getValue();
    expect(failures.all().map(({ sentence }) => sentence)).toEqual(['TEST_PROFIT: leads must be 0 or more, got -5.']);
  });

  test('loses its sentence when the cell is overwritten or fails for another reason', async () => {
    const { sheet, failures } = await open('TEST_PROFIT', refuseNegative);
    sheet
      .getRange('A1:A2')
      .setFormulas([['=TEST_PROFIT(-1)'], ['=TEST_PROFIT(-2)']])
      .getValues();
    expect(failures.all()).toHaveLength(2);
    sheet.getRange('A1').setValue('text');
    sheet.getRange('A2').setFormula('=1/0').getValue();
    expect(failures.all()).toEqual([]);
  });

  test('may throw an error of another context', async () => {
    const { sheet, failures } = await open('TEST_OTHER', () => {
      throw { message: 'From elsewhere.' };
    });
    sheet.getRange('A1').setFormula('=TEST_OTHER()').getValue();
    expect(failures.all()[0]?.sentence).toBe('From elsewhere.');
  });
});

describe('what autocomplete shows', () => {
  test('comes from the guide', () => {
    const made = createCustomFunctions({
      guides: [guideFor('TEST_ECHO')],
      functions: Object.fromEntries([['TEST_ECHO', () => 1]]),
      failures: new CellFailures(),
      timeZone: 'UTC',
    });
    expect(made.description).toEqual([
      {
        functionName: 'TEST_ECHO',
        functionType: 15,
        abstract: 'Says what it was given. Twice.',
        description: 'Says what it was given. Twice.',
        functionParameter: [
          { name: 'leads', detail: 'Leads a month. (0 or more)', example: 'A2', require: 1, repeat: 0 },
          { name: 'rates', detail: 'Optional. Rates.', example: '{1;2}', require: 0, repeat: 0 },
        ],
      },
    ]);
  });

  test('needs a function in the bundle for every guide', () => {
    const options = { guides: [guideFor('TEST_ECHO')], functions: {}, failures: new CellFailures(), timeZone: 'UTC' };
    expect(() => createCustomFunctions(options)).toThrow('The bundle holds no function TEST_ECHO.');
  });
});
