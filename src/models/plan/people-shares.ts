/** What each person should have of locked days and of the rest of each block, before it is rounded. */
import type { NoPlan, PeoplePlan } from './people-plan';
import { sharesWithin, splitWithin } from './split-within';

/** A locked day, or the days of a block that are not locked. */
export interface Column {
  readonly days: readonly number[];
  /** Without what is in locked cells. */
  readonly sum: number;
}

export interface PeopleShares {
  readonly kind: 'shares';
  readonly columns: readonly Column[];
  /** Person by person, one value a column. */
  readonly values: Float64Array;
  /** 1 where a person has a free day in the column. */
  readonly open: Uint8Array;
  readonly beyond: readonly number[];
}

interface BlockShares {
  readonly columns: readonly Column[];
  /** By column and person. */
  readonly values: readonly Float64Array[];
  readonly beyond: number;
}

/** `free` are the capacities without locked cells, `amounts` what these hold. */
export function sharesOfPeople(asked: PeoplePlan, free: Float64Array, amounts: Float64Array): PeopleShares | NoPlan {
  const { people, days, blocks } = asked;
  const all: BlockShares[] = [];
  let first = 0;
  for (const [block, { days: length }] of blocks.entries()) {
    const found = sharesOfBlock(asked, block, first, free, amounts);
    if ('kind' in found) return found;
    all.push(found);
    first += length;
  }
  const columns = all.flatMap((each) => each.columns);
  const byColumn = all.flatMap((each) => each.values);
  const values = new Float64Array(people * columns.length);
  const open = new Uint8Array(values.length);
  columns.forEach((column, place) => {
    for (let person = 0; person < people; person++) {
      const cell = person * columns.length + place;
      if (!column.days.some((day) => (free[person * days + day] as number) > 0)) continue;
      open[cell] = 1;
      values[cell] = byColumn[place]?.[person] as number;
    }
  });
  return { kind: 'shares', columns, values, open, beyond: all.map(({ beyond }) => beyond) };
}

function sharesOfBlock(
  asked: PeoplePlan,
  block: number,
  first: number,
  free: Float64Array,
  amounts: Float64Array,
): BlockShares | NoPlan {
  const { people, days, capacities, atMost, locked } = asked;
  const { days: length, total } = asked.blocks[block] as PeoplePlan['blocks'][number];
  const within = Array.from({ length }, (_, index) => first + index);
  const sumOver = (table: Float64Array, person: number, over: readonly number[]) =>
    over.reduce((sum, day) => sum + (table[person * days + day] as number), 0);
  const persons = Array.from({ length: people }, (_, person) => person);
  const fixedOn = (over: readonly number[]) => persons.reduce((sum, person) => sum + sumOver(amounts, person, over), 0);

  const shares = sharesWithin({
    steps: total,
    weights: persons.map((person) => (sumOver(free, person, within) > 0 ? sumOver(capacities, person, within) : 0)),
    atLeast: persons.map((person) => sumOver(amounts, person, within)),
    atMost: persons.map((person) => Math.max(atMost?.(person, block) ?? Infinity, sumOver(amounts, person, within))),
  });
  if (shares.kind === 'tooMuch') return { kind: 'blockTooMuch', block, amount: shares.amount };
  if (shares.beyond > 0 && !(atMost && persons.some((person) => sumOver(free, person, within) > 0)))
    return { kind: 'blockTooLittle', block, amount: shares.beyond };

  const columns: Column[] = [];
  const values: Float64Array[] = [];
  const left = persons.map((person) => (shares.shares[person] as number) - sumOver(amounts, person, within));
  let rest = total - shares.beyond;
  const lockedDays = within.filter((day) => (locked?.days?.[day] ?? null) !== null);
  for (const day of lockedDays) {
    const amount = locked?.days?.[day] as number;
    const sum = amount - fixedOn([day]);
    const strength = persons.reduce((all, person) => all + (free[person * days + day] as number), 0);
    if (sum < 0) return { kind: 'dayTooMuch', day, amount: -sum };
    if (sum > 0 && strength === 0) return { kind: 'dayTooLittle', day, amount: sum };
    rest -= amount;
    const part = new Float64Array(people);
    for (const person of persons) {
      part[person] = strength > 0 ? (sum * (free[person * days + day] as number)) / strength : 0;
      left[person] = Math.max(0, (left[person] as number) - (part[person] as number));
    }
    columns.push({ days: [day], sum });
    values.push(part);
  }
  const others = within.filter((day) => !lockedDays.includes(day));
  rest -= fixedOn(others);
  if (rest < 0) return { kind: 'blockTooMuch', block, amount: -rest };
  const hasRoom = persons.some((person) => sumOver(free, person, others) > 0);
  if (rest > 0 && !hasRoom) return { kind: 'blockTooLittle', block, amount: rest };
  columns.push({ days: others, sum: rest });
  values.push(Float64Array.from(left));
  return { columns, values, beyond: shares.beyond };
}

