/** Spreadsheets with a plan and facts by day and seller: the template "Month plan", and sheets of people's own. */
import { buildTemplate } from '../../../src/addon/templates';
import type { Language } from '../../../src/messages/language';
import { templateWords } from '../../../src/messages/templates';
import type { CellValue, GoogleServices } from '../../../src/sheets/methods';
import { layTemplate } from '../../../src/sheets/template-writer';
import { type OpenedAddOn, openAddOn } from '../../sheets-templates/opened';
import type { OpenSheet } from '../../workbench/spreadsheet/open-sheet';

/** November 2026 with eight sellers. */
export async function openMonth(language: Language): Promise<GoogleServices> {
  const addOn = await openAddOn({ userLocale: language });
  layTemplate(buildTemplate('newMonthPlan', language, '2026-11-23'), addOn.services);
  await addOn.recalculate();
  return addOn.services;
}

/** What the ledger of `openMonthOfLedger` has by the first two sellers and by someone who is in no plan. */
export const ledgerSums = { first: 40_000 + 5500, second: 7000, stranger: 1200 } as const;

/** The same month with its payments out of a ledger, up to the 18th; what came later and what is typed is not counted. */
export async function openMonthOfLedger(language: Language): Promise<OpenedAddOn> {
  const addOn = await openAddOn({ userLocale: language });
  layTemplate(buildTemplate('newMonthPlan', language, '2026-11-23'), addOn.services);
  const { monthPlan, fields } = templateWords[language];
  const [first, second] = monthPlan.sellers as [string, string];
  const headings = (table: 'deals' | 'payments', columns: readonly string[]) =>
    columns.map((column) => (fields.columns[table] as Record<string, readonly string[]>)[column]?.[0] as string);
  const spreadsheet = addOn.services.SpreadsheetApp.getActiveSpreadsheet();
  const write = (name: string, rows: CellValue[][]) =>
    spreadsheet
      .insertSheet(name, spreadsheet.getSheets().length)
      .getRange(1, 1, rows.length, rows[0]?.length ?? 0)
      .setValues(rows);
  write("Bank's 2026", [
    headings('payments', ['deal', 'date', 'amount']),
    ['D-1', date(2), 40_000],
    ['D-1', date(18), 5500],
    // A Saturday.
    ['D-2', date(7), 7000],
    ['D-3', date(17), 1200],
    ['D-2', date(19), 99_000],
  ]);
  write('Won', [
    headings('deals', ['deal', 'seller', 'stage', 'amount', 'closed']),
    ['D-1', first, fields.won[0] as string, 50_000, date(2)],
    ['D-2', second, fields.won[0] as string, 120_000, date(3)],
    ['D-3', 'Somebody Else', fields.won[0] as string, 1200, date(3)],
  ]);
  const source = addOn.sheet(monthPlan.ledgerSheet.sheet);
  source.getRange('B6').setValue("Bank's 2026");
  source.getRange('B7').setValue('Won');
  source.getRange('B8').setValue(date(18));
  await addOn.recalculate();
  return addOn;
}

/** A day of November 2026. */
export const date = (day: number) => new Date(Date.UTC(2026, 10, day));

/** Its working days: the 1st is a Sunday. */
export const WORKED = Array.from({ length: 30 }, (_, index) => index + 1).filter((day) => day % 7 > 1);

/** Days stand in the first column. */
export function writeSheet(
  { spreadsheet }: Pick<OpenSheet, 'spreadsheet'>,
  name: string,
  rows: readonly (readonly CellValue[])[],
): void {
  const sheet = spreadsheet.getSheetByName(name) ?? spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  const width = Math.max(...rows.map(({ length }) => length));
  const missing = width - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  sheet
    .getRange(1, 1, rows.length, width)
    .setValues(rows.map((row) => [...row, ...new Array<string>(width - row.length).fill('')]));
  sheet.getRange(2, 1, rows.length - 1, 1).setNumberFormat('yyyy-mm-dd');
}
