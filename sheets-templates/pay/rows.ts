/** Where the parts of the sheet "Pay" stand: the first row of each block below its section and header. */
export const ANSWER = 5;
export const PLAN = 12;
export const CURVE = 21;
export const SOFT = 29;
export const TEAM = 36;
export const AUDIT_INPUTS = 50;
export const AUDIT = 55;
export const PAYROLL = 64;
export const TRIALS = 70;
export const STEPS = 86;
export const CAPPED = 122;

/** Rows of a block. */
export const CURVE_ROWS = 5;
export const INDICATORS = 3;
export const SELLERS = 8;
export const PRINCIPLES = 6;
export const PERCENTILE_ROWS = 7;
export const STEP_ROWS = 31;
/** Every row of the curve, and a row between each two where a straight line meets the cap. */
export const CAPPED_ROWS = 2 * CURVE_ROWS - 1;

export const CURVE_END = CURVE + CURVE_ROWS - 1;
export const TEAM_END = TEAM + SELLERS - 1;
/** The simulation starts with mean and deviation and ends with mean pay, who makes the plan and the chance. */
export const PERCENTILES = TRIALS + 3;
export const TRIALS_END = PERCENTILES + PERCENTILE_ROWS + 2;
