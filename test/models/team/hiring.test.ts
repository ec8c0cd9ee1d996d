/** Hiring plans against an exhaustive search that counts people cohort by cohort. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type HiringNeeds, planHiring } from '../../../src/models/team/hiring';

const hiresOf = (needs: HiringNeeds) => planHiring(needs).months.map(({ hire }) => hire);
const total = (hires: readonly number[]) => hires.reduce((sum, count) => sum + count, 0);

/** Work done and people paid, month by month, if `hires` are hired. */
function liveThrough({ needed, staff, attrition, ramp }: HiringNeeds, hires: readonly number[]) {
  let cohorts = [{ people: staff, service: 1000 }];
  return needed.map((_, month) => {
    cohorts = cohorts.map(({ people, service }) => ({ people: people * (1 - attrition), service: service + 1 }));
    cohorts.push({ people: hires[month] as number, service: 1 });
    const productivity = (service: number) => ramp[Math.min(service, ramp.length) - 1] as number;
    return {
      work: cohorts.reduce((sum, { people, service }) => sum + people * productivity(service), 0),
      paid: cohorts.reduce((sum, { people }) => sum + people, 0),
    };
  });
}

/** Months that even a million hires in each month leave short. */
function lostMonths(needs: HiringNeeds): boolean[] {
  const crowd = liveThrough(
    needs,
    needs.needed.map(() => 1e6),
  );
  return needs.needed.map((people, month) => (crowd[month]?.work as number) < people * (1 - 1e-9));
}

/** All ways to hire, by their number; of the fewest that suffice those with fewest paid months, of these the first by order. */
function searchAll(needs: HiringNeeds, most: number): number[] | undefined {
  const lost = lostMonths(needs);
  const months = needs.needed.length;
  for (let count = 0; count <= most; count++) {
    let best: { hires: number[]; paid: number } | undefined;
    const visit = (hires: number[], left: number) => {
      if (hires.length < months - 1) {
        for (let hire = 0; hire <= left; hire++) visit([...hires, hire], left - hire);
        return;
      }
      const all = [...hires, left];
      const lived = liveThrough(needs, all);
      if (lived.some(({ work }, month) => !lost[month] && work < (needs.needed[month] as number) * (1 - 1e-9))) return;
      const paid = lived.reduce((sum, month) => sum + month.paid, 0);
      // plans come in rising order of their first months, so that of equals the first one hires latest
      if (!best || paid < best.paid - 1e-9 * (1 + paid)) best = { hires: all, paid };
    };
    visit([], count);
    if (best) return best.hires;
  }
  return undefined;
}

const hundredths = (most: number) => fc.integer({ min: 0, max: 100 * most }).map((count) => count / 100);
const needsOf = (months: number, people: number) =>
  fc.record({
    needed: fc.array(fc.oneof(fc.integer({ min: 0, max: people }), hundredths(people)), {
      minLength: 1,
      maxLength: months,
    }),
    staff: fc.oneof(fc.integer({ min: 0, max: 4 }), hundredths(4)),
    attrition: fc.constantFrom(0, 0.03, 0.05, 0.1, 0.25, 0.5, 1),
    ramp: fc.constantFrom<number[]>(
      [1],
      [0.5, 1],
      [0.3, 0.6, 1],
      [0, 1],
      [0, 0, 1],
      [0, 0.5, 1],
      [0.25, 0.5, 0.75, 1],
      [0.2, 0.4, 0.6, 0.8, 1],
      [0.5, 0.75, 1],
      [1, 0.5],
      [0.5, 0.9, 0.7],
      [0.9],
      [0],
    ),
  });

