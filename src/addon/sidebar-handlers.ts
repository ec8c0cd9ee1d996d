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
import type { GoogleServices } from '../sheets/methods';
import { deleteScenario, loadScenarios, type Scenario, saveScenario } from '../sheets/scenarios';

export const sidebarHandlers = {
  readSelection: (): Selection => asked(readSelection),
  readFromSelectedCell: (size: { readonly rows: number; readonly columns: number }): ReadBlock =>
    asked((services, words) => readFromSelectedCell(size, services, words)),
  replaceCells: (replacement: Replacement): Replaced =>
    asked((services, words) => replaceCells(replacement, services, words)),
  loadScenarios: (): Scenario[] => asked(loadScenarios),
  saveScenario: (scenario: Scenario): { scenarios: Scenario[]; replaced: Scenario | null } =>
    asked((services, words) => saveScenario(scenario, services, words)),
  deleteScenario: (name: string): Scenario[] => asked((services, words) => deleteScenario(name, services, words)),
};

function asked<T>(run: (services: GoogleServices, words: Words) => T): T {
  const services = googleServices();
  return run(services, wordsFor(services.Session.getActiveUserLocale()));
}
