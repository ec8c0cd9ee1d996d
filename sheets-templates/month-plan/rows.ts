/** Where the parts of the sheet "Month plan" stand. */

export const STAGES = 4;
/** The longest month in which every day is worked. */
export const DAYS = 31;
export const SELLERS = 8;
/** Columns of the sellers in tables that have the day before them and the total behind. */
export const SELLER_COLUMNS = ['B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'];
export const HOLIDAYS = 6;

/** Columns of the weekdays, Monday to Sunday, then of how many days there are and how many full ones they make. */
export const WEEKDAY_COLUMNS = ['B', 'C', 'D', 'E', 'F', 'G', 'H'];
export const WEEK_DAYS = 'I';
export const WEEK_FULL_DAYS = 'J';

/** Columns of the block of days; date, week, plan and cumulative plan are one table. */
export const DATE = 'D';
export const PLAN = 'F';
export const PLAN_SUM = 'G';
export const FACT = 'H';
export const FACT_SUM = 'I';
export const NEW_PLAN = 'J';
export const DAY_CHECK = 'K';

export const CHANNELS = ['C', 'D', 'E', 'F'];
/** The seller's plan of the month, and of today: money, new and current clients, meetings, calls. */
export const SELLER_MONTH = 'G';
export const SELLER_TODAY = ['H', 'I', 'J', 'K', 'L'];
export const SELLER_CHECK = 'M';

export const ANSWER = 5;
export const PACE = 8;
export const TO_DO = 12;
export const PROFIT = 19;
export const PLANNED = PROFIT + 8;
export const ACTIVITIES = PLANNED + 2;
export const MONTH = 37;
/** Header row of the days, the sums above it. */
export const DAY_NAMES = 12;
export const FIRST_DAY = DAY_NAMES + 1;
export const WEEK = 47;
export const MONTH_CHART = 52;
export const TEAM = 68;
/** Header row of the sellers, the shares of the channels above it. */
export const SELLER_NAMES = TEAM + 2;
export const FIRST_SELLER = SELLER_NAMES + 1;
export const TEAM_SUM = FIRST_SELLER + SELLERS;
export const LOCKED = TEAM_SUM + 4;
export const FIRST_LOCKED = LOCKED + 2;

/** So many rows of one column, from the given one. */
export function column(letter: string, firstRow: number, rows: number): string {
  return `${letter}${firstRow}:${letter}${firstRow + rows - 1}`;
}
