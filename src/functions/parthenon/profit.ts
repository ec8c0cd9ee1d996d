/** PARTHENON_PROFIT: profit as the product of the five pillars. */
import { profit } from '../../models/parthenon/profit';
import { type HelpOf, valueFunction } from '../mechanism/define';
import { number, percent } from '../mechanism/parameters';

export const PARTHENON_PROFIT = valueFunction({
  name: 'PARTHENON_PROFIT',
  parameters: {
    leads: number({ atLeast: 0 }),
    conversion: percent({ atLeast: 0, atMost: 1 }),
    average_check: number({ atLeast: 0 }),
    purchases: number({ atLeast: 0 }),
    margin: percent({ atMost: 1 }),
  },
  value: ({ leads, conversion, average_check, purchases, margin }) =>
    profit([leads, conversion, average_check, purchases, margin]),
});

export const help: HelpOf<typeof PARTHENON_PROFIT> = {
  text: 'Profit as the product of five pillars: leads × conversion × average check × purchases × margin. It is the gross margin on sales, before payroll and marketing.',
  parameters: {
    leads: 'People or companies that showed interest in the period.',
    conversion: 'Share of the leads that buy, 0–100%.',
    average_check: 'Revenue of one purchase, in money.',
    purchases: 'Purchases of one client in the period.',
    margin: 'Share of profit in the check, at most 100%; a loss is negative. A mark-up of 25% is a margin of 20%.',
  },
  examples: [
    { formula: '=PARTHENON_PROFIT(100; 10%; 1000; 1; 100%)', result: 10000 },
    { formula: '=PARTHENON_PROFIT(200; 5%; 400; 2; 30%)', result: 2400 },
  ],
};
