/** The plan by person and day: sums in both directions, what is locked, limits, and when no plan can keep the locks. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NoPlan, type PeoplePlan, planPeople } from '../../../src/models/plan/people-plan';

const sum = (amounts: Iterable<number>) => [...amounts].reduce((all, amount) => all + amount, 0);

interface Laid {
  readonly rows: readonly (readonly number[])[];
  readonly beyond: readonly number[];
}

function laid(plan: PeoplePlan): Laid {
  const found = planPeople(plan);
  if (found.kind !== 'plan') throw new Error(JSON.stringify(found));
  const { people, days } = plan;
  const rows = Array.from({ length: people }, (_, person) => [
    ...found.amounts.subarray(person * days, (person + 1) * days),
  ]);
  return { rows, beyond: found.beyond };
}

const even = (people: number, days: number, capacity = 1) => new Float64Array(people * days).fill(capacity);
const dayOf = (rows: Laid['rows'], day: number) => sum(rows.map((row) => row[day] as number));

describe('a month for two sellers', () => {
  it('eight meetings come one every few days, and not both sellers’ on the same days', () => {
    const { rows } = laid({ people: 2, days: 20, capacities: even(2, 20), blocks: [{ days: 20, total: 16 }] });
    expect(rows.map(sum)).toEqual([8, 8]);
    for (const row of rows) {
      for (let from = 0; from + 5 <= 20; from += 5) expect(sum(row.slice(from, from + 5))).toBe(2);
      expect(Math.max(...row)).toBe(1);
    }
    expect(rows[0]).not.toEqual(rows[1]);
  });

  it('who works half of the time gets half as much, and nothing on days off', () => {
    const capacities = Float64Array.from([...Array(10).fill(1), ...Array(10).fill(0.5)]);
    capacities.fill(0, 3, 5);
    const { rows } = laid({ people: 2, days: 10, capacities, blocks: [{ days: 10, total: 130 }] });
    expect(rows.map(sum)).toEqual([80, 50]);
    expect(rows[0]?.slice(3, 5)).toEqual([0, 0]);
    expect(rows[0]?.[0]).toBe(10);
  });

  it('a locked person keeps the amount, the others share what is left', () => {
    const plan = { people: 3, days: 4, capacities: even(3, 4), blocks: [{ days: 4, total: 120 }] };
    const { rows } = laid({ ...plan, locked: { people: [60, null, null] } });
    expect(rows.map(sum)).toEqual([60, 30, 30]);
  });

  it('a locked day keeps the amount, the other days share what is left, and people keep theirs', () => {
    const plan = { people: 3, days: 4, capacities: even(3, 4), blocks: [{ days: 4, total: 120 }] };
    const { rows } = laid({ ...plan, locked: { days: [null, 60, null, null] } });
    expect(rows.map(sum)).toEqual([40, 40, 40]);
    expect([0, 1, 2, 3].map((day) => dayOf(rows, day))).toEqual([20, 60, 20, 20]);
  });

  it('a locked cell stays, and the person still gets the usual sum', () => {
    const plan = { people: 2, days: 4, capacities: even(2, 4), blocks: [{ days: 4, total: 80 }] };
    const { rows } = laid({ ...plan, locked: { cells: [{ person: 0, day: 2, amount: 25 }] } });
    expect(rows).toEqual([
      [5, 5, 25, 5],
      [10, 10, 10, 10],
    ]);
  });

  it('what is beyond the most that people can do is told, and planned for nobody', () => {
    const plan = { people: 2, days: 4, capacities: even(2, 4), blocks: [{ days: 4, total: 100 }] };
    const limited = laid({ ...plan, atMost: () => 30 });
    expect(limited.rows.map(sum)).toEqual([30, 30]);
    expect(limited.beyond).toEqual([40]);
    const one = laid({ ...plan, atMost: (person) => (person === 0 ? 30 : Number.POSITIVE_INFINITY) });
    expect(one.rows.map(sum)).toEqual([30, 70]);
    expect(one.beyond).toEqual([0]);
  });
});

describe('what cannot be is said with its place and amount', () => {
  const plan = { people: 2, days: 3, capacities: even(2, 3), blocks: [{ days: 3, total: 60 }] };
  const none = (more: Partial<PeoplePlan>): NoPlan => planPeople({ ...plan, ...more }) as NoPlan;
  it.each<[string, Partial<PeoplePlan>, NoPlan]>([
    ['nobody works in the month', { capacities: even(2, 3, 0) }, { kind: 'blockTooLittle', block: 0, amount: 60 }],
    [
      'locked days are more than the month',
      { locked: { days: [40, 30, null] } },
      { kind: 'blockTooMuch', block: 0, amount: 10 },
    ],
    [
      'all days are locked to less',
      { locked: { days: [20, 20, 10] } },
      { kind: 'blockTooLittle', block: 0, amount: 10 },
    ],
    [
      'a day on which nobody works is locked to something',
      { capacities: Float64Array.from([1, 0, 1, 1, 0, 1]), locked: { days: [null, 5, null] } },
      { kind: 'dayTooLittle', day: 1, amount: 5 },
    ],
    [
      'cells of a day are more than the day',
      { locked: { days: [10, null, null], cells: [{ person: 1, day: 0, amount: 12 }] } },
      { kind: 'dayTooMuch', day: 0, amount: 2 },
    ],
    [
      'cells of a person are more than the person',
      { locked: { people: [null, 10], cells: [{ person: 1, day: 0, amount: 12 }] } },
      { kind: 'personTooMuch', person: 1, amount: 2 },
    ],
    [
      'people are locked to more than the month',
      { locked: { people: [50, 20] } },
      { kind: 'peopleTooMuch', amount: 10 },
    ],
    [
      'people are locked to less than the month',
      { locked: { people: [30, 20] } },
      { kind: 'peopleTooLittle', amount: 10 },
    ],
    [
      'a person is locked who never works',
      { capacities: Float64Array.from([1, 1, 1, 0, 0, 0]), locked: { people: [null, 10] } },
      { kind: 'personTooLittle', person: 1, amount: 10 },
    ],
    [
      'a person who works on a locked day only gets more than the day takes',
      {
        capacities: Float64Array.from([1, 0, 0, 1, 1, 1]),
        locked: { people: [30, null], days: [20, null, null] },
      },
      { kind: 'crowded', people: [0], amount: 10 },
    ],
  ])('%s', (_, more, expected) => {
    expect(none(more)).toEqual(expected);
  });
});

/** Mostly nothing. */
const seldom = (amounts: fc.Arbitrary<number>, weight: number) =>
  fc.oneof({ weight, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: amounts });
