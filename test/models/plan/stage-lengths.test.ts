/** Stages that take time, against a simulation that follows every day of a plan on its own. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activitiesFor } from '../../../src/models/plan/activities';
import { arrivalsOf, type Flow, type Funnel, startsFor } from '../../../src/models/plan/stage-lengths';

const paidAfter = (days: number) => [{ share: 1, days }];
const sum = (amounts: readonly number[]) => amounts.reduce((all, each) => all + each, 0);
const upTo = (amounts: readonly number[]) => amounts.map((_, index) => sum(amounts.slice(0, index + 1)));
/** Months of 30 days, so that a month is a month. */
const months = (amounts: readonly number[]): Flow => ({
  starts: amounts.map((_, index) => index * 30),
  end: amounts.length * 30,
  amounts,
});
const starts = (plan: Flow, funnel: Funnel, rows?: readonly number[]) => {
  const found = startsFor(plan, funnel, rows);
  if (found.kind !== 'starts') throw new Error(found.kind);
  return found;
};

const length = fc.integer({ min: 1, max: 40 });
const plans = fc
  .record({
    first: fc.integer({ min: -40, max: 40 }),
    periods: fc.array(fc.record({ days: length, amount: fc.integer({ min: 0, max: 90_000 }) }), {
      minLength: 1,
      maxLength: 6,
    }),
  })
  .map(({ first, periods }): Flow => {
    const ends = upTo(periods.map(({ days }) => days)).map((end) => first + end);
    return {
      starts: [first, ...ends.slice(0, -1)],
      end: ends[ends.length - 1] as number,
      amounts: periods.map(({ amount }) => amount),
    };
  });
/** First days of rows, before, in and after the plan. */
const rising = fc
  .uniqueArray(fc.integer({ min: -60, max: 200 }), { minLength: 1, maxLength: 8 })
  .map((days) => [...days].sort((one, other) => one - other));
const shares = fc.constantFrom([1], [0.5, 0.5], [0.3, 0.7], [0.25, 0.25, 0.5]);
const funnels = fc
  .record({
    averageCheck: fc.integer({ min: 1, max: 5000 }),
    conversions: fc.array(fc.constantFrom(0.1, 0.25, 0.4, 0.5, 1), { minLength: 1, maxLength: 4 }),
    shares,
    days: fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 8, maxLength: 8 }),
  })
  .map(
    ({ averageCheck, conversions, shares, days }): Funnel => ({
      averageCheck,
      conversions,
      stageDays: conversions.map((_, index) => days[index] as number),
      parts: shares.map((share, index) => ({ share, days: days[4 + index] as number })),
    }),
  );

/** Each day of the plan sends its amount back, part by part; nothing is known here of sums or boundaries. */
function dayByDay({ starts, end, amounts }: Flow, { stageDays, parts }: Funnel, stage: number): Map<number, number> {
  const due = new Map<number, number>();
  amounts.forEach((amount, period) => {
    const from = starts[period] as number;
    const until = starts[period + 1] ?? end;
    for (let day = from; day < until; day++) {
      for (const { share, days } of parts) {
        const earlier = day - days - sum(stageDays.slice(stage));
        due.set(earlier, (due.get(earlier) ?? 0) + (amount / (until - from)) * share);
      }
    }
  });
  return due;
}

