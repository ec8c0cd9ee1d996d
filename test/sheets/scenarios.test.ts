/** Scenarios in their sheet: kept, replaced, deleted and read again, also after people have worked in it. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Words } from '../../src/messages/catalogue';
import { deleteScenario, loadScenarios, type Scenario, saveScenario } from '../../src/sheets/scenarios';
import { WorkbenchRange } from '../../src/workbench/spreadsheet/range';
import { hostileTexts } from './hostile-texts';
import { arabic, english, everything, openWatched, type WatchedSheet, writesWhile } from './lent-services';

afterEach(() => {
  vi.restoreAllMocks();
});

function scenario(name: string, count = 3, more: Partial<Scenario> = {}): Scenario {
  const pillars = Array.from({ length: count }, (_, index) => ({
    name: `Pillar ${index + 1}`,
    isPercent: index === 1,
    now: index + 0.5,
    afterwards: index + 0.75,
    falls: 0.2,
    rises: 0.3,
    cell: index === 0 ? "'Plan'!B13" : '',
  }));
  return { name, target: 1000, pillars, ...more };
}

const save = ({ services }: WatchedSheet, given: Scenario, words: Words = english) =>
  saveScenario(given, services, words);
const load = ({ services }: WatchedSheet, words: Words = english) => loadScenarios(services, words);
const names = (opened: WatchedSheet) => load(opened).map(({ name }) => name);
const home = ({ spreadsheet }: WatchedSheet, name = 'Parthenon scenarios') => {
  const sheet = spreadsheet.getSheetByName(name);
  if (!sheet) throw new Error(`There is no sheet "${name}".`);
  return sheet;
};
const sheetNames = ({ spreadsheet }: WatchedSheet) => spreadsheet.getSheets().map((sheet) => sheet.getName());

describe('keeping a scenario', () => {
  test('makes the sheet at the end, and whoever keeps stays where they are', async () => {
    const opened = await openWatched();
    expect(load(opened)).toEqual([]);
    expect(sheetNames(opened)).toEqual(['Sheet1']);
    expect(save(opened, scenario('Base'))).toEqual({ scenarios: [scenario('Base')], replaced: null });
    expect(sheetNames(opened)).toEqual(['Sheet1', 'Parthenon scenarios']);
    expect(opened.spreadsheet.getActiveSheet().getName()).toBe('Sheet1');
  });
  test('is read again as it was, with and without a target, with 1 and with 12 pillars', async () => {
    const opened = await openWatched();
    const all = [scenario('One', 1), scenario('Twelve', 12, { target: null }), scenario('Loss', 3, { target: -5.5 })];
    for (const each of all) save(opened, each);
    expect(load(opened)).toEqual(all);
  });
  test('under a name that is there replaces that one in its place, whatever the case, and gives back what it held', async () => {
    const opened = await openWatched();
    for (const name of ['A', 'Spring', 'Z']) save(opened, scenario(name));
    const shorter = scenario(' SPRING', 2, { target: null });
    const { scenarios, replaced } = save(opened, shorter);
    expect(replaced).toEqual(scenario('Spring'));
    expect(scenarios).toEqual([scenario('A'), shorter, scenario('Z')]);
    expect(load(opened)).toEqual(scenarios);
    const longer = scenario('spring', 12);
    save(opened, longer);
    expect(load(opened)).toEqual([scenario('A'), longer, scenario('Z')]);
  });
  test('of fifty with twelve pillars takes as few calls as of the second', async () => {
    const opened = await openWatched();
    save(opened, scenario('0', 12));
    const calls = Array.from({ length: 49 }, (_, index) =>
      writesWhile(() => void save(opened, scenario(String(index + 1), 12))),
    );
    expect(names(opened)).toEqual(Array.from({ length: 50 }, (_, index) => String(index)));
    for (const call of calls) expect(call).toEqual(calls[0]);
    expect(Object.fromEntries(calls[0] as Map<string, number>)).toEqual({ setNumberFormats: 1, setValues: 1 });
  });
  test('beyond the last row of the sheet makes room', async () => {
    const opened = await openWatched();
    save(opened, scenario('Base'));
    const sheet = home(opened);
    sheet.deleteRows(9, sheet.getMaxRows() - 8);
    save(opened, scenario('Next', 4));
    expect(load(opened)).toEqual([scenario('Base'), scenario('Next', 4)]);
  });
});

describe('deleting a scenario', () => {
  test('takes its rows and no others', async () => {
    const opened = await openWatched();
    for (const name of ['A', 'B', 'C']) save(opened, scenario(name));
    home(opened).getRange('K8').setValue('note on B');
    home(opened).getRange('K11').setValue('note on C');
    expect(deleteScenario('b', opened.services, english).map(({ name }) => name)).toEqual(['A', 'C']);
    expect(load(opened)).toEqual([scenario('A'), scenario('C')]);
    expect(home(opened).getRange('K8').getValue()).toBe('note on C');
  });
  test('that is not there any more is refused by name', async () => {
    const opened = await openWatched();
    expect(() => deleteScenario('Spring', opened.services, english)).toThrow('“Spring” is not in the spreadsheet');
    save(opened, scenario('Base'));
    expect(() => deleteScenario('Spring', opened.services, arabic)).toThrow('«Spring»');
    expect(names(opened)).toEqual(['Base']);
  });
  test('is possible for the last one in a sheet without spare rows', async () => {
    const opened = await openWatched();
    save(opened, scenario('Base'));
    const sheet = home(opened);
    sheet.deleteRows(8, sheet.getMaxRows() - 7);
    expect(deleteScenario('Base', opened.services, english)).toEqual([]);
    expect(load(opened)).toEqual([]);
  });
});

describe('after people have worked in the sheet', () => {
  test('what they changed is read as they left it', async () => {
    const opened = await openWatched();
    save(opened, scenario('Base'));
    home(opened).getRange('E5').setValue(0.6);
    home(opened).getRange('B6').setValue('Conversion of fairs');
    const [base] = load(opened);
    expect(base?.pillars[0]?.afterwards).toBe(0.6);
    expect(base?.pillars[1]?.name).toBe('Conversion of fairs');
  });
  test('a name that Sheets made a number or a day of is the text that it shows', async () => {
    const opened = await openWatched();
    save(opened, scenario('Base', 2));
    home(opened)
      .getRange('A5:A6')
      .setValues([[2026], [2026]]);
    home(opened).getRange('B5').setValue('2026-03-01');
    expect(load(opened)[0]?.name).toBe('2026');
    expect(load(opened)[0]?.pillars[0]?.name).toBe('2026-03-01');
  });
  test('formulas in the rows of others survive keeping and deleting', async () => {
    const opened = await openWatched();
    for (const name of ['A', 'B', 'C']) save(opened, scenario(name));
    home(opened).getRange('D11').setFormula('=E11*2');
    save(opened, scenario('D'));
    save(opened, scenario('A', 4));
    expect(home(opened).getRange('D12').getFormulas()).toEqual([['=E12*2']]);
    deleteScenario('B', opened.services, english);
    expect(home(opened).getRange('D9').getFormulas()).toEqual([['=E9*2']]);
    expect(load(opened).find(({ name }) => name === 'C')?.pillars[0]?.now).toBe(1.5);
  });
  test('sorted rows still belong to their scenario, for reading, replacing and deleting', async () => {
    const opened = await openWatched();
    const plain = (name: string, count: number) => {
      const { pillars, ...rest } = scenario(name, count);
      return { ...rest, pillars: pillars.map((pillar) => ({ ...pillar, cell: '' })) };
    };
    save(opened, plain('A', 2));
    save(opened, plain('B', 2));
    const rows = home(opened).getRange('A5:I8');
    const [a1, a2, b1, b2] = rows.getValues() as [[], [], [], []];
    rows.setValues([a1, b1, a2, b2]);
    expect(load(opened)).toEqual([plain('A', 2), plain('B', 2)]);
    expect(deleteScenario('A', opened.services, english)).toEqual([plain('B', 2)]);
    expect(load(opened)).toEqual([plain('B', 2)]);
    const again = home(opened).getRange('A5:I8');
    again.setValues([a1, b1, a2, b2]);
    save(opened, plain('A', 3));
    expect(load(opened)).toEqual([plain('A', 3), plain('B', 2)]);
    deleteScenario('B', opened.services, english);
    expect(load(opened)).toEqual([plain('A', 3)]);
  });
  test('blank rows are skipped', async () => {
    const opened = await openWatched();
    save(opened, scenario('A'));
    home(opened).insertRowsAfter(7, 3);
    save(opened, scenario('B'));
    expect(names(opened)).toEqual(['A', 'B']);
  });

  test.each([
    ['a number that is text', 'D6', '12 %', 6],
    ['a missing number', 'E5', '', 5],
    ['a target that is none', 'H7', 'soon', 7],
    ['two targets in one scenario', 'H6', 5, 6],
    ['a row without a scenario', 'A6', '', 6],
    ['a pillar below nothing', 'D5', -1, 5],
    ['a fall by more than all', 'F6', 1.5, 6],
    ['a fall below nothing', 'F6', -0.1, 6],
    ['a rise without end', 'G7', 11, 7],
    ['an error', 'D7', '#N/A', 7],
  ])('%s is named by its row, and nothing is written then', async (_what, cell, content, row) => {
    const opened = await openWatched();
    save(opened, scenario('Base'));
    home(opened).getRange(cell).setValue(content);
    const before = everything(opened);
    expect(() => load(opened)).toThrow(`Row ${row} of the sheet “Parthenon scenarios” cannot be read.`);
    expect(() => load(opened, arabic)).toThrow(`الصف ${row} `);
    expect(() => save(opened, scenario('Other'))).toThrow(`Row ${row} `);
    expect(() => deleteScenario('Base', opened.services, english)).toThrow(`Row ${row} `);
    expect(everything(opened)).toEqual(before);
  });
  test('a conversion above all leads and a thirteenth pillar are named as well', async () => {
    const opened = await openWatched();
    save(
      opened,
      scenario('Five', 5, { pillars: scenario('', 5).pillars.map((each) => ({ ...each, now: 1, afterwards: 1 })) }),
    );
    home(opened).getRange('E6').setValue(10);
    expect(() => load(opened)).toThrow('Row 6 ');
    home(opened).getRange('E6').setValue(1);
    save(opened, scenario('Many', 12));
    home(opened)
      .getRange('A22:I22')
      .setValues([['many', 'one more', '', 1, 1, 0, 0, 1000, '']]);
    expect(() => load(opened)).toThrow('Row 22 ');
  });
  test('row 1,005 is called 1005, as in the sheet', async () => {
    const opened = await openWatched();
    save(opened, scenario('Base'));
    home(opened).insertRowsAfter(900, 200);
    home(opened).getRange('A1005').setValue('half a row');
    expect(() => load(opened)).toThrow('Row 1005 ');
  });
});

describe('the sheet', () => {
  test('is known by its mark, in another language and under another name', async () => {
    const opened = await openWatched();
    save(opened, scenario('Base'), arabic);
    expect(sheetNames(opened)).toEqual(['Sheet1', 'سيناريوهات البارثينون']);
    expect(load(opened)).toEqual([scenario('Base')]);
    save(opened, scenario('Next'));
    expect(load(opened, arabic).map(({ name }) => name)).toEqual(['Base', 'Next']);
    expect(sheetNames(opened).length).toBe(2);
  });
  test('of that name that holds something else is not touched', async () => {
    const opened = await openWatched();
    opened.spreadsheet.insertSheet('Parthenon scenarios', 1).getRange('A1').setValue('mine');
    const before = everything(opened);
    expect(load(opened)).toEqual([]);
    expect(() => save(opened, scenario('Base'))).toThrow('There is a sheet “Parthenon scenarios” that does not hold');
    expect(everything(opened)).toEqual(before);
  });
  test('that a run left empty when it was cut off is used', async () => {
    const opened = await openWatched();
    opened.spreadsheet.insertSheet('Parthenon scenarios', 1);
    save(opened, scenario('Base'));
    expect(names(opened)).toEqual(['Base']);
    expect(sheetNames(opened).length).toBe(2);
  });
});

describe('names from outside', () => {
  test('stay text, in scenarios, pillars and cells', async () => {
    const opened = await openWatched();
    const all = hostileTexts.map((text, index): Scenario => {
      const [pillar] = scenario('', 1).pillars as [Scenario['pillars'][number]];
      return { name: `${text}${index}`, target: null, pillars: [{ ...pillar, name: text, cell: text }] };
    });
    for (const each of all) save(opened, each);
    expect(load(opened)).toEqual(all);
    expect(home(opened).getDataRange().getFormulas().flat().filter(Boolean)).toEqual([]);
  });
});

describe('while someone else writes', () => {
  test('nothing is kept or deleted, and a sentence says so', async () => {
    const opened = await openWatched();
    save(opened, scenario('Base'));
    const before = everything(opened);
    opened.busy = true;
    const writes = writesWhile(() => {
      expect(() => save(opened, scenario('Next'))).toThrow('Someone else is writing');
      expect(() => deleteScenario('Base', opened.services, arabic)).toThrow('هناك من يكتب');
    });
    expect(writes.size).toBe(0);
    expect(everything(opened)).toEqual(before);
    expect(load(opened)).toEqual([scenario('Base')]);
  });
  test('the lock is given back when writing fails', async () => {
    const opened = await openWatched();
    save(opened, scenario('Base'));
    opened.events.length = 0;
    vi.spyOn(WorkbenchRange.prototype, 'setValues').mockImplementation(() => {
      throw new Error('Service timed out');
    });
    expect(() => save(opened, scenario('Next'))).toThrow('Service timed out');
    expect(() => deleteScenario('None', opened.services, english)).toThrow('“None”');
    expect(opened.events).toEqual(['locked', 'released', 'locked', 'released']);
    vi.restoreAllMocks();
    expect(load(opened)).toEqual([scenario('Base')]);
  });
});
