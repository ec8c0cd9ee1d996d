/** Which character separates the cells of a text: the one that cuts its first rows into the same number of cells. */
import { CellSplitter } from './cell-splitter';

/** '' where every row is one cell. Of two that cut alike the first is taken: commas also stand in numbers and texts. */
export const separators = ['\t', ';', '|', ','] as const;
export type Separator = (typeof separators)[number] | '';

/** Enough for some hundred rows. */
export const LOOKED_AT = 32_000;
const MOST_ROWS = 500;
/** Rows that agree, at least: titles and remarks above and below the table do not. */
const AGREEING = 0.5;
const RAGGED_WORTH = 0.1;

/** `start` is how the text begins; `isWhole` where nothing follows. */
export function findSeparator(start: string, isWhole: boolean, hasQuotes: boolean): Separator {
  let best: Cut = { separator: '', worth: 0 };
  for (const separator of separators) {
    // Where something else cuts the rows already, commas between digits are those of decimals.
    const text = separator === ',' && best.worth > 0 ? start.replace(/(?<=\d),(?=\d)/g, ' ') : start;
    const found = cut(text, isWhole, separator, hasQuotes);
    if (found.worth > best.worth) best = found;
  }
  return best.separator;
}

/**
 * Of what was copied from a spreadsheet: tabs, or a single column. Text of a file may be pasted as well, but a comma in
 * amounts, or before a space as in "Novak, Jan", separates nothing.
 */
export function findSeparatorOfPaste(start: string, isWhole: boolean, hasQuotes: boolean): Separator {
  if (start.includes('\t')) return '\t';
  return findSeparator(start.replace(/[,;|](?= )|(?<=\d),(?=\d{3}(?!\d))/g, ' '), isWhole, hasQuotes);
}

interface Cut {
  readonly separator: Separator;
  readonly worth: number;
}

function cut(start: string, isWhole: boolean, separator: Separator, hasQuotes: boolean): Cut {
  const widths = widthsOf(start, isWhole, separator, hasQuotes);
  const wide = widths.filter((width) => width > 1);
  const counts = new Map<number, number>();
  for (const width of wide) counts.set(width, (counts.get(width) ?? 0) + 1);
  let [width, agreeing] = [1, 0];
  for (const [each, count] of counts) if (count > agreeing) [width, agreeing] = [each, count];
  if (widths.length === 0) return { separator, worth: 0 };
  if (agreeing >= widths.length * AGREEING) return { separator, worth: (agreeing / widths.length) * Math.log2(width) };
  // Rows of many lengths are still cut, if nothing better is found.
  return {
    separator,
    worth: wide.length >= widths.length * AGREEING ? RAGGED_WORTH * (wide.length / widths.length) : 0,
  };
}

/** Of the rows that are not blank, unless all are. */
function widthsOf(start: string, isWhole: boolean, separator: Separator, hasQuotes: boolean): number[] {
  const splitter = new CellSplitter({ separator, hasQuotes });
  try {
    splitter.take(start);
    if (isWhole || splitter.rows.length === 0) splitter.end();
  } catch {
    // Too long a row, or a quotation mark without its second: the rows before it tell enough.
  }
  const rows = splitter.rows.slice(0, MOST_ROWS);
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  return (filled.length > 0 ? filled : rows).map((row) => row.length);
}
