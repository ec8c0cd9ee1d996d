/** Reads a plan back from the sheet it was written to: grids of days and people, whoever has moved them or changed figures. */
import type { RawCell } from '../../models/ledger/raw';
import { sameText } from '../../models/ledger/tables';
import type { DayGrid } from '../../models/plan/day-grid';

export interface NamedGrid {
  readonly name: string;
  readonly grid: DayGrid;
}

type Row = readonly RawCell[];

/**
 * In the order in which they stand: payments, deals, then activities; none where one of them cannot be read. `totals` are
 * the words over and beside sums.
 */
export function planFrom(rows: readonly Row[], totals: readonly string[]): NamedGrid[] {
  const grids: NamedGrid[] = [];
  for (let row = 0; row < rows.length; row++) {
    if (dayAt(rows[row]) === undefined || dayAt(rows[row - 1]) !== undefined) continue;
    let end = row;
    while (dayAt(rows[end]) !== undefined) end++;
    const header = rows[row - 1] ?? [];
    const grid = gridOf(header, rows.slice(row, end), totals);
    // Without it the next grid, deals, would be taken for payments.
    if (!grid) return [];
    grids.push({ name: String(rows[row - 2]?.[0] ?? '').trim(), grid });
    row = end;
  }
  return grids;
}

function gridOf(header: Row, lines: readonly Row[], totals: readonly string[]): DayGrid | undefined {
  const columns = header.flatMap((cell, column) => {
    const name = String(cell ?? '').trim();
    return column === 0 || name === '' || totals.includes(sameText(name)) ? [] : [{ name, column }];
  });
  const days = lines.map((line) => dayAt(line) as number);
  const isRising = days.every((day, place) => place === 0 || day > (days[place - 1] as number));
  const names = new Set(columns.map(({ name }) => sameText(name)));
  if (columns.length === 0 || names.size < columns.length || !isRising) return undefined;
  const amounts = columns.map(({ column }) => lines.map((line) => line[column] ?? ''));
  if (amounts.some((line) => line.some((cell) => !isAmount(cell)))) return undefined;
  return {
    days,
    sellers: columns.map(({ name }) => name),
    amounts: amounts.map((line) => Float64Array.from(line, (cell) => (cell === '' ? 0 : (cell as number)))),
  };
}

function dayAt(row: Row | undefined): number | undefined {
  const cell = row?.[0];
  return typeof cell === 'object' && cell !== null ? cell.day : undefined;
}

function isAmount(cell: RawCell): boolean {
  return cell === '' || (typeof cell === 'number' && cell >= 0);
}
