/** Named scenarios of the sidebar "Parthenon", kept in a sheet of their own that people can read and correct. */
import type { Words } from '../messages/catalogue';
import { MOST_PILLARS, pillarBounds } from '../models/parthenon/solve';
import { asTyped, type CellContent, locked } from './cell-blocks';
import { formatOf, lookOf } from './look';
import type { CellValue, GoogleServices, Sheet } from './methods';

export interface ScenarioPillar {
  readonly name: string;
  readonly isPercent: boolean;
  readonly now: number;
  readonly afterwards: number;
  /** By how much of its value it may fall or rise: 0.2 is 20 %. */
  readonly falls: number;
  readonly rises: number;
  /** The cell it was read from, "'Sheet'!B13", or ''. */
  readonly cell: string;
}

export interface Scenario {
  readonly name: string;
  /** Profit to reach, or null. */
  readonly target: number | null;
  readonly pillars: readonly ScenarioPillar[];
}

/** By how much of its value a pillar may fall or rise at most. */
export const WIDEST = { falls: 1, rises: 10 } as const;

/** Tells the sheet in any language, and the version of its columns. */
const MARK = 'sales-workbench · parthenon-scenarios · 1';
const MARK_ROW = 3;
const HEADER_ROW = 4;
const FIRST_ROW = 5;
const COLUMNS = 9;
const FIRST_NUMBER = 4;
const LAST_NUMBER = 8;

export function loadScenarios({ SpreadsheetApp }: GoogleServices, words: Words): Scenario[] {
  const sheet = scenarioSheet(SpreadsheetApp.getActiveSpreadsheet().getSheets(), words);
  return sheet ? readScenarios(sheet, words).map(plain) : [];
}

/** Returns all scenarios, and the one of that name that was replaced. */
export function saveScenario(
  scenario: Scenario,
  services: GoogleServices,
  words: Words,
): { scenarios: Scenario[]; replaced: Scenario | null } {
  return locked(services, words, () => {
    const found = scenarioSheet(services.SpreadsheetApp.getActiveSpreadsheet().getSheets(), words);
    const before = found ? readScenarios(found, words) : [];
    const replaced = before.find(({ name }) => isSame(name, scenario.name));
    const sheet = found ?? newScenarioSheet(services, words);
    if (replaced) rewrite(sheet, replaced, scenario);
    else writeAt(sheet, Math.max(FIRST_ROW, sheet.getLastRow() + 1), rowsOf(scenario));
    const scenarios = replaced ? before.map((each) => (each === replaced ? scenario : each)) : [...before, scenario];
    return { scenarios: scenarios.map(plain), replaced: replaced ? plain(replaced) : null };
  });
}

export function deleteScenario(name: string, services: GoogleServices, words: Words): Scenario[] {
  return locked(services, words, () => {
    const sheet = scenarioSheet(services.SpreadsheetApp.getActiveSpreadsheet().getSheets(), words);
    const before = sheet ? readScenarios(sheet, words) : [];
    const gone = before.find((each) => isSame(each.name, name));
    if (!sheet || !gone) throw new Error(words.sheets.scenarios.gone({ name }));
    removeRows(sheet, gone.runs);
    return before.filter((each) => each !== gone).map(plain);
  });
}

