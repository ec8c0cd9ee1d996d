/** What sidebars ask of the spreadsheet. Sentences of refusal are in the user's language. */
import { type Words, wordsFor } from '../messages/catalogue';
import {
  type ReadBlock,
  type Replaced,
  type Replacement,
  readFromSelectedCell,
  readSelection,
  replaceCells,
  type Selection,
} from '../sheets/cell-blocks';
import { googleServices } from '../sheets/host';
import {
  addImported,
  changeImported,
  type ImportStart,
  keepLedger,
  type StartedImport,
  startImport,
} from '../sheets/ledger-imports';
import { type Memory, readMemory } from '../sheets/ledger-memory';
import { type RowsToAdd, type RowsToChange, type RowsToRemove, removeRows } from '../sheets/ledger-writer';
import type { GoogleServices } from '../sheets/methods';
import { deleteScenario, loadScenarios, type Scenario, saveScenario } from '../sheets/scenarios';
import { listSheets, type RowsWanted, readSheetRows, type SheetName, type SheetRows } from '../sheets/sheet-rows';

export const sidebarHandlers = {
  readSelection: (): Selection => asked(readSelection),
  readFromSelectedCell: (size: { readonly rows: number; readonly columns: number }): ReadBlock =>
    asked((services, words) => readFromSelectedCell(size, services, words)),
  replaceCells: (replacement: Replacement): Replaced =>
    asked((services, words) => replaceCells(replacement, services, words)),
  loadScenarios: (): Scenario[] => asked(loadScenarios),
  saveScenario: (scenario: Scenario): { scenarios: Scenario[]; replaced: Scenario | null } =>
    asked((services, words) => saveScenario(scenario, services, words)),
  listSheets: (): SheetName[] => asked(listSheets),
  readSheetRows: (wanted: RowsWanted): SheetRows => asked((services, words) => readSheetRows(wanted, services, words)),
  readLedgerMemory: (): Memory[] => asked(readMemory),
  keepLedger: (kept: Parameters<typeof keepLedger>[0]): Memory[] =>
    asked((services, words) => keepLedger(kept, services, words)),
  startImport: (start: ImportStart): StartedImport => asked((services, words) => startImport(start, services, words)),
  addImported: (rows: { readonly adding: RowsToAdd; readonly undo: Memory }): number =>
    asked((services, words) => addImported(rows, services, words)),
  changeImported: (rows: { readonly changing: RowsToChange; readonly undo: readonly Memory[] }): number[] =>
    asked((services, words) => changeImported(rows, services, words)),
  removeImported: (rows: RowsToRemove): number[] => asked((services, words) => removeRows(rows, services, words)),
  deleteScenario: (name: string): Scenario[] => asked((services, words) => deleteScenario(name, services, words)),
};

function asked<T>(run: (services: GoogleServices, words: Words) => T): T {
  const services = googleServices();
  return run(services, wordsFor(services.Session.getActiveUserLocale()));
}
