/** Builds each sidebar as one HTML file with script and style inside, as HtmlService needs it. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { build, type OutputFile, type Plugin, transform } from 'esbuild';
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
  return (await transform(styles.join(''), { loader: 'css', minify: true })).code.trim();
}

export async function sidebarScript(entry: string, plugins: readonly Plugin[] = []): Promise<string> {
  const result = await build({
    entryPoints: [entry],
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
    plugins: [...plugins, guidesAsData()],
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
