/** The functions a formula may call, and no others: how many arguments each takes and what it makes of them. */
import { fail, type Span } from './fault';
import { ceilingTo, floorOf, floorTo, remainder, round, roundDown, roundUp } from './rounding';
import { finite, type Operand, toNumber, toTruth, type Value } from './values';

export interface FormulaFunction {
  readonly fewest: number;
  readonly most: number;
  /** Compiles a call; `span` is the call as a whole. */
  readonly compile: (args: readonly Operand[], span: Span) => Operand['evaluate'];
}

const ANY_COUNT = 255;
// taken once: inside a script host every use of a global costs a slow look-up
const { abs, min, max } = Math;

/** Found in a Map, so that names such as "constructor" find nothing. */
export const FORMULA_FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map([
  ['if', { fewest: 2, most: 3, compile: compileIf }],
  ['and', conditions((truths) => truths.every(Boolean))],
  ['or', conditions((truths) => truths.some(Boolean))],
  ['not', conditions(([truth]) => !truth, 1)],
  ['sum', ofAll((total, value) => total + value)],
  ['min', ofAll((least, value) => min(least, value))],
  ['max', ofAll((most, value) => max(most, value))],
  ['round', ofNumbers(1, 2, round)],
  ['roundup', ofNumbers(1, 2, roundUp)],
  ['rounddown', ofNumbers(1, 2, roundDown)],
  ['ceiling', ofNumbers(1, 2, (value, factor = 1) => toMultiple(value, factor, ceilingTo))],
  // as in spreadsheets, which round up to a multiple of 0 but refuse to round down to one
  [
    'floor',
    ofNumbers(1, 2, (value, factor = 1) =>
      factor === 0 && value !== 0 ? 'divisionByZero' : toMultiple(value, factor, floorTo),
    ),
  ],
  ['int', ofNumbers(1, 1, floorOf)],
  ['abs', ofNumbers(1, 1, (value) => abs(value))],
  ['mod', ofNumbers(2, 2, (value, divisor) => (divisor === 0 ? 'divisionByZero' : remainder(value, divisor)))],
]);

/** Only the branch that counts is calculated; without a third argument it is FALSE, as in a spreadsheet. */
function compileIf([condition, yes, no]: readonly Operand[]): Operand['evaluate'] {
  const { evaluate, span } = condition as Operand;
  const whenTrue = (yes as Operand).evaluate;
  const whenFalse = no?.evaluate ?? (() => false);
  return (row) => (toTruth(evaluate(row), span) ? whenTrue(row) : whenFalse(row));
}

function conditions(join: (truths: readonly boolean[]) => boolean, most = ANY_COUNT): FormulaFunction {
  return {
    fewest: 1,
    most,
    compile: (args) => (row) => join(args.map(({ evaluate, span }) => toTruth(evaluate(row), span))),
  };
}

/** Over all arguments; blank cells are passed over, as in a spreadsheet, and where all are blank the answer is 0. */
function ofAll(join: (one: number, other: number) => number): FormulaFunction {
  const number = ({ evaluate, span, isName }: Operand, row: readonly Value[]) => {
    const value = evaluate(row);
    return value === null && isName ? undefined : toNumber(value, span);
  };
  return {
    fewest: 1,
    most: ANY_COUNT,
    compile: (args, span) => (row) => {
      let result: number | undefined;
      for (const operand of args) {
        const value = number(operand, row);
        if (value !== undefined) result = result === undefined ? value : join(result, value);
      }
      return finite(result ?? 0, span);
    },
  };
}

function ofNumbers(
  fewest: number,
  most: number,
  compute: (one: number, other: number) => number | 'divisionByZero',
): FormulaFunction {
  return {
    fewest,
    most,
    compile: ([first, second], span) => {
      const one = first as Operand;
      return (row) => {
        const value = toNumber(one.evaluate(row), one.span);
        // left out, the second argument is undefined, so that its default counts
        const other = second && toNumber(second.evaluate(row), second.span);
        const result = compute(value, other as number);
        return typeof result === 'number' ? finite(result, span) : fail({ kind: result }, second?.span ?? span);
      };
    },
  };
}

/** Multiples of 0 are 0; a number above 0 has no multiple of one below 0 next to it in the direction asked for. */
function toMultiple(value: number, factor: number, step: (value: number, factor: number) => number): number {
  if (factor === 0 || value === 0) return 0;
  return value > 0 && factor < 0 ? Number.NaN : step(value, factor);
}
