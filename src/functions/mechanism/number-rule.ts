/** What a number may be: its bounds and unit, declared once, checked and worded here for every function. */
import type { Words } from '../../messages/catalogue';
import { type Cell, kindOf, nameOf } from './cells';
import { type Complaint, refuse, type Site } from './problem';

export interface NumberRule {
  readonly atLeast?: number;
  readonly atMost?: number;
  /** Strictly more than this. */
  readonly above?: number;
  readonly whole?: boolean;
  /** 'percent' shows bounds as percentages and takes 10 for a slip of 10 %. */
  readonly unit?: 'percent';
}

/** Taken once: ranges have many cells, and looking up globals is slow inside a context (platform rules, 27). */
const { isFinite: isFiniteNumber, isInteger, NEGATIVE_INFINITY, POSITIVE_INFINITY } = Number;

export function readNumber(cell: Cell, rule: NumberRule, site: Site): number {
  if (kindOf(cell) === 'number') {
    const value = withoutDust(cell as number, rule);
    if (keeps(value, rule)) return value + 0;
  }
  return refuse(site, (words) => complaint(cell, rule, words));
}

/** Computed inputs miss a bound by rounding; relative. */
const DUST = 1e-9;

/** What lies beyond a bound by nothing but rounding is the bound. */
function withoutDust(value: number, { atLeast, atMost }: NumberRule): number {
  if (atLeast !== undefined && value < atLeast && isDust(value, atLeast)) return atLeast;
  return atMost !== undefined && value > atMost && isDust(value, atMost) ? atMost : value;
}

/** Whether two numbers differ by rounding alone. */
export function isDust(one: number, other: number): boolean {
  return Math.abs(one - other) <= DUST * Math.max(Math.abs(one), Math.abs(other));
}

function keeps(value: number, rule: NumberRule): boolean {
  return (
    isFiniteNumber(value) &&
    value >= (rule.atLeast ?? NEGATIVE_INFINITY) &&
    value <= (rule.atMost ?? POSITIVE_INFINITY) &&
    value > (rule.above ?? NEGATIVE_INFINITY) &&
    (!rule.whole || isInteger(value))
  );
}

/** "0–100%", "a whole number, 1–12", "0 or more", "a number". */
export function allowedBy(rule: NumberRule, words: Words): string {
  const { allowed } = words.problems;
  const show = (value: number) => (rule.unit === 'percent' ? words.show.percent(value) : words.show.number(value));
  const range = () => {
    const { atLeast, atMost, above } = rule;
    if (atLeast !== undefined && atMost !== undefined) {
      return allowed.between({
        low: rule.unit === 'percent' ? words.show.number(atLeast * 100) : show(atLeast),
        high: show(atMost),
      });
    }
    if (above !== undefined && atMost !== undefined) return allowed.aboveUpTo({ low: show(above), high: show(atMost) });
    if (above !== undefined) return allowed.above({ low: show(above) });
    if (atLeast !== undefined) return allowed.atLeast({ low: show(atLeast) });
    if (atMost !== undefined) return allowed.atMost({ high: show(atMost) });
    return '';
  };
  const told = range();
  if (rule.whole) return told ? allowed.wholeNumber({ range: told }) : allowed.whole;
  return told || allowed.number;
}

function complaint(cell: Cell, rule: NumberRule, words: Words): Complaint {
  return { allowed: allowedBy(rule, words), came: nameOf(cell, words), fix: fixFor(cell, rule, words) };
}

function fixFor(cell: Cell, rule: NumberRule, words: Words): string {
  const { fix } = words.problems;
  switch (kindOf(cell)) {
    case 'number':
      return fixForNumber(cell as number, rule, words);
    case 'text':
      return fix.text;
    case 'boolean':
      return fix.boolean;
    case 'date':
      return fix.notANumberButDate;
    case 'blank':
      return fix.blank;
    case 'error':
      return fix.error;
    default:
      return fix.check;
  }
}

function fixForNumber(value: number, rule: NumberRule, words: Words): string {
  const { fix } = words.problems;
  if (rule.unit === 'percent' && value > 1 && keeps(value / 100, rule)) {
    return fix.percent({ percent: words.show.percent(value / 100) });
  }
  if (value < 0 && (rule.atLeast ?? 0) >= 0 && keeps(-value, rule)) return fix.sign;
  const near = Math.round(value) + 0;
  if (rule.whole && keeps(near, rule)) return fix.whole({ near: words.show.number(near) });
  return fix.check;
}
