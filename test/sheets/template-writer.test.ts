/** How a template is written: a few block calls a sheet, and all or nothing. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { buildTemplate } from '../../src/addon/templates';
import { blockOf } from '../../src/sheets/addresses';
import { layTemplate } from '../../src/sheets/template-writer';
import { createHeadlessSpreadsheet } from '../../src/workbench/headless';
import { chartsIn } from '../../src/workbench/spreadsheet/index';
import { WorkbenchRange } from '../../src/workbench/spreadsheet/range';

const template = buildTemplate('newParthenon', 'en', '2026-11-23');

/** Counts the calls that write to ranges while something runs. */
function callsWhile(run: () => void): Map<string, number> {
  const setters = Object.getOwnPropertyNames(WorkbenchRange.prototype).filter((name) => name.startsWith('set'));
  const spies = setters.map((name) => [name, vi.spyOn(WorkbenchRange.prototype, name as 'setValues')] as const);
  run();
  return new Map(spies.map(([name, spy]) => [name, spy.mock.calls.length]));
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a block that a formula fills', () => {
  test('has a header where its function gives one, over numbers to the right; a list has none', async () => {
    const { services } = await createHeadlessSpreadsheet();
    const weights = vi.spyOn(WorkbenchRange.prototype, 'setFontWeights');
    const alignments = vi.spyOn(WorkbenchRange.prototype, 'setHorizontalAlignments');
    layTemplate(buildTemplate('newMonthPlan', 'en', '2026-11-23'), services);
    const lookAt = (cell: string) => {
      const { row, column } = blockOf(cell);
      return [weights, alignments].map(({ mock }) => (mock.calls[0] as [unknown[][]])[0][row - 1]?.[column - 1]);
    };
    expect(lookAt('A29'), 'stages').toEqual(['bold', null]);
    expect(lookAt('B29'), 'needed').toEqual(['bold', 'right']);
    expect(lookAt('D12'), 'dates').toEqual(['bold', 'right']);
    expect(lookAt('C71'), 'sellers by channel').toEqual(['normal', null]);
  });
});

describe('a combo chart', () => {
  test('draws the facts as columns and the plan, its last series, as a line', async () => {
    const { services, univer } = await createHeadlessSpreadsheet();
    layTemplate(buildTemplate('newMonthPlan', 'en', '2026-11-23'), services);
    const combo = chartsIn(univer).find(({ type }) => type === 'COMBO');
    expect(combo?.options).toMatchObject({ seriesType: 'bars', 'series.1.type': 'line' });
  });
});

describe('laying a template', () => {
  test('writes each property of a sheet once, as one block', async () => {
    const { services } = await createHeadlessSpreadsheet();
    const calls = callsWhile(() => layTemplate(template, services));
    for (const property of [
      'Values',
      'Notes',
      'NumberFormats',
      'Backgrounds',
      'FontColors',
      'FontSizes',
      'FontWeights',
    ]) {
      expect(calls.get(`set${property}`), property).toBe(template.sheets.length);
    }
    expect([calls.get('setValue'), calls.get('setFormula')]).toEqual([0, 0]);
    const cells = template.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
    expect([...calls.values()].reduce((sum, count) => sum + count, 0)).toBeLessThan(cells / 2);
  });

  test('leaves no half template behind when it is cut off', async () => {
    const { services } = await createHeadlessSpreadsheet();
    const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
    spreadsheet.getSheets()[0]?.getRange('A1').setValue('mine');
    const write = WorkbenchRange.prototype.setNotes;
    let sheets = 0;
    vi.spyOn(WorkbenchRange.prototype, 'setNotes').mockImplementation(function (this: WorkbenchRange, notes) {
      if (++sheets === 3) throw new Error('The service is not available.');
      return write.call(this, notes);
    });
    expect(() => layTemplate(template, services)).toThrow('The service is not available.');
    expect(spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual(['Sheet1']);
    expect(spreadsheet.getSheets()[0]?.getRange('A1').getValue()).toBe('mine');
  });
});
