/** What sidebars ask of the spreadsheet. Sentences of refusal are in the user's language. */
import { type Words, wordsFor } from '../messages/catalogue';
import { readFromSelectedCell, readSelection, replaceCells } from '../sheets/cell-blocks';
import { googleServices } from '../sheets/host';
import { addImported, changeImported, keepLedger, startImport } from '../sheets/ledger-imports';
import { readMemory } from '../sheets/ledger-memory';
import { removeRows } from '../sheets/ledger-writer';
import { writeList } from '../sheets/list-sheet';
import type { GoogleServices } from '../sheets/methods';
import { removePlan, writePlan } from '../sheets/plan-sheet';
import { deleteScenario, loadScenarios, saveScenario } from '../sheets/scenarios';
import { listSheets, readSheetRows } from '../sheets/sheet-rows';

type Asked = (services: GoogleServices, words: Words) => unknown;
type Told = (given: never, services: GoogleServices, words: Words) => unknown;

/** What is asked without telling anything. */
const asked = {
  readSelection,
  loadScenarios,
  listSheets,
  readLedgerMemory: readMemory,
} satisfies Readonly<Record<string, Asked>>;

/** What is asked with one thing told. */
const told = {
  readFromSelectedCell,
  replaceCells,
  saveScenario,
  deleteScenario,
  readSheetRows,
  keepLedger,
  startImport,
  addImported,
  changeImported,
  removeImported: removeRows,
  writeList,
  writePlan,
  removePlan,
} satisfies Readonly<Record<string, Told>>;

export type SidebarHandlers = {
  readonly [N in keyof typeof asked]: () => ReturnType<(typeof asked)[N]>;
} & {
  readonly [N in keyof typeof told]: (given: Parameters<(typeof told)[N]>[0]) => ReturnType<(typeof told)[N]>;
};

/** For the spreadsheet and the language that are there when something is asked. */
export function sidebarHandlersFor(services: () => GoogleServices, locale: () => string): SidebarHandlers {
  const askedOf = Object.entries<Asked>(asked).map(([name, run]) => [name, () => run(services(), wordsFor(locale()))]);
  const toldTo = Object.entries<Told>(told).map(([name, run]) => [
    name,
    (given: unknown) => run(given as never, services(), wordsFor(locale())),
  ]);
  return Object.fromEntries([...askedOf, ...toldTo]) as SidebarHandlers;
}

export const sidebarHandlers = sidebarHandlersFor(googleServices, () => googleServices().Session.getActiveUserLocale());
