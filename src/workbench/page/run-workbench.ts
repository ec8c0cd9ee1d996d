/** Puts the parts together: spreadsheet, Google's services on window, the bundle's menu and its first template. */

import { ICommandService, IUndoRedoService, LifecycleService, LifecycleStages } from '@univerjs/core';
import { SetWorksheetActiveOperation } from '@univerjs/sheets';
import { showIn } from '../../messages/show';
import type { WorkbenchParts } from '../ports';
import { createGoogleServices, formatNumber, shownLocale, workbookToOpen } from '../spreadsheet/index';
import { showNotesForReading } from './cell-notes';
import { CellProblems } from './cell-problems';
import { showFailuresOnHover } from './cell-tooltip';
import { ChartLayer } from './chart-layer';
import type { CodeBundle } from './code-bundle';
import type { Dialogs } from './dialogs';
import { ErrorLine } from './error-line';
import { FileDesk } from './files/file-desk';
import { fileMenu } from './files/file-menu';
import type { OpenedFile } from './files/open-file';
import { refuseChanges } from './files/read-only';
import { scrollToView, showView } from './files/view';
import { afterPaint, whenFirstCalculated } from './first-calculation';
import type { Language } from './language';
import { MenuBar } from './menu-bar';
import { type OpenedWorkbook, openWorkbook } from './open-workbook';
import { guardProtectedCells } from './protection-guard';
import { refuseInputs } from './refused-input';
import { showRightToLeftTexts } from './right-to-left-text';
import { RunBridge } from './run-bridge';
import { renameTabsByDoubleClick } from './sheet-tabs';
import type { Shell } from './shell';
import { Sidebar } from './sidebar';
import { focusSelectedCell, giveKeysToSheet } from './typing';
import { drawAgain, workbookOf } from './univer-access';

export interface WorkbenchOptions {
  readonly language: Language;
  readonly shell: Shell;
  readonly dialogs: Dialogs;
  readonly code: CodeBundle;
  readonly parts: WorkbenchParts;
  readonly file: OpenedFile;
}

/**
 * The spreadsheet's own locale, in which functions write their sentences and cells the names of days and months. Univer
 * reads numbers with a decimal point whatever the page speaks, so the locale is one of its language that does too.
 */
const sheetLocales = { en: 'en_US', ar: 'ar_AE' } as const;
/** Where nothing of ours is calculated, the rest is loaded all the same. */
const longestWait = 1500;

export async function runWorkbench(options: WorkbenchOptions): Promise<void> {
  const { language, shell, dialogs, code, parts, file } = options;
  const { words } = language;
  const { locale, timeZone } = file.book ?? {
    locale: sheetLocales[language.code],
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
  const opened = await openWorkbook({
    container: shell.spreadsheet,
    language,
    // A description without its function would stand in autocomplete and then fail.
    guides: parts.guides.filter(({ name }) => code.functionOf(name)),
    functions: code.all(),
    locale,
    timeZone,
    workbook: file.book && workbookToOpen(file.book.workbook),
  });
  performance.mark('workbook');
  const { univer, failures } = opened;
  const desk = new FileDesk({ language, shell, dialogs, parts, univer, file, locale, timeZone });
  const charts = new ChartLayer(language, chartNumber(shownLocale(locale)));
  const runFunction = (name: string): Promise<void> => callFunction(options, name);
  const bridge = new RunBridge({
    words,
    functionOf: (name) => code.functionOf(name),
    sentenceOf: (error) => sentenceOf(error, options),
    close: () => sidebar.close(),
  });
  const sidebar = new Sidebar(shell.workArea, words, language.code, () => bridge);
  const menuBar = new MenuBar(words.menuBar, (name) => void (desk.run(name) || runFunction(name)));
  shell.productName.after(menuBar.bar);
  menuBar.show(fileMenu(words.files, parts.templates));
  let isStarting = true;
  const services = createGoogleServices({
    univer,
    host: {
      showMenu: (menu) => {
        menuBar.show(menu);
        shell.productName.classList.toggle('is-in-menu', menu.caption === words.productName);
      },
      alert: (title, message) => void dialogs.alert(title, message),
      // A template says which sheets it has added; in a file that was empty there is nothing to tell apart.
      toast: (message, title, seconds) => isStarting || dialogs.toast(message, title, seconds),
      showSidebar: (fileName, title) => sidebar.show(fileName, title),
      chartInserted: () => charts.add(),
    },
    productName: words.productName,
    locale,
    timeZone,
    userLocale: language.userLocale,
    htmlFiles: (name) => sidebarFile(name, options),
  });
  Object.assign(window, services);
  const problems = new CellProblems(univer, failures, words);
  new ErrorLine(univer, problems, words, shell.sheetArea);
  showRightToLeftTexts(univer);
  univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ id }) => {
      if (id === SetWorksheetActiveOperation.id) dialogs.clearToasts();
    });
  dialogs.leadToSheet = focusSelectedCell;
  renameTabsByDoubleClick(univer, shell.spreadsheet);
  const complete = startWhatIsMeasured(options, opened, charts, problems);
  if (code.functionOf('onOpen')) await runFunction('onOpen');
  else void dialogs.alert(words.problemTitle, words.codeMissing);
  const template = templateFor(file, parts);
  if (template !== undefined && code.functionOf(template)) await runFunction(template);
  // Opening the template is no edit of the user's: undo must not take it apart.
  univer.__getInjector().get(IUndoRedoService).clearUndoRedo(workbookOf(univer).getUnitId());
  isStarting = false;
  performance.mark('template');
  if (file.entry.view) showView(univer, file.entry.view);
  if (file.isOurs) {
    guardProtectedCells(univer, dialogs, words);
    refuseInputs(univer, dialogs, words, showIn(locale.replace('_', '-'), language.direction === 'rtl'));
  } else refuseChanges(univer, () => desk.sayRefused());
  desk.session.watch();
  await complete;
  if (file.entry.view) scrollToView(univer, file.entry.view);
  await Promise.all([desk.begin(), giveKeysToSheet(univer)]);
  document.documentElement.dataset.complete = 'true';
}

