/** The cells that "write to sheet" puts into the spreadsheet. */
import type { ParthenonSidebarWords } from '../../messages/en/parthenon-sidebar';
import type { CellContent, Place, Replacement } from '../../sheets/cell-blocks';
import { formatOf } from '../../sheets/look';
import { headline } from './figures';
import { changeOf, type ParthenonState, type Source } from './state';

export interface WrittenTable {
  readonly contents: readonly (readonly CellContent[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Pillar, now, then, change, and the profit below them. */
export function tableOf(state: ParthenonState, { table }: ParthenonSidebarWords): WrittenTable {
  const { now, afterwards, change } = headline(state);
  const general = formatOf('general');
  const relative = formatOf('change');
  const rows = state.pillars.map((pillar) => ({
    contents: [pillar.name, pillar.now, pillar.afterwards, changeOf(pillar) ?? ''],
    own: pillar.isPercent ? formatOf('percent') : formatOf('mixed'),
  }));
  return {
    contents: [
      [table.pillar, table.now, table.afterwards, table.change],
      ...rows.map(({ contents }) => contents),
      [table.profit, now, afterwards, change ?? ''],
    ],
    formats: [
      [general, general, general, general],
      ...rows.map(({ own }) => [general, own, own, relative]),
      [general, formatOf('amount'), formatOf('amount'), relative],
    ],
  };
}

export function tableReplacement(place: Place, { contents, formats }: WrittenTable): Replacement {
  const { sheet, sheetId, row, column } = place;
  return { sheet, sheetId, row, column, expected: contents.map((line) => line.map(() => '')), next: contents, formats };
}

/** The new values into the cells that the pillars were read from. */
export function cellsReplacement(state: ParthenonState, source: Source): Replacement {
  const { sheet, sheetId, row, column, isRow, values } = source;
  const inDirection = (numbers: readonly number[]) => (isRow ? [numbers] : numbers.map((number) => [number]));
  return {
    sheet,
    sheetId,
    row,
    column,
    expected: inDirection(values),
    next: inDirection(state.pillars.map(({ afterwards }) => afterwards)),
    formats: null,
  };
}

/** What takes a replacement back. */
export function reversed(done: Replacement, before: readonly (readonly string[])[]): Replacement {
  const { expected, next, formats } = done;
  return { ...done, expected: next, next: expected, formats: formats ? before : null };
}
