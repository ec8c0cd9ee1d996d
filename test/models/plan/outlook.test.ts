import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Series, seriesOf } from '../../../src/models/plan/day-grid';
import { type Ahead, aheadOf, chancesAhead, FEWEST_DAYS, fanAhead } from '../../../src/models/plan/outlook';

/** 2 March 2026, a Monday. */
const MONDAY = 20_514;
const DRAWS = { trials: 10_000, seed: 1 };

/** Working days from Monday on, weekends left out. */
const workdays = (count: number, from = MONDAY) =>
  Array.from({ length: count }, (_, index) => from + 7 * Math.floor(index / 5) + (index % 5));

/** The outlook of one seller after as many days as there are facts. */
function outlookAfter(facts: readonly number[], plans: readonly number[], history: Series | null = null): Ahead {
  const days = workdays(plans.length);
  return aheadOf({
    day: days[facts.length - 1] ?? MONDAY - 1,
    course: {
      days,
      plans: Float64Array.from(plans),
      facts: Float64Array.from(plans, (_, index) => facts[index] ?? 0),
    },
    history,
    worked: plans.map((plan) => plan > 0),
  });
}

const chance = (ahead: Ahead, draws = DRAWS) => chancesAhead([ahead], draws)[0] as number | null;

/** Every way in which the days to come may be drawn, each as likely as the other. */
function everyEnd({ ratios, weights, done }: Ahead): number[] {
  return weights.reduce(
    (ends, weight) => (weight === 0 ? ends : ends.flatMap((end) => ratios.map((ratio) => end + weight * ratio))),
    [done],
  );
}

const shareOf = (ends: readonly number[], plan: number) =>
  ends.filter((end) => end >= plan - 1e-9 * plan).length / ends.length;

const facts = fc.array(fc.integer({ min: -3, max: 20 }), { minLength: FEWEST_DAYS, maxLength: 7 });
const planOfDay = fc.integer({ min: 1, max: 9 });

describe('the chance of making the plan by days that weigh as planned', () => {
  it('with one or two days left is the share of all ways in which they may come', () => {
    fc.assert(
      fc.property(
        facts.chain((done) =>
          fc.tuple(
            fc.constant(done),
            fc.array(planOfDay, { minLength: done.length + 1, maxLength: done.length + 2 }),
            fc.nat(200),
          ),
        ),
        ([done, plans, trials]) => {
          const ahead = outlookAfter(done, plans);
          expect(ahead.ratios).toEqual(done.map((fact, index) => fact / (plans[index] as number)));
          expect(ahead.weights).toEqual(plans.slice(done.length));
          expect(chance(ahead, { trials: trials + 1, seed: 1 })).toBeCloseTo(shareOf(everyEnd(ahead), ahead.plan), 10);
        },
      ),
    );
  });
  it('with three or four days left is within a percentage point of it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 5, maxLength: 6 }),
        fc.array(planOfDay, { minLength: 9, maxLength: 9 }),
        (done, plans) => {
          const ahead = outlookAfter(done, plans);
          expect(Math.abs((chance(ahead) as number) - shareOf(everyEnd(ahead), ahead.plan))).toBeLessThan(0.01);
        },
      ),
      { numRuns: 60, seed: 3 },
    );
  });
  it('falls as the plan rises, and sellers who share the draws have the chances they have alone', () => {
    const done = [8, 12, 3, 15, 9, 11];
    const plans = [9, 10, 8, 12, 10, 9, 11, 12, 10, 8];
    const sellers = Array.from({ length: 30 }, (_, step) =>
      outlookAfter(
        done,
        plans.map((plan) => plan * (0.85 + step / 100)),
      ),
    );
    const chances = chancesAhead(sellers, DRAWS) as number[];
    expect(chances).toEqual([...chances].sort((one, other) => other - one));
    expect(new Set(chances).size).toBeGreaterThan(10);
    expect(sellers.map((seller) => chance(seller))).toEqual(chances);
  });
  it('is none without a plan, and none from fewer than five days, unless no day is left', () => {
    expect(chance(outlookAfter([1, 2, 3, 4], [1, 1, 1, 1, 1]))).toBeNull();
    expect(chance(outlookAfter([1, 2, 3, 4, 5], [1, 1, 1, 1, 1, 1]))).toBe(1);
    expect(chance(outlookAfter([1, 2, 3, 4, 5], [0, 0, 0, 0, 0, 0]))).toBeNull();
    expect(chance(outlookAfter([0.1, 0.1, 0.1], [0.1, 0.1, 0.1]))).toBe(1);
    // 0.1 + 0.7 is a little less than 0.8
    expect(chance(outlookAfter([0.1, 0.7], [0.4, 0.4]))).toBe(1);
    expect(chance(outlookAfter([0.1, 0.1, 0.05], [0.1, 0.1, 0.1]))).toBe(0);
  });
});

