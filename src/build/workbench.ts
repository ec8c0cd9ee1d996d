/** Builds the local workbench: everything the browser needs, in one folder, loaded from nowhere else. */

import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile, type Plugin } from 'esbuild';
import { editions } from '../addon/editions';
import { VERSION } from '../addon/handlers';
import { LATER_FILE } from '../addon/later-file';
import { functionGuides } from '../functions/guide';
import { wordsFor } from '../messages/catalogue';
import { languages } from '../messages/language';
import { workbenchWords } from '../messages/workbench';
import type { WorkbenchParts } from '../workbench/ports';
import { univerDiet } from './univer-diet';

const pageSource = fileURLToPath(new URL('../workbench/page/', import.meta.url));
const browsers = ['chrome109', 'firefox115', 'safari16.4'];
/** Loaded by dynamic import, but needed for the first picture: fetched beside page.js instead of after it. */
const firstWave = ['run-workbench.ts'];

/** Writes the workbench to `<outputFolder>/workbench`. Expects the sidebars' html files in `outputFolder`. */
export async function buildWorkbench(
  outputFolder: string,
  pageCode: string,
  plugins: readonly Plugin[] = [],
): Promise<void> {
  const folder = join(outputFolder, 'workbench');
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'sidebars'), { recursive: true });
  const [metafile] = await Promise.all([bundlePage(folder, plugins), bundleStyles(folder)]);
  await writeFile(join(folder, 'index.html'), await pageToOpen(metafile, folder));
  await writeFile(join(folder, 'Code.js'), pageCode);
  const sidebars = await copySidebars(outputFolder, folder);
  for (const language of languages) {
    const { templates: captions } = wordsFor(language).menu;
    const templates = editions.map((edition) => ({ functionName: edition, caption: captions[edition] }));
    const parts: WorkbenchParts = { version: VERSION, guides: functionGuides(language), sidebars, templates };
    await writeFile(join(folder, `parts-${language}.json`), JSON.stringify(parts));
  }
}

async function bundlePage(folder: string, plugins: readonly Plugin[]): Promise<Metafile> {
  const result = await build({
    entryPoints: { page: join(pageSource, 'main.ts') },
    outdir: folder,
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    format: 'esm',
    splitting: true,
    minify: true,
    metafile: true,
    legalComments: 'linked',
    target: browsers,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [...plugins, univerDiet()],
    logLevel: 'warning',
  });
  return result.metafile;
}

async function bundleStyles(folder: string): Promise<void> {
  await build({
    entryPoints: { page: join(pageSource, 'page.css'), univer: join(pageSource, 'univer.css') },
    outdir: folder,
    bundle: true,
    minify: true,
    target: browsers,
    logLevel: 'warning',
  });
}

async function pageToOpen(metafile: Metafile, folder: string): Promise<string> {
  const names = [...preloadedChunks(metafile)].map((path) => relative(folder, path).split('\\').join('/'));
  const links = names.map((name) => `<link rel="modulepreload" href="${name}">`).join('\n    ');
  const page = await readFile(join(pageSource, 'index.html'), 'utf8');
  return page
    .replace('<!-- preloads -->', () => links)
    .replace('<!-- loadingLong -->', () => inEveryLanguage('loadingLong'))
    .replace('<!-- withoutScript -->', () => inEveryLanguage('withoutScript'));
}

/** What has to be read where no script has chosen a language. */
function inEveryLanguage(sentence: 'loadingLong' | 'withoutScript'): string {
  const said = languages.map(
    (language) => `<span lang="${language}" dir="auto">${workbenchWords[language][sentence]}</span>`,
  );
  return said.join(' ');
}

/** The chunks that page.js and the first wave import statically, in any depth. */
function preloadedChunks(metafile: Metafile): Set<string> {
  const chunks = new Set<string>();
  const follow = (path: string): void => {
    const output = metafile.outputs[path];
    if (chunks.has(path) || !output) return;
    chunks.add(path);
    for (const next of output.imports) if (next.kind === 'import-statement') follow(next.path);
  };
  for (const [path, output] of Object.entries(metafile.outputs)) {
    const entry = output.entryPoint ?? '';
    if (entry.endsWith('page/main.ts') || firstWave.some((name) => entry.endsWith(`page/${name}`))) follow(path);
  }
  return chunks;
}

/** Returns the sidebars' names. The page has all parts, so it needs no later.html. */
async function copySidebars(outputFolder: string, folder: string): Promise<string[]> {
  const files = (await readdir(outputFolder)).filter((name) => name.endsWith('.html') && name !== `${LATER_FILE}.html`);
  if (files.length === 0) return [];
  const shim = await bundleShim();
  for (const name of files) {
    const html = await readFile(join(outputFolder, name), 'utf8');
    await writeFile(join(folder, 'sidebars', name), withShim(html, shim));
  }
  return files.map((name) => name.replace(/\.html$/, ''));
}

/** What gives a sidebar `google.script.run`; see run-shim.ts. */
async function bundleShim(): Promise<string> {
  const result = await build({
    entryPoints: [join(pageSource, 'run-shim.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    target: browsers,
    supported: { 'inline-script': false },
  });
  return result.outputFiles[0]?.text ?? '';
}

/** The shim must stand before the sidebar's own scripts, so it goes first in the head. */
export function withShim(html: string, shim: string): string {
  const script = `<script>${shim.trim()}</script>`;
  const head = /<head(\s[^>]*)?>/i.exec(html) ?? /<html(\s[^>]*)?>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  if (!head) return script + html;
  const end = head.index + head[0].length;
  return html.slice(0, end) + script + html.slice(end);
}
