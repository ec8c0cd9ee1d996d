/** What the stub of every custom function calls. */
import { call, type Output } from '../functions/mechanism/call';
import type { CustomFunction } from '../functions/mechanism/define';
import { functions } from '../functions/registry';
import { localEnvironment, sheetEnvironment } from '../sheets/environment';
import { googleServices, hasSpreadsheet } from '../sheets/host';

/** Runs the named function with all that was typed. */
export function run(name: string, given: ArrayLike<unknown>): Output | Output[][] {
  const environment = hasSpreadsheet()
    ? sheetEnvironment(
        () => googleServices().SpreadsheetApp.getActiveSpreadsheet(),
        () => googleServices().Utilities,
      )
    : localEnvironment();
  return call(functions[name] as CustomFunction, given, environment);
}
