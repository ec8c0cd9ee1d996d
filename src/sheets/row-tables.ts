/** Writes a table of rows that are the user's own: look and formats for all of it, the rows in one block. */
import type { RowTable } from '../../sheets-templates/template';
import { rowTableBlock } from './addresses';
import { asTyped } from './cell-blocks';
import { formatOf, lookOf, touchesText, withGap } from './look';
import type { Sheet } from './methods';
import { aligned } from './template-look';

export function writeRows(sheet: Sheet, table: RowTable): void {
  const { row, column, rows, columns } = rowTableBlock(table);
  const { background, colour, size } = lookOf('input');
  sheet
    .getRange(row, column, rows, columns)
    .setVerticalAlignment('middle')
    .setFontSize(size)
    .setFontColor(colour)
    .setBackground(background);
  table.columns.forEach(({ number }, index) => {
    const format = touchesText(number, table.columns[index + 1]?.number) ? withGap(formatOf(number)) : formatOf(number);
    const cells = sheet.getRange(row, column + index, rows).setNumberFormat(format);
    const { alignment } = aligned(lookOf('input'), number);
    if (alignment !== null) cells.setHorizontalAlignment(alignment);
  });
  if (table.rows.length === 0) return;
  const written = table.rows.map((cells) => cells.map((cell, index) => (isText(table, index) ? cell : asTyped(cell))));
  sheet.getRange(row, column, table.rows.length, columns).setValues(written);
}

/** Its format keeps all that stands there text; an apostrophe might become part of it. */
function isText({ columns }: RowTable, index: number): boolean {
  return columns[index]?.number === 'text';
}
