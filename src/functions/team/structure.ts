/** TEAM_STRUCTURE: people of a department by role. */
import { SPAN_OF_CONTROL } from '../../models/team/field-numbers';
import { departmentFor } from '../../models/team/sizing';
import { type HelpOf, tableFunction } from '../mechanism/define';
import { number, percent } from '../mechanism/parameters';

export const TEAM_STRUCTURE = tableFunction({
  name: 'TEAM_STRUCTURE',
  parameters: {
    new_deals: number({ atLeast: 0 }),
    conversion: percent({ above: 0, atMost: 1 }),
    calls_per_lead: number({ atLeast: 0 }),
    calls_per_hunter: number({ above: 0 }),
    deals_per_closer: number({ above: 0 }),
    clients: number({ atLeast: 0 }),
    clients_per_farmer: number({ above: 0 }),
    span: number({ atLeast: 1, fallback: SPAN_OF_CONTROL }),
  },
  columns: ['role', 'workload', 'capacity', 'people', 'load'],
  rows(given, { team, tables }) {
    const { roles, people } = departmentFor({
      newDeals: given.new_deals,
      conversion: given.conversion,
      callsPerLead: given.calls_per_lead,
      callsPerHunter: given.calls_per_hunter,
      dealsPerCloser: given.deals_per_closer,
      clients: given.clients,
      clientsPerFarmer: given.clients_per_farmer,
      span: given.span,
    });
    return [
      ...roles.map(({ role, workload, capacity, people: count, load }) => [
        team.rows.roles[role],
        workload,
        capacity,
        count,
        load,
      ]),
      [tables.rows.total, null, null, people, null],
    ];
  },
});

export const help: HelpOf<typeof TEAM_STRUCTURE> = {
  text: 'People of a sales department by role: hunters for the calls to leads (leads are deals ÷ conversion), closers for first deals, farmers for current clients, heads for all of them, and how busy each role is. Workloads and capacities are of one month.',
  parameters: {
    new_deals: 'First deals to be won in the month.',
    conversion: 'Share of leads that become a deal, up to 100%.',
    calls_per_lead: 'Calls that one lead takes.',
    calls_per_hunter: 'Calls of one hunter in the month; TEAM_CAPACITY gives them.',
    deals_per_closer: 'Deals that one closer can handle in the month.',
    clients: 'Current clients; 0 for a one-off product.',
    clients_per_farmer: 'Clients that one farmer can serve.',
    span: 'Optional. Sellers that one head manages at most, 7 if left out.',
  },
  examples: [
    {
      formula: '=TEAM_STRUCTURE(40; 10%; 5; 1000; 10; 300; 80)',
      result: [
        ['Role', 'Workload', 'Capacity', 'People', 'Load'],
        ['Hunters', 2000, 1000, 2, 1],
        ['Closers', 40, 10, 4, 1],
        ['Farmers', 300, 80, 4, 0.9375],
        ['Heads', 10, 7, 2, 0.714285714285714],
        ['Total', null, null, 12, null],
      ],
    },
    {
      formula: '=TEAM_STRUCTURE(30; 25%; 4; 1050; 20; 0; 100; 6; FALSE)',
      result: [
        ['Hunters', 480, 1050, 1, 0.457142857142857],
        ['Closers', 30, 20, 2, 0.75],
        ['Farmers', 0, 100, 0, null],
        ['Heads', 3, 6, 1, 0.5],
        ['Total', null, null, 4, null],
      ],
    },
  ],
};
