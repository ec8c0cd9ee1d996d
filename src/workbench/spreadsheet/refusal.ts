/** Why a cell's validation refuses what was entered: the rule's limits, what came, and the entry that was likely meant. */

import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { type NumberInText, readNumberText } from '../../models/ledger/number-text';
import { isRangeList } from './range-lists';
import { isAllowed } from './validation';

type LimitKind = 'between' | 'atLeast' | 'atMost' | 'above';

export interface Refusal {
  /** With 'number' it is no number at all that came; 'above' takes more than `low`. */
  readonly kind: LimitKind | 'number' | 'date' | 'oneOf' | 'other';
  /** With 'number' which of its limits are worth saying. */
  readonly limit?: LimitKind;
  readonly low?: number;
  readonly high?: number;
  /** With 'number' one that the rule takes, to show how numbers are written; a share where the cell shows percentages. */
  readonly example?: number;
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
  /** The cell shows percentages: a bare 15 is 15 % there. */
  readonly isPercent: boolean;
}

/** From here on a limit says no more than "any amount", which is what the templates mean by it. */
const ANY_AMOUNT = 1e12;
/** How numbers are written, shown by the first that the rule takes. */
const EXAMPLES = [1234567.89, 12.5, 0.5];
const PERCENT_EXAMPLES = [0.125];

const KINDS: Partial<Record<DataValidationOperator, LimitKind>> = {
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

function describe(rule: ISheetDataValidationRule, entry: Entry): Refusal {
  const { value, typed } = entry;
  if (isRangeList(rule)) return { kind: 'other' };
  if (rule.type === DataValidationType.LIST) return ofList((rule.formula1 ?? '').split(','), typed);
  if (rule.type === DataValidationType.DATE) return { kind: 'date' };
  if (rule.type !== DataValidationType.DECIMAL) return { kind: 'other' };
  if (typeof value !== 'number' || entry.isDate) return ofNoNumber(rule, entry);
  const fix = likelyNumber(rule, value);
  return {
    kind: KINDS[rule.operator as DataValidationOperator] ?? 'number',
    ...limitsOf(rule),
    ...(fix ? { fix } : {}),
  };
}

function ofNoNumber(rule: ISheetDataValidationRule, { typed, isDate, isPercent }: Entry): Refusal {
  const example = (isPercent ? PERCENT_EXAMPLES : EXAMPLES).find((number) => isAllowed(rule, number));
  const meant = isDate ? undefined : numberMeant(typed, isPercent);
  const fix = meant && (asMeant(rule, meant) ?? likelyNumber(rule, meant.value));
  return {
    kind: 'number',
    ...limitsWorthSaying(rule),
    ...(example === undefined ? {} : { example }),
    ...(fix ? { fix } : {}),
  };
}

function limitsWorthSaying(rule: ISheetDataValidationRule): Pick<Refusal, 'limit' | 'low' | 'high'> {
  const limit = KINDS[rule.operator as DataValidationOperator];
  const { low = -ANY_AMOUNT, high = ANY_AMOUNT } = limitsOf(rule);
  const isLow = low > -ANY_AMOUNT;
  const isHigh = high < ANY_AMOUNT;
  if (!limit || !(isLow || isHigh)) return {};
  if (isLow && isHigh) return { limit, low, high };
  if (isHigh) return { limit: 'atMost', high };
  return { limit: limit === 'above' ? 'above' : 'atLeast', low };
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

function asMeant(rule: ISheetDataValidationRule, { value, isPercent }: NumberInText): Refusal['fix'] {
  return isAllowed(rule, value) ? { value, asPercent: isPercent } : undefined;
}

/** Only what can be read in one way: "1.234.567,89" and "١٢٠٠٠", but not "12.500 EUR", which is 12.5 or 12,500. */
function numberMeant(typed: string, isPercentCell: boolean): NumberInText | undefined {
  // The apostrophe in front makes a text of what follows.
  const text = typed.trim().replace(/^['’]/, '');
  const written = isPercentCell && !/[%٪]/.test(text) ? `${text}%` : text;
  const [first, other] = [readNumberText(written, '.'), readNumberText(written, ',')].filter(
    (read) => read !== undefined,
  );
  return other && other.value !== first?.value ? undefined : first;
}

function ofList(items: readonly string[], typed: string): Refusal {
  const plain = (text: string): string => text.trim().toLocaleLowerCase();
  const exact = items.find((item) => plain(item) === plain(typed));
  const begins = items.filter((item) => typed.trim() !== '' && plain(item).startsWith(plain(typed)));
  const text = exact ?? (begins.length === 1 ? begins[0] : undefined);
  return { kind: 'oneOf', items, ...(text === undefined ? {} : { fix: { text } }) };
}
