/** Conditional formats by formula: Google's builder, kept as Univer's conditional formatting. */

import { BooleanNumber, generateRandomId, type IStyleBase } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import type * as Sheets from '../../sheets/methods';
import type { SpreadsheetDocument } from './document';
import { WorkbenchRange } from './range';
import { originalOf, refusing } from './refusing';
import { toUniverFormula } from './separators';

export class WorkbenchFormatRule implements Sheets.ConditionalFormatRule {
  constructor(
    readonly formula: string,
    readonly style: IStyleBase,
    private readonly ranges: Sheets.Range[],
  ) {}

  getRanges(): Sheets.Range[] {
    return [...this.ranges];
  }
}

export class WorkbenchFormatRuleBuilder implements Sheets.ConditionalFormatRuleBuilder {
  private formula = '';
  private style: IStyleBase = {};
  private ranges: Sheets.Range[] = [];

  constructor(private readonly document: SpreadsheetDocument) {}

  whenFormulaSatisfied(formula: string): Sheets.ConditionalFormatRuleBuilder {
    this.formula = toUniverFormula(formula, this.document.decimalComma);
    return this;
  }

  setBackground(colour: string | null): Sheets.ConditionalFormatRuleBuilder {
    this.style = { ...this.style, bg: colour === null ? null : { rgb: colour } };
    return this;
  }

  setFontColor(colour: string | null): Sheets.ConditionalFormatRuleBuilder {
    this.style = { ...this.style, cl: colour === null ? null : { rgb: colour } };
    return this;
  }

  setBold(bold: boolean): Sheets.ConditionalFormatRuleBuilder {
    this.style = { ...this.style, bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE };
    return this;
  }

  setRanges(ranges: Sheets.Range[]): Sheets.ConditionalFormatRuleBuilder {
    this.ranges = [...ranges];
    return this;
  }

  build(): Sheets.ConditionalFormatRule {
    if (this.formula === '') throw new Error('A conditional format rule needs a condition: call whenFormulaSatisfied.');
    if (this.ranges.length === 0)
      throw new Error('A conditional format rule needs at least one range: call setRanges.');
    return refusing('ConditionalFormatRule', new WorkbenchFormatRule(this.formula, this.style, this.ranges));
  }
}

/** Replaces all rules of a sheet; the first one given wins, as in Sheets. */
export function replaceFormatRules(
  document: SpreadsheetDocument,
  sheetId: string,
  rules: readonly Sheets.ConditionalFormatRule[],
): void {
  const kept = rules.map((rule) => univerRule(originalOf(rule, WorkbenchFormatRule), sheetId));
  const before = document.service(ConditionalFormattingRuleModel).getSubunitRules(document.unitId, sheetId) ?? [];
  for (const { cfId } of [...before]) document.run(DeleteConditionalRuleMutation, sheetId, { cfId });
  // Univer puts every new rule before the others.
  for (const rule of kept.reverse()) document.run(AddConditionalRuleMutation, sheetId, { rule });
}

function univerRule(rule: WorkbenchFormatRule, sheetId: string): IConditionFormattingRule {
  const ranges = rule.getRanges().map((range) => originalOf(range, WorkbenchRange));
  if (ranges.some((range) => range.sheetId !== sheetId)) {
    throw new Error('Conditional format rules can only be applied to ranges of the same sheet.');
  }
  const { highlightCell } = CFRuleType;
  return {
    cfId: generateRandomId(8),
    ranges: ranges.map(({ block }) => ({ ...block })),
    stopIfTrue: false,
    rule: { type: highlightCell, subType: CFSubRuleType.formula, value: rule.formula, style: rule.style },
  };
}
