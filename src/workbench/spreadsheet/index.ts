/** The spreadsheet of the workbench: Univer behind the calls of src/sheets/methods.ts. The page and the tests import from here. */

export { blankWorkbook } from './blank-workbook';
export { calculateIfWaiting, recalculateEverything } from './calculation';
export { type CustomFunctions, type CustomFunctionsOptions, createCustomFunctions } from './custom-functions';
export { CellFailures } from './failures';
export { type CalculationOptions, registerCalculationPlugins } from './plugins';
export { type ProtectionNotice, protectionAt } from './protection';
export { toUniverFormula } from './separators';
export { createGoogleServices, type GoogleServicesOptions } from './services';
