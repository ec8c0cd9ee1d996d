/**
 * The filled-in case: a travel agency in a town of 200,000 with 2 cold callers, a head who closes, and 10 client managers.
 * Market, target, returning half, norms of calls, selling share, span and team are the field guide's. Conversion, calls
 * per lead, deals of a closer, clients of a manager, attrition, ramp and season stand for the firm's own numbers; they are
 * chosen so that the plan comes out at the team that is there.
 */

export const departmentCase = {
  market: { population: 200_000, buyingShare: 0.25, purchases: 1, price: 500, targetShare: 0.1 },
  returningShare: 0.5,
  repeatShare: 0.5,
  conversion: 0.2,
  callsPerLead: 2,
  callsPerDay: 50,
  callsPerHour: 15,
  hours: 8,
  days: 21,
  sellingShare: 0.8,
  dealsPerCloser: 250,
  clientsPerFarmer: 550,
  span: 7,
  /** Hunters, closers, farmers, heads; one head closes deals himself. */
  team: [2, 1, 10, 1],
  headsWhoClose: 1,
  attrition: 0.03,
  ramp: [0.5, 0.8, 1],
  /** January to December, on average 100 %. */
  season: [0.9, 0.95, 1.05, 1.1, 1.15, 1.15, 1.1, 1, 0.95, 0.9, 0.85, 0.9],
  regions: 1,
  productLines: 1,
  segments: 3,
  channels: 5,
} as const;
