/** Code.js as it is pushed: loads where nothing exists, shows plain functions, and a build refuses what would break. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handlerNames } from '../../src/addon/handlers';
import { checkServerSyntax, checkSidebarScript } from '../../src/build/checks';
import { buildCode } from '../../src/build/code';
import { functionIndex } from '../../src/build/function-index';
import { functionReference } from '../../src/build/reference';
import { sidebarScript } from '../../src/build/sidebars';
import { customFunctionStub } from '../../src/build/stubs';
import { functionGuides, gapsInHelp } from '../../src/functions/guide';
import { valueFunction } from '../../src/functions/mechanism/define';
import { number } from '../../src/functions/mechanism/parameters';
import { catalogues } from '../../src/messages/catalogues';

let code = '';
let later = '';
let pageCode = '';
let folder = '';
beforeAll(async () => {
  ({ code, later, pageCode } = await buildCode());
  folder = await mkdtemp('test/build/.scratch-');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const written = async (name: string, source: string) => {
  const path = join(folder, name);
  await writeFile(path, source);
  return path;
};

/** What Code.js needs of Google to read later.html, which `content` gives. */
const servicesWith = (content: () => string, locale = 'en') => ({
  HtmlService: { createTemplateFromFile: () => ({ getRawContent: content }) },
  Session: { getActiveUserLocale: () => locale },
});

/** With each sign in one way, whether as it is or as an escape. */
const withoutEscapes = (text: string) =>
  text.replace(/\\u([0-9a-f]{4})/gi, (_all, code) => String.fromCharCode(Number.parseInt(code, 16)));

describe('Code.js', () => {
  test('leaves room: reading it costs every cell time', () => {
    expect(Buffer.byteLength(code)).toBeLessThan(250_000);
  });

  test('loads in a context in which nothing of a browser, of Node or of Google exists', () => {
    const context = createContext({});
    runInContext(code, context);
    expect(runInContext('PARTHENON_PROFIT(100, 0.1, 1000, 1, 1)', context)).toBe(10_000);
  });

  test('shows every custom function and handler as a plain function with its real parameters', () => {
    const body = parse(code, { ecmaVersion: 2019 }).body;
    const shown = new Map(
      body.flatMap((node) =>
        node.type === 'FunctionDeclaration'
          ? [[node.id.name, node.params.map((parameter) => (parameter as { name: string }).name)] as const]
          : [],
      ),
    );
    for (const guide of functionGuides('en')) {
      expect(shown.get(guide.name), guide.name).toEqual(guide.parameters.map(({ name }) => name));
    }
    for (const name of handlerNames()) expect(shown.has(name), name).toBe(true);
  });

  test('carries the help that Sheets shows: one plain paragraph, every parameter, the custom function mark', () => {
    for (const guide of functionGuides('en')) {
      const comment = code.slice(
        code.lastIndexOf('/**', code.indexOf(`function ${guide.name}(`)),
        code.indexOf(`function ${guide.name}(`),
      );
      expect(comment).toContain('@customfunction');
      for (const { name } of guide.parameters) expect(comment).toMatch(new RegExp(`@param \\{\\w+\\} ${name} \\S`));
    }
  });

  test('leaves out the examples and translations, which no cell needs and every cell would pay for', () => {
    // In Code.js most of it would be packed, out of sight.
    for (const built of [code, pageCode]) {
      for (const guide of functionGuides('ar')) expect(built).not.toContain(guide.text);
      for (const { examples } of functionGuides('en')) {
        for (const { formula } of examples) expect(built).not.toContain(formula);
      }
    }
  });

  test('asks Google for nothing while it loads, because that breaks the menu before permission is given', () => {
    const asked: string[] = [];
    const service = (name: string) =>
      new Proxy({}, { get: (_target, method) => asked.push(`${name}.${String(method)}`) });
    const services = Object.fromEntries(
      ['SpreadsheetApp', 'Charts', 'HtmlService', 'Session', 'Utilities'].map((name) => [name, service(name)]),
    );
    runInContext(code, createContext(services));
    expect(asked).toEqual([]);
  });
});

