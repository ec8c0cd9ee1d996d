/** The order of clients by amount, the largest first, and what each adds to the whole. */

export interface RankedClient {
  /** Place in the list that was given, from 0. */
  readonly index: number;
  /** Amount ÷ total; null where the total is 0. */
  readonly share: number | null;
  /** Share of this client and of all larger ones; null where the total is 0. */
  readonly cumulative: number | null;
}

/** Amounts that agree to this many digits are equal: 0.1 + 0.2 ties with 0.3. */
const DIGITS = 12;

/**
 * Places of the `amounts`, largest first, ties to the earlier. They are compared by their first 12 digits, so that
 * rounding in the last bits does not turn a tie around.
 */
export function largestFirst(amounts: readonly number[]): number[] {
  const compared = amounts.map((amount) => Number(amount.toPrecision(DIGITS)));
  return amounts.map((_, index) => index).sort((one, other) => (compared[other] as number) - (compared[one] as number));
}

/** Clients ranked by amount (money, 0 or more), with their part of the total and the running part. */
export function rankClients(amounts: readonly number[]): RankedClient[] {
  const order = largestFirst(amounts);
  const sum = order.reduce((total, index) => total + (amounts[index] as number), 0);
  // amounts near the largest number there is are counted in units of the largest client
  const unit = Number.isFinite(sum) ? 1 : (amounts[order[0] as number] as number);
  const total = unit === 1 ? sum : order.reduce((all, index) => all + (amounts[index] as number) / unit, 0);
  let running = 0;
  return order.map((index) => {
    const amount = (amounts[index] as number) / unit;
    running += amount;
    return total > 0
      ? { index, share: amount / total, cumulative: running / total }
      : { index, share: null, cumulative: null };
  });
}
