/** Parameters for half-filled ranges, A2:A1000 over a column that ends sooner: what is blank stays blank. */
import type { Words } from '../../messages/catalogue';
import { type Cell, type Grid, isBlank, kindOf, nameOf } from './cells';
import { columnsOf, type Direction, isOneCell, lineOf, rowsOf } from './grid';
import type { List } from './list-parameters';
import { allowedBy, type NumberRule, readNumber } from './number-rule';
import type { OneParameter, RangeContext, RangeParameter } from './parameter-types';
import { refuse, refuseMissing, type Sentence, type Site } from './problem';

export interface NumbersOrBlanksOptions {
  /** The rule of one item. */
  readonly each: NumberRule;
  /** What counts where the list is left out. */
  readonly fallbackItems?: readonly number[];
  /** The list or columns of that name, beside which these numbers stand: filled where they are filled. */
  readonly beside?: string;
}

/** A list of numbers in one row or column, a blank item as null. */
export function numbersOrBlanks({
  each,
  fallbackItems,
  beside,
}: NumbersOrBlanksOptions): RangeParameter<List<number | null>> {
  return {
    takes: 'range',
    type: 'range',
    allowed: (words) => allowedBy(each, words),
    optional: fallbackItems !== undefined,
    read(grid, context) {
      const { cells, direction } = lineOf(grid, context.functionName, context.argument);
      const items = cells.map((cell, index) =>
        isBlank(cell) ? null : readNumber(cell, each, siteInLine(context, grid, index, direction)),
      );
      if (beside !== undefined) {
        const allowed: Sentence = (words) => allowedBy(each, words);
        requireBeside(areFilled(items), beside, context, { here: allowed, there: allowed });
      }
      return { items, direction };
    },
    fallback: () => ({ items: fallbackItems ?? [], direction: 'column' }),
  };
}

/** Columns of numbers without the rows that are blank as a whole. */
export interface Columns {
  /** One list a column. */
  readonly items: readonly (readonly number[])[];
  /** For each row of the range. */
  readonly isFilled: readonly boolean[];
}

/** A block of columns, of which rows may be blank; a single blank cell in a row is refused. */
export function columnsOrBlanks({ each }: { readonly each: NumberRule }): RangeParameter<Columns> {
  return {
    takes: 'range',
    type: 'range',
    allowed: (words) => allowedBy(each, words),
    optional: false,
    read(grid, context) {
      const isFilled = grid.map((row) => !row.every(isBlank));
      const items = (grid[0] ?? []).map((_, column) =>
        grid.flatMap((row, index) =>
          isFilled[index] ? [readNumber(row[column], each, siteInGrid(context, grid, index, column))] : [],
        ),
      );
      return { items, isFilled };
    },
    fallback: () => ({ items: [], isFilled: [] }),
  };
}

export interface TextsOrBlanksOptions {
  /** No text may stand there twice, in upper or lower case. */
  readonly unique?: boolean;
  /** The list of that name, beside which these texts stand: filled where it is filled, blank where it is blank. */
  readonly beside?: string;
}

/** A list of names or classes in one row or column, trimmed, a blank one as null. Numbers count as their digits. */
export function textsOrBlanks({ unique, beside }: TextsOrBlanksOptions = {}): RangeParameter<List<string | null>> {
  return {
    takes: 'range',
    type: 'range',
    allowed: (words) => words.problems.allowed.name,
    optional: false,
    read(grid, context) {
      const { cells, direction } = lineOf(grid, context.functionName, context.argument);
      const sites = (index: number) => siteInLine(context, grid, index, direction);
      const items = cells.map((cell, index) => readText(cell, sites(index)));
      if (unique) requireUnique(items, sites);
      if (beside !== undefined) requireBeside(areFilled(items), beside, context);
      return { items, direction };
    },
    fallback: () => ({ items: [], direction: 'column' }),
  };
}

export interface RowsBesideOptions {
  readonly each: NumberRule;
  /** What a blank cell of a filled row counts as. */
  readonly blankCell: number;
  /** The list of names beside which the rows stand. */
  readonly beside: string;
}

