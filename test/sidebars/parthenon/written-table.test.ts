/** What "write to sheet" puts into the cells, and how it is taken back. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { setPillar } from '../../../src/sidebars/parthenon/state';
import { cellsReplacement, reversed, tableOf, tableReplacement } from '../../../src/sidebars/parthenon/written-table';
import { stateOf, states, words } from './pillars';

const state = setPillar(stateOf([100, 0.1, 1000], [120, 0.1, 900]), 1, { isPercent: true });
const place = { sheet: 'Plan', sheetId: 7, row: 3, column: 4 };

test('a table names each pillar with now, then and change, and the profit below', () => {
  expect(tableOf(state, words).contents).toEqual([
    ['Pillar', 'Now', 'Then', 'Change'],
    ['Pillar 1', 100, 120, 0.2],
    ['Pillar 2', 0.1, 0.1, 0],
    ['Pillar 3', 1000, 900, -0.1],
    ['Profit', 10_000, 10_800, 0.08],
  ]);
});

test('percentages are written as such', () => {
  const percent = tableOf(state, words).formats.map((row) => row.map((format) => format.includes('%')));
  expect(percent).toEqual([
    [false, false, false, false],
    [false, false, false, true],
    [false, true, true, true],
    [false, false, false, true],
    [false, false, false, true],
  ]);
});

test('from nothing a change is left blank', () => {
  expect(tableOf(stateOf([0, 5], [2, 5]), words).contents.map((row) => row[3])).toEqual(['Change', '', 0, '']);
});

test('a table goes only where nothing stands', () => {
  const { expected, next, row, column, sheetId } = tableReplacement(place, tableOf(state, words));
  expect(expected.flat().every((content) => content === '')).toBe(true);
  expect([expected.length, expected[0]?.length]).toEqual([next.length, next[0]?.length]);
  expect([row, column, sheetId]).toEqual([3, 4, 7]);
});

test('new values go back into the cells they came from, down a column or along a row, and no format changes', () => {
  const values = [100, 0.1, 1000];
  const down = cellsReplacement(state, { ...place, isRow: false, values });
  const along = cellsReplacement(state, { ...place, isRow: true, values });
  expect([down.expected, down.next]).toEqual([
    [[100], [0.1], [1000]],
    [[120], [0.1], [900]],
  ]);
  expect([along.expected, along.next]).toEqual([[values], [[120, 0.1, 900]]]);
  expect([down.formats, along.formats]).toEqual([null, null]);
});

test('values taken as now are still written over what the sheet holds', () => {
  const taken = stateOf([120, 0.1, 900], [130, 0.1, 900]);
  const { expected } = cellsReplacement(taken, { ...place, isRow: false, values: [100, 0.1, 1000] });
  expect(expected).toEqual([[100], [0.1], [1000]]);
});

test('to take back expects what was written and restores what was there, twice is the first again', () => {
  fc.assert(
    fc.property(states(12), (any) => {
      const done = tableReplacement(place, tableOf(any, words));
      const before = done.next.map((row) => row.map(() => 'General'));
      const undo = reversed(done, before);
      expect([undo.expected, undo.next, undo.formats]).toEqual([done.next, done.expected, before]);
      expect(reversed(undo, done.formats ?? [])).toEqual(done);
    }),
  );
});
