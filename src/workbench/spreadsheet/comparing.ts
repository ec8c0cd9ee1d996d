/** Comparisons of ranges as Sheets makes them: a 0, a blank and an empty text are three things. */

import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

const NOT_KNOWN = { rowsInCache: [], rowsNotInCache: [] };

/**
 * Univer answers a second comparison within a column from an index of the first, in which all three are one and texts
 * are above no number: =A1="" would depend on what was asked before. Without it each cell is compared.
 */
export function compareEveryCell(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => NOT_KNOWN;
  CELL_INVERTED_INDEX_CACHE.set = () => {};
  CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => {};
}
