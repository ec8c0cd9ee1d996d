/** A day as 2026-03-09, which every reader of any language can tell. */

const DAY_IN_MILLISECONDS = 86_400_000;

/** Days are counted since 1 January 1970. */
export function isoDay(day: number): string {
  return new Date(day * DAY_IN_MILLISECONDS).toISOString().slice(0, 10);
}
