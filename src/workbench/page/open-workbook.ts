/** Starts Univer with one spreadsheet: only what the first picture and the first calculation need. */

import { type IWorkbookData, LocaleType, LogLevel, Univer, UniverInstanceType } from '@univerjs/core';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { AddRangeProtectionFromToolbarCommand, UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { UniverUIPlugin } from '@univerjs/ui';
import type { FunctionGuide } from '../../functions/guide-types';
import { blankWorkbook, CellFailures, createCustomFunctions, registerCalculationPlugins } from '../spreadsheet/index';
import type { BundleFunction } from './globals';
import type { Language } from './language';
import english from './locales/first-en';
import { drawTextsInTheirDirection } from './text-direction';

export interface OpenOptions {
  readonly container: HTMLElement;
  readonly language: Language;
  readonly guides: readonly FunctionGuide[];
  readonly functions: Readonly<Record<string, BundleFunction>>;
  /** The spreadsheet's locale as Google writes it. */
  readonly locale: string;
  readonly timeZone: string;
  /** What was kept of it; an empty one without. */
  readonly workbook?: Partial<IWorkbookData> | undefined;
}

export interface OpenedWorkbook {
  readonly univer: Univer;
  readonly failures: CellFailures;
  readonly localeType: LocaleType;
}

/** Univer asks for these words, but none of its catalogues has them. */
function progressWords({ words: { calculation } }: Language) {
  const running = calculation.running;
  const progress = {
    analyzing: running,
    calculating: running,
    'array-analysis': running,
    'array-calculation': running,
    done: calculation.done,
  };
  return { 'sheets-formula': { progress } };
}

export async function openWorkbook(options: OpenOptions): Promise<OpenedWorkbook> {
  const { container, language, guides, functions, locale, timeZone } = options;
  drawTextsInTheirDirection();
  const arabic = language.code === 'ar' ? (await import('./locales/first-ar')).default : undefined;
  const localeType = arabic ? LocaleType.AR_SA : LocaleType.EN_US;
  const univer = new Univer({
    locale: localeType,
    locales: { [LocaleType.EN_US]: english, [localeType]: { ...(arabic ?? english), ...progressWords(language) } },
    direction: language.direction,
    logLevel: LogLevel.ERROR,
  });
  const failures = new CellFailures();
  const customFunctions = createCustomFunctions({ guides, functions, failures, timeZone });
  registerCalculationPlugins(univer, { customFunctions, locale });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, ribbonType: 'simple', headerMenu: false });
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    disableForceStringAlert: true,
    disableForceStringMark: true,
    protectedRangeShadow: 'none',
    // Protection is a matter of the templates; the ribbon keeps to what a head of sales formats with.
    menu: {
      [AddRangeProtectionFromToolbarCommand.id]: { hidden: true },
      'sheet.toolbar.text-to-number': { hidden: true },
    },
    scrollConfig: { trackBackgroundColor: 'transparent', trackBorderColor: 'transparent' },
  });
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, options.workbook ?? blankWorkbook(language.words.fileName));
  return { univer, failures, localeType };
}
