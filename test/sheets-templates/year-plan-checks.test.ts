/** The checks of the template "Year plan" can be read whole: however much they say, nothing to their right cuts it off. */
import { beforeAll, describe, expect, test } from 'vitest';
import { buildTemplate } from '../../src/addon/templates';
import { textWidth } from '../../src/charts/text';
import { languages } from '../../src/messages/language';
import { blockOf } from '../../src/sheets/addresses';
import { at, block, type OpenedAddOn } from './opened';
import { NOVEMBER, openYear, SHEETS } from './year-plan-opened';

const FONT = 13.33;
const CELL_PADDING = 6;

/** Sheet by its place, and a cell of a block that must be filled in: those with the longest names, one a sheet at least. */
const blanks: readonly (readonly [place: number, cell: string])[] = [
  [0, 'B16'],
  [1, 'B34'],
  [2, 'G28'],
  [2, 'B52'],
  [3, 'B21'],
  [4, 'B19'],
  [4, 'B48'],
  [5, 'B10'],
];

describe.each(languages)('in %s', (language) => {
  const sheets = buildTemplate('newYearPlan', language, NOVEMBER).sheets;
  const checks = sheets.flatMap(({ name, cells, columnWidths }) =>
    cells.filter(({ style }) => style === 'checkSentence').map((cell) => ({ name, cell: cell.at, columnWidths })),
  );

  /** Checks whose text is wider than their column and the blank cells after it. */
  const cutOff = (addOn: OpenedAddOn) =>
    checks.flatMap(({ name, cell, columnWidths }) => {
      const { row } = blockOf(cell);
      const [, said, ...after] = block(addOn, name, `A${row}:Z${row}`)[0] as unknown[];
      const blank = after.findIndex((value) => value !== '');
      const widths = columnWidths.slice(1, blank === -1 ? undefined : 2 + blank);
      const room = widths.reduce((sum, width) => sum + width, 0) - CELL_PADDING;
      return textWidth(String(said), FONT) > room ? [[name, cell, said]] : [];
    });

  test('every sheet has such checks, below its answers', () => {
    expect(new Set(checks.map(({ name }) => name)).size).toBe(SHEETS.length);
  });
  describe('laid in November', () => {
    let addOn: OpenedAddOn;
    beforeAll(async () => {
      addOn = await openYear(NOVEMBER, language);
    });

    test.each(blanks)('on the sheet at place %i, with %s blank', async (place, cell) => {
      const { name } = sheets[place] as (typeof sheets)[number];
      const range = addOn.sheet(name).getRange(cell);
      const before = range.getValue() as number | Date;
      range.clearContent();
      await addOn.recalculate();
      expect(checks.filter((check) => String(at(addOn, check.name, check.cell)).startsWith('✗'))).not.toEqual([]);
      expect(cutOff(addOn)).toEqual([]);
      range.setValue(before);
    });
  });
  test('parts that are not the whole, a week that begins on another day, holidays of another year', async () => {
    const addOn = await openYear(NOVEMBER, language);
    const [year, , , , start, week] = sheets.map(({ name }) => addOn.sheet(name));
    year?.getRange('B21').setValue(2028);
    week?.getRange('B10').setValue(new Date('2026-11-24T00:00:00Z'));
    await addOn.recalculate();
    expect(cutOff(addOn)).toEqual([]);
    start?.getRange('B19').setValue(0.7);
    await addOn.recalculate();
    expect(cutOff(addOn)).toEqual([]);
  });
});
