/**
 * The kinds of parameters a function can declare; every check and message about an argument comes from here. Kinds that
 * few functions need stand in files of their own, so that a cell with another function does not load them.
 */
export { date, flag, number, numberOr, percent, seed, text, trials, word } from './cell-parameters';
export { blankAsNull, columnsOrBlanks, numbersOrBlanks, rowsBeside, textsOrBlanks } from './half-filled';
export { itemNumber, type List, type NumbersOptions, names, numbers } from './list-parameters';
export type { Arguments, Parameter, Parameters } from './parameter-types';
export { numberRow, type PlainCell, plainRow } from './row-parameters';
export { days, numberTable, type Threshold, texts, thresholds } from './table-parameters';
