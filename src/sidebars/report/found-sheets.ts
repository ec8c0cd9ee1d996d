/** Which sheets hold plan and facts by day and seller, and what stands in them. */

import { fields as arabicFields } from '../../messages/ar/fields';
import { fields as englishFields } from '../../messages/en/fields';
import { totalWords } from '../../messages/fields';
import { languages } from '../../messages/language';
import { reportWords } from '../../messages/report-sidebar';
import type { RawCell } from '../../models/ledger/raw';
import { sameText } from '../../models/ledger/tables';
import { type FoundDayGrid, findDayGrid, type UnreadableDayGrid } from '../../models/plan/found-day-grid';
import type { SheetName } from '../../sheets/sheet-rows';
import { server } from '../shared/server';
import { readRows, rowsIn } from '../shared/sheet-rows';

export type Role = 'plans' | 'facts';
export type ReadGrid = FoundDayGrid | UnreadableDayGrid | undefined;

const totals: ReadonlySet<string> = new Set(totalWords([englishFields, arabicFields]));
const isTotal = (text: string) => totals.has(sameText(text));

/** Headings and first days stand among them, else the sheet is for something else. */
const ROWS_LOOKED_AT = 60;

export function gridIn(rows: readonly (readonly RawCell[])[], role: Role): ReadGrid {
  return findDayGrid(rows, { isTotal, mayBeNegative: role === 'facts' });
}

export async function readGrid(sheet: SheetName, role: Role): Promise<ReadGrid> {
  return gridIn(rowsIn(await readRows(sheet)), role);
}

export type Chosen = { readonly [R in Role]: SheetName | undefined };

/** Those chosen already, else named as the template names them, in any language; else the first with days and sellers. */
export async function findSheets(sheets: readonly SheetName[], chosen: Chosen): Promise<Chosen> {
  const named = (role: Role) => {
    const names = languages.map((language) => sameText(reportWords[language].sheets[role]));
    return sheets.find(({ sheet }) => names.includes(sameText(sheet)));
  };
  let plans = chosen.plans ?? named('plans');
  let facts = chosen.facts ?? named('facts');
  for (const sheet of sheets) {
    if (plans && facts) break;
    if (sheet === plans || sheet === facts || !(await holdsGrid(sheet))) continue;
    if (!plans) plans = sheet;
    else facts = sheet;
  }
  return { plans, facts };
}

async function holdsGrid({ sheet, sheetId }: SheetName): Promise<boolean> {
  const { rows } = await server('readSheetRows', { sheet, sheetId, from: 1, count: ROWS_LOOKED_AT });
  return gridIn(rows, 'facts')?.kind === 'grid';
}
