/** Makes the product's custom functions known to Univer's formula engine, with what autocomplete and parameter help show. */

import { BooleanNumber, type Ctor } from '@univerjs/core';
import {
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  type FunctionVariantType,
  type IFunctionInfo,
  type IFunctionParam,
} from '@univerjs/engine-formula';
import type { FunctionGuide, ParameterGuide } from '../../functions/guide-types';
import { holdsError, passedArguments, resultOf } from './arguments';
import type { CellFailures } from './failures';
import { argumentsOfFormula } from './separators';
import { SerialDates } from './serial-dates';

export interface CustomFunctionsOptions {
  readonly guides: readonly FunctionGuide[];
  /** The globals of the built bundle (dist/Code.js) by function name. */
  readonly functions: Readonly<Record<string, (...args: unknown[]) => unknown>>;
  readonly failures: CellFailures;
  /** The spreadsheet's time zone: date cells arrive as midnight there. */
  readonly timeZone: string;
}

/** What the formula plugins' configurations take: `function` and `description`. */
export interface CustomFunctions {
  readonly function: [Ctor<BaseFunction>, string][];
  readonly description: IFunctionInfo[];
  readonly failures: CellFailures;
}

export function createCustomFunctions(options: CustomFunctionsOptions): CustomFunctions {
  for (const { name } of options.guides) {
    if (typeof options.functions[name] !== 'function') throw new Error(`The bundle holds no function ${name}.`);
  }
  const runner = runnerFor(options);
  return {
    function: options.guides.map(({ name }) => [runner, name]),
    description: options.guides.map(describe),
    failures: options.failures,
  };
}

function runnerFor({ functions, failures, timeZone }: CustomFunctionsOptions): Ctor<BaseFunction> {
  const dates = new SerialDates(timeZone);

  return class RunsCustomFunction extends BaseFunction {
    // Ranges are read here: the engine's own reading loses the date formats of all but the first cell.
    override needsReferenceObject = true;

    override calculate(...variants: BaseValueObject[]): BaseValueObject {
      try {
        const run = functions[this.name] as (...args: unknown[]) => unknown;
        return resultOf(run(...passedArguments(variants as FunctionVariantType[], dates)), dates);
      } catch (problem) {
        // A throw would stop the engine for good (platform rule 21).
        const sentence = problem instanceof Error || hasMessage(problem) ? problem.message : String(problem);
        const failure = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column, sentence };
        failures.remember(failure, (variants as FunctionVariantType[]).some(holdsError));
        return ErrorValueObject.create(ErrorType.VALUE, sentence);
      }
    }
  };
}

/** Errors thrown inside the bundle's own context are not instances of this context's Error. */
function hasMessage(problem: unknown): problem is { message: string } {
  return typeof problem === 'object' && problem !== null && typeof (problem as Error).message === 'string';
}

function describe(guide: FunctionGuide): IFunctionInfo {
  const written = argumentsOfFormula(guide.examples[0]?.formula ?? '');
  return {
    functionName: guide.name,
    functionType: FunctionType.User,
    description: guide.text,
    abstract: guide.text,
    functionParameter: guide.parameters.map((parameter, index) => describeParameter(parameter, written[index])),
  };
}

function describeParameter(parameter: ParameterGuide, example: string | undefined): IFunctionParam {
  return {
    name: parameter.name,
    detail: parameter.allowed === '' ? parameter.text : `${parameter.text} (${parameter.allowed})`,
    example: example ?? (parameter.takesRange ? 'A2:B10' : 'A2'),
    require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    repeat: BooleanNumber.FALSE,
  };
}
