/** What the sidebar shows is what the cells compute, held against closed forms, all orders, and the built functions. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { profit } from '../../../src/models/parthenon/profit';
import { simulatedProfits } from '../../../src/models/simulation/profit-simulation';
import { profitSimulator } from '../../../src/models/simulation/profit-simulator';
import { chance, contributions, headline, needed, rangeOf, sensitivity } from '../../../src/sidebars/parthenon/figures';
import { boundsOf, fivePillars, type ParthenonState, setPillar } from '../../../src/sidebars/parthenon/state';
import { functionsInEmptyContext, type SheetFunction } from '../../functions/apps-script';
import { stateOf, states, words } from './pillars';

let cell: Readonly<Record<string, SheetFunction>>;

beforeAll(async () => {
  cell = await functionsInEmptyContext();
});

/** As a cell answers: a table without its headings, or one value. */
const ask = (name: string, ...given: unknown[]) => (cell[name] as SheetFunction)(...given) as never;
const near = (value: number, relative = 1e-9) =>
  expect.closeTo(value, Math.min(300, -Math.log10(Math.abs(value) * relative + 1e-9)));
const now = ({ pillars }: ParthenonState) => [pillars.map((pillar) => pillar.now)];
const afterwards = ({ pillars }: ParthenonState) => [pillars.map((pillar) => pillar.afterwards)];
const lows = (state: ParthenonState) => [
  state.pillars.map((pillar, index) => rangeOf(pillar, boundsOf(state)[index] as never)[0]),
];
const highs = (state: ParthenonState) => [
  state.pillars.map((pillar, index) => rangeOf(pillar, boundsOf(state)[index] as never)[1]),
];

describe('the headline', () => {
  test('is the profit of a cell, its gain and its change', () => {
    const state = setPillar(fivePillars(words), 0, { afterwards: 120 });
    expect(headline(state)).toEqual({ now: 10_000, afterwards: 12_000, gain: 2000, change: 0.2 });
    expect(ask('PARTHENON_PROFIT', ...(afterwards(state)[0] as number[]))).toBe(12_000);
  });
  test('of a loss that becomes smaller is a rise', () => {
    expect(headline(stateOf([100, 0.1, 10, 1, -0.5], [100, 0.1, 10, 1, -0.25])).change).toBe(0.5);
  });
  test('has no relative change from nothing', () => {
    expect(headline(stateOf([0, 5], [2, 5]))).toEqual({ now: 0, afterwards: 10, gain: 10, change: null });
  });
});

describe('the contributions', () => {
  test('are the average over every order in which the pillars could have moved', () => {
    const [before, after] = [
      [100, 0.1, 1000, 1],
      [120, 0.08, 1100, 1.5],
    ] as const;
    const orders = permutations([0, 1, 2, 3]);
    const expected = before.map((_, pillar) => {
      const gains = orders.map((order) => {
        const moved = (count: number) =>
          profit(before.map((value, index) => (order.indexOf(index) < count ? (after[index] as number) : value)));
        const place = order.indexOf(pillar);
        return moved(place + 1) - moved(place);
      });
      return gains.reduce((sum, gain) => sum + gain, 0) / orders.length;
    });
    expect(contributions(stateOf(before, after))).toEqual(
      expected.map((amount, index) => ({ index, amount: near(amount) })),
    );
  });
  test('add up to the gain of the headline, for any pillars', () => {
    fc.assert(
      fc.property(states(12), (state) => {
        const sum = contributions(state).reduce((total, { amount }) => total + amount, 0);
        const { gain, now: before, afterwards: after } = headline(state);
        expect(Math.abs(sum - gain)).toBeLessThanOrEqual(1e-9 * (Math.abs(before) + Math.abs(after)) + 1e-9);
      }),
      { numRuns: 60 },
    );
  });
  test('name only the pillars that moved', () => {
    expect(contributions(stateOf([10, 20, 30], [10, 25, 30]))).toEqual([{ index: 1, amount: near(1500) }]);
    expect(contributions(stateOf([10, 20]))).toEqual([]);
  });
  test('are those of PARTHENON_ATTRIBUTION in a cell', () => {
    const state = stateOf([200, 0.05, 400, 2, 0.3], [180, 0.08, 420, 2.5, 0.25]);
    const rows = ask('PARTHENON_ATTRIBUTION', now(state), afterwards(state)) as unknown[][];
    expect(contributions(state).map(({ amount }) => amount)).toEqual(rows.slice(1, -1).map((row) => row[3]));
  });
});

