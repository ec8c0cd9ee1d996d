/** What the sidebar "Parthenon" holds, and how it changes: plain data, no page. */

import type { ParthenonSidebarWords } from '../../messages/en/parthenon-sidebar';
import { pillarBounds } from '../../models/parthenon/solve';
import type { Place } from '../../sheets/cell-blocks';
import type { Scenario, ScenarioPillar } from '../../sheets/scenarios';

export type Pillar = ScenarioPillar;

/** The cells the pillars were read from, one below or beside the other. */
export interface Source extends Place {
  readonly isRow: boolean;
  /** What they held when they were last read or written. */
  readonly values: readonly number[];
}

export interface ParthenonState {
  readonly pillars: readonly Pillar[];
  readonly target: number | null;
  readonly source: Source | null;
}

export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** How far a pillar may stray before the user says it: by a fifth. */
const STRAYS = 0.2;

export function newPillar(name: string, value: number, isPercent: boolean, cell = ''): Pillar {
  return { name, isPercent, now: value, afterwards: value, falls: STRAYS, rises: STRAYS, cell };
}

/** The case with which the principle is taught: 100 leads × 10 % × 1,000 × 1 × 100 %. */
export function fivePillars({ pillars }: ParthenonSidebarWords): ParthenonState {
  const { leads, conversion, averageCheck, purchases, margin } = pillars;
  return {
    pillars: [
      newPillar(leads, 100, false),
      newPillar(conversion, 0.1, true),
      newPillar(averageCheck, 1000, false),
      newPillar(purchases, 1, false),
      newPillar(margin, 1, true),
    ],
    target: 20_000,
    source: null,
  };
}

export function threePillars({ pillars }: ParthenonSidebarWords): ParthenonState {
  const { clients, averageCheck, frequency } = pillars;
  return {
    pillars: [newPillar(clients, 100, false), newPillar(averageCheck, 1000, false), newPillar(frequency, 1, false)],
    target: 200_000,
    source: null,
  };
}

/** Where each pillar may lie: with five, conversion within 0 to 100 % and margin at most 100 %. */
export function boundsOf({ pillars }: Pick<ParthenonState, 'pillars'>): Bounds[] {
  return pillarBounds(pillars.length);
}

export function setPillar(state: ParthenonState, index: number, change: Partial<Pillar>): ParthenonState {
  return {
    ...state,
    pillars: state.pillars.map((pillar, place) => (place === index ? { ...pillar, ...change } : pillar)),
  };
}

/** Moves a pillar by the slider: a relative change of its value now, which stops at its bound. */
export function movePillar(state: ParthenonState, index: number, change: number): ParthenonState {
  const { now } = state.pillars[index] as Pillar;
  const { low, high } = boundsOf(state)[index] as Bounds;
  const moved = now + Math.abs(now) * change;
  return setPillar(state, index, { afterwards: Math.min(high, Math.max(low, moved)) });
}

export function changeOf({ now, afterwards }: Pillar): number | null {
  return now === 0 ? null : (afterwards - now) / Math.abs(now);
}

export function backToNow(state: ParthenonState): ParthenonState {
  return { ...state, pillars: state.pillars.map((pillar) => ({ ...pillar, afterwards: pillar.now })) };
}

export function takeAsNow(state: ParthenonState): ParthenonState {
  return { ...state, pillars: state.pillars.map((pillar) => ({ ...pillar, now: pillar.afterwards })) };
}

export function isMoved({ pillars }: ParthenonState): boolean {
  return pillars.some(({ now, afterwards }) => now !== afterwards);
}

export function asScenario(state: ParthenonState, name: string): Scenario {
  return { name: name.trim(), target: state.target, pillars: state.pillars };
}

/** Both were read from the same cells. */
export function isSameSource(one: Source | null, other: Source | null): boolean {
  const sameCells = (a: Source, b: Source) =>
    a.sheetId === b.sheetId && a.row === b.row && a.column === b.column && a.isRow === b.isRow;
  return one !== null && other !== null && one.values.length === other.values.length && sameCells(one, other);
}

/** Its cells may hold something else by now, so an opened scenario is not bound to them. */
export function fromScenario({ pillars, target }: Scenario): ParthenonState {
  return { pillars: pillars.map((pillar) => ({ ...pillar, cell: '' })), target, source: null };
}
