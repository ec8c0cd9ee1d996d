/** Lays templates in the user's language. Code.js reads this only when a template is asked for (src/build/lazy.ts). */
import { parthenonTemplate } from '../../sheets-templates/parthenon';
import { firstSteps, type ParthenonExample, travelAgency } from '../../sheets-templates/parthenon/examples';
import { isRightToLeft, languageOf } from '../messages/language';
import { parthenonWords } from '../messages/templates';
import type { GoogleServices } from '../sheets/methods';
import { layTemplate } from '../sheets/template-writer';

/** Returns the names of the new sheets. */
export function layFirstSteps(services: GoogleServices): string[] {
  return layParthenon(firstSteps, services);
}

export function layTravelAgency(services: GoogleServices): string[] {
  return layParthenon(travelAgency, services);
}

function layParthenon(example: ParthenonExample, services: GoogleServices): string[] {
  const { SpreadsheetApp, Session, Utilities } = services;
  const language = languageOf(Session.getActiveUserLocale());
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const template = parthenonTemplate(example, {
    words: parthenonWords[language],
    rightToLeft: isRightToLeft(language),
    date: Utilities.formatDate(new Date(), zone, 'yyyy-MM-dd'),
  });
  return layTemplate(template, services);
}
