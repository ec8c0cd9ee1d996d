/** Eigenvalues and eigenvectors of a symmetric matrix. */

type Matrix = readonly (readonly number[])[];

export interface Eigen {
  readonly values: readonly number[];
  /** At each eigenvalue's place its vector, of length 1. */
  readonly vectors: Matrix;
}

const MOST_SWEEPS = 60;

/**
 * Jacobi's cyclic rotations (G. Golub and C. Van Loan, Matrix Computations, 8.5), which find small eigenvalues beside
 * large ones exactly. mathjs goes the same way for symmetric matrices, but its `eigs` cannot be had without its matrices
 * and number types: 221 KB, nearly as much as all of Code.js.
 */
export function symmetricEigen(given: Matrix): Eigen {
  const matrix = given.map((row) => [...row]);
  const vectors = given.map((row, place) => row.map((_, column) => (place === column ? 1 : 0)));
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    let outside = 0;
    for (let one = 0; one < matrix.length; one++) {
      for (let other = one + 1; other < matrix.length; other++) {
        const value = matrix[one]?.[other] as number;
        outside += value * value;
        if (value !== 0) rotate(matrix, vectors, one, other);
      }
    }
    if (outside < 1e-30) break;
  }
  return { values: matrix.map((row, place) => row[place] as number), vectors };
}

/** The rotation that makes the entry (one, other) 0. */
function rotate(matrix: number[][], vectors: number[][], one: number, other: number): void {
  const [upper, lower] = [matrix[one] as number[], matrix[other] as number[]];
  const half = ((lower[other] as number) - (upper[one] as number)) / (2 * (upper[other] as number));
  const tangent = (half < 0 ? -1 : 1) / (Math.abs(half) + Math.sqrt(half * half + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (const row of matrix) turn(row, row, one, other, cosine, sine);
  for (let column = 0; column < matrix.length; column++) turn(upper, lower, column, column, cosine, sine);
  const [first, second] = [vectors[one] as number[], vectors[other] as number[]];
  for (let place = 0; place < matrix.length; place++) turn(first, second, place, place, cosine, sine);
}

function turn(from: number[], to: number[], one: number, other: number, cosine: number, sine: number): void {
  const [x, y] = [from[one] as number, to[other] as number];
  from[one] = cosine * x - sine * y;
  to[other] = sine * x + cosine * y;
}
