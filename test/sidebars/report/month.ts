/** Spreadsheets with a plan and facts by day and seller: the template "Month plan", and sheets of people's own. */
import { buildTemplate } from '../../../src/addon/templates';
import type { Language } from '../../../src/messages/language';
import type { CellValue, GoogleServices } from '../../../src/sheets/methods';
import { layTemplate } from '../../../src/sheets/template-writer';
import { openAddOn } from '../../sheets-templates/opened';
import type { OpenSheet } from '../../workbench/spreadsheet/open-sheet';

/** November 2026 with eight sellers. */
export async function openMonth(language: Language): Promise<GoogleServices> {
  const addOn = await openAddOn({ userLocale: language });
  layTemplate(buildTemplate('newMonthPlan', language, '2026-11-23'), addOn.services);
  await addOn.recalculate();
  return addOn.services;
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
