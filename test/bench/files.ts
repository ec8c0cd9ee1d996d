/** How long an export of 20 MB takes from its bytes to a table, and how long the page is busy at most, beside other readers; sizes. */
import { Workbook } from '@cj-tech-master/excelts';
import { build } from 'esbuild';
import Papa from 'papaparse';
import { readTextFile } from '../../src/files/read-text';
import { readWorkbook } from '../../src/files/workbook/read-workbook';
import type { InSlices } from '../../src/models/in-slices';
import type { RawTable } from '../../src/models/ledger/raw';
import { encoded } from '../files/tables';
import { madeWorkbook } from '../files/zips';
import { type FigureTable, median, timed } from './table';

const RUNS = 5;
const TEXT_ROWS = 250_000;
const SHEET_ROWS = 300_000;
/** excelts takes half a minute and gigabytes for all of them. */
const FEWER_ROWS = 50_000;
const MB = 1e6;

export async function benchFiles(): Promise<FigureTable[]> {
  return [texts(), await workbooks(), await sizes()];
}

function texts(): FigureTable {
  const line = '12345;"Żółć; Sp. z o.o.";2024-01-05;1250,00;Won;"note ""x""";plain text of a deal\r\n';
  const text = line.repeat(TEXT_ROWS);
  const rows: (string | number)[][] = [];
  for (const encoding of ['utf-8', 'utf-16le', 'windows-1250'] as const) {
    const bytes = encoded(text, encoding, encoding === 'utf-16le');
    rows.push([encoding, bytes.length / MB, ...inSlices(() => readTextFile({ name: '', bytes }), TEXT_ROWS)]);
  }
  const bytes = encoded(text, 'utf-8');
  const theirs = Array.from({ length: RUNS }, () =>
    timed(() => new Papa.Parser({ delimiter: ';', newline: '\r\n' }).parse(new TextDecoder().decode(bytes), 0, false)),
  );
  rows.push(['utf-8, papaparse in one go, nothing found out', bytes.length / MB, median(theirs), median(theirs), '']);
  return {
    title: `An export of ${TEXT_ROWS} rows of text: encoding and separator found, all cells read (ms, median of ${RUNS})`,
    columns: ['encoding', 'MB', 'in all', 'longest slice', 'median slice'],
    rows,
  };
}

async function workbooks(): Promise<FigureTable> {
  const rows: (string | number)[][] = [];
  for (const count of [FEWER_ROWS, SHEET_ROWS]) {
    const bytes = workbookOf(count);
    rows.push([`${count} rows`, bytes.length / MB, ...inSlices(() => readWorkbook({ bytes }), count)]);
  }
  const bytes = workbookOf(FEWER_ROWS);
  const start = performance.now();
  await new Workbook().xlsx.load(Buffer.from(bytes));
  const time = performance.now() - start;
  rows.push([`${FEWER_ROWS} rows, excelts in one go`, bytes.length / MB, time, time, '']);
  return {
    title: `A workbook of ten columns: texts, numbers, days, results of formulas (ms, median of ${RUNS})`,
    columns: ['', 'MB', 'in all', 'longest slice', 'median slice'],
    rows,
  };
}

function inSlices(
  start: () => InSlices<{ readonly read?: { readonly table: RawTable } | undefined }>,
  expected: number,
): [number, number, number] {
  const runs = Array.from({ length: RUNS }, () => {
    const slices: number[] = [];
    const work = start();
    for (let isDone = false; !isDone; ) {
      slices.push(
        timed(() => {
          const step = work.next();
          isDone = step.done === true;
          // A time for something else would be no figure.
          if (step.done && step.value.read?.table.rows.length !== expected) throw new Error('Not all rows were read.');
        }),
      );
    }
    return slices;
  });
  return [
    median(runs.map((slices) => slices.reduce((sum, time) => sum + time))),
    median(runs.map((slices) => Math.max(...slices))),
    median(runs.map((slices) => median(slices))),
  ];
}

function workbookOf(count: number): Uint8Array {
  const texts = Array.from({ length: 20_000 }, (_, index) => `<si><t>Client ${index} Żółć &amp; Co</t></si>`).join('');
  let state = 12_345;
  const next = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state % below;
  };
  const rows = Array.from({ length: count }, (_, index) => {
    const row = index + 1;
    return `<row r="${row}" spans="1:10"><c r="A${row}"><v>${row}</v></c><c r="B${row}" t="s"><v>${next(20_000)}</v></c><c r="C${row}" s="1"><v>${44_000 + next(2000)}</v></c><c r="D${row}"><v>${next(1_000_000) / 100}</v></c><c r="E${row}" t="s"><v>${next(50)}</v></c><c r="F${row}" t="b"><v>${row % 2}</v></c><c r="G${row}"><v>${next(2_000_000_000) / 1000}</v></c><c r="H${row}" t="s"><v>${next(20_000)}</v></c><c r="I${row}"><f>D${row}*2</f><v>${next(1_000_000) / 50}</v></c><c r="J${row}" t="s"><v>${next(20_000)}</v></c></row>`;
  });
  const styles =
    '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
  return madeWorkbook({ rows: rows.join(''), texts, styles });
}

async function sizes(): Promise<FigureTable> {
  const names = {
    'texts: bytes to table': "export { readTextFile, readPaste } from './src/files/read-text'",
    'texts and workbooks': "export * from './src/files/read-text'; export * from './src/files/workbook/read-workbook'",
    'papaparse alone': "export { Parser } from 'papaparse'",
    'excelts alone': "export { Workbook } from './node_modules/@cj-tech-master/excelts/dist/browser/index.browser.js'",
  };
  const rows = await Promise.all(
    Object.entries(names).map(async ([name, contents]) => {
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: process.cwd() },
        bundle: true,
        write: false,
        minify: true,
        charset: 'utf8',
        format: 'iife',
        globalName: 'read',
        platform: 'browser',
        target: 'es2020',
      });
      return [name, (outputFiles[0]?.contents.length ?? 0) / 1024];
    }),
  );
  return { title: 'What a sidebar would carry, minified', columns: ['', 'KB'], rows };
}
