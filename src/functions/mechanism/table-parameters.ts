/** Parameters that take a whole block as one argument: tables of thresholds, tables of numbers, days. */

import { readDate } from './cell-parameters';
import { type Cell, type Grid, isBlank, kindOf, nameOf } from './cells';
import { columnsOf, isOneCell, rowsOf } from './grid';
import { allowedBy, type NumberRule, readNumber } from './number-rule';
import type { RangeContext, RangeParameter } from './parameter-types';
import { refuse, type Site } from './problem';
import { readWord } from './read-word';

/** One line of a curve, a tier table or any table of "from this value on". */
export interface Threshold {
  readonly from: number;
  readonly value: number;
}

export interface ThresholdsOptions {
  readonly from: NumberRule;
  readonly value: NumberRule;
}

/** Two columns, "from" and "value", the first strictly rising; blank lines are passed over. */
export function thresholds(options: ThresholdsOptions): RangeParameter<readonly Threshold[]>;
export function thresholds(
  options: ThresholdsOptions & { readonly fallback: 'none' },
): RangeParameter<readonly Threshold[] | undefined>;
export function thresholds({
  from,
  value,
  fallback,
}: ThresholdsOptions & { readonly fallback?: 'none' }): RangeParameter<readonly Threshold[] | undefined> {
  return {
    takes: 'range',
    type: 'range',
    allowed: (words) => words.problems.allowed.thresholds,
    optional: fallback !== undefined,
    read(grid, context) {
      requireColumns(grid, 2, context);
      const lines: Threshold[] = [];
      grid.forEach((row, index) => {
        if (row.every(isBlank)) return;
        const line = {
          from: readNumber(row[0], from, siteAt(context, grid, index, 0)),
          value: readNumber(row[1], value, siteAt(context, grid, index, 1)),
        };
        const before = lines[lines.length - 1];
        if (before && line.from <= before.from) refuseFall(line.from, before.from, siteAt(context, grid, index, 0));
        lines.push(line);
      });
      return lines;
    },
    fallback: () => undefined,
  };
}

export interface NumberTableOptions {
  /** The rule of one cell. */
  readonly each?: NumberRule;
  /** What a blank cell counts as: a number, or null to keep it; without it a blank cell is refused. */
  readonly blankCell?: number | null;
  /** Lists whose lengths the rows and columns must have. */
  readonly rowsLike?: string;
  readonly columnsLike?: string;
}

/** A block of numbers. Rows that are blank as a whole come out as null where blank cells are allowed. */
export function numberTable(
  options: NumberTableOptions & { readonly blankCell: null; readonly fallback: 'none' },
): RangeParameter<readonly (readonly (number | null)[])[] | undefined>;
export function numberTable(
  options?: NumberTableOptions & { readonly blankCell?: number },
): RangeParameter<readonly (readonly number[])[]>;
export function numberTable(
  options: NumberTableOptions & { readonly fallback?: 'none' } = {},
): RangeParameter<readonly (readonly (number | null)[])[] | undefined> {
  const { each = {}, blankCell, rowsLike, columnsLike, fallback } = options;
  return {
    takes: 'range',
    type: 'range',
    allowed: (words) => allowedBy(each, words),
    optional: fallback !== undefined,
    read(grid, context) {
      requireLength(rowsOf(grid), rowsLike, context);
      requireLength(columnsOf(grid), columnsLike, context);
      return grid.map((row, index) =>
        row.map((cell, column) =>
          blankCell !== undefined && isBlank(cell)
            ? blankCell
            : readNumber(cell, each, siteAt(context, grid, index, column)),
        ),
      );
    },
    fallback: () => undefined,
  };
}

/** Days in any block of cells, in rising order and each once; blanks are passed over. May be left out. */
export function days(): RangeParameter<readonly number[]> {
  return {
    takes: 'range',
    type: 'range',
    allowed: (words) => words.problems.allowed.date,
    optional: true,
    read(grid, context) {
      const found = grid.flatMap((row, index) =>
        row.flatMap((cell, column) =>
          isBlank(cell) ? [] : [readDate(cell, siteAt(context, grid, index, column), context)],
        ),
      );
      return [...new Set(found)].sort((one, other) => one - other);
    },
    fallback: () => [],
  };
}

export interface TextsOptions {
  /** As many items as the list or table of that name has rows. */
  readonly like?: string;
  /** The words an item may be, in upper or lower case; any text or number without it. */
  readonly choices?: readonly string[];
}

/** A list of texts in one row or column, as they stand there; a blank one comes out as ''. Numbers count as their digits. */
export function texts({ like, choices }: TextsOptions = {}): RangeParameter<readonly string[]> {
  return {
    takes: 'range',
    type: 'range',
    allowed: (words) => (choices ? words.problems.allowed.oneOf({ words: choices }) : words.problems.allowed.name),
    optional: false,
    read(grid, context) {
      if (rowsOf(grid) > 1) requireColumns(grid, 1, context);
      const cells = rowsOf(grid) > 1 ? grid.map(([cell]) => cell) : (grid[0] as readonly Cell[]);
      requireLength(cells.length, like, context);
      return cells.map((cell, index) =>
        readText(cell, choices, rowsOf(grid) > 1 ? siteAt(context, grid, index, 0) : siteAt(context, grid, 0, index)),
      );
    },
    fallback: () => [],
  };
}

function readText(cell: Cell, choices: readonly string[] | undefined, site: Site): string {
  const kind = kindOf(cell);
  if (kind === 'blank') return '';
  if (choices) return readWord(cell, choices, site);
  if (kind === 'text') return (cell as string).trim();
  if (kind === 'number' && Number.isFinite(cell)) return String(cell);
  return refuse(site, (words) => ({
    allowed: words.problems.allowed.name,
    came: nameOf(cell, words),
    fix: kind === 'error' ? words.problems.fix.error : words.problems.fix.check,
  }));
}

function siteAt({ functionName, argument }: RangeContext, grid: Grid, row: number, column: number): Site {
  if (isOneCell(grid)) return { functionName, argument };
  return { functionName, argument, place: { row: row + 1, column: column + 1 }, columns: columnsOf(grid) };
}

function requireColumns(grid: Grid, wanted: number, context: RangeContext): void {
  if (columnsOf(grid) === wanted) return;
  refuse(context, ({ problems, show }) => ({
    allowed: wanted === 1 ? problems.allowed.oneLine : problems.allowed.thresholds,
    came: problems.came.range({ rows: rowsOf(grid), columns: columnsOf(grid) }, show),
    fix: wanted === 1 ? problems.fix.oneLine : problems.fix.count,
  }));
}

function requireLength(came: number, like: string | undefined, context: RangeContext): void {
  if (like === undefined) return;
  const count = lengthOf(context.earlier[like]);
  if (came === count) return;
  refuse(context, ({ problems, show }) => ({
    allowed: problems.allowed.itemsLike({ count, other: like }, show),
    came: problems.came.items({ count: came }, show),
    fix: problems.fix.count,
  }));
}

/** Lists of numbers carry their direction, lists of texts and tables are plain. */
function lengthOf(earlier: unknown): number {
  return Array.isArray(earlier) ? earlier.length : (earlier as { readonly items: readonly unknown[] }).items.length;
}

function refuseFall(value: number, before: number, site: Site): never {
  return refuse(site, ({ problems, show }) => ({
    allowed: problems.allowed.aboveTheRowBefore({ value: before }, show),
    came: show.number(value),
    fix: problems.fix.sortRising,
  }));
}
