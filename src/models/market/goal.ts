/** The goal that a market allows. */

/**
 * Revenue a year, in money: people × share that buys × purchases a year × price is the market's volume (field guide, 2),
 * and `targetShare` of it the goal. Shares are fractions.
 */
export function marketGoal(
  population: number,
  buyingShare: number,
  purchases: number,
  price: number,
  targetShare: number,
): number {
  return population * buyingShare * purchases * price * targetShare;
}
