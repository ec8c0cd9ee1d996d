/** What menus, triggers and sidebars call: each key becomes a plain top-level function of Code.js. */

import { parthenonTemplate } from '../../sheets-templates/parthenon';
import { firstSteps, type ParthenonExample, travelAgency } from '../../sheets-templates/parthenon/examples';
import { type Words, wordsFor } from '../messages/catalogue';
import { googleServices } from '../sheets/host';
import type { GoogleServices } from '../sheets/methods';
import { layTemplate } from '../sheets/template-writer';

export const VERSION = '0.1.0';

export const handlers = {
  /** Runs before any permission is given: only the menu may be built here. */
  onOpen(): void {
    const { SpreadsheetApp, Session } = googleServices();
    const ui = SpreadsheetApp.getUi();
    const { menu } = wordsFor(Session.getActiveUserLocale());
    ui.createAddonMenu()
      .addSubMenu(
        ui
          .createMenu(menu.newFromTemplate)
          .addItem(menu.firstSteps, 'newParthenon')
          .addItem(menu.travelAgency, 'newParthenonTravelAgency'),
      )
      .addItem(menu.functions, 'showFunctions')
      .addSeparator()
      .addItem(menu.about, 'showAbout')
      .addToUi();
  },
  onInstall(): void {
    handlers.onOpen();
  },
  newParthenon(): void {
    layParthenon(firstSteps);
  },
  newParthenonTravelAgency(): void {
    layParthenon(travelAgency);
  },
  /** What the workbench opens on the first day; it says nothing when all went well. */
  openFirstTemplate(): void {
    const services = googleServices();
    layTemplate(parthenonIn(firstSteps, userWords(services), services), services);
  },
  showFunctions(): void {
    const { SpreadsheetApp, HtmlService } = googleServices();
    const { menu } = userWords(googleServices());
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('functions').setTitle(menu.functions));
  },
  /** For sidebars, which may not ask for it themselves. */
  userLocale(): string {
    return googleServices().Session.getActiveUserLocale();
  },
  showAbout(): void {
    const services = googleServices();
    const { menu } = userWords(services);
    tell(services, menu.aboutTitle, menu.aboutText({ version: VERSION }));
  },
};

export function handlerNames(): string[] {
  return Object.keys(handlers);
}

function userWords({ Session }: GoogleServices): Words {
  return wordsFor(Session.getActiveUserLocale());
}

function layParthenon(example: ParthenonExample): void {
  const services = googleServices();
  const words = userWords(services);
  const { menu } = words;
  try {
    const sheets = layTemplate(parthenonIn(example, words, services), services);
    services.SpreadsheetApp.getActiveSpreadsheet().toast(menu.laid({ sheets: sheets.join(', ') }), menu.laidTitle, 8);
  } catch (problem) {
    tell(
      services,
      menu.notLaidTitle,
      menu.notLaid({ reason: problem instanceof Error ? problem.message : String(problem) }),
    );
  }
}

function parthenonIn(example: ParthenonExample, words: Words, { SpreadsheetApp, Utilities }: GoogleServices) {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return parthenonTemplate(example, {
    words: words.parthenonTemplate,
    rightToLeft: words.rightToLeft,
    date: Utilities.formatDate(new Date(), zone, 'yyyy-MM-dd'),
  });
}

function tell({ SpreadsheetApp }: GoogleServices, title: string, message: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, message, ui.ButtonSet.OK);
}
