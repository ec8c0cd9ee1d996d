/** How the pillars of the sidebar move: within their bounds, and back. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  asScenario,
  backToNow,
  boundsOf,
  changeOf,
  fivePillars,
  fromScenario,
  isMoved,
  isSameSource,
  movePillar,
  type Pillar,
  setPillar,
  takeAsNow,
  threePillars,
} from '../../../src/sidebars/parthenon/state';
import { stateOf, states, words } from './pillars';

const pillar = (state: { pillars: readonly Pillar[] }, index: number) => state.pillars[index] as Pillar;

describe('a slider', () => {
  test('moves a pillar by a part of what it is now', () => {
    const moved = movePillar(fivePillars(words), 2, 0.15);
    expect(pillar(moved, 2)).toMatchObject({ now: 1000, afterwards: 1150 });
    expect(changeOf(pillar(moved, 2))).toBeCloseTo(0.15);
  });
  test('stops at all leads converted and all sales earned', () => {
    const state = setPillar(fivePillars(words), 1, { now: 0.8, afterwards: 0.8 });
    expect(pillar(movePillar(state, 1, 1), 1).afterwards).toBe(1);
    expect(pillar(movePillar(state, 4, 0.5), 4).afterwards).toBe(1);
  });
  test('upwards makes a loss smaller', () => {
    const state = stateOf([100, 0.1, 1000, 1, -0.2]);
    expect(pillar(movePillar(state, 4, 0.5), 4).afterwards).toBeCloseTo(-0.1);
    expect(changeOf(pillar(movePillar(state, 4, 0.5), 4))).toBeCloseTo(0.5);
  });
  test('leaves every pillar within its bounds, wherever it is pulled', () => {
    fc.assert(
      fc.property(states(12), fc.double({ min: -0.5, max: 1, noNaN: true }), (state, change) => {
        state.pillars.forEach((_, index) => {
          const { low, high } = boundsOf(state)[index] as { low: number; high: number };
          const { afterwards } = pillar(movePillar(state, index, change), index);
          expect(afterwards).toBeGreaterThanOrEqual(low);
          expect(afterwards).toBeLessThanOrEqual(high);
        });
      }),
    );
  });
});

test('from nothing there is no relative change', () => expect(changeOf(pillar(stateOf([0], [5]), 0))).toBeNull());

test('"back to now" and "take as now" end every move, and keep the rest', () => {
  fc.assert(
    fc.property(states(12), (state) => {
      expect(isMoved(backToNow(state))).toBe(false);
      expect(isMoved(takeAsNow(state))).toBe(false);
      expect(backToNow(state).pillars.map(({ now }) => now)).toEqual(state.pillars.map(({ now }) => now));
      expect(takeAsNow(state).pillars.map(({ now }) => now)).toEqual(state.pillars.map(({ afterwards }) => afterwards));
    }),
  );
});

test('only five pillars have a conversion and a margin', () => {
  expect(boundsOf(threePillars(words)).every(({ low, high }) => low === 0 && high === Infinity)).toBe(true);
  expect(boundsOf(fivePillars(words)).map(({ low, high }) => [low, high])).toEqual([
    [0, Infinity],
    [0, 1],
    [0, Infinity],
    [0, Infinity],
    [-Infinity, 1],
  ]);
});

test('a scenario keeps pillars and target, and is not bound to the cells it came from', () => {
  const source = { sheet: 'S', sheetId: 1, row: 2, column: 2, isRow: false, values: [1, 2] };
  const bound = { ...stateOf([1, 2], [3, 4]), target: 12, source };
  const cells = { ...bound, pillars: bound.pillars.map((each) => ({ ...each, cell: "'S'!B2" })) };
  const opened = fromScenario(asScenario(cells, '  Spring  '));
  expect(asScenario(cells, '  Spring  ').name).toBe('Spring');
  expect(opened).toEqual({ ...stateOf([1, 2], [3, 4]), target: 12, source: null });
});

test('cells are the same where sheet, place and number agree, whatever they hold or the sheet is called', () => {
  const source = { sheet: 'S', sheetId: 1, row: 2, column: 2, isRow: false, values: [1, 2] };
  expect(isSameSource(source, { ...source, sheet: 'T', values: [3, 4] })).toBe(true);
  for (const other of [{ sheetId: 2 }, { row: 3 }, { column: 3 }, { isRow: true }, { values: [1] }]) {
    expect(isSameSource(source, { ...source, ...other })).toBe(false);
  }
  expect([isSameSource(null, source), isSameSource(source, null)]).toEqual([false, false]);
});
