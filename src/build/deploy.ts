/** npm run deploy: builds and pushes to the user's own Apps Script project; --new "Title" makes a sheet with one first. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { LATER_FILE } from '../addon/later-file';
import { buildAll, OUTPUT } from './build';
import { BuildError } from './checks';
import { type Clasp, type ClaspAnswer, claspFailure, claspIn, DeployError } from './clasp';
import { sidebarNames } from './sidebars';

const PROJECT = '.clasp.json';
const USAGE = 'Write npm run deploy, or for a new sheet: npm run deploy -- --new "Sales workbench"';
/** No more: wider ones make Google refuse an add-on. */
const PERMISSIONS = ['script.container.ui', 'spreadsheets.currentonly'].map(
  (name) => `https://www.googleapis.com/auth/${name}`,
);

export interface Deployment {
  /** Of a new sheet; without it .clasp.json says where to push. */
  readonly title?: string | undefined;
  /** Where .clasp.json stands and dist/ is built. */
  readonly folder: string;
  readonly clasp: Clasp;
  build(): Promise<void>;
  tell(line: string): void;
}

export async function deploy({ title, folder, clasp, build, tell }: Deployment): Promise<void> {
  // Before the build, because clasp then writes the new project's own manifest into dist/.
  if (title !== undefined) await makeSheet(title, folder, clasp);
  const project = await readProject(folder);
  tell('Building…');
  await build();
  await checkPermissions(join(folder, OUTPUT, 'appsscript.json'));
  const files = await packagedFiles(clasp);
  tell('Pushing…');
  tell(pushed(await clasp('push', '-f'), files));
  tell(whatNext(project));
}

async function makeSheet(title: string, folder: string, clasp: Clasp): Promise<void> {
  if (existsSync(join(folder, PROJECT))) {
    throw new DeployError(
      `No new sheet was made, because ${PROJECT} names a project already: leave out --new to push there, or put ${PROJECT} away first.`,
    );
  }
  const answer = await clasp('create-script', '--type', 'sheets', `--title=${title}`, '--rootDir', OUTPUT);
  // clasp's exit code is 0 after some failures.
  if (existsSync(join(folder, PROJECT))) return;
  const { message } = claspFailure(answer);
  throw new DeployError(
    `${message}\n\nIf an empty sheet "${title}" is in your Drive now, delete it: it has no project.`,
  );
}

async function readProject(folder: string): Promise<string> {
  if (existsSync(join(folder, PROJECT))) return readFile(join(folder, PROJECT), 'utf8');
  throw new DeployError(
    `There is no ${PROJECT} yet, which says where to push. For a new sheet: npm run deploy -- --new "Sales workbench". For a project you have: npx clasp clone <its script ID> --rootDir ${OUTPUT}`,
  );
}

/** clasp create and clasp clone write the manifest of a project over the one they find. */
async function checkPermissions(path: string): Promise<void> {
  const { oauthScopes = [] } = JSON.parse(await readFile(path, 'utf8')) as { oauthScopes?: string[] };
  if ([...oauthScopes].sort().join() === PERMISSIONS.join()) return;
  throw new DeployError(
    `Nothing was pushed, because appsscript.json no longer asks for the two permissions of this add-on, but for ${oauthScopes.join(', ') || 'whatever Google finds'}: restore it with git checkout appsscript.json`,
  );
}

/** What clasp would push, which must be what belongs to Apps Script and nothing else. */
async function packagedFiles(clasp: Clasp): Promise<string[]> {
  const answer = await clasp('--json', 'show-file-status');
  if (answer.failed) throw claspFailure(answer);
  const { filesToPush } = JSON.parse(answer.output) as { filesToPush: string[] };
  const files = filesToPush.map(withSlashes).sort();
  const pages = [LATER_FILE, ...(await sidebarNames())].map((name) => `${name}.html`);
  const wanted = ['Code.js', 'appsscript.json', ...pages];
  const paths = wanted.map((name) => `${OUTPUT}/${name}`).sort();
  if (files.join() === paths.join()) return files;
  throw new DeployError(
    `Nothing was pushed, because clasp would push ${files.join(', ') || 'nothing'} instead of ${paths.join(', ')}: ${PROJECT} must say "rootDir": "${OUTPUT}" and change nothing else about files.`,
  );
}

/** What to tell about a push that succeeded: clasp's exit code is 0 after a skipped one too. */
export function pushed(answer: ClaspAnswer, files: readonly string[]): string {
  const { failed, text } = answer;
  if (failed) throw claspFailure(answer);
  if (/already up to date/i.test(text)) return 'The project has these files already.';
  if (/skipping push/i.test(text)) {
    throw claspFailure(answer, 'Nothing was pushed, because clasp did not overwrite the manifest of the project.');
  }
  const uploaded = [...text.matchAll(/^└─ (.+)$/gm)].map(([, path]) => withSlashes(path as string));
  const missing = files.filter((path) => !uploaded.includes(path));
  if (missing.length === 0) return `Pushed ${files.join(', ')}.`;
  throw claspFailure(answer, `The push is not complete: ${missing.join(', ')} did not go along.`);
}

function withSlashes(path: string): string {
  return path.trim().replace(/\\/g, '/');
}

/** A project that clasp made for a sheet names the sheet as its parent. */
function whatNext(project: string): string {
  const sheet = /"parentId":\s*"([^"]+)"/.exec(project)?.[1];
  if (!sheet) return 'Reload the sheet: the menu is under Extensions.';
  const address = `https://docs.google.com/spreadsheets/d/${sheet}`;
  return `Open or reload ${address}/edit: the menu is under Extensions. Others copy it with ${address}/copy`;
}

export function titleIn(words: readonly string[]): string | undefined {
  try {
    const { values } = parseArgs({ args: [...words], options: { new: { type: 'string' } } });
    if (values.new?.trim() !== '') return values.new;
  } catch (problem) {
    throw new DeployError(`${(problem as Error).message}\n${USAGE}`);
  }
  throw new DeployError(`--new needs the title of the sheet.\n${USAGE}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const title = titleIn(process.argv.slice(2));
    await deploy({ title, folder: process.cwd(), clasp: claspIn(process.cwd()), build: buildAll, tell: console.log });
  } catch (problem) {
    console.error(problem instanceof DeployError || problem instanceof BuildError ? problem.message : problem);
    process.exitCode = 1;
  }
}
