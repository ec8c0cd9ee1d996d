/** How far open opportunities cover what is left of a plan, and what new ones must still bring. */

export interface Opportunity {
  /** null where none is known. */
  readonly amount: number | null;
  /** That it is won, 0–1; null where it is not known. */
  readonly chance: number | null;
  /** The day on which it should close; null where none is known. */
  readonly expected: number | null;
}

export interface CoverageQuestion {
  /** From 0. */
  readonly plan: number;
  /** Reached so far. */
  readonly fact: number;
  readonly opportunities: readonly Opportunity[];
  /** What should have closed before this day is overdue. */
  readonly day: number;
  /** The last day on which money counts for the plan; left out, every day does. */
  readonly end?: number | undefined;
  /** Calendar days from deal to payment, from 0. */
  readonly paymentDays: number;
}

/**
 * Every amount that is open is in one of: in time, overdue, later, without a day, without a chance. Only those in time
 * are counted on.
 */
export interface Coverage {
  /** Plan less fact, 0 where the plan is made. */
  readonly remaining: number;
  readonly open: number;
  /** Close from the day on, are paid by the end, and have a chance. */
  readonly inTime: number;
  /** Amounts in time times their chances. */
  readonly expected: number;
  /** Expected ÷ remaining; null where nothing is left. */
  readonly coverage: number | null;
  /** Open ÷ remaining; null where nothing is left. */
  readonly coverageOfOpen: number | null;
  /** Remaining less expected, never below 0. */
  readonly toFind: number;
  readonly overdue: number;
  /** Paid after the end. */
  readonly later: number;
  /** No day is known, so nobody can say whether it is paid by the end. */
  readonly withoutDay: number;
  readonly withoutChance: number;
  /** How many opportunities have no amount. */
  readonly withoutAmount: number;
}

export function coverageOf({ plan, fact, opportunities, day, end, paymentDays }: CoverageQuestion): Coverage {
  const remaining = Math.max(0, plan - fact);
  const sums = { inTime: 0, overdue: 0, later: 0, withoutDay: 0, withoutChance: 0 };
  let [open, expected, withoutAmount] = [0, 0, 0];
  for (const opportunity of opportunities) {
    const { amount, chance } = opportunity;
    if (amount === null) {
      withoutAmount++;
      continue;
    }
    open += amount;
    const place = placeOf(opportunity, day, end === undefined ? undefined : end - paymentDays);
    sums[place] += amount;
    if (place === 'inTime') expected += amount * (chance as number);
  }
  return {
    remaining,
    open,
    ...sums,
    expected,
    coverage: remaining > 0 ? expected / remaining : null,
    coverageOfOpen: remaining > 0 ? open / remaining : null,
    toFind: Math.max(0, remaining - expected),
    withoutAmount,
  };
}

/** The first that holds: a wrong day is put right before a chance is asked for. */
function placeOf({ chance, expected }: Opportunity, day: number, lastDay: number | undefined) {
  if (expected !== null && expected < day) return 'overdue';
  if (expected !== null && lastDay !== undefined && expected > lastDay) return 'later';
  if (expected === null && lastDay !== undefined) return 'withoutDay';
  return chance === null ? 'withoutChance' : 'inTime';
}
