/** What a formula computes with, and how a value of one kind serves as another. */
import { fail, quote, type Span } from './fault';
import type { Comparison } from './tree';

/** A cell: null is a blank one. */
export type Value = number | string | boolean | null;

/** A compiled part of a formula: its value for a row of cells, and where it stands in the source. */
export interface Operand {
  readonly span: Span;
  readonly isName: boolean;
  readonly evaluate: (row: readonly Value[]) => Value;
}

/** As a number: TRUE counts as 1 and FALSE as 0, as in a spreadsheet; a text or a blank cell is refused. */
export function toNumber(value: Value, span: Span): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return refuse(value, span);
}

/** As a condition: a number other than 0 is true, as in a spreadsheet; a text or a blank cell is refused. */
export function toTruth(value: Value, span: Span): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  return refuse(value, span);
}

function refuse(value: string | null, span: Span): never {
  return fail(value === null ? { kind: 'isBlank' } : { kind: 'isText', value: quote(value) }, span);
}

/** Passes a number on; infinity and no number at all end the row. */
export function finite(result: number, span: Span): number {
  if (result - result === 0) return result;
  return fail({ kind: Number.isNaN(result) ? 'noNumber' : 'tooLarge' }, span);
}

/**
 * Whether a comparison holds: exact for numbers, without regard to capitals for texts. Values of different kinds are
 * never equal, and which of them is larger has no answer; a blank cell compares with texts only, as an empty one.
 */
export function holds(operator: Comparison, left: Value, right: Value, leftSpan: Span, rightSpan: Span): boolean {
  const one = comparable(left, right, leftSpan);
  const other = comparable(right, left, rightSpan);
  if (operator === '=') return one === other;
  if (operator === '<>') return one !== other;
  if (typeof one !== typeof other) {
    return fail({ kind: 'mixedComparison' }, { start: leftSpan.start, end: rightSpan.end });
  }
  switch (operator) {
    case '<':
      return one < other;
    case '<=':
      return one <= other;
    case '>':
      return one > other;
    default:
      return one >= other;
  }
}

function comparable(value: Value, beside: Value, span: Span): number | string | boolean {
  if (typeof value === 'string') return value.toLowerCase();
  if (value !== null) return value;
  return typeof beside === 'string' || beside === null ? '' : fail({ kind: 'isBlank' }, span);
}