describe('a part of Code.js', () => {
  const loaded = (parts: Readonly<Record<string, string>>) =>
    buildCode(parts).then((bundle) =>
      [bundle.code, bundle.pageCode].map((built) => {
        const context = createContext({ log: [] });
        runInContext(built, context);
        return (script: string) => runInContext(script, context) as unknown;
      }),
    );

  test('is made when it is first asked for, and once', async () => {
    for (const run of await loaded({ plan: "log.push('plan'); export const amount = 7;" })) {
      expect(run('log.length')).toBe(0);
      expect(run("salesWorkbench('plan').amount + salesWorkbench('plan').amount")).toBe(14);
      expect(run('log.length')).toBe(1);
    }
  });

  test('shares with others what they have in common, in Apps Script and on the page alike', async () => {
    const shared = await written('shared.ts', "export const said = []; export const sign = '\u0645×\\n\"\\'';");
    const parts = Object.fromEntries(
      ['one', 'two'].map((name) => [
        name,
        `import { said, sign } from '${resolve(shared)}'; export const say = () => said.push('${name}' + sign) && said;`,
      ]),
    );
    for (const run of await loaded(parts)) {
      expect(run("salesWorkbench('one').say().length")).toBe(1);
      expect(run("salesWorkbench('two').say().join()")).toBe('one\u0645×\n"\',two\u0645×\n"\'');
    }
  });

  test('is the same text in Apps Script as on the page, packed or not', () => {
    const texts: string[] = [];
    const context = createContext({ texts, ...servicesWith(() => later) });
    runInContext(code, context);
    runInContext(
      'Function = new Proxy(Function, { apply: (make, _self, [part, text]) => texts.push(text) && make(part, text) });',
      context,
    );
    const names = [...pageCode.matchAll(/^"([\w.]+)":function\(part\)/gm)].map(([, name]) => name as string);
    for (const name of names) runInContext(`salesWorkbench(${JSON.stringify(name)})`, context);
    expect(texts).toHaveLength(names.length);
    const page = withoutEscapes(pageCode);
    for (const text of texts) {
      const [, body, name] = /^"use strict";(.*)\n\/\/# sourceURL=(.*)$/s.exec(text) ?? [];
      expect(page.includes(`"${name}":function(part){"use strict";${withoutEscapes(body as string)}}`), name).toBe(
        true,
      );
    }
  });

  test('of a catalogue is asked for by language, section and, where its file exports them one by one, key', () => {
    const context = createContext({});
    runInContext(code, context);
    const menu = runInContext("salesWorkbench('ar.menu').menu", context) as typeof catalogues.ar.menu;
    expect(menu.aboutText({ version: '2' })).toBe(catalogues.ar.menu.aboutText({ version: '2' }));
    const rows = runInContext("salesWorkbench('ar.team.rows').rows", context) as typeof catalogues.ar.team.rows;
    expect(rows.beyondHelp).toBe(catalogues.ar.team.rows.beyondHelp);
  });

  test('that every cell asks for, that simulates or that tells of a slip is not packed; other sentences are', () => {
    const unpacked = (call: string) => {
      const context = createContext({});
      runInContext(code, context);
      runInContext("var names = []; const { unpack } = salesWorkbench('unpack');", context);
      runInContext(
        "salesWorkbench('unpack').unpack = (...given) => names.push(given[1]) && unpack(...given);",
        context,
      );
      runInContext(`try { ${call} } catch (problem) {}`, context);
      return runInContext('names.length', context) as number;
    };
    expect(unpacked('PARTHENON_PROFIT(100, 0.1, 1000, 1, 1)')).toBe(0);
    expect(unpacked('PARTHENON_SIMULATE([[80, 0.1]], [[100, 0.1]], [[130, 0.1]])')).toBe(0);
    expect(unpacked('PARTHENON_PROFIT(100, 10, 1000, 1, 1)')).toBe(0);
    expect(unpacked('PARTHENON_PROFIT([[1],[2]], 10, 1000, 1, [[1],[2]])')).toBe(0);
    expect(unpacked("PAY_FORMULA('1+', [['plan']], [[1]])")).toBeGreaterThan(0);
  });

  test('that several share may do nothing when it is loaded, because it is loaded when something of it is taken', async () => {
    const acting = await written('acting.ts', 'export const said = []; said.push(1); export const all = () => said;');
    const parts = Object.fromEntries(
      ['one', 'two'].map((name) => [
        name,
        `import { all } from '${resolve(acting)}'; export const ${name} = () => all();`,
      ]),
    );
    await expect(buildCode(parts)).rejects.toThrow('near "');
  });

  test('may not export what changes, because others read it once', async () => {
    const changing = await written('changing.ts', 'export let amount = 1; export const rise = () => amount++;');
    await expect(buildCode({ run: `export * from '${resolve(changing)}';` })).rejects.toThrow('Use const');
  });
});

