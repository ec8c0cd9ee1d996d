/** Builds Code.js: the parts in one variable, then the plain functions that Sheets sees. */
import { basename } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { functionGuides } from '../functions/guide';
import { checkServerSyntax } from './checks';
import { divide, laterHtml, stampOf } from './later';
import { asFunctions, asTexts } from './loader';
import { bodyOf, checkDeclares, checkExports, entries, entryPoints, partsOfEveryCall, partsPlugin } from './parts';
import { BUNDLE, callStub, customFunctionStub, handlerStub, handleStub } from './stubs';

/** What ECMAScript 2019 lacks is left as written, so that the check finds it instead of a slow helper being put in. */
const LEFT_AS_WRITTEN = {
  'class-field': true,
  'class-private-accessor': true,
  'class-private-brand-check': true,
  'class-private-field': true,
  'class-private-method': true,
  'class-private-static-accessor': true,
  'class-private-static-field': true,
  'class-private-static-method': true,
  'class-static-blocks': true,
  'class-static-field': true,
};

export interface ServerBundle {
  /** For Apps Script. */
  readonly code: string;
  /** later.html, which stands beside it there. */
  readonly later: string;
  /** The same for the workbench's page. */
  readonly pageCode: string;
}

/** `parts` are the sources of the parts by name; a test gives its own, or plugins that stand before those of the build. */
export async function buildCode(
  parts?: Readonly<Record<string, string>>,
  plugins: readonly Plugin[] = [],
): Promise<ServerBundle> {
  const { handlerNames } = await import('../addon/handlers');
  const guides = functionGuides('en');
  const stubs = [callStub, handleStub, ...guides.map(customFunctionStub), ...handlerNames().map(handlerStub)].join(
    '\n',
  );
  checkServerSyntax(stubs, 'The stubs of Code.js');
  const sources = parts ?? (await entries());
  const bodies = await partBodies(sources, plugins);
  const pageCode = `${asFunctions(BUNDLE, bodies)}\n${stubs}\n`;
  // Where the parts stand as functions a syntax error shows; in a text it would wait for the first cell.
  checkServerSyntax(pageCode, 'Code.js');
  const functions = guides.map(({ name }) => name);
  const { atOnce, later } = divide(bodies, Object.keys(sources), functions);
  const stamp = stampOf(bodies);
  const code = `${asTexts(BUNDLE, atOnce, partsOfEveryCall(atOnce, functions), stamp)}\n${stubs}\n`;
  checkServerSyntax(code, 'Code.js');
  return { code, later: laterHtml(later, stamp), pageCode };
}

async function partBodies(
  parts: Readonly<Record<string, string>>,
  plugins: readonly Plugin[],
): Promise<Record<string, string>> {
  const result = await build({
    entryPoints: entryPoints(parts),
    outdir: 'parts',
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    plugins: [...plugins, partsPlugin(parts)],
    minify: true,
    charset: 'utf8',
    format: 'esm',
    target: 'es2019',
    supported: LEFT_AS_WRITTEN,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    legalComments: 'none',
  });
  await checkExports(Object.keys(result.metafile.inputs));
  const files = result.outputFiles.map(({ path, text }) => ({ file: basename(path, '.js'), text }));
  // Shared parts have a hash for a name, which needs no room in a file that is read for every cell.
  const isShared = (file: string) => parts[file] === undefined;
  const shared = files.map(({ file }) => file).filter(isShared);
  const nameOf = (path: string) => {
    const file = basename(path, '.js');
    return isShared(file) ? String(shared.indexOf(file)) : file;
  };
  for (const { text } of files.filter(({ file }) => isShared(file))) checkDeclares(text);
  return Object.fromEntries(files.map(({ file, text }) => [nameOf(file), bodyOf(text, nameOf)]));
}
