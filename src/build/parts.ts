/** Cuts what Code.js holds into parts: it is loaded anew for every cell, and a cell needs one function only. */
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Node, parse } from 'acorn';
import type { Plugin } from 'esbuild';
import { sidebarHandlers } from '../addon/sidebar-handlers';
import { catalogues } from '../messages/catalogues';
import { type Language, languages } from '../messages/language';
import { BuildError } from './checks';
import type { PartBodies } from './loader';

/** The sections of a catalogue whose files export each key by itself: what succeeds needs other words than what is refused. */
export const cutSections: readonly string[] = ['client', 'pay', 'plan', 'team'];

/** What can be asked for by name: the exports of a module. What several of them share becomes a part of its own. */
export async function entries(): Promise<Readonly<Record<string, string>>> {
  const functions = (await everyFunction()).map(
    ({ name, path }) => [name, `export { ${name} } from '${resolve('src/functions', path)}';`] as const,
  );
  return {
    run: all('src/addon/run.ts'),
    handlers: all('src/addon/handlers.ts'),
    sidebars: `export * from '${APART}real:${resolve('src/addon/sidebar-handlers.ts')}';`,
    templates: `export * from '${APART}real:${resolve('src/addon/templates.ts')}';`,
    ...Object.fromEntries(languages.flatMap(wordParts)),
    // Both unpack: in one part, because what parts share may do nothing when it is loaded, and fflate does.
    unpack: all('src/addon/unpack.ts') + all('src/addon/later.ts'),
    ...Object.fromEntries(functions),
  };
}

/** A simulation is slow enough at its first call, and so is being told of a slip: nobody should wait for unpacking too. */
const NEVER_PACKED = ['PARTHENON_SIMULATE', 'en.tables', 'en.problems'];

/** What every cell asks for, whichever of `functions` it calls, and what is never packed: it stands in Code.js as it is. */
export function partsOfEveryCall(bodies: PartBodies, functions: readonly string[]): string[] {
  const [first, ...others] = functions.map((name) => closure(bodies, [name]));
  const common = [...(first ?? [])].filter((name) => others.every((parts) => parts.has(name)));
  // What unpacks cannot be unpacked first.
  return [...new Set([...closure(bodies, ['run', 'unpack', ...NEVER_PACKED]), ...common])];
}

/** The parts named with all that they import, or with all that they ask for by a name, when loaded or later. */
export function closure(
  bodies: PartBodies,
  names: readonly string[],
  how: 'imported' | 'asked' = 'imported',
): ReadonlySet<string> {
  const reaching = how === 'imported' ? /=part\("(\w+)"\)/g : /\bpart\("([\w.]+)"\)/g;
  const found = new Set(names);
  for (const part of found) {
    for (const [, reached] of (bodies[part] ?? '').matchAll(reaching)) found.add(reached as string);
  }
  return found;
}

/**
 * What stands for a module inside the parts: the same exports, each asked for on first use. `part` is a parameter of
 * every part (see loader.ts).
 */
const standIns: Readonly<Record<string, string>> = {
  'src/addon/sidebar-handlers.ts': `export const sidebarHandlers = Object.fromEntries(${JSON.stringify(
    Object.keys(sidebarHandlers),
  )}.map((name) => [name, (input) => part('sidebars').sidebarHandlers[name](input)]));`,
  'src/functions/every.ts': 'export const all = new Proxy({}, { get: (_all, name) => part(name)[name] });',
  'src/messages/catalogues.ts': `const cut = ${JSON.stringify(cutSections)};
    const asked = (get) => new Proxy({}, { get: (_nothing, name) => get(name) });
    const catalogue = (language) => asked((section) => {
      const name = language + '.' + section;
      return cut.includes(section) ? asked((key) => part(name + '.' + key)[key]) : part(name)[section];
    });
    export const catalogues = Object.fromEntries(${JSON.stringify(languages)}.map((name) => [name, catalogue(name)]));`,
  'src/addon/templates.ts':
    "export const layEdition = (edition, services) => part('templates').layEdition(edition, services);",
};

/** Before a path, with a word: a copy of the module for one part alone, which neither a stand-in nor another part gets. */
const APART = 'apart:';
const ENTRY = 'entry:';

/** Each section of a catalogue is a part, or each of its keys: a table needs its headings, a refusal its sentences. */
function wordParts(language: Language): [name: string, source: string][] {
  return Object.entries(catalogues[language]).flatMap(([section, words]) => {
    const file = resolve(`src/messages/${language}/${section}.ts`);
    const parts = cutSections.includes(section)
      ? Object.keys(words).map((key) => [`${section}.${key}`, key])
      : [[section, section]];
    return parts.map(([name, key]): [string, string] => [
      `${language}.${name}`,
      `export { ${key} } from '${APART}${key}:${file}';`,
    ]);
  });
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
      build.onResolve({ filter: new RegExp(`^${APART}`) }, ({ path }) => {
        const [word, ...file] = path.slice(APART.length).split(':');
        return { path: file.join(':'), suffix: `?${word}` };
      });
      for (const [file, contents] of Object.entries(standIns)) {
        build.onLoad({ filter: new RegExp(`/${file.replace(/\./g, '\\.')}$`) }, ({ path, suffix }) =>
          suffix ? undefined : { contents, loader: 'js', resolveDir: dirname(path) },
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
      // Nothing is taken where a part is named only so that it runs first, and ours only declare (checkDeclares).
      return names === '' ? '' : `const{${names}}=part(${JSON.stringify(nameOf(source.value))});`;
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

/** What several parts share is made when one takes something of it, so it may not do anything by itself. */
export function checkDeclares(module: string): void {
  for (const { type, start } of parse(module, { ecmaVersion: 'latest', sourceType: 'module' }).body) {
    if (!/^(Import|Export)|Declaration$/.test(type)) {
      throw new BuildError(
        `What parts of Code.js share does something when it is loaded, near "${module.slice(start, start + 60)}". Do it in a function.`,
      );
    }
  }
}

function pair(key: string, value: string): string {
  return key === value ? key : `${key}:${value}`;
}

/** `inputs` are what went into the parts, as esbuild names it. */
export async function checkExports(inputs: readonly string[]): Promise<void> {
  const ours = inputs.filter((input) => /\.ts(\?\w+)?$/.test(input) && !input.includes('node_modules'));
  for (const file of new Set(ours.map((input) => input.replace(/\?\w+$/, '')))) {
    if (/^export (let|var) /m.test(await readFile(file, 'utf8'))) {
      throw new BuildError(
        `${file} exports a variable that may change: parts of Code.js read an export once. Use const.`,
      );
    }
  }
}
