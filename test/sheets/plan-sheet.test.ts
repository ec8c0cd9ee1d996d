/** A plan written as a sheet: in one block, however many days and people; text stays text; it goes only while untouched. */
import { describe, expect, test } from 'vitest';
import { type PlanToWrite, removePlan, writePlan } from '../../src/sheets/plan-sheet';
import { english, everything, openWatched, writesWhile } from './lent-services';

const planOf = (days: number, people: readonly string[]): PlanToWrite => ({
  name: 'Plan 2026-12',
  purpose: 'The first plan.',
  headings: ['Date', ...people, 'Total'],
  days: Array.from({ length: days }, (_, day) => 20_788 + day),
  grids: ['Payments', 'Deals', 'Calls'].map((title) => ({
    title,
    amounts: Array.from({ length: days }, (_, day) => [...people.map(() => day), day * people.length]),
  })),
});

describe('a written plan', () => {
  test('is one block of values and one of formats, however many people it has', async () => {
    const counted = await Promise.all(
      [2, 60].map(async (count) => {
        const opened = await openWatched();
        const people = Array.from({ length: count }, (_, person) => `Seller ${person}`);
        return writesWhile(() => void writePlan(planOf(31, people), opened.services, english));
      }),
    );
    // A sheet has 26 columns; further ones are made in one go.
    const [few, many] = counted.map((calls) => new Map([...calls].filter(([name]) => name !== 'insertColumnsAfter')));
    expect(few).toEqual(many);
    expect(counted[1]?.get('insertColumnsAfter')).toBe(1);
    expect(counted[0]?.get('setValues')).toBe(1);
    expect(counted[0]?.get('setNumberFormats')).toBe(1);
    expect([...(counted[0]?.values() ?? [])].reduce((sum, calls) => sum + calls, 0)).toBeLessThan(9);
  });
  test('never overwrites: a second one gets a number', async () => {
    const opened = await openWatched();
    const first = writePlan(planOf(2, ['Ann']), opened.services, english);
    const before = everything(opened);
    expect(writePlan(planOf(3, ['Ann']), opened.services, english).sheet).toBe(`${first.sheet} 2`);
    expect(everything(opened).slice(0, before.length)).toEqual(before);
  });
  test('names that look like formulas stay names', async () => {
    const opened = await openWatched();
    const { sheet } = writePlan(planOf(2, ['=1+1', '+Ann', '@Bob']), opened.services, english);
    const range = opened.spreadsheet.getSheetByName(sheet)?.getDataRange();
    expect(range?.getFormulas().flat().filter(Boolean)).toEqual([]);
    expect(range?.getValues()[2]).toEqual(['Date', '=1+1', '+Ann', '@Bob', 'Total']);
  });
  test('is taken back while it is as it was written, and stays with whatever somebody has typed since', async () => {
    const opened = await openWatched();
    const plan = planOf(2, ['Ann']);
    const before = everything(opened);
    const written = writePlan(plan, opened.services, english);
    expect(removePlan({ ...written, plan }, opened.services, english)).toBe(written.sheet);
    expect(everything(opened)).toEqual(before);

    for (const [cell, value] of [
      ['B5', 7],
      ['A20', 'a note'],
      ['F1', 'beside it'],
    ] as const) {
      const again = writePlan(plan, opened.services, english);
      opened.spreadsheet.getSheetByName(again.sheet)?.getRange(cell).setValue(value);
      expect(() => removePlan({ ...again, plan }, opened.services, english)).toThrow(
        english.sheets.planChanged({ sheet: again.sheet }),
      );
      expect(opened.spreadsheet.getSheetByName(again.sheet)).not.toBeNull();
    }
  });
});
