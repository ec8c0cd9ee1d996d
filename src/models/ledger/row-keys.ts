/** What tells one row of a table from another, and names from names. */
import { columnsOf, sameText, type TableName, tableRules, type Value } from './tables';

/** The key of a row as a text; `valueAt` gives the value of a column by its name and its place in the table. */
export function rowKey(table: TableName): (valueAt: (column: string, place: number) => Value) => string {
  const wanted: readonly string[] = columnsOf(table);
  const key = tableRules[table].key.map((column) => ({ column, place: wanted.indexOf(column) }));
  const fold = folding();
  return (valueAt) =>
    key
      .map(({ column, place }) => {
        const value = valueAt(column, place);
        return typeof value === 'string' ? fold(value) : comparable(column === 'count' ? (value ?? 1) : value);
      })
      .join('\u0000');
}

/** `sameText`, once for each text. */
export function folding(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let folded = known.get(text);
    if (folded === undefined) {
      folded = sameText(text);
      known.set(text, folded);
    }
    return folded;
  };
}

export function comparable(value: Value): string {
  return value === null ? '' : typeof value === 'string' ? sameText(value) : String(value);
}
