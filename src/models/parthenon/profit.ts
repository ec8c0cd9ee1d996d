/** Profit as the product of its pillars: the Parthenon principle (field guide, section 4). */

/**
 * Profit before payroll and marketing: the product of the pillars. In the five-factor form these are leads,
 * conversion (0–1), average check (money), purchases per period and margin (at most 1, negative for a loss).
 * The result is in the money of the average check.
 */
export function profit(pillars: readonly number[]): number {
  let product = 1;
  for (const pillar of pillars) product *= pillar;
  return product;
}
