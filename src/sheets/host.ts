/** The only place that touches Google's globals; everything else receives them through the list of methods. */
import type { GoogleServices } from './methods';

/** Each is asked for when it is used: what a call does not need may be missing where it runs. */
export function googleServices(): GoogleServices {
  return {
    get SpreadsheetApp() {
      return SpreadsheetApp;
    },
    get Charts() {
      return Charts;
    },
    get HtmlService() {
      return HtmlService;
    },
    get Session() {
      return Session;
    },
    get Utilities() {
      return Utilities;
    },
    get LockService() {
      return LockService;
    },
  };
}

/** The bundle also runs where there is no spreadsheet: in tests and in other people's programs. */
export function hasSpreadsheet(): boolean {
  return typeof SpreadsheetApp !== 'undefined';
}
