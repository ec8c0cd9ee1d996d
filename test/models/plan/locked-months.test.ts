/** A plan over several months around what is locked: whatever one month has more or less, the others make up for. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WORKING_WEEK } from '../../../src/models/calendar/weekday';
import { type AskedOfPeople, type PersonWithMost, planForPeople } from '../../../src/models/plan/month-plan';

const day = (month: number, date: number) => Date.UTC(2026, month - 1, date) / 86_400_000;
const sum = (amounts: Iterable<number>) => [...amounts].reduce((all, amount) => all + amount, 0);
const seller: PersonWithMost = { level: 1, share: 1, start: null, leave: null, atMost: Infinity };

function asked(people: number, from: number, to: number, given: Partial<AskedOfPeople> = {}): AskedOfPeople {
  return {
    start: from,
    end: to,
    steps: 300,
    step: 1,
    weekdayWeights: WORKING_WEEK,
    holidays: new Set(),
    people: Array.from({ length: people }, () => seller),
    timeOff: [],
    ramp: [],
    ...given,
  };
}

/** Person by person, the sums of the months that begin at these days. */
function months(of: AskedOfPeople, begins: readonly number[]): number[][] {
  const planned = planForPeople(of);
  if (planned.kind !== 'plan') throw new Error(JSON.stringify(planned));
  const days = of.end - of.start + 1;
  return of.people.map((_, person) =>
    begins.map((first, month) => {
      const next = begins[month + 1] ?? of.end + 1;
      return sum(planned.amounts.subarray(person * days + first - of.start, person * days + next - of.start));
    }),
  );
}

const quarter = [day(1, 1), day(2, 1), day(3, 1)];
/** Every working day of January, as typed from the facts. */
const january = (people: number, amount: number) =>
  Array.from({ length: people }, (_, person) =>
    Array.from({ length: 31 }, (__, index) => ({ person, day: index, amount })),
  )
    .flat()
    .filter(({ day: index }) => WORKING_WEEK[(index + 3) % 7] === 1);

describe('a quarter for two sellers', () => {
  it('whose January is over and locked shares what January left undone over February and March', () => {
    const of = asked(2, day(1, 1), day(3, 31), { locked: { cells: january(2, 2) } });
    // 22 working days × 2 × 2 done of 300; 212 left for 20 and 22 working days.
    expect(months(of, quarter)).toEqual([
      [44, 51, 55],
      [44, 50, 56],
    ]);
  });

  it('whose January brought more than its part plans less for the rest', () => {
    const of = asked(2, day(1, 1), day(3, 31), { locked: { cells: january(2, 5) } });
    const [ann, bob] = months(of, quarter) as [number[], number[]];
    expect([ann[0], bob[0]]).toEqual([110, 110]);
    expect(sum(ann) + sum(bob)).toBe(300);
    expect((ann[1] as number) + (bob[1] as number)).toBe(38);
  });

  it('keeps the parts of months in which no more is locked than they have', () => {
    const free = months(asked(2, day(1, 1), day(3, 31)), quarter);
    const locked = months(
      asked(2, day(1, 1), day(3, 31), { locked: { cells: [{ person: 0, day: 4, amount: 9 }] } }),
      quarter,
    );
    const byMonth = (rows: number[][]) => [0, 1, 2].map((month) => sum(rows.map((row) => row[month] as number)));
    expect(byMonth(locked)).toEqual(byMonth(free));
  });

  it('and a seller who is locked and works in January alone', () => {
    const of = asked(2, day(1, 1), day(2, 28), {
      people: [
        { ...seller, leave: day(1, 31) },
        { ...seller, start: day(2, 1) },
      ],
      locked: { people: [40, null] },
    });
    expect(months(of, [day(1, 1), day(2, 1)])).toEqual([
      [40, 0],
      [0, 260],
    ]);
  });
});

