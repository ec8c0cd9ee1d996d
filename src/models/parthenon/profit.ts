/** Profit by the Parthenon principle: the product of its pillars. */

/** A power of two, so that scaling by it rounds nothing. */
const STEP = 2 ** 300;

/**
 * Gross margin on sales, before payroll and marketing, as the product of any number of pillars (field guide, section 4).
 * Very large and very small pillars may stand together: only the product itself must fit into a number.
 */
export function profit(pillars: readonly number[]): number {
  if (pillars.includes(0)) return 0;
  let product = 1;
  let steps = 0;
  const scaled = (value: number): number => {
    const size = Math.abs(value);
    if (size > STEP && size < Infinity) {
      steps++;
      return value / STEP;
    }
    if (size < 1 / STEP) {
      steps--;
      return value * STEP;
    }
    return value;
  };
  // a pillar may need three steps, and two scaled numbers multiply without leaving the range
  for (const pillar of pillars) product = scaled(scaled(product) * scaled(scaled(scaled(pillar))));
  for (; steps > 0; steps--) product *= STEP;
  for (; steps < 0; steps++) product /= STEP;
  return product;
}
