/** Parameters that take one cell a result: numbers, percentages, words, truth values, dates. */
import { type Cell, kindOf, nameOf } from './cells';
import { allowedBy, type NumberRule, readNumber } from './number-rule';
import type { OneContext, OneParameter } from './parameter-types';
import { refuse, type Sentence, type Site } from './problem';
import { readWord } from './read-word';

/** A number. With `fallback` it may be left out. */
export function number(rule?: NumberRule & { readonly fallback?: undefined }): OneParameter<number>;
export function number(rule: NumberRule & { readonly fallback: number }): OneParameter<number>;
export function number(rule: NumberRule & { readonly fallback: 'none' }): OneParameter<number | undefined>;
export function number(
  rule: NumberRule & { readonly fallback?: number | 'none' | undefined } = {},
): OneParameter<number | undefined> {
  const { fallback } = rule;
  return {
    takes: 'one',
    type: 'number',
    allowed: (words) => allowedBy(rule, words),
    optional: fallback !== undefined,
    read: (cell, site) => readNumber(cell, rule, site),
    fallback: () => (fallback === 'none' ? undefined : fallback),
  };
}

/** A percentage, which is a fraction in the cell: 10 % is 0.1. */
export function percent(rule: Omit<NumberRule, 'unit'> & { readonly fallback?: undefined }): OneParameter<number>;
export function percent(rule: Omit<NumberRule, 'unit'> & { readonly fallback: number }): OneParameter<number>;
export function percent(
  rule: Omit<NumberRule, 'unit'> & { readonly fallback?: number | undefined } = {},
): OneParameter<number> {
  return number({ ...rule, unit: 'percent' } as NumberRule & { readonly fallback: number });
}

/** How many trials a simulation runs. */
export function trials() {
  return number({ whole: true, atLeast: 1, atMost: 10_000_000, fallback: 10_000 });
}

/** Which random numbers a simulation draws; the same seed gives the same result. */
export function seed() {
  return number({ whole: true, atLeast: 0, atMost: 1e12, fallback: 1 });
}

/** TRUE or FALSE; 1 and 0 count as such, as everywhere in a spreadsheet. */
export function flag({ fallback }: { readonly fallback: boolean }): OneParameter<boolean> {
  const allowed: Sentence = (words) => words.problems.allowed.trueOrFalse;
  return {
    takes: 'one',
    type: 'boolean',
    allowed,
    optional: true,
    read(cell, site) {
      if (cell === true || cell === 1) return true;
      if (cell === false || cell === 0) return false;
      return refuse(site, (words) => ({
        allowed: allowed(words),
        came: nameOf(cell, words),
        fix: words.problems.fix.tick,
      }));
    },
    fallback: () => fallback,
  };
}

/** One of a few words, in upper or lower case. */
export function word<const W extends readonly string[]>(
  choices: W,
  { fallback }: { readonly fallback: W[number] },
): OneParameter<W[number]> {
  return {
    takes: 'one',
    type: 'text',
    allowed: (words) => words.problems.allowed.oneOf({ words: choices }),
    optional: true,
    read: (cell, site) => readWord(cell, choices, site),
    fallback: () => fallback,
  };
}

/** A calendar day, counted in days since 1 January 1970. */
export function date(): OneParameter<number>;
export function date(options: { readonly fallback: 'none' }): OneParameter<number | undefined>;
export function date({ fallback }: { readonly fallback?: 'none' } = {}): OneParameter<number | undefined> {
  return {
    takes: 'one',
    type: 'date',
    allowed: (words) => words.problems.allowed.date,
    optional: fallback !== undefined,
    read: readDate,
    fallback: () => undefined,
  };
}

/** Serial number 25569 is 1 January 1970; numbers outside 1900–2200 are no dates that a plan could mean. */
const SERIAL_OF_DAY_ZERO = 25569;
const FIRST_SERIAL = 2;
const LAST_SERIAL = 109_938;

export function readDate(cell: Cell, site: Site, { environment }: Pick<OneContext, 'environment'>): number {
  if (kindOf(cell) === 'date' && !Number.isNaN(Number(cell))) return environment.dayOf(cell as Date);
  if (typeof cell === 'number' && cell >= FIRST_SERIAL && cell <= LAST_SERIAL)
    return Math.floor(cell) - SERIAL_OF_DAY_ZERO;
  return refuse(site, (words) => ({
    allowed: words.problems.allowed.date,
    came: nameOf(cell, words),
    fix: kindOf(cell) === 'error' ? words.problems.fix.error : words.problems.fix.textDate,
  }));
}

/** Any text of one cell. */
export function text(): OneParameter<string> {
  return {
    takes: 'one',
    type: 'text',
    allowed: (words) => words.problems.allowed.text,
    optional: false,
    read(cell, site) {
      if (kindOf(cell) === 'text') return cell as string;
      return refuse(site, (words) => ({
        allowed: words.problems.allowed.text,
        came: nameOf(cell, words),
        fix: kindOf(cell) === 'error' ? words.problems.fix.error : words.problems.fix.quote,
      }));
    },
    fallback: () => '',
  };
}

/** A number, or one word that stands for having none. */
export function numberOr<const W extends string>(choice: W, rule: NumberRule = {}): OneParameter<number | W> {
  const allowed: Sentence = (words) =>
    words.problems.allowed.numberOrWord({ number: allowedBy(rule, words), word: choice });
  return {
    takes: 'one',
    type: 'number',
    allowed,
    optional: false,
    read(cell, site) {
      if (typeof cell === 'string' && cell.trim().toLowerCase() === choice) return choice;
      if (kindOf(cell) !== 'text') return readNumber(cell, rule, site);
      return refuse(site, (words) => ({
        allowed: allowed(words),
        came: nameOf(cell, words),
        fix: words.problems.fix.text,
      }));
    },
    fallback: () => choice,
  };
}
