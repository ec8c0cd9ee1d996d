/** An esbuild plugin that leaves out of Univer what the workbench never runs: 6 of 12 MB, and half a second of start. */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

const namespace = 'univer-diet';

export function univerDiet(): Plugin {
  return {
    name: namespace,
    setup(build) {
      // Hyphenation patterns of 70 languages: words in cells are never hyphenated. One empty module stands for all.
      build.onResolve({ filter: /^\.\/[\w-]+\.js$/ }, ({ importer, kind }) =>
        kind === 'dynamic-import' && /engine-render[/\\]lib[/\\]es[/\\]index\.js$/.test(importer)
          ? { path: 'hyphenation', namespace }
          : undefined,
      );
      build.onLoad({ filter: /^hyphenation$/, namespace }, () => ({ contents: 'export default {};' }));
      // Univer waits 300 ms before it mounts the canvas, though the page has been rendered by then.
      build.onLoad({ filter: /@univerjs.ui.lib.es.index\.js$/ }, async ({ path }) => ({
        contents: withoutWait(await readFile(path, 'utf8')),
      }));
      // Guesses the language of a text, only to choose among those patterns.
      replace(build, 'franc-min', "export const franc = () => 'und';");
      // Reads fonts of the machine after a permission which the server's headers refuse.
      replace(
        build,
        'opentype.js',
        "export const parse = () => { throw new Error('Fonts of the machine are not read here.'); };",
      );
      // Brings the tables of Unicode along to make three regular expressions at every start: made here, once.
      build.onResolve({ filter: /^cjk-regex$/ }, ({ resolveDir }) => ({
        path: 'cjk-regex',
        namespace,
        pluginData: resolveDir,
      }));
      build.onLoad({ filter: /^cjk-regex$/, namespace }, async ({ pluginData }) => ({
        contents: await regularExpressionsOf(String(pluginData)),
      }));
    },
  };
}

function withoutWait(source: string): string {
  const wait = /(\}, STEADY_TIMEOUT\);\s*\}, )300\)/;
  if (!wait.test(source)) throw new Error('@univerjs/ui no longer waits where univer-diet.ts expects it. Look again.');
  return source.replace(wait, '$10)');
}

function replace(build: Parameters<Plugin['setup']>[0], moduleName: string, contents: string): void {
  const filter = new RegExp(`^${moduleName.replace('.', '\\.')}$`);
  build.onResolve({ filter }, () => ({ path: moduleName, namespace }));
  build.onLoad({ filter, namespace }, () => ({ contents }));
}

interface CharacterSets {
  letters(): { toRegExp(): RegExp };
  punctuations(): { toRegExp(): RegExp };
  all(): { toRegExp(): RegExp };
}

async function regularExpressionsOf(importingFolder: string): Promise<string> {
  const path = createRequire(`${importingFolder}/`).resolve('cjk-regex');
  const sets = (await import(pathToFileURL(path).href)) as CharacterSets;
  return (['letters', 'punctuations', 'all'] as const)
    .map((name) => `export const ${name} = () => ({ toRegExp: () => ${sets[name]().toRegExp()} });`)
    .join('\n');
}
