/** A year by quarters, months, weeks and days: sums at all levels, season, borders of years, months and weeks. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthOf, type Step } from '../../../src/models/calendar/periods';
import { WORKING_WEEK } from '../../../src/models/calendar/weekday';
import { capacitiesOf } from '../../../src/models/plan/capacity';
import {
  type CalendarOfPlan,
  dayPlans,
  dayWeightsOf,
  monthBlocks,
  plannedPeriods,
} from '../../../src/models/plan/period-plan';
import { learnSeason } from '../../../src/models/plan/season';
import { spreadSteps } from '../../../src/models/plan/spread';

const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date) / 86_400_000;
const sum = (values: ArrayLike<number>) => Array.from(values).reduce((all, value) => all + value, 0);
const week = { weekdayWeights: WORKING_WEEK, holidays: new Set<number>() };

function levels(steps: number, calendar: CalendarOfPlan): Record<Step, ReturnType<typeof plannedPeriods>> {
  const blocks = monthBlocks(steps, calendar);
  if (!blocks) throw new Error('no working day');
  const weights = dayWeightsOf(calendar);
  const plans = dayPlans(blocks, weights);
  const by = (step: Step) => plannedPeriods(calendar, weights, plans, step);
  return { day: by('day'), week: by('week'), month: by('month'), quarter: by('quarter'), year: by('year') };
}

const season = [60, 80, 100, 100, 100, 100, 80, 80, 120, 120, 120, 140];

describe('a year', () => {
  const calendar = { start: day(2028, 1, 1), end: day(2028, 12, 31), season, ...week };
  it('of a leap year gives each month its index, and 29 February is planned', () => {
    const { month, day: days } = levels(1200, calendar);
    expect(month.map(({ steps }) => steps)).toEqual(season);
    expect(
      days.filter(({ from }) => monthOf(from).month === 2028 * 12 + 1 && monthOf(from).dayOfMonth === 29),
    ).toHaveLength(1);
    expect(days.find(({ from }) => from === day(2028, 2, 29))?.steps).toBeGreaterThan(0);
  });
  it('adds up at every level, whatever the total, the calendar and the season', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5_000_000 }),
        fc.integer({ min: day(2019, 1, 1), max: day(2032, 1, 1) }),
        fc.integer({ min: 0, max: 500 }),
        fc.array(fc.constantFrom(0, 0.5, 1), { minLength: 7, maxLength: 7 }).filter((weights) => sum(weights) > 0),
        fc.option(fc.array(fc.double({ min: 0.1, max: 3, noNaN: true }), { minLength: 12, maxLength: 12 })),
        fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 9 }),
        (steps, start, length, weekdayWeights, indices, free) => {
          const end = start + length;
          const holidays = new Set(free.map((place) => start + place));
          const given = { start, end, weekdayWeights, holidays, season: indices ?? undefined };
          fc.pre(monthBlocks(steps, given) !== undefined);
          const all = levels(steps, given);
          for (const step of ['day', 'week', 'month', 'quarter', 'year'] as const) {
            expect(sum(all[step].map((period) => period.steps))).toBe(steps);
            expect(all[step].at(-1)?.cumulative).toBe(steps);
          }
          for (const [fine, coarse] of [
            ['day', 'week'],
            ['day', 'month'],
            ['month', 'quarter'],
            ['quarter', 'year'],
          ] as const) {
            for (const { from, to, steps: wanted } of all[coarse]) {
              expect(
                sum(all[fine].filter((part) => part.from >= from && part.to <= to).map((part) => part.steps)),
              ).toBe(wanted);
            }
          }
          for (const { from, steps: planned } of all.day) if (holidays.has(from)) expect(planned).toBe(0);
        },
      ),
      { numRuns: 200 },
    );
  });
  it('a month cut by the plan counts by its working days: half of January 2026 is 11 of 22', () => {
    const { month } = levels(300, {
      start: day(2026, 1, 17),
      end: day(2026, 2, 28),
      season: Array(12).fill(1),
      ...week,
    });
    // 17 January is a Saturday: 10 of the 22 working days are left.
    expect(month.map(({ steps }) => steps)).toEqual([Math.round((300 * (10 / 22)) / (10 / 22 + 1)), 206]);
  });
  it('a week of holidays gets nothing, and the weeks around it take over', () => {
    const holidays = new Set([0, 1, 2, 3, 4].map((place) => day(2026, 5, 11) + place));
    const { week: weeks } = levels(150, { start: day(2026, 5, 4), end: day(2026, 5, 22), ...week, holidays });
    expect(weeks.map(({ steps, workingDays }) => [steps, workingDays])).toEqual([
      [75, 5],
      [0, 0],
      [75, 5],
    ]);
  });
  it('a month that starts on a weekend begins with its first Monday', () => {
    const { day: days } = levels(21, { start: day(2026, 8, 1), end: day(2026, 8, 31), ...week });
    expect(days.slice(0, 3).map(({ steps }) => steps)).toEqual([0, 0, 1]);
    expect(days.filter(({ steps }) => steps > 0)).toHaveLength(21);
  });
  it('weeks run on over the border of the year', () => {
    const { week: weeks } = levels(100, { start: day(2026, 12, 28), end: day(2027, 1, 10), ...week });
    expect(weeks.map(({ from, to }) => [from, to])).toEqual([
      [day(2026, 12, 28), day(2027, 1, 3)],
      [day(2027, 1, 4), day(2027, 1, 10)],
    ]);
  });
  it('without a working day there is no plan', () => {
    expect(monthBlocks(10, { start: day(2026, 1, 3), end: day(2026, 1, 4), ...week })).toBeUndefined();
  });
});

describe('what is spread', () => {
  it('has come up to each day by its share, rounded to the nearest', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000 }),
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 60 }).filter((weights) => sum(weights) > 0),
        (steps, weights) => {
          const spread = spreadSteps(steps, weights) as Float64Array;
          let [come, weight] = [0, 0];
          weights.forEach((own, place) => {
            come += spread[place] as number;
            weight += own;
            // Exactly, in whole numbers: |come × all − steps × weight| ≤ all ÷ 2.
            expect(Math.abs(2 * (come * sum(weights) - steps * weight))).toBeLessThanOrEqual(sum(weights));
          });
          expect(come).toBe(steps);
        },
      ),
    );
  });
});

describe('a season', () => {
  it('is learnt back from the months it made, whatever the years grow by', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 12, maxLength: 12 }),
        fc.integer({ min: 0, max: 11 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 11 }),
        fc.double({ min: 0.5, max: 2, noNaN: true }),
        (indices, first, years, before, growth) => {
          const months = Array.from({ length: before + years * 12 }, (_, place) => {
            // Years are counted back from the last month, and each has a level of its own.
            const year = Math.floor((place - before) / 12);
            return (indices[(first + place) % 12] as number) * growth ** year;
          });
          const learnt = learnSeason(first, months);
          const mean = sum(indices) / 12;
          if (learnt.kind !== 'season') throw new Error(learnt.kind);
          for (const [month, index] of learnt.indices.entries())
            expect(index).toBeCloseTo((indices[month] as number) / mean, 9);
        },
      ),
    );
  });
  it('needs a whole year, and one that brought something', () => {
    expect(learnSeason(0, Array(11).fill(5))).toEqual({ kind: 'tooFew', months: 11 });
    expect(learnSeason(0, [...Array(12).fill(0), ...Array(12).fill(5)])).toEqual({ kind: 'emptyYear', from: 0 });
  });
});

describe('what people can do', () => {
  const person = { start: null, leave: null, share: 1, level: 1 };
  const days = (more: Partial<Parameters<typeof capacitiesOf>[0]>) =>
    Array.from(
      capacitiesOf({
        people: [person],
        start: day(2026, 3, 2),
        end: day(2026, 3, 8),
        timeOff: [],
        ramp: [],
        ...week,
        ...more,
      }),
    );
  it('is part-time share × level on working days', () => {
    expect(days({ people: [{ ...person, share: 0.5, level: 0.8 }] })).toEqual([0.4, 0.4, 0.4, 0.4, 0.4, 0, 0]);
  });
  it('is nothing before the first day, after the last one, in time off and on holidays', () => {
    const people = [{ ...person, start: day(2026, 3, 3), leave: day(2026, 3, 5) }];
    expect(days({ people })).toEqual([0, 1, 1, 1, 0, 0, 0]);
    expect(days({ timeOff: [{ person: 0, from: day(2026, 2, 1), to: day(2026, 3, 3) }] })).toEqual([
      0, 0, 1, 1, 1, 0, 0,
    ]);
    expect(days({ holidays: new Set([day(2026, 3, 4)]) })).toEqual([1, 1, 0, 1, 1, 0, 0]);
  });
  it('grows month by month of work for newcomers, and who has no first day is at full strength', () => {
    const people = [{ ...person, start: day(2026, 1, 4) }, person];
    const ramp = [0.2, 0.5, 0.9];
    expect(capacitiesOf({ people, start: day(2026, 3, 3), end: day(2026, 3, 4), timeOff: [], ramp, ...week })).toEqual(
      Float64Array.from([0.5, 0.9, 1, 1]),
    );
    const started = [{ ...person, start: day(2026, 1, 31) }];
    expect(
      Array.from(
        capacitiesOf({ people: started, start: day(2026, 2, 27), end: day(2026, 3, 2), timeOff: [], ramp, ...week }),
      ),
    ).toEqual([0.2, 0, 0, 0.5]);
  });
});
