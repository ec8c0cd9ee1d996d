import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitSums } from '../../../src/models/plan/fit-sums';

const ROWS = 4;
const COLUMNS = 3;
const amounts = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: ROWS * COLUMNS, maxLength: ROWS * COLUMNS });

describe('shares fitted to row and column sums', () => {
  it('add up, keep their bounds, and no swap of a corner against its neighbours brings them nearer to the shares', () => {
    fc.assert(
      fc.property(amounts, amounts, fc.integer({ min: 5, max: 60 }), (shares, reachable, most) => {
        // the sums are those of a grid within the bounds, so they can be reached
        const kept = reachable.map((amount) => Math.min(amount, most));
        const sumsOf = (cells: ArrayLike<number>) => ({
          rows: Array.from({ length: ROWS }, (_r, row) =>
            Array.from({ length: COLUMNS }, (_c, column) => cells[row * COLUMNS + column] as number).reduce(
              (a, b) => a + b,
            ),
          ),
          columns: Array.from({ length: COLUMNS }, (_c, column) =>
            Array.from({ length: ROWS }, (_r, row) => cells[row * COLUMNS + column] as number).reduce((a, b) => a + b),
          ),
        });
        const size = ROWS * COLUMNS;
        const exact = {
          rows: ROWS,
          columns: COLUMNS,
          whole: Float64Array.from(shares),
          toLower: new Float64Array(size).fill(0.25),
          toUpper: new Float64Array(size).fill(0.75),
          open: new Uint8Array(size).fill(1),
        };
        const bounds = { low: new Float64Array(size), high: new Float64Array(size).fill(most) };
        const wanted = sumsOf(kept);
        const fitted = fitSums(exact, bounds, wanted.rows, wanted.columns);
        const found = sumsOf(fitted);
        for (const [row, sum] of wanted.rows.entries()) expect(found.rows[row]).toBeCloseTo(sum, 0);
        for (const [column, sum] of wanted.columns.entries()) expect(found.columns[column]).toBeCloseTo(sum, 0);
        expect(fitted.every((cell) => cell >= 0 && cell <= most)).toBe(true);

        const isSettled = [...wanted.rows, ...wanted.columns].every(
          (sum, line) => Math.abs(sum - ([...found.rows, ...found.columns][line] as number)) < 0.01,
        );
        fc.pre(isSettled);
        const squares = (cells: ArrayLike<number>) =>
          shares.reduce((sum, share, cell) => sum + ((cells[cell] as number) - share - 0.25) ** 2, 0);
        for (let row = 1; row < ROWS; row++) {
          for (let column = 1; column < COLUMNS; column++) {
            for (const move of [0.5, -0.5]) {
              const moved = fitted.slice();
              const corners = [0, column, row * COLUMNS, row * COLUMNS + column];
              for (const [corner, cell] of corners.entries()) {
                moved[cell] = (moved[cell] as number) + (corner === 0 || corner === 3 ? move : -move);
              }
              if (moved.some((cell) => cell < 0 || cell > most)) continue;
              expect(squares(moved)).toBeGreaterThan(squares(fitted));
            }
          }
        }
      }),
      { numRuns: 300, seed: 11 },
    );
  });
});
