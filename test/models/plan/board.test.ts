import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BoardRow, boardOf } from '../../../src/models/plan/board';
import type { DayGrid } from '../../../src/models/plan/day-grid';

/** 1 March 2026, a Sunday. */
const MARCH = 20_513;

/** A grid from lists of amounts, one a seller. */
function grid(days: readonly number[], bySeller: Readonly<Record<string, readonly number[]>>): DayGrid {
  return {
    days,
    sellers: Object.keys(bySeller),
    amounts: Object.values(bySeller).map((amounts) => Float64Array.from(amounts)),
  };
}

/** One entry of a list as people keep it: who, when, how much. */
interface Entry {
  readonly seller: string;
  readonly day: number;
  readonly amount: number;
}

const SELLERS = ['Ann', 'Bob', 'Cid', 'Dan'];
const entries = (from: number) =>
  fc.uniqueArray(
    fc.record({
      seller: fc.constantFrom(...SELLERS),
      day: fc.integer({ min: MARCH, max: MARCH + 12 }),
      amount: fc.integer({ min: from, max: 50 }),
    }),
    { selector: ({ seller, day }) => `${seller} ${day}`, maxLength: 40 },
  );

function gridOf(list: readonly Entry[], order: readonly string[] = SELLERS): DayGrid {
  const days = [...new Set(list.map(({ day }) => day))].sort((one, other) => one - other);
  const sellers = order.filter((name) => list.some(({ seller }) => seller === name));
  return grid(
    days,
    Object.fromEntries(
      sellers.map((name) => [
        name,
        days.map((on) => list.find(({ seller, day }) => seller === name && day === on)?.amount ?? 0),
      ]),
    ),
  );
}

const sum = (list: readonly Entry[], counts: (entry: Entry) => boolean = () => true) =>
  list.filter(counts).reduce((total, { amount }) => total + amount, 0);

/** The figures read off the lists, without a grid. */
function figuresByHand(day: number, plans: readonly Entry[], facts: readonly Entry[], everyPlan: readonly Entry[]) {
  const ahead = everyPlan.filter((entry) => entry.day > day && entry.amount > 0).map((entry) => entry.day);
  const next = ahead.length > 0 ? Math.min(...ahead) : null;
  const plan = sum(plans);
  const planSoFar = sum(plans, (entry) => entry.day <= day);
  const factSoFar = sum(facts, (entry) => entry.day <= day);
  const daysLeft = new Set(plans.filter((entry) => entry.day > day && entry.amount > 0).map((entry) => entry.day)).size;
  return {
    planToday: sum(plans, (entry) => entry.day === day),
    factToday: sum(facts, (entry) => entry.day === day),
    planNext: next === null ? null : sum(plans, (entry) => entry.day === next),
    planSoFar,
    factSoFar,
    attainment: planSoFar === 0 ? null : factSoFar / planSoFar,
    plan,
    ofPlan: plan === 0 ? null : factSoFar / plan,
    gap: factSoFar - planSoFar,
    forecast: planSoFar === 0 ? null : factSoFar * (plan / planSoFar),
    neededPerDay: daysLeft === 0 ? null : Math.max(0, plan - factSoFar) / daysLeft,
  };
}

const figureOf = (rows: readonly BoardRow[], seller: string) =>
  rows.find((row) => row.of === 'seller' && row.seller === seller)?.figures;

