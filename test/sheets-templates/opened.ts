/** A template as a user opens it: Code.js over the workbench's spreadsheet, laid by the menu's own function, recalculated. */
import { createContext, runInContext } from 'node:vm';
import { buildCode } from '../../src/build/code';
import { functionGuides } from '../../src/functions/guide';
import type { GoogleServices, Sheet } from '../../src/sheets/methods';
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

let code: Promise<string> | undefined;

export async function openAddOn(options: HeadlessOptions = {}): Promise<OpenedAddOn> {
  code ??= buildCode().then((bundle) => bundle.code);
  const context = createContext({});
  const globals = context as Record<string, SheetFunction>;
  runInContext(await code, context);
  const guides = functionGuides('en');
  const headless = await createHeadlessSpreadsheet({ guides, functions: globals, ...options });
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