describe('what must be started when', () => {
  it('leads of March pay in May: two stages of a month each move every month by two', () => {
    const plan = months([0, 0, 5000, 3000, 0]);
    const funnel: Funnel = { averageCheck: 1000, conversions: [0.5], stageDays: [30], parts: paidAfter(30) };
    expect(starts(plan, funnel)).toEqual({
      kind: 'starts',
      stages: [
        [0, 10, 6, 0, 0, 0],
        [0, 0, 5, 3, 0, 0],
      ],
      payments: [0, 0, 0, 5000, 3000, 0],
    });
  });
  it('what was due before the first month is not lost', () => {
    const funnel: Funnel = { averageCheck: 1000, conversions: [0.1], stageDays: [30], parts: paidAfter(30) };
    expect(starts(months([4000, 6000, 2000]), funnel).stages).toEqual([
      [100, 20, 0, 0],
      [4, 6, 2, 0],
    ]);
  });
  it('half a month splits a month over two, and a third of one in proportion to its days', () => {
    const funnel = (days: number): Funnel => ({
      averageCheck: 1,
      conversions: [1],
      stageDays: [0],
      parts: paidAfter(days),
    });
    expect(starts(months([0, 60, 0]), funnel(15)).stages[1]).toEqual([0, 30, 30, 0]);
    expect(starts(months([0, 60, 0]), funnel(10)).stages[1]).toEqual([0, 20, 40, 0]);
  });
  it('a deal paid half at once and half a month later is due for both', () => {
    const parts = [
      { share: 0.5, days: 0 },
      { share: 0.5, days: 30 },
    ];
    const funnel: Funnel = { averageCheck: 1, conversions: [1], stageDays: [0], parts };
    expect(starts(months([0, 40, 0]), funnel).stages[1]).toEqual([0, 20, 20, 0]);
  });
  it('weeks under a plan of months: each week has its own line', () => {
    const funnel: Funnel = { averageCheck: 10, conversions: [0.5], stageDays: [30], parts: paidAfter(30) };
    const { stages, payments } = starts(months([0, 0, 300]), funnel, [0, 7, 14, 21, 28]);
    expect(stages[0]).toEqual([0, 14, 14, 14, 14, 4]);
    expect(payments).toEqual([0, 0, 0, 0, 0, 300]);
  });
  it('without delay every stage stands in the period that pays', () => {
    const funnel: Funnel = { averageCheck: 10, conversions: [0.5, 0.2], stageDays: [0, 0], parts: paidAfter(0) };
    expect(starts(months([100, 0, 50]), funnel).stages).toEqual([
      [0, 100, 0, 50],
      [0, 50, 0, 25],
      [0, 10, 0, 5],
    ]);
  });
  it('the last digits of parts of days and of shares ask for no further lead', () => {
    const slow: Funnel = { averageCheck: 1, conversions: [1, 1], stageDays: [0.1, 0.2], parts: paidAfter(0) };
    expect(starts(months([3000]), slow).stages[0]).toEqual([30, 2970]); // 0.1 + 0.2 is a little more than 0.3
    const parts = [
      { share: 0.5, days: 0 },
      { share: 0.5000000005, days: 30 },
    ];
    const many: Funnel = { averageCheck: 1, conversions: [1], stageDays: [30], parts };
    expect(starts(months([1e10]), many).stages[0]).toEqual([1e10, 0]);
  });
  it('nothing planned is nothing to start', () => {
    const funnel: Funnel = { averageCheck: 10, conversions: [0.5], stageDays: [7], parts: paidAfter(3) };
    expect(starts(months([0, 0]), funnel)).toMatchObject({
      stages: [
        [0, 0, 0],
        [0, 0, 0],
      ],
      payments: [0, 0, 0],
    });
  });
  it('more than can be counted is said, not rounded', () => {
    const funnel: Funnel = { averageCheck: 1, conversions: [0.5], stageDays: [7], parts: paidAfter(3) };
    expect(startsFor(months([1e15]), funnel)).toEqual({ kind: 'tooMuchMoney' });
    expect(startsFor(months([1]), { ...funnel, averageCheck: 1e-17 })).toEqual({ kind: 'tooManyToStart' });
  });

  it('leads, deals and money are conserved: their sums are those of a plan without time', () => {
    fc.assert(
      fc.property(plans, funnels, (plan, funnel) => {
        const { stages, payments } = starts(plan, funnel);
        const timeless = activitiesFor({ ...funnel, profit: sum(plan.amounts), margin: 1 });
        expect(stages.map(sum)).toEqual(timeless.stages);
        expect(payments).toEqual([0, ...plan.amounts]);
      }),
    );
  });
  it('by the end of every row there is what the days of the plan ask for, and less than one more', () => {
    fc.assert(
      fc.property(plans, funnels, fc.option(rising), (plan, funnel, other) => {
        const rows = other ?? plan.starts;
        const { stages } = starts(plan, funnel, rows);
        stages.forEach((counts, stage) => {
          const due = [...dayByDay(plan, funnel, stage)];
          const started = upTo(counts);
          const needed = started[started.length - 1] as number;
          const whole = sum(plan.amounts);
          const dust = 1e-9 + 2e-12 * needed;
          [...rows, Number.POSITIVE_INFINITY].forEach((boundary, row) => {
            const part = sum(due.filter(([day]) => day < boundary).map(([, amount]) => amount));
            const exact = whole === 0 ? 0 : needed * (part / whole);
            expect(started[row]).toBeGreaterThanOrEqual(exact - dust);
            expect(started[row]).toBeLessThan(exact + 1 + dust);
          });
          expect(counts.every((count) => count >= 0 && Number.isInteger(count))).toBe(true);
        });
      }),
    );
  });
  it('only the sum of the delays counts: a week in the stage and one in the payment are two in either', () => {
    fc.assert(
      fc.property(plans, funnels, fc.integer({ min: 0, max: 30 }), (plan, funnel, days) => {
        const last = funnel.stageDays.length - 1;
        const stageDays = funnel.stageDays.map((each, index) => (index === last ? each + days : each));
        const parts = funnel.parts.map((part) => ({ ...part, days: part.days + days }));
        const slowStage = starts(plan, { ...funnel, stageDays }).stages;
        const slowPayment = starts(plan, { ...funnel, parts }).stages;
        expect(slowStage.slice(0, -1)).toEqual(slowPayment.slice(0, -1));
      }),
    );
  });
  it('a longer stage never lets anything start later', () => {
    fc.assert(
      fc.property(plans, funnels, fc.integer({ min: 1, max: 60 }), fc.nat(3), (plan, funnel, days, which) => {
        const slow = funnel.stageDays.map((each, index) => (index === which ? each + days : each));
        const quickly = starts(plan, funnel).stages;
        starts(plan, { ...funnel, stageDays: slow }).stages.forEach((counts, stage) => {
          const earlier = upTo(quickly[stage] as readonly number[]);
          upTo(counts).forEach((count, row) => {
            expect(count).toBeGreaterThanOrEqual(earlier[row] as number);
          });
        });
      }),
    );
  });
  it('a plan to the cent stays one in any rows', () => {
    const cents = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(cents, rising, (amounts, days) => {
        const funnel: Funnel = { averageCheck: 10, conversions: [0.5], stageDays: [9], parts: paidAfter(3) };
        const plan = months(amounts.map((each) => each / 100));
        const { payments } = starts(plan, funnel, days);
        const counted = payments.map((each) => Math.round(each * 100));
        expect(payments).toEqual(counted.map((each) => each / 100));
        expect(sum(counted)).toBe(sum(amounts));
      }),
    );
  });
});

