/** In the browser the same bytes give the same tables, by the script that sidebars carry. */
import { Workbook } from '@cj-tech-master/excelts';
import { build } from 'esbuild';
import iconv from 'iconv-lite';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumArguments, findChromium } from '../../src/build/chromium';
import { encodings } from '../../src/files/encodings';
import { encoded } from './tables';

type Job = 'readTextFile' | 'readWorkbook';

describe('in the browser', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import * as texts from './src/files/read-text'; import * as workbooks from './src/files/workbook/read-workbook'; import { inOneGo } from './src/models/in-slices';
          globalThis.read = (job, question) => inOneGo({ ...texts, ...workbooks }[job]({ ...question, bytes: new Uint8Array(question.bytes) }));`,
        resolveDir: process.cwd(),
      },
      bundle: true,
      write: false,
      format: 'iife',
      target: 'es2019',
    });
    browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] });
    page = await browser.newPage();
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  });
  afterAll(() => browser.close());

  const read = (job: Job, bytes: Uint8Array, rest: object = {}) =>
    page.evaluate(
      ([name, question]) => {
        const run = Reflect.get(globalThis, 'read') as (job: string, question: object) => { read?: unknown };
        return run(name, question).read;
      },
      [job, { bytes: [...bytes], ...rest }] as const,
    );

  test.each(encodings)('every character of %s is read as iconv-lite wrote it', async (encoding) => {
    const every = iconv.decode(Buffer.from(Array.from({ length: 128 }, (_, index) => index + 128)), encoding);
    const known = encoding.startsWith('utf') ? 'łΩжش中😀' : every.replace(/[\ufffd\u0080-\u009f]/g, '');
    expect(known.length).toBeGreaterThan(5);
    const bytes = encoded(`client,amount\n${known},1\n`, encoding, encoding.startsWith('utf-16'));
    expect(await read('readTextFile', bytes, { choices: { encoding } })).toMatchObject({
      table: {
        rows: [
          ['client', 'amount'],
          [known, '1'],
        ],
      },
      notices: [],
    });
  });

  test('a workbook is read as excelts wrote it', async () => {
    const book = new Workbook();
    book.addWorksheet('Deals').addRow(['Łódź', 1.5, true]);
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    expect(await read('readWorkbook', bytes)).toMatchObject({ table: { name: 'Deals', rows: [['Łódź', 1.5, true]] } });
  });
});
