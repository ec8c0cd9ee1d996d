/** What tells one row of a table from another, and names from names. */
import { columnsOf, PLAIN_TEXT, sameText, type TableName, tableRules, type Value } from './tables';

/** The key of a row as a text; rows hold the table's columns in their order. */
export function rowKey(table: TableName): (row: readonly Value[]) => string {
  const wanted: readonly string[] = columnsOf(table);
  const places = tableRules[table].key.map((column) => wanted.indexOf(column));
  const countPlace = wanted.indexOf('count');
  const fold = folding();
  return (row) => {
    let key = '';
    for (const place of places) {
      const value = row[place] as Value;
      // A blank count is one.
      const part = typeof value === 'string' ? fold(value) : String(value ?? (place === countPlace ? 1 : ''));
      key = key === '' ? part : `${key}\u0000${part}`;
    }
    return key;
  };
}

/** `sameText`, which for texts beyond ASCII is worked out once for each. */
export function folding(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (PLAIN_TEXT.test(text)) return text.toLowerCase();
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
