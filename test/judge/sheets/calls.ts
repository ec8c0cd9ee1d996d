/** Incoming calls as a spreadsheet staffs them: Erlang's loss formula down a column of agents, one table for each load. */
import fc from 'fast-check';
import { each, generated, judgeTable } from '../table';

/** Share in time, share of paid time away, largest occupancy. */
export const NEEDS = [
  { level: 0.8, away: 0, busy: 1 },
  { level: 0.8, away: 0.3, busy: 0.85 },
  { level: 0.95, away: 0.12, busy: 0.9 },
  { level: 0.5, away: 0.25, busy: 0.7 },
  { level: 0.99, away: 0, busy: 1 },
] as const;

/** Calls an hour, seconds of one call, seconds that count as in time. */
const LOADS: readonly (readonly [calls: number, seconds: number, answer: number])[] = [
  // the golden case: 100 calls in half an hour
  [200, 180, 20],
  [200, 180, 0],
  [20, 180, 0],
  // 3.4 erlangs ÷ 85 % are 4 agents exactly
  [68, 180, 20],
  [3, 400, 45],
  [600, 60, 10],
  [1000, 240, 20],
  // beyond 170 agents the factorials of the closed form overflow
  [2100, 300, 30],
  ...generated(
    8,
    fc.tuple(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 20, max: 600 }), fc.integer({ min: 0, max: 90 })),
  ),
];

export const callTables = LOADS.map(([calls, seconds, answer], index) => {
  const most = Math.ceil(((calls * seconds) / 3600 / 0.7) * 1.1) + 25;
  return judgeTable(
    `calls${index + 1}`,
    Array.from({ length: most + 1 }, (_, agents) => ({ agents, calls, seconds, answer })),
    {
      load: '[calls]*[seconds]/3600',
      lost: 'IF([agents]=0,1,[load]*[^lost]/([agents]+[load]*[^lost]))',
      // the same share by another way: so many lines busy, of all states there are
      lostByStates: 'POISSON([agents],[load],FALSE)/POISSON([agents],[load],TRUE)',
      late: '[agents]*[lost]/([agents]-[load]*(1-[lost]))*EXP(-([agents]-[load])*[answer]/[seconds])',
      level: 'IF([agents]<=[load],0,1-[late])',
      enough: NEEDS.map(({ level, busy }) => `AND([level]>=${level},[load]<=[agents]*${busy})`),
      roster: each(NEEDS.length, (need) => {
        const fewest = `(MATCH(1,INDEX([#enough],0,${need}),0)-1)`;
        return `ROUNDUP(${fewest}/(1-${NEEDS[need - 1]?.away}),0)`;
      }),
    },
  );
});
