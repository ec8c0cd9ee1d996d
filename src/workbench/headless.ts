/** A spreadsheet without a page: for tests in Node, and for filling and calculating templates without a browser. */

import { type IWorkbookData, LocaleType, LogLevel, Univer, UniverInstanceType } from '@univerjs/core';
import type { FunctionGuide } from '../functions/guide-types';
import type { GoogleServices } from '../sheets/methods';
import type { ChartDescription, MenuEntry, PageHost } from './ports';
import {
  blankWorkbook,
  CellFailures,
  createCustomFunctions,
  createGoogleServices,
  recalculateEverything,
  registerCalculationPlugins,
} from './spreadsheet/index';

export interface HeadlessOptions {
  readonly guides?: readonly FunctionGuide[];
  /** The globals of the built bundle by function name; a function for every guide. */
  readonly functions?: Readonly<Record<string, (...args: unknown[]) => unknown>>;
  /** As Google writes it; "en_US" unless told. */
  readonly locale?: string;
  /** "UTC" unless told. */
  readonly timeZone?: string;
  readonly userLocale?: string;
  readonly productName?: string;
  readonly htmlFiles?: (name: string) => string;
  /** A saved workbook to open instead of an empty one. */
  readonly workbook?: Partial<IWorkbookData>;
}

/** What a page would have shown. */
export interface ShownOnPage {
  readonly menus: (MenuEntry & { kind: 'menu' })[];
  readonly alerts: { readonly title: string; readonly message: string }[];
  readonly toasts: { readonly message: string; readonly title: string; readonly seconds: number }[];
  readonly sidebars: { readonly fileName: string; readonly title: string }[];
  readonly charts: ChartDescription[];
}

export interface HeadlessSpreadsheet {
  readonly services: GoogleServices;
  readonly failures: CellFailures;
  readonly shown: ShownOnPage;
  /** For what the list of calls does not offer: protectionAt, snapshots, commands. */
  readonly univer: Univer;
  /** Calculates the whole workbook; results, spilled ones included, stand when it returns. */
  recalculate(): Promise<void>;
  dispose(): void;
}

export async function createHeadlessSpreadsheet(options: HeadlessOptions = {}): Promise<HeadlessSpreadsheet> {
  const { guides = [], functions = {}, locale = 'en_US', timeZone = 'UTC' } = options;
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
    logCommandExecution: false,
  });
  const failures = new CellFailures();
  const customFunctions = createCustomFunctions({ guides, functions, failures, timeZone });
  registerCalculationPlugins(univer, { customFunctions, locale });
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, options.workbook ?? blankWorkbook('Spreadsheet'));
  const { shown, host } = recordingHost();
  const services = createGoogleServices({
    univer,
    host,
    locale,
    timeZone,
    productName: options.productName ?? 'Product',
    userLocale: options.userLocale ?? 'en',
    htmlFiles: options.htmlFiles ?? noHtmlFile,
  });
  return {
    services,
    failures,
    shown,
    univer,
    recalculate: async () => recalculateEverything(univer),
    dispose: () => univer.dispose(),
  };
}

function recordingHost(): { shown: ShownOnPage; host: PageHost } {
  const shown: ShownOnPage = { menus: [], alerts: [], toasts: [], sidebars: [], charts: [] };
  const host: PageHost = {
    showMenu: (menu) => void shown.menus.push(menu),
    alert: (title, message) => void shown.alerts.push({ title, message }),
    toast: (message, title, seconds) => void shown.toasts.push({ message, title, seconds }),
    showSidebar: (fileName, title) => void shown.sidebars.push({ fileName, title }),
    chartInserted: (chart) => void shown.charts.push(chart),
  };
  return { shown, host };
}

function noHtmlFile(name: string): string {
  throw new Error(`No HTML file named ${name} was found.`);
}
