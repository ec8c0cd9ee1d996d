/** Days of the week and working days; a day is counted in days since 1 January 1970. */

/** A calendar says which days are worked: seven weights from Monday to Sunday (0 is a free day), less the holidays. */
export interface WorkingDays {
  readonly weekdayWeights: readonly number[];
  readonly holidays: ReadonlySet<number>;
}

/** Monday to Friday. */
export const WORKING_WEEK: readonly number[] = [1, 1, 1, 1, 1, 0, 0];

/** 0 for Monday to 6 for Sunday; 1 January 1970 was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

export function isWorkingDay(day: number, { weekdayWeights, holidays }: WorkingDays): boolean {
  return (weekdayWeights[weekdayOf(day)] as number) > 0 && !holidays.has(day);
}

/** The day itself where it is worked, else the next one that is. At least one weekday must have a weight above 0. */
export function workingDayFrom(day: number, working: WorkingDays): number {
  let found = day;
  while (!isWorkingDay(found, working)) found++;
  return found;
}
