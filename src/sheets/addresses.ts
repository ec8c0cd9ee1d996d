/** "B7" and "B7:C9" as numbers and back; the names in a template's formulas become addresses here. */
import type { RowTable, Spill, TemplateSheet } from '../../sheets-templates/template';

export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function blockOf(address: string): Block {
  const [first, last = first] = address.split(':');
  const start = cellOf(first as string);
  const end = cellOf(last as string);
  return { ...start, rows: end.row - start.row + 1, columns: end.column - start.column + 1 };
}

/** The cells that a spilling table fills, its headers among them. */
export function spilledBlock({ at, kinds, headers = true }: Spill): Block {
  const columns = Math.max(...kinds.map((row) => row.length));
  return { ...blockOf(at), rows: kinds.length + (headers ? 1 : 0), columns };
}

/** The rows of a table and the room below them, without the header. */
export function rowTableBlock({ at, columns, rows, room }: RowTable): Block {
  return { ...blockOf(at), rows: rows.length + room, columns: columns.length };
}

function cellOf(address: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  if (letters === '') throw new Error(`"${address}" is no address of a cell such as B7.`);
  return { row: Number(digits), column: columnNumber(letters) };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** Sheets by the name they got in the spreadsheet, which may carry a number the template does not know. */
export type PlacedSheet = { readonly placedName: string; readonly sheet: TemplateSheet };

/** Replaces every [name] by its address, with the sheet's name where it stands on another sheet. */
export function resolveNames(formula: string, home: PlacedSheet, all: readonly PlacedSheet[]): string {
  return formula.replace(/\[([A-Za-z0-9]+)\]/g, (_whole, name: string) => {
    const { place, address } = namedPlace(name, all);
    return place === home ? address : `'${place.placedName.replace(/'/g, "''")}'!${address}`;
  });
}

/** Where a named cell or range of the template stands. */
export function namedPlace(name: string, all: readonly PlacedSheet[]): { place: PlacedSheet; address: string } {
  const place = all.find(({ sheet }) => sheet.names[name] !== undefined);
  if (!place) throw new Error(`The template has no cell or range named "${name}".`);
  return { place, address: place.sheet.names[name] as string };
}
