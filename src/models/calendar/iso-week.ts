/** Weeks of the year as ISO 8601 counts them; a day is counted in days since 1 January 1970. */

import { weekdayOf } from './weekday';

/**
 * The number (1–53) of the week a day lies in. Weeks begin on Monday and belong to the year of their Thursday, so
 * 1 January may lie in week 52 or 53 and 31 December in week 1.
 */
export function isoWeekOf(day: number): number {
  const thursday = day - weekdayOf(day) + 3;
  return 1 + Math.floor((thursday - firstDayOf(yearOf(thursday))) / 7);
}

/** 1 January of a year of the Gregorian calendar. */
export function firstDayOf(year: number): number {
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  return 365 * before + leapDays - DAYS_BEFORE_1970;
}

/** Days from 1 January of year 1 to 1 January 1970. */
const DAYS_BEFORE_1970 = 719_162;

function yearOf(day: number): number {
  // the mean length of a year misses by at most one
  const near = 1970 + Math.floor(day / 365.2425);
  if (day < firstDayOf(near)) return near - 1;
  return day < firstDayOf(near + 1) ? near : near + 1;
}
