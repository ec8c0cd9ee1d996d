/** What may come after the first calculation: autocomplete, dialogs for formats, filters, sorting, notes, charts' carrier. */

import { LocaleService, type LocaleType, type Univer } from '@univerjs/core';
import { UniverDrawingUIPlugin } from '@univerjs/drawing-ui';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { UniverSheetsFilterUIPlugin } from '@univerjs/sheets-filter-ui';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNoteUIPlugin } from '@univerjs/sheets-note-ui';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsSortPlugin } from '@univerjs/sheets-sort';
import { UniverSheetsSortUIPlugin } from '@univerjs/sheets-sort-ui';
import { ChartCarriersPlugin } from './chart-carriers';

/** One plugin a turn, so that typing and scrolling go on in between. */
export async function registerLaterPlugins(univer: Univer, localeType: LocaleType): Promise<void> {
  const isArabic = localeType === 'arSA';
  const words = isArabic ? await import('./locales/later-ar') : await import('./locales/later-en');
  univer
    .__getInjector()
    .get(LocaleService)
    .load({ [localeType]: words.default });
  const steps: (() => void)[] = [
    () => univer.registerPlugin(UniverDrawingUIPlugin),
    () => univer.registerPlugin(ChartCarriersPlugin, { menu: { 'sheet.menu.image': { hidden: true } } }),
    () => univer.registerPlugin(UniverSheetsFormulaUIPlugin, { menu: hiddenCategories() }),
    () => univer.registerPlugin(UniverSheetsNumfmtUIPlugin),
    () => univer.registerPlugin(UniverSheetsDataValidationUIPlugin),
    () => univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin),
    () => univer.registerPlugin(UniverSheetsNoteUIPlugin),
    () => univer.registerPlugin(UniverSheetsFilterPlugin),
    () => univer.registerPlugin(UniverSheetsFilterUIPlugin, { useRemoteFilterValuesGenerator: false }),
    () => univer.registerPlugin(UniverSheetsSortPlugin),
    () => univer.registerPlugin(UniverSheetsSortUIPlugin),
  ];
  for (const step of steps) {
    await nextTurn();
    step();
  }
}

/** Ten menus of function names would fill the ribbon; the common ones stay, the others are found by typing. */
function hiddenCategories(): Record<string, { hidden: true }> {
  const categories = ['financial', 'logical', 'text', 'date', 'lookup', 'math', 'statistical', 'engineering'];
  const more = ['information', 'database', 'all'];
  return Object.fromEntries(
    [...categories, ...more].map((category) => [`formula-ui.operation.insert-function.${category}`, { hidden: true }]),
  );
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
