/** Words of the functions about whom to sell to: CLIENT, LEAD and MARKET: headings, fixed names in tables, and where the sums have no answer. */
import type { Show } from '../show';

export const rows = {
  fromTo: 'From ↓ to →',
  newClients: 'New',
  lostClients: 'Lost',
  channels: { call: 'Call', letter: 'Letter', meeting: 'Meeting', ad: 'Ad' },
};

/** Each continues "CLIENT_ABC: b …". */
export const problems = {
  limitBelow: (p: { value: string; other: string; otherValue: string }, show: Show) =>
    `is ${p.value} and must be at least ${show.name(p.other)}, which is ${p.otherValue}. Give both, the smaller one as ${show.name(p.other)}.`,
  limitAbove: (p: { value: string; other: string; otherValue: string }, show: Show) =>
    `is ${p.value} and must be at most ${show.name(p.other)}, which is ${p.otherValue}. Give both, the larger one as ${show.name(p.other)}.`,
  fewerDaysThanTouches: (p: { touches: number; days: number }, show: Show) =>
    `asks for ${show.number(p.touches)}, but there are days for ${show.number(p.days)}. List a day for each touch in ${show.name('days')}, for example 105 and 120 after 90.`,
  noWorkingDay:
    'has no weekday above 0, so that no touch could take place. Give at least one weekday a weight above 0, for example 1,1,1,1,1,0,0.',
  fewerVisitsThanMinimum: (p: { visits: number; needed: number }, show: Show) =>
    `is ${show.number(p.visits)}, and the minimum of all clients already takes ${show.number(p.needed)}. Plan more visits or lower ${show.name('minimum')}.`,
  moreVisitsThanMaximum: (p: { visits: number; possible: number }, show: Show) =>
    `is ${show.number(p.visits)}, and the maximum of all clients allows only ${show.number(p.possible)}. Plan fewer visits or raise ${show.name('maximum')}.`,
  noWeight: 'are all 0, so that no answer counts. Give at least one question a weight above 0.',
};

export const client = { rows, problems };

export type ClientWords = typeof client;
