/** A template as a user opens it: Code.js over the workbench's spreadsheet, laid by the menu's own function, recalculated. */
import { createContext, runInContext } from 'node:vm';
import { expect } from 'vitest';
import type { Edition } from '../../src/addon/editions';
import { LATER_FILE } from '../../src/addon/later-file';
import { buildTemplate } from '../../src/addon/templates';
import { buildCode, type ServerBundle } from '../../src/build/code';
import { functionGuides } from '../../src/functions/guide';
import type { Language } from '../../src/messages/language';
import type { GoogleServices, Sheet } from '../../src/sheets/methods';
import { layTemplate } from '../../src/sheets/template-writer';
import {
  createHeadlessSpreadsheet,
  type HeadlessOptions,
  type HeadlessSpreadsheet,
} from '../../src/workbench/headless';

type SheetFunction = (...given: unknown[]) => unknown;

export interface OpenedAddOn extends HeadlessSpreadsheet {
  /** What a menu item calls. */
  choose(functionName: string): void;
  sheet(name: string): Sheet;
}

let built: Promise<ServerBundle> | undefined;

export async function openAddOn(options: HeadlessOptions = {}): Promise<OpenedAddOn> {
  built ??= buildCode();
  const { code, later } = await built;
  const context = createContext({});
  const globals = context as Record<string, SheetFunction>;
  runInContext(code, context);
  const guides = functionGuides('en');
  const headless = await createHeadlessSpreadsheet({
    guides,
    functions: globals,
    htmlFiles: (name) => (name === LATER_FILE ? later : noSuchFile(name)),
    ...options,
  });
  const { services } = headless;
  Object.assign(context, services satisfies GoogleServices);
  return {
    ...headless,
    choose: (functionName) => void (globals[functionName] as SheetFunction)(),
    sheet(name) {
      const found = services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
      if (!found) throw new Error(`There is no sheet "${name}".`);
      return found;
    },
  };
}

function noSuchFile(name: string): never {
  throw new Error(`No HTML file named ${name} was found.`);
}

/** A template as it stands after its menu item was chosen, recalculated. */
export async function openTemplate(choice: Edition, userLocale = 'en'): Promise<OpenedAddOn> {
  const addOn = await openAddOn({ userLocale });
  addOn.choose(choice);
  await addOn.recalculate();
  return addOn;
}

export const near = (value: number, relative = 1e-9) =>
  expect.closeTo(value, -Math.log10(Math.abs(value) * relative + 1e-12));

export const at = (addOn: OpenedAddOn, sheet: string, cell: string) => addOn.sheet(sheet).getRange(cell).getValue();

export const block = (addOn: OpenedAddOn, sheet: string, range: string) =>
  addOn.sheet(sheet).getRange(range).getValues();

/** Sheet, row, column and text of every cell that holds an error. */
export const errorsIn = (addOn: OpenedAddOn) =>
  addOn.services.SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .flatMap((sheet) =>
      sheet
        .getDataRange()
        .getValues()
        .flatMap((row, index) => row.map((cell, column) => [sheet.getName(), index + 1, column + 1, cell] as const)),
    )
    .filter(([, , , cell]) => typeof cell === 'string' && /^#/.test(cell));

/** A template of a day of one's own choice. */
export async function openLaid(edition: Edition, date: string, language: Language = 'en'): Promise<OpenedAddOn> {
  const addOn = await openAddOn({ userLocale: language });
  layTemplate(buildTemplate(edition, language, date), addOn.services);
  await addOn.recalculate();
  return addOn;
}

/** Cells and what is typed into them; null empties one. */
export type Changes = Readonly<Record<string, number | string | Date | null>>;

/** Without calculating it yet. */
export function put(addOn: OpenedAddOn, sheet: string, cells: Changes): void {
  for (const [cell, value] of Object.entries(cells)) {
    const range = addOn.sheet(sheet).getRange(cell);
    if (value === null) range.clearContent();
    else range.setValue(value);
  }
}

export async function change(addOn: OpenedAddOn, sheet: string, cells: Changes): Promise<void> {
  put(addOn, sheet, cells);
  await addOn.recalculate();
}

/** As pasted cells do, past the rules of the cells. */
export async function paste(addOn: OpenedAddOn, sheet: string, cells: Changes): Promise<void> {
  for (const cell of Object.keys(cells)) addOn.sheet(sheet).getRange(cell).setDataValidation(null);
  await change(addOn, sheet, cells);
}
