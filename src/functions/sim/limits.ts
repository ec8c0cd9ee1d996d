/** What several SIM functions limit. */

/** Quantities whose correlations are repaired within a second. */
export const MOST_QUANTITIES = 20;
