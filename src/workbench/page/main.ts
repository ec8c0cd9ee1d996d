/** Starts the workbench's page: menu bar at once, then the spreadsheet, then whatever may come later. */

import type { FunctionGuide } from '../../functions/guide-types';
import { CodeBundle } from './code-bundle';
import { Dialogs } from './dialogs';
import './globals';
import { chooseLanguage } from './language';
import { drawShell } from './shell';

performance.mark('page');
window.__workbench = {};
const language = chooseLanguage(location.search, navigator.language);
const shell = drawShell(language);
const dialogs = new Dialogs(language.words);

void start();

async function start(): Promise<void> {
  const code = CodeBundle.load('Code.js').catch((error: unknown) => {
    console.error(error);
    return CodeBundle.empty();
  });
  const parts = loadParts();
  try {
    const { runWorkbench } = await import('./run-workbench');
    performance.mark('modules');
    await runWorkbench({ language, shell, dialogs, code: await code, parts: await parts });
  } catch (error) {
    console.error(error);
    shell.fail(language.words.bundleFailed);
  }
}

export interface WorkbenchParts {
  readonly guides: readonly FunctionGuide[];
  /** Names of the sidebars' files, without ".html". */
  readonly sidebars: readonly string[];
}

async function loadParts(): Promise<WorkbenchParts> {
  try {
    const response = await fetch(`parts-${language.code}.json`);
    return (await response.json()) as WorkbenchParts;
  } catch (error) {
    console.error(error);
    return { guides: [], sidebars: [] };
  }
}