describe('the hiring plan', () => {
  test('is the one that an exhaustive search finds', () => {
    fc.assert(
      fc.property(needsOf(5, 4), (needs) => {
        const hires = hiresOf(needs);
        fc.pre(total(hires) <= 9);
        expect(hires).toEqual(searchAll(needs, 9));
      }),
      { numRuns: 600 },
    );
  });

  test('of two plans with as many hires and paid months, the first hire is the later one', () => {
    // two in month 2, or one each in months 1 and 3: both do 1.5 in month 3 and are paid 4 months
    const needs = { needed: [0, 0, 1.5], staff: 0, attrition: 0, ramp: [0.5, 0.75, 1] };
    expect(hiresOf(needs)).toEqual([0, 2, 0]);
  });

  test('without a ramp hires in each month just what is missing', () => {
    expect(hiresOf({ needed: [5, 6, 8, 7, 9], staff: 5, attrition: 0, ramp: [1] })).toEqual([0, 1, 2, 0, 1]);
  });

  test('hires ahead of the need where novices do less, because that takes fewer people', () => {
    expect(hiresOf({ needed: [5, 5, 7], staff: 5, attrition: 0, ramp: [0, 0.5, 1] })).toEqual([2, 0, 0]);
  });

  test('replaces those who leave, who are an expected value and not rounded', () => {
    const { months } = planHiring({ needed: [10, 10, 10], staff: 10, attrition: 0.05, ramp: [1] });
    expect(months.map(({ leaving }) => leaving)).toEqual(
      [0.5, 0.525, 0.54875].map((people) => expect.closeTo(people, 12)),
    );
    expect(months.map(({ hire }) => hire)).toEqual([1, 1, 0]);
    expect(months[2]?.onStaff).toBeCloseTo(10.42625, 12);
  });

  test('needs nobody more because of the last digits of a tenth', () => {
    expect(hiresOf({ needed: [0.1 * 3 * 10], staff: 0, attrition: 0, ramp: [1] })).toEqual([3]);
    expect(hiresOf({ needed: [6, 6.3], staff: 7, attrition: 0.1, ramp: [1] })).toEqual([0, 1]);
  });

  test('hires somebody even for next to nothing', () => {
    expect(hiresOf({ needed: [0, 1e-20], staff: 0, attrition: 0, ramp: [1] })).toEqual([0, 1]);
  });

  test('says which months no hire could save, and is the best for the others', () => {
    const { months } = planHiring({ needed: [6, 6, 8], staff: 5, attrition: 0, ramp: [0, 1] });
    expect(months.map(({ isBeyondHelp }) => isBeyondHelp)).toEqual([true, false, false]);
    expect(months.map(({ hire }) => hire)).toEqual([1, 2, 0]);
  });

  test('with a productivity of 0 for ever hires nobody and calls every month lost', () => {
    const { months } = planHiring({ needed: [1, 0, 2], staff: 3, attrition: 0, ramp: [0] });
    expect(months.map(({ hire, isBeyondHelp }) => [hire, isBeyondHelp])).toEqual([
      [0, true],
      [0, false],
      [0, true],
    ]);
  });

  test('leaves no month short that could be saved, in larger teams too, and its columns add up', () => {
    fc.assert(
      fc.property(needsOf(18, 25), (needs) => {
        const { months, isProven } = planHiring(needs);
        expect(isProven).toBe(true);
        const lost = lostMonths(needs);
        const lived = liveThrough(
          needs,
          months.map(({ hire }) => hire),
        );
        let before = needs.staff;
        months.forEach(({ needed, leaving, hire, onStaff, fullStrength, isBeyondHelp }, month) => {
          expect(leaving).toBeCloseTo(before * needs.attrition, 9);
          expect(onStaff).toBeCloseTo(before - leaving + hire, 9);
          expect(onStaff).toBeCloseTo(lived[month]?.paid as number, 8);
          expect(fullStrength).toBeCloseTo(lived[month]?.work as number, 8);
          expect(isBeyondHelp).toBe(lost[month]);
          if (!isBeyondHelp) expect(fullStrength).toBeGreaterThanOrEqual(needed * (1 - 2e-9));
          before = onStaff;
        });
      }),
      { numRuns: 150 },
    );
  });

  test('no hire can be left out or put off by a month', () => {
    fc.assert(
      fc.property(needsOf(12, 12), (needs) => {
        const hires = hiresOf(needs);
        const lost = lostMonths(needs);
        const suffices = (changed: readonly number[]) =>
          liveThrough(needs, changed).every(
            ({ work }, month) => lost[month] || work >= (needs.needed[month] as number) * (1 - 1e-9),
          );
        hires.forEach((count, month) => {
          if (count === 0) return;
          const fewer = hires.map((hire, at) => (at === month ? hire - 1 : hire));
          expect(suffices(fewer)).toBe(false);
          if (month + 1 < hires.length) {
            expect(suffices(fewer.map((hire, at) => (at === month + 1 ? hire + 1 : hire)))).toBe(false);
          }
        });
      }),
      { numRuns: 200 },
    );
  });

  test('never hires fewer for more work', () => {
    fc.assert(
      fc.property(needsOf(8, 10), fc.double({ min: 1, max: 1.5, noNaN: true }), (needs, growth) => {
        const grown = { ...needs, needed: needs.needed.map((people) => people * growth) };
        // a month that was to be saved and no longer can be asks for nothing
        fc.pre(lostMonths(grown).every((lost, month) => lost === lostMonths(needs)[month]));
        expect(total(hiresOf(grown))).toBeGreaterThanOrEqual(total(hiresOf(needs)));
      }),
      { numRuns: 200 },
    );
  });

  test('newcomers who do next to nothing save no month, and the search for them ends', () => {
    const { months, isProven } = planHiring({
      needed: [5e-323, 1, 2],
      staff: 0,
      attrition: 5e-323,
      ramp: [2e-323, 9e-7, 8e-323],
    });
    expect(isProven).toBe(true);
    expect(months.map(({ hire }) => hire)).toEqual([0, 0, 0]);
    expect(months.map(({ isBeyondHelp }) => isBeyondHelp)).toEqual([true, true, true]);
  });
});
