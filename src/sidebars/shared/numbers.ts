/** Numbers as the user writes and reads them: by the conventions of their locale, never guessed. */
import { NumberParser } from '@internationalized/number';

/** 'percent' is a fraction shown as 10 %; 'amount' has at most two decimals; 'count' and 'amount' read alike. */
export type NumberKind = 'amount' | 'percent';

export type ReadNumber =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable'; readonly example: string };

export interface Numbers {
  /** For results: grouped, no more decimals than one can use. */
  shown(value: number, kind: NumberKind): string;
  /** With its sign: +12.5 %, −3. */
  change(value: number, kind: NumberKind): string;
  /** For fields: every digit that counts, so that what is shown is what is computed with. */
  typed(value: number, kind: NumberKind): string;
  read(text: string, kind: NumberKind): ReadNumber;
  /** A chance that is not 0 is never shown as 0. */
  chance(value: number): string;
  /** "1.2M" where there is little room. */
  short(value: number): string;
}

const MOST_DECIMALS = 10;
/** A chance below this is shown as less than it. */
const TINY = 0.001;
/** From here on a number takes too much room on an axis; below, words for thousands would take more. */
const LONG = 1e6;

/** Where text runs from the right, a sign or a percent sign must not change sides: the number is isolated. */
export function numbersIn(locale: string, rightToLeft: boolean): Numbers {
  const isolated = (text: string) => (rightToLeft ? `\u2066${text}\u2069` : text);
  const format = (options: Intl.NumberFormatOptions) => {
    let made: Intl.NumberFormat | undefined;
    return (value: number) => {
      made ??= new Intl.NumberFormat(locale, options);
      return made.format(value + 0);
    };
  };
  const style = { amount: 'decimal', percent: 'percent' } as const;
  const shown = {
    amount: format({ maximumFractionDigits: 0 }),
    small: format({ maximumFractionDigits: 2 }),
    percent: format({ style: 'percent', maximumFractionDigits: 1 }),
  };
  const change = {
    amount: format({ maximumFractionDigits: 0, signDisplay: 'exceptZero' }),
    percent: format({ style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' }),
  };
  const typed = {
    amount: format({ maximumFractionDigits: MOST_DECIMALS }),
    percent: format({ style: 'percent', maximumFractionDigits: MOST_DECIMALS - 2 }),
  };
  const parsers = {
    amount: new NumberParser(locale, { style: 'decimal', maximumFractionDigits: MOST_DECIMALS }),
    percent: new NumberParser(locale, { style: 'percent', maximumFractionDigits: MOST_DECIMALS }),
  };
  const short = format({ notation: 'compact', maximumSignificantDigits: 3 });
  const { group = '', decimal = '.' } = separatorsOf(locale);
  return {
    shown: (value, kind) =>
      isolated(kind === 'amount' && Math.abs(value) < 100 ? shown.small(value) : shown[kind](value)),
    chance(value) {
      const tiny = value > 0 && value < TINY;
      return isolated(tiny ? `< ${shown.percent(TINY)}` : shown.percent(value));
    },
    change: (value, kind) => isolated(change[kind](value)),
    typed: (value, kind) => typed[kind](value),
    short: (value) => (Math.abs(value) < LONG ? shown.small(Number(value.toPrecision(4))) : short(value)),
    read(text, kind) {
      const given = text.trim();
      if (given === '') return { kind: 'blank' };
      const unreadable = { kind: 'unreadable', example: typed[kind](kind === 'percent' ? 0.125 : 1234.5) } as const;
      if (!isGroupedRightly(given, group, decimal)) return unreadable;
      const value = parsers[kind].parse(given);
      // An amount with a percent sign is one: 10 % of what would be a guess.
      if (!Number.isFinite(value) || (style[kind] === 'decimal' && /[%٪]/.test(given))) return unreadable;
      return { kind: 'number', value };
    },
  };
}

function separatorsOf(locale: string): { group?: string | undefined; decimal?: string | undefined } {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1_234_567.5);
  const signOf = (type: string) => parts.find((part) => part.type === type)?.value;
  return { group: signOf('group'), decimal: signOf('decimal') };
}

/** "1,5" where the comma groups thousands is most likely meant as 1.5: neither is guessed. */
function isGroupedRightly(text: string, group: string, decimal: string): boolean {
  if (group === '') return true;
  const [whole = ''] = text.split(decimal);
  const groups = whole.replace(/^[^\p{Nd}]+|[^\p{Nd}]+$/gu, '').split(/\s/.test(group) ? /\s/ : group);
  const [first = '', ...others] = groups;
  if (others.length === 0) return !text.slice(whole.length).includes(group);
  const digits = (part: string) => (part.match(/\p{Nd}/gu) ?? []).length;
  const last = others[others.length - 1] as string;
  // Twos before the last three are how India groups: 12,34,567.
  const inner = others.slice(0, -1).every((part) => digits(part) === 3 || digits(part) === 2);
  return digits(first) >= 1 && digits(first) <= 3 && digits(last) === 3 && inner;
}