describe('the board of a day', () => {
  it('says of every seller and of all what the lists of plans and payments say', () => {
    fc.assert(
      fc.property(entries(0), entries(-10), fc.integer({ min: MARCH, max: MARCH + 12 }), (plans, facts, day) => {
        const rows = boardOf({ day, plans: gridOf(plans), facts: gridOf(facts), teams: undefined });
        const known = SELLERS.filter((name) => [...plans, ...facts].some(({ seller }) => seller === name));
        expect(
          rows
            .filter(({ of }) => of === 'seller')
            .map(({ seller }) => seller)
            .sort(),
        ).toEqual(known);
        for (const name of known) {
          const own = (list: readonly Entry[]) => list.filter(({ seller }) => seller === name);
          expect(figureOf(rows, name)).toEqual(figuresByHand(day, own(plans), own(facts), plans));
        }
        expect(rows[rows.length - 1]).toMatchObject({ of: 'all', figures: figuresByHand(day, plans, facts, plans) });
      }),
    );
  });
  it('sellers add up to their teams and teams to all, whatever the order of the sellers', () => {
    const added = ['planToday', 'factToday', 'planSoFar', 'factSoFar', 'plan', 'gap'] as const;
    fc.assert(
      fc.property(
        entries(0),
        entries(-10),
        fc.shuffledSubarray(SELLERS, { minLength: 4 }),
        fc.array(fc.constantFrom('North', 'South', ''), { minLength: 4, maxLength: 4 }),
        (plans, facts, order, teamOf) => {
          const teams = SELLERS.map((seller, index) => [seller, teamOf[index] as string] as const);
          const board = (names: readonly string[]) =>
            boardOf({ day: MARCH + 6, plans: gridOf(plans, names), facts: gridOf(facts, names), teams });
          const rows = board(SELLERS);
          const total = (of: readonly BoardRow[]) =>
            added.map((figure) => of.reduce((amount, { figures }) => amount + figures[figure], 0));
          const teamRows = rows.filter(({ of }) => of === 'team');
          for (const { team, ...row } of teamRows) {
            const members = rows.filter((other) => other.of === 'seller' && other.team === team);
            expect(members.length).toBeGreaterThan(0);
            expect(total(members)).toEqual(total([{ team, ...row }]));
          }
          const all = rows[rows.length - 1] as BoardRow;
          if (teamRows.length > 0) expect(total(teamRows)).toEqual(total([all]));
          for (const { seller, of, figures } of board(order)) {
            if (of === 'seller') expect(figures).toEqual(figureOf(rows, seller));
          }
        },
      ),
    );
  });
  it('one seller under two spellings is one, and who has only a plan or only facts has a row of his own', () => {
    const rows = boardOf({
      day: MARCH + 1,
      plans: grid([MARCH + 1], { 'Ann  Lee': [10], Bob: [5] }),
      facts: grid([MARCH + 1], { 'ann lee': [7], Cid: [3] }),
      teams: [['ANN LEE', 'North']],
    });
    expect(rows.map(({ of, team, seller, figures }) => [of, team, seller, figures.plan, figures.factSoFar])).toEqual([
      ['team', 'North', '', 10, 7],
      ['seller', 'North', 'Ann  Lee', 10, 7],
      ['team', '', '', 5, 3],
      ['seller', '', 'Bob', 5, 0],
      ['seller', '', 'Cid', 0, 3],
      ['all', '', '', 15, 10],
    ]);
  });
  it('a week of holidays is passed over: the next plan is that of the week after', () => {
    const [friday, monday] = [MARCH + 5, MARCH + 15];
    const rows = boardOf({
      day: friday,
      plans: grid([friday, monday, monday + 1], { Ann: [10, 20, 30] }),
      facts: grid([friday], { Ann: [4] }),
      teams: undefined,
    });
    expect(figureOf(rows, 'Ann')).toMatchObject({ planNext: 20, neededPerDay: 28, forecast: 24 });
  });
  it('in a month that starts on a Sunday what came that day counts, and nothing is expected yet', () => {
    const rows = boardOf({
      day: MARCH,
      plans: grid([MARCH + 1, MARCH + 2], { Ann: [10, 10] }),
      facts: grid([MARCH], { Ann: [4] }),
      teams: undefined,
    });
    expect(figureOf(rows, 'Ann')).toMatchObject({
      planToday: 0,
      factToday: 4,
      planNext: 10,
      attainment: null,
      ofPlan: 0.2,
      forecast: null,
      neededPerDay: 8,
    });
  });
  it('a plan that is made but for rounding needs nothing more', () => {
    const days = [MARCH, MARCH + 1, MARCH + 2, MARCH + 3];
    const rows = boardOf({
      day: MARCH + 2,
      plans: grid(days, { Ann: [0.1, 0.1, 0.05, 0.05] }),
      facts: grid(days.slice(0, 3), { Ann: [0.1, 0.1, 0.1 - 1e-13] }),
      teams: undefined,
    });
    expect(figureOf(rows, 'Ann')?.neededPerDay).toBe(0);
  });
});
