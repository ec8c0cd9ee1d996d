/** The two filled-in cases of the template "Parthenon". */

export interface MarketExample {
  readonly population: number;
  readonly buyingShare: number;
  readonly purchases: number;
  readonly price: number;
  readonly targetShare: number;
  readonly returningShare: number;
}

export interface ParthenonExample {
  readonly id: 'firstSteps' | 'travelAgency';
  /** Leads, conversion, average check, purchases, margin. */
  readonly pillars: readonly number[];
  /** With a market the goal comes from it. */
  readonly goal: number;
  readonly market?: MarketExample;
  /** The fifth scenario: what the user, or this case, would try. */
  readonly ownScenario: readonly number[];
  readonly ownName: 'own' | 'everySecondClient';
  readonly elasticity: number;
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly costs: readonly number[];
  readonly caps: readonly (number | undefined)[];
  readonly budget: number;
  /** By how much of its likely value each pillar may fall or rise, and the profit whose chance is asked for. */
  readonly falls: readonly number[];
  readonly rises: readonly number[];
  readonly target: number;
}

/** 100 leads × 10 % × 1,000 × 1 × 100 % = 10,000: the case with which the principle is taught. */
export const firstSteps: ParthenonExample = {
  id: 'firstSteps',
  pillars: [100, 0.1, 1000, 1, 1],
  goal: 20_000,
  ownScenario: [0.1, 0.1, 0.1, 0, 0],
  ownName: 'own',
  elasticity: -0.5,
  before: [200, 0.05, 400, 2, 0.3],
  after: [180, 0.08, 420, 2, 0.25],
  costs: [100, 200, 300, 400, 1000],
  caps: [1.5, 0.5, 0.2, 1, undefined],
  budget: 30_000,
  falls: [0.3, 0.2, 0.1, 0, 0.1],
  rises: [0.3, 0.3, 0.3, 0.5, 0],
  target: 12_000,
};

/**
 * A travel agency in a town of 200,000: a 10 % share is 5,000 tours of 500, half of them sold to clients who come back.
 * Market, price and shares are the field guide's; leads, conversion, margin and costs stand for the agency's own.
 */
export const travelAgency: ParthenonExample = {
  id: 'travelAgency',
  pillars: [15_000, 0.1, 500, 1.2, 0.12],
  goal: 300_000,
  market: {
    population: 200_000,
    buyingShare: 0.25,
    purchases: 1,
    price: 500,
    targetShare: 0.1,
    returningShare: 0.5,
  },
  // 25,000 leads × 10 % = 2,500 new clients, who buy twice in time: 5,000 tours.
  ownScenario: [2 / 3, 0, 0, 2 / 3, 0],
  ownName: 'everySecondClient',
  elasticity: -0.5,
  before: [14_000, 0.11, 480, 1.1, 0.13],
  after: [15_000, 0.1, 500, 1.2, 0.12],
  costs: [900, 1500, 2500, 800, 4000],
  caps: [1, 0.5, 0.2, 0.7, 0.5],
  budget: 100_000,
  falls: [0.25, 0.2, 0.1, 0.1, 0.15],
  rises: [0.35, 0.2, 0.12, 0.25, 0.15],
  target: 120_000,
};
