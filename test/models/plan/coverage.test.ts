/** How far what is open covers a plan, against sums written out by hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CoverageQuestion, coverageOf, type Opportunity } from '../../../src/models/plan/coverage';

const question: CoverageQuestion = { plan: 1000, fact: 400, opportunities: [], day: 100, end: 130, paymentDays: 10 };
const open = (amount: number | null, chance: number | null, expected: number | null): Opportunity => ({
  amount,
  chance,
  expected,
});

describe('the coverage of what is left of a plan', () => {
  it('600 are left: 500 at 60% and 300 at 50% bring 450, so 150 are still to find', () => {
    const opportunities = [open(500, 0.6, 110), open(300, 0.5, 120)];
    expect(coverageOf({ ...question, opportunities })).toEqual({
      remaining: 600,
      open: 800,
      inTime: 800,
      expected: 450,
      coverage: 0.75,
      coverageOfOpen: 800 / 600,
      toFind: 150,
      overdue: 0,
      later: 0,
      withoutDay: 0,
      withoutChance: 0,
      withoutAmount: 0,
    });
  });
  it('a deal closed on the last day that is paid by the end counts, one day later it does not', () => {
    const closing = (day: number) => coverageOf({ ...question, opportunities: [open(100, 1, day)] });
    expect(closing(120)).toMatchObject({ inTime: 100, later: 0, expected: 100 });
    expect(closing(121)).toMatchObject({ inTime: 0, later: 100, expected: 0, toFind: 600 });
  });
  it('a deal expected today is in time, one expected yesterday is overdue', () => {
    const closing = (day: number) => coverageOf({ ...question, opportunities: [open(100, 1, day)] });
    expect(closing(100)).toMatchObject({ inTime: 100, overdue: 0 });
    expect(closing(99)).toMatchObject({ inTime: 0, overdue: 100, expected: 0 });
  });
  it('what has no chance, no day or no amount is told, not counted as 0', () => {
    const opportunities = [open(100, null, 110), open(70, 0.5, null), open(null, 0.5, 110)];
    const found = coverageOf({ ...question, opportunities });
    expect(found).toMatchObject({ withoutChance: 100, withoutDay: 70, withoutAmount: 1, open: 170, expected: 0 });
  });
  it('without an end no day is needed', () => {
    const opportunities = [open(70, 0.5, null), open(30, 1, 5000)];
    const found = coverageOf({ ...question, end: undefined, opportunities });
    expect(found).toMatchObject({ inTime: 100, expected: 65, withoutDay: 0, later: 0 });
  });
  it('a plan that is made needs nothing more and has no coverage', () => {
    const made = coverageOf({ ...question, fact: 1000, opportunities: [open(100, 1, 110)] });
    expect(made).toMatchObject({ remaining: 0, coverage: null, coverageOfOpen: null, toFind: 0, expected: 100 });
  });

  const amount = fc.integer({ min: 0, max: 1_000_000 });
  const opportunities = fc.array(
    fc.record({
      amount: fc.option(amount),
      chance: fc.option(fc.integer({ min: 0, max: 8 }).map((eighths) => eighths / 8)),
      expected: fc.option(fc.integer({ min: 80, max: 150 })),
    }),
  );
  const questions = fc.record({
    plan: amount,
    fact: amount,
    opportunities,
    day: fc.integer({ min: 90, max: 110 }),
    end: fc.option(fc.integer({ min: 111, max: 140 }), { nil: undefined }),
    paymentDays: fc.integer({ min: 0, max: 30 }),
  });
  it('every amount that is open is in exactly one place', () => {
    fc.assert(
      fc.property(questions, (asked) => {
        const { open, inTime, overdue, later, withoutDay, withoutChance, withoutAmount } = coverageOf(asked);
        expect(inTime + overdue + later + withoutDay + withoutChance).toBe(open);
        const amounts = asked.opportunities.flatMap((each) => (each.amount === null ? [] : [each.amount]));
        expect(open).toBe(amounts.reduce((all, each) => all + each, 0));
        expect(withoutAmount).toBe(asked.opportunities.length - amounts.length);
      }),
    );
  });
  it('fact, what is expected and what is found make the plan, or pass it', () => {
    fc.assert(
      fc.property(questions, (asked) => {
        const { expected, toFind, inTime } = coverageOf(asked);
        expect(expected).toBeLessThanOrEqual(inTime);
        const reached = asked.fact + expected + toFind;
        if (toFind > 0) expect(reached).toBe(asked.plan);
        else expect(reached).toBeGreaterThanOrEqual(asked.plan);
      }),
    );
  });
  it('one more opportunity never lowers the coverage, a slower payment never raises it', () => {
    fc.assert(
      fc.property(questions, amount, fc.integer({ min: 90, max: 150 }), (asked, more, day) => {
        const now = coverageOf(asked).coverage ?? 0;
        const then = coverageOf({ ...asked, opportunities: [...asked.opportunities, open(more, 0.5, day)] });
        expect(then.coverage ?? 0).toBeGreaterThanOrEqual(now);
        expect(coverageOf({ ...asked, paymentDays: asked.paymentDays + 5 }).coverage ?? 0).toBeLessThanOrEqual(now);
      }),
    );
  });
});
