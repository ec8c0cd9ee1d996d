/** Goal seek under uncertainty for a pillar: against closed forms, and against the function that a cell has. */
import fc from 'fast-check';
import jStat from 'jstat';
import { beforeAll, describe, expect, it } from 'vitest';
import { inOneGo } from '../../../src/models/in-slices';
import { pillarBounds } from '../../../src/models/parthenon/solve';
import { strayRange } from '../../../src/models/parthenon/straying';
import { seekGoal } from '../../../src/models/simulation/goal-seek';
import { trialByTrial } from '../../../src/models/simulation/running';
import { type PillarQuestion, type StrayingPillar, soughtPillar } from '../../../src/models/simulation/sought-pillar';
import { functionsInEmptyContext, type SheetFunction } from '../../functions/apps-script';

let cell: Readonly<Record<string, SheetFunction>>;

beforeAll(async () => {
  cell = await functionsInEmptyContext();
});

function questionOf(
  values: readonly number[],
  asked: Pick<PillarQuestion, 'index' | 'target' | 'confidence'>,
  straying = { falls: 0.2, rises: 0.2 },
): PillarQuestion {
  const bounds = pillarBounds(values.length);
  const pillars = values.map((likely, index) => ({
    likely,
    ...straying,
    bounds: bounds[index] as { low: number; high: number },
  }));
  return { pillars, ...asked, trials: 10_000, seed: 1 };
}

/** What PARTHENON_SIMULATE says of the chance, with the sought pillar at `value`. */
function chanceInCell({ pillars, index, target, trials, seed }: PillarQuestion, value: number): number {
  const likely = pillars.map((pillar, place) => (place === index ? value : pillar.likely));
  const ranges = likely.map((middle, place) => {
    const pillar = pillars[place] as StrayingPillar;
    return strayRange(middle, pillar, pillar.bounds);
  });
  const [low, high] = [ranges.map(([least]) => least), ranges.map(([, most]) => most)];
  const rows = (cell.PARTHENON_SIMULATE as SheetFunction)([low], [likely], [high], target, trials, seed);
  const table = rows as unknown as [string, number][];
  return table[table.length - 1]?.[1] as number;
}

