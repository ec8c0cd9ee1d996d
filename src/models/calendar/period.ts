/** Where the last of a list of periods ends: its length is that of the one before. */

const MS_OF_DAY = 86_400_000;

/**
 * The day after the last period, by the first days of at least two (days since 1 January 1970, rising). Periods that all
 * begin on the same day of the month are so many months long, others so many days.
 */
export function endOfLast(starts: readonly number[]): number {
  const [before, last] = starts.slice(-2) as [number, number];
  const dates = starts.map((day) => new Date(day * MS_OF_DAY));
  const first = dates[0] as Date;
  if (dates.some((date) => date.getUTCDate() !== first.getUTCDate())) return last + (last - before);
  const monthOf = (date: Date) => (date.getUTCFullYear() - 2000) * 12 + date.getUTCMonth();
  const [one, other] = dates.slice(-2).map(monthOf) as [number, number];
  const month = other + (other - one);
  const lengthOfMonth = new Date(Date.UTC(2000, month + 1, 0)).getUTCDate();
  return Date.UTC(2000, month, Math.min(first.getUTCDate(), lengthOfMonth)) / MS_OF_DAY;
}
