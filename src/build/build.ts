/** npm run build: checks the functions, writes their generated files, and makes dist/ for Apps Script and the workbench. */
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { LATER_FILE } from '../addon/later-file';
import { BuildError } from './checks';
import { functionIndex, writeChanged } from './function-index';

export const OUTPUT = 'dist';

export async function buildAll(): Promise<void> {
  // The lists of functions must stand before anything that imports them is loaded.
  await writeChanged(await functionIndex());
  const { checkFunctionHelp } = await import('./checks');
  checkFunctionHelp();
  const { functionReference } = await import('./reference');
  await writeChanged([functionReference()]);

  await rm(OUTPUT, { recursive: true, force: true });
  await mkdir(OUTPUT, { recursive: true });
  const { buildWorkbench } = await import('./workbench');
  await buildWorkbench(OUTPUT, await buildAppsScript(OUTPUT));
}

/** What belongs to Apps Script: the files that .claspignore lets through. Returns Code.js as the page takes it. */
export async function buildAppsScript(output: string): Promise<string> {
  const { buildCode } = await import('./code');
  const { buildSidebars } = await import('./sidebars');
  const { code, later, pageCode } = await buildCode();
  await writeFile(`${output}/Code.js`, code);
  await writeFile(`${output}/${LATER_FILE}.html`, later);
  await copyFile('appsscript.json', `${output}/appsscript.json`);
  await buildSidebars(output);
  return pageCode;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await buildAll();
    console.log(`Built ${OUTPUT}/: Code.js, later.html, appsscript.json, the sidebars and the workbench.`);
  } catch (problem) {
    console.error(problem instanceof BuildError ? problem.message : problem);
    process.exitCode = 1;
  }
}
