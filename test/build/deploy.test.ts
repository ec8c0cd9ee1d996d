/** npm run deploy: the real clasp against a fake Google on loopback, in temporary folders, with the files of a real build. */
import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildAppsScript } from '../../src/build/build';
import { claspIn } from '../../src/build/clasp';
import { pushed, titleIn } from '../../src/build/deploy';
import { sidebarNames } from '../../src/build/sidebars';
import type { ScriptFile } from './fake-google';
import { messageOf, Place, type PlaceKind } from './place';

const READ = 'GET script.googleapis.com/v1/projects/new-project/content';
const WRITE = 'PUT script.googleapis.com/v1/projects/new-project/content';
const API_OFF =
  'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.';

let temporary = '';
let makePlace: (kind?: PlaceKind) => Promise<Place>;
/** The built files: as Apps Script takes them, and as clasp lists them. */
let builtFiles: readonly ScriptFile[] = [];
let paths: readonly string[] = [];
const outsideBefore = outside();

beforeAll(async () => {
  temporary = await realpath(await mkdtemp(join(tmpdir(), 'deploy-')));
  // A project further up is not the reader's project.
  await writeFile(join(temporary, '.clasp.json'), '{"scriptId": "someone-else", "rootDir": "."}');
  const built = join(temporary, 'built');
  await mkdir(built);
  await buildAppsScript(built);
  makePlace = (kind) => Place.make(temporary, built, kind);
  const sidebars = (await sidebarNames()).map((name) => ({ name, type: 'HTML', path: `${name}.html` }));
  const files = [
    { name: 'Code', type: 'SERVER_JS', path: 'Code.js' },
    { name: 'appsscript', type: 'JSON', path: 'appsscript.json' },
    { name: 'later', type: 'HTML', path: 'later.html' },
    ...sidebars,
  ];
  const read = files.map(async ({ path, ...file }) => ({ ...file, source: await readFile(join(built, path), 'utf8') }));
  builtFiles = byName(await Promise.all(read));
  paths = files.map(({ path }) => `dist/${path}`).sort();
});
afterAll(async () => {
  await Place.leaveAll();
  await rm(temporary, { recursive: true, force: true });
});

/** What on this machine a deployment could write by mistake, and when it was written last. */
function outside(): Record<string, number | undefined> {
  const here = ['appsscript.json', '.clasp.json', 'dist/appsscript.json', 'dist/Code.js'];
  const all = [...here, join(homedir(), '.clasprc.json')];
  return Object.fromEntries(all.map((path) => [path, statSync(path, { throwIfNoEntry: false })?.mtimeMs]));
}

