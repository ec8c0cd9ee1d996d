/** Named scenarios of the sidebar "Parthenon", kept in a sheet of their own that people can read and correct. */
import type { Words } from '../messages/catalogue';
import { asTyped, type CellContent, locked } from './cell-blocks';
import { formatOf } from './look';
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

/** Tells the sheet in any language, and the version of its columns. */
const MARK = 'sales-workbench · parthenon-scenarios · 1';
const MARK_ROW = 3;
const HEADER_ROW = 4;
const FIRST_ROW = 5;
const COLUMNS = 9;

export function loadScenarios({ SpreadsheetApp }: GoogleServices, words: Words): Scenario[] {
  const sheet = scenarioSheet(SpreadsheetApp.getActiveSpreadsheet().getSheets(), words);
  return sheet ? readScenarios(sheet, words) : [];
}

/** Returns all scenarios, and whether one of that name was replaced. */
export function saveScenario(
  scenario: Scenario,
  services: GoogleServices,
  words: Words,
): { scenarios: Scenario[]; replaced: boolean } {
  return locked(services, words, () => {
    const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
    const found = scenarioSheet(spreadsheet.getSheets(), words);
    const before = found ? readScenarios(found, words) : [];
    const replaced = before.some(({ name }) => isSame(name, scenario.name));
    const scenarios = replaced
      ? before.map((each) => (isSame(each.name, scenario.name) ? scenario : each))
      : [...before, scenario];
    writeScenarios(found ?? newScenarioSheet(services, words), scenarios);
    return { scenarios, replaced };
  });
}

export function deleteScenario(name: string, services: GoogleServices, words: Words): Scenario[] {
  return locked(services, words, () => {
    const sheet = scenarioSheet(services.SpreadsheetApp.getActiveSpreadsheet().getSheets(), words);
    const before = sheet ? readScenarios(sheet, words) : [];
    const scenarios = before.filter((each) => !isSame(each.name, name));
    if (!sheet || scenarios.length === before.length) throw new Error(words.sheets.scenarios.gone({ name }));
    writeScenarios(sheet, scenarios);
    return scenarios;
  });
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
  if (spreadsheet.getSheetByName(name)) throw new Error(taken({ sheet: name }));
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  if (words.rightToLeft) sheet.setRightToLeft(true);
  const lines = [title, purpose, MARK].map((text) => [text, ...Array.from({ length: COLUMNS - 1 }, () => '')]);
  sheet.getRange(1, 1, HEADER_ROW, COLUMNS).setValues([...lines, [...columns]]);
  sheet.getRange(1, 1).setFontSize(18).setFontWeight('bold');
  sheet.getRange(HEADER_ROW, 1, 1, COLUMNS).setFontWeight('bold');
  sheet.setColumnWidth(1, 200).setColumnWidth(2, 160);
  sheet.setFrozenRows(HEADER_ROW);
  // Whoever keeps a scenario stays where they are.
  active.activate();
  return sheet;
}

function readScenarios(sheet: Sheet, words: Words): Scenario[] {
  const count = sheet.getLastRow() - HEADER_ROW;
  if (count < 1) return [];
  const scenarios: { name: string; target: number | null; pillars: ScenarioPillar[] }[] = [];
  sheet
    .getRange(FIRST_ROW, 1, count, COLUMNS)
    .getValues()
    .forEach((row, index) => {
      if (row.every((cell) => cell === '')) return;
      const read = readRow(row);
      if (!read) {
        const shownRow = words.show.number(FIRST_ROW + index);
        throw new Error(words.sheets.scenarios.damaged({ sheet: sheet.getName(), row: shownRow }));
      }
      const known = scenarios.find(({ name }) => isSame(name, read.name));
      if (known) known.pillars.push(read.pillar);
      else scenarios.push({ name: read.name, target: read.target, pillars: [read.pillar] });
    });
  return scenarios;
}

function readRow(row: readonly CellValue[]) {
  const [name, pillar, unit, now, afterwards, falls, rises, target, cell] = row;
  const numbers = [now, afterwards, falls, rises];
  if (String(name ?? '') === '' || !numbers.every((number) => typeof number === 'number')) return undefined;
  if (target !== '' && typeof target !== 'number') return undefined;
  return {
    name: String(name),
    target: typeof target === 'number' ? target : null,
    pillar: {
      name: String(pillar ?? ''),
      isPercent: unit === '%',
      now: now as number,
      afterwards: afterwards as number,
      falls: falls as number,
      rises: rises as number,
      cell: String(cell ?? ''),
    },
  };
}

/** One block for all of them; rows of those that are gone become blank. */
function writeScenarios(sheet: Sheet, scenarios: readonly Scenario[]): void {
  const filled = scenarios.flatMap((scenario) => scenario.pillars.map((pillar) => rowOf(scenario, pillar)));
  const before = Math.max(0, sheet.getLastRow() - HEADER_ROW);
  const blank = Array.from({ length: COLUMNS }, (): CellContent => '');
  const rows = [...filled, ...Array.from({ length: Math.max(0, before - filled.length) }, () => blank)];
  if (rows.length === 0) return;
  const missing = FIRST_ROW + rows.length - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const block = sheet.getRange(FIRST_ROW, 1, rows.length, COLUMNS);
  const plain = formatOf('general');
  block.setNumberFormats(
    rows.map(([, , unit]) => {
      const own = unit === '%' ? formatOf('percent') : plain;
      return [plain, plain, plain, own, own, formatOf('percent'), formatOf('percent'), plain, plain];
    }),
  );
  block.setValues(rows.map((row) => row.map(asTyped)));
}

function rowOf({ name, target }: Scenario, pillar: ScenarioPillar): CellContent[] {
  const { isPercent, now, afterwards, falls, rises, cell } = pillar;
  return [name, pillar.name, isPercent ? '%' : '', now, afterwards, falls, rises, target ?? '', cell];
}
