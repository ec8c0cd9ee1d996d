/** TEAM_HEADS: heads of sales for a number of sellers. */
import { SPAN_OF_CONTROL } from '../../models/team/field-numbers';
import { headsFor } from '../../models/team/sizing';
import { type HelpOf, valueFunction } from '../mechanism/define';
import { number } from '../mechanism/parameters';

export const TEAM_HEADS = valueFunction({
  name: 'TEAM_HEADS',
  parameters: {
    sellers: number({ atLeast: 0 }),
    span: number({ atLeast: 1, fallback: SPAN_OF_CONTROL }),
  },
  value: ({ sellers, span }) => headsFor(sellers, span),
});

export const help: HelpOf<typeof TEAM_HEADS> = {
  text: 'Heads of sales for a number of sellers, when one head manages at most a certain number of them (6–7 in the field). The ideal is two teams of one head and three sellers.',
  parameters: {
    sellers: 'Sellers of all kinds, without heads.',
    span: 'Optional. Sellers that one head manages at most, 7 if left out.',
  },
  examples: [
    { formula: '=TEAM_HEADS(15)', result: 3 },
    { formula: '=TEAM_HEADS(12; 6)', result: 2 },
  ],
};
