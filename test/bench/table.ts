/** How figures are printed and medians taken, the same in every part of the bench. */

export interface FigureTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export function printTable({ title, columns, rows }: FigureTable): void {
  const shown = [columns, ...rows].map((row) =>
    row.map((cell) => (typeof cell === 'number' ? shownNumber(cell) : cell)),
  );
  const widths = columns.map((_, column) => Math.max(...shown.map((row) => (row[column] ?? '').length)));
  console.log(`\n${title}`);
  for (const row of shown) {
    console.log(
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    );
  }
}

function shownNumber(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] as number;
}

/** Milliseconds of one run. */
export function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The median of several runs, in milliseconds. */
export function medianTime(runs: number, run: () => void): number {
  return median(Array.from({ length: runs }, () => timed(run)));
}
