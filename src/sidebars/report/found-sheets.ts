/** Which sheets hold plan and facts by day and seller, and what stands in them. */

import { fields as arabicFields } from '../../messages/ar/fields';
import { fields as englishFields } from '../../messages/en/fields';
import { totalWords } from '../../messages/fields';
import { languages } from '../../messages/language';
import { reportWords } from '../../messages/report-sidebar';
import type { RawCell } from '../../models/ledger/raw';
import { sameText } from '../../models/ledger/tables';
import { type FoundDayGrid, findDayGrid, hasOnlyTotal, type UnreadableDayGrid } from '../../models/plan/found-day-grid';
import type { SheetName } from '../../sheets/sheet-rows';
import { server } from '../shared/server';
import { readRows, rowsIn } from '../shared/sheet-rows';

export type Role = 'plans' | 'facts';
export type ReadGrid = FoundDayGrid | UnreadableDayGrid | undefined;

const totals: ReadonlySet<string> = new Set(totalWords([englishFields, arabicFields]));
const isTotal = (text: string) => totals.has(sameText(text));

/** Headings and first days stand among them, else the sheet is for something else. */
const ROWS_LOOKED_AT = 60;

export function gridIn(sheet: SheetName, rows: Rows, role: Role): ReadGrid {
  const found = findDayGrid(rows, { isTotal, mayBeNegative: role === 'facts' });
  // Where the ledger cannot be read by seller, its totals alone would make a report in which nobody brought anything.
  return isFromLedger(sheet) && found?.kind === 'grid' && hasOnlyTotal(found, { isTotal }) ? undefined : found;
}

export async function readGrid(sheet: SheetName, role: Role): Promise<ReadGrid> {
  return gridIn(sheet, rowsIn(await readRows(sheet)), role);
}

/** Whether it is the template's sheet of payments out of the ledger. */
export function isFromLedger(sheet: SheetName): boolean {
  return placeInTemplate(sheet)?.as === 'ledger';
}

export type Chosen = { readonly [R in Role]: SheetName | undefined };

/**
 * Those chosen already, else those that the template "Month plan" itself counts with, by their names in any language; else
 * the first with days and sellers. A sheet that cannot be read, but is meant so, is told and not passed over.
 */
export async function findSheets(
  sheets: readonly SheetName[],
  chosen: Chosen,
  look: Look = firstRows,
): Promise<Chosen> {
  const laid = sheets.flatMap((sheet) => placeInTemplate(sheet) ?? []);
  const own = sheets.filter((sheet) => !laid.some((place) => place.sheet === sheet));
  const firstOwn = async (other: SheetName | undefined) => {
    for (const sheet of own) if (sheet !== other && isMeant(gridIn(sheet, await look(sheet), 'facts'))) return sheet;
    return undefined;
  };
  const plansLaid = laid.find(({ as }) => as === 'plans')?.sheet;
  const plans = chosen.plans ?? plansLaid ?? (await firstOwn(chosen.facts));
  const set = plans && placeInTemplate(plans)?.set;
  const together = laid.filter((place) => place.set === set && (place.as === 'facts' || place.as === 'ledger'));
  const facts = chosen.facts ?? (await factsCounted(together.length > 0 ? together : laid, look));
  return { plans, facts: facts ?? (await firstOwn(plans)) };
}

type Rows = readonly (readonly RawCell[])[];
/** Reads the first rows of a sheet. */
export type Look = (sheet: SheetName) => Promise<Rows>;

const firstRows: Look = async ({ sheet, sheetId }) =>
  (await server('readSheetRows', { sheet, sheetId, from: 1, count: ROWS_LOOKED_AT })).rows;

interface Place {
  readonly sheet: SheetName;
  readonly as: Role | 'ledger' | 'other';
  /** Sheets that were laid together have one language and one number. */
  readonly set: string;
}

function placeInTemplate(sheet: SheetName): Place | undefined {
  const [, name = '', number = ''] = /^(.*?)(?: (\d+))?$/s.exec(sheet.sheet) ?? [];
  const key = sameText(name);
  for (const language of languages) {
    const { plans, facts, ledger, others } = reportWords[language].sheets;
    const set = `${language} ${number}`;
    const roles = [
      ['plans', plans],
      ['facts', facts],
      ['ledger', ledger],
    ] as const;
    const role = roles.find(([, word]) => sameText(word) === key)?.[0];
    if (role) return { sheet, as: role, set };
    if (others.some((word) => sameText(word) === key)) return { sheet, as: 'other', set };
  }
  return undefined;
}

/** Month plan counts the ledger's payments as soon as their sheet is named, and then none of those that are typed. */
async function factsCounted(places: readonly Place[], look: Look): Promise<SheetName | undefined> {
  const ledger = places.find(({ as }) => as === 'ledger')?.sheet;
  if (ledger && namesSource(await look(ledger))) return ledger;
  return places.find(({ as }) => as === 'facts')?.sheet;
}

const sources = languages.map((language) => sameText(reportWords[language].sheets.ledgerSource));

function namesSource(rows: Rows): boolean {
  return rows.some(
    ([label, name]) =>
      typeof label === 'string' &&
      sources.includes(sameText(label)) &&
      name !== undefined &&
      name !== null &&
      String(name).trim() !== '',
  );
}

function isMeant(found: ReadGrid): boolean {
  return found?.kind === 'grid' || (found?.kind === 'unreadable' && found.isMostlyNumbers);
}