describe('what the days to come are drawn from', () => {
  const course = (days: readonly number[], plans: readonly number[], done: readonly number[]) => ({
    days,
    plans: Float64Array.from(plans),
    facts: Float64Array.from(done),
  });
  it('what came on a Sunday counts to Monday, after the last planned day to that one', () => {
    const days = [MONDAY - 1, MONDAY, MONDAY + 1, MONDAY + 2, MONDAY + 7];
    const plans = [0, 10, 10, 0, 10];
    const standing = { day: MONDAY + 2, history: null, worked: plans.map((plan) => plan > 0) };
    expect(aheadOf({ ...standing, course: course(days, plans, [3, 7, 10, 5, 0]) })).toMatchObject({
      ratios: [1, 1.5],
      weights: [10],
      done: 25,
    });
  });
  it('a history of five like weeks is repeated to the unit: Monday 10 … Friday 50', () => {
    const history = {
      days: workdays(25, MONDAY - 35),
      amounts: Float64Array.from({ length: 25 }, (_, day) => 10 + 10 * (day % 5)),
    };
    const ahead = outlookAfter([10, 20], [30, 30, 30, 30, 30], history);
    expect(ahead.ratios).toEqual(new Array(27).fill(1));
    expect(ahead.weights).toEqual([30, 40, 50]);
    expect(chance(ahead)).toBe(1);
    expect(chance(outlookAfter([10, 19], [30, 30, 30, 30, 31], history))).toBe(0);
    expect(fanAhead(ahead, DRAWS)).toEqual([60, 100, 150].map((sum) => [sum, sum, sum]));
  });
  it('days of the history that the facts have too count once, and what it does not list is 0', () => {
    const history = { days: [MONDAY - 7, MONDAY - 3, MONDAY, MONDAY + 1], amounts: Float64Array.from([6, 6, 99, 99]) };
    const { ratios, weights } = outlookAfter([6], [5, 5, 5, 5, 5, 5, 5, 5, 5, 5], history);
    // Monday to Friday of the week before, and one Monday
    expect(ratios.map((ratio) => ratio * (weights[0] as number))).toEqual([6, 0, 0, 0, 6, 6]);
  });
  it('a holiday in a week’s plan does not make its weekday a free one of the history, a weekend in it stays free', () => {
    const everyDay = Array.from({ length: 14 }, (_, index) => MONDAY - 14 + index);
    const history = { days: everyDay, amounts: Float64Array.from(everyDay, (_, index) => (index % 7 < 5 ? 8 : 0)) };
    const ahead = outlookAfter([8], [10, 0, 10, 10, 10], history);
    expect(ahead.ratios).toEqual(new Array(11).fill(1));
    expect(ahead.weights).toEqual([0, 8, 8, 8]);
  });
  it('in a plan of three weeks a Saturday without a plan is free, though now and then something came on one', () => {
    const everyDay = Array.from({ length: 14 }, (_, index) => MONDAY - 14 + index);
    const amounts = Float64Array.from(everyDay, (_, index) => (index === 5 ? 4 : index % 7 < 5 ? 8 : 0));
    const { ratios, weights } = outlookAfter([8], new Array(15).fill(10), { days: everyDay, amounts });
    // ten days of the history, the second Monday of it with what came on Saturday, and the first day of the plan
    expect(ratios).toHaveLength(11);
    expect((ratios[5] as number) * (weights[4] as number)).toBeCloseTo(12, 10);
  });
  it('who has no plan of his own works when anyone does', () => {
    const days = workdays(6);
    const worked = [true, true, true, true, true, true];
    const standing = { day: days[4] as number, history: null, worked };
    const ahead = aheadOf({ ...standing, course: course(days, new Array(6).fill(0), [2, 4, 6, 4, 4, 0]) });
    expect(ahead.ratios.map((ratio) => ratio * (ahead.weights[0] as number))).toEqual([2, 4, 6, 4, 4]);
  });
});