const sizes = fc.record({
  people: fc.integer({ min: 1, max: 4 }),
  lengths: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 3 }),
});
const plans = sizes.chain(({ people, lengths }) => {
  const days = sum(lengths);
  return fc.record({
    people: fc.constant(people),
    days: fc.constant(days),
    capacities: fc
      .array(fc.oneof(fc.constant(0), fc.constantFrom(0.1, 0.25, 0.5, 1, 1.5)), {
        minLength: people * days,
        maxLength: people * days,
      })
      .map((values) => Float64Array.from(values)),
    blocks: fc.tuple(
      ...lengths.map((length) => fc.integer({ min: 0, max: 400 }).map((total) => ({ days: length, total }))),
    ),
    locked: fc.record({
      people: fc.array(fc.option(fc.integer({ min: 0, max: 60 }), { freq: 3 }), {
        minLength: people,
        maxLength: people,
      }),
      days: fc.array(seldom(fc.integer({ min: 0, max: 20 }), 9), { minLength: days, maxLength: days }),
      cells: fc.uniqueArray(
        fc.record({
          person: fc.integer({ min: 0, max: people - 1 }),
          day: fc.integer({ min: 0, max: days - 1 }),
          amount: fc.integer({ min: 0, max: 9 }),
        }),
        { maxLength: 3, selector: ({ person, day }) => person * days + day },
      ),
    }),
  });
});

const firstDays = ({ blocks }: PeoplePlan) => {
  let first = 0;
  return blocks.map(({ days }) => {
    first += days;
    return first - days;
  });
};

