/** Why a cell's validation refuses what was entered: the rule's limits, what came, and the entry that was likely meant. */

import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { isRangeList } from './range-lists';
import { isAllowed } from './validation';

export interface Refusal {
  readonly kind: 'between' | 'atLeast' | 'atMost' | 'above' | 'number' | 'date' | 'oneOf' | 'other';
  readonly low?: number;
  readonly high?: number;
  readonly items?: readonly string[];
  /** An entry the rule takes, as it would be typed. */
  readonly fix?: { readonly value: number; readonly asPercent: boolean } | { readonly text: string };
}

/** What stands in the cell after the entry. */
export interface Entry {
  readonly value: unknown;
  readonly typed: string;
  /** The entry turned the cell into a date. */
  readonly isDate: boolean;
}

const KINDS: Partial<Record<DataValidationOperator, Refusal['kind']>> = {
  [DataValidationOperator.BETWEEN]: 'between',
  [DataValidationOperator.GREATER_THAN_OR_EQUAL]: 'atLeast',
  [DataValidationOperator.LESS_THAN_OR_EQUAL]: 'atMost',
  [DataValidationOperator.GREATER_THAN]: 'above',
};

export function refusalOf(rule: ISheetDataValidationRule, entry: Entry): Refusal | undefined {
  if (rule.errorStyle !== DataValidationErrorStyle.STOP || entry.value === null || entry.value === '') return undefined;
  const refused = !isAllowed(rule, entry.value) || (rule.type === DataValidationType.DECIMAL && entry.isDate);
  return refused ? describe(rule, entry) : undefined;
}

/** For rules only Univer can judge, such as formulas. */
export function refusalBy(rule: ISheetDataValidationRule, entry: Entry): Refusal {
  return describe(rule, entry);
}

function describe(rule: ISheetDataValidationRule, { value, typed, isDate }: Entry): Refusal {
  if (isRangeList(rule)) return { kind: 'other' };
  if (rule.type === DataValidationType.LIST) return ofList((rule.formula1 ?? '').split(','), typed);
  if (rule.type === DataValidationType.DATE) return { kind: 'date' };
  if (rule.type !== DataValidationType.DECIMAL) return { kind: 'other' };
  if (isDate) return { kind: 'number' };
  const number = typeof value === 'number' ? value : numberInside(typed);
  const limits = limitsOf(rule);
  const isNumber = typeof value === 'number';
  const fix = isNumber ? likelyNumber(rule, number) : textAsNumber(rule, number);
  return { kind: KINDS[rule.operator as DataValidationOperator] ?? 'number', ...limits, ...(fix ? { fix } : {}) };
}

function limitsOf({ operator, formula1, formula2 }: ISheetDataValidationRule): { low?: number; high?: number } {
  const first = Number(formula1);
  if (operator === DataValidationOperator.LESS_THAN_OR_EQUAL) return { high: first };
  return operator === DataValidationOperator.BETWEEN ? { low: first, high: Number(formula2) } : { low: first };
}

/** A percentage without its sign, or a minus too many. */
function likelyNumber(rule: ISheetDataValidationRule, value: number): Refusal['fix'] {
  const isShare = Math.abs(limitsOf(rule).high ?? Number.POSITIVE_INFINITY) <= 1;
  if (isShare && isAllowed(rule, value / 100)) return { value: value / 100, asPercent: true };
  return value < 0 && isAllowed(rule, -value) ? { value: -value, asPercent: false } : undefined;
}

function textAsNumber(rule: ISheetDataValidationRule, number: number): Refusal['fix'] {
  return Number.isFinite(number) && isAllowed(rule, number) ? { value: number, asPercent: false } : undefined;
}

/** "1 500 EUR" is 1500, "2,5" is 2.5; texts with several numbers, such as dates, are none. */
function numberInside(text: string): number {
  const parts = text.replaceAll(/(?<=\d)[\s'’](?=\d{3})/g, '').match(/-?\d+([.,]\d+)*/g) ?? [];
  return parts.length === 1 ? Number((parts[0] ?? '').replace(',', '.')) : Number.NaN;
}

function ofList(items: readonly string[], typed: string): Refusal {
  const plain = (text: string): string => text.trim().toLocaleLowerCase();
  const exact = items.find((item) => plain(item) === plain(typed));
  const begins = items.filter((item) => typed.trim() !== '' && plain(item).startsWith(plain(typed)));
  const text = exact ?? (begins.length === 1 ? begins[0] : undefined);
  return { kind: 'oneOf', items, ...(text === undefined ? {} : { fix: { text } }) };
}
