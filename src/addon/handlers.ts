/** What menus, triggers and sidebars call: each key becomes a plain top-level function of Code.js. */

import { type Words, wordsFor } from '../messages/catalogue';
import { googleServices } from '../sheets/host';
import type { GoogleServices } from '../sheets/methods';
import { type Edition, editions } from './editions';
import { sidebarHandlers } from './sidebar-handlers';
import { layEdition } from './templates';

export const VERSION = '0.1.0';

/** A menu item for each template. */
const newFromTemplate = Object.fromEntries(editions.map((edition) => [edition, () => layAndTell(edition)])) as Readonly<
  Record<Edition, () => void>
>;

export const handlers = {
  ...newFromTemplate,
  /** Runs before any permission is given: only the menu may be built here. */
  onOpen(): void {
    const { SpreadsheetApp, Session } = googleServices();
    const ui = SpreadsheetApp.getUi();
    const { menu } = wordsFor(Session.getActiveUserLocale());
    const templates = ui.createMenu(menu.newFromTemplate);
    for (const edition of editions) templates.addItem(menu.templates[edition], edition);
    ui.createAddonMenu()
      .addSubMenu(templates)
      .addItem(menu.parthenon, 'showParthenon')
      .addItem(menu.import, 'showImport')
      .addItem(menu.plan, 'showPlan')
      .addItem(menu.report, 'showReport')
      .addItem(menu.functions, 'showFunctions')
      .addSeparator()
      .addItem(menu.about, 'showAbout')
      .addToUi();
  },
  onInstall(): void {
    handlers.onOpen();
  },
  /** What the workbench opens on the first day; it says nothing when all went well. */
  openFirstTemplate(): void {
    layEdition('newParthenon', googleServices());
  },
  showParthenon(): void {
    showSidebar('parthenon', ({ parthenon }) => parthenon);
  },
  showImport(): void {
    showSidebar('import', (menu) => menu.import);
  },
  showPlan(): void {
    showSidebar('plan', ({ plan }) => plan);
  },
  showReport(): void {
    showSidebar('report', ({ report }) => report);
  },
  showFunctions(): void {
    showSidebar('functions', ({ functions }) => functions);
  },
  ...sidebarHandlers,
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

function showSidebar(file: string, titleIn: (menu: Words['menu']) => string): void {
  const { SpreadsheetApp, HtmlService } = googleServices();
  const { menu } = userWords(googleServices());
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(file).setTitle(titleIn(menu)));
}

function layAndTell(edition: Edition): void {
  const services = googleServices();
  const { menu } = userWords(services);
  try {
    const sheets = layEdition(edition, services).join(', ');
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
