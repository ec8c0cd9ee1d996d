/** Functions that Sheets has and Univer's formula engine has not, as far as templates need them. */

import { BooleanNumber, type Ctor } from '@univerjs/core';
import { BaseFunction, type BaseValueObject, FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';

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
