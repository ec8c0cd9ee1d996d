/** A formula typed by a user: compiled once, calculated for every row of cells. Nothing but the given cells is within its reach. */
import { compile, nameKey } from './evaluation';
import { type Fault, FormulaProblem, quote, type SourceFault, type ValueFault } from './fault';
import { parse } from './grammar';
import type { Value } from './values';

export interface Formula {
  readonly kind: 'formula';
  /** The result for one row, whose cells stand in the order of the names; null stands for a blank cell. */
  readonly evaluate: (row: readonly Value[]) => Result;
}

export type Result =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'fault'; readonly fault: ValueFault };

/** The formula, or what is wrong with its source. Cells without a name ('') cannot be reached. */
export function formula(
  source: string,
  names: readonly string[],
): Formula | { readonly kind: 'fault'; readonly fault: SourceFault } {
  try {
    const { evaluate } = compile(parse(source), placesOf(names));
    return {
      kind: 'formula',
      evaluate(row) {
        try {
          return { kind: 'value', value: evaluate(row) };
        } catch (problem) {
          return { kind: 'fault', fault: faultOf(problem, source) as ValueFault };
        }
      },
    };
  } catch (problem) {
    return { kind: 'fault', fault: faultOf(problem, source) as SourceFault };
  }
}

function placesOf(names: readonly string[]): ReadonlyMap<string, number | 'twice'> {
  const places = new Map<string, number | 'twice'>();
  names.forEach((name, index) => {
    const key = nameKey(name);
    if (key !== '') places.set(key, places.has(key) ? 'twice' : index);
  });
  return places;
}

/** Lists of words in a sentence stay short. */
const MOST_WORDS = 15;
const MOST_LETTERS = 200;

function faultOf(problem: unknown, source: string): Fault {
  if (!(problem instanceof FormulaProblem)) throw problem;
  const { fault, span } = problem;
  const placed = { ...fault, at: span.start + 1, text: quote(source.slice(span.start, span.end)) } as Fault;
  return 'words' in placed ? { ...placed, words: fewWords(placed.words) } : placed;
}

function fewWords(words: readonly string[]): string[] {
  const few: string[] = [];
  let letters = 0;
  for (const word of words) {
    const quoted = quote(word);
    letters += quoted.length;
    if (few.length === MOST_WORDS || letters > MOST_LETTERS) return [...few, '…'];
    few.push(quoted);
  }
  return few;
}
