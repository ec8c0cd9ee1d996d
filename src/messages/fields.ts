/** The names of the ledger's columns in all languages at once: an Arabic sheet may hold an English export. */
import type { ColumnNames } from '../models/ledger/column-names';
import type { OutcomeWords } from '../models/ledger/stages';
import { columnsOf, sameText, type TableName, tableNames } from '../models/ledger/tables';
import type { FieldWords } from './en/fields';

/** `all` are the words of every language; those of the first come first. */
export function columnNames(all: readonly FieldWords[]): ColumnNames {
  const namesOf = (table: TableName) =>
    Object.fromEntries(
      columnsOf(table).map((column) => [
        column,
        interleaved(
          all.map(({ columns }) => (columns[table] as Readonly<Record<string, readonly string[]>>)[column] ?? []),
        ),
      ]),
    );
  return Object.fromEntries(tableNames.map((table) => [table, namesOf(table)])) as unknown as ColumnNames;
}

export function outcomeWords(all: readonly FieldWords[]): OutcomeWords {
  return { won: all.flatMap(({ won }) => won), lost: all.flatMap(({ lost }) => lost) };
}

/** As `sameText` has them. */
export function totalWords(all: readonly FieldWords[]): string[] {
  return all.flatMap(({ totals }) => totals.map(sameText));
}

/** The usual names of every language before the unusual ones of any. */
function interleaved(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, rank) => lists.flatMap((list) => list.slice(rank, rank + 1))).flat();
}
