/** What menus, triggers and sidebars call: each key becomes a plain top-level function of Code.js. */

import { type Words, wordsFor } from '../messages/catalogue';
import { googleServices } from '../sheets/host';
import type { GoogleServices } from '../sheets/methods';
import { layFirstSteps, layTravelAgency } from './templates';

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
    layAndTell(layFirstSteps);
  },
  newParthenonTravelAgency(): void {
    layAndTell(layTravelAgency);
  },
  /** What the workbench opens on the first day; it says nothing when all went well. */
  openFirstTemplate(): void {
    layFirstSteps(googleServices());
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

function layAndTell(lay: (services: GoogleServices) => string[]): void {
  const services = googleServices();
  const { menu } = userWords(services);
  try {
    const sheets = lay(services).join(', ');
    services.SpreadsheetApp.getActiveSpreadsheet().toast(menu.laid({ sheets }), menu.laidTitle, 8);
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem);
    tell(services, menu.notLaidTitle, menu.notLaid({ reason }));
  }
}

function tell({ SpreadsheetApp }: GoogleServices, title: string, message: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, message, ui.ButtonSet.OK);
}
