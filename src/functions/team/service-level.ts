/** TEAM_SERVICE_LEVEL: share of calls that are answered in time. */
import { serviceLevel } from '../../models/team/erlang';
import { ANSWER_SECONDS } from '../../models/team/field-numbers';
import { type HelpOf, valueFunction } from '../mechanism/define';
import { number } from '../mechanism/parameters';
import { callParameters, callsOf } from './calls';

export const TEAM_SERVICE_LEVEL = valueFunction({
  name: 'TEAM_SERVICE_LEVEL',
  parameters: {
    ...callParameters,
    agents: number({ whole: true, atLeast: 0, atMost: 10_000_000 }),
    answer_seconds: number({ atLeast: 0, fallback: ANSWER_SECONDS }),
  },
  value: ({ agents, answer_seconds, ...given }) => serviceLevel(callsOf(given), agents, answer_seconds),
});

export const help: HelpOf<typeof TEAM_SERVICE_LEVEL> = {
  text: 'Share of incoming calls that are answered in time (Erlang C). 0% where the agents cannot keep up with the calls, so that the queue grows without end.',
  parameters: {
    calls_per_hour: 'Calls an hour, for example 200 for 100 calls in 30 minutes.',
    handle_seconds: 'Seconds that one call takes an agent, with the work after it.',
    agents: 'Agents who answer calls at the same time, without those who are away.',
    answer_seconds: 'Optional. Seconds that count as in time, 20 if left out.',
  },
  examples: [
    { formula: '=TEAM_SERVICE_LEVEL(200; 180; 14; 20)', result: 0.88835001917946 },
    { formula: '=TEAM_SERVICE_LEVEL(20; 180; 2; 0)', result: 0.666666666666667 },
  ],
};
