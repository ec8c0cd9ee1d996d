/** What each day of the week usually brings, learnt from past days. */

import { weekdayOf } from '../calendar/weekday';

/**
 * Seven levels from Monday to Sunday: the mean of the weekday, drawn towards the mean of all days the less is known of it.
 * Credibility after Bühlmann and Straub (1970): level = (n · mean of the weekday + κ · mean of all) ÷ (n + κ), where n
 * counts the days of this weekday and κ = s² ÷ τ²; s² is the variance within weekdays (pooled, unbiased), τ² that between
 * them, (Σ n (mean of the weekday − mean of all)² − (K − 1) s²) ÷ (N − Σ n² ÷ N) with N days of K weekdays. Where weekdays
 * do not differ by more than chance (τ² ≤ 0), or nothing tells (N = K), all are the mean of all. Levels that would not be
 * above 0 mean nothing as weights, then there is no pattern: null.
 */
export function weekdayPattern(days: readonly number[], amounts: readonly number[]): number[] | null {
  const count = new Array<number>(7).fill(0);
  const sum = new Array<number>(7).fill(0);
  let total = 0;
  days.forEach((day, index) => {
    const weekday = weekdayOf(day);
    count[weekday] = (count[weekday] as number) + 1;
    sum[weekday] = (sum[weekday] as number) + (amounts[index] as number);
    total += amounts[index] as number;
  });
  const all = days.length;
  if (all === 0) return null;
  const mean = total / all;
  const meanOf = sum.map((of, weekday) => (count[weekday] ? of / (count[weekday] as number) : mean));
  const kinds = count.filter((of) => of > 0).length;

  let within = 0;
  days.forEach((day, index) => {
    within += ((amounts[index] as number) - (meanOf[weekdayOf(day)] as number)) ** 2;
  });
  const between = meanOf.reduce((squares, of, weekday) => squares + (count[weekday] as number) * (of - mean) ** 2, 0);
  const noise = all > kinds ? within / (all - kinds) : Number.POSITIVE_INFINITY;
  const spare = all - count.reduce((squares, of) => squares + of * of, 0) / all;
  const spread = kinds > 1 && all > kinds ? (between - (kinds - 1) * noise) / spare : 0;
  const levels = meanOf.map((of, weekday) => {
    const seen = count[weekday] as number;
    if (spread <= 0 || seen === 0) return mean;
    const credibility = seen / (seen + noise / spread);
    return mean + credibility * (of - mean);
  });
  return levels.every((level) => level > 0) ? levels : null;
}
