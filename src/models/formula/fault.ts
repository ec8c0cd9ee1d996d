/** What can be wrong with a formula, each with its place in the source; the words for it stand in the catalogue. */

/** Where in the source, from `start` up to before `end`, counted from 0. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place as people count: `at` is the number of the character, 1 for the first; `text` is what stands there, '' at the end. */
interface Placed {
  readonly at: number;
  readonly text: string;
}

/** One fault for each of the kinds. */
type Of<Kind extends string, Details = unknown> = Kind extends string
  ? { readonly kind: Kind } & Details & Placed
  : never;

/** What the source itself does wrong. */
export type SourceFault =
  | Of<'tooLong', { readonly most: number; readonly came: number }>
  | Of<'tooDeep' | 'tooManyParts', { readonly most: number }>
  | Of<'unknownCharacter' | 'unclosedText' | 'numberTooLarge' | 'valueMissing' | 'leftOver' | 'unclosedParenthesis'>
  | Of<'otherCharacter', { readonly instead: string }>
  | Of<'nameTwice'>
  | Of<'decimalComma' | 'unknownName' | 'unknownFunction', { readonly words: readonly string[] }>
  | Of<'argumentCount', { readonly fewest: number; readonly most: number; readonly came: number }>;

/** What goes wrong with the values of one row. */
export type ValueFault =
  | Of<'divisionByZero' | 'noNumber' | 'tooLarge' | 'isBlank' | 'mixedComparison'>
  | Of<'isText', { readonly value: string }>;

export type Fault = SourceFault | ValueFault;

/** A fault before its span is told as a place. */
export type Unplaced<F> = F extends Placed ? Omit<F, keyof Placed> : never;

/** Thrown inside this folder only; `formula.ts` turns it into a result. */
export class FormulaProblem extends Error {
  declare readonly fault: Unplaced<Fault>;
  declare readonly span: Span;

  constructor(fault: Unplaced<Fault>, span: Span) {
    super('Problem in a formula');
    this.fault = fault;
    this.span = span;
  }
}

export function fail(fault: Unplaced<Fault>, span: Span): never {
  throw new FormulaProblem(fault, span);
}

const LONGEST_QUOTE = 30;

/** At most `LONGEST_QUOTE` characters on one line, never half of a character. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join('')}…` : line;
}
