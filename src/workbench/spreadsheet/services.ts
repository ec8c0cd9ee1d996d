/** Hands out everything of Google's that the product speaks to, over one Univer workbook. */

import type { Univer } from '@univerjs/core';
import type * as Sheets from '../../sheets/methods';
import type { PageHost } from '../ports';
import { CHART_TYPES } from './charts';
import { WorkbenchFormatRuleBuilder } from './conditional-formats';
import { formatDate, parseDate } from './date-text';
import { SpreadsheetDocument } from './document';
import { followListRanges } from './list-ranges';
import { refusing } from './refusing';
import { fitRowsToSpills } from './row-heights';
import { extrasOf } from './sheet-extras';
import { WorkbenchSpreadsheet } from './spreadsheet';
import { BORDER_STYLES } from './styles';
import { WorkbenchHtml, WorkbenchUi } from './ui';
import { WorkbenchValidationBuilder } from './validation';

export interface GoogleServicesOptions {
  /** With the plugins of registerCalculationPlugins and a workbook created; the active workbook is the active spreadsheet. */
  readonly univer: Univer;
  readonly host: PageHost;
  /** Caption of createAddonMenu. */
  readonly productName: string;
  /** The spreadsheet's, as Google writes it: "en_US", "pt_BR". */
  readonly locale: string;
  readonly timeZone: string;
  /** The user's, as Session.getActiveUserLocale gives it: "en", "pt". */
  readonly userLocale: string;
  /** The built sidebars by file name, for HtmlService; throws for unknown ones. */
  readonly htmlFiles: (name: string) => string;
}

export function createGoogleServices(options: GoogleServicesOptions): Sheets.GoogleServices {
  const document = new SpreadsheetDocument(options);
  fitRowsToSpills(document);
  followListRanges(document);
  // Charts saved with the workbook are drawn again.
  for (const chart of extrasOf(options.univer).charts) options.host.chartInserted(chart);
  return {
    SpreadsheetApp: refusing('SpreadsheetApp', new SpreadsheetAppOfWorkbench(document, options), ['BorderStyle']),
    Charts: refusing('Charts', new ChartsOfWorkbench(), ['ChartType']),
    HtmlService: refusing('HtmlService', new HtmlServiceOfWorkbench(options)),
    Session: refusing('Session', new SessionOfWorkbench(options.userLocale)),
    Utilities: refusing('Utilities', new UtilitiesOfWorkbench()),
    LockService: refusing('LockService', new LockServiceOfWorkbench()),
  };
}

class SpreadsheetAppOfWorkbench implements Sheets.SpreadsheetService {
  readonly BorderStyle = BORDER_STYLES as unknown as Sheets.SpreadsheetService['BorderStyle'];

  constructor(
    private readonly document: SpreadsheetDocument,
    private readonly options: GoogleServicesOptions,
  ) {}

  getActiveSpreadsheet(): Sheets.Spreadsheet {
    return refusing('Spreadsheet', new WorkbenchSpreadsheet(this.document));
  }

  getUi(): Sheets.Ui {
    return refusing('Ui', new WorkbenchUi(this.options.host, this.options.productName), ['ButtonSet']);
  }

  flush(): void {
    this.document.calculate();
  }

  newDataValidation(): Sheets.DataValidationBuilder {
    return refusing('DataValidationBuilder', new WorkbenchValidationBuilder(this.document));
  }

  newConditionalFormatRule(): Sheets.ConditionalFormatRuleBuilder {
    return refusing('ConditionalFormatRuleBuilder', new WorkbenchFormatRuleBuilder(this.document));
  }
}

class ChartsOfWorkbench implements Sheets.ChartsService {
  readonly ChartType = CHART_TYPES as unknown as Sheets.ChartsService['ChartType'];
}

class HtmlServiceOfWorkbench implements Sheets.HtmlServiceMethods {
  constructor(private readonly options: Pick<GoogleServicesOptions, 'htmlFiles' | 'productName'>) {}

  createHtmlOutputFromFile(name: string): Sheets.HtmlOutput {
    const { htmlFiles, productName } = this.options;
    return refusing('HtmlOutput', new WorkbenchHtml(name, htmlFiles(name), productName));
  }

  createTemplateFromFile(name: string): Sheets.HtmlTemplate {
    return refusing('HtmlTemplate', new WorkbenchTemplate(this.options.htmlFiles(name)));
  }
}

class WorkbenchTemplate implements Sheets.HtmlTemplate {
  constructor(private readonly content: string) {}

  getRawContent(): string {
    return this.content;
  }
}

class SessionOfWorkbench implements Sheets.SessionMethods {
  constructor(private readonly userLocale: string) {}

  getActiveUserLocale(): string {
    return this.userLocale;
  }
}

/** One page has one user: nobody else writes while a call runs. */
class LockOfWorkbench implements Sheets.Lock {
  tryLock(_timeoutInMilliseconds: number): boolean {
    return true;
  }

  releaseLock(): void {}
}

class LockServiceOfWorkbench implements Sheets.LockServiceMethods {
  getDocumentLock(): Sheets.Lock {
    return refusing('Lock', new LockOfWorkbench());
  }
}

class UtilitiesOfWorkbench implements Sheets.UtilitiesMethods {
  formatDate(date: Date, timeZone: string, format: string): string {
    return formatDate(date, timeZone, format);
  }

  parseDate(date: string, timeZone: string, format: string): Date {
    return parseDate(date, timeZone, format);
  }
}
