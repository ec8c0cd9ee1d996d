/** TEAM_SELLERS: people that a workload takes. */
import { peopleFor } from '../../models/team/sizing';
import { type HelpOf, valueFunction } from '../mechanism/define';
import { number, percent } from '../mechanism/parameters';

export const TEAM_SELLERS = valueFunction({
  name: 'TEAM_SELLERS',
  parameters: {
    workload: number({ atLeast: 0 }),
    capacity: number({ above: 0 }),
    load: percent({ atLeast: 0.01, atMost: 1, fallback: 1 }),
  },
  value: ({ workload, capacity, load }) => peopleFor(workload, capacity, load),
});

export const help: HelpOf<typeof TEAM_SELLERS> = {
  text: 'People that a workload takes, rounded up, when each is to be busy at a certain share of capacity. Below 100% there is room for holidays, illness and busy days.',
  parameters: {
    workload: 'Work of the period, for example calls a month.',
    capacity: 'What one person does in the same period, in the same units; TEAM_CAPACITY gives it for contacts.',
    load: 'Optional. Share of capacity to plan with, 100% if left out.',
  },
  examples: [
    { formula: '=TEAM_SELLERS(20160; 2016; 85%)', result: 12 },
    { formula: '=TEAM_SELLERS(300; 80)', result: 4 },
  ],
};