/** One row of numbers for each item of a list of names; null where row and name are blank. A name may have a blank row. */
export function rowsBeside({
  each,
  blankCell,
  beside,
}: RowsBesideOptions): RangeParameter<readonly (readonly number[] | null)[]> {
  return {
    takes: 'range',
    type: 'range',
    allowed: (words) => allowedBy(each, words),
    optional: false,
    read(grid, context) {
      const named = listBeside(beside, context).items;
      requireCount(rowsOf(grid), named.length, beside, context);
      const isFilled = grid.map((row, index) => named[index] !== null || !row.every(isBlank));
      requireBeside(isFilled, beside, context);
      return grid.map((row, index) =>
        isFilled[index]
          ? row.map((cell, column) =>
              isBlank(cell) ? blankCell : readNumber(cell, each, siteInGrid(context, grid, index, column)),
            )
          : null,
      );
    },
    fallback: () => [],
  };
}

/** A name or class, null where blank. */
export function readText(cell: Cell, site: Site): string | null {
  const kind = kindOf(cell);
  if (kind === 'blank') return null;
  if (kind === 'text') return (cell as string).trim();
  if (kind === 'number' && Number.isFinite(cell)) return String(cell);
  return refuse(site, (words) => ({
    allowed: words.problems.allowed.name,
    came: nameOf(cell, words),
    fix: kind === 'error' ? words.problems.fix.error : words.problems.fix.check,
  }));
}

function requireUnique(items: readonly (string | null)[], siteOf: (index: number) => Site): void {
  const seen = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    if (item === null) continue;
    const key = item.toLowerCase();
    const before = seen.get(key);
    if (before === undefined) seen.set(key, index);
    else refuseSecond(item, siteOf(index), siteOf(before));
  }
}

/** What stands at `site` stands at `first` already. */
export function refuseSecond(
  item: string,
  site: Site,
  first: Site,
  allowed: Sentence = (words) => words.problems.allowed.onlyOnce,
): never {
  return refuse(site, (words) => ({
    allowed: allowed(words),
    came: nameOf(item, words),
    fix: words.problems.fix.second(
      { row: first.place?.row ?? 1, column: (first.columns ?? 1) > 1 ? (first.place?.column ?? 1) : undefined },
      words.show,
    ),
  }));
}

/** Where one of two lists that stand beside each other is filled, the other must be. */
function requireBeside(
  isFilled: readonly boolean[],
  beside: string,
  context: RangeContext,
  allowed: { readonly here: Sentence; readonly there: Sentence } = NAMES,
): void {
  const other = context.earlier[beside] as List<unknown> | Columns;
  const areThere = 'isFilled' in other ? other.isFilled : areFilled(other.items);
  requireCount(isFilled.length, areThere.length, beside, context);
  const alone = isFilled.findIndex((filled, index) => filled !== areThere[index]);
  if (alone < 0) return;
  const argument = isFilled[alone] ? beside : context.argument;
  const isRow = 'direction' in other && other.direction === 'row';
  const inLine = isRow ? { row: 1, column: alone + 1 } : { row: alone + 1, column: 1 };
  const place = areThere.length > 1 ? inLine : undefined;
  const columns = isRow ? areThere.length : 1;
  refuseMissing(
    { functionName: context.functionName, argument, place, columns },
    isFilled[alone] ? allowed.there : allowed.here,
  );
}

const NAMES = {
  here: ({ problems }: Words) => problems.allowed.text,
  there: ({ problems }: Words) => problems.allowed.name,
};

function areFilled(items: readonly unknown[]): boolean[] {
  return items.map((item) => item !== null);
}

function listBeside(name: string, { earlier }: RangeContext): List<string | null> {
  return earlier[name] as List<string | null>;
}

function requireCount(came: number, count: number, other: string, context: RangeContext): void {
  if (came === count) return;
  refuse(context, ({ problems, show }) => ({
    allowed: problems.allowed.itemsLike({ count, other }, show),
    came: problems.came.items({ count: came }, show),
    fix: problems.fix.count,
  }));
}

export function siteInLine(context: RangeContext, grid: Grid, index: number, direction: Direction): Site {
  return direction === 'row' ? siteInGrid(context, grid, 0, index) : siteInGrid(context, grid, index, 0);
}

export function siteInGrid({ functionName, argument }: RangeContext, grid: Grid, row: number, column: number): Site {
  if (isOneCell(grid)) return { functionName, argument };
  return { functionName, argument, place: { row: row + 1, column: column + 1 }, columns: columnsOf(grid) };
}

/** One cell that may be blank without being an error: null then. An argument that is left out is still refused. */
export function blankAsNull<T>(parameter: OneParameter<T>): OneParameter<T | null> {
  return { ...parameter, takesBlank: true, fallback: () => null };
}
