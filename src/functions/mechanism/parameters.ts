/** The kinds of parameters a function can declare; every check and message about an argument comes from here. */
export { date, flag, number, percent, seed, trials, word } from './cell-parameters';
export { itemNumber, type List, type NumbersOptions, names, numbers } from './list-parameters';
export type {
  Arguments,
  OneContext,
  OneParameter,
  Parameter,
  Parameters,
  RangeContext,
  RangeParameter,
} from './parameter-types';
