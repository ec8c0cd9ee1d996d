/** How well a lead qualifies. */

/**
 * Weighted share of the points, 0–1: Σ weight · answer ÷ Σ weight. `answers`: 0 (no) to 1 (yes), one for each weight;
 * `weights`: 0 or more, of any sum above 0.
 */
export function leadScore(answers: readonly number[], weights: readonly number[]): number {
  // in units of the heaviest, so that no sum is too large
  const heaviest = Math.max(...weights);
  let points = 0;
  let most = 0;
  for (const [index, weight] of weights.entries()) {
    points += (weight / heaviest) * (answers[index] as number);
    most += weight / heaviest;
  }
  return Math.min(1, points / most);
}
