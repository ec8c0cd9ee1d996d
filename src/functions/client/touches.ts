/** CLIENT_TOUCHES: the chain of contacts with a client, day by day and channel by channel. */
import { CHAIN_DAYS, touchChain } from '../../models/client/touches';
import { weekdayWeights } from '../mechanism/calendar-parameters';
import { type HelpOf, tableFunction } from '../mechanism/define';
import { date, days as daysOf, number, numbersOrBlanks } from '../mechanism/parameters';
import { reject } from '../mechanism/problem';

/** A hundred years; further away is a slip. */
const FURTHEST = 36_500;

export const CLIENT_TOUCHES = tableFunction({
  name: 'CLIENT_TOUCHES',
  parameters: {
    start: date(),
    touches: number({ whole: true, atLeast: 1, fallback: 'none' }),
    days: numbersOrBlanks({ each: { whole: true, atLeast: -FURTHEST, atMost: FURTHEST }, fallbackItems: CHAIN_DAYS }),
    weekend: weekdayWeights(),
    holidays: daysOf(),
  },
  columns: ['touch', 'touchDate', 'channel'],
  rows({ start, touches, days, weekend, holidays }, words) {
    const listed = days.items.filter((day) => day !== null);
    const count = touches ?? listed.length;
    if (count > listed.length) {
      reject('touches', ({ client, show }) =>
        client.problems.fewerDaysThanTouches({ touches: count, days: listed.length }, show),
      );
    }
    if (weekend.items.every((weight) => weight === 0)) reject('weekend', ({ client }) => client.problems.noWorkingDay);
    const working = { weekdayWeights: weekend.items, holidays: new Set(holidays) };
    return touchChain(start, listed.slice(0, count), working).map(({ number: place, day, channel }) => [
      place,
      { day },
      words.client.rows.channels[channel],
    ]);
  },
});

export const help: HelpOf<typeof CLIENT_TOUCHES> = {
  text: "A chain of contacts: the date and a suggested channel of every touch. Most clients buy after the seventh, and most sellers stop at the third. Touches on free days move to the next working day. Negative days count back from the client's own date, for letters 60, 30, 14 and 3 days before an event.",
  parameters: {
    start: "Date from which the days count: the first contact, or the client's own event.",
    touches: 'Optional. Number of touches, from the first one on; all listed days if left out.',
    days: 'Optional. Calendar days from the start, one for each touch; 0, 4, 8, 14, 21, 30, 45, 60, 75, 90 if left out: the first follow-up, the month list (30) and the quarter list (90) are calls. Negative days are before the start.',
    weekend: 'Optional. Seven weights from Monday to Sunday, 0 for a free day; 1,1,1,1,1,0,0 if left out.',
    holidays: 'Optional. Dates that are free as well.',
  },
  examples: [
    {
      formula: '=CLIENT_TOUCHES(DATE(2026;3;9); 4)',
      result: [
        ['Touch', 'Date', 'Channel'],
        [1, '2026-03-09', 'Call'],
        [2, '2026-03-13', 'Call'],
        [3, '2026-03-17', 'Letter'],
        [4, '2026-03-23', 'Meeting'],
      ],
    },
    {
      formula: '=CLIENT_TOUCHES(DATE(2026;6;20); ; {-60,-30,-14,-3}; {1,1,1,1,1,0,0}; DATE(2026;6;17); FALSE)',
      result: [
        [1, '2026-04-21', 'Letter'],
        [2, '2026-05-21', 'Letter'],
        [3, '2026-06-08', 'Letter'],
        [4, '2026-06-18', 'Letter'],
      ],
    },
  ],
};
