/** Random formulas, written for a spreadsheet with as few parentheses as its grammar allows, and for mathjs with all. */
import fc from 'fast-check';

export interface Written {
  /** As typed into a sheet. */
  readonly sheet: string;
  /** How tightly it holds together in a sheet: 7 an atom, 1 a comparison. */
  readonly binding: number;
  /** The same, in the grammar of mathjs, every part in parentheses. */
  readonly math: string;
  /** Whether division, powers or remainders occur, which may have no answer. */
  readonly mayFail: boolean;
}

export const NAMES = ['revenue', 'Deals_2', 'نسبة'] as const;
/** What mathjs calls them. */
const MATH_NAMES = ['x', 'y', 'z'];

const atom = (sheet: string, math = sheet): Written => ({ sheet, binding: 7, math, mayFail: false });

/** In parentheses where it holds together less tightly than its place wants. */
const at = (binding: number, part: Written) => (part.binding >= binding ? part.sheet : `(${part.sheet})`);

const BINARY = { '^': 4, '*': 3, '/': 3, '+': 2, '-': 2 } as const;
const COMPARISONS = ['=', '<>', '<', '<=', '>', '>='] as const;
const MATH_COMPARISON = { '=': '==', '<>': '!=', '<': '<', '<=': '<=', '>': '>', '>=': '>=' } as const;

const binary = (operator: keyof typeof BINARY, left: Written, right: Written): Written => ({
  // from left to right: an equal on the right needs parentheses
  sheet: `${at(BINARY[operator], left)}${operator}${at(BINARY[operator] + 1, right)}`,
  binding: BINARY[operator],
  math: `(${left.math} ${operator} ${right.math})`,
  mayFail: operator === '^' || operator === '/' || left.mayFail || right.mayFail,
});

const call = (name: string, args: readonly Written[], math: string): Written => ({
  sheet: `${name}(${args.map(({ sheet }) => sheet).join('; ')})`,
  binding: 7,
  math,
  mayFail: args.some(({ mayFail }) => mayFail),
});

const listed = (args: readonly Written[]) => args.map(({ math }) => math).join(', ');

/** Formulas whose value is a number. `names` are the names as they stand in the sheet. */
export function formulas(names: readonly string[]): fc.Arbitrary<Written> {
  const { number } = fc.letrec<{ number: Written; condition: Written }>((tie) => ({
    number: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.oneof(
        fc.integer({ min: 0, max: 12 }).map((value) => atom(String(value))),
        fc.integer({ min: 0, max: 400 }).map((value) => atom(String(value / 8))),
        fc.nat({ max: names.length - 1 }).map((index) => atom(names[index] as string, MATH_NAMES[index] as string)),
      ),
      fc
        .tuple(fc.constantFrom(...(Object.keys(BINARY) as (keyof typeof BINARY)[])), tie('number'), tie('number'))
        .map(([operator, left, right]) => binary(operator, left, right)),
      tie('number').map((operand) => ({
        // only an atom, a percentage or another sign may follow a minus without parentheses
        sheet: `-${at(5, operand)}`,
        binding: 5,
        math: `(-${operand.math})`,
        mayFail: operand.mayFail,
      })),
      tie('number').map((operand) => ({
        sheet: `${at(7, operand)}%`,
        binding: 6,
        math: `(${operand.math} / 100)`,
        mayFail: operand.mayFail,
      })),
      fc
        .tuple(fc.constantFrom('min', 'Max', 'SUM'), fc.array(tie('number'), { minLength: 1, maxLength: 4 }))
        .map(([name, args]) => call(name, args, `${name.toLowerCase()}(${listed(args)})`)),
      fc
        .tuple(fc.constantFrom(['abs', 'abs'], ['INT', 'floor'], ['ceiling', 'ceil']), tie('number'))
        .map(([[name, math], arg]) => {
          const args = name === 'ceiling' ? [arg, atom('1')] : [arg];
          return call(name as string, args, `${math}(${arg.math})`);
        }),
      fc
        .tuple(tie('condition'), tie('number'), tie('number'))
        .map(([condition, yes, no]) =>
          call('if', [condition, yes, no], `(${condition.math} ? ${yes.math} : ${no.math})`),
        ),
    ),
    condition: fc.oneof(
      { depthSize: 'small' },
      fc.tuple(fc.constantFrom(...COMPARISONS), tie('number'), tie('number')).map(([operator, left, right]) => ({
        sheet: `${at(2, left)}${operator}${at(2, right)}`,
        binding: 1,
        math: `(${left.math} ${MATH_COMPARISON[operator]} ${right.math})`,
        mayFail: left.mayFail || right.mayFail,
      })),
      fc
        .tuple(fc.constantFrom('and', 'Or'), tie('condition'), tie('condition'))
        .map(([name, one, other]) => call(name, [one, other], `(${one.math} ${name.toLowerCase()} ${other.math})`)),
      tie('condition').map((inner) => call('not', [inner], `(not ${inner.math})`)),
    ),
  }));
  return number;
}
