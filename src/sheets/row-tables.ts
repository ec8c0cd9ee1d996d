/** Writes a table of rows that are the user's own: look and formats for all of it, the rows in one block. */
import type { RowTable } from '../../sheets-templates/template';
import { rowTableBlock } from './addresses';
import { asTyped } from './cell-blocks';
import { formatOf, lookOf } from './look';
import type { Sheet } from './methods';
import { aligned } from './template-look';

export function writeRows(sheet: Sheet, table: RowTable): void {
  const { row, column, rows, columns } = rowTableBlock(table);
  const { background, colour } = lookOf('input');
  sheet
    .getRange(row, column, rows, columns)
    .setFontFamily('Arial')
    .setVerticalAlignment('middle')
    .setBackground(background)
    .setFontColor(colour);
  table.columns.forEach(({ number }, index) => {
    const cells = sheet.getRange(row, column + index, rows).setNumberFormat(formatOf(number));
    const { alignment } = aligned(lookOf('input'), number);
    if (alignment !== null) cells.setHorizontalAlignment(alignment);
  });
  if (table.rows.length === 0) return;
  sheet.getRange(row, column, table.rows.length, columns).setValues(table.rows.map((values) => values.map(asTyped)));
}
