/** Rules for what may be entered into cells: Google's builder, kept as Univer's data validation. */

import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  generateRandomId,
  type IDataValidationRuleBase,
  type IDataValidationRuleOptions,
  type IRange,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from '@univerjs/sheets-data-validation';
import type * as Sheets from '../../sheets/methods';
import { addressOf, blockOf } from './a1';
import { readBlock, readDisplay } from './cell-reading';
import type { CellChanges, SpreadsheetDocument } from './document';
import { isRangeList, listFormula, sourceOf } from './range-lists';
import { originalOf, refusing } from './refusing';
import { toUniverFormula } from './separators';

type Criterion = IDataValidationRuleBase & Pick<IDataValidationRuleOptions, 'showDropDown' | 'renderMode'>;

interface Texts {
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

export class WorkbenchValidation implements Sheets.DataValidation {
  constructor(
    readonly criterion: Criterion,
    readonly texts: Texts,
  ) {}

  getHelpText(): string | null {
    return this.texts.helpText;
  }

  getAllowInvalid(): boolean {
    return this.texts.allowInvalid;
  }
}

export class WorkbenchValidationBuilder implements Sheets.DataValidationBuilder {
  private criterion: Criterion | null = null;
  private texts: Texts = { allowInvalid: true, helpText: null };

  constructor(private readonly document: SpreadsheetDocument) {}

  requireNumberBetween(low: number, high: number): Sheets.DataValidationBuilder {
    return this.#number(DataValidationOperator.BETWEEN, low, high);
  }

  requireNumberGreaterThanOrEqualTo(low: number): Sheets.DataValidationBuilder {
    return this.#number(DataValidationOperator.GREATER_THAN_OR_EQUAL, low);
  }

  requireNumberLessThanOrEqualTo(high: number): Sheets.DataValidationBuilder {
    return this.#number(DataValidationOperator.LESS_THAN_OR_EQUAL, high);
  }

  requireNumberGreaterThan(low: number): Sheets.DataValidationBuilder {
    return this.#number(DataValidationOperator.GREATER_THAN, low);
  }

  requireValueInList(values: string[], showDropdown: boolean): Sheets.DataValidationBuilder {
    const withComma = values.find((value) => value.includes(','));
    if (withComma !== undefined) {
      throw new Error(`The workbench keeps lists separated by commas and cannot offer "${withComma}".`);
    }
    return this.#list(values.join(','), showDropdown);
  }

  requireValueInRange(range: Sheets.Range, showDropdown: boolean): Sheets.DataValidationBuilder {
    const block = blockOf(range.getA1Notation(), range.getSheet().getMaxRows(), range.getSheet().getMaxColumns());
    return this.#list(listFormula(range.getSheet().getName(), block), showDropdown);
  }

  requireDate(): Sheets.DataValidationBuilder {
    const operator = DataValidationOperator.GREATER_THAN_OR_EQUAL;
    this.criterion = { type: DataValidationType.DATE, operator, formula1: '1900-01-01' };
    return this;
  }

  requireFormulaSatisfied(formula: string): Sheets.DataValidationBuilder {
    const formula1 = toUniverFormula(formula, this.document.decimalComma);
    this.criterion = { type: DataValidationType.CUSTOM, formula1 };
    return this;
  }

  setAllowInvalid(allow: boolean): Sheets.DataValidationBuilder {
    this.texts = { ...this.texts, allowInvalid: allow };
    return this;
  }

  setHelpText(text: string): Sheets.DataValidationBuilder {
    this.texts = { ...this.texts, helpText: text };
    return this;
  }

  build(): Sheets.DataValidation {
    if (this.criterion === null)
      throw new Error('A data validation rule needs a criterion: call one of the require methods.');
    return refusing('DataValidation', new WorkbenchValidation(this.criterion, this.texts));
  }

  /** As plain text with an arrow: Univer's chips cut off letters in rows of the usual height. */
  #list(formula1: string, showDropDown: boolean): this {
    const renderMode = DataValidationRenderMode.ARROW;
    this.criterion = { type: DataValidationType.LIST, formula1, showDropDown, renderMode };
    return this;
  }

