/** Weights of which only the proportions count, in sizes that can be added and multiplied. */

const LARGEST = 1e100;

/** The same ones where the largest is of a usual size; else each ÷ the largest. From 0, finite. */
export function usable<Weights extends readonly number[] | Float64Array>(weights: Weights): Weights {
  let most = 0;
  for (const weight of weights) if (weight > most) most = weight;
  if (most === 0 || (most < LARGEST && most > 1 / LARGEST)) return weights;
  return weights.map((weight) => weight / most) as Weights;
}