describe('sensitivity', () => {
  test('is that of PARTHENON_TORNADO in a cell, rank by rank', () => {
    const state = stateOf([100, 0.1, 1000, 1.2, 0.25], [110, 0.1, 900, 1.2, -0.25]);
    const rows = ask('PARTHENON_TORNADO', lows(state), afterwards(state), highs(state), [
      'a',
      'b',
      'c',
      'd',
      'e',
    ]) as unknown[][];
    expect(
      sensitivity(state).map(({ profitAtLow, profitAtHigh, swing }) => [profitAtLow, profitAtHigh, swing]),
    ).toEqual(rows.slice(-5).map((row) => row.slice(3)));
  });
  test('lets no pillar stray beyond its bound', () => {
    const state = fivePillars(words);
    expect(highs(state)[0]).toEqual([120, near(0.12), 1200, 1.2, 1]);
    const nearlyAll = setPillar(state, 1, { afterwards: 0.9, rises: 5 });
    expect(highs(nearlyAll)[0]?.[1]).toBe(1);
  });
  test('always gives a low, a likely and a high value in this order', () => {
    fc.assert(
      fc.property(states(12), (state) => {
        const [low, likely, high] = [lows(state), afterwards(state), highs(state)].map(([list]) => list as number[]);
        likely?.forEach((value, index) => {
          expect(low?.[index]).toBeLessThanOrEqual(value);
          expect(high?.[index]).toBeGreaterThanOrEqual(value);
        });
      }),
    );
  });
});

describe('the chance', () => {
  const state = { ...stateOf([100, 0.1, 1000, 1.2, 0.25], [110, 0.1, 950, 1.2, 0.25]), target: 3000 };

  test('and the quantiles are those of PARTHENON_SIMULATE in a cell', () => {
    const rows = ask('PARTHENON_SIMULATE', lows(state), afterwards(state), highs(state), 3000) as [string, number][];
    const values = Object.fromEntries(rows);
    const found = chance(state);
    expect([found.low, found.likely, found.high]).toEqual([values.P10, values.P50, values.P90]);
    expect(found.chance).toBe(rows[rows.length - 1]?.[1]);
  });
  test('falls as the target rises, from certain to none', () => {
    const chances = [0, 2000, 2600, 3200, 4000, 1e9].map((target) => chance({ ...state, target }).chance as number);
    expect(chances).toEqual([...chances].sort((one, other) => other - one));
    expect([chances[0], chances[chances.length - 1]]).toEqual([1, 0]);
  });
  test('has bins whose middles are round numbers, around nearly all cases', () => {
    const { from, width, shares } = chance(state).bins;
    const middles = shares.map((_, bin) => from + (bin + 0.5) * width);
    for (const middle of middles) expect(Math.abs(middle / width - Math.round(middle / width))).toBeLessThan(1e-9);
    const sum = shares.reduce((total, share) => total + share, 0);
    expect(sum).toBeGreaterThan(0.99);
    expect(sum).toBeLessThanOrEqual(1 + 1e-12);
    expect(shares.length).toBeGreaterThan(8);
  });
  test('of pillars that do not stray is one value', () => {
    const still = { ...stateOf([10, 20]), target: 200 };
    const sure = { ...still, pillars: still.pillars.map((pillar) => ({ ...pillar, falls: 0, rises: 0 })) };
    expect(chance(sure)).toMatchObject({
      likely: 200,
      low: 200,
      high: 200,
      chance: 1,
      bins: { width: 0, shares: [1] },
    });
  });
});

