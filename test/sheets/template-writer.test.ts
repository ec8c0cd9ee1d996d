/** How a template is written: a few block calls a sheet, and all or nothing. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { buildTemplate } from '../../src/addon/templates';
import { layTemplate } from '../../src/sheets/template-writer';
import { createHeadlessSpreadsheet } from '../../src/workbench/headless';
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

  test('puts headers over their columns, room between a number and a text, and wraps sentences', async () => {
    const { services } = await createHeadlessSpreadsheet();
    const wrap = vi.spyOn(WorkbenchRange.prototype, 'setWrap');
    const align = vi.spyOn(WorkbenchRange.prototype, 'setHorizontalAlignments');
    const spill = {
      at: 'A1',
      kinds: [['text', 'percent', 'text'] as const],
      resultRows: 0,
      wrapped: true,
    };
    const [first] = template.sheets;
    if (!first) throw new Error('The template has no sheet.');
    const cells = [{ at: 'A1', content: '=X', style: 'header' as const }];
    const sheet = { ...first, name: 'Words', cells, spills: [spill], names: {}, warnings: [], charts: [] };
    layTemplate({ ...template, sheets: [sheet] }, services);
    expect(align.mock.calls[0]?.[0][0]?.slice(0, 3)).toEqual([null, 'right', null]);
    const range = services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Words')?.getRange('B2');
    expect(range?.getNumberFormats()).toEqual([['0.0%"  ";[Red]-0.0%"  "']]);
    const wrapped = wrap.mock.contexts.map((context) => (context as WorkbenchRange).getA1Notation());
    expect(wrapped).toContain('A2:C2');
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
