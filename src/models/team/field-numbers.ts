/** Sizes and shares that the field works with (field guide, section 2): defaults, which every call can change. */

/** One head manages at most so many sellers. */
export const SPAN_OF_CONTROL = 7;
/** Working hours of a day, working days of a month. */
export const HOURS_A_DAY = 8;
export const DAYS_A_MONTH = 21;
/** Share of the working time that is aimed to be spent with clients. */
export const SELLING_SHARE = 0.8;
/** The usual promise of a call centre: so many calls answered within so many seconds. */
export const SERVICE_LEVEL = 0.8;
export const ANSWER_SECONDS = 20;
/** A first department has up to so many sellers; below the first number the owner still sells alone or nearly so. */
export const FIRST_DEPARTMENT = { fewest: 4, most: 5 } as const;
/** Sellers of one team in the ideal of two teams that compete. */
export const IDEAL_TEAM = 3;
/** Client segments that can be kept apart. */
export const MOST_SEGMENTS = 5;
