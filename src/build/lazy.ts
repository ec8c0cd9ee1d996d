/** Makes parts of Code.js wait until they are asked for: it is loaded anew for every cell, which needs one function only. */
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';

/** What stands for a module in the bundle: the same exports, each behind a require, which esbuild runs on first use. */
const lazyModules: Readonly<Record<string, () => Promise<string>>> = {
  'src/functions/every.ts': async () => {
    const list = await readFile('src/functions/all.ts', 'utf8');
    const functions = [...list.matchAll(/export \{ (\w+) \} from '([^']+)';/g)];
    return `export const all = {${functions.map(([, name, path]) => getter(name as string, path as string, name as string)).join(',')}};`;
  },
  'src/messages/catalogues.ts': async () =>
    `export const catalogues = {${getter('en', './en', 'english')},${getter('ar', './ar', 'arabic')}};`,
  'src/addon/templates.ts': async () =>
    `export const layEdition = (edition, services) => require('${REAL}./templates').layEdition(edition, services);`,
};

/** Asks for the module itself instead of what stands for it. */
const REAL = 'real:';

/** Asks for one export alone, so that what else the module holds (the help of a function) stays out. */
const ONLY = 'only:';

function getter(property: string, path: string, name: string): string {
  return `get ${property}() { return require('${ONLY}${name}:${path}').${name}; }`;
}

export function lazy(): Plugin {
  return {
    name: 'lazy',
    setup(build) {
      build.onResolve({ filter: new RegExp(`^${REAL}`) }, async ({ path, resolveDir, kind }) => {
        const resolved = await build.resolve(path.slice(REAL.length), { resolveDir, kind });
        return { path: resolved.path, suffix: '?real' };
      });
      build.onResolve({ filter: new RegExp(`^${ONLY}`) }, ({ path, resolveDir }) => ({
        path,
        namespace: 'only',
        pluginData: resolveDir,
      }));
      build.onLoad({ filter: /.*/, namespace: 'only' }, ({ path, pluginData }) => {
        const [, name, module] = path.split(':');
        return { contents: `export { ${name} } from '${module}';`, loader: 'js', resolveDir: pluginData as string };
      });
      for (const [file, contents] of Object.entries(lazyModules)) {
        build.onLoad({ filter: new RegExp(`/${file.replace(/\./g, '\\.')}$`) }, async ({ path, suffix }) =>
          suffix === '?real' ? undefined : { contents: await contents(), loader: 'js', resolveDir: dirname(path) },
        );
      }
    },
  };
}
