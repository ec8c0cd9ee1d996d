/** Writes a month's plan into a sheet of its own: a grid of days and people for payments, deals and each activity. */
import type { Words } from '../messages/catalogue';
import { asTyped, locked } from './cell-blocks';
import { sheetEnvironment } from './environment';
import { type KeptPlanSheet, PLAN_SHEET, type WrittenPlan } from './kept-plan';
import { keepMemory, type Memory } from './ledger-memory';
import { newSheet } from './list-sheet';
import { formatOf, lookOf } from './look';
import type { CellValue, GoogleServices, HorizontalAlignment, Sheet } from './methods';
import { makeRoom, rawCells } from './sheet-rows';

export interface PlanGrid {
  readonly heading: string;
  readonly hasCents: boolean;
  /** A row for each day: what each person does, and the total at its end. */
  readonly rows: readonly (readonly number[])[];
  /** The same for the whole month. */
  readonly sums: readonly number[];
  /** What nobody can bring, in a line of its own. */
  readonly beyond?: { readonly said: string; readonly amount: number } | undefined;
}

export interface PlanToWrite {
  readonly name: string;
  readonly purpose: string;
  /** Of the month, in days since 1970. */
  readonly firstDay: number;
  /** Over the days, over each person, and over and beside the totals. */
  readonly from: string;
  readonly people: readonly string[];
  readonly total: string;
  readonly grids: readonly PlanGrid[];
}

const HEADER_ROW = 4;
type Line = readonly (string | number | { readonly day: number })[];

/** Never over anything: a second plan of that name gets a number. `keeping` is remembered with it, in the place of `replacing`. */
export function writePlan(
  {
    plan,
    keeping,
    replacing,
  }: {
    readonly plan: PlanToWrite;
    readonly keeping: readonly Memory[];
    readonly replacing: readonly Pick<Memory, 'kind' | 'name'>[];
  },
  services: GoogleServices,
  words: Words,
): WrittenPlan {
  return locked(services, words, () => {
    const { SpreadsheetApp } = services;
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const active = spreadsheet.getActiveSheet();
    const sheet = newSheet(plan.name, spreadsheet, words);
    const written = { sheet: sheet.getName(), sheetId: sheet.getSheetId() };
    try {
      fill(sheet, plan, services);
      const kept: KeptPlanSheet = { ...written, firstDay: plan.firstDay };
      const memory = [{ kind: PLAN_SHEET, name: String(written.sheetId), content: kept }, ...keeping];
      keepMemory(memory, replacing, services, words);
    } catch (problem) {
      // Half a plan would be taken for one.
      active.activate();
      spreadsheet.deleteSheet(sheet);
      throw problem;
    }
    // Whoever plans by keyboard stays in the sidebar, and where they were.
    active.activate();
    return written;
  });
}

/** Takes the sheet away again, unless someone has changed anything on it. */
export function removePlan(
  { plan, sheet: name, sheetId }: WrittenPlan & { readonly plan: PlanToWrite },
  services: GoogleServices,
  words: Words,
): null {
  return locked(services, words, () => {
    const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
    const sheet = spreadsheet.getSheets().find((each) => each.getSheetId() === sheetId);
    if (!sheet) throw new Error(words.sheets.plan.gone({ sheet: name }));
    if (!isAsWritten(sheet, plan, services)) throw new Error(words.sheets.plan.changed({ sheet: sheet.getName() }));
    keepMemory([], [{ kind: PLAN_SHEET, name: String(sheetId) }], services, words);
    spreadsheet.deleteSheet(sheet);
    return null;
  });
}

/** Room for the longest day with its weekday in any language, in pixels: Sheets shows #### where there is none. */
const DAY_WIDTH = 150;

