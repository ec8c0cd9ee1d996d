/** Each function on one row and on ten thousand, as Apps Script runs it. */
import { createContext, runInContext } from 'node:vm';
import { buildCode } from '../../src/build/code';
import { type FigureTable, medianTime } from './table';

type SheetFunction = (...given: unknown[]) => unknown;

const ROWS = 10_000;
const rows = <T>(cell: (row: number) => T): T[][] => Array.from({ length: ROWS }, (_, row) => [cell(row)]);

const pillars = [[100, 0.1, 1000, 1.2, 0.25]];
const low = [[80, 0.08, 900, 1, 0.2]];
const high = [[130, 0.13, 1300, 1.5, 0.3]];
const twelve = [Array.from({ length: 12 }, (_, index) => 2 + index)];
const after = [Array.from({ length: 12 }, (_, index) => 3 + index)];

/** A natural small call, and ten thousand rows; functions that return one table have their natural large size instead. */
const calls: Readonly<Record<string, { readonly small: unknown[]; readonly large: unknown[]; readonly size: string }>> =
  {
    PARTHENON_PROFIT: {
      small: [100, 0.1, 1000, 1, 1],
      large: [rows((row) => row), rows(() => 0.1), rows(() => 1000), 1, 0.5],
      size: '10,000 rows',
    },
    PARTHENON_UPLIFT: { small: [pillars, 6000], large: [pillars, rows((row) => row)], size: '10,000 rows' },
    PARTHENON_SOLVE: { small: [pillars, 1, 6000], large: [pillars, 1, rows((row) => row)], size: '10,000 rows' },
    PARTHENON_WHATIF: { small: [pillars, 0.15], large: [twelve, 0.15], size: '12 pillars' },
    PARTHENON_ATTRIBUTION: { small: [pillars, high], large: [twelve, after], size: '12 pillars' },
    PARTHENON_BUDGET: { small: [pillars, 100, 10_000], large: [twelve, 100, 10_000], size: '12 pillars' },
    PARTHENON_TORNADO: { small: [low, pillars, high], large: [twelve, after, after], size: '12 pillars' },
    PARTHENON_SIMULATE: {
      small: [low, pillars, high, 3500],
      large: [low, pillars, high, 3500, 1_048_576],
      size: '1,048,576 trials',
    },
  };

export async function benchFunctions(): Promise<FigureTable[]> {
  const context = createContext({});
  runInContext((await buildCode()).code, context);
  const sheet = context as Readonly<Record<string, SheetFunction>>;
  return [
    {
      title: 'Each function, warm (median ms)',
      columns: ['function', 'one call', 'large call', 'size', 'µs a row'],
      rows: Object.entries(calls).map(([name, { small, large, size }]) => {
        const run = (given: unknown[]) => () => {
          (sheet[name] as SheetFunction)(...given);
        };
        const largeTime = medianTime(5, run(large));
        return [
          name,
          medianTime(15, run(small)),
          largeTime,
          size,
          size.includes('rows') ? (largeTime / ROWS) * 1000 : '',
        ];
      }),
    },
  ];
}
