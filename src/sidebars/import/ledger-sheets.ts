/** The spreadsheet's sheets as the sidebar "Import" knows them: which holds which table, and their rows in blocks. */

import { fields as arabic } from '../../messages/ar/fields';
import { fields as english, type FieldWords } from '../../messages/en/fields';
import { sameText, type TableName, tableNames } from '../../models/ledger/tables';
import type { Memory } from '../../sheets/ledger-memory';
import type { SheetName } from '../../sheets/sheet-rows';
import { server } from '../shared/server';
import { type RowTexts, readRows } from '../shared/sheet-rows';
import type { ColumnChoice, LedgerRows, Remembered } from './asked';

export const fieldWords: readonly FieldWords[] = [english, arabic];

export interface LedgerState {
  readonly sheets: readonly SheetName[];
  readonly memory: readonly Memory[];
  /** The sheet that holds a table. */
  readonly homes: { readonly [T in TableName]?: SheetName };
  readonly rows: LedgerRows;
}

export async function loadLedger(tables: readonly TableName[] = tableNames): Promise<LedgerState> {
  const [sheets, memory] = await Promise.all([server('listSheets'), server('readLedgerMemory')]);
  const homes = Object.fromEntries(
    tables.flatMap((table) => {
      const home = homeOf(table, sheets, memory);
      return home ? [[table, home]] : [];
    }),
  );
  const rows: Partial<Record<TableName, RowTexts>> = {};
  for (const [table, sheet] of Object.entries(homes)) rows[table as TableName] = await readRows(sheet);
  return { sheets, memory, homes, rows };
}

/** Chosen before, else the sheet of that name in any language. */
function homeOf(table: TableName, sheets: readonly SheetName[], memory: readonly Memory[]): SheetName | undefined {
  const kept = memory.find(({ kind, name }) => kind === HOME && name === table)?.content as
    | { sheetId: number }
    | undefined;
  const chosen = kept && sheets.find(({ sheetId }) => sheetId === kept.sheetId);
  const names = fieldWords.map(({ tables }) => sameText(tables[table]));
  return chosen ?? sheets.find(({ sheet }) => names.includes(sameText(sheet)));
}

const HOME = 'home';
const COLUMNS = 'columns';

export function rememberedHome(table: TableName, sheetId: number): Memory {
  return { kind: HOME, name: table, content: { sheetId } };
}

export function rememberedIn(memory: readonly Memory[]): Remembered {
  return Object.fromEntries(
    memory
      .filter(({ kind }) => kind === COLUMNS)
      .map(({ name, content }) => [name, content as Record<string, ColumnChoice>]),
  );
}

export function rememberedColumns(table: TableName, columns: Readonly<Record<string, ColumnChoice>>): Memory {
  return { kind: COLUMNS, name: table, content: columns };
}
