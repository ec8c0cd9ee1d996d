/** Amounts by day and seller: how plans and facts by day are given. Days are counted in days since 1 January 1970. */

export interface DayGrid {
  /** Rising, each once. */
  readonly days: readonly number[];
  /** Each once, as sameText compares them. */
  readonly sellers: readonly string[];
  /** Seller by seller, day by day; what is blank is 0. */
  readonly amounts: readonly Float64Array[];
}

export const noDays: DayGrid = { days: [], sellers: [], amounts: [] };

/** Amounts of one seller, or of several added up, day by day. */
export interface Series {
  readonly days: readonly number[];
  readonly amounts: Float64Array;
}

/** Some sellers added up, from the first day on which one of them had an amount: earlier ones may not have been there. */
export function seriesOf(grid: DayGrid, isWanted: (seller: string) => boolean): Series {
  const total = new Float64Array(grid.days.length);
  grid.sellers.forEach((seller, index) => {
    if (isWanted(seller))
      addSeries(total, grid.days, { days: grid.days, amounts: grid.amounts[index] as Float64Array });
  });
  const first = total.findIndex((amount) => amount !== 0);
  return first < 0 ? { days: [], amounts: total } : { days: grid.days.slice(first), amounts: total.subarray(first) };
}

/** Each day that any of the grids has, once and rising. */
export function daysOf(...grids: readonly DayGrid[]): number[] {
  return [...new Set(grids.flatMap(({ days }) => days))].sort((one, other) => one - other);
}

/** Adds the amounts of a seller to a total over `days`, among which all days of the grid are. */
export function addSeries(total: Float64Array, days: readonly number[], series: Series): void {
  let place = 0;
  series.days.forEach((day, index) => {
    while ((days[place] as number) < day) place++;
    total[place] = (total[place] as number) + (series.amounts[index] as number);
  });
}
