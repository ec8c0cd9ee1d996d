/** What function calls need from the spreadsheet they run in: the language of its locale and its time zone. */

import type { Environment } from '../functions/mechanism/environment';
import { type Words, wordsFor } from '../messages/catalogue';
import { isoDay } from '../models/calendar/iso-day';
import type { Spreadsheet, UtilitiesMethods } from './methods';

const DAY_IN_MILLISECONDS = 86_400_000;
const DAY_FORMAT = 'yyyy-MM-dd';

/** Asks the spreadsheet only when a date or a sentence needs it: every question costs a cell its time. */
export function sheetEnvironment(spreadsheet: () => Spreadsheet, utilities: () => UtilitiesMethods): Environment {
  let words: Words | undefined;
  let zone: string | undefined;
  const timeZone = () => {
    zone ??= spreadsheet().getSpreadsheetTimeZone();
    return zone;
  };
  return {
    words() {
      words ??= wordsFor(spreadsheet().getSpreadsheetLocale());
      return words;
    },
    dayOf: (date) => dayNamed(utilities().formatDate(date, timeZone(), DAY_FORMAT)),
    dateOf: (day) => utilities().parseDate(isoDay(day), timeZone(), DAY_FORMAT),
  };
}

/** Without a spreadsheet English is spoken and the local time zone counts. */
export function localEnvironment(): Environment {
  let words: Words | undefined;
  return {
    words() {
      words ??= wordsFor('en');
      return words;
    },
    dayOf: (date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY_IN_MILLISECONDS,
    dateOf(day) {
      const midnight = new Date(day * DAY_IN_MILLISECONDS);
      return new Date(midnight.getUTCFullYear(), midnight.getUTCMonth(), midnight.getUTCDate());
    },
  };
}

function dayNamed(name: string): number {
  return Date.parse(`${name}T00:00:00Z`) / DAY_IN_MILLISECONDS;
}
