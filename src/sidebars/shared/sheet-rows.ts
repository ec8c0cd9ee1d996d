/** The rows of a sheet as sidebars read them: block by block, as texts that travel to the worker as they are. */

import type { RawCell } from '../../models/ledger/raw';
import type { SheetName } from '../../sheets/sheet-rows';
import { isInWorkbench, server } from './server';

/** Rows as JSON, some thousands a text: copied from the page to its worker in one go. */
export type RowTexts = readonly string[];

/** A block takes Google a few seconds; in the workbench it must not hold up the page. */
export const blockRows = () => (isInWorkbench() ? { read: 2000, write: 200 } : { read: 10_000, write: 5000 });

/** The last row is asked for anew with every block, so that a sheet that grows meanwhile is read to its end. */
export async function readRows({ sheet, sheetId }: Pick<SheetName, 'sheet' | 'sheetId'>): Promise<RowTexts> {
  const texts: string[] = [];
  const count = blockRows().read;
  for (let from = 1; ; from += count) {
    const { rows, lastRow } = await server('readSheetRows', { sheet, sheetId, from, count });
    if (rows.length > 0) texts.push(JSON.stringify(rows));
    if (from + count > lastRow) return texts;
  }
}

export function rowsIn(texts: RowTexts | undefined): RawCell[][] {
  return (texts ?? []).flatMap((text) => JSON.parse(text) as RawCell[][]);
}
