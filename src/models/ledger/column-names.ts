/** Finds out which column of a foreign table says what, by the names in its header. */
import type { RawCell, RawTable } from './raw';
import { columnsOf, sameText, type TableName, tableNames, tableRules } from './tables';

/** The names a column goes by, in all languages; the first is the ledger's own. */
export type ColumnNames = { readonly [T in TableName]: Readonly<Record<string, readonly string[]>> };

/** For each column of the source the column of the ledger it is, or null for none. */
export type ColumnMatch = readonly (string | null)[];

/** How far down a header is looked for: exports have titles and dates of print above it. */
const HEADER_WITHIN = 30;

/** Each column of the ledger is given to one column of the source at most: to the one with the more usual name. */
export function matchColumns(header: readonly RawCell[], table: TableName, names: ColumnNames): ColumnMatch {
  const known = indexOf(names)[table];
  const meanings = header
    .flatMap((cell, place) => (known.get(plainName(cell)) ?? []).map((meaning) => ({ place, ...meaning })))
    .sort((one, other) => one.rank - other.rank);
  const found: (string | null)[] = header.map(() => null);
  for (const { place, column } of meanings) if (found[place] === null && !found.includes(column)) found[place] = column;
  return found;
}

interface Meaning {
  readonly column: string;
  /** How usual the name is, 0 for the most usual. */
  readonly rank: number;
}

type NameIndex = Readonly<Record<TableName, ReadonlyMap<string, readonly Meaning[]>>>;

/** Names do not change, and every row of a source is held against all of them. */
const indices = new WeakMap<ColumnNames, NameIndex>();

function indexOf(names: ColumnNames): NameIndex {
  const known = indices.get(names);
  if (known) return known;
  const ofTable = (table: TableName) => {
    const meanings = new Map<string, Meaning[]>();
    for (const column of columnsOf(table)) {
      for (const [rank, name] of (names[table][column] ?? []).entries()) {
        const plain = plainName(name);
        meanings.set(plain, [...(meanings.get(plain) ?? []), { column, rank }]);
      }
    }
    return meanings;
  };
  const index = Object.fromEntries(tableNames.map((table) => [table, ofTable(table)])) as unknown as NameIndex;
  indices.set(names, index);
  return index;
}

export interface Likeness {
  readonly table: TableName;
  readonly headerRow: number;
  readonly match: ColumnMatch;
  /** All required columns are there. */
  readonly isWhole: boolean;
}

/**
 * The table a source most looks like and the row (from 0) its header stands in: where most columns are known by name, all
 * required ones first. Undefined where no row has two names that a table knows.
 */
export function likelyTable(
  source: RawTable,
  names: ColumnNames,
  tables: readonly TableName[] = tableNames,
): Likeness | undefined {
  let best: (Likeness & { readonly score: number }) | undefined;
  source.rows.slice(0, HEADER_WITHIN).forEach((row, headerRow) => {
    if (row.filter((cell) => plainName(cell) !== '').length < 2) return;
    for (const table of tables) {
      const match = matchColumns(row, table, names);
      const known = match.filter((column) => column !== null).length;
      const isWhole = missingColumns(match, table).length === 0;
      // Among equals the table of which less is missing.
      const score = known + (isWhole ? 1 : 0) + known / columnsOf(table).length;
      if (known >= 2 && (!best || score > best.score)) best = { table, headerRow, match, isWhole, score };
    }
  });
  return best;
}

/** The required columns that nothing was matched with. */
export function missingColumns(match: ColumnMatch, table: TableName): string[] {
  return columnsOf(table).filter((column) => tableRules[table].columns[column]?.required && !match.includes(column));
}

/** The first row with at least two filled cells, where no name is known: the user says which column is what. */
export function firstHeader(source: RawTable): number {
  const place = source.rows
    .slice(0, HEADER_WITHIN)
    .findIndex((row) => row.filter((cell) => plainName(cell) !== '').length > 1);
  return Math.max(0, place);
}

/** "Deal - Owner_ID (EUR):" and "deal owner id" are one name; so are Arabic ones with and without vowels or hamza. */
export function plainName(cell: RawCell | undefined): string {
  if (cell === null || cell === undefined || typeof cell === 'object' || typeof cell === 'boolean') return '';
  return sameText(String(cell))
    .normalize('NFKD')
    .replace(/\p{M}|ـ/gu, '')
    .replace(/[ىئ]/g, 'ي')
    .replace(/\(.*?\)|\[.*?\]/g, ' ')
    .replace(/[^\p{L}\p{N}%#]+/gu, ' ')
    .trim();
}