function plain({ name, target, pillars }: Scenario): Scenario {
  return { name, target, pillars };
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** Its name may be in another language, or the user's own: the mark tells it. */
function scenarioSheet(sheets: readonly Sheet[], words: Words): Sheet | undefined {
  const named = sheets.filter((sheet) => sheet.getName() === words.sheets.scenarios.sheet);
  const others = sheets.filter((sheet) => !named.includes(sheet));
  return [...named, ...others].find((sheet) => sheet.getRange(MARK_ROW, 1).getValue() === MARK);
}

function newScenarioSheet({ SpreadsheetApp }: GoogleServices, words: Words): Sheet {
  const { sheet: name, title, purpose, columns, taken } = words.sheets.scenarios;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const there = spreadsheet.getSheetByName(name);
  // An empty one was left by a run that was cut off.
  if (there && there.getLastRow() > 0) throw new Error(taken({ sheet: name }));
  const active = spreadsheet.getActiveSheet();
  const sheet = there ?? spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  if (words.rightToLeft) sheet.setRightToLeft(true);
  const lines = [title, purpose, MARK].map((text) => [text, ...Array.from({ length: COLUMNS - 1 }, () => '')]);
  sheet.getRange(1, 1, HEADER_ROW, COLUMNS).setValues([...lines, [...columns]]);
  sheet.getRange(1, 1).setFontSize(lookOf('title').size).setFontWeight('bold');
  sheet.getRange(2, 1, HEADER_ROW - 1, COLUMNS).setFontColor(lookOf('purpose').colour);
  sheet.getRange(HEADER_ROW, 1, 1, COLUMNS).setFontWeight('bold');
  sheet.getRange(HEADER_ROW, FIRST_NUMBER, 1, LAST_NUMBER - FIRST_NUMBER + 1).setHorizontalAlignment('right');
  sheet.setColumnWidth(1, 200).setColumnWidth(2, 160).setColumnWidth(COLUMNS, 160);
  sheet.setFrozenRows(HEADER_ROW);
  // Whoever keeps a scenario stays where they are.
  active.activate();
  return sheet;
}

/** Rows one below the other. */
interface Run {
  readonly row: number;
  readonly count: number;
}

/** As it stands in the sheet; someone may have sorted the rows. */
interface KeptScenario extends Scenario {
  readonly runs: readonly Run[];
}

function readScenarios(sheet: Sheet, words: Words): KeptScenario[] {
  const count = sheet.getLastRow() - HEADER_ROW;
  if (count < 1) return [];
  const block = sheet.getRange(FIRST_ROW, 1, count, COLUMNS);
  const shown = block.getDisplayValues();
  const found: { name: string; target: number | null; pillars: ScenarioPillar[]; rows: number[] }[] = [];
  block.getValues().forEach((cells, index) => {
    if (cells.every((cell) => cell === '')) return;
    const row = FIRST_ROW + index;
    const read = readRow(cells, shown[index] as string[]);
    if (!read) throw damaged(row, sheet, words);
    const known = found.find(({ name }) => isSame(name, read.name));
    // With two targets in one scenario, taking either would be a guess.
    if (known && known.target !== read.target) throw damaged(row, sheet, words);
    if (known) {
      known.pillars.push(read.pillar);
      known.rows.push(row);
    } else found.push({ name: read.name, target: read.target, pillars: [read.pillar], rows: [row] });
  });
  return found.map(({ rows, ...scenario }) => {
    const wrong = wrongPillar(scenario);
    if (wrong !== undefined) throw damaged(rows[wrong] as number, sheet, words);
    return { ...scenario, runs: runsOf(rows) };
  });
}

function damaged(row: number, sheet: Sheet, words: Words): Error {
  return new Error(words.sheets.scenarios.damaged({ sheet: sheet.getName(), row: String(row) }));
}

function readRow(cells: readonly CellValue[], shown: readonly string[]) {
  const [, , unit, now, afterwards, falls, rises, target] = cells;
  const numbers = [now, afterwards, falls, rises];
  // Sheets makes a date or a number of some names.
  const text = (column: number) => (typeof cells[column] === 'string' ? cells[column] : (shown[column] ?? ''));
  const name = text(0);
  if (name.trim() === '' || !numbers.every((number) => typeof number === 'number')) return undefined;
  if (target !== '' && typeof target !== 'number') return undefined;
  return {
    name,
    target: typeof target === 'number' ? target : null,
    pillar: {
      name: text(1),
      isPercent: unit === '%',
      now: now as number,
      afterwards: afterwards as number,
      falls: falls as number,
      rises: rises as number,
      cell: text(COLUMNS - 1),
    },
  };
}

/** The place of the first pillar with which nobody could calculate. */
function wrongPillar({ pillars }: Scenario): number | undefined {
  const bounds = pillarBounds(pillars.length);
  const wrong = pillars.findIndex(({ now, afterwards, falls, rises }, place) => {
    const { low = 0, high = 0 } = bounds[place] ?? {};
    const isWithin = (value: number, least: number, most: number) => value >= least && value <= most;
    return !(
      place < MOST_PILLARS &&
      isWithin(now, low, high) &&
      isWithin(afterwards, low, high) &&
      isWithin(falls, 0, WIDEST.falls) &&
      isWithin(rises, 0, WIDEST.rises)
    );
  });
  return wrong < 0 ? undefined : wrong;
}

function runsOf(rows: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last && last.row + last.count === row) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ row, count: 1 });
  }
  return runs;
}

/** In its place, in one block: a run that is cut off leaves the old scenario or the new one. */
function rewrite(sheet: Sheet, { runs }: KeptScenario, scenario: Scenario): void {
  const [first, ...others] = runs as [Run, ...Run[]];
  const rows = rowsOf(scenario);
  const missing = rows.length - first.count;
  removeRows(sheet, others);
  if (missing > 0) sheet.insertRowsAfter(first.row + first.count - 1, missing);
  const blank = Array.from({ length: COLUMNS }, (): CellContent => '');
  writeAt(sheet, first.row, [...rows, ...Array.from({ length: Math.max(0, -missing) }, () => blank)]);
  if (missing < 0) removeRows(sheet, [{ row: first.row + rows.length, count: -missing }]);
}

/** From the last on, so that those above keep their places. Sheets never lets go of the last row below the frozen ones. */
function removeRows(sheet: Sheet, runs: readonly Run[]): void {
  for (const { row, count } of [...runs].reverse()) {
    if (sheet.getMaxRows() - HEADER_ROW > count) sheet.deleteRows(row, count);
    else sheet.getRange(row, 1, count, COLUMNS).clearContent();
  }
}

function writeAt(sheet: Sheet, row: number, rows: readonly (readonly CellContent[])[]): void {
  const missing = row + rows.length - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const block = sheet.getRange(row, 1, rows.length, COLUMNS);
  const general = formatOf('general');
  const percent = formatOf('percent');
  block.setNumberFormats(
    rows.map(([, , unit]) => {
      const own = unit === '%' ? percent : general;
      return [general, general, general, own, own, percent, percent, general, general];
    }),
  );
  block.setValues(rows.map((cells) => cells.map(asTyped)));
}

function rowsOf({ name, target, pillars }: Scenario): CellContent[][] {
  return pillars.map(({ name: pillar, isPercent, now, afterwards, falls, rises, cell }) => [
    name,
    pillar,
    isPercent ? '%' : '',
    now,
    afterwards,
    falls,
    rises,
    target ?? '',
    cell,
  ]);
}