function fill(sheet: Sheet, plan: PlanToWrite, services: GoogleServices): void {
  const { dateOf } = sheetEnvironment(
    () => services.SpreadsheetApp.getActiveSpreadsheet(),
    () => services.Utilities,
  );
  const dates = new Map<number, Date>();
  const dateIn = (day: number) => {
    const date = dates.get(day) ?? dateOf(day);
    dates.set(day, date);
    return date;
  };
  const lines = linesOf(plan);
  const columns = columnsOf(plan);
  makeRoom(sheet, lines.length, columns);
  const block = sheet.getRange(1, 1, lines.length, columns);
  const looks = looksOf(plan);
  block.setNumberFormats(looks.map((row) => row.map(({ format }) => format)));
  block.setFontWeights(looks.map((row) => row.map(({ isBold }) => (isBold ? 'bold' : 'normal'))));
  block.setHorizontalAlignments(looks.map((row) => row.map(({ alignment }) => alignment)));
  block.setValues(
    lines.map((line) =>
      line.map(
        (content): CellValue => (typeof content === 'object' ? dateIn(content.day) : (asTyped(content) as CellValue)),
      ),
    ),
  );
  sheet.getRange(1, 1).setFontSize(lookOf('title').size);
  sheet.getRange(2, 1).setFontColor(lookOf('purpose').colour);
  sheet.setColumnWidth(1, DAY_WIDTH);
  sheet.setFrozenRows(HEADER_ROW);
  sheet.setFrozenColumns(1);
}

/** Title and purpose, then for each grid its heading, its header, its days, its sums and a blank line. */
function linesOf(plan: PlanToWrite): Line[] {
  const columns = columnsOf(plan);
  const padded = (...texts: string[]) => [...texts, ...Array.from({ length: columns - texts.length }, () => '')];
  return [
    padded(plan.name),
    padded(plan.purpose),
    ...plan.grids.flatMap(({ heading, rows, sums, beyond }, place): Line[] => [
      ...(place > 0 ? [padded('')] : []),
      padded(heading),
      [plan.from, ...plan.people, plan.total],
      ...rows.map((row, index) => [{ day: plan.firstDay + index }, ...row]),
      [plan.total, ...sums],
      ...(beyond ? [[beyond.said, ...plan.people.map(() => ''), beyond.amount]] : []),
    ]),
  ];
}

interface CellLook {
  readonly format: string;
  readonly isBold: boolean;
  readonly alignment: HorizontalAlignment | null;
}

function looksOf(plan: PlanToWrite): CellLook[][] {
  const columns = columnsOf(plan);
  const general = formatOf('general');
  const day = formatOf('workday');
  const text = (isBold: boolean): CellLook => ({ format: general, isBold, alignment: null });
  const row = (first: CellLook, rest: (place: number) => CellLook) =>
    Array.from({ length: columns }, (_, place) => (place === 0 ? first : rest(place)));
  const plain = (isBold: boolean) => row(text(isBold), () => text(false));
  return [
    plain(true),
    plain(false),
    ...plan.grids.flatMap(({ hasCents, rows, beyond }, place) => {
      const format = hasCents ? CENTS : formatOf('plan');
      const number = (isBold: boolean): CellLook => ({ format, isBold, alignment: 'right' });
      return [
        ...(place > 0 ? [plain(false)] : []),
        plain(true),
        row(text(true), () => ({ ...text(true), alignment: 'right' })),
        ...rows.map(() =>
          row({ format: day, isBold: false, alignment: 'left' }, (column) => number(column === columns - 1)),
        ),
        row(text(true), () => number(true)),
        ...(beyond ? [row(text(false), () => number(false))] : []),
      ];
    }),
  ];
}

/** As plans have it, zeros as a dash, to the cent. */
const CENTS = '#,##0.00;[Red]-#,##0.00;–';

function columnsOf({ people }: PlanToWrite): number {
  return people.length + 2;
}

function isAsWritten(sheet: Sheet, plan: PlanToWrite, services: GoogleServices): boolean {
  const lines = linesOf(plan);
  const columns = columnsOf(plan);
  if (sheet.getLastRow() !== lines.length || sheet.getLastColumn() !== columns) return false;
  const block = sheet.getRange(1, 1, lines.length, columns);
  const toRaw = rawCells(services);
  if (block.getFormulas().some((line) => line.some((formula) => formula !== ''))) return false;
  return block.getValues().every((line, down) =>
    line.every((value, along) => {
      const there = toRaw(value);
      const written = lines[down]?.[along];
      if (typeof written === 'object') return typeof there === 'object' && there?.day === written.day;
      return there === written;
    }),
  );
}