describe('the value of one pillar for a wanted chance', () => {
  it('is that of the closed form, where one pillar alone strays', () => {
    // profit = v · (0.8 + 0.4 B) · 50 with B ~ beta(3, 3), and B ≥ b with a chance of 80 %
    for (const confidence of [0.5, 0.8, 0.95]) {
      const question = questionOf([100, 50], { index: 0, target: 8000, confidence });
      const pillars = question.pillars.map((pillar, index) =>
        index === 1 ? { ...pillar, falls: 0, rises: 0 } : pillar,
      );
      const found = inOneGo(soughtPillar({ ...question, pillars }));
      const expected = 8000 / (50 * (0.8 + 0.4 * jStat.beta.inv(1 - confidence, 3, 3)));
      expect(found).toMatchObject({ kind: 'found', value: expect.closeTo(expected, 1) });
    }
  });

  it('reaches the wanted chance in a cell, and just below it does not', () => {
    const likely = [
      fc.double({ min: 1, max: 1000, noNaN: true }),
      fc.double({ min: 0.01, max: 0.6, noNaN: true }),
    ] as const;
    fc.assert(
      fc.property(
        fc.tuple(likely[0], likely[1], likely[0], likely[0], likely[1]),
        fc.integer({ min: 0, max: 4 }),
        fc.double({ min: 0.05, max: 0.99, noNaN: true }),
        fc.double({ min: 0.3, max: 3, noNaN: true }),
        fc.record({
          falls: fc.double({ min: 0, max: 1, noNaN: true }),
          rises: fc.double({ min: 0.01, max: 3, noNaN: true }),
        }),
        (values, index, confidence, factor, straying) => {
          const target = factor * values.reduce((product, value) => product * value, 1);
          const question = questionOf(values, { index, target, confidence }, straying);
          const found = inOneGo(soughtPillar(question));
          if (found.kind === 'found') {
            expect(chanceInCell(question, found.value)).toBeGreaterThanOrEqual(confidence);
            expect(found.chance).toBeCloseTo(chanceInCell(question, found.value), 3);
            expect(found.value).toBe(Number(found.value.toPrecision(6)));
            expect(chanceInCell(question, found.value * (1 - 2e-5))).toBeLessThan(confidence);
          } else {
            // conversion and margin end at 100 %
            expect(found.kind).toBe('notReached');
            expect([1, 4]).toContain(index);
            expect(chanceInCell(question, 1)).toBeLessThan(confidence);
          }
          expect(found.chanceNow).toBeCloseTo(chanceInCell(question, values[index] as number), 9);
        },
      ),
      { numRuns: 60 },
    );
  }, 120_000);

  it('does not exist beyond a bound, and the chance there is told', () => {
    const question = questionOf([100, 0.1, 1000, 1, 1], { index: 1, target: 500_000, confidence: 0.8 });
    const found = inOneGo(soughtPillar(question));
    expect(found).toMatchObject({ kind: 'notReached', chanceAtLow: 0, chanceAtHigh: chanceInCell(question, 1) });
  });

  it('does not exist where another pillar is nothing, or may as well bring a loss', () => {
    const nothing = questionOf([100, 0, 50], { index: 0, target: 10, confidence: 0.8 });
    expect(inOneGo(soughtPillar(nothing))).toMatchObject({ kind: 'notReached', chanceAtHigh: 0, chanceNow: 0 });
    // every fourth case or so has a negative margin, whatever the leads are
    const often = questionOf(
      [100, 0.1, 10, 1, 0.1],
      { index: 0, target: 10, confidence: 0.95 },
      { falls: 3, rises: 3 },
    );
    const found = inOneGo(soughtPillar(often));
    if (found.kind !== 'notReached') throw new Error(found.kind);
    expect(found.chanceAtHigh).toBeCloseTo(chanceInCell(often, 1e12), 3);
    expect(found.chanceAtHigh).toBeGreaterThan(found.chanceNow);
  });

  it('is of no use where the profit falls with the pillar', () => {
    const loss = [100, 0.1, 1000, 1, -0.3];
    expect(inOneGo(soughtPillar(questionOf(loss, { index: 0, target: 5000, confidence: 0.8 })))).toMatchObject({
      kind: 'falling',
      chanceNow: 0,
    });
    // fewer leads would lose less
    expect(inOneGo(soughtPillar(questionOf(loss, { index: 0, target: -1500, confidence: 0.8 })))).toMatchObject({
      kind: 'falling',
      chanceAtLow: 1,
      chanceNow: expect.closeTo(0, 3),
    });
  });

  it('is the least there can be, where that is enough', () => {
    const found = inOneGo(soughtPillar(questionOf([100, 0.1, 1000], { index: 0, target: 0, confidence: 0.8 })));
    expect(found).toEqual({ kind: 'alreadyReached', value: 0, chance: 1, chanceNow: 1 });
  });

  it('may be a loss that is still small enough, of a margin that has no least value', () => {
    const question = questionOf([100, 0.1, 1000, 1, 0.2], { index: 4, target: -3000, confidence: 0.9 });
    const found = inOneGo(soughtPillar(question));
    if (found.kind !== 'found') throw new Error(found.kind);
    expect(found.value).toBeLessThan(-0.15);
    expect(chanceInCell(question, found.value)).toBeGreaterThanOrEqual(0.9);
    expect(chanceInCell(question, found.value * (1 + 2e-5))).toBeLessThan(0.9);
    const nothing = questionOf([0, 0.1, 1000, 1, 0.2], { index: 4, target: 0, confidence: 0.9 });
    expect(inOneGo(soughtPillar(nothing)).kind).toBe('alreadyReached');
  });
});

describe('a goal between open ends', () => {
  const experimentAt = (shift: number) => {
    const inputs = [{ kind: 'normal', mean: 0, deviation: 1 } as const];
    return { inputs, outcome: trialByTrial(([x = 0]) => shift + x), trials: 4096, seed: 1 };
  };
  const open = { experimentAt, confidence: 0.8, low: -Infinity, high: Infinity };

  it('is felt for in both directions', () => {
    for (const target of [-70_000, -3, 0, 3, 70_000]) {
      const found = seekGoal({ ...open, target });
      if (found.kind !== 'found') throw new Error(found.kind);
      expect(found.value - target).toBeCloseTo(jStat.normal.inv(0.8, 0, 1), 1);
      expect(found.chance).toBeGreaterThanOrEqual(0.8);
    }
  });

  it('is given up beyond twelve orders of magnitude', () => {
    expect(seekGoal({ ...open, target: 1e16 }).kind).toBe('notReached');
    expect(seekGoal({ ...open, target: -1e16 }).kind).toBe('alreadyReached');
  });
});
