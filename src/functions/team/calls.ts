/** What the functions about waiting calls share: their parameters, and the load they can calculate. */
import type { Words } from '../../messages/catalogue';
import { type Calls, loadOf } from '../../models/team/erlang';
import { number } from '../mechanism/parameters';
import { reject } from '../mechanism/problem';

/** Five times the largest call centre that was asked for; the sums take milliseconds up to here. */
const MOST_BUSY_AGENTS = 1_000_000;

export const callParameters = {
  calls_per_hour: number({ atLeast: 0 }),
  handle_seconds: number({ above: 0 }),
};

export function callsOf(given: { readonly calls_per_hour: number; readonly handle_seconds: number }): Calls {
  const calls = { callsPerHour: given.calls_per_hour, handleSeconds: given.handle_seconds };
  const load = loadOf(calls);
  if (load > MOST_BUSY_AGENTS) {
    return reject('calls_per_hour', ({ team, show }: Words) =>
      team.problems.tooManyCalls({ load: Math.min(load, Number.MAX_VALUE), most: MOST_BUSY_AGENTS }, show),
    );
  }
  return calls;
}
