/** A pay rule over ten thousand sellers beside mathjs, and how long it takes to refuse a formula that is an attack. */
import { createContext, runInContext } from 'node:vm';
import { compile } from 'mathjs';
import { buildCode } from '../../src/build/code';
import { formula } from '../../src/models/formula/formula';
import { ROWS } from './calls/call';
import { payCalls, payRule } from './calls/pay';
import { type FigureTable, median, medianTime, timed } from './table';

const RUNS = 11;

/** The same rule as mathjs writes it. */
const MATHJS_RULE = 'attainment < 0.8 ? 0 : revenue * 0.03 + max(0, revenue - 100000) * 0.02';

export async function benchFormula(): Promise<FigureTable[]> {
  const { code } = await buildCode();
  return [besideMathjs(code), refusals(code)];
}

function besideMathjs(code: string): FigureTable {
  const context = createContext({});
  runInContext(code, context);
  const [rule, names, values] = payCalls.PAY_FORMULA.large;
  const call = (context as Record<string, (...given: unknown[]) => number[][]>).PAY_FORMULA as (
    ...given: unknown[]
  ) => number[][];
  const ours = () => call(rule, names, values);
  const theirs = () => {
    const compiled = compile(MATHJS_RULE);
    return (values as number[][]).map(([attainment, revenue]) => [
      compiled.evaluate({ attainment, revenue }) as number,
    ]);
  };
  const compiled = () => {
    const read = formula(payRule, (names as string[][])[0] as string[]);
    if (read.kind === 'fault') throw new Error(`${payRule} is refused: ${read.fault.kind}.`);
    return (values as number[][]).map((row) => {
      const result = read.evaluate(row);
      return [result.kind === 'value' ? (result.value as number) : Number.NaN];
    });
  };
  requireSame(ours(), theirs());
  requireSame(compiled(), theirs());
  const times = { 'the rule, compiled': compiled, 'mathjs, compiled': theirs, 'PAY_FORMULA, every cell checked': ours };
  return {
    title: `A pay rule over ${ROWS} rows, compiled anew each time (median ms)`,
    columns: ['by', 'ms', 'µs a row'],
    rows: Object.entries(times).map(([name, run]) => {
      const time = medianTime(RUNS, run);
      return [name, time, (time / ROWS) * 1000];
    }),
  };
}

/** A time for another result would be no comparison. */
function requireSame(ours: readonly number[][], theirs: readonly number[][]): void {
  ours.forEach(([pay = Number.NaN], row) => {
    const [other = Number.NaN] = theirs[row] ?? [];
    if (Math.abs(pay - other) > 1e-9 * Math.max(1, Math.abs(other))) {
      throw new Error(`${payRule} pays ${pay} in row ${row + 1}, mathjs ${other}.`);
    }
  });
}

const attacks: Readonly<Record<string, string>> = {
  'ten million parentheses': '('.repeat(10_000_000),
  'a text of ten million letters': `"${'x'.repeat(10_000_000)}"`,
  'depth beyond the limit': `${'('.repeat(2000)}1${')'.repeat(2000)}`,
  '1,300 conditions in each other': `${'if('.repeat(1300)}1`,
  'parts beyond the limit': '1+'.repeat(1999),
  'powers of powers': `${'9^'.repeat(500)}9`,
  'a way out of the sandbox': 'constructor("return this")()',
};

/** Each in a fresh context, with everything that a cell has to load before it can refuse. */
function refusals(code: string): FigureTable {
  let run = 0;
  const refusal = (attack: string) => {
    const context = createContext({ attack });
    runInContext(`/*${run++}*/${code}`, context);
    return timed(() => runInContext('try { PAY_FORMULA(attack, "revenue", 1) } catch (e) { e.message }', context));
  };
  return {
    title: 'Refusing a formula, first call of a fresh context (ms)',
    columns: ['formula', 'median', 'slowest'],
    rows: Object.entries(attacks).map(([name, attack]) => {
      const times = Array.from({ length: RUNS }, () => refusal(attack));
      return [name, median(times), Math.max(...times)];
    }),
  };
}
