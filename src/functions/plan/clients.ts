/** PLAN_CLIENTS: a profit from current clients and from new ones. */
import { type ClientsOfGoal, planClients } from '../../models/plan/client-goal';
import { type HelpOf, tableFunction } from '../mechanism/define';
import { number, percent } from '../mechanism/parameters';

export const PLAN_CLIENTS = tableFunction({
  name: 'PLAN_CLIENTS',
  parameters: {
    profit: number({ atLeast: 0 }),
    margin: percent({ above: 0, atMost: 1 }),
    clients: number({ atLeast: 0 }),
    churn: percent({ atLeast: 0, atMost: 1 }),
    purchases: number({ atLeast: 0 }),
    current_check: number({ above: 0 }),
    new_check: number({ above: 0 }),
    new_purchases: number({ above: 0, fallback: 1 }),
  },
  columns: ['clientGroup', 'clientCount', 'deals', 'revenue', 'profit'],
  rows({ profit, margin, clients, churn, purchases, current_check, new_check, new_purchases }, { plan: { rows } }) {
    const planned = planClients({
      profit,
      margin,
      clients,
      churn,
      purchases,
      newPurchases: new_purchases,
      currentCheck: current_check,
      newCheck: new_check,
    });
    const line = (name: string, group: ClientsOfGoal) => [
      name,
      group.clients,
      group.deals,
      group.revenue,
      group.profit,
    ];
    const all = (of: keyof ClientsOfGoal) => planned.current[of] + planned.new[of];
    return [
      line(rows.currentClients, planned.current),
      line(rows.newClients, planned.new),
      [rows.total, all('clients'), all('deals'), all('revenue'), all('profit')],
    ];
  },
});

export const help: HelpOf<typeof PLAN_CLIENTS> = {
  text: 'A profit from current and new clients. Who stays brings clients × (1 − churn) × purchases × check × margin, an expected value; new ones must bring the rest, in whole deals and clients. Where current clients bring more, the total is above the goal.',
  parameters: {
    profit: 'The profit to earn in the period, before payroll and marketing.',
    margin: 'Share of profit in the check, above 0 and at most 100%.',
    clients: 'Current clients at the start of the period.',
    churn: 'Share of them who buy nothing more in the period, 0–100%; 1 less the repeat share.',
    purchases: 'Deals of a client who stays, in the period.',
    current_check: 'Revenue of one deal with a current client.',
    new_check: 'Revenue of one deal with a new client.',
    new_purchases: 'Optional. Deals of a new client in the period, 1 if left out.',
  },
  examples: [
    {
      formula: '=PLAN_CLIENTS(100000; 25%; 100; 20%; 2; 1500; 2000)',
      result: [
        ['Clients', 'Number', 'Deals', 'Revenue', 'Profit'],
        ['Current', 80, 160, 240_000, 60_000],
        ['New', 80, 80, 160_000, 40_000],
        ['Total', 160, 240, 400_000, 100_000],
      ],
    },
    {
      formula: '=PLAN_CLIENTS(50000; 25%; 100; 0; 2; 1500; 2000; 1; FALSE)',
      result: [
        ['Current', 100, 200, 300_000, 75_000],
        ['New', 0, 0, 0, 0],
        ['Total', 100, 200, 300_000, 75_000],
      ],
    },
  ],
};
