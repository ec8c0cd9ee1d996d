/** Builds each sidebar as one HTML file with script and style inside, as HtmlService needs it. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type BuildOptions, build, type OutputFile, type Plugin } from 'esbuild';
import { deflateSync, strToU8 } from 'fflate';
import { checkSidebarScript } from './checks';

const SIDEBARS = 'src/sidebars';
const SHARED = 'shared';

export async function sidebarNames(): Promise<string[]> {
  const entries = await readdir(SIDEBARS, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory() && entry.name !== SHARED).map(({ name }) => name);
}

/** `plugins` stand before those of the build, for tests. */
export async function buildSidebars(output: string, plugins: readonly Plugin[] = []): Promise<void> {
  for (const name of await sidebarNames()) {
    const script = await sidebarScript(`${SIDEBARS}/${name}/index.tsx`, plugins);
    checkSidebarScript(script, `The sidebar "${name}"`);
    await writeFile(`${output}/${name}.html`, page(await styleOf(name), script));
  }
}

/** The shared look first, then that of the sidebar's own parts, where it has any. */
async function styleOf(name: string): Promise<string> {
  const own = (await readdir(`${SIDEBARS}/${name}`)).filter((file) => file.endsWith('.css'));
  const files = [`${SHARED}/sidebar.css`, `${SHARED}/controls.css`, ...own.map((file) => `${name}/${file}`)];
  const styles = await Promise.all(files.map((file) => readFile(`${SIDEBARS}/${file}`, 'utf8')));
  return styles.join('');
}

export async function sidebarScript(entry: string, plugins: readonly Plugin[] = []): Promise<string> {
  return inlined({ entryPoints: [entry] }, [...plugins, guidesAsData(), jobsOnce(plugins)]);
}

type Source = Pick<BuildOptions, 'entryPoints' | 'stdin' | 'globalName'>;

async function inlined(source: Source, plugins: readonly Plugin[]): Promise<string> {
  const result = await build({
    ...source,
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    target: 'es2019',
    // HtmlService strips what follows // inside a template literal.
    supported: { 'template-literal': false },
    platform: 'browser',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    plugins: [...plugins],
  });
  const [file] = result.outputFiles;
  return (file as OutputFile).text.replace(/<\/script/gi, '<\\/script').replace(/<!--/g, '<\\!--');
}

/**
 * Without it the sidebar "Functions" would carry every function and its model, of which it runs none; and its texts, which
 * are by far the most of it, come packed.
 */
function guidesAsData(): Plugin {
  return {
    name: 'guides-as-data',
    setup({ onLoad }) {
      onLoad({ filter: /sidebars.functions.guides\.ts$/ }, async () => {
        const { guides } = await import('../sidebars/functions/guides');
        const contents = `import { unpacked } from '../shared/packed'; export const guides = unpacked('${packed(guides)}');`;
        return { contents, loader: 'js' };
      });
    },
  };
}

function packed(data: unknown): string {
  return Buffer.from(deflateSync(strToU8(JSON.stringify(data)), { level: 9 })).toString('base64');
}

/**
 * `import { jobs, script } from './jobs?once'`: page and worker run the same long work, so it stands in the file once, as a
 * function that the page calls and whose own text is the worker's script. HtmlService has no file to start a worker from.
 */
function jobsOnce(plugins: readonly Plugin[]): Plugin {
  return {
    name: 'jobs-once',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\?once$/ }, ({ path, resolveDir }) => ({
        path: join(resolveDir, path.replace('?once', '.ts')),
        namespace: 'once',
      }));
      onLoad({ filter: /./, namespace: 'once' }, async ({ path }) => ({ contents: await jobsModule(path, plugins) }));
    },
  };
}

export async function jobsModule(path: string, plugins: readonly Plugin[] = []): Promise<string> {
  const contents = `export { jobs } from ${JSON.stringify(resolve(path))}; export { answerOrders } from './answering';`;
  const stdin = { contents, resolveDir: resolve(SIDEBARS, SHARED), loader: 'ts' } as const;
  const code = await inlined({ stdin, globalName: 'made' }, plugins);
  checkSidebarScript(code, path);
  return [
    `function make() { ${code}; return made; }`,
    'export const { jobs } = make();',
    "export const script = 'const {jobs,answerOrders}=(' + make + ')();answerOrders(jobs)';",
    '',
  ].join('\n');
}

function page(style: string, script: string): string {
  return [
    '<!DOCTYPE html>',
    '<html>',
    '<head>',
    '<base target="_top">',
    '<meta charset="utf-8">',
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<div id="screen"><main aria-busy="true">…</main></div>',
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
