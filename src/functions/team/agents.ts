/** TEAM_AGENTS: agents to schedule so that callers do not wait too long. */
import { agentsFor } from '../../models/team/erlang';
import { ANSWER_SECONDS, SERVICE_LEVEL } from '../../models/team/field-numbers';
import { type HelpOf, valueFunction } from '../mechanism/define';
import { number, percent } from '../mechanism/parameters';
import { reject } from '../mechanism/problem';
import { callParameters, callsOf } from './calls';

export const TEAM_AGENTS = valueFunction({
  name: 'TEAM_AGENTS',
  parameters: {
    ...callParameters,
    service_level: percent({ atLeast: 0, atMost: 1, fallback: SERVICE_LEVEL }),
    answer_seconds: number({ atLeast: 0, fallback: ANSWER_SECONDS }),
    shrinkage: percent({ atLeast: 0, atMost: 0.99, fallback: 0 }),
    max_occupancy: percent({ atLeast: 0.01, atMost: 1, fallback: 1 }),
  },
  value({ service_level, answer_seconds, shrinkage, max_occupancy, ...given }) {
    const calls = callsOf(given);
    if (service_level === 1 && calls.callsPerHour > 0) {
      return reject('service_level', ({ team, show }) =>
        team.problems.everyCallInTime({ share: show.percent(service_level) }),
      );
    }
    return agentsFor({
      ...calls,
      serviceLevel: service_level,
      answerSeconds: answer_seconds,
      shrinkage,
      maxOccupancy: max_occupancy,
    }).scheduled;
  },
});

export const help: HelpOf<typeof TEAM_AGENTS> = {
  text: 'Agents to schedule for incoming calls (Erlang C): the fewest that answer enough calls in time and are not busier than allowed, divided by the share of paid time they are there. Callers are taken to wait until they are answered.',
  parameters: {
    calls_per_hour: 'Calls an hour, for example 200 for 100 calls in 30 minutes.',
    handle_seconds: 'Seconds that one call takes an agent, with the work after it.',
    service_level: 'Optional. Share of calls to be answered in time, 80% if left out.',
    answer_seconds: 'Optional. Seconds that count as in time, 20 if left out.',
    shrinkage: 'Optional. Share of paid time in which agents are away (breaks, training, illness), 0% if left out.',
    max_occupancy: 'Optional. Largest share of their time agents may be busy, no limit if left out.',
  },
  examples: [
    { formula: '=TEAM_AGENTS(200; 180; 80%; 20; 30%; 85%)', result: 20 },
    { formula: '=TEAM_AGENTS(200; 180)', result: 14 },
  ],
};
