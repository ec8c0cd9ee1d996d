import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MatrixPlan, planMatrix } from '../../../src/models/plan/matrix';
import { splitTotal } from '../../../src/models/plan/split';

type Grid = readonly (readonly number[])[];

function gridOf(plan: MatrixPlan): Grid {
  const matrix = planMatrix(plan);
  if (matrix.kind !== 'grid') throw new Error(JSON.stringify(matrix));
  return matrix.cells;
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
const rowSums = (grid: Grid) => grid.map(sum);
const columnSums = (grid: Grid) => (grid[0] ?? []).map((_, column) => sum(grid.map((row) => row[column] as number)));
const splitOf = (total: number, weights: readonly number[]) => {
  const split = splitTotal(total, weights, 1);
  return split.kind === 'split' ? split.shares : [];
};

/** Every grid of whole numbers with these sums that keeps the locked cells, cell by cell. */
function* allGrids(
  rows: readonly number[],
  columns: readonly number[],
  locked: readonly (readonly (number | null)[])[],
  from = 0,
): Generator<number[][]> {
  const width = columns.length;
  if (from === rows.length * width) {
    if (rows.every((left) => left === 0) && columns.every((left) => left === 0)) yield rows.map(() => []);
    return;
  }
  const [row, column] = [Math.floor(from / width), from % width];
  const given = locked[row]?.[column] ?? null;
  const most = Math.min(rows[row] as number, columns[column] as number);
  const isLastInRow = column === width - 1;
  for (let value = given ?? 0; value <= (given ?? most); value++) {
    if (value > most || (isLastInRow && value !== rows[row])) continue;
    const less = (sums: readonly number[], at: number) =>
      sums.map((left, index) => (index === at ? left - value : left));
    for (const rest of allGrids(less(rows, row), less(columns, column), locked, from + 1)) {
      const grid = rest.map((cells) => [...cells]);
      grid[row]?.unshift(value);
      yield grid;
    }
  }
}

const small = fc
  .record({
    total: fc.integer({ min: 0, max: 11 }),
    rowWeights: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 3 }),
    columnWeights: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 3 }),
  })
  .filter(({ rowWeights, columnWeights }) => sum(rowWeights) > 0 && sum(columnWeights) > 0);

/** Few and small locks, so that many grids keep them and many do not. */
const lock = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 3 }) },
);

