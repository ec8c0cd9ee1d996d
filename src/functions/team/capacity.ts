/** TEAM_CAPACITY: contacts that one seller makes in a month. */
import { DAYS_A_MONTH, HOURS_A_DAY, SELLING_SHARE } from '../../models/team/field-numbers';
import { monthlyCapacity } from '../../models/team/sizing';
import { type HelpOf, valueFunction } from '../mechanism/define';
import { number, percent } from '../mechanism/parameters';

export const TEAM_CAPACITY = valueFunction({
  name: 'TEAM_CAPACITY',
  parameters: {
    per_hour: number({ atLeast: 0 }),
    hours: number({ atLeast: 0, atMost: 24, fallback: HOURS_A_DAY }),
    days: number({ atLeast: 0, atMost: 31, fallback: DAYS_A_MONTH }),
    selling_share: percent({ atLeast: 0, atMost: 1, fallback: SELLING_SHARE }),
  },
  value: ({ per_hour, hours, days, selling_share }) => monthlyCapacity(per_hour, hours, days, selling_share),
});

export const help: HelpOf<typeof TEAM_CAPACITY> = {
  text: 'Contacts that one seller makes in a month: contacts an hour × hours × days × share of the time spent with clients. Outgoing calls: up to 15 an hour, 20 where refusals dominate. A norm per day, such as 50 calls, is TEAM_CAPACITY(50; 1; 21; 100%).',
  parameters: {
    per_hour: 'Contacts of one seller in an hour of selling.',
    hours: 'Optional. Working hours a day, 8 if left out.',
    days: 'Optional. Working days a month, 21 if left out.',
    selling_share: 'Optional. Share of the time spent with clients, 80% if left out.',
  },
  examples: [
    { formula: '=TEAM_CAPACITY(15)', result: 2016 },
    { formula: '=TEAM_CAPACITY(50; 1; 22; 100%)', result: 1100 },
  ],
};
