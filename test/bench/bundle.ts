/** Size of Code.js, what takes its bytes, and what loading it costs each cell, beside loading all of mathjs in the same way. */
import { createContext, Script } from 'node:vm';
import { build, type OutputFile } from 'esbuild';
import { buildCode } from '../../src/build/code';
import { bytesTable } from './bytes';
import { type FigureTable, median, medianTime, timed } from './table';

const RUNS = 21;

let runs = 0;
/** V8 remembers what it compiled; a source that differs each time is compiled anew, as a new script run does. */
const fresh = (code: string) => new Script(`/*${runs++}*/${code}`);

export async function benchBundle(): Promise<FigureTable[]> {
  const ours = (await buildCode()).code;
  const mathjs = await allOfMathjs();
  const load = (code: string) => medianTime(RUNS, () => fresh(code).runInContext(createContext({})));
  const bare = medianTime(RUNS, () => fresh('0').runInContext(createContext({})));
  const times = { ours: load(ours) - bare, mathjs: load(mathjs) - bare };
  return [
    bytesTable(ours),
    {
      title: 'Loading, as Apps Script does for every cell (fresh empty context, median ms)',
      columns: ['bundle', 'KB', 'load ms', '% of mathjs'],
      rows: [
        ['Code.js', ours.length / 1024, times.ours, (times.ours / times.mathjs) * 100],
        ['all of mathjs', mathjs.length / 1024, times.mathjs, 100],
      ],
    },
    {
      title: 'The first call in a fresh context, loading included (median ms)',
      columns: ['call', 'ms', '% of loading mathjs'],
      rows: [
        ...Object.entries(firstCalls).map(([name, call]) => [name, firstCallTime(ours, call)] as const),
        ['PARTHENON_WHATIF in an Arabic sheet', firstCallTime(ours + ARABIC_SHEET, arabicCall)] as const,
      ].map(([name, time]) => [name, time, (time / times.mathjs) * 100]),
    },
  ];
}

const firstCalls: Readonly<Record<string, string>> = {
  'PARTHENON_PROFIT, one cell': 'PARTHENON_PROFIT(100, 0.1, 1000, 1, 1)',
  'PARTHENON_SIMULATE, five pillars, 16,384 trials':
    'PARTHENON_SIMULATE([[80,.08,900,1,.2]], [[100,.1,1000,1.2,.25]], [[130,.13,1300,1.5,.3]], 3500)',
  'PARTHENON_PROFIT refused, in English':
    'try { PARTHENON_PROFIT(100, 10, 1000, 1, 1) } catch (problem) { problem.message }',
};

/** In Arabic the translation, which stands packed, has to be unpacked first. */
const ARABIC_SHEET = `var SpreadsheetApp = { getActiveSpreadsheet: () => ({ getSpreadsheetLocale: () => 'ar_AE', getSpreadsheetTimeZone: () => 'UTC' }) };
`;
const arabicCall = 'PARTHENON_WHATIF([[100,.1,1000,1,1]], [[.1,.1,.1,.1,0]])';

export function firstCallTime(code: string, call: string, runs = RUNS): number {
  return median(
    Array.from({ length: runs }, () => {
      const context = createContext({});
      return timed(() => {
        fresh(code).runInContext(context);
        fresh(call).runInContext(context);
      });
    }),
  );
}

async function allOfMathjs(): Promise<string> {
  const result = await build({
    stdin: { contents: "import { create, all } from 'mathjs'; export const math = create(all);", resolveDir: '.' },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'mathjsBundle',
    target: 'es2019',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['import'],
  });
  return (result.outputFiles[0] as OutputFile).text;
}
