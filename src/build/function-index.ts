/** Writes the two lists of all custom functions from the folders, so that a new function is one new file. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const FUNCTIONS = 'src/functions';
const NOT_A_FAMILY = 'mechanism';

interface FunctionFile {
  readonly family: string;
  readonly file: string;
  readonly name: string;
}

/** Files that export a function in capitals; the others in a family's folder are what its functions share. */
async function functionFiles(): Promise<FunctionFile[]> {
  const folders = await readdir(FUNCTIONS, { withFileTypes: true });
  const families = folders
    .filter((entry) => entry.isDirectory() && entry.name !== NOT_A_FAMILY)
    .map(({ name }) => name);
  const found: FunctionFile[] = [];
  for (const family of families.sort()) {
    for (const file of (await readdir(join(FUNCTIONS, family))).filter((name) => name.endsWith('.ts')).sort()) {
      const source = await readFile(join(FUNCTIONS, family, file), 'utf8');
      const name = /^export const ([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+) = (?:value|list|grid|table|rowTable)Function\(/m.exec(
        source,
      )?.[1];
      if (name) found.push({ family, file: file.replace(/\.ts$/, ''), name });
    }
  }
  return found;
}

export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

export async function functionIndex(): Promise<GeneratedFile[]> {
  const files = await functionFiles();
  const note = 'Generated from the folders by "npm run build".';
  const functions = files.map(({ name, family, file }) => `export { ${name} } from './${family}/${file}';`);
  const helps = files.map(({ name, family, file }) => `export { help as ${name} } from './${family}/${file}';`);
  return [
    { path: `${FUNCTIONS}/all.ts`, content: `/** Every custom function. ${note} */\n${functions.join('\n')}\n` },
    {
      path: `${FUNCTIONS}/all-help.ts`,
      content: `/** What people read about every custom function. ${note} */\n${helps.join('\n')}\n`,
    },
  ];
}

export async function writeChanged(files: readonly GeneratedFile[]): Promise<void> {
  for (const { path, content } of files) {
    const before = await readFile(path, 'utf8').catch(() => undefined);
    if (before !== content) await writeFile(path, content);
  }
}
