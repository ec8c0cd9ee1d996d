import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../src/models/calendar/iso-day';
import type { DayGrid } from '../../../src/models/plan/day-grid';
import { weekReport, weeksOf } from '../../../src/models/plan/week-report';

/** Monday 2 March 2026; the month ends on Tuesday the 31st. */
const MONDAY = Date.UTC(2026, 2, 2) / 86_400_000;
const WEEK = [0, 1, 2, 3, 4];

function grid(days: readonly number[], bySeller: Readonly<Record<string, readonly number[]>>): DayGrid {
  return { days, sellers: Object.keys(bySeller), amounts: Object.values(bySeller).map((of) => Float64Array.from(of)) };
}

const at = (...numbers: number[]) => numbers.map((number) => MONDAY + number);
const everyDay = (days: readonly number[], amount: number) => days.map(() => amount);
/** Four working weeks and two days: 22 working days of March. */
const WORKED = at(...[0, 7, 14, 21].flatMap((week) => WEEK.map((day) => week + day)), 28, 29);
const plans = grid(WORKED, { Ann: everyDay(WORKED, 10), Bob: everyDay(WORKED, 5) });

describe('the second week of March, of which four days are over', () => {
  const facts = grid(at(0, 1, 2, 3, 4, 6, 7, 8, 10), {
    Ann: [10, 10, 10, 10, 10, 0, 12, 12, 12],
    Bob: [5, 5, 5, 5, 5, 2, 4, 0, 3],
    Cid: [0, 0, 0, 0, 0, 0, 0, 0, 1],
  });
  const report = weekReport(plans, facts, MONDAY + 7);
  const of = (seller: string) => report.sellers.find((row) => row.seller === seller);

  it('counts up to its last fact, and plan and fact alike', () => {
    expect(isoDay(report.day)).toBe('2026-03-12');
    expect(report.isUnderWay).toBe(true);
    expect(of('Ann')?.week).toEqual({ plan: 40, fact: 36, attainment: 0.9 });
    expect(of('Bob')?.week).toEqual({ plan: 20, fact: 7, attainment: 0.35 });
    expect(of('Cid')?.week).toEqual({ plan: 0, fact: 1, attainment: null });
    expect(report.all.week).toEqual({ plan: 60, fact: 44, attainment: 44 / 60 });
  });

  it('says where the month stands: what came on a Sunday counts', () => {
    expect(of('Bob')?.month).toMatchObject({
      plan: 110,
      planSoFar: 45,
      factSoFar: 34,
      gap: -11,
      forecast: (34 * 110) / 45,
    });
    expect(report.all.month).toMatchObject({ plan: 330, planSoFar: 135, factSoFar: 121, gap: -14 });
    // 330 − 121 over the 13 working days left
    expect(report.all.month.neededPerDay).toBeCloseTo(209 / 13, 10);
  });

  it('plans the next week from Monday to Sunday', () => {
    expect(report.all.nextWeek).toEqual({ plan: 75, days: 5 });
    expect(of('Cid')?.nextWeek).toEqual({ plan: 0, days: 5 });
  });

  it('names the best of the week, and who is furthest behind the plan so far', () => {
    expect(report.best?.seller).toBe('Ann');
    expect(report.behind?.seller).toBe('Bob');
  });

  it('draws the plan to its end, the fact up to the day, and the fan from there', () => {
    const { days, plan, fact, fan } = report.lines;
    expect(plan[plan.length - 1]).toBe(330);
    const today = days.indexOf(report.day);
    expect(fact[today]).toBe(121);
    expect(fact[today + 1]).toBeNull();
    expect(fan?.map((line) => line[today])).toEqual([121, 121, 121]);
    expect(fan?.every((line) => line.length === days.length && line[today - 1] === null)).toBe(true);
    const [low, middle, high] = (fan ?? []).map((line) => line[days.length - 1] as number) as [number, number, number];
    expect(low < middle && middle < high).toBe(true);
  });

  it('of the week before knows nothing of what came later', () => {
    const before = weekReport(plans, facts, MONDAY);
    expect(isoDay(before.day)).toBe('2026-03-08');
    expect(before.isUnderWay).toBe(false);
    expect(before.all.week).toEqual({ plan: 75, fact: 77, attainment: 77 / 75 });
    expect(before.all.month.factSoFar).toBe(77);
    expect(before.behind).toBeUndefined();
    expect(before.sellers.map(({ seller }) => seller)).toEqual(['Ann', 'Bob']);
  });
});

