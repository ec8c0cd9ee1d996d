/** Cuts what Code.js holds into parts: it is loaded anew for every cell, and a cell needs one function only. */
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Node, parse } from 'acorn';
import type { Plugin } from 'esbuild';
import { sidebarHandlers } from '../addon/sidebar-handlers';
import { catalogues } from '../messages/catalogues';
import type { Language } from '../messages/language';
import { BuildError } from './checks';

/** What can be asked for by name: the exports of a module. What several of them share becomes a part of its own. */
export async function entries(): Promise<Readonly<Record<string, string>>> {
  const functions = (await everyFunction()).map(
    ({ name, path }) => [name, `export { ${name} } from '${resolve('src/functions', path)}';`] as const,
  );
  return {
    run: all('src/addon/run.ts'),
    handlers: all('src/addon/handlers.ts'),
    sidebars: `export * from '${REAL}${resolve('src/addon/sidebar-handlers.ts')}';`,
    templates: `export * from '${REAL}${resolve('src/addon/templates.ts')}';`,
    english: sentencesOf('en'),
    englishTables: all('src/messages/en/tables.ts'),
    arabic: sentencesOf('ar'),
    arabicTables: all('src/messages/ar/tables.ts'),
    unpack: all('src/addon/unpack.ts'),
    ...Object.fromEntries(functions),
  };
}

/** Asked for rarely: they stand in Code.js compressed, for which a menu item, a sidebar and a translated sentence can wait. */
export const packedParts: readonly string[] = ['templates', 'sidebars', 'arabic', 'arabicTables'];

/**
 * What stands for a module inside the parts: the same exports, each asked for on first use. `part` is a parameter of
 * every part (see loader.ts).
 */
const standIns: Readonly<Record<string, string>> = {
  'src/addon/sidebar-handlers.ts': `export const sidebarHandlers = Object.fromEntries(${JSON.stringify(
    Object.keys(sidebarHandlers),
  )}.map((name) => [name, (input) => part('sidebars').sidebarHandlers[name](input)]));`,
  'src/functions/every.ts': 'export const all = new Proxy({}, { get: (_all, name) => part(name)[name] });',
  'src/messages/catalogues.ts': `const catalogue = (name) => new Proxy({}, {
      get: (_sections, section) => part(section === 'tables' ? name + 'Tables' : name)[section],
    });
    export const catalogues = { en: catalogue('english'), ar: catalogue('arabic') };`,
  'src/addon/templates.ts':
    "export const layEdition = (edition, services) => part('templates').layEdition(edition, services);",
};

const REAL = 'real:';
const ENTRY = 'entry:';

/** The sections of a catalogue but for the headings of tables, which cells need without any problem to tell of. */
function sentencesOf(language: Language): string {
  return Object.keys(catalogues[language])
    .filter((section) => section !== 'tables')
    .map((section) => `export { ${section} } from '${resolve(`src/messages/${language}/${section}.ts`)}';`)
    .join('\n');
}

function all(file: string): string {
  return `export * from '${resolve(file)}';`;
}

async function everyFunction(): Promise<{ name: string; path: string }[]> {
  const list = await readFile('src/functions/all.ts', 'utf8');
  return [...list.matchAll(/export \{ (\w+) \} from '([^']+)';/g)].map(([, name, path]) => ({
    name: name as string,
    path: `${path}.ts`,
  }));
}

/** The entry points for esbuild; `parts` are named as they are asked for. */
export function partsPlugin(parts: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'parts',
    setup(build) {
      build.onResolve({ filter: new RegExp(`^${ENTRY}`) }, ({ path }) => ({
        path: path.slice(ENTRY.length),
        namespace: 'entry',
      }));
      build.onLoad({ filter: /.*/, namespace: 'entry' }, ({ path }) => ({
        contents: parts[path] as string,
        loader: 'js',
        resolveDir: process.cwd(),
      }));
      build.onResolve({ filter: new RegExp(`^${REAL}`) }, ({ path }) => ({
        path: path.slice(REAL.length),
        suffix: '?real',
      }));
      for (const [file, contents] of Object.entries(standIns)) {
        build.onLoad({ filter: new RegExp(`/${file.replace(/\./g, '\\.')}$`) }, ({ path, suffix }) =>
          suffix === '?real' ? undefined : { contents, loader: 'js', resolveDir: dirname(path) },
        );
      }
    },
  };
}

export function entryPoints(parts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.keys(parts).map((name) => [name, ENTRY + name]));
}

interface Named extends Node {
  readonly name: string;
}

interface ModuleStatement extends Node {
  readonly source?: { readonly value: string } | null;
  readonly specifiers?: readonly {
    readonly imported: Named;
    readonly local: Named;
    readonly exported: Named;
  }[];
}

/**
 * A module as the body of a function that asks for its imports and returns its exports. Imports are read once, so
 * nothing exported may be assigned again; the sources export constants and functions only, and checkExports sees to it.
 */
export function bodyOf(module: string, nameOf: (path: string) => string): string {
  const { body } = parse(module, { ecmaVersion: 'latest', sourceType: 'module' });
  const exported: string[] = [];
  const kept = body.map((node) => {
    const { source, specifiers = [] } = node as ModuleStatement;
    if (node.type === 'ImportDeclaration' && source) {
      const names = specifiers.map(({ imported, local }) => pair(imported.name, local.name)).join(',');
      const asked = `part(${JSON.stringify(nameOf(source.value))});`;
      return names === '' ? asked : `const{${names}}=${asked}`;
    }
    if (node.type === 'ExportNamedDeclaration' && !source) {
      exported.push(...specifiers.map(({ exported: name, local }) => pair(name.name, local.name)));
      return '';
    }
    if (/^(Import|Export)/.test(node.type)) throw new BuildError(`A part of Code.js has a ${node.type}.`);
    return module.slice(node.start, node.end);
  });
  return `${kept.join('')}return{${exported.join(',')}}`;
}

function pair(key: string, value: string): string {
  return key === value ? key : `${key}:${value}`;
}

/** `inputs` are what went into the parts, as esbuild names it. */
export async function checkExports(inputs: readonly string[]): Promise<void> {
  const ours = inputs.filter((input) => /\.ts(\?real)?$/.test(input) && !input.includes('node_modules'));
  for (const file of new Set(ours.map((input) => input.replace(/\?real$/, '')))) {
    if (/^export (let|var) /m.test(await readFile(file, 'utf8'))) {
      throw new BuildError(
        `${file} exports a variable that may change: parts of Code.js read an export once. Use const.`,
      );
    }
  }
}
