/** Counts of people and deals: rounded up, but never because of the last digits of floating-point arithmetic. */

/** Two figures this near, relative to their size, are the same figure. */
export const DUST = 1e-9;

/**
 * The fewest whole units that cover `value` (any finite number). 3.0000000004 is 3: so near, it is a sum of tenths that
 * was meant to be whole; 3.00001 is 4.
 */
export function countUp(value: number): number {
  const nearest = Math.round(value);
  return (Math.abs(value - nearest) <= DUST * Math.abs(value) ? nearest : Math.ceil(value)) + 0;
}
