/** Reads a table of the ledger from the sheet it stands on, with the places of its columns. */
import type { InSteps } from '../in-slices';
import { type ColumnMatch, type ColumnNames, likelyTable, matchColumns, missingColumns } from './column-names';
import type { RawTable } from './raw';
import { type ColumnPlan, isBlank, readTable } from './read-table';
import { columnsOf, emptyTable, type Table, type TableName, tableRules } from './tables';
import { understandColumn } from './understand';

export interface Existing {
  readonly table: Table;
  /** Counted from 1; 0 where no header was found. */
  readonly headerRow: number;
  /** The sheet's column (from 1) of each of the table's columns; 0 for none. */
  readonly columns: readonly number[];
  /** The first row (from 1) below everything that stands in the table's columns. */
  readonly firstFree: number;
  /** Rows that cannot be read; they stay as they are. */
  readonly unreadable: number;
}

/** Where the columns of a table stand on its sheet, and how they are to be read. */
export interface FoundColumns {
  /** Counted from 0. */
  readonly headerRow: number;
  readonly match: ColumnMatch;
  readonly columns: readonly ColumnPlan[];
}

/** Undefined where the sheet has no header with the table's required columns. */
export function findColumns(source: RawTable, name: TableName, names: ColumnNames): FoundColumns | undefined {
  const likely = likelyTable(source, names, [name]);
  if (!likely?.isWhole) return undefined;
  const { headerRow } = likely;
  const match = matchColumns(source.rows[headerRow] ?? [], name, names);
  if (missingColumns(match, name).length > 0) return undefined;
  const below = source.rows.slice(headerRow + 1);
  const columns = match.flatMap((column, place) => {
    const rule = column && tableRules[name].columns[column];
    if (!column || !rule) return [];
    const { reading } = understandColumn(
      below.map((row) => row[place]),
      rule.kind,
    );
    return [{ source: place, column, reading }];
  });
  return { headerRow, match, columns };
}

export function* readExisting(source: RawTable, name: TableName, names: ColumnNames): InSteps<Existing | undefined> {
  const found = findColumns(source, name, names);
  if (!found) return undefined;
  const { headerRow, match, columns } = found;
  yield {};
  // Rows of the ledger are entries whatever they look like, so none is taken for a repetition or a total.
  const plan = { table: name, headerRow, columns, takeRepeated: true, totalWords: [] };
  const { table, findings } = yield* readTable(source, plan);
  const places = columns.map(({ source: place }) => place);
  let last = source.rows.length - 1;
  while (last > headerRow && places.every((place) => isBlank(source.rows[last]?.[place]))) last--;
  return {
    table,
    headerRow: headerRow + 1,
    columns: columnsOf(name).map((column) => match.indexOf(column) + 1),
    firstFree: last + 2,
    unreadable: findings.length,
  };
}

export function nothingYet(name: TableName): Existing {
  return { table: emptyTable(name), headerRow: 0, columns: columnsOf(name).map(() => 0), firstFree: 0, unreadable: 0 };
}
