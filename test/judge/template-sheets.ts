/** A laid template as LibreOffice gets it: its own formulas, and what our functions gave as plain values. */
import { type IRange, IUniverInstanceService, UniverInstanceType, type Workbook } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { functionGuides } from '../../src/functions/guide';
import { toUniverFormula } from '../../src/workbench/spreadsheet/index';
import { closeOpenRanges } from '../../src/workbench/spreadsheet/open-ranges';
import { SerialDates } from '../../src/workbench/spreadsheet/serial-dates';
import type { OpenedAddOn } from '../sheets-templates/opened';
import { type JudgedSheet, recalculatedSheets, type Verdict } from './spreadsheet';
import type { Cell } from './table';

const ours = new RegExp(
  `\\b(${functionGuides('en')
    .map(({ name }) => name)
    .join('|')})\\(`,
);
type JudgedCell = JudgedSheet['rows'][number][number];

const EMPTY_TEXT = { formula: '""' };
/** Of the time zone in which templates are opened here. */
const dates = new SerialDates('UTC');

export interface Disagreement {
  readonly cell: string;
  readonly formula: string;
  readonly workbench: Cell;
  readonly libreOffice: Verdict;
}

interface GivenSheet {
  readonly name: string;
  readonly formulas: readonly (readonly string[])[];
  readonly values: readonly (readonly Cell[])[];
  /** Where a formula's result spills to. */
  readonly isSpilled: (row: number, column: number) => boolean;
}

/**
 * Every formula without a function of ours whose value LibreOffice does not find; and how many it has judged. A blank
 * that one of our functions spills is a blank for some that read it and empty text for others: both must give the same.
 */
export async function judgeTemplate(addOn: OpenedAddOn): Promise<{ judged: number; disagreements: Disagreement[] }> {
  const given = givenSheets(addOn);
  const cells = given.flatMap(({ name, formulas }) =>
    formulas.flatMap((row, rowPlace) =>
      row.flatMap((formula, place) => (isNative(formula) ? [{ name, formula, rowPlace, place }] : [])),
    ),
  );
  const values = new Map(given.map((sheet) => [sheet.name, sheet.values]));
  const disagreements: Disagreement[] = [];
  for (const spilledBlank of [null, EMPTY_TEXT]) {
    const found = await recalculatedSheets(given.map((sheet) => asJudged(sheet, spilledBlank)));
    for (const { name, formula, rowPlace, place } of cells) {
      const workbench = values.get(name)?.[rowPlace]?.[place] ?? '';
      const libreOffice = found[name]?.[rowPlace]?.[place] ?? '';
      if (agree(workbench, libreOffice)) continue;
      disagreements.push({ cell: `${name} R${rowPlace + 1}C${place + 1}`, formula, workbench, libreOffice });
    }
  }
  return { judged: cells.length, disagreements };
}

function givenSheets({ services, univer }: OpenedAddOn): GivenSheet[] {
  const spills = univer.__getInjector().get(FormulaDataModel).getArrayFormulaRange();
  const workbook = univer
    .__getInjector()
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET) as Workbook;
  return services.SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .map((sheet) => {
      const name = sheet.getName();
      const range = sheet.getDataRange();
      const sheetId = workbook.getSheetBySheetName(name)?.getSheetId() ?? '';
      const rows = Object.values(spills[workbook.getUnitId()]?.[sheetId] ?? {});
      const ranges = rows.flatMap((row) => Object.values(row ?? {}) as (IRange | null | undefined)[]);
      return {
        name,
        formulas: range.getFormulas(),
        values: range.getValues().map((row) => row.map(asCell)),
        isSpilled: (row, column) => ranges.some((spill) => spill != null && isInside(spill, row, column)),
      };
    });
}

const isInside = ({ startRow, endRow, startColumn, endColumn }: IRange, row: number, column: number): boolean =>
  row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;

function asJudged({ name, formulas, values, isSpilled }: GivenSheet, spilledBlank: JudgedCell): JudgedSheet {
  return {
    name,
    rows: values.map((row, rowPlace) =>
      row.map((value, place): JudgedCell => {
        const formula = formulas[rowPlace]?.[place] ?? '';
        if (isNative(formula)) return { formula: asExcelWrites(formula) };
        // An error of one of our functions is an error for those that read it, not a word.
        if (isError(value)) return { formula: 'NA()' };
        if (value !== '') return value;
        return formula === '' ? (isSpilled(rowPlace, place) ? spilledBlank : null) : EMPTY_TEXT;
      }),
    ),
  };
}

/** Commas, and ranges with a last row: only Sheets knows others. */
const asExcelWrites = (formula: string): string => closeOpenRanges(toUniverFormula(formula, false)).slice(1);

const isNative = (formula: string): boolean => formula !== '' && !ours.test(formula);

function asCell(value: unknown): Cell {
  if (value instanceof Date) return dates.toSerial(value);
  return typeof value === 'boolean' ? Number(value) : (value as Cell);
}

const isError = (value: Cell): boolean => typeof value === 'string' && /^(#|Err:)/.test(value);

function agree(workbench: Cell, libreOffice: Verdict): boolean {
  if (typeof workbench === 'number' && typeof libreOffice === 'number') {
    return Math.abs(workbench - libreOffice) <= 1e-9 * Math.max(1, Math.abs(workbench));
  }
  return isError(workbench) ? isError(libreOffice) : workbench === libreOffice;
}
