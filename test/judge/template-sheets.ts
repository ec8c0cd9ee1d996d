/** A laid template as LibreOffice gets it: its own formulas, and what our functions gave as plain values. */
import { functionGuides } from '../../src/functions/guide';
import { toUniverFormula } from '../../src/workbench/spreadsheet/index';
import type { OpenedAddOn } from '../sheets-templates/opened';
import { type JudgedSheet, recalculatedSheets, type Verdict } from './spreadsheet';
import type { Cell } from './table';

const ours = new RegExp(
  `\\b(${functionGuides('en')
    .map(({ name }) => name)
    .join('|')})\\(`,
);
const UNIX_DAYS = 25_569;
const DAY = 86_400_000;
const LAST_ROW = 1_048_576;

export interface Disagreement {
  readonly cell: string;
  readonly formula: string;
  readonly workbench: Cell;
  readonly libreOffice: Verdict;
}

/** Every formula without a function of ours whose value LibreOffice does not find; and how many it has judged. */
export async function judgeTemplate(addOn: OpenedAddOn): Promise<{ judged: number; disagreements: Disagreement[] }> {
  const sheets = addOn.services.SpreadsheetApp.getActiveSpreadsheet().getSheets();
  const given = sheets.map((sheet) => {
    const range = sheet.getDataRange();
    const formulas = range.getFormulas();
    const values = range.getValues().map((row) => row.map(asCell));
    return { name: sheet.getName(), formulas, values };
  });
  const workbook = given.map(
    ({ name, formulas, values }): JudgedSheet => ({
      name,
      rows: values.map((row, rowPlace) =>
        row.map((value, place) => {
          const formula = formulas[rowPlace]?.[place] ?? '';
          return isNative(formula) ? { formula: asExcelWrites(formula) } : asPlain(value);
        }),
      ),
    }),
  );
  const found = await recalculatedSheets(workbook);
  let judged = 0;
  const disagreements: Disagreement[] = [];
  for (const { name, formulas, values } of given) {
    formulas.forEach((row, rowPlace) => {
      row.forEach((formula, place) => {
        if (!isNative(formula)) return;
        judged += 1;
        const workbench = values[rowPlace]?.[place] ?? '';
        const libreOffice = found[name]?.[rowPlace]?.[place] ?? '';
        if (!agree(workbench, libreOffice)) {
          disagreements.push({ cell: `${name} R${rowPlace + 1}C${place + 1}`, formula, workbench, libreOffice });
        }
      });
    });
  }
  return { judged, disagreements };
}

/** Commas, and "$B$8:$B" to the last row by its number: only Sheets knows ranges without one. */
function asExcelWrites(formula: string): string {
  return toUniverFormula(formula, false)
    .slice(1)
    .replace(/(\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3})(?![A-Z$\d(])/g, (range) => `${range}$${LAST_ROW}`);
}

const isNative = (formula: string): boolean => formula !== '' && !ours.test(formula);

function asCell(value: unknown): Cell {
  if (value instanceof Date) return value.getTime() / DAY + UNIX_DAYS;
  return typeof value === 'boolean' ? Number(value) : (value as Cell);
}

/** An error of one of our functions is an error for those that read it, not a word. */
function asPlain(value: Cell): Cell | { readonly formula: string } {
  if (isError(value)) return { formula: 'NA()' };
  return value === '' ? null : value;
}

const isError = (value: Cell): boolean => typeof value === 'string' && /^(#|Err:)/.test(value);

function agree(workbench: Cell, libreOffice: Verdict): boolean {
  if (typeof workbench === 'number' && typeof libreOffice === 'number') {
    return Math.abs(workbench - libreOffice) <= 1e-9 * Math.max(1, Math.abs(workbench));
  }
  return isError(workbench) ? isError(libreOffice) : workbench === libreOffice;
}
