/** The rows of the example by name of column, before they are laid into sheets. */
import { type ColumnOf, columnsOf, type TableName } from '../../src/models/ledger/tables';

/** '' is blank; days as a sheet counts them. */
export type Row<T extends TableName> = Record<ColumnOf<T>, string | number>;
export type Rows = { readonly [T in TableName]: Row<T>[] };

/** In the order of the table's columns. */
export function cellsOf<T extends TableName>(table: T, rows: Rows): (string | number)[][] {
  const columns = columnsOf(table);
  return (rows[table] as Row<T>[]).map((row) => columns.map((column) => row[column]));
}
