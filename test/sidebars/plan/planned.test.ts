/** What the sidebar "Plan" makes of a goal, a calendar, people and a funnel: sums, shares, limits and refusals. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call } from '../../../src/functions/mechanism/call';
import type { CustomFunction } from '../../../src/functions/mechanism/define';
import { PLAN_PEOPLE } from '../../../src/functions/plan/people';
import { localEnvironment } from '../../../src/sheets/environment';
import type { PlanForm } from '../../../src/sidebars/plan/state';
import { dayOf, december, form, found, person, planned, sum } from './forms';

const range = (length: number) => Array.from({ length }, (_, place) => place);

describe('payments of a month', () => {
  it('go to people by level and part-time share: a full seller brings twice a half one', () => {
    expect(planned(form()).payments.ofPerson).toEqual([50_000, 25_000, 25_000]);
  });

  it('are 0 on weekends and holidays, and half on a short Friday', () => {
    const weekdays = ['full', 'full', 'full', 'full', 'short', 'free', 'free'] as const;
    // 9 Mondays to Wednesdays and so on: 23 weekdays, of them 4 Fridays; Friday the 25th is a holiday.
    const plan = planned(
      form({ weekdays, holidays: [dayOf('2026-12-25')], people: [person('Ann')], payments: 20_500 }),
    );
    const on = (date: number) => plan.payments.at(0, date - 1);
    expect([on(5), on(6), on(25)]).toEqual([0, 0, 0]);
    expect([on(1), on(4)]).toEqual([1000, 500]);
    expect(plan.workingDays).toBe(22);
  });

  it('that are said as a profit and a margin are the profit ÷ margin', () => {
    const plan = planned(form({ goal: 'profit', profit: 30_000, margin: 0.25 }));
    expect(plan.payments.total).toBe(120_000);
    expect(plan.unrounded).toBeUndefined();
  });

  it('that a profit leaves between two steps go up to the next, and this is told', () => {
    const plan = planned(form({ goal: 'profit', profit: 10_000, margin: 0.3 }));
    expect(plan.payments.total).toBe(33_334);
    expect(plan.unrounded).toBeCloseTo(33_333.333, 3);
  });

  it('are none for someone on days off, before the first and after the last day', () => {
    const plan = planned(
      form({
        people: [
          person('Ann', {
            off: [
              { from: dayOf('2026-12-07'), to: dayOf('2026-12-11') },
              { from: dayOf('2026-12-15'), to: null },
            ],
          }),
          person('Bob', { start: dayOf('2026-12-14'), leave: dayOf('2026-12-18') }),
        ],
      }),
    );
    const worked = (who: number) =>
      range(31)
        .filter((day) => plan.payments.at(who, day) > 0)
        .map((day) => day + 1);
    expect(worked(0)).toEqual([1, 2, 3, 4, 14, 16, 17, 18, 21, 22, 23, 24, 25, 28, 29, 30, 31]);
    expect(worked(1)).toEqual([14, 15, 16, 17, 18]);
  });

  it('beyond the most that people can bring are in nobody’s plan but in a figure of their own', () => {
    const plan = planned(form({ people: [person('Ann', { atMost: 30_000 }), person('Bob', { atMost: 40_000 })] }));
    expect(plan.payments.ofPerson).toEqual([30_000, 40_000]);
    expect([plan.payments.total, plan.beyond]).toEqual([70_000, 30_000]);
  });

  it('leave out whoever is not ticked', () => {
    const plan = planned(form({ people: [person('Ann'), person('Bob', { isIncluded: false })] }));
    expect(plan.people.map(({ name }) => name)).toEqual(['Ann']);
    expect(plan.payments.ofPerson).toEqual([100_000]);
  });

  it.each([1e9, 2e9, 987_654_321_987])('of %d add up to the last step', (payments) => {
    const plan = planned(form({ payments, people: [person('Ann'), person('Bob', { share: 0.7 }), person('Cid')] }));
    expect([sum(plan.payments.ofPerson), sum(plan.payments.ofDay)]).toEqual([payments, payments]);
  });

  it('are the same as PLAN_PEOPLE gives for the same month', () => {
    const given = form({ people: [person('Ann', { atMost: 30_000 }), person('Bob', { share: 0.5 })], step: 100 });
    const date = (day: number) => new Date(2026, 11, day);
    const rows = call(
      PLAN_PEOPLE as CustomFunction,
      [
        100_000,
        [
          ['Ann', 1, 1, '', '', 30_000],
          ['Bob', 1, 0.5, '', '', ''],
        ],
        date(1),
        date(31),
        'day',
        '',
        '',
        '',
        '',
        '',
        '',
        100,
        false,
      ],
      localEnvironment(),
    ) as unknown[][];
    const plan = planned(given);
    expect(
      range(31).map((day) => [plan.payments.at(0, day), plan.payments.at(1, day), plan.payments.ofDay[day]]),
    ).toEqual(rows.slice(0, 31).map((row) => row.slice(1)));
  });
});

describe('deals and activities', () => {
  it('go up the funnel from the payments, each rounded up', () => {
    const plan = planned(
      form({
        check: 3000,
        stages: [
          { name: 'Calls', conversion: 0.1 },
          { name: 'Meetings', conversion: 0.3 },
        ],
      }),
    );
    // 100,000 ÷ 3,000 = 33.3 → 34; ÷ 30 % = 113.3 → 114; ÷ 10 % = 1,140
    expect(plan.counts.map(({ total }) => total)).toEqual([34, 1140, 114]);
  });

  it('are as many for each as the payments that each brings', () => {
    const plan = planned(form({ people: [person('Ann', { atMost: 20_000 }), person('Bob')], check: 1000 }));
    expect(plan.counts[0]?.ofPerson).toEqual([20, 80]);
  });

  it('fall on no day without a plan', () => {
    const plan = planned(form());
    for (const grid of plan.counts) for (const day of [4, 5, 11, 12]) expect(grid.ofDay[day]).toBe(0);
  });
});

describe('whatever is entered', () => {
  const people = fc.array(
    fc.record({
      level: fc.constantFrom(0, 0.5, 1, 1.7),
      share: fc.constantFrom(0.2, 0.5, 1),
      atMost: fc.option(fc.integer({ min: 0, max: 60_000 })),
      start: fc.option(fc.integer({ min: dayOf('2026-11-20'), max: dayOf('2026-12-20') })),
      off: fc.array(
        fc.integer({ min: dayOf('2026-12-01'), max: dayOf('2026-12-31') }).map((from) => ({ from, to: from + 3 })),
        { maxLength: 2 },
      ),
    }),
    { minLength: 1, maxLength: 6 },
  );
  it('days, people and what is beyond the limits add up to the goal in every grid, or it is said why not', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 0, max: 2_000_000 }), fc.constantFrom(1, 0.01, 25), (all, steps, step) => {
        const given: PlanForm = form({
          people: all.map((each, place) => person(`P${place}`, each)),
          payments: Number((steps * step).toFixed(2)),
          step,
        });
        const plan = found(given);
        if (plan.kind !== 'planned') {
          expect(plan.kind).toBe('nobodyWorks');
          return;
        }
        const inSteps = (amounts: readonly number[]) => sum(amounts.map((amount) => Math.round(amount / step)));
        const { ofPerson, ofDay } = plan.payments;
        expect(inSteps(ofPerson)).toBe(inSteps(ofDay));
        expect(inSteps([...ofPerson, plan.beyond])).toBe(steps);
        for (const grid of plan.counts) expect([sum(grid.ofPerson), sum(grid.ofDay)]).toEqual([grid.total, grid.total]);
        expect(plan.addsUp).toBe(true);
        for (const [place, { atMost }] of plan.people.entries()) {
          expect(ofPerson[place]).toBeLessThanOrEqual((atMost ?? Infinity) + 1e-6);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('no plan is made', () => {
  it.each<[string, Partial<PlanForm>, object]>([
    [
      'of payments between two steps',
      { payments: 1000.5 },
      { kind: 'betweenSteps', total: 1000.5, below: 1000, above: 1001 },
    ],
    ['of more steps than can be told apart', { payments: 1e17 }, { kind: 'tooManySteps', total: 1e17 }],
    ['without people', { people: [] }, { kind: 'nobody' }],
    ['of people none of whom is ticked', { people: [person('Ann', { isIncluded: false })] }, { kind: 'nobody' }],
    ['of a month of free days', { weekdays: Array(7).fill('free') }, { kind: 'noWorkingDay' }],
    [
      'when everyone has left',
      { people: [person('Ann', { leave: dayOf('2026-11-30') })] },
      { kind: 'nobodyWorks', amount: 100_000, from: '2026-12-01', to: '2026-12-31' },
    ],
    ['with a nameless person', { people: [person(' ')] }, { kind: 'noName' }],
    ['with the same name twice', { people: [person('Ann'), person('ann ')] }, { kind: 'twice', name: 'ann ' }],
    ['with a person called Total', { people: [person('total')] }, { kind: 'total', name: 'total' }],
    [
      'with a last day before the first',
      { people: [person('Ann', { start: 20_800, leave: 20_799 })] },
      { kind: 'startAfterLeave', name: 'Ann' },
    ],
    [
      'with days off that end before they begin',
      { people: [person('Ann', { off: [{ from: 20_800, to: 20_799 }] })] },
      { kind: 'offBackwards', name: 'Ann' },
    ],
    ['with a nameless stage', { stages: [{ name: '', conversion: 0.5 }] }, { kind: 'stageName' }],
    [
      'with a stage called as deals are',
      { stages: [{ name: 'deals', conversion: 0.5 }] },
      { kind: 'stageTwice', name: 'deals' },
    ],
    [
      'with more calls than can be counted',
      { check: 0.001, payments: 1e9, stages: [{ name: 'Calls', conversion: 0.0001 }] },
      { kind: 'tooManyCounts', name: 'Calls' },
    ],
    [
      'with a stage called as a line of clients, in any language',
      { currentShare: 0.5, stages: [{ name: 'عملاء جدد', conversion: 0.5 }] },
      { kind: 'stageTaken', name: 'عملاء جدد' },
    ],
    [
      'with more current clients to contact than can be counted',
      { payments: 1e9, currentShare: 1, currentCheck: 0.001, currentBuying: 0.0001 },
      { kind: 'tooManyToContact' },
    ],
  ])('%s', (_what, more, reason) => {
    expect(found(form(more))).toEqual(reason);
  });

  it('but a stage may be called as a line of clients where the plan has none of these', () => {
    expect(planned(form({ stages: [{ name: 'New clients', conversion: 0.5 }] })).counts).toHaveLength(2);
  });

  it('but a month without days is not asked for: every month has them', () => {
    expect(planned(form({ month: december + 2 })).days).toBe(28);
  });
});
