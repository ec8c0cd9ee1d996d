/**
 * The one list of spreadsheet calls this product makes: the add-on layer may use nothing else, the workbench implements
 * exactly this, and the compiler holds the list against Google's own declarations (last lines of this file).
 */

export type CellValue = string | number | boolean | Date;
export type HorizontalAlignment = 'left' | 'center' | 'right' | 'normal';
export type VerticalAlignment = 'top' | 'middle' | 'bottom';

export interface Range {
  getSheet(): Sheet;
  getRow(): number;
  getColumn(): number;
  getNumRows(): number;
  getNumColumns(): number;
  getA1Notation(): string;
  getValue(): CellValue;
  getValues(): CellValue[][];
  getDisplayValues(): string[][];
  getFormulas(): string[][];
  getNumberFormats(): string[][];
  getNotes(): string[][];
  getBackgrounds(): string[][];
  /** A text that starts with "=" becomes a formula, as in Sheets. */
  setValue(value: CellValue): Range;
  setValues(values: CellValue[][]): Range;
  setFormula(formula: string): Range;
  setFormulas(formulas: string[][]): Range;
  setNumberFormat(format: string): Range;
  setNumberFormats(formats: string[][]): Range;
  setBackground(colour: string | null): Range;
  setBackgrounds(colours: (string | null)[][]): Range;
  setFontColor(colour: string | null): Range;
  setFontColors(colours: (string | null)[][]): Range;
  setFontFamily(family: string | null): Range;
  setFontSize(size: number): Range;
  setFontSizes(sizes: number[][]): Range;
  setFontWeight(weight: 'bold' | 'normal' | null): Range;
  setFontWeights(weights: ('bold' | 'normal' | null)[][]): Range;
  setFontStyle(style: 'italic' | 'normal' | null): Range;
  setHorizontalAlignment(alignment: HorizontalAlignment | null): Range;
  setHorizontalAlignments(alignments: (HorizontalAlignment | null)[][]): Range;
  setVerticalAlignment(alignment: VerticalAlignment | null): Range;
  setWrap(wrap: boolean): Range;
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    colour: string | null,
    style: GoogleAppsScript.Spreadsheet.BorderStyle | null,
  ): Range;
  setNotes(notes: (string | null)[][]): Range;
  setDataValidation(rule: DataValidation | null): Range;
  getDataValidation(): DataValidation | null;
  merge(): Range;
  clearContent(): Range;
  activate(): Range;
}

export interface Sheet {
  getName(): string;
  getSheetId(): number;
  getRange(a1Notation: string): Range;
  getRange(row: number, column: number): Range;
  getRange(row: number, column: number, rows: number): Range;
  getRange(row: number, column: number, rows: number, columns: number): Range;
  getDataRange(): Range;
  /** The last row with content, results of spilled formulas included. */
  getLastRow(): number;
  getLastColumn(): number;
  getMaxRows(): number;
  getMaxColumns(): number;
  insertRowsAfter(row: number, count: number): Sheet;
  insertColumnsAfter(column: number, count: number): Sheet;
  deleteRows(row: number, count: number): void;
  deleteColumns(column: number, count: number): void;
  setFrozenRows(rows: number): void;
  setFrozenColumns(columns: number): void;
  setColumnWidth(column: number, width: number): Sheet;
  setRowHeight(row: number, height: number): Sheet;
  setHiddenGridlines(hidden: boolean): Sheet;
  setTabColor(colour: string | null): Sheet;
  setRightToLeft(rightToLeft: boolean): Sheet;
  hideSheet(): Sheet;
  isSheetHidden(): boolean;
  setConditionalFormatRules(rules: ConditionalFormatRule[]): void;
  protect(): Protection;
  newChart(): ChartBuilder;
  insertChart(chart: Chart): void;
  getCharts(): Chart[];
  activate(): Sheet;
}

export interface Spreadsheet {
  getName(): string;
  getSpreadsheetLocale(): string;
  getSpreadsheetTimeZone(): string;
  getSheets(): Sheet[];
  getSheetByName(name: string): Sheet | null;
  insertSheet(name: string, index: number): Sheet;
  deleteSheet(sheet: Sheet): void;
  getActiveSheet(): Sheet;
  getActiveRange(): Range | null;
  toast(message: string, title: string, seconds: number): void;
}

/** A protected sheet on which the ranges given stay open; the others warn before an edit. */
export interface Protection {
  setDescription(text: string): Protection;
  setWarningOnly(warningOnly: boolean): Protection;
  setUnprotectedRanges(ranges: Range[]): Protection;
}

export interface DataValidation {
  getHelpText(): string | null;
  getAllowInvalid(): boolean;
}

