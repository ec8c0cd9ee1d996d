/** The kinds of parameters a function can declare; every check and message about an argument comes from here. */
import type { Words } from '../../messages/catalogue';
import { type Cell, type Grid, isBlank, kindOf, nameOf } from './cells';
import type { Environment } from './environment';
import { columnsOf, type Direction, isOneCell, lineOf } from './grid';
import { allowedBy, type NumberRule, readNumber } from './number-rule';
import { refuse, type Sentence, type Site } from './problem';

interface Described {
  /** What Sheets shows as the parameter's type. */
  readonly type: 'number' | 'text' | 'boolean' | 'date' | 'range';
  /** What is allowed, for the message and the help; undefined where the type says it all. */
  readonly allowed: Sentence;
  readonly optional: boolean;
}

/** One cell a result: takes a range as well, and the function is repeated over it. */
export interface OneParameter<T> extends Described {
  readonly takes: 'one';
  readonly read: (cell: Cell, site: Site, context: OneContext) => T;
  /** What counts where the cell is left blank. */
  readonly fallback: () => T;
}

export interface OneContext {
  readonly environment: Environment;
  /** Ranged arguments, already read. */
  readonly earlier: Readonly<Record<string, unknown>>;
}

/** A whole range as one argument. */
export interface RangeParameter<T> extends Described {
  readonly takes: 'range';
  readonly read: (grid: Grid, context: RangeContext) => T;
  readonly fallback: (context: RangeContext) => T;
}

export interface RangeContext {
  readonly functionName: string;
  readonly argument: string;
  readonly environment: Environment;
  /** Ranged arguments declared earlier, already read. */
  readonly earlier: Readonly<Record<string, unknown>>;
}

export type Parameter<T> = OneParameter<T> | RangeParameter<T>;
export type Parameters = Readonly<Record<string, Parameter<unknown>>>;
export type Arguments<P extends Parameters> = {
  readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never;
};

type One<T> = OneParameter<T>;