describe('later.html', () => {
  /** Code.js over a later.html, the times that it was read, and where it is asked. */
  const openedWith = (content: () => string, locale?: string) => {
    let reads = 0;
    const counted = () => {
      reads++;
      return content();
    };
    const context = createContext(servicesWith(counted, locale));
    runInContext(code, context);
    return { reads: () => reads, run: (script: string) => runInContext(script, context) as unknown };
  };
  const sheetsWords = (language: string) => `salesWorkbench('${language}.sheets').sheets.busy`;

  test('has what no cell needs, is read when that is first asked for, and once', () => {
    const { reads, run } = openedWith(() => later);
    run('PARTHENON_PROFIT(100, 0.1, 1000, 1, 1)');
    expect(reads()).toBe(0);
    expect(run(sheetsWords('en'))).toBe(catalogues.en.sheets.busy);
    expect(run(sheetsWords('ar'))).toBe(catalogues.ar.sheets.busy);
    expect(run("typeof salesWorkbench('templates').layEdition")).toBe('function');
    expect(reads()).toBe(1);
  });

  test.each<[string, (text: string) => string]>([
    ['trimmed', (text) => text.trim()],
    ['with the line ends of Windows', (text) => text.replace(/\n/g, '\r\n')],
    ['on one line', (text) => text.replace(/\n/g, '')],
    ['with empty lines around it', (text) => `\n\n${text}\n\n`],
  ])('may come back from HtmlService %s', (_how, change) => {
    expect(change(later)).not.toBe(later);
    expect(openedWith(() => change(later)).run(sheetsWords('ar'))).toBe(catalogues.ar.sheets.busy);
  });

  test('has no sign that means anything in HTML', () => expect(later).toMatch(/^[\w\n-]+$/));

  test.each<[string, () => string]>([
    [
      'missing',
      () => {
        throw new Error('No HTML file named later was found.');
      },
    ],
    ['empty', () => ''],
    ['cut off', () => later.slice(0, later.length / 2)],
    ['another page', () => '<!DOCTYPE html><html></html>'],
  ])('is told of in a sentence with what to do where it is %s, and functions and menu words stay', (_what, content) => {
    for (const [language, words] of Object.entries(catalogues)) {
      const { run } = openedWith(content, language);
      expect(() => run(sheetsWords(language))).toThrow(words.menu.laterUnreadable({ file: 'later.html' }));
      expect(run('PARTHENON_PROFIT(100, 0.1, 1000, 1, 1)')).toBe(10_000);
    }
  });

  test('of another build is refused, because its parts would take the wrong things from Code.js', async () => {
    const other = await buildCode({ templates: 'export const layEdition = () => [];' });
    expect(() => openedWith(() => other.later).run(sheetsWords('en'))).toThrow('of another version than Code');
  });

  test('has nothing that a cell asks for: every function works where there is no HtmlService', () => {
    const context = createContext({});
    runInContext(code, context);
    for (const { name } of functionGuides('en')) {
      // Without arguments it is refused, in a sentence that begins with its name: its words are there.
      expect(() => runInContext(`${name}()`, context), name).toThrow(`${name}: `);
    }
  });

  test('may not have what a function imports, asks for or says: the build stops', async () => {
    const reaching = (source: string) =>
      buildCode({
        PAY_KPI: source,
        sidebars: 'export const sidebarHandlers = {};',
        templates: 'export const layEdition = () => [];',
      });
    const template = resolve('src/addon/templates.ts');
    await expect(reaching(`export { layEdition as PAY_KPI } from '${template}';`)).rejects.toThrow(
      'PAY_KPI reaches "templates", which stands in later.html',
    );
    await expect(reaching('export const PAY_KPI = (words) => words.sheets.busy;')).rejects.toThrow(
      'PAY_KPI reaches "sheets", which stands in later.html',
    );
    await expect(reaching('export const PAY_KPI = ({ sheets }) => sheets;')).rejects.toThrow(
      'PAY_KPI reaches "sheets", which stands in later.html',
    );
    await expect(reaching('export const PAY_KPI = (pay) => pay.rows;')).resolves.toBeDefined();
  });
});

