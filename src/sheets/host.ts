/** The only place that touches Google's globals; everything else receives them through the list of methods. */
import type { GoogleServices } from './methods';

export function googleServices(): GoogleServices {
  return { SpreadsheetApp, Charts, HtmlService, Session, Utilities, LockService };
}

/** The bundle also runs where there is no spreadsheet: in tests and in other people's programs. */
export function hasSpreadsheet(): boolean {
  return typeof SpreadsheetApp !== 'undefined';
}