const byName = (files: readonly ScriptFile[]) => [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
const permissionsIn = ({ type, source }: ScriptFile) =>
  type === 'JSON' ? (JSON.parse(source) as { oauthScopes?: string[] }).oauthScopes : undefined;

/** The sentence that a failed push ends with. */
const pushFailure = ({ clasp }: Pick<Place, 'clasp'>) =>
  clasp('push', '-f').then((answer) => messageOf(async () => pushed(answer, paths)));

describe('npm run deploy', () => {
  test('with a title makes a sheet with a project, and fills the project with exactly what was built', async () => {
    const place = await makePlace({ project: '', isBuilt: false });
    await place.deploy('Sales workbench');
    expect(place.google.requests).toEqual([
      'POST www.googleapis.com/drive/v3/files',
      'POST script.googleapis.com/v1/projects',
      READ,
      READ,
      WRITE,
    ]);
    expect(byName(place.google.files)).toEqual(builtFiles);
    expect(place.google.files.map(permissionsIn)).toContainEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
    expect(place.told.join('\n')).toContain('https://docs.google.com/spreadsheets/d/new-sheet/edit');
    expect(place.told.join('\n')).toContain('https://docs.google.com/spreadsheets/d/new-sheet/copy');
  });

  test('is a success where the project has these files already', async () => {
    const place = await makePlace();
    place.google.files = builtFiles;
    await place.deploy();
    expect(place.told).toContain('The project has these files already.');
    expect(place.google.requests).toEqual([READ]);
  });

  test('renews a login that has run out', async () => {
    const place = await makePlace();
    await place.logIn({ expired: true });
    expect(pushed(await place.clasp('push', '-f'), paths)).toContain('Pushed dist/Code.js');
    expect(place.google.requests).toEqual(['POST oauth2.googleapis.com/token', READ, WRITE]);
  });

  test('is a failure where clasp skips the push, though clasp itself ends with 0', async () => {
    const place = await makePlace();
    const answer = await place.clasp('push');
    expect(answer).toEqual({ failed: false, output: 'Skipping push.\n', text: 'Skipping push.' });
    expect(() => pushed(answer, paths)).toThrow('Nothing was pushed, because clasp did not overwrite the manifest');
    expect(place.google.requests).not.toContain(WRITE);
  });

  test('is a failure where fewer files went along than belong there', async () => {
    const place = await makePlace();
    await rm(place.path('dist/functions.html'));
    const answer = await place.clasp('push', '-f');
    expect(answer.failed).toBe(false);
    expect(() => pushed(answer, paths)).toThrow('The push is not complete: dist/functions.html did not go along.');
    expect(() => pushed({ failed: false, output: '', text: '' }, paths)).toThrow('The push is not complete');
  });
});

describe.concurrent('a push that Google refuses ends with one sentence and the words of clasp', () => {
  test.each([
    [403, API_OFF, 'switch it on at https://script.google.com/home/usersettings'],
    [500, 'Internal error encountered.', 'Google had an error of its own'],
  ])('%i: %s', async (status, message, sentence) => {
    const place = await makePlace();
    place.google.refusal = { status, message };
    const failure = await pushFailure(place);
    expect(failure).toContain(sentence);
    expect(failure).toContain(`clasp says:\n${message}`);
    expect(place.google.requests).not.toContain(WRITE);
  });

  test.each([
    ['Request had invalid authentication credentials.', 'run "npx clasp login"'],
    ['Requested entity was not found.', 'Your account sees no project with the scriptId'],
    ['The caller does not have permission', 'Your account may not change this project'],
    ['Project settings not found.', '.clasp.json names no project'],
    ["JSON5: invalid character '}' at 1:1", '.clasp.json cannot be read'],
    ['Syntax error: Unexpected token', 'Apps Script refused the files'],
    ['Something new', 'clasp did not succeed, for the reason below'],
  ])('in the words of clasp: %s', (text, sentence) => {
    expect(() => pushed({ failed: true, output: '', text }, paths)).toThrow(sentence);
  });

  test('without a login', async () => {
    const place = await makePlace();
    await rm(place.path('home/.clasprc.json'));
    expect(await pushFailure(place)).toContain('You are not logged in to Google');
    expect(place.google.requests).toEqual([]);
  });

  test('with a login that cannot be renewed', async () => {
    const place = await makePlace();
    await place.logIn({ expired: true });
    place.google.isLoginValid = false;
    expect(await pushFailure(place)).toContain('the login has run out: run "npx clasp login"');
  });

  test('without a network', async () => {
    const place = await makePlace();
    const clasp = claspIn(place.folder, place.environment);
    await place.google.stop();
    expect(await pushFailure({ clasp })).toContain('Google could not be reached: check the connection');
  });
});

describe('nothing is asked of Google', () => {
  test('without .clasp.json: the ways to one are told, before anything is built', async () => {
    const place = await makePlace({ project: '', isBuilt: false });
    const failure = await place.failure();
    expect(failure).toContain('npm run deploy -- --new "Sales workbench"');
    expect(failure).toContain('--rootDir dist');
    expect([existsSync(place.path('dist')), place.google.requests]).toEqual([false, []]);
  });

  test('for a new sheet where .clasp.json names a project', async () => {
    const place = await makePlace();
    expect(await place.failure('Another')).toContain('No new sheet was made');
    expect(place.google.requests).toEqual([]);
  });

  test('for a manifest that asks for other permissions', async () => {
    const place = await makePlace();
    place.build = () => writeFile(place.path('dist/appsscript.json'), '{"runtimeVersion": "V8"}');
    expect(await place.failure()).toContain('restore it with git checkout appsscript.json');
    expect(place.google.requests).toEqual([]);
  });

  test('where .clasp.json names another folder', async () => {
    const place = await makePlace({ project: '{"scriptId": "new-project"}' });
    expect(await place.failure()).toContain('.clasp.json must say "rootDir": "dist"');
    expect(place.google.requests).toEqual([]);
  });
});

test('a sheet without a project, which a refusal can leave behind, is pointed out', async () => {
  const place = await makePlace({ project: '' });
  place.google.refusal = { status: 403, message: API_OFF };
  const failure = await place.failure('Sales workbench');
  expect(failure).toContain('The Apps Script API is switched off for your account');
  expect(failure).toContain('If an empty sheet "Sales workbench" is in your Drive now, delete it');
});

test('the package is what belongs to Apps Script and nothing else of dist/, as clasp itself lists it without a network', async () => {
  const place = await makePlace();
  await mkdir(place.path('dist/workbench/sidebars'), { recursive: true });
  for (const name of ['index.html', 'Code.js', 'parts-en.json', 'appsscript.json', 'sidebars/functions.html']) {
    await writeFile(place.path(`dist/workbench/${name}`), 'of the workbench');
  }
  await mkdir(place.path('dist/pictures'));
  await writeFile(place.path('dist/pictures/newParthenon.png'), 'a picture');
  const { filesToPush } = JSON.parse((await place.clasp('--json', 'show-file-status')).output);
  expect(filesToPush.sort()).toEqual(paths);
  expect(place.google.requests).toEqual([]);
});

describe('the command', () => {
  test('takes a title, or nothing', () => {
    expect(titleIn(['--new', 'Plan 2027'])).toBe('Plan 2027');
    expect(titleIn([])).toBeUndefined();
  });

  test.each([
    ['a title that npm kept --new of', ['Plan 2027']],
    ['a blank title', ['--new', ' ']],
    ['no title', ['--new']],
    ['what it does not know', ['--force']],
  ])('shows how it is written, given %s', (_what, words) => {
    expect(() => titleIn(words)).toThrow('npm run deploy -- --new "Sales workbench"');
  });

  test('fails with its sentence alone, and an exit code that scripts see', async () => {
    const place = await makePlace({ project: '' });
    const words = ['--import', import.meta.resolve('tsx'), resolve('src/build/deploy.ts')];
    const options = { cwd: place.folder, env: place.environment };
    const [code, errors] = await new Promise<[unknown, string]>((answer) =>
      execFile(process.execPath, words, options, (failure, _output, text) => answer([failure?.code, text])),
    );
    expect(code).toBe(1);
    expect(errors).toMatch(/^There is no \.clasp\.json yet.*\n$/);
  });
});

test('outside temporary folders nothing was written', () => expect(outside()).toEqual(outsideBefore));
