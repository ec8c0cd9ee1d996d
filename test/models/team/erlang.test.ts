/** Erlang's formulas against published tables, closed forms of small systems and sums of their own. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AgentNeeds, agentsFor, blockedWith, serviceLevel } from '../../../src/models/team/erlang';

const CALLS = { callsPerHour: 200, handleSeconds: 180 };
const USUAL = { serviceLevel: 0.8, answerSeconds: 20, shrinkage: 0, maxOccupancy: 1 };

/** Loss formula by recurrence from no lines. */
function blocked(lines: number, load: number): number {
  let share = 1;
  for (let count = 1; count <= lines; count++) share = blockedWith(count, load, share);
  return share;
}

/** Erlang C from the states of the queue themselves, as logarithms: no recurrence, no formula for the loss. */
function waitingByStates(agents: number, load: number): number {
  const logs = [0];
  for (let calls = 1; calls < agents; calls++) logs.push((logs[calls - 1] as number) + Math.log(load / calls));
  const allBusy = (logs[agents - 1] as number) + Math.log(load / agents) - Math.log(1 - load / agents);
  const top = Math.max(allBusy, ...logs);
  const free = logs.reduce((sum, log) => sum + Math.exp(log - top), 0);
  return Math.exp(allBusy - top) / (free + Math.exp(allBusy - top));
}

describe('the golden case: 100 calls in 30 minutes of 180 seconds each', () => {
  test('80 % in 20 seconds at most 85 % busy takes 14 agents there and 20 on the roster at 30 % shrinkage', () => {
    expect(agentsFor({ ...CALLS, ...USUAL, shrinkage: 0.3, maxOccupancy: 0.85 })).toEqual({ raw: 14, scheduled: 20 });
  });
  test('14 agents answer 88.835 % in time', () => {
    expect(serviceLevel(CALLS, 14, 20)).toBeCloseTo(0.8883500191794669, 13);
  });
  test('13 agents would answer fewer than 80 % in time', () => {
    expect(serviceLevel(CALLS, 13, 20)).toBeLessThan(0.8);
  });
});

describe('the loss formula', () => {
  // published Erlang B tables: load in erlangs that 1 % (5 %) of calls lost allows
  test.each([
    [1, 0.01, 0.0101],
    [2, 0.01, 0.153],
    [5, 0.01, 1.36],
    [10, 0.01, 4.46],
    [20, 0.01, 12.0],
    [50, 0.01, 37.9],
    [100, 0.01, 84.1],
    [5, 0.05, 2.22],
    [10, 0.05, 6.22],
    [20, 0.05, 15.2],
    [50, 0.05, 44.5],
  ])('%i lines at a loss of %f carry the load of the published table', (lines, loss, load) => {
    // the tables give three digits
    const digit = 10 ** (Math.floor(Math.log10(load)) - 2);
    expect(blocked(lines, load - digit)).toBeLessThan(loss);
    expect(blocked(lines, load + digit)).toBeGreaterThan(loss);
  });
});

describe('calls that wait', () => {
  test('of one agent busy 60 % of the time, 60 % of the calls wait', () => {
    expect(1 - serviceLevel({ callsPerHour: 36, handleSeconds: 60 }, 1, 0)).toBeCloseTo(0.6, 12);
  });
  test('of two agents each half busy, a third of the calls wait', () => {
    expect(1 - serviceLevel({ callsPerHour: 60, handleSeconds: 60 }, 2, 0)).toBeCloseTo(1 / 3, 12);
  });
  test('of three agents with a load of two erlangs, four ninths wait', () => {
    expect(1 - serviceLevel({ callsPerHour: 120, handleSeconds: 60 }, 3, 0)).toBeCloseTo(4 / 9, 12);
  });
  test('any system agrees with the sum over the states of its queue', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.double({ min: 0.01, max: 0.995, noNaN: true }),
        (agents, busy) => {
          const calls = { callsPerHour: agents * busy * 20, handleSeconds: 180 };
          expect(1 - serviceLevel(calls, agents, 0)).toBeCloseTo(waitingByStates(agents, agents * busy), 10);
        },
      ),
    );
  });
  test('the time that they wait falls off as e^−(agents − load) t ÷ handling', () => {
    const late = (seconds: number) => 1 - serviceLevel(CALLS, 12, seconds);
    expect(late(90) / late(0)).toBeCloseTo(Math.exp((-2 * 90) / 180), 12);
  });
  test('who cannot keep up answers nobody in time, and without calls nobody waits', () => {
    expect(serviceLevel(CALLS, 10, 20)).toBe(0);
    expect(serviceLevel(CALLS, 0, 20)).toBe(0);
    expect(serviceLevel({ callsPerHour: 0, handleSeconds: 180 }, 0, 20)).toBe(1);
  });
});

describe('the fewest agents', () => {
  const needs = fc.record({
    callsPerHour: fc.double({ min: 0.1, max: 5000, noNaN: true }),
    handleSeconds: fc.double({ min: 10, max: 900, noNaN: true }),
    serviceLevel: fc.double({ min: 0, max: 0.999, noNaN: true }),
    answerSeconds: fc.integer({ min: 0, max: 120 }),
    maxOccupancy: fc.double({ min: 0.3, max: 1, noNaN: true }),
    shrinkage: fc.constant(0),
  });
  const suffices = (one: AgentNeeds, agents: number) =>
    agents > (one.callsPerHour * one.handleSeconds) / 3600 &&
    serviceLevel(one, agents, one.answerSeconds) >= one.serviceLevel &&
    (one.callsPerHour * one.handleSeconds) / 3600 / agents <= one.maxOccupancy;
  test('are enough, and one fewer is not', () => {
    fc.assert(
      fc.property(needs, (one) => {
        const { raw } = agentsFor(one);
        expect(suffices(one, raw)).toBe(true);
        expect(suffices(one, raw - 1)).toBe(false);
      }),
    );
  });
  test('are never fewer for more calls', () => {
    fc.assert(
      fc.property(needs, fc.double({ min: 1, max: 2, noNaN: true }), (one, growth) => {
        const more = agentsFor({ ...one, callsPerHour: one.callsPerHour * growth });
        expect(more.raw).toBeGreaterThanOrEqual(agentsFor(one).raw);
      }),
    );
  });
  test('a limit of 85 % busy that the load meets exactly takes nobody more', () => {
    // 3.4 erlangs ÷ 85 % is 4, though not in floating point
    expect(agentsFor({ callsPerHour: 68, handleSeconds: 180, ...USUAL, serviceLevel: 0, maxOccupancy: 0.85 }).raw).toBe(
      4,
    );
  });
  test('without calls nobody is needed', () => {
    expect(agentsFor({ callsPerHour: 0, handleSeconds: 180, ...USUAL })).toEqual({ raw: 0, scheduled: 0 });
  });
  test('180,000 agents do not overflow, and fit the square-root rule of Halfin and Whitt', () => {
    const load = 180_000;
    const calls = { callsPerHour: load * 20, handleSeconds: 180 };
    const { raw } = agentsFor({ ...calls, ...USUAL, serviceLevel: 0.5, answerSeconds: 0 });
    // half of the calls wait where √staff reserve β solves (1 + √2π β Φ(β) e^(β²/2))⁻¹ = ½: β = 0.506
    expect((raw - load) / Math.sqrt(load)).toBeCloseTo(0.506, 2);
  });
});
