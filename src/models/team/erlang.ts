/**
 * Waiting calls: the Erlang C model of a call centre. Calls arrive by chance, are handled one by one, and who finds no
 * agent free waits. A. K. Erlang (1917); formulas as in R. B. Cooper, Introduction to Queueing Theory, 2nd ed. (1981).
 */

import { countUp, DUST } from '../rounding';

export interface Calls {
  /** Calls an hour, from 0. */
  readonly callsPerHour: number;
  /** Seconds that one call keeps an agent busy, above 0. */
  readonly handleSeconds: number;
}

/** Agents kept busy on average: calls × seconds ÷ 3,600, in erlangs. */
export function loadOf({ callsPerHour, handleSeconds }: Calls): number {
  return (callsPerHour * handleSeconds) / 3600;
}

/** Share of calls answered within `answerSeconds`. 0 where the agents cannot keep up, so that the queue never ends. */
export function serviceLevel(calls: Calls, agents: number, answerSeconds: number): number {
  const load = loadOf(calls);
  if (load === 0) return 1;
  if (agents <= load) return 0;
  let blocked = 1;
  for (let lines = 1; lines <= agents && blocked > 0; lines++) blocked = blockedWith(lines, load, blocked);
  return 1 - shareTooLate(calls, agents, answerSeconds, blocked);
}

export interface AgentNeeds extends Calls {
  /** Share of calls to be answered in time, below 1. */
  readonly serviceLevel: number;
  readonly answerSeconds: number;
  /** Share of paid time (below 1) in which agents are not there: breaks, training, illness. */
  readonly shrinkage: number;
  /** Largest share of their time that agents may be busy, above 0 up to 1. */
  readonly maxOccupancy: number;
}

export interface AgentCount {
  /** Agents who answer calls at any time. */
  readonly raw: number;
  /** Agents to put on the roster, so that as many are there. */
  readonly scheduled: number;
}

/**
 * The fewest agents that can keep up, answer the share of calls in time and are busy at most `maxOccupancy` of their
 * time. One pass of the recurrence, which grows with the agents: 180,000 take about a millisecond.
 */
export function agentsFor(needs: AgentNeeds): AgentCount {
  const load = loadOf(needs);
  if (load === 0) return { raw: 0, scheduled: 0 };
  const fewest = Math.max(countUp(load / needs.maxOccupancy), Math.floor(load) + 1);
  const lateAllowed = (1 - needs.serviceLevel) * (1 + DUST);
  let blocked = 1;
  let agents = 0;
  do {
    agents++;
    blocked = blockedWith(agents, load, blocked);
  } while (agents < fewest || shareTooLate(needs, agents, needs.answerSeconds, blocked) > lateAllowed);
  return { raw: agents, scheduled: countUp(agents / (1 - needs.shrinkage)) };
}

/**
 * Erlang's loss formula, one line more: the share of calls that find all lines busy and are lost, from that with one
 * line fewer. It never leaves 0…1, where the factorials of the closed form overflow at 171 lines.
 */
export function blockedWith(lines: number, load: number, blockedWithOneFewer: number): number {
  const offered = load * blockedWithOneFewer;
  return offered / (lines + offered);
}

/** Chance that a call waits (from the loss formula) × chance that it waits longer than that. */
function shareTooLate(
  { handleSeconds, ...calls }: Calls,
  agents: number,
  answerSeconds: number,
  blocked: number,
): number {
  const load = loadOf({ handleSeconds, ...calls });
  const waiting = (agents * blocked) / (agents - load * (1 - blocked));
  return waiting * Math.exp((-(agents - load) * answerSeconds) / handleSeconds);
}
