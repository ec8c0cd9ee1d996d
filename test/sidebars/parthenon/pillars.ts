/** Pillars as people have them, for the tests of the sidebar "Parthenon". */
import fc from 'fast-check';
import { boundsOf, newPillar, type ParthenonState, type Pillar } from '../../../src/sidebars/parthenon/state';
import { sidebarWords } from './words';

export const words = sidebarWords.en.parthenon;

export function stateOf(
  now: readonly number[],
  afterwards: readonly number[] = now,
  more: Partial<ParthenonState> = {},
): ParthenonState {
  const pillars = now.map((value, index): Pillar => {
    return { ...newPillar(`Pillar ${index + 1}`, value, false), afterwards: afterwards[index] as number };
  });
  return { pillars, target: null, source: null, ...more };
}

const values = (index: number, count: number) => {
  const { low, high } = boundsOf({ pillars: Array.from({ length: count }, () => newPillar('', 0, false)) })[index] as {
    low: number;
    high: number;
  };
  return fc.double({ min: Math.max(low, -1), max: Math.min(high, 10_000), noNaN: true }).map((value) => value + 0);
};

/** 1 to `most` pillars within their bounds, moved or not. */
export const states = (most: number) =>
  fc
    .integer({ min: 1, max: most })
    .chain((count) =>
      fc.record({
        now: fc.tuple(...Array.from({ length: count }, (_, index) => values(index, count))),
        afterwards: fc.tuple(...Array.from({ length: count }, (_, index) => values(index, count))),
        falls: fc.tuple(...Array.from({ length: count }, () => fc.double({ min: 0, max: 1, noNaN: true }))),
        rises: fc.tuple(...Array.from({ length: count }, () => fc.double({ min: 0, max: 10, noNaN: true }))),
      }),
    )
    .map(({ now, afterwards, falls, rises }): ParthenonState => {
      const state = stateOf(now, afterwards);
      return {
        ...state,
        pillars: state.pillars.map((pillar, index) => ({
          ...pillar,
          falls: falls[index] as number,
          rises: rises[index] as number,
        })),
      };
    });