export interface DataValidationBuilder {
  requireNumberBetween(low: number, high: number): DataValidationBuilder;
  requireNumberGreaterThanOrEqualTo(low: number): DataValidationBuilder;
  requireNumberLessThanOrEqualTo(high: number): DataValidationBuilder;
  requireNumberGreaterThan(low: number): DataValidationBuilder;
  requireValueInList(values: string[], showDropdown: boolean): DataValidationBuilder;
  /** The values are those of the range at any time, each offered once. */
  requireValueInRange(range: Range, showDropdown: boolean): DataValidationBuilder;
  requireDate(): DataValidationBuilder;
  requireFormulaSatisfied(formula: string): DataValidationBuilder;
  setAllowInvalid(allow: boolean): DataValidationBuilder;
  setHelpText(text: string): DataValidationBuilder;
  build(): DataValidation;
}

export interface ConditionalFormatRule {
  getRanges(): Range[];
}

export interface ConditionalFormatRuleBuilder {
  whenFormulaSatisfied(formula: string): ConditionalFormatRuleBuilder;
  setBackground(colour: string | null): ConditionalFormatRuleBuilder;
  setFontColor(colour: string | null): ConditionalFormatRuleBuilder;
  setBold(bold: boolean): ConditionalFormatRuleBuilder;
  setRanges(ranges: Range[]): ConditionalFormatRuleBuilder;
  build(): ConditionalFormatRule;
}

export interface Chart {
  getChartId(): number | null;
}

export interface ChartBuilder {
  setChartType(type: GoogleAppsScript.Charts.ChartType): ChartBuilder;
  addRange(range: Range): ChartBuilder;
  setNumHeaders(headers: number): ChartBuilder;
  /** TRUE where the series stand in rows. */
  setTransposeRowsAndColumns(transposed: boolean): ChartBuilder;
  setOption(option: string, value: unknown): ChartBuilder;
  setPosition(row: number, column: number, offsetX: number, offsetY: number): ChartBuilder;
  build(): Chart;
}

export interface Menu {
  addItem(caption: string, functionName: string): Menu;
  addSeparator(): Menu;
  addSubMenu(menu: Menu): Menu;
  addToUi(): void;
}

export interface HtmlOutput {
  setTitle(title: string): HtmlOutput;
  getContent(): string;
}

/** A file of the project as it stands there. */
export interface HtmlTemplate {
  getRawContent(): string;
}

export interface Ui {
  createAddonMenu(): Menu;
  createMenu(caption: string): Menu;
  /** Tells the user something and waits for "OK"; what was pressed is of no interest. */
  alert(title: string, message: string, buttons: GoogleAppsScript.Base.ButtonSet): unknown;
  readonly ButtonSet: { readonly OK: GoogleAppsScript.Base.ButtonSet };
  showSidebar(sidebar: HtmlOutput): void;
}

export interface SpreadsheetService {
  getActiveSpreadsheet(): Spreadsheet;
  getUi(): Ui;
  flush(): void;
  newDataValidation(): DataValidationBuilder;
  newConditionalFormatRule(): ConditionalFormatRuleBuilder;
  readonly BorderStyle: {
    readonly SOLID: GoogleAppsScript.Spreadsheet.BorderStyle;
    readonly SOLID_MEDIUM: GoogleAppsScript.Spreadsheet.BorderStyle;
  };
}

export interface ChartsService {
  readonly ChartType: {
    readonly COLUMN: GoogleAppsScript.Charts.ChartType;
    readonly BAR: GoogleAppsScript.Charts.ChartType;
    readonly LINE: GoogleAppsScript.Charts.ChartType;
    readonly COMBO: GoogleAppsScript.Charts.ChartType;
  };
}

export interface HtmlServiceMethods {
  createHtmlOutputFromFile(name: string): HtmlOutput;
  createTemplateFromFile(name: string): HtmlTemplate;
}

export interface SessionMethods {
  getActiveUserLocale(): string;
}

export interface UtilitiesMethods {
  formatDate(date: Date, timeZone: string, format: string): string;
  parseDate(date: string, timeZone: string, format: string): Date;
}

export interface Lock {
  tryLock(timeoutInMilliseconds: number): boolean;
  releaseLock(): void;
}

export interface LockServiceMethods {
  getDocumentLock(): Lock;
}

/** Everything of Google's that the product speaks to. */
export interface GoogleServices {
  readonly SpreadsheetApp: SpreadsheetService;
  readonly Charts: ChartsService;
  readonly HtmlService: HtmlServiceMethods;
  readonly Session: SessionMethods;
  readonly Utilities: UtilitiesMethods;
  readonly LockService: LockServiceMethods;
}

/** Compiles only while every call above exists in Google's declarations with these parameters and results. */
type HeldBy<Ours, Googles extends Ours> = Googles;
export type ListHoldsInSheets = [
  HeldBy<SpreadsheetService, GoogleAppsScript.Spreadsheet.SpreadsheetApp>,
  HeldBy<ChartsService, typeof Charts>,
  HeldBy<HtmlServiceMethods, GoogleAppsScript.HTML.HtmlService>,
  HeldBy<SessionMethods, GoogleAppsScript.Base.Session>,
  HeldBy<UtilitiesMethods, GoogleAppsScript.Utilities.Utilities>,
  HeldBy<LockServiceMethods, GoogleAppsScript.Lock.LockService>,
];
