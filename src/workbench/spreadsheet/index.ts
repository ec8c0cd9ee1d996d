/** The spreadsheet of the workbench: Univer behind the calls of src/sheets/methods.ts. The page and the tests import from here. */

export { blankWorkbook } from './blank-workbook';
export { calculateIfWaiting, recalculateEverything } from './calculation';
export { isDateFormat } from './cell-reading';
export { type CustomFunctions, type CustomFunctionsOptions, createCustomFunctions } from './custom-functions';
export { CellFailures } from './failures';
export { formatNumber, isPercentFormat, shownLocale } from './number-text';
export { type CalculationOptions, registerCalculationPlugins } from './plugins';
export { type ProtectionNotice, protectionAt, sheetProtection } from './protection';
export { isRangeList } from './range-lists';
export { type Entry, type Refusal, refusalBy, refusalOf } from './refusal';
export { toUniverFormula } from './separators';
export { createGoogleServices, type GoogleServicesOptions } from './services';
export { type SheetError, sheetErrorAt } from './sheet-errors';
export { chartsIn, onExtrasChange } from './sheet-extras';
export { changesContent, workbookPieces, workbookToOpen } from './snapshot';
