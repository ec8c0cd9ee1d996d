/** XYZ classes: how evenly a client buys, by the size of the purchases or by the share of periods with one. */

export type XyzClass = 'X' | 'Y' | 'Z';

/** Fractions. By variation x ≤ y are the most that X and Y allow; by regularity x ≥ y are the least. */
export interface XyzLimits {
  readonly x: number;
  readonly y: number;
}

/** A limit counts as kept where only rounding breaks it. */
const DUST = 1e-9;

/** Population standard deviation ÷ mean of the amounts of the periods (0 or more); null where nothing was bought. */
export function variation(periods: readonly number[]): number | null {
  let largest = 0;
  for (const amount of periods) if (amount > largest) largest = amount;
  if (largest === 0) return null;
  // in units of a power of two, so that no square is too large or too small; counted from the first period, so that
  // equal periods vary by exactly 0
  const unit = 2 ** Math.floor(Math.log2(largest));
  const first = (periods[0] as number) / unit;
  let sum = 0;
  for (const amount of periods) sum += amount / unit - first;
  const shift = sum / periods.length;
  let squares = 0;
  for (const amount of periods) squares += (amount / unit - first - shift) ** 2;
  return Math.sqrt(squares / periods.length) / (first + shift);
}

/** By variation: X up to the limit x, Y up to y, else Z; who bought in at most one period is Z. */
export function xyzByVariation(periods: readonly number[], { x, y }: XyzLimits): XyzClass {
  const varies = variation(periods);
  if (varies === null || purchasesIn(periods) <= 1) return 'Z';
  if (varies <= x + DUST) return 'X';
  return varies <= y + DUST ? 'Y' : 'Z';
}

/** By the share of periods with a purchase: X from the limit x on, Y from y on and with more than one purchase, else Z. */
export function xyzByRegularity(periods: readonly number[], { x, y }: XyzLimits): XyzClass {
  const purchases = purchasesIn(periods);
  const share = purchases / periods.length;
  if (share >= x - DUST) return 'X';
  return share >= y - DUST && purchases > 1 ? 'Y' : 'Z';
}

/** Periods with a purchase. */
function purchasesIn(periods: readonly number[]): number {
  let count = 0;
  for (const amount of periods) if (amount > 0) count++;
  return count;
}
