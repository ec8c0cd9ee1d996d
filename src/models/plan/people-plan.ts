/** A plan for each person and each day that adds up to the last unit in both directions, around what is locked. */
import { partsOf } from './controlled-rounding';
import { gridWithSums } from './grid-with-sums';
import { evened, type PeopleShares, type PersonSum, sharesOfPeople, sumsOfPeople } from './people-shares';
import { spreadSteps } from './spread';

/** Amounts are whole numbers of steps, from 0. */
export interface PeoplePlan {
  readonly people: number;
  readonly days: number;
  /** What each can be expected to do on each day, person by person; 0 where nothing can be planned. */
  readonly capacities: Float64Array;
  /** Stretches of days one after the other, all days together, each with the amount that its days add up to. */
  readonly blocks: readonly Block[];
  /** The most that each person can do in each block; Infinity is no limit. */
  readonly atMost?: ((person: number, block: number) => number) | undefined;
  readonly locked?: Locked | undefined;
}

export interface Block {
  readonly days: number;
  readonly total: number;
}

/** What stays as it is; null where it is free. */
export interface Locked {
  readonly people?: readonly (number | null)[] | undefined;
  readonly days?: readonly (number | null)[] | undefined;
  readonly cells?: readonly LockedCell[] | undefined;
}

export interface LockedCell {
  readonly person: number;
  readonly day: number;
  readonly amount: number;
}

export type PlannedPeople =
  | {
      readonly kind: 'plan';
      /** Person by person, as the capacities. */
      readonly amounts: Float64Array;
      /** What is beyond the most that people can do, block by block: it is in nobody's plan. */
      readonly beyond: readonly number[];
    }
  | NoPlan;

/** Places count from 0. `amount` is too much, or is left over without a place. */
export type NoPlan =
  /** No one works in the block, or everything in it is locked. */
  | { readonly kind: 'blockTooLittle' | 'blockTooMuch'; readonly block: number; readonly amount: number }
  | { readonly kind: 'dayTooLittle' | 'dayTooMuch'; readonly day: number; readonly amount: number }
  | { readonly kind: 'personTooLittle' | 'personTooMuch'; readonly person: number; readonly amount: number }
  /** All persons' locked amounts together. */
  | { readonly kind: 'peopleTooLittle' | 'peopleTooMuch'; readonly amount: number }
  | { readonly kind: 'crowded'; readonly people: readonly number[]; readonly amount: number };

/**
 * Each block's total goes to people in proportion to their capacity in it, as far as locked amounts and limits allow; the
 * sum of a person over all blocks is that, rounded. Locked days, and the rest of each block, are columns of a grid of
 * people in which no cell strays further from its share than it must (controlled rounding); what a person has in the rest
 * of a block is spread over its days so that every stretch has its share.
 */
export function planPeople(asked: PeoplePlan): PlannedPeople {
  const { people, days, capacities, locked } = asked;
  const free = capacities.slice();
  const amounts = new Float64Array(people * days);
  for (const { person, day, amount } of locked?.cells ?? []) {
    free[person * days + day] = 0;
    amounts[person * days + day] = amount;
  }
  const shares = sharesOfPeople(asked, free, amounts);
  if (shares.kind !== 'shares') return shares;
  const sums = sumsOfPeople(asked, shares, free, amounts);
  if ('kind' in sums) return sums;
  const { columns } = shares;
  const grid = gridOfPeople(asked, shares, sums, free);
  if (grid.kind !== 'grid') return grid;

  for (const [place, column] of columns.entries()) {
    for (let person = 0; person < people; person++) {
      const amount = grid.cells[person * grid.columns + place] as number;
      if (amount === 0) continue;
      const weights = column.days.map((day) => free[person * days + day] as number);
      // Everybody's odd step comes on another day.
      const spread = spreadSteps(amount, weights, (person + 0.5) / people) as Float64Array;
      column.days.forEach((day, index) => {
        amounts[person * days + day] = (amounts[person * days + day] as number) + (spread[index] as number);
      });
    }
  }
  return { kind: 'plan', amounts, beyond: shares.beyond };
}

/**
 * The sums of people whom nobody has locked are wishes: where a locked day leaves no room for them, they move, as little
 * as they must, by a column of its own for what a person does not get of all that could be.
 */
function gridOfPeople(
  { people, days }: PeoplePlan,
  shares: PeopleShares,
  sums: readonly PersonSum[],
  free: Float64Array,
): { readonly kind: 'grid'; readonly cells: Float64Array; readonly columns: number } | NoPlan {
  const { columns, open } = shares;
  const width = columns.length;
  const rows = sums.map(({ sum }) => sum);
  const stuck = sums.findIndex(
    ({ sum, isLocked }, person) => isLocked && sum > 0 && columns.every((_, place) => !open[person * width + place]),
  );
  if (stuck >= 0) return { kind: 'personTooLittle', person: stuck, amount: rows[stuck] as number };

  const strengthOf = (cell: number) =>
    columns[cell % width]?.days.reduce(
      (all, day) => all + (free[Math.floor(cell / width) * days + day] as number),
      0,
    ) ?? 0;
  const even = evened(shares, rows, strengthOf);
  const columnSums = columns.map(({ sum }) => sum);
  const near = gridWithSums(partsOf(even, { rows: people, columns: width, open }), rows, columnSums);
  if (near.kind === 'grid') return { ...near, columns: width };

  const total = columnSums.reduce((all, sum) => all + sum, 0);
  const most = sums.map(({ sum, isLocked, atMost }) => (isLocked ? sum : Math.max(sum, Math.min(atMost, total))));
  const spare = most.map((amount, person) => amount - (rows[person] as number));
  const wider = <T>(cells: ArrayLike<T>, extra: (person: number) => T) =>
    rows.flatMap((_, person) => [
      ...Array.from({ length: width }, (__, place) => cells[person * width + place] as T),
      extra(person),
    ]);
  const moved = gridWithSums(
    partsOf(Float64Array.from(wider(even, (person) => spare[person] as number)), {
      rows: people,
      columns: width + 1,
      open: Uint8Array.from(wider(open, (person) => (sums[person]?.isLocked ? 0 : 1))),
    }),
    most,
    [...columnSums, spare.reduce((all, amount) => all + amount, 0)],
  );
  if (moved.kind === 'crowded') return { kind: 'crowded', people: moved.rows, amount: moved.amount };
  return { ...moved, columns: width + 1 };
}
