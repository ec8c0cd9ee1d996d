/** Where the parts of the sheet "Parthenon" stand. */

/** Columns of the five scenarios. */
export const SCENARIOS = ['C', 'D', 'E', 'F', 'G'];
/** Rows in which a block of the five pillars begins, or the row itself. */
export const CHANGES = 13;
export const AFTER = 20;
export const PROFIT = 25;
export const SHOWN = 49;
export const TOGETHER = 53;
export const ALONE = 82;
/** Header rows of the first two blocks: names of the scenarios. */
export const SCENARIO_NAMES = CHANGES - 1;
export const AFTER_NAMES = AFTER - 1;
