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

  test('puts a heading on the side of what it heads, and a class in the middle', async () => {
    const { services } = await createHeadlessSpreadsheet();
    const align = vi.spyOn(WorkbenchRange.prototype, 'setHorizontalAlignments');
    layTemplate(buildTemplate('newClients', 'en', '2026-11-23'), services);
    const rows = align.mock.calls[0]?.[0] ?? [];
    // Client, total, share, cumulative, ABC, variation, XYZ, class.
    const header = [null, 'right', 'right', 'right', 'center', 'right', 'center', 'center'];
    expect(rows[77]?.slice(0, 8)).toEqual(header);
    expect([rows[78]?.[0], rows[78]?.[4]]).toEqual([null, 'center']);
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

describe('a table that a function spills', () => {
  const tables = {
    id: 'tables',
    version: '1.0',
    rightToLeft: false,
    sheets: [
      {
        name: 'Tables',
        columnWidths: [100, 100, 100],
        frozenRows: 3,
        cells: [
          { at: 'A1', content: '=TEAM_ADVICE(5;FALSE;1;1;1;1)', style: 'header' },
          { at: 'A20', content: '=TEAM_HEADS(15)', style: 'formula' },
        ],
        names: {},
        spills: [
          { at: 'A1', kinds: [['text', 'percent', 'text']], resultRows: 0 },
          { at: 'A20', kinds: [['text', 'percent', 'text']], resultRows: 0, headers: false },
        ],
        warnings: [],
        charts: [],
      },
    ],
  } as const;

  test('has its headings over the side on which the column stands, or none of its own', async () => {
    const { services } = await createHeadlessSpreadsheet();
    const weights = vi.spyOn(WorkbenchRange.prototype, 'setFontWeights');
    const sides = vi.spyOn(WorkbenchRange.prototype, 'setHorizontalAlignments');
    layTemplate(tables, services);
    const [weight, side] = [weights.mock.calls[0]?.[0], sides.mock.calls[0]?.[0]];
    expect(weight?.[0]).toEqual(['bold', 'bold', 'bold']);
    expect(side?.[0]).toEqual([null, 'right', null]);
    expect(weight?.[19]).toEqual(['normal', 'normal', 'normal']);
  });
});

describe('a combined chart', () => {
  test('draws the facts as columns and the plan, its last series, as a line, with the digits that were asked for', async () => {
    const { services, shown } = await createHeadlessSpreadsheet();
    layTemplate(buildTemplate('newDepartment', 'en', '2026-11-23'), services);
    const combined = shown.charts.find(({ type }) => type === 'COMBO');
    expect(combined?.options).toMatchObject({ seriesType: 'bars', 'series.1.type': 'line', 'vAxis.format': '#,##0' });
  });
});
