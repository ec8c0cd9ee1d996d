/** Seasonal indices: what each month of the year is beside an average one. */

export type LearntSeason =
  /** January to December; their mean is 1. */
  | { readonly kind: 'season'; readonly indices: readonly number[] }
  /** A year is needed at least. */
  | { readonly kind: 'tooFew'; readonly months: number }
  /** These twelve months, counted from 0, have brought nothing together. */
  | { readonly kind: 'emptyYear'; readonly from: number };

const MONTHS = 12;

/**
 * From past months one after the other, the first of which is `firstMonth` (0 is January). The months are cut into years
 * back from the last one; an index is the mean, over the years, of the month ÷ the mean of its year, so that growth from
 * year to year is no season. What lies before the first whole year is not used.
 */
export function learnSeason(firstMonth: number, amounts: readonly number[]): LearntSeason {
  const years = Math.floor(amounts.length / MONTHS);
  if (years === 0) return { kind: 'tooFew', months: amounts.length };
  const unused = amounts.length - years * MONTHS;
  const sums = new Array<number>(MONTHS).fill(0);
  for (let year = 0; year < years; year++) {
    const from = unused + year * MONTHS;
    const months = amounts.slice(from, from + MONTHS);
    const mean = months.reduce((sum, amount) => sum + amount, 0) / MONTHS;
    if (!(mean > 0)) return { kind: 'emptyYear', from };
    months.forEach((amount, place) => {
      const month = (firstMonth + from + place) % MONTHS;
      sums[month] = (sums[month] as number) + amount / mean;
    });
  }
  return { kind: 'season', indices: sums.map((sum) => sum / years) };
}
