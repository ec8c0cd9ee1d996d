/** Parameters that take a whole row or column as one argument: lists of numbers and lists of names. */
import type { Words } from '../../messages/catalogue';
import { type Grid, isBlank, kindOf, nameOf } from './cells';
import { columnsOf, type Direction, isOneCell, lineOf } from './grid';
import { allowedBy, isDust, type NumberRule, readNumber } from './number-rule';
import type { OneParameter, RangeContext, RangeParameter } from './parameter-types';
import { refuse, type Site } from './problem';

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
  /** What counts where the list is left out, item by item. */
  readonly fallbackItems?: readonly number[];
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
    fallbackItems,
    fallback,
  } = options;
  return {
    takes: 'range',
    type: 'range',
    allowed: (words) =>
      like === undefined
        ? words.problems.allowed.items({ low: fewest, high: most }, words.show)
        : allowedBy(each(0, 1), words),
    optional: fallback !== undefined || fallbackItems !== undefined,
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
        if (low !== undefined && value < low && isDust(value, low)) return low;
        if (low !== undefined && value < low) refuseOrder(site, value, low, atLeast as string);
        return value;
      });
      return { items, direction: other && cells.length === 1 ? other.direction : direction };
    },
    fallback(context) {
      if (fallbackItems) return { items: fallbackItems, direction: 'column' };
      const other = like === undefined ? undefined : listNamed(like, context);
      return {
        items: Array.from({ length: other?.items.length ?? 1 }, () => fallback as number),
        direction: other?.direction ?? 'column',
      };
    },
  };
}

/** The number of an item of the list of that name, 1 for the first. */
export function itemNumber({ of }: { readonly of: string }): OneParameter<number> {
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

/**
 * A list of names for the items of another list; left out or blank, the fallback names count. There are as many names as
 * fallback names: one for each item, or one more where the items stand between what is named.
 */
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
        if (kind === 'number' && Number.isFinite(cell)) return String(Number((cell as number).toPrecision(12)));
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
  const isOneMore = count > listNamed(like, context).items.length;
  return refuse(context, (words) => ({
    allowed: words.problems.allowed[isOneMore ? 'itemsOneMore' : 'itemsLike']({ count, other: like }, words.show),
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