describe('a plan over sellers and channels', () => {
  it('is the plain product where that is whole', () => {
    expect(gridOf({ total: 100, rowWeights: [1, 1], columnWeights: [3, 1, 1], step: 1 })).toEqual([
      [30, 10, 10],
      [30, 10, 10],
    ]);
  });
  it('goes to the cent', () => {
    const grid = gridOf({ total: 100.01, rowWeights: [1, 1, 1], columnWeights: [2, 1], step: 0.01 });
    expect(rowSums(grid).map((amount) => amount.toFixed(2))).toEqual(['33.34', '33.34', '33.33']);
    expect(columnSums(grid).map((amount) => amount.toFixed(2))).toEqual(['66.67', '33.34']);
    expect(grid.flat().every((cell) => cell === Number(cell.toFixed(2)))).toBe(true);
  });

  it('has the sums of the splits, and no grid at all has a smaller largest deviation (all grids tried)', () => {
    fc.assert(
      fc.property(small, ({ total, rowWeights, columnWeights }) => {
        const grid = gridOf({ total, rowWeights, columnWeights, step: 1 });
        const rows = splitOf(total, rowWeights);
        const columns = splitOf(total, columnWeights);
        expect(rowSums(grid)).toEqual(rows);
        expect(columnSums(grid)).toEqual(columns);
        const parts = sum(rowWeights) * sum(columnWeights);
        // whole numbers: the deviation times all parts
        const largest = (cells: Grid) =>
          Math.max(
            ...cells.flatMap((row, at) =>
              row.map((cell, column) =>
                Math.abs(cell * parts - total * (rowWeights[at] as number) * (columnWeights[column] as number)),
              ),
            ),
          );
        let smallest = Infinity;
        for (const other of allGrids(rows, columns, [])) smallest = Math.min(smallest, largest(other));
        expect(largest(grid)).toBe(smallest);
      }),
      { numRuns: 400 },
    );
  });

  it('with locked cells keeps them and deviates least from the shares of the rest, or tells that no grid keeps them', () => {
    let kept = 0;
    let refused = 0;
    fc.assert(
      fc.property(
        small,
        fc.array(lock, { minLength: 9, maxLength: 9 }),
        ({ total, rowWeights, columnWeights }, locks) => {
          const locked = rowWeights.map((_row, row) =>
            columnWeights.map((_, column) => locks[3 * row + column] ?? null),
          );
          fc.pre(locked.flat().some((cell) => cell !== null));
          const rows = splitOf(total, rowWeights);
          const columns = splitOf(total, columnWeights);
          const matrix = planMatrix({ total, rowWeights, columnWeights, step: 1, locked });
          const grids = [...allGrids(rows, columns, locked)];
          if (grids.length === 0) {
            refused++;
            expect(['lockedTooMuch', 'lockedTooLittle', 'crowded']).toContain(matrix.kind);
            return;
          }
          kept++;
          if (matrix.kind !== 'grid') throw new Error(JSON.stringify(matrix));
          const rowRests = rows.map((one, row) => one - sum((locked[row] ?? []).map((cell) => cell ?? 0)));
          const columnRests = columns.map((one, column) => one - sum(locked.map((row) => row[column] ?? 0)));
          const rest = sum(rowRests) || 1;
          const largest = (cells: Grid) =>
            Math.max(
              0,
              ...cells.flatMap((row, at) =>
                row.map((cell, column) =>
                  typeof locked[at]?.[column] === 'number'
                    ? 0
                    : Math.abs(cell * rest - (rowRests[at] as number) * (columnRests[column] as number)),
                ),
              ),
            );
          expect(rowSums(matrix.cells)).toEqual(rows);
          expect(columnSums(matrix.cells)).toEqual(columns);
          locked.forEach((row, at) => {
            row.forEach((cell, column) => {
              if (cell !== null) expect(matrix.cells[at]?.[column]).toBe(cell);
            });
          });
          expect(largest(matrix.cells)).toBe(Math.min(...grids.map(largest)));
        },
      ),
      { numRuns: 1000 },
    );
    expect(Math.min(kept, refused)).toBeGreaterThan(100);
  });

  it('where one cell must stray far, the others stay near their shares', () => {
    const locked = [
      [20, null, null],
      [null, null, null],
    ];
    expect(gridOf({ total: 100, rowWeights: [1, 1], columnWeights: [3, 1, 1], step: 1, locked })).toEqual([
      [20, 15, 15],
      [40, 5, 5],
    ]);
  });

  it('two hundred sellers by fifty channels add up, with and without locks, and none is a step off', () => {
    const rowWeights = Array.from({ length: 200 }, (_, row) => 1 + ((row * 37) % 91) / 7);
    const columnWeights = Array.from({ length: 50 }, (_, column) => 1 + ((column * 53) % 97) / 11);
    const plan = { total: 1_234_567, rowWeights, columnWeights, step: 1 };
    const grid = gridOf(plan);
    const parts = sum(rowWeights) * sum(columnWeights);
    expect(rowSums(grid)).toEqual(splitOf(plan.total, rowWeights));
    expect(columnSums(grid)).toEqual(splitOf(plan.total, columnWeights));
    const deviations = grid.flatMap((row, at) =>
      row.map((cell, column) =>
        Math.abs(cell - (plan.total * (rowWeights[at] as number) * (columnWeights[column] as number)) / parts),
      ),
    );
    expect(Math.max(...deviations)).toBeLessThan(1);

    const locked = grid.map((row, at) => row.map((cell, column) => ((at + 3 * column) % 10 === 0 ? cell + 5 : null)));
    const replanned = gridOf({ ...plan, locked });
    expect(rowSums(replanned)).toEqual(rowSums(grid));
    expect(columnSums(replanned)).toEqual(columnSums(grid));
    expect(replanned.flat().every((cell) => Number.isInteger(cell) && cell >= 0)).toBe(true);
    expect(
      replanned.flatMap((row, at) => row.filter((cell, column) => (locked[at]?.[column] ?? cell) !== cell)),
    ).toEqual([]);
  });

  it('tells the row or column whose locked cells do not fit, and by how much', () => {
    const base = { total: 9, rowWeights: [1, 1, 1], columnWeights: [1, 1, 1], step: 1 };
    const locking = (...locked: (number | null)[][]) => planMatrix({ ...base, locked });
    const free = [null, null, null];
    expect(locking(free, [2, 2, null], free)).toEqual({
      kind: 'lockedTooMuch',
      line: { axis: 'row', number: 2 },
      sum: 3,
      amount: 1,
    });
    expect(locking([null, null, 1], [null, null, 3], free)).toEqual({
      kind: 'lockedTooMuch',
      line: { axis: 'column', number: 3 },
      sum: 3,
      amount: 1,
    });
    expect(locking(free, free, [1, 0, 1])).toEqual({
      kind: 'lockedTooLittle',
      line: { axis: 'row', number: 3 },
      sum: 3,
      amount: 1,
    });
    expect(locking([0.5, null, null], free, free)).toEqual({
      kind: 'lockedBetweenSteps',
      line: { axis: 'row', number: 1 },
      sum: 3,
      amount: 2.5,
    });
    expect(locking([null, 0, 0], [null, 0, 0], free)).toEqual({ kind: 'crowded', rows: [1, 2], amount: 3 });
  });

  it('locked cells that are no steps by themselves may add up to steps', () => {
    const locked = [
      [1.5, 1.5, null],
      [1.5, 1.5, null],
      [null, null, null],
    ];
    const grid = gridOf({ total: 12, rowWeights: [1, 1, 1], columnWeights: [1, 1, 1], step: 1, locked });
    expect(grid).toEqual([
      [1.5, 1.5, 1],
      [1.5, 1.5, 1],
      [1, 1, 2],
    ]);
  });

  it('weights that are all 0, and totals between steps, have no grid', () => {
    const plan = { total: 10, rowWeights: [1], columnWeights: [1], step: 1 };
    expect(planMatrix({ ...plan, rowWeights: [0] })).toEqual({ kind: 'weightless', axis: 'row' });
    expect(planMatrix({ ...plan, columnWeights: [0, 0] })).toEqual({ kind: 'weightless', axis: 'column' });
    expect(planMatrix({ ...plan, total: 10.5 }).kind).toBe('betweenSteps');
  });
});