describe('a month in which nobody works', () => {
  it('is refused as without locks: nobody has locked it', () => {
    const away = { people: [{ ...seller, leave: day(1, 31) }], timeOff: [] };
    const of = asked(1, day(1, 1), day(2, 28), away);
    const refused = { kind: 'blockTooLittle', block: 1 };
    expect(planForPeople(of)).toMatchObject(refused);
    const locked = { cells: [{ person: 0, day: 4, amount: 9 }], days: [], people: [] };
    expect(planForPeople({ ...of, locked })).toMatchObject(refused);
    expect(planForPeople({ ...of, locked: { ...locked, cells: [] } })).toMatchObject(refused);
  });
});

describe('what no month can make up for', () => {
  it('is told once for the whole time', () => {
    const all = { cells: january(1, 20) };
    expect(planForPeople(asked(1, day(1, 1), day(3, 31), { locked: all }))).toEqual({
      kind: 'planTooMuch',
      amount: 22 * 20 - 300,
    });
    const days = Array.from({ length: 59 }, (_, index) => index).map(() => 0);
    expect(planForPeople(asked(1, day(1, 1), day(2, 28), { locked: { days } }))).toEqual({
      kind: 'planTooLittle',
      amount: 300,
    });
  });
});

/** Two or three months of few days each side of their borders, with cells and days locked at random. */
const someLocks = fc.record({
  people: fc.integer({ min: 1, max: 3 }),
  from: fc.integer({ min: day(1, 25), max: day(1, 31) }),
  to: fc.oneof(fc.integer({ min: day(2, 2), max: day(2, 9) }), fc.integer({ min: day(3, 1), max: day(3, 6) })),
  steps: fc.integer({ min: 0, max: 120 }),
  cells: fc.uniqueArray(fc.record({ at: fc.integer({ min: 0, max: 200 }), amount: fc.integer({ min: 0, max: 12 }) }), {
    maxLength: 40,
    selector: ({ at }) => at,
  }),
  lockedDays: fc.dictionary(fc.integer({ min: 0, max: 40 }).map(String), fc.integer({ min: 0, max: 30 }), {
    maxKeys: 5,
  }),
});

describe('whatever is locked by day and cell', () => {
  it('stays, and the plan adds up, wherever the rest has a place', () => {
    let refused = 0;
    fc.assert(
      fc.property(someLocks, ({ people, from, to, steps, cells, lockedDays }) => {
        const days = to - from + 1;
        const inside = cells.filter(({ at }) => at < people * days);
        const kept = inside.map(({ at, amount }) => ({ person: Math.floor(at / days), day: at % days, amount }));
        const fixed = Array.from({ length: days }, (_, index) => lockedDays[index] ?? null);
        const of = asked(people, from, to, { steps, locked: { cells: kept, days: fixed } });
        const planned = planForPeople(of);

        const works = (index: number) => (WORKING_WEEK[(from + index + 3) % 7] as number) > 0;
        const cellsOn = (index: number) => kept.filter((cell) => cell.day === index);
        const isOpen = (index: number) => works(index) && cellsOn(index).length < people;
        const least = fixed.reduce<number>(
          (all, own, index) => all + (own ?? sum(cellsOn(index).map((c) => c.amount))),
          0,
        );
        const isDayKept = fixed.every((own, index) => {
          const held = sum(cellsOn(index).map(({ amount }) => amount));
          return own === null || held === own || (held < own && isOpen(index));
        });
        const hasRoom = fixed.some((own, index) => own === null && isOpen(index));
        const isPossible = isDayKept && least <= steps && (least === steps || hasRoom);
        expect(planned.kind === 'plan').toBe(isPossible);
        if (planned.kind !== 'plan') {
          refused++;
          return;
        }
        expect(sum(planned.amounts)).toBe(steps);
        expect(Math.min(0, ...planned.amounts)).toBe(0);
        for (const { person, day: index, amount } of kept) expect(planned.amounts[person * days + index]).toBe(amount);
        fixed.forEach((own, index) => {
          const all = sum(
            Array.from({ length: people }, (_, person) => planned.amounts[person * days + index] as number),
          );
          if (own !== null) expect(all).toBe(own);
        });
      }),
      { numRuns: 1500 },
    );
    expect(refused).toBeGreaterThan(50);
    expect(refused).toBeLessThan(1450);
  });
});