describe('which weeks and which month', () => {
  it('weeks with facts among the days of the plan, the latest first', () => {
    const facts = grid(at(-30, 1, 8, 15, 22, 80), { Ann: [5, 1, 1, 0, 1, 7] });
    expect(weeksOf(plans, facts)).toEqual(at(21, 7, 0));
    expect(weeksOf(plans, grid(at(-30), { Ann: [5] }))).toEqual([]);
  });

  it('facts of other months do not count for a plan of one month', () => {
    const facts = grid(at(-3, 0, 1), { Ann: [1000, 10, 10] });
    expect(weekReport(plans, facts, MONDAY).all.month.factSoFar).toBe(20);
  });

  it('a month may begin on the 16th: it counts as a whole', () => {
    const days = at(14, 15, 16, 30, 31);
    const report = weekReport(
      grid(days, { Ann: [10, 10, 10, 10, 10] }),
      grid(days, { Ann: [8, 9, 9, 10, 0] }),
      MONDAY + 28,
    );
    expect([isoDay(report.month.from), isoDay(report.month.to)]).toEqual(['2026-03-16', '2026-04-02']);
    expect(report.all.month).toMatchObject({ plan: 50, factSoFar: 36 });
  });

  it('of a plan over several months the month of the week counts, and a week across its end as a whole', () => {
    const days = at(0, 28, 29, 30, 31, 35);
    const several = grid(days, { Ann: [10, 10, 10, 10, 10, 20] });
    const april = weekReport(several, grid(days, { Ann: [9, 9, 9, 9, 9, 1] }), MONDAY + 28);
    expect([isoDay(april.month.from), isoDay(april.month.to)]).toEqual(['2026-04-01', '2026-04-30']);
    expect(april.all.week).toEqual({ plan: 40, fact: 36, attainment: 0.9 });
    expect(april.all.month).toMatchObject({ plan: 40, planSoFar: 20, factSoFar: 18 });
    expect(april.all.nextWeek).toEqual({ plan: 20, days: 1 });
  });

  it('after the last week of the plan nothing is planned, and nothing is needed', () => {
    const last = weekReport(plans, grid(at(28, 29), { Ann: [300, 40] }), MONDAY + 28);
    expect(last.all.nextWeek).toBeNull();
    expect(last.all.month).toMatchObject({ neededPerDay: null, gap: 10, chance: 1 });
    expect(last.lines.fan).toBeNull();
  });

  it('from fewer than five days no chance is drawn', () => {
    const report = weekReport(plans, grid(at(0, 1, 2, 3), { Ann: [10, 11, 9, 10] }), MONDAY);
    expect(report.all.month.chance).toBeNull();
    expect(report.lines.fan).toBeNull();
  });

  it('who stand alike are not called the best', () => {
    const report = weekReport(plans, grid(at(0), { Ann: [20], Bob: [10] }), MONDAY);
    expect(report.best).toBeUndefined();
  });
});

it('whatever came, the sellers add up to all, and sums so far only know days that are over', () => {
  const amounts = fc.array(fc.integer({ min: -5, max: 30 }), { minLength: 22, maxLength: 22 });
  fc.assert(
    fc.property(amounts, amounts, fc.constantFrom(0, 7, 14, 21, 28), (ann, cid, week) => {
      const report = weekReport(plans, grid(WORKED, { Ann: ann, Cid: cid }), MONDAY + week);
      const sum = (figure: (row: (typeof report)['all']) => number) =>
        report.sellers.reduce((total, row) => total + figure(row), 0);
      const { all } = report;
      for (const figure of [
        (row: typeof all) => row.week.plan,
        (row: typeof all) => row.week.fact,
        (row: typeof all) => row.month.plan,
        (row: typeof all) => row.month.factSoFar,
        (row: typeof all) => row.month.gap,
        (row: typeof all) => row.nextWeek?.plan ?? 0,
      ]) {
        expect(sum(figure)).toBeCloseTo(figure(all), 8);
      }
      const over = WORKED.flatMap((day, index) => (day <= report.day ? [(ann[index] ?? 0) + (cid[index] ?? 0)] : []));
      expect(all.month.factSoFar).toBe(over.reduce((total, amount) => total + amount, 0));
      const chance = all.month.chance;
      expect(chance === null || (chance >= 0 && chance <= 1)).toBe(true);
    }),
    { numRuns: 40 },
  );
});
