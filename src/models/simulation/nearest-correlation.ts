/** The nearest possible table of correlations to one that cannot hold. */
import { symmetricEigen } from './eigen';

type Matrix = readonly (readonly number[])[];

const MOST_PASSES = 500;

/**
 * The positive semidefinite matrix with unit diagonal nearest to a symmetric one, by the sum of squared changes:
 * alternating projections with Dykstra's correction (N. J. Higham, IMA J. Numer. Anal. 22, 2002), until a pass changes
 * nothing by more than 1e-9; then the diagonal is scaled to 1, which keeps what no negative eigenvalue is left in.
 */
export function nearestCorrelation(given: Matrix): number[][] {
  let unit = given.map((row) => [...row]);
  let correction = given.map((row) => row.map(() => 0));
  let positive = unit;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const corrected = combine(unit, correction, (one, other) => one - other);
    positive = withoutNegatives(corrected);
    correction = combine(positive, corrected, (one, other) => one - other);
    const next = positive.map((row, place) => row.map((value, column) => (place === column ? 1 : value)));
    const change = largestDifference(next, unit);
    unit = next;
    if (change < 1e-9) break;
  }
  return scaled(positive);
}

/** The same matrix with its negative eigenvalues set to 0. */
function withoutNegatives(matrix: number[][]): number[][] {
  const { values, vectors } = symmetricEigen(matrix);
  return matrix.map((row, one) =>
    row.map((_, other) =>
      values.reduce((sum, value, place) => {
        const vector = vectors[place] as readonly number[];
        return value > 0 ? sum + value * (vector[one] as number) * (vector[other] as number) : sum;
      }, 0),
    ),
  );
}

function scaled(matrix: number[][]): number[][] {
  const roots = matrix.map((row, place) => Math.sqrt(row[place] as number));
  return matrix.map((row, one) =>
    row.map((value, other) => (one === other ? 1 : value / ((roots[one] as number) * (roots[other] as number)))),
  );
}

function combine(one: number[][], other: number[][], by: (one: number, other: number) => number): number[][] {
  return one.map((row, place) => row.map((value, column) => by(value, other[place]?.[column] as number)));
}

function largestDifference(one: number[][], other: number[][]): number {
  return Math.max(...combine(one, other, (a, b) => Math.abs(a - b)).flat());
}
