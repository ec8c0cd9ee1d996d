/** Puts the language that nobody speaks in place of English into whatever the build makes. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { cutSections } from '../../src/build/parts';
import { catalogues } from '../../src/messages/catalogues';

const PSEUDO = fileURLToPath(new URL('./pseudo.ts', import.meta.url));

const SECTIONS = Object.entries(catalogues.en).map(([section, words]) => {
  const keys = cutSections.includes(section) ? `export const { ${Object.keys(words).join(', ')} } = ${section};` : '';
  return [`src/messages/en/${section}.ts`, `export const ${section} = pseudo(plain.${section}); ${keys}`];
});

/** The modules that hand out words, and what of them is English. */
const modules: Readonly<Record<string, string>> = {
  ...Object.fromEntries(SECTIONS),
  'src/messages/sidebars.ts':
    'export const sidebarWords = { ...plain.sidebarWords, en: pseudo(plain.sidebarWords.en) };',
  'src/messages/parthenon-sidebar.ts':
    'export const parthenonWords = { ...plain.parthenonWords, en: pseudo(plain.parthenonWords.en) };',
  'src/messages/plan-sidebar.ts':
    'export const planWords = { ...plain.planWords, en: pseudo(plain.planWords.en) }; export const { sameKinds, clientLines, peopleHeadings } = plain;',
  'src/messages/report-sidebar.ts':
    'export const reportWords = { ...plain.reportWords, en: pseudo(plain.reportWords.en) };',
  'src/messages/workbench.ts':
    'export const workbenchWords = { ...plain.workbenchWords, en: pseudo(plain.workbenchWords.en) };',
  'src/messages/templates.ts':
    'export const templateWords = { ...plain.templateWords, en: pseudo(plain.templateWords.en) };',
};

export function pseudoEnglish(): Plugin {
  return {
    name: 'pseudo-english',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^plain:/ }, ({ path }) => ({ path: path.slice('plain:'.length), suffix: '?plain' }));
      for (const [file, exported] of Object.entries(modules)) {
        const filter = new RegExp(`/${file.replace(/\./g, '\\.')}$`);
        onLoad({ filter }, async ({ path, suffix }) => {
          if (suffix === '?plain') return { contents: await readFile(path, 'utf8'), loader: 'ts' };
          const imports = `import * as plain from 'plain:${path}'; import { pseudo } from '${PSEUDO}';`;
          return { contents: `${imports} ${exported}`, loader: 'ts' };
        });
      }
    },
  };
}
