/** Parameters that take one row of cells for each result: the answers of a lead, the months of a client, a seller's facts. */
import { type Cell, isBlank, kindOf, nameOf } from './cells';
import { allowedBy, type NumberRule, readNumber } from './number-rule';
import type { OneContext, RowSite, RowsParameter } from './parameter-types';
import { refuse, refuseMissing, type Site } from './problem';

export interface NumberRowOptions {
  readonly each?: NumberRule;
  /** What a blank cell counts as; without it a blank cell is refused. */
  readonly blankItem?: number;
  /** As many cells as the list of that name has items. */
  readonly like?: string;
  /** TRUE and FALSE, as tick boxes give them, count as 1 and 0. */
  readonly ticks?: boolean;
}

/** A row of numbers; a row that is blank as a whole gives a blank result. */
export function numberRow({
  each = {},
  blankItem,
  like,
  ticks,
}: NumberRowOptions = {}): RowsParameter<readonly number[]> {
  return {
    takes: 'rows',
    type: 'range',
    allowed: (words) => allowedBy(each, words),
    optional: false,
    read(cells, site, context) {
      requireSome(cells, site, (words) => allowedBy(each, words));
      requireCount(cells, like, site, context);
      return cells.map((cell, column) =>
        blankItem !== undefined && isBlank(cell)
          ? blankItem
          : readNumber(ticks && typeof cell === 'boolean' ? Number(cell) : cell, each, siteAt(site, cells, column)),
      );
    },
  };
}

export type PlainCell = number | string | boolean;

/** A row of numbers, texts and truth values as they are; a blank comes out as ''. */
export function plainRow({ like }: { readonly like?: string } = {}): RowsParameter<readonly PlainCell[]> {
  return {
    takes: 'rows',
    type: 'range',
    allowed: (words) => words.problems.allowed.content,
    optional: false,
    read(cells, site, context) {
      requireSome(cells, site, (words) => words.problems.allowed.content);
      requireCount(cells, like, site, context);
      return cells.map((cell, column) => readPlain(cell, siteAt(site, cells, column)));
    },
  };
}

function readPlain(cell: Cell, site: Site): PlainCell {
  const kind = kindOf(cell);
  if (kind === 'blank') return '';
  if (kind === 'text' || kind === 'boolean' || (kind === 'number' && Number.isFinite(cell))) return cell as PlainCell;
  return refuse(site, (words) => ({
    allowed: words.problems.allowed.content,
    came: nameOf(cell, words),
    fix: kind === 'error' ? words.problems.fix.error : words.problems.fix.check,
  }));
}

function requireSome(cells: readonly Cell[], site: RowSite, allowed: Parameters<typeof refuseMissing>[1]): void {
  if (cells.every(isBlank)) refuseMissing({ functionName: site.functionName, argument: site.argument }, allowed);
}

function requireCount(
  cells: readonly Cell[],
  like: string | undefined,
  { functionName, argument }: RowSite,
  { earlier }: OneContext,
): void {
  if (like === undefined) return;
  const list = earlier[like] as readonly unknown[] | { readonly items: readonly unknown[] };
  const count = 'items' in list ? list.items.length : list.length;
  if (cells.length === count) return;
  refuse({ functionName, argument }, ({ problems, show }) => ({
    allowed: problems.allowed.itemsLike({ count, other: like }, show),
    came: problems.came.items({ count: cells.length }, show),
    fix: problems.fix.count,
  }));
}

function siteAt({ functionName, argument, row }: RowSite, cells: readonly Cell[], column: number): Site {
  return { functionName, argument, place: { row, column: column + 1 }, columns: cells.length };
}
