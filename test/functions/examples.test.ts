/** Every example of the help, typed as a formula into a cell of the workbench's spreadsheet. */
import { beforeAll, describe, expect, test } from 'vitest';
import { examplesOf } from '../../src/functions/guide';
import { functions } from '../../src/functions/registry';
import { type OpenedAddOn, openAddOn } from '../sheets-templates/opened';

let addOn: OpenedAddOn;
beforeAll(async () => {
  addOn = await openAddOn();
});

type Cell = number | string | boolean | null;

const expected = (cell: Cell, tolerance: number) => {
  if (cell === null) return '';
  return typeof cell === 'number' ? expect.closeTo(cell, digitsFor(cell, tolerance)) : cell;
};

/** How many decimals agree at a relative tolerance. */
const digitsFor = (value: number, tolerance: number) => -Math.log10(2 * Math.max(Math.abs(value) * tolerance, 1e-12));

/** Examples write a date as 2026-03-09. */
const asDayText = (content: unknown) => {
  if (Object.prototype.toString.call(content) !== '[object Date]') return content;
  const { SpreadsheetApp, Utilities } = addOn.services;
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return Utilities.formatDate(content as Date, zone, 'yyyy-MM-dd');
};

const cases = Object.keys(functions).flatMap((name) => examplesOf(name).map((example) => ({ name, example })));

describe('the examples of the help', () => {
  test.each(cases)('$example.formula', ({ name, example }) => {
    const { formula, result, tolerance = 1e-9 } = example;
    const rows = Array.isArray(result) ? (result as Cell[][]) : [[result as Cell]];
    const sheet = addOn.services.SpreadsheetApp.getActiveSpreadsheet().insertSheet(`${name} ${Math.random()}`, 0);
    sheet.getRange('B2').setFormula(formula);
    const shown = sheet.getRange(2, 2, rows.length, (rows[0] as Cell[]).length).getValues();
    const shownDays = shown.map((row) => row.map(asDayText));
    expect(shownDays).toEqual(rows.map((row) => row.map((cell) => expected(cell, tolerance))));
    // Nothing spills beyond what the example shows.
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([1 + rows.length, 1 + (rows[0] as Cell[]).length]);
  });
});
