/**
 * Which Univer plugins the spreadsheet needs to hold, calculate and format cells, the same in Node and in the page.
 *
 * The page calls registerCalculationPlugins first, then registers what shows cells: render engine, ui, docs-ui and
 * sheets-ui before the workbook is created; drawing-ui, sheets-drawing-ui, sheets-formula-ui, sheets-numfmt-ui,
 * data-validation-ui, conditional-formatting-ui, note-ui, filter and sort with their uis then or later. Univer refuses the
 * same plugin twice, so the page leaves out those below. The formula engine must not run in a worker (platform rule 21).
 */

import type { Univer } from '@univerjs/core';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDrawingPlugin } from '@univerjs/drawing';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsDrawingPlugin } from '@univerjs/sheets-drawing';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { BlankSpillsPlugin } from './blank-spills';
import { PromptCalculationPlugin } from './calculation-service';
import type { CustomFunctions } from './custom-functions';
import { FormulaHooksPlugin } from './formula-hooks';
import { PlainSheetsPlugin } from './plain-sheets';
import { hasDecimalComma } from './separators';
import { sheetsFunctionDescriptions, sheetsFunctions } from './sheets-functions';
import { SheetsMannersPlugin } from './sheets-manners';

export interface CalculationOptions {
  readonly customFunctions: CustomFunctions;
  /** The spreadsheet's locale as Google writes it, "en_US": decides whether formulas carry decimal commas. */
  readonly locale: string;
}

export function registerCalculationPlugins(univer: Univer, { customFunctions, locale }: CalculationOptions): void {
  const { failures } = customFunctions;
  const functions = [...sheetsFunctions, ...customFunctions.function];
  const description = [...sheetsFunctionDescriptions, ...customFunctions.description];
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: functions });
  univer.registerPlugin(PromptCalculationPlugin);
  univer.registerPlugin(FormulaHooksPlugin, { failures, decimalComma: hasDecimalComma(locale) });
  univer.registerPlugin(UniverSheetsPlugin);
  // A saved workbook holds no spilled results and no sentences of failed functions: both come from calculating it.
  univer.registerPlugin(UniverSheetsFormulaPlugin, { description, initialFormulaComputing: CalculationMode.FORCED });
  univer.registerPlugin(PlainSheetsPlugin);
  univer.registerPlugin(BlankSpillsPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(SheetsMannersPlugin, { locale });
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  univer.registerPlugin(UniverDrawingPlugin);
  univer.registerPlugin(UniverSheetsDrawingPlugin);
}
