/** A day (days since 1 January 1970) as it is written in sentences, the same in every language: 2026-03-09. */

const DAY = 86_400_000;

export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
