/** What the bench calls a function with: a natural small call and a large one. */

export interface BenchCall {
  readonly small: readonly unknown[];
  readonly large: readonly unknown[];
  /** What makes the large call large; "10,000 rows" is also shown by row. */
  readonly size: string;
}

export const ROWS = 10_000;
export const TEN_THOUSAND_ROWS = '10,000 rows';

/** One column of ten thousand cells. */
export function rows<T>(cell: (row: number) => T): T[][] {
  return Array.from({ length: ROWS }, (_, row) => [cell(row)]);
}

/** Ten thousand rows of several cells. */
export function lines<T>(columns: number, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: columns }, (_cell, column) => cell(row, column)),
  );
}

/** An even spread over 0 to 1 that repeats from run to run. */
export function share(index: number): number {
  return ((index * 2_654_435_761) % 2 ** 32) / 2 ** 32;
}
