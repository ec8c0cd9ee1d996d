/** Reads a plan back from the sheet it was written to: grids of days and people, whoever has moved them or changed figures. */
import { clientLines } from '../../messages/plan-sidebar';
import type { RawCell } from '../../models/ledger/raw';
import { sameText } from '../../models/ledger/tables';
import type { DayGrid } from '../../models/plan/day-grid';
import { dayGridsIn } from '../../models/plan/found-day-grid';

export type LineOf = 'payments' | 'deals' | 'newClients' | 'currentClients' | 'toContact' | 'activity';

export interface NamedGrid {
  /** What stands over it. */
  readonly name: string;
  readonly of: LineOf;
  readonly grid: DayGrid;
}

/**
 * In the order in which they stand; none where one of them cannot be read, because the next one, deals, would be taken for
 * payments. `totals` are the words over and beside sums.
 */
export function planFrom(rows: readonly (readonly RawCell[])[], totals: readonly string[]): NamedGrid[] {
  const grids: NamedGrid[] = [];
  for (const found of dayGridsIn(rows, { isTotal: (text) => totals.includes(sameText(text)), isAlone: true })) {
    if (found.kind !== 'grid') return [];
    grids.push({ name: found.title, of: lineOf(found.title, grids.length), grid: found.grid });
  }
  return grids;
}

function lineOf(title: string, place: number): LineOf {
  if (place === 0) return 'payments';
  if (place === 1) return 'deals';
  const key = sameText(title);
  return clientLines.find(([, name]) => sameText(name) === key)?.[0] ?? 'activity';
}