describe('a simulation that remembers', () => {
  test('gives the profits of one that starts anew, whatever moved in between', () => {
    const remembering = profitSimulator(1000, 1);
    fc.assert(
      fc.property(states(5), (state) => {
        const given = { low: lows(state)[0] as number[], likely: afterwards(state)[0] as number[] };
        const pillars = { ...given, high: highs(state)[0] as number[] };
        expect(remembering(pillars)).toEqual(simulatedProfits({ ...pillars, trials: 1000, seed: 1 }));
      }),
      { numRuns: 40 },
    );
  });
  test('sees that a pillar strays further, less, or to another side', () => {
    const remembering = profitSimulator(100, 1);
    const start = { low: [8, 1], likely: [10, 2], high: [15, 3] };
    for (const change of [{ low: [5, 1] }, { likely: [12, 2] }, { high: [20, 3] }, { likely: [10, 2.5] }]) {
      remembering(start);
      const moved = { ...start, ...change };
      expect(remembering(moved)).toEqual(simulatedProfits({ ...moved, trials: 100, seed: 1 }));
    }
  });
  test('hands out a list that may be sorted without harm to the next', () => {
    const remembering = profitSimulator(100, 1);
    const pillars = { low: [8, 1], likely: [10, 2], high: [15, 3] };
    const first = [...remembering(pillars)];
    remembering(pillars).sort();
    expect([...remembering(pillars)]).toEqual(first);
  });
});

describe('what a target takes', () => {
  test('of all pillars alike is PARTHENON_UPLIFT, and reaches it', () => {
    const state = stateOf([500, 80, 3]);
    const found = needed(state, 159_720, 'all');
    expect(found).toMatchObject({ kind: 'all', uplift: ask('PARTHENON_UPLIFT', afterwards(state), 159_720) });
    if (found.kind === 'all') expect(profit(found.values)).toEqual(near(159_720));
  });
  test('of one pillar is PARTHENON_SOLVE, and reaches it', () => {
    const state = stateOf([100, 0.1, 1000, 1, 0.5]);
    const found = needed(state, 7000, 3);
    expect(found).toEqual({
      kind: 'one',
      index: 3,
      value: ask('PARTHENON_SOLVE', afterwards(state), 4, 7000),
      change: near(0.4),
    });
  });
  test('is nothing where it is reached', () => {
    expect(needed(stateOf([10, 20]), 200, 'all')).toEqual({ kind: 'reached' });
    expect(needed(stateOf([0.1, 3]), 0.3, 0)).toEqual({ kind: 'reached' });
  });
  test('cannot put a conversion above all leads, a margin above all sales, or anything below nothing', () => {
    const five = fivePillars(words);
    expect(needed(five, 500_000, 1)).toEqual({ kind: 'outOfReach', index: 1, value: 5, bound: 1 });
    expect(needed(five, 20_000, 'all')).toMatchObject({ kind: 'aboveMost', index: 4, bound: 1 });
    expect(needed(five, -500, 0)).toEqual({ kind: 'belowLeast', index: 0, value: -5, bound: 0 });
    expect(needed(five, -500, 4)).toMatchObject({ kind: 'one', index: 4, value: -0.05 });
  });
  test('cannot turn nothing, or a loss, into a profit by equal rises', () => {
    expect(needed(stateOf([0, 5]), 10, 'all')).toEqual({ kind: 'profitIsZero' });
    expect(needed(stateOf([100, 0.1, 10, 1, -0.5]), 10, 'all')).toEqual({ kind: 'signsDiffer' });
    expect(needed(stateOf([0, 5]), 10, 1)).toEqual({ kind: 'otherPillarsAreZero' });
  });
  test('ends at the bound of a pillar, not a rounding beyond it', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 0.9, noNaN: true }), (margin) => {
        const pillars = [100, margin / 2, 1000, 1, margin];
        const found = needed(stateOf(pillars), profit(pillars) / margin ** 5, 'all');
        expect(found.kind).toBe('all');
        if (found.kind === 'all') expect(found.values[4]).toBeLessThanOrEqual(1);
      }),
    );
  });
  test('stays within the bounds of every pillar, for any target it says it reaches', () => {
    fc.assert(
      fc.property(states(5), fc.double({ min: -1e6, max: 1e9, noNaN: true }), (state, target) => {
        const bounds = boundsOf(state);
        const isWithin = (value: number, index: number) =>
          value >= (bounds[index]?.low as number) && value <= (bounds[index]?.high as number);
        const all = needed(state, target, 'all');
        if (all.kind === 'all') expect(all.values.every(isWithin)).toBe(true);
        const one = needed(state, target, 0);
        if (one.kind === 'one') expect(isWithin(one.value, 0)).toBe(true);
      }),
    );
  });
});

function permutations(list: readonly number[]): number[][] {
  if (list.length === 0) return [[]];
  return list.flatMap((first) => permutations(list.filter((other) => other !== first)).map((rest) => [first, ...rest]));
}
