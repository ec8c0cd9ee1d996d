/** LibreOffice as the judge: tables of native formulas go in as one workbook, their results come out as numbers. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { Workbook } from '@cj-tech-master/excelts';
import { findLibreOffice } from '../../src/build/libreoffice';
import { type Cell, cellsOf, type JudgeTable } from './table';

/** A judged cell: TRUE comes as 1, a blank cell as '', an error as its text. */
export type Verdict = number | string;

/** Stands in every formula's cell as if it had been calculated, so that a judge who only reads is found out. */
const STALE = -987_654_321;

/** Without it LibreOffice may trust the results that a file brings along. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>`;

/** Comma, quotation mark, UTF-8, from row 1, English, texts quoted, numbers as they are and not as shown, every sheet. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,true,true,false,false,false,-1';

/** Longer is no calculation. */
const PATIENCE = 120_000;

/** All rows of every table, without titles, by the name of the table. */
export async function recalculated(tables: readonly JudgeTable[]): Promise<Record<string, Verdict[][]>> {
  const sheets = tables.map((table) => ({ name: table.name, rows: cellsOf(table) }));
  const results = await recalculatedSheets(sheets);
  return Object.fromEntries(tables.map(({ name }) => [name, (results[name] ?? []).slice(1)]));
}

export interface JudgedSheet {
  readonly name: string;
  readonly rows: readonly (readonly (Cell | { readonly formula: string })[])[];
}

/** All rows of every sheet of one workbook, by the sheet's name. */
export async function recalculatedSheets(sheets: readonly JudgedSheet[]): Promise<Record<string, Verdict[][]>> {
  const folder = mkdtempSync(join(tmpdir(), 'sales-judge-'));
  try {
    const file = join(folder, 'judge.xlsx');
    writeFileSync(file, await workbookOf(sheets));
    const said = await convert(file, folder);
    const results: Record<string, Verdict[][]> = {};
    for (const { name } of sheets) results[name] = await rowsOf(join(folder, `judge-${name}.csv`), said);
    return results;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function workbookOf(sheets: readonly JudgedSheet[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const { name, rows } of sheets) {
    const sheet = workbook.addWorksheet(name);
    for (const cells of rows) {
      const row = sheet.addRow(cells.map(asWritten));
      // a plain number format: otherwise dates and percentages come out written as such
      row.eachCell((cell) => {
        if (cell.formula) cell.numFmt = '0';
      });
    }
  }
  return workbook.xlsx.writeBuffer();
}

function asWritten(cell: Cell | { readonly formula: string }) {
  return typeof cell === 'object' && cell !== null ? { formula: cell.formula, result: STALE } : cell;
}

async function convert(file: string, folder: string): Promise<string> {
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  const { stdout, stderr } = await promisify(execFile)(
    findLibreOffice(),
    [
      `-env:UserInstallation=${pathToFileURL(profile)}`,
      '--headless',
      '--norestore',
      '--convert-to',
      CSV,
      '--outdir',
      folder,
      file,
    ],
    { timeout: PATIENCE },
  );
  return `${stdout}\n${stderr}`;
}

async function rowsOf(file: string, said: string): Promise<Verdict[][]> {
  // it ends without an error even where it could not convert
  if (!existsSync(file)) throw new Error(`LibreOffice has not written ${file}. It said: ${said}`);
  const sheet = await new Workbook().csv.readFile(file, { map: (text: string) => verdictOf(text) });
  const rows: Verdict[][] = [];
  sheet.eachRow((row, number) => {
    rows[number - 1] = (row.values as (Verdict | undefined)[]).slice(1).map((value) => value ?? '');
  });
  return Array.from(rows, (row) => row ?? []);
}

function verdictOf(text: string): Verdict {
  return /^-?[\d.]+(E[+-]?\d+)?$/.test(text) ? Number(text) : text;
}
