import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../src/models/calendar/iso-day';
import type { DayGrid } from '../../../src/models/plan/day-grid';
import { type RunningPeoplePlan, replan } from '../../../src/models/plan/replan';

const FIRST = 20_514;

function gridOf(sellers: readonly string[], lines: readonly (readonly number[])[], first = FIRST): DayGrid {
  return {
    days: (lines[0] ?? []).map((_, place) => first + place),
    sellers,
    amounts: lines.map((line) => Float64Array.from(line)),
  };
}

function replanned(asked: Omit<RunningPeoplePlan, 'step'> & { readonly step?: number }) {
  const found = replan({ step: 1, ...asked });
  if (found.kind !== 'plan') throw new Error(found.kind);
  return found;
}

const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0);

const plans = gridOf(
  ['Ann', 'Bob'],
  [
    [10, 10, 10],
    [10, 10, 20],
  ],
);

describe('the rest of the plan, over days', () => {
  it('has each seller make up for the own gap: Ann 6 behind, Bob 3 ahead', () => {
    const facts = gridOf(['Ann', 'Bob'], [[4], [13]]);
    const { amounts, changes, all } = replanned({ day: FIRST, plans, facts, over: 'days' });
    expect(amounts).toEqual([
      [13, 13],
      [9, 18],
    ]);
    expect(changes).toEqual([
      [3, 3],
      [-1, -2],
    ]);
    expect(all).toEqual({ amounts: [22, 31], changes: [2, 1], left: 0 });
  });
  it('asks nothing more of who has made the plan, and gives no one else what is above it', () => {
    const facts = gridOf(['Ann', 'Bob'], [[4], [55]]);
    const { amounts } = replanned({ day: FIRST, plans, facts, over: 'days' });
    expect(amounts).toEqual([
      [13, 13],
      [0, 0],
    ]);
  });
  it('says what someone without days to come has left over', () => {
    const away = gridOf(
      ['Ann', 'Bob'],
      [
        [10, 0, 0],
        [10, 10, 20],
      ],
    );
    const facts = gridOf(['Ann', 'Bob'], [[4], [10]]);
    const { amounts, left, all } = replanned({ day: FIRST, plans: away, facts, over: 'days' });
    expect(amounts).toEqual([
      [0, 0],
      [10, 20],
    ]);
    expect(left).toEqual([6, 0]);
    expect(all.left).toBe(6);
  });
  it('a refund raises what is to come', () => {
    const facts = gridOf(['Ann', 'Bob'], [[-10], [10]]);
    expect(replanned({ day: FIRST, plans, facts, over: 'days' }).amounts[0]).toEqual([20, 20]);
  });
});

describe('the rest of the plan, over people', () => {
  it('gives the gap of all to all who have days to come, as much as they had of them', () => {
    const facts = gridOf(['Ann', 'Bob'], [[4], [11]]);
    const { amounts, changes } = replanned({ day: FIRST, plans, facts, over: 'people' });
    expect(amounts).toEqual([
      [11, 11],
      [11, 22],
    ]);
    expect(changes).toEqual([
      [1, 1],
      [1, 2],
    ]);
  });
  it('takes over from who is away for the rest of the month', () => {
    const away = gridOf(
      ['Ann', 'Bob'],
      [
        [10, 0, 0],
        [10, 10, 20],
      ],
    );
    const { amounts, all } = replanned({
      day: FIRST,
      plans: away,
      facts: gridOf(['Ann', 'Bob'], [[4], [10]]),
      over: 'people',
    });
    expect(amounts).toEqual([
      [0, 0],
      [12, 24],
    ]);
    expect(all.left).toBe(0);
  });
  it('counts what someone without a plan has brought', () => {
    const facts = gridOf(['ann', 'Zoe'], [[10], [10]]);
    const { sellers, amounts } = replanned({ day: FIRST, plans, facts, over: 'people' });
    expect(sellers).toEqual(['Ann', 'Bob', 'Zoe']);
    expect(amounts.map(sum)).toEqual([20, 30, 0]);
    const refund = gridOf(['Ann', 'Bob', 'Zoe'], [[10], [10], [-5]]);
    expect(replanned({ day: FIRST, plans, facts: refund, over: 'people' }).amounts.map(sum)).toEqual([22, 33, 0]);
  });
});