export interface PersonSum {
  readonly sum: number;
  readonly isLocked: boolean;
  /** The most that the person can do; Infinity is no limit. */
  readonly atMost: number;
}

/** What each person gets of all columns, in whole steps. */
export function sumsOfPeople(
  { people, days, blocks, atMost, locked }: PeoplePlan,
  { columns, values }: PeopleShares,
  free: Float64Array,
  amounts: Float64Array,
): readonly PersonSum[] | NoPlan {
  const width = columns.length;
  const persons = Array.from({ length: people }, (_, person) => {
    const fixed = amounts.subarray(person * days, (person + 1) * days).reduce((sum, amount) => sum + amount, 0);
    const own = locked?.people?.[person] ?? null;
    const most = blocks.reduce((sum, _block, block) => sum + (atMost?.(person, block) ?? Infinity), 0);
    return {
      isLocked: own !== null,
      locked: own === null ? 0 : own - fixed,
      weight:
        own === null ? values.subarray(person * width, (person + 1) * width).reduce((sum, value) => sum + value, 0) : 0,
      strength: free.subarray(person * days, (person + 1) * days).reduce((sum, capacity) => sum + capacity, 0),
      atMost: Math.max(0, most - fixed),
    };
  });
  const tooMuch = persons.findIndex((person) => person.locked < 0);
  if (tooMuch >= 0) return { kind: 'personTooMuch', person: tooMuch, amount: -(persons[tooMuch]?.locked as number) };
  const steps =
    columns.reduce((sum, column) => sum + column.sum, 0) - persons.reduce((sum, { locked: own }) => sum + own, 0);
  if (steps < 0) return { kind: 'peopleTooMuch', amount: -steps };
  const split = splitWithin({
    steps,
    weights: persons.map(({ weight }) => weight),
    atMost: persons.map((person) => person.atMost),
  });
  if (split.kind === 'tooMuch') return { kind: 'peopleTooMuch', amount: split.amount };
  // Who has as much as the share already, in locked cells, takes more only where nobody else can.
  const more = splitWithin({
    steps: split.beyond,
    weights: persons.map(({ isLocked, strength }) => (isLocked ? 0 : strength)),
    atMost: persons.map((person, place) => person.atMost - (split.shares[place] as number)),
  });
  if (more.kind === 'tooMuch' || more.beyond > 0) return { kind: 'peopleTooLittle', amount: split.beyond };
  return persons.map(({ isLocked, locked: own, atMost: most }, person) => ({
    sum: isLocked ? own : (split.shares[person] as number) + (more.shares[person] as number),
    isLocked,
    atMost: most,
  }));
}

const MOST_PASSES = 100;
/** Imbalance that rounding evens out anyway, in steps. */
const ENOUGH = 1e-6;

/**
 * Shares brought to the sums of both sides by scaling rows and columns in turn (iterative proportional fitting, Deming and
 * Stephan 1940): where locks move sums, everybody's columns keep their proportions.
 */
export function evened(
  { columns, values, open }: PeopleShares,
  rowSums: readonly number[],
  strengthOf: (cell: number) => number,
): Float64Array {
  const width = columns.length;
  const even = values.map((value, cell) => (open[cell] ? value || strengthOf(cell) * ENOUGH : 0));
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    let worst = 0;
    rowSums.forEach((wanted, row) => {
      const cells = even.subarray(row * width, (row + 1) * width);
      const sum = cells.reduce((all, value) => all + value, 0);
      if (sum > 0) for (let place = 0; place < width; place++) cells[place] = ((cells[place] as number) * wanted) / sum;
    });
    columns.forEach(({ sum: wanted }, place) => {
      let sum = 0;
      for (let cell = place; cell < even.length; cell += width) sum += even[cell] as number;
      worst = Math.max(worst, Math.abs(sum - wanted));
      if (sum > 0)
        for (let cell = place; cell < even.length; cell += width) even[cell] = ((even[cell] as number) * wanted) / sum;
    });
    if (worst < ENOUGH) break;
  }
  return even;
}
