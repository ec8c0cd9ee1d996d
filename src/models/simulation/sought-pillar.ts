/** The smallest value of one pillar for which profit reaches a target with a wanted chance, while all pillars stray. */

import type { InSlices } from '../in-slices';
import { type PillarBounds, requiredValue } from '../parthenon/solve';
import { type Straying, strayRange } from '../parthenon/straying';
import { type GoalResult, type GoalSearch, goalSearch, shareFrom } from './goal-seek';
import { profitSimulator } from './profit-simulator';

export interface StrayingPillar extends Straying {
  readonly likely: number;
  readonly bounds: PillarBounds;
}

export interface PillarQuestion {
  readonly pillars: readonly StrayingPillar[];
  /** Place of the pillar that is sought. */
  readonly index: number;
  readonly target: number;
  /** Wanted chance, 0 < confidence ≤ 1. */
  readonly confidence: number;
  readonly trials: number;
  readonly seed: number;
}

export type SoughtPillar = GoalResult & {
  /** The chance where the pillars stand. */
  readonly chanceNow: number;
};

/** The range of each pillar is in proportion to its value; bounds hold. A value that is found has six digits. */
export function* soughtPillar(question: PillarQuestion): InSlices<SoughtPillar> {
  const { pillars, index, target, confidence, trials, seed } = question;
  const simulated = profitSimulator(trials, seed);
  const drawsAt = (values: readonly number[]): Float64Array => {
    const ranges = values.map((value, place) => {
      const pillar = pillars[place] as StrayingPillar;
      return strayRange(value, pillar, pillar.bounds);
    });
    return simulated({ low: ranges.map(([low]) => low), likely: values, high: ranges.map(([, high]) => high) });
  };
  const present = pillars.map(({ likely }) => likely);
  const valuesWith = (sought: number) => present.map((value, place) => (place === index ? sought : value));
  // what each pillar draws is remembered: one more at a time, so that no slice has to draw them all
  for (let count = 1; count < present.length; count++) {
    drawsAt(present.slice(0, count));
    yield {};
  }
  const chanceNow = shareFrom(drawsAt(present), target);
  yield {};
  const search = searchFrom(question, present);
  let step = search.next();
  while (!step.done) {
    step = search.next(drawsAt(valuesWith(step.value)));
    yield {};
  }
  const found = step.value;
  if (found.kind === 'found') {
    const value = roundedUp(found.value);
    const chance = shareFrom(drawsAt(valuesWith(value)), target);
    return { kind: 'found', value, chance, chanceNow };
  }
  const isFalling = found.kind === 'alreadyReached' && chanceNow < confidence;
  // at its least the pillar reaches the goal, and no longer where it stands
  if (isFalling) return { kind: 'falling', chanceAtLow: found.chance, chanceAtHigh: chanceNow, chanceNow };
  return { ...found, chanceNow };
}

/** More digits would say more than the trials do. */
const DIGITS = 6;

/** To the next number of so many digits: from there on the chance is reached all the more. */
function roundedUp(value: number): number {
  const places = DIGITS - 1 - Math.floor(Math.log10(Math.abs(value) || 1));
  const power = 10 ** Math.abs(places);
  return (places < 0 ? Math.ceil(value / power) * power : Math.ceil(value * power) / power) + 0;
}

function searchFrom(question: PillarQuestion, present: readonly number[]): GoalSearch<GoalResult> {
  const { pillars, index, target, confidence } = question;
  const { bounds, likely } = pillars[index] as StrayingPillar;
  const alone = requiredValue(present, index, target);
  const size = Math.max(
    Math.abs(likely),
    alone.kind === 'value' && Number.isFinite(alone.value) ? Math.abs(alone.value) : 0,
  );
  return goalSearch({ target, confidence, ...bounds, start: likely, size: size > 0 ? size : 1 });
}