  #number(operator: DataValidationOperator, ...limits: number[]): this {
    const [formula1, formula2] = limits.map(String);
    const second = formula2 === undefined ? {} : { formula2 };
    this.criterion = { type: DataValidationType.DECIMAL, operator, formula1: formula1 ?? '', ...second };
    return this;
  }
}

export function applyValidation(
  document: SpreadsheetDocument,
  sheetId: string,
  block: IRange,
  rule: Sheets.DataValidation | null,
): void {
  const ranges = [{ ...block }];
  if (rule === null) document.run(ClearRangeDataValidationCommand, sheetId, { ranges });
  else
    document.run(AddSheetDataValidationCommand, sheetId, {
      rule: univerRule(originalOf(rule, WorkbenchValidation), ranges),
    });
}

export function validationAt(
  document: SpreadsheetDocument,
  sheetId: string,
  row: number,
  column: number,
): Sheets.DataValidation | null {
  const rule = document.service(SheetDataValidationModel).getRuleByLocation(document.unitId, sheetId, row, column);
  if (rule === undefined) return null;
  const texts = { allowInvalid: rule.errorStyle !== DataValidationErrorStyle.STOP, helpText: rule.prompt ?? null };
  return refusing('DataValidation', new WorkbenchValidation(rule, texts));
}

/** Sheets does not let scripts break a rule that rejects entries either. Formulas and rules by formula are not asked. */
export function refuseInvalid(document: SpreadsheetDocument, sheetId: string, changes: CellChanges): void {
  const model = document.service(SheetDataValidationModel);
  if (model.getRules(document.unitId, sheetId).length === 0) return;
  for (const [row, inRow] of Object.entries(changes)) {
    for (const [column, change] of Object.entries(inRow)) {
      const rule = model.getRuleByLocation(document.unitId, sheetId, Number(row), Number(column));
      if (rule?.errorStyle !== DataValidationErrorStyle.STOP || isTaken(document, rule, change.v ?? null)) continue;
      const address = addressOf({ startRow: +row, endRow: +row, startColumn: +column, endColumn: +column });
      throw new Error(`The data you entered in cell ${address} violates the data validation rules set on this cell.`);
    }
  }
}

function univerRule({ criterion, texts }: WorkbenchValidation, ranges: IRange[]): ISheetDataValidationRule {
  const help = texts.helpText === null ? {} : { error: texts.helpText, prompt: texts.helpText, showInputMessage: true };
  return {
    ...criterion,
    ...help,
    uid: generateRandomId(8),
    ranges,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: texts.allowInvalid ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
  };
}

function isTaken(document: SpreadsheetDocument, rule: ISheetDataValidationRule, value: unknown): boolean {
  if (value === null || !isRangeList(rule)) return isAllowed(rule, value);
  return listedIn(document, rule)?.has(String(value)) ?? true;
}

/** What the cells of the range show now; undefined where the formula is more than a range. */
function listedIn(
  document: SpreadsheetDocument,
  { formula1 = '' }: ISheetDataValidationRule,
): ReadonlySet<string> | undefined {
  const source = sourceOf(document, formula1);
  if (!source) return undefined;
  document.calculate();
  const cells = readBlock(document, source.sheetId, source.range).flat();
  return new Set(cells.map((cell) => readDisplay(document, cell)));
}

/** Rules by formula or by range are not asked: both are taken for fulfilled. */
export function isAllowed(rule: ISheetDataValidationRule, value: unknown): boolean {
  if (value === null) return true;
  if (isRangeList(rule)) return true;
  if (rule.type === DataValidationType.LIST) return (rule.formula1 ?? '').split(',').includes(String(value));
  if (rule.type === DataValidationType.DATE) return typeof value === 'number';
  if (rule.type !== DataValidationType.DECIMAL) return true;
  return typeof value === 'number' && isWithin(rule, value);
}

function isWithin({ operator, formula1, formula2 }: ISheetDataValidationRule, value: number): boolean {
  const first = Number(formula1);
  switch (operator) {
    case DataValidationOperator.BETWEEN:
      return value >= first && value <= Number(formula2);
    case DataValidationOperator.GREATER_THAN_OR_EQUAL:
      return value >= first;
    case DataValidationOperator.LESS_THAN_OR_EQUAL:
      return value <= first;
    case DataValidationOperator.GREATER_THAN:
      return value > first;
    default:
      return true;
  }
}