describe('the rest of the plan at its borders', () => {
  it.each(['days', 'people'] as const)('over %s: before the first day it is the plan itself', (over) => {
    const none = gridOf(['Ann'], [[0]]);
    const { amounts, changes } = replanned({ day: FIRST - 1, plans, facts: none, over });
    expect(amounts).toEqual(plans.amounts.map((line) => [...line]));
    expect(changes.flat()).toEqual([0, 0, 0, 0, 0, 0]);
  });
  it.each(['days', 'people'] as const)('over %s: after the last day what is missing has no day left', (over) => {
    const facts = gridOf(['Ann', 'Bob'], [[10], [10]]);
    const { amounts, all } = replanned({ day: FIRST + 2, plans, facts, over });
    expect(amounts).toEqual([[], []]);
    expect(all).toEqual({ amounts: [], changes: [], left: 50 });
  });
  it('what is smaller than a step goes to the last day to come, to who has most of it', () => {
    const facts = gridOf(['Ann', 'Bob'], [[9.5], [10]]);
    expect(replanned({ day: FIRST, plans, facts, over: 'days' }).amounts[0]).toEqual([10, 10.5]);
    expect(replanned({ day: FIRST, plans, facts, over: 'people' }).amounts[1]).toEqual([10, 20.5]);
  });
  it.each(['days', 'people'] as const)(
    'over %s: a goal for a plan of nothing has no day to go to, and is told',
    (over) => {
      const nothing = gridOf(
        ['Ann', 'Bob'],
        [
          [0, 0],
          [0, 0],
        ],
      );
      const facts = gridOf(['Ann'], [[5]]);
      const { amounts, all } = replanned({ day: FIRST, plans: nothing, facts, over, total: 100 });
      expect(amounts.flat()).toEqual([0, 0]);
      expect(all.left).toBe(95);
    },
  );
  it('says so where there are more steps than can be told apart', () => {
    const huge = gridOf(['Ann'], [[1e15, 1e15]]);
    expect(replan({ day: FIRST, plans: huge, facts: gridOf(['Ann'], [[0]]), over: 'days', step: 0.01 })).toEqual({
      kind: 'tooManySteps',
      total: 2e15,
    });
  });
});

/** Amounts in cents, so that the laws can be counted in whole numbers. */
const running = fc
  .record({
    people: fc.integer({ min: 1, max: 5 }),
    days: fc.integer({ min: 1, max: 12 }),
    done: fc.integer({ min: 0, max: 12 }),
    over: fc.constantFrom('days' as const, 'people' as const),
    step: fc.constantFrom(1, 5, 100),
    inCents: fc.boolean(),
  })
  .chain((size) =>
    fc.record({
      size: fc.constant(size),
      plan: fc.array(fc.array(fc.nat(300), { minLength: size.days, maxLength: size.days }), {
        minLength: size.people,
        maxLength: size.people,
      }),
      fact: fc.array(fc.array(fc.integer({ min: -50, max: 400 }), { minLength: size.days, maxLength: size.days }), {
        minLength: size.people,
        maxLength: size.people,
      }),
    }),
  )
  .map(({ size, plan, fact }) => {
    const done = Math.min(size.done, size.days);
    const unit = size.inCents ? 100 : 1;
    const sellers = plan.map((_, place) => `Seller ${place}`);
    const amounts = (lines: readonly (readonly number[])[]) => lines.map((line) => line.map((cents) => cents / unit));
    return {
      plan,
      fact: fact.map((line) => line.slice(0, done)),
      done,
      unit,
      steps: size.step,
      asked: {
        day: FIRST + done - 1,
        plans: gridOf(sellers, amounts(plan)),
        facts: gridOf(sellers, amounts(fact.map((line) => line.slice(0, done)))),
        over: size.over,
        step: size.step / unit,
      },
    };
  });