describe('what comes of what was started', () => {
  it('leads of the first month are deals in the second and money in the third; the rest comes later', () => {
    const funnel: Funnel = { averageCheck: 1000, conversions: [0.5], stageDays: [30], parts: paidAfter(30) };
    expect(arrivalsOf(months([10, 6, 2]), funnel)).toEqual({
      stages: [
        [10, 6, 2, 0],
        [0, 5, 3, 1],
      ],
      payments: [0, 0, 5000, 4000],
    });
  });
  it('leads × conversions are the deals, deals × check the money', () => {
    fc.assert(
      fc.property(plans, funnels, (started, funnel) => {
        const { stages, payments } = arrivalsOf(started, funnel);
        let expected = sum(started.amounts);
        stages.forEach((counts, stage) => {
          expect(sum(counts)).toBeCloseTo(expected, 4);
          expected *= funnel.conversions[stage] ?? 1;
        });
        expect(sum(payments) / funnel.averageCheck).toBeCloseTo(expected, 4);
      }),
    );
  });
  it('comes on the days to which each day of leads leads', () => {
    fc.assert(
      fc.property(plans, funnels, (started, funnel) => {
        const backwards = { ...funnel, stageDays: funnel.stageDays.map((each) => -each) };
        const parts = funnel.parts.map((part) => ({ ...part, days: -part.days }));
        const come = [...dayByDay(started, { ...backwards, parts }, 0)];
        const factor = funnel.conversions.reduce((left, each) => left * each, funnel.averageCheck);
        const paid = upTo(arrivalsOf(started, funnel).payments);
        [...started.starts.slice(1), started.end].forEach((boundary, period) => {
          const exact = sum(come.filter(([day]) => day < boundary).map(([, count]) => count)) * factor;
          expect(Math.abs((paid[period] as number) - exact)).toBeLessThanOrEqual(1e-9 * sum(started.amounts) * factor);
        });
      }),
    );
  });
  it('what must be started brings the plan back, where nothing was due before', () => {
    const funnel: Funnel = { averageCheck: 10, conversions: [0.5], stageDays: [30], parts: paidAfter(30) };
    const plan = months([0, 0, 300, 600]);
    const leads = starts(plan, funnel).stages[0] as readonly number[];
    expect(arrivalsOf({ ...plan, amounts: leads.slice(1) }, funnel).payments.slice(0, -1)).toEqual(plan.amounts);
  });
});
