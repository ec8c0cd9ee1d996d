/** Agents for incoming calls against Erlang's recurrence in a spreadsheet. */
import { describe, expect, test } from 'vitest';
import { differences, verdictsOn } from './differences';
import { ours } from './ours';
import { callTables, NEEDS } from './sheets/calls';

test('the judge finds 88.835 % in time for 200 calls an hour of 180 seconds and 14 agents', () => {
  const golden = verdictsOn(callTables[0] as (typeof callTables)[0])[14];
  expect(golden?.given).toEqual({ agents: 14, calls: 200, seconds: 180, answer: 20 });
  expect(golden?.found.level).toBeCloseTo(0.88835, 5);
});

describe.each(callTables.map((table) => ({ table, ...table.cases[0] })))(
  '$calls calls an hour of $seconds seconds, answered in $answer seconds,',
  ({ table }) => {
    test('the judge counts the busy lines to the same loss as its recurrence', () => {
      expect(differences(table, (_, { lost, lostByStates }) => [['loss', lost, lostByStates]])).toEqual([]);
    });
    test('TEAM_SERVICE_LEVEL is the share in time for every number of agents', () => {
      expect(
        differences(table, ({ agents, calls, seconds, answer }, { level }) => [
          ['level', ours('TEAM_SERVICE_LEVEL', calls, seconds, agents, answer), level],
        ]),
      ).toEqual([]);
    });
    test('TEAM_AGENTS is the first line of the column that is enough, and those away on top', () => {
      const [first] = verdictsOn(table);
      const agents = NEEDS.map(({ level, away, busy }) =>
        ours('TEAM_AGENTS', first?.given.calls, first?.given.seconds, level, first?.given.answer, away, busy),
      );
      expect(agents).toEqual(first?.found.roster);
    });
  },
);