/** A number. With `fallback` it may be left out. */
export function number(rule?: NumberRule & { readonly fallback?: undefined }): One<number>;
export function number(rule: NumberRule & { readonly fallback: number }): One<number>;
export function number(rule: NumberRule & { readonly fallback: 'none' }): One<number | undefined>;
export function number(
  rule: NumberRule & { readonly fallback?: number | 'none' | undefined } = {},
): One<number | undefined> {
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
export function percent(rule: Omit<NumberRule, 'unit'> & { readonly fallback?: undefined }): One<number>;
export function percent(rule: Omit<NumberRule, 'unit'> & { readonly fallback: number }): One<number>;
export function percent(rule: Omit<NumberRule, 'unit'> & { readonly fallback?: number | undefined } = {}): One<number> {
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

/** The number of an item of the list of that name, 1 for the first. */
export function itemNumber({ of }: { readonly of: string }): One<number> {
  const ruleFor = (most: number): NumberRule => ({ whole: true, atLeast: 1, atMost: most });
  return {
    takes: 'one',
    type: 'number',
    allowed: (words) => allowedBy({ whole: true, atLeast: 1 }, words),
    optional: false,
    read: (cell, site, { earlier }) => readNumber(cell, ruleFor(listNamed(of, { earlier }).items.length), site),
    fallback: () => 1,
  };
}

/** TRUE or FALSE; 1 and 0 count as such, as everywhere in a spreadsheet. */
export function flag({ fallback }: { readonly fallback: boolean }): One<boolean> {
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
): One<W[number]> {
  const allowed: Sentence = (words) => words.problems.allowed.oneOf({ words: choices });
  return {
    takes: 'one',
    type: 'text',
    allowed,
    optional: true,
    read(cell, site) {
      const found = choices.find((choice) => typeof cell === 'string' && cell.trim().toLowerCase() === choice);
      return (
        found ??
        refuse(site, (words) => ({
          allowed: allowed(words),
          came: nameOf(cell, words),
          fix: words.problems.fix.word,
        }))
      );
    },
    fallback: () => fallback,
  };
}

/** A calendar day, counted in days since 1 January 1970. */
export function date(): One<number>;
export function date(options: { readonly fallback: 'none' }): One<number | undefined>;
export function date({ fallback }: { readonly fallback?: 'none' } = {}): One<number | undefined> {
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

function readDate(cell: Cell, site: Site, { environment }: OneContext): number {
  if (kindOf(cell) === 'date' && !Number.isNaN(Number(cell))) return environment.dayOf(cell as Date);
  if (typeof cell === 'number' && cell >= FIRST_SERIAL && cell <= LAST_SERIAL)
    return Math.floor(cell) - SERIAL_OF_DAY_ZERO;
  return refuse(site, (words) => ({
    allowed: words.problems.allowed.date,
    came: nameOf(cell, words),
    fix: kindOf(cell) === 'error' ? words.problems.fix.error : words.problems.fix.textDate,
  }));
}

/** A list as it reached the function: its items and whether they stood in a row or a column. */
export interface List<T> {
  readonly items: readonly T[];
  readonly direction: Direction;
}

export interface NumbersOptions {
  /** Fewest and most items. */
  readonly items?: readonly [number, number];
  /** The rule of one item, which may depend on its number and on how many there are. */
  readonly each?: (index: number, count: number) => NumberRule;
  /** As many items as the list of that name; a single number counts for every one of them. */
  readonly like?: string;
  /** No item may be below the same item of that list. */
  readonly atLeast?: string;
  /** What a single blank item counts as; without it a blank item is refused. */
  readonly blankItem?: number;
}

const ANY_NUMBER: NumberRule = {};
const MOST_ITEMS = 100_000;

/** A list of numbers in one row or one column. */
export function numbers(options?: NumbersOptions & { readonly fallback?: undefined }): RangeParameter<List<number>>;
export function numbers(options: NumbersOptions & { readonly fallback: number }): RangeParameter<List<number>>;
export function numbers(
  options: NumbersOptions & { readonly fallback?: number | undefined } = {},
): RangeParameter<List<number>> {
  const {
    items: [fewest, most] = [1, MOST_ITEMS],
    each = () => ANY_NUMBER,
    like,
    atLeast,
    blankItem,
    fallback,
  } = options;
  return {
    takes: 'range',
    type: 'range',
    allowed: (words) =>
      like === undefined
        ? words.problems.allowed.items({ low: fewest, high: most }, words.show)
        : allowedBy(each(0, 1), words),
    optional: fallback !== undefined,
    read(grid, context) {
      const { cells, direction } = lineOf(grid, context.functionName, context.argument);
      const other = like === undefined ? undefined : listNamed(like, context);
      const count = other ? other.items.length : cells.length;
      if (other && cells.length !== count && cells.length !== 1)
        refuseCount(cells.length, count, like as string, context);
      if (!other && (count < fewest || count > most)) refuseLength(count, fewest, most, context);
      const lowest = atLeast === undefined ? undefined : listNamed(atLeast, context);
      const items = Array.from({ length: count }, (_, index) => {
        const position = cells.length === 1 ? 0 : index;
        if (blankItem !== undefined && isBlank(cells[position])) return blankItem;
        const site = siteInLine(context, grid, position, direction);
        const value = readNumber(cells[position], each(index, count), site);
        const low = lowest?.items[index];
        if (low !== undefined && value < low) refuseOrder(site, value, low, atLeast as string);
        return value;
      });
      return { items, direction: other && cells.length === 1 ? other.direction : direction };
    },
    fallback(context) {
      const other = like === undefined ? undefined : listNamed(like, context);
      return {
        items: Array.from({ length: other?.items.length ?? 1 }, () => fallback as number),
        direction: other?.direction ?? 'column',
      };
    },
  };
}

/** A list of names for the items of another list; left out or blank, the fallback names count. */
export function names(options: {
  readonly like: string;
  readonly fallback: (count: number, words: Words) => readonly string[];
}): RangeParameter<readonly string[]> {
  const fallbackNames = (context: RangeContext) =>
    options.fallback(listNamed(options.like, context).items.length, context.environment.words());
  return {
    takes: 'range',
    type: 'range',
    allowed: (words) => words.problems.allowed.name,
    optional: true,
    read(grid, context) {
      const { cells, direction } = lineOf(grid, context.functionName, context.argument);
      const unnamed = fallbackNames(context);
      if (cells.length !== unnamed.length) refuseCount(cells.length, unnamed.length, options.like, context);
      return cells.map((cell, index) => {
        const kind = kindOf(cell);
        if (kind === 'blank') return unnamed[index] as string;
        if (kind === 'text') return (cell as string).trim();
        if (kind === 'number' && Number.isFinite(cell)) return String(cell);
        return refuse(siteInLine(context, grid, index, direction), (words) => ({
          allowed: words.problems.allowed.name,
          came: nameOf(cell, words),
          fix: kind === 'error' ? words.problems.fix.error : words.problems.fix.check,
        }));
      });
    },
    fallback: fallbackNames,
  };
}

/** The list that an earlier parameter of that name has read. */
function listNamed(name: string, { earlier }: Pick<RangeContext, 'earlier'>): List<number> {
  return earlier[name] as List<number>;
}

function siteInLine(context: RangeContext, grid: Grid, index: number, direction: Direction): Site {
  const site = { functionName: context.functionName, argument: context.argument };
  if (isOneCell(grid)) return site;
  const place = direction === 'row' ? { row: 1, column: index + 1 } : { row: index + 1, column: 1 };
  return { ...site, place, columns: columnsOf(grid) };
}

function refuseCount(came: number, count: number, like: string, context: RangeContext): never {
  return refuse(context, (words) => ({
    allowed: words.problems.allowed.itemsLike({ count, other: like }, words.show),
    came: words.problems.came.items({ count: came }, words.show),
    fix: words.problems.fix.count,
  }));
}

function refuseLength(came: number, low: number, high: number, context: RangeContext): never {
  return refuse(context, (words) => ({
    allowed: words.problems.allowed.items({ low, high }, words.show),
    came: words.problems.came.items({ count: came }, words.show),
    fix: words.problems.fix.count,
  }));
}

function refuseOrder(site: Site, value: number, low: number, other: string): never {
  return refuse(site, (words) => ({
    allowed: words.problems.allowed.atLeastOther({ other, value: low }, words.show),
    came: words.show.number(value),
    fix: words.problems.fix.order,
  }));
}