describe('a stub', () => {
  test('cannot be broken out of by what stands in a description', () => {
    const stub = customFunctionStub({
      name: 'TEST_ESCAPE',
      family: 'TEST',
      text: 'Ends here */ alert(1) /*',
      parameters: [],
      examples: [],
    });
    expect(parse(stub, { ecmaVersion: 2019 }).body.map(({ type }) => type)).toEqual(['FunctionDeclaration']);
  });
});

describe('the help of a word to choose', () => {
  const stubWith = (text: string) =>
    customFunctionStub({
      name: 'TEST_WORD',
      family: 'TEST',
      text: 'A test.',
      parameters: [{ name: 'by', text, optional: false, takesRange: false, type: 'text', allowed: '“day” or “week”' }],
      examples: [],
    });
  test('names the choices', () => {
    expect(stubWith('How long.')).toContain('How long ("day" or "week").');
    expect(stubWith('Counted by day.')).toContain('Counted by day ("day" or "week").');
    expect(stubWith('Weekly by day.')).toContain('Weekly by day ("day" or "week").');
  });
  test('does not name them a second time', () => {
    expect(stubWith('By day, or week.')).toContain('By day, or week.\n');
  });
});

describe('a build is refused', () => {
  test.each([
    ['a private field', 'class Plan { #amount = 1; read() { return this.#amount; } } globalThis.x = new Plan();'],
    [
      'a private method',
      'class Plan { #read() { return 1; } all() { return this.#read(); } } globalThis.x = new Plan();',
    ],
    ['a class field', 'class Plan { amount = 1; } globalThis.x = new Plan();'],
    ['a static field', 'class Plan { static amount = 1; } globalThis.x = Plan;'],
    ['a static block', 'class Plan { static { globalThis.y = 1; } } globalThis.x = Plan;'],
  ])('with %s in server code', async (_what, source) => {
    await expect(buildCode({ run: source })).rejects.toThrow('Code.js is not plain ECMAScript 2019');
  });

  test('with a template literal in a sidebar script', () => {
    expect(() => checkSidebarScript('const a = `b`;', 'The sidebar')).toThrow('has a template literal');
  });

  test('with text in a sidebar script that ends the script', () => {
    expect(() => checkSidebarScript('const a = "</script>";', 'The sidebar')).toThrow('ends the script too early');
  });

  test('but esbuild writes template literals and closing tags of a sidebar in another way', async () => {
    const entry = await written(
      'sidebar.tsx',
      'const n = document.title; document.title = `</script><!--//$' + '{n}`;',
    );
    const script = await sidebarScript(entry);
    expect(() => checkSidebarScript(script, 'The sidebar')).not.toThrow();
  });

  test('for a custom function without description, examples or translation, or with a name that Sheets takes for a cell', () => {
    const bare = valueFunction({ name: 'TEST_BARE', parameters: { deals: number() }, value: ({ deals }) => deals });
    expect(gapsInHelp({ TEST_BARE: bare })).toEqual([
      'TEST_BARE: needs two examples.',
      'TEST_BARE: has no description in "en".',
      'TEST_BARE: has no description in "ar".',
    ]);
    expect(gapsInHelp({ ABC12: { ...bare, name: 'ABC12' } })[0]).toContain('a name is CAPITALS');
    expect(gapsInHelp({ OTHER_NAME: bare })[0]).toContain('is declared under the name TEST_BARE');
  });

  test('where a stub is no JavaScript', () => {
    expect(() => checkServerSyntax('function (', 'The stubs')).toThrow('The stubs is not plain');
  });
});

describe('what is generated from the functions', () => {
  test('no function lacks its description, two examples or a translation', () => expect(gapsInHelp()).toEqual([]));

  test('the lists of functions and the reference page are as fresh as the functions', async () => {
    for (const { path, content } of [...(await functionIndex()), functionReference()]) {
      expect(await readFile(path, 'utf8'), path).toBe(content);
    }
  });
});

describe('the manifest', () => {
  test('asks for this spreadsheet and its sidebars, and for nothing else', async () => {
    const manifest = JSON.parse(await readFile('appsscript.json', 'utf8')) as {
      oauthScopes: string[];
      runtimeVersion: string;
    };
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
    expect(manifest.runtimeVersion).toBe('V8');
  });
});
