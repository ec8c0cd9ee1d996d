/** Starts the workbench's page: menu bar at once, then the spreadsheet, then whatever may come later. */

import type { WorkbenchParts } from '../ports';
import { CodeBundle } from './code-bundle';
import { Dialogs } from './dialogs';
import { addressOf, EMPTY } from './files/address';
import { openFile } from './files/open-file';
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
  const file = openFile(location.search);
  try {
    const { runWorkbench } = await import('./run-workbench');
    performance.mark('modules');
    await runWorkbench({ language, shell, dialogs, code: await code, parts: await parts, file: await file });
  } catch (error) {
    console.error(error);
    const { bundleFailed, files } = language.words;
    shell.fail(bundleFailed, { caption: files.startAfresh, address: addressOf({ fresh: EMPTY }) });
  }
}

async function loadParts(): Promise<WorkbenchParts> {
  try {
    const response = await fetch(`parts-${language.code}.json`);
    return (await response.json()) as WorkbenchParts;
  } catch (error) {
    console.error(error);
    return { version: '', guides: [], sidebars: [], templates: [] };
  }
}
