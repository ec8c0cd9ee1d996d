/** Functions that Sheets has and Univer's formula engine has not, or has otherwise, as far as templates need them. */

import { BooleanNumber, type Ctor } from '@univerjs/core';
import {
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  type IFormulaCurrentConfigService,
  type IFunctionInfo,
  type IFunctionService,
} from '@univerjs/engine-formula';

/** Univer calculates every formula over arrays; in Sheets the word is needed for that. */
class ArrayFormula extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  override calculate(array: BaseValueObject): BaseValueObject {
    return array;
  }
}

export const sheetsFunctions: [Ctor<BaseFunction>, string][] = [[ArrayFormula, 'ARRAYFORMULA']];

export const sheetsFunctionDescriptions: IFunctionInfo[] = [
  {
    functionName: 'ARRAYFORMULA',
    functionType: FunctionType.Array,
    abstract: 'Calculates a formula for every row and column of its ranges.',
    description: 'Calculates a formula for every row and column of its ranges.',
    functionParameter: [
      {
        name: 'array_formula',
        detail: 'Ranges of the same size, or a sum over them.',
        example: 'A1:A9*B1:B9',
        require: BooleanNumber.TRUE,
        repeat: BooleanNumber.FALSE,
      },
    ],
  },
];

/** Takes over from Univer's functions what they do otherwise than Sheets. */
export function calculateAsSheets(functions: IFunctionService, cells: IFormulaCurrentConfigService): void {
  refuseMissingSheets(functions, cells);
  for (const name of ['RANK', 'RANK.EQ', 'RANK.AVG']) rankNumbersAlone(functions, name);
}

/** INDIRECT to a sheet that is not there is #REF! in Sheets; Univer reads the formula's own sheet instead. */
function refuseMissingSheets(functions: IFunctionService, cells: IFormulaCurrentConfigService): void {
  const indirect = executorOf(functions, 'INDIRECT');
  const follow = indirect.calculate.bind(indirect);
  indirect.calculate = (...given) => {
    const found = follow(...given);
    if (Array.isArray(found) || !found.isReferenceObject()) return found;
    const name = (found as BaseReferenceObject).getForcedSheetName() ?? '';
    const isThere = Object.values(cells.getSheetNameMap()).some((sheets) => sheets?.[name] != null);
    return name === '' || isThere ? found : ErrorValueObject.create(ErrorType.REF);
  };
}

/** Univer ranks empty text among the numbers, as a 0. */
function rankNumbersAlone(functions: IFunctionService, name: string): void {
  const rank = executorOf(functions, name) as BaseFunction & OpenRank;
  const check = rank._checkRefReferenceObject.bind(rank);
  rank._checkRefReferenceObject = (range) => {
    const refNumbers: number[] = [];
    if (range.isReferenceObject()) {
      range.toArrayValueObject().iterator((value) => {
        if (value?.isNumber()) refNumbers.push(Number(value.getValue()));
      });
    }
    return { ...check(range), refNumbers };
  };
}

interface OpenRank {
  _checkRefReferenceObject(range: BaseReferenceObject): { readonly refNumbers: number[] };
}

function executorOf(functions: IFunctionService, name: string): BaseFunction {
  const found = functions.getExecutor(name);
  if (!found) throw new Error(`The formula engine has no ${name}.`);
  return found;
}
