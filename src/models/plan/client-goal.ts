/** A profit from current clients and from new ones: what those who stay will bring, and how many must be won. */
import { countUp } from '../rounding';

export interface ClientGoal {
  /** From 0. */
  readonly profit: number;
  /** Share of profit in revenue, above 0. */
  readonly margin: number;
  /** Current clients at the start of the period, from 0. */
  readonly clients: number;
  /** Share of them (0–1) who buy nothing more in the period. */
  readonly churn: number;
  /** Deals of a client who stays, and of a new one (above 0), in the period. */
  readonly purchases: number;
  readonly newPurchases: number;
  /** Revenue of a deal (above 0) with a current and with a new client. */
  readonly currentCheck: number;
  readonly newCheck: number;
}

export interface ClientsOfGoal {
  readonly clients: number;
  readonly deals: number;
  readonly revenue: number;
  readonly profit: number;
}

export interface ClientPlan {
  readonly current: ClientsOfGoal;
  readonly new: ClientsOfGoal;
}

/**
 * Current: clients × (1 − churn) × purchases × check × margin, an expected value that is not rounded. New clients bring the
 * profit that is left (0 where there is none): revenue = profit ÷ margin; deals and clients are rounded up.
 */
export function planClients(goal: ClientGoal): ClientPlan {
  const staying = goal.clients * (1 - goal.churn);
  const deals = staying * goal.purchases;
  const revenue = deals * goal.currentCheck;
  const current = { clients: staying, deals, revenue, profit: revenue * goal.margin };
  const left = Math.max(0, goal.profit - current.profit);
  const newRevenue = left / goal.margin;
  const newDeals = countUp(newRevenue / goal.newCheck);
  return {
    current,
    new: { clients: countUp(newDeals / goal.newPurchases), deals: newDeals, revenue: newRevenue, profit: left },
  };
}
