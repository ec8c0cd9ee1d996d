/** Each function on one row and on ten thousand, or at its natural large size, as Apps Script runs it. */
import { createContext, runInContext } from 'node:vm';
import { buildCode } from '../../src/build/code';
import type { FunctionName } from '../../src/functions/registry';
import { firstCallTime } from './bundle';
import type { BenchCall } from './calls/call';
import { ROWS, TEN_THOUSAND_ROWS } from './calls/call';
import { clientCalls } from './calls/client';
import { ledgerCalls } from './calls/ledger';
import { parthenonCalls } from './calls/parthenon';
import { payCalls } from './calls/pay';
import { planCalls } from './calls/plan';
import { simCalls } from './calls/sim';
import { teamCalls } from './calls/team';
import { type FigureTable, medianTime } from './table';

type SheetFunction = (...given: unknown[]) => unknown;

/** A new function without its call does not compile. */
const calls: Readonly<Record<FunctionName, BenchCall>> = {
  ...parthenonCalls,
  ...teamCalls,
  ...payCalls,
  ...planCalls,
  ...clientCalls,
  ...simCalls,
  ...ledgerCalls,
};

export async function benchFunctions(): Promise<FigureTable[]> {
  const { code } = await buildCode();
  const context = createContext({});
  runInContext(code, context);
  const sheet = context as Readonly<Record<string, SheetFunction>>;
  return [
    {
      title: 'Each function: its first call in a fresh context, loading included, and warm (median ms)',
      columns: ['function', 'first call', 'one call', 'large call', 'size', 'µs a row'],
      rows: Object.entries(calls).map(([name, { small, large, size }]) => {
        const run = (given: readonly unknown[]) => () => {
          (sheet[name] as SheetFunction)(...given);
        };
        const largeTime = medianTime(5, run(large));
        return [
          name,
          firstCallTime(code, `${name}(...${JSON.stringify(small)})`, 11),
          medianTime(15, run(small)),
          largeTime,
          size,
          size === TEN_THOUSAND_ROWS ? (largeTime / ROWS) * 1000 : '',
        ];
      }),
    },
  ];
}