/** The address may name a template, and no other function of the add-on. */
function templateFor({ fresh }: OpenedFile, { templates }: WorkbenchParts): string | undefined {
  if (fresh === '') return 'openFirstTemplate';
  return templates.find(({ functionName }) => functionName === fresh)?.functionName;
}

function startWhatIsMeasured(
  { shell, parts, file }: WorkbenchOptions,
  opened: OpenedWorkbook,
  charts: ChartLayer,
  problems: CellProblems,
): Promise<void> {
  const { univer } = opened;
  const lifecycle = univer.__getInjector().get(LifecycleService);
  const rendered = lifecycle.onStage(LifecycleStages.Rendered);
  const painted = rendered.then(() => afterPaintOnce());
  void painted.then(() => shell.ready());
  const calculated = new Promise<void>((resolve) =>
    whenFirstCalculated(
      univer,
      parts.guides.map(({ name }) => name),
      resolve,
    ),
  );
  const ready = Promise.all([calculated, rendered]).then(async () => {
    await afterPaintOnce();
    window.__workbench.firstCalculation = performance.now();
    performance.mark('calculated');
    document.documentElement.dataset.ready = 'calculated';
  });
  const wait = file.book || templateFor(file, parts) ? longestWait : 0;
  const waitedLongEnough = painted.then(() => new Promise((resolve) => setTimeout(resolve, wait)));
  return Promise.race([ready, waitedLongEnough]).then(() => loadTheRest(shell, opened, charts, problems));
}

async function loadTheRest(
  shell: Shell,
  { univer, localeType }: OpenedWorkbook,
  charts: ChartLayer,
  problems: CellProblems,
): Promise<void> {
  const { registerLaterPlugins } = await import('./later-plugins');
  await registerLaterPlugins(univer, localeType);
  charts.attach(univer);
  showFailuresOnHover(univer, problems);
  showNotesForReading(univer);
  countRibbonAgain(shell.spreadsheet);
  drawAgain(univer);
  performance.mark('complete');
}

/** Univer's ribbon looks only when its size changes which buttons fit; the later plugins' have just come in. */
function countRibbonAgain(spreadsheet: HTMLElement): void {
  const ribbon = spreadsheet.querySelector<HTMLElement>('[data-u-comp="ribbon-toolbar"]');
  if (!ribbon) return;
  ribbon.style.paddingInlineEnd = '1px';
  setTimeout(() => {
    ribbon.style.paddingInlineEnd = '';
  }, 200);
}

async function callFunction(options: WorkbenchOptions, name: string): Promise<void> {
  const { code, dialogs, language } = options;
  try {
    const called = code.functionOf(name);
    if (!called) throw new Error(language.words.functionMissing(name));
    await called();
  } catch (error) {
    void dialogs.alert(language.words.problemTitle, sentenceOf(error, options));
  }
}

const technicalErrors = ['TypeError', 'ReferenceError', 'RangeError', 'SyntaxError', 'EvalError', 'URIError'];

/** Our own errors are sentences for the reader; the language's own are not. */
function sentenceOf(error: unknown, { language }: WorkbenchOptions): string {
  console.error(error);
  if (error instanceof Error && !technicalErrors.includes(error.name)) return error.message;
  return language.words.unexpected(String(error));
}

/** The page shows a sidebar by its address; here it only says whether there is one. */
function sidebarFile(name: string, { parts, language }: WorkbenchOptions): string {
  if (!parts.sidebars.includes(name)) throw new Error(language.words.sidebarMissing(name));
  return `<!-- sidebars/${name}.html -->`;
}

function chartNumber(shown: string): (value: number, format: string | undefined) => string {
  const plain = (value: number) => (Number.isInteger(value) ? '#,##0' : '#,##0.##');
  return (value, format) => formatNumber(format ?? plain(value), value, shown).replace(/\.$/, '');
}

function afterPaintOnce(): Promise<void> {
  return new Promise((resolve) => afterPaint(resolve));
}