describe('a history of several sellers', () => {
  const days = workdays(8, MONDAY - 14);
  const grid = {
    days,
    sellers: ['Ann', 'Bob', 'Cid'],
    amounts: [
      [5, 6, 7, 8, 9, 5, 6, 7],
      [0, 0, 0, 4, 0, 6, 5, 4],
      [0, 0, 0, 0, 0, 0, 0, 0],
    ].map((amounts) => Float64Array.from(amounts)),
  };
  it('begins with the first result of whom it is asked for: nobody failed on days before he came', () => {
    const of = (...names: string[]) => seriesOf(grid, (seller) => names.includes(seller));
    expect([of('Bob').days, [...of('Bob').amounts]]).toEqual([days.slice(3), [4, 0, 6, 5, 4]]);
    expect([...of('Ann', 'Bob').amounts]).toEqual([5, 6, 7, 12, 9, 11, 11, 11]);
    expect(of('Cid').days).toEqual([]);
  });
  it('sellers with more and with fewer past days have the chances they have alone', () => {
    const sellers = ['Ann', 'Bob'].map((name) =>
      outlookAfter(
        [6],
        [6, 6, 6, 6, 6],
        seriesOf(grid, (seller) => seller === name),
      ),
    );
    expect(sellers.map(({ ratios }) => ratios.length)).toEqual([9, 6]);
    expect(chancesAhead(sellers, DRAWS)).toEqual(sellers.map((seller) => chance(seller)));
  });
});

describe('the fan', () => {
  it('of the first day is that of the days so far, and each end lies among those that may come', () => {
    fc.assert(
      fc.property(facts, fc.array(planOfDay, { minLength: 10, maxLength: 10 }), (done, plans) => {
        const ahead = outlookAfter(done, plans);
        const fan = fanAhead(ahead, { trials: 300, seed: 2 }) as number[][];
        expect(fan).toHaveLength(plans.length - done.length);
        const [first] = fan as [number[]];
        const ends = everyEnd({ ...ahead, weights: ahead.weights.slice(0, 1) }).sort((one, other) => one - other);
        const middle =
          ends.length % 2
            ? ends[(ends.length - 1) / 2]
            : ((ends[ends.length / 2 - 1] as number) + (ends[ends.length / 2] as number)) / 2;
        expect(first[1]).toBeCloseTo(middle as number, 10);
        for (const [low, half, high] of fan as [number, number, number][]) {
          expect(low).toBeLessThanOrEqual(half);
          expect(half).toBeLessThanOrEqual(high);
        }
      }),
    );
  });
  it('of the end has a tenth of all ways below it and a tenth above', () => {
    const ahead = outlookAfter([8, 12, 3, 15, 9, 11], [9, 10, 8, 12, 10, 9, 11, 12, 10, 8]);
    const ends = everyEnd(ahead);
    const [low, middle, high] = (fanAhead(ahead, DRAWS) as number[][])[3] as [number, number, number];
    expect(shareOf(ends, low)).toBeCloseTo(0.9, 1);
    expect(shareOf(ends, middle)).toBeCloseTo(0.5, 1);
    expect(shareOf(ends, high)).toBeCloseTo(0.1, 1);
  });
  it('is none from fewer than five days', () => {
    expect(fanAhead(outlookAfter([1, 2, 3, 4], [1, 1, 1, 1, 1]), DRAWS)).toBeNull();
  });
});