describe('any plan', () => {
  it('adds up to each block, keeps what is locked, and leaves days off free', () => {
    let kept = 0;
    fc.assert(
      fc.property(plans, (plan) => {
        const found = planPeople(plan);
        if (found.kind !== 'plan') {
          expect('amount' in found && found.amount).toBeGreaterThan(0);
          return;
        }
        kept++;
        const { rows } = laid(plan);
        for (const row of rows) for (const amount of row) expect(Number.isInteger(amount) && amount >= 0).toBe(true);
        firstDays(plan).forEach((first, block) => {
          const { days, total } = plan.blocks[block] as PeoplePlan['blocks'][number];
          expect(sum(rows.map((row) => sum(row.slice(first, first + days))))).toBe(total);
        });
        plan.locked.people.forEach((amount, person) => {
          if (amount !== null) expect(sum(rows[person] as number[])).toBe(amount);
        });
        plan.locked.days.forEach((amount, day) => {
          if (amount !== null) expect(dayOf(rows, day)).toBe(amount);
        });
        for (const { person, day, amount } of plan.locked.cells) expect(rows[person]?.[day]).toBe(amount);
        rows.forEach((row, person) => {
          row.forEach((amount, day) => {
            const isLocked = plan.locked.cells.some((cell) => cell.person === person && cell.day === day);
            if (!isLocked && plan.capacities[person * plan.days + day] === 0) expect(amount).toBe(0);
          });
        });
      }),
      { numRuns: 500 },
    );
    expect(kept).toBeGreaterThan(50);
  });

  it('without locks: each person is within a step of the share of each block, each stretch of days within one of its own', () => {
    fc.assert(
      fc.property(plans, (given) => {
        const plan = { ...given, locked: undefined };
        const found = planPeople(plan);
        if (found.kind !== 'plan') return;
        const { rows } = laid(plan);
        firstDays(plan).forEach((first, block) => {
          const { days, total } = plan.blocks[block] as PeoplePlan['blocks'][number];
          const strength = (person: number) =>
            sum(plan.capacities.subarray(person * plan.days + first, person * plan.days + first + days));
          const all = sum(rows.map((_, person) => strength(person)));
          rows.forEach((row, person) => {
            const mine = row.slice(first, first + days);
            expect(Math.abs(sum(mine) - (all > 0 ? (total * strength(person)) / all : 0))).toBeLessThan(1 + 1e-6);
            for (let from = 0; from < days; from++) {
              for (let to = from + 1; to <= days; to++) {
                const start = person * plan.days + first;
                const share =
                  (sum(mine) * sum(plan.capacities.subarray(start + from, start + to))) / (strength(person) || 1);
                expect(Math.abs(sum(mine.slice(from, to)) - share)).toBeLessThan(1 + 1e-6);
              }
            }
          });
        });
      }),
      { numRuns: 200 },
    );
  });

  it('is refused only where no plan at all keeps the locks: every plan is tried on small cases', () => {
    const small = fc.record({
      capacities: fc
        .array(fc.constantFrom(0, 1), { minLength: 6, maxLength: 6 })
        .map((values) => Float64Array.from(values)),
      total: fc.integer({ min: 0, max: 4 }),
      locked: fc.record({
        people: fc.array(seldom(fc.integer({ min: 0, max: 3 }), 2), { minLength: 2, maxLength: 2 }),
        days: fc.array(seldom(fc.integer({ min: 0, max: 2 }), 2), { minLength: 3, maxLength: 3 }),
        cells: fc
          .option(
            fc.record({
              person: fc.integer({ min: 0, max: 1 }),
              day: fc.integer({ min: 0, max: 2 }),
              amount: fc.integer({ min: 0, max: 2 }),
            }),
          )
          .map((cell) => (cell ? [cell] : [])),
      }),
    });
    const seen = { possible: 0, impossible: 0 };
    fc.assert(
      fc.property(small, ({ capacities, total, locked }) => {
        const plan = { people: 2, days: 3, capacities, blocks: [{ days: 3, total }], locked };
        const isPossible = [...allCells(6, total)].some((cells) => {
          const at = (person: number, day: number) => cells[person * 3 + day] as number;
          const lockedCell = (cell: number) =>
            locked.cells.find(({ person, day }) => person * 3 + day === cell)?.amount;
          return (
            cells.every((amount, cell) => amount === (lockedCell(cell) ?? (capacities[cell] ? amount : 0))) &&
            locked.people.every(
              (amount, person) => amount === null || amount === at(person, 0) + at(person, 1) + at(person, 2),
            ) &&
            locked.days.every((amount, day) => amount === null || amount === at(0, day) + at(1, day))
          );
        });
        seen[isPossible ? 'possible' : 'impossible']++;
        expect(planPeople(plan).kind === 'plan').toBe(isPossible);
      }),
      { numRuns: 1500 },
    );
    expect(Math.min(seen.possible, seen.impossible)).toBeGreaterThan(100);
  });

  it('does not depend on who stands where, as long as people are alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 5 }), (total, people) => {
        const plan = { people, days: 5, capacities: even(people, 5), blocks: [{ days: 5, total }] };
        const sums = laid(plan).rows.map(sum);
        expect(Math.max(...sums) - Math.min(...sums)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

/** All ways to put `total` into so many cells. */
function* allCells(cells: number, total: number): Generator<number[]> {
  if (cells === 1) {
    yield [total];
    return;
  }
  for (let first = 0; first <= total; first++)
    for (const rest of allCells(cells - 1, total - first)) yield [first, ...rest];
}
