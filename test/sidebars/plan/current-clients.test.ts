/** New and current clients in the plan of a month: which part of the payments each brings, and what stands above them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlannedCount } from '../../../src/sidebars/plan/planned';
import type { PlanForm } from '../../../src/sidebars/plan/state';
import { form, person, planned, sum } from './forms';

const range = (length: number) => Array.from({ length }, (_, place) => place);

describe('current clients', () => {
  const bothKinds = (more: Partial<PlanForm> = {}) =>
    form({ check: 2000, currentShare: 0.4, currentCheck: 900, currentBuying: 0.25, ...more });
  const totals = (plan: ReturnType<typeof planned>) => plan.counts.map(({ of, total }) => [of, total]);

  it('bring their share of the payments, new ones the rest; each kind is rounded up, and deals are both', () => {
    // 60,000 ÷ 2,000 = 30 new; ÷ 30 % = 100 meetings; ÷ 10 % = 1,000 calls. 40,000 ÷ 900 = 44.4 → 45; ÷ 25 % = 180.
    expect(totals(planned(bothKinds()))).toEqual([
      ['deals', 75],
      ['newClients', 30],
      ['currentClients', 45],
      [0, 1000],
      [1, 100],
      ['toContact', 180],
    ]);
  });

  it('with a share of 0 are in no line, and everything is as it is without them', () => {
    const without = planned(bothKinds({ currentShare: 0 }));
    expect(totals(without)).toEqual([
      ['deals', 50],
      [0, 1670],
      [1, 167],
    ]);
  });

  it('with a share of 100 % leave nothing to the funnel of new clients', () => {
    expect(totals(planned(bothKinds({ currentShare: 1 })))).toEqual([
      ['deals', 112],
      ['newClients', 0],
      ['currentClients', 112],
      [0, 0],
      [1, 0],
      ['toContact', 448],
    ]);
  });

  it('bring whole steps: of 5 steps of 1,000 a share of half is 3, and 2 come from new clients', () => {
    const plan = planned(bothKinds({ payments: 5000, step: 1000, currentShare: 0.5, check: 1000, currentCheck: 1000 }));
    expect(totals(plan).slice(0, 3)).toEqual([
      ['deals', 5],
      ['newClients', 2],
      ['currentClients', 3],
    ]);
  });

  it('are as many for each seller as the payments that each brings', () => {
    const plan = planned(
      bothKinds({ people: [person('Ann', { atMost: 20_000 }), person('Bob')], check: 600, currentCheck: 400 }),
    );
    // 100 of each kind, of them a fifth Ann's.
    expect(plan.counts.slice(0, 3).map(({ ofPerson }) => ofPerson)).toEqual([
      [40, 160],
      [20, 80],
      [20, 80],
    ]);
  });

  it('and new ones are the deals of every seller on every day, and every line adds up in both directions', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3_000_000 }),
        fc.double({ min: 0.001, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        fc.constantFrom(1, 0.01, 25),
        (steps, currentShare, currentCheck, currentBuying, step) => {
          const payments = Number((steps * step).toFixed(2));
          const plan = planned(form({ payments, step, currentShare, currentCheck, currentBuying }));
          const [deals, won, current] = plan.counts as [PlannedCount, PlannedCount, PlannedCount];
          for (const who of range(plan.people.length)) {
            for (const day of range(plan.days)) {
              expect(deals.at(who, day)).toBe(won.at(who, day) + current.at(who, day));
            }
          }
          for (const { ofPerson, ofDay, total } of plan.counts) {
            expect([sum(ofPerson), sum(ofDay)]).toEqual([total, total]);
          }
          expect(plan.addsUp).toBe(true);
          const fromCurrent = payments * currentShare;
          // Enough clients for their part, and not one more than that takes, but for half a step.
          expect(current.total * currentCheck).toBeGreaterThanOrEqual(fromCurrent - step / 2 - 1e-6);
          expect((current.total - 1) * currentCheck).toBeLessThan(fromCurrent + step / 2 + 1e-6);
          const contacts = plan.counts[plan.counts.length - 1] as PlannedCount;
          expect(contacts.total * currentBuying).toBeGreaterThanOrEqual(current.total - 1e-6);
        },
      ),
      { numRuns: 60 },
    );
  });
});
