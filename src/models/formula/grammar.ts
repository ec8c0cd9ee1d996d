/**
 * The grammar of spreadsheet formulas, as a Pratt parser (V. R. Pratt, "Top down operator precedence", 1973).
 * Unlike in mathematics the minus of −2 binds before the power, so −2^2 is 4, and powers go from left to right, so
 * 2^3^2 is 64; a percent sign divides by 100.
 */
import { fail, type Span } from './fault';
import { type Token, tokensOf } from './tokens';
import type { BinaryOperator, Tree, UnaryOperator } from './tree';

/** How large a formula may be: far beyond any rule of pay, far below what would take time or memory. */
export const FORMULA_LIMITS = { characters: 4000, depth: 64, parts: 1000 } as const;

/** How tightly an operator holds what stands before it; all binary operators go from left to right. */
const BINDING: Readonly<Record<BinaryOperator, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '+': 2,
  '-': 2,
  '*': 3,
  '/': 3,
  '^': 4,
};
const SIGN_BINDING = 5;
const PERCENT_BINDING = 6;

/** The tree of a formula; one equals sign at its beginning is passed over. Throws a FormulaProblem. */
export function parse(source: string): Tree {
  const { characters } = FORMULA_LIMITS;
  if (source.length > characters) {
    fail({ kind: 'tooLong', most: characters, came: source.length }, { start: characters, end: characters + 1 });
  }
  const reader = readerOf(tokensOf(source));
  if (reader.next().source === '=') reader.take();
  const tree = expression(reader, 0);
  if (reader.next().kind !== 'end') fail({ kind: 'leftOver' }, reader.next());
  return tree;
}

interface Reader {
  readonly next: () => Token;
  readonly take: () => Token;
  /** Counts one part of the formula. */
  readonly count: (span: Span) => void;
  /** Counts one level of nesting until `leave`. */
  readonly enter: () => void;
  readonly leave: () => void;
}

function readerOf(tokens: readonly Token[]): Reader {
  let position = 0;
  let parts = 0;
  let depth = 0;
  const next = () => tokens[position] as Token;
  return {
    next,
    take: () => tokens[position++] as Token,
    count(span) {
      if (++parts > FORMULA_LIMITS.parts) fail({ kind: 'tooManyParts', most: FORMULA_LIMITS.parts }, span);
    },
    enter() {
      if (++depth > FORMULA_LIMITS.depth) fail({ kind: 'tooDeep', most: FORMULA_LIMITS.depth }, next());
    },
    leave() {
      depth--;
    },
  };
}

/** A value and all operators after it that hold it more tightly than `binding`. */
function expression(reader: Reader, binding: number): Tree {
  reader.enter();
  let left = value(reader);
  for (;;) {
    const sign = reader.next();
    if (sign.kind !== 'sign') break;
    if (sign.source === '%' && binding < PERCENT_BINDING) {
      reader.take();
      left = unary(reader, '%', left, { start: left.start, end: sign.end });
      continue;
    }
    const holds = bindingOf(sign.source);
    if (holds <= binding) break;
    reader.take();
    const right = expression(reader, holds);
    reader.count(sign);
    left = {
      kind: 'binary',
      operator: sign.source as BinaryOperator,
      left,
      right,
      start: left.start,
      end: right.end,
    };
  }
  reader.leave();
  return left;
}

/** 0 for a sign that joins nothing. */
function bindingOf(sign: string): number {
  return Object.hasOwn(BINDING, sign) ? BINDING[sign as BinaryOperator] : 0;
}

function unary(reader: Reader, operator: UnaryOperator, operand: Tree, { start, end }: Span): Tree {
  reader.count({ start, end });
  return { kind: 'unary', operator, operand, start, end };
}

/** A number, a text, a name, a call, something in parentheses, or one of these with a sign before it. */
function value(reader: Reader): Tree {
  const token = reader.next();
  if (token.kind === 'end') return fail({ kind: 'valueMissing' }, token);
  if (token.source === '-' || token.source === '+') {
    reader.take();
    const operand = expression(reader, SIGN_BINDING);
    return unary(reader, token.source, operand, { start: token.start, end: operand.end });
  }
  if (token.source === '(') {
    reader.take();
    const inner = expression(reader, 0);
    return { ...inner, start: token.start, end: closing(reader, token).end };
  }
  if (token.kind === 'sign') return fail({ kind: 'valueMissing' }, token);
  reader.take();
  reader.count(token);
  if (token.kind === 'name') return named(reader, token);
  return { kind: 'constant', value: constant(token), start: token.start, end: token.end };
}

function constant(token: Token): number | string {
  if (token.kind === 'text') return token.source.slice(1, -1).replace(/""/g, '"');
  const number = Number(token.source);
  return Number.isFinite(number) ? number : fail({ kind: 'numberTooLarge' }, token);
}

function named(reader: Reader, token: Token): Tree {
  const { start, end } = token;
  if (reader.next().source === '(') return called(reader, token);
  const lower = token.source.toLowerCase();
  if (lower === 'true' || lower === 'false') return { kind: 'constant', value: lower === 'true', start, end };
  return { kind: 'name', name: token.source, start, end };
}

/** The arguments of a function, between parentheses, with ; or , between them. */
function called(reader: Reader, { source, start }: Token): Tree {
  const opening = reader.take();
  const args: Tree[] = [];
  if (reader.next().source !== ')') {
    args.push(expression(reader, 0));
    while (reader.next().source === ';' || reader.next().source === ',') {
      reader.take();
      args.push(expression(reader, 0));
    }
  }
  return { kind: 'call', name: source, args, start, end: closing(reader, opening).end };
}

function closing(reader: Reader, opening: Token): Token {
  const token = reader.next();
  if (token.source === ')') return reader.take();
  return token.kind === 'end' ? fail({ kind: 'unclosedParenthesis' }, opening) : fail({ kind: 'leftOver' }, token);
}
