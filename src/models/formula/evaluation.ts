/** Compiles the tree of a formula to closures over one row of cells; names and functions are looked up only here. */
import { fail, type Span } from './fault';
import { FORMULA_FUNCTIONS } from './functions';
import type { BinaryOperator, Tree, UnaryOperator } from './tree';
import { finite, holds, type Operand, toNumber } from './values';

/** Where the cell of a name stands in a row; `twice` where two cells have the name. */
export type Places = ReadonlyMap<string, number | 'twice'>;

/** The same name in capitals, in another normal form of Unicode: one name. */
export const nameKey = (name: string) => name.normalize('NFC').toLowerCase();

export function compile(tree: Tree, places: Places): Operand {
  const { start, end } = tree;
  return { span: { start, end }, isName: tree.kind === 'name', evaluate: compiled(tree, places) };
}

function compiled(tree: Tree, places: Places): Operand['evaluate'] {
  switch (tree.kind) {
    case 'constant': {
      const { value } = tree;
      return () => value;
    }
    case 'name':
      return compileName(tree.name, tree, places);
    case 'unary':
      return compileUnary(tree.operator, compile(tree.operand, places));
    case 'binary':
      return compileBinary(tree.operator, compile(tree.left, places), compile(tree.right, places), tree);
    case 'call':
      return compileCall(tree.name, tree.args, tree, places);
  }
}

function compileName(name: string, { start, end }: Span, places: Places): Operand['evaluate'] {
  const span = { start, end };
  const place = places.get(nameKey(name));
  if (place === undefined) return fail({ kind: 'unknownName', words: [...places.keys()] }, span);
  if (place === 'twice') return fail({ kind: 'nameTwice' }, span);
  return (row) => row[place] ?? null;
}

function compileUnary(operator: UnaryOperator, { evaluate, span }: Operand): Operand['evaluate'] {
  switch (operator) {
    case '-':
      return (row) => -toNumber(evaluate(row), span);
    case '+':
      return (row) => toNumber(evaluate(row), span);
    case '%':
      return (row) => toNumber(evaluate(row), span) / 100;
  }
}

function compileBinary(
  operator: BinaryOperator,
  { evaluate: left, span: leftSpan }: Operand,
  { evaluate: right, span: rightSpan }: Operand,
  { start, end }: Span,
): Operand['evaluate'] {
  const span = { start, end };
  const calculated = (calculate: (one: number, other: number) => number): Operand['evaluate'] => {
    return (row) => finite(calculate(toNumber(left(row), leftSpan), toNumber(right(row), rightSpan)), span);
  };
  const notZero = (divisor: number) => (divisor === 0 ? fail({ kind: 'divisionByZero' }, rightSpan) : divisor);
  switch (operator) {
    case '+':
      return calculated((one, other) => one + other);
    case '-':
      return calculated((one, other) => one - other);
    case '*':
      return calculated((one, other) => one * other);
    case '/':
      return calculated((one, other) => one / notZero(other));
    case '^':
      return calculated((one, other) => (other < 0 ? notZero(one) : one) ** other);
    default:
      return (row) => holds(operator, left(row), right(row), leftSpan, rightSpan);
  }
}

function compileCall(name: string, args: readonly Tree[], { start, end }: Span, places: Places): Operand['evaluate'] {
  const span = { start, end };
  const nameSpan = { start, end: start + name.length };
  const found = FORMULA_FUNCTIONS.get(name.toLowerCase());
  if (!found) return fail({ kind: 'unknownFunction', words: [...FORMULA_FUNCTIONS.keys()] }, nameSpan);
  const { fewest, most } = found;
  if (args.length < fewest || args.length > most) {
    return fail({ kind: 'argumentCount', fewest, most, came: args.length }, nameSpan);
  }
  return found.compile(
    args.map((arg) => compile(arg, places)),
    span,
  );
}
