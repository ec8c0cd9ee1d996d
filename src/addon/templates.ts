/** Lays templates in the user's language. Code.js reads this only when a template is asked for (src/build/parts.ts). */

import { clientsTemplate } from '../../sheets-templates/clients';
import { departmentTemplate } from '../../sheets-templates/department';
import { ledgerTemplate } from '../../sheets-templates/ledger';
import { monthPlanTemplate } from '../../sheets-templates/month-plan';
import { parthenonTemplate } from '../../sheets-templates/parthenon';
import { firstSteps, travelAgency } from '../../sheets-templates/parthenon/examples';
import { payTemplate } from '../../sheets-templates/pay';
import type { CommonSettings } from '../../sheets-templates/settings';
import type { Template } from '../../sheets-templates/template';
import { yearPlanTemplate } from '../../sheets-templates/year-plan';
import { isRightToLeft, type Language, languageOf } from '../messages/language';
import { type TemplateWords, templateWords } from '../messages/templates';
import type { GoogleServices } from '../sheets/methods';
import { layTemplate } from '../sheets/template-writer';
import type { Edition } from './editions';

type Build = (words: TemplateWords, common: CommonSettings) => Template;

const builds: Readonly<Record<Edition, Build>> = {
  newParthenon: (words, common) => parthenonTemplate(firstSteps, { ...common, words: words.parthenon }),
  newParthenonTravelAgency: (words, common) => parthenonTemplate(travelAgency, { ...common, words: words.parthenon }),
  newDepartment: (words, common) => departmentTemplate({ ...common, words: words.department }),
  newYearPlan: ({ yearPlan, ledger, fields }, common) =>
    yearPlanTemplate({ ...common, words: yearPlan, ledger, fields }),
  newMonthPlan: (words, common) => monthPlanTemplate({ ...common, words: words.monthPlan }),
  newClients: (words, common) => clientsTemplate({ ...common, words: words.clients }),
  newLedger: (words, common) => ledgerTemplate({ ...common, words: words.ledger, fields: words.fields }),
  newPay: (words, common) => payTemplate({ ...common, words: words.pay }),
};

/** A template as data, in one language. */
export function buildTemplate(edition: Edition, language: Language, date: string): Template {
  const words = templateWords[language];
  return builds[edition](words, { parts: words.parts, rightToLeft: isRightToLeft(language), date });
}

/** Returns the names of the new sheets. */
export function layEdition(edition: Edition, services: GoogleServices): string[] {
  const { SpreadsheetApp, Session, Utilities } = services;
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const today = Utilities.formatDate(new Date(), zone, 'yyyy-MM-dd');
  return layTemplate(buildTemplate(edition, languageOf(Session.getActiveUserLocale()), today), services);
}
