/** Where the parts of the sheet "Department" stand. */

/** The table by role: its first role; then closers, farmers, heads, total, heads counted twice, people. */
export const TEAM = 14;
export const CLOSERS = TEAM + 1;
export const FARMERS = TEAM + 2;
export const HEADS = TEAM + 3;
export const TOTAL = TEAM + 4;
export const HEADS_WHO_CLOSE = TEAM + 5;
export const PEOPLE = TEAM + 6;
/** First rows below the headings of the blocks. */
export const MARKET = 24;
export const FUNNEL = 36;
export const CAPACITY = 50;
export const HIRING = 62;
/** Headings of the table by month. */
export const MONTHS = 70;
export const FIRST_MONTH = MONTHS + 1;
export const LAST_MONTH = MONTHS + 12;
export const HIRING_CHART = LAST_MONTH + 2;
export const ADVICE = 100;
export const ADVICE_TABLE = ADVICE + 5;
