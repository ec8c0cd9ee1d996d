/** Visits over clients: the whole numbers that bring the most, when the worth of visits grows with their square root. */

/** Taken once: looking up globals in a loop is slow inside Apps Script's kind of context (platform rules, 27). */
const { sqrt, floor, min } = Math;

/** Visits of one client: at least `minimum`, at most `maximum` (Infinity for no limit), whole numbers. */
export interface VisitLimits {
  readonly minimum: number;
  readonly maximum: number;
}

/** A client in the queue for the next visit. */
interface Next {
  readonly index: number;
  /** What one more visit brings. */
  readonly gain: number;
}

/**
 * Maximises Σ value · √visits over whole visits within the limits that add up to `visits` exactly; ties to the earlier.
 * Values are 0 or more; Σ minimum ≤ visits ≤ Σ maximum.
 *
 * A square root is concave, so each visit of a client brings less than the one before, and giving every visit to the
 * client to whom it brings most is optimal (Fox 1966, marginal analysis). Visits that surely belong to the optimum are
 * given at once, by a common gain that they must bring; the queue decides on the rest.
 */
export function allocateVisits(values: readonly number[], visits: number, limits: readonly VisitLimits[]): number[] {
  const largest = values.reduce((most, value) => Math.max(most, value), 0);
  const shares = values.map((value) => (largest === 0 ? 0 : Number((value / largest).toPrecision(12))));
  const given = headStart(shares, visits, limits);
  let left = visits - sumOf(given);

  const hasRoom = (index: number) => (given[index] as number) < (limits[index] as VisitLimits).maximum;
  const nextOf = (index: number): Next => ({ index, gain: gainOf(shares[index] as number, given[index] as number) });
  const queue = queueOf(
    shares
      .map((_, index) => index)
      .filter((index) => (shares[index] as number) > 0 && hasRoom(index))
      .map(nextOf),
  );
  while (left > 0 && queue.length > 0) {
    const { index } = queue[0] as Next;
    given[index] = (given[index] as number) + 1;
    left--;
    if (hasRoom(index)) queue[0] = nextOf(index);
    else {
      const last = queue.pop() as Next;
      if (queue.length > 0) queue[0] = last;
    }
    sink(queue, 0);
  }
  // only clients without value have room now
  for (const [index, { maximum }] of limits.entries()) {
    const more = min(left, maximum - (given[index] as number));
    given[index] = (given[index] as number) + more;
    left -= more;
  }
  return given;
}

/** Value · (√(visits + 1) − √visits), without the loss of digits of a difference. */
function gainOf(value: number, visits: number): number {
  return value / (sqrt(visits + 1) + sqrt(visits));
}

/** Logarithms of the gains that doubles can tell apart. */
const SMALLEST_GAIN = -740;
const LARGEST_GAIN = 1;
/** Visits whose gain is within this of the common one are left to the queue. */
const MARGIN = 1e-9;

/** The visits whose gain is above a common one that just does not use up all; minima in any case. */
function headStart(values: readonly number[], visits: number, limits: readonly VisitLimits[]): number[] {
  let low = SMALLEST_GAIN;
  let high = LARGEST_GAIN;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (sumOf(visitsAbove(values, Math.exp(middle), limits)) <= visits) high = middle;
    else low = middle;
  }
  return visitsAbove(values, Math.exp(high + MARGIN), limits);
}

/** How many visits of each client bring at least `gain`: the k-th does while √k + √(k − 1) ≤ value ÷ gain. */
function visitsAbove(values: readonly number[], gain: number, limits: readonly VisitLimits[]): number[] {
  return values.map((value, index) => {
    const { minimum, maximum } = limits[index] as VisitLimits;
    const ratio = value / gain;
    const most = ratio < 1 ? 0 : floor(((ratio + 1 / ratio) / 2) ** 2);
    if (most <= minimum) return minimum;
    return min(most, maximum);
  });
}

function sumOf(counts: readonly number[]): number {
  let sum = 0;
  for (const count of counts) sum += count;
  return sum;
}

/** A binary heap: the largest gain in front, of equal gains the earlier client. */
function queueOf(items: Next[]): Next[] {
  for (let place = (items.length >> 1) - 1; place >= 0; place--) sink(items, place);
  return items;
}

function sink(queue: Next[], from: number): void {
  let place = from;
  for (;;) {
    let first = place;
    for (const child of [2 * place + 1, 2 * place + 2]) {
      if (child < queue.length && isBefore(queue[child] as Next, queue[first] as Next)) first = child;
    }
    if (first === place) return;
    [queue[place], queue[first]] = [queue[first] as Next, queue[place] as Next];
    place = first;
  }
}

function isBefore(one: Next, other: Next): boolean {
  return one.gain > other.gain || (one.gain === other.gain && one.index < other.index);
}
