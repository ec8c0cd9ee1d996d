/** A chain of touches: on which days, and by which channel, a client is contacted. */
import { type WorkingDays, workingDayFrom } from '../calendar/weekday';

export type Channel = 'call' | 'letter' | 'meeting' | 'ad';

export interface Touch {
  /** 1 for the first. */
  readonly number: number;
  /** Days since 1 January 1970. */
  readonly day: number;
  readonly channel: Channel;
}

/**
 * Calendar days from the first contact: it, a call 3–5 days after a refusal, the month list (30), the quarter list (90)
 * and letters, an ad and meetings between them; ten touches, as most buy after seven (field guide, 6).
 */
export const CHAIN_DAYS: readonly number[] = [0, 4, 8, 14, 21, 30, 45, 60, 75, 90];

/** The channels of that chain, one for each touch; a longer chain begins again. */
const CHAIN_CHANNELS: readonly Channel[] = [
  'call',
  'call',
  'letter',
  'meeting',
  'letter',
  'call',
  'ad',
  'meeting',
  'letter',
  'call',
];

/**
 * `days`: calendar days from `start`, negative ones before the client's own date, which letters prepare (60, 30, 14 and
 * 3 days before, field guide, 6). A touch on a free day moves to the next working day.
 */
export function touchChain(start: number, days: readonly number[], working: WorkingDays): Touch[] {
  return days.map((offset, index) => ({
    number: index + 1,
    day: workingDayFrom(start + offset, working),
    channel: offset < 0 ? 'letter' : (CHAIN_CHANNELS[index % CHAIN_CHANNELS.length] as Channel),
  }));
}