describe('laws of re-planning', () => {
  const whole = (lines: readonly (readonly number[])[], unit: number) =>
    lines.map((line) => line.map((amount) => Math.round(amount * unit)));

  it('facts, new plan and what has no day left add up to the old total, and never fall short of it', () => {
    fc.assert(
      fc.property(running, ({ plan, fact, unit, asked }) => {
        const { amounts, left, all } = replanned(asked);
        const fresh = whole(amounts, unit);
        const back = Math.round(all.left * unit);
        const expected = (planned: number, came: number) => Math.max(planned, came);
        if (asked.over === 'people') {
          const came = sum(fact.map(sum));
          expect(came + sum(fresh.map(sum)) + back).toBe(expected(sum(plan.map(sum)), came));
        } else {
          plan.forEach((line, seller) => {
            const came = sum(fact[seller] as number[]);
            const own = Math.round((left[seller] as number) * unit);
            expect(came + sum(fresh[seller] as number[]) + own).toBe(expected(sum(line), came));
          });
          expect(sum(left.map((own) => Math.round(own * unit)))).toBe(back);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('sums by day are those of the sellers, and the change is new less old', () => {
    fc.assert(
      fc.property(running, ({ plan, done, unit, asked }) => {
        const { amounts, changes, all } = replanned(asked);
        const [fresh, change] = [whole(amounts, unit), whole(changes, unit)];
        all.amounts.forEach((amount, at) => {
          expect(Math.round(amount * unit)).toBe(sum(fresh.map((line) => line[at] as number)));
          expect(Math.round((all.changes[at] as number) * unit)).toBe(sum(change.map((line) => line[at] as number)));
        });
        plan.forEach((line, seller) => {
          line.slice(done).forEach((old, at) => {
            expect(change[seller]?.[at]).toBe((fresh[seller]?.[at] as number) - old);
          });
        });
      }),
    );
  });

  it('nobody gets anything on a day without a plan, and every stretch of days has its share to one step', () => {
    fc.assert(
      fc.property(running, ({ plan, done, steps, unit, asked }) => {
        const fresh = whole(replanned(asked).amounts, unit);
        plan.forEach((line, seller) => {
          const open = line.slice(done);
          const mine = fresh[seller] as number[];
          const [weight, own] = [sum(open), sum(mine)];
          open.forEach((old, at) => {
            if (old === 0) expect(mine[at]).toBe(0);
            const upTo = sum(mine.slice(0, at + 1));
            // The part smaller than a step stands on one day, so it may be missing before it.
            if (weight > 0)
              expect(Math.abs(upTo - (own * sum(open.slice(0, at + 1))) / weight)).toBeLessThan(2 * steps);
          });
        });
      }),
    );
  });

  it('where all has come as planned, nothing changes, whatever it is spread over', () => {
    fc.assert(
      fc.property(running, ({ plan, done, steps, asked }) => {
        const exact = plan.map((line) => line.map((cents) => cents * steps));
        const { sellers } = asked.plans;
        const grid = (until?: number) =>
          gridOf(
            sellers,
            exact.map((line) => line.slice(0, until)),
          );
        const { changes } = replanned({ ...asked, plans: grid(), facts: grid(done), step: steps });
        expect(changes.flat().every((change) => change === 0)).toBe(true);
      }),
    );
  });

  it('where the goal has changed, facts and new plan add up to it, and each keeps the own share of it', () => {
    fc.assert(
      fc.property(running, fc.nat(5000), ({ plan, fact, unit, asked }, cents) => {
        const { amounts, left, all } = replanned({ ...asked, total: cents / unit });
        const fresh = whole(amounts, unit);
        const came = fact.map(sum);
        const planned = sum(plan.map(sum));
        if (asked.over === 'people' || planned === 0) {
          expect(sum(came) + sum(fresh.map(sum)) + Math.round(all.left * unit)).toBe(Math.max(cents, sum(came)));
          return;
        }
        plan.forEach((line, seller) => {
          const own = came[seller] as number;
          const made = own + sum(fresh[seller] as number[]) + Math.round((left[seller] as number) * unit);
          expect(Math.abs(made - Math.max((cents * sum(line)) / planned, own))).toBeLessThan(1);
        });
      }),
    );
  });

  it('equal names in another order get the same, days in another calendar too', () => {
    expect(isoDay(FIRST)).toBe('2026-03-02');
    fc.assert(
      fc.property(running, fc.integer({ min: -400, max: 4000 }), ({ asked }, later) => {
        const moved = {
          ...asked,
          day: asked.day + later,
          plans: { ...asked.plans, days: asked.plans.days.map((day) => day + later) },
          facts: { ...asked.facts, days: asked.facts.days.map((day) => day + later) },
        };
        const renamed = {
          ...moved,
          facts: {
            ...moved.facts,
            sellers: [...moved.facts.sellers].reverse().map((name) => ` ${name.toUpperCase()} `),
            amounts: [...moved.facts.amounts].reverse(),
          },
        };
        expect(replanned(renamed)).toEqual(replanned(asked));
      }),
    );
  });
});
