/** Numbers as the user writes and reads them: by the conventions of their locale. */
import { numberReader } from './typed-numbers';

/** 'percent' is a fraction shown as 10 %. */
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
  /** "1.2M" where there is little room. */
  short(value: number): string;
}

const MOST_DECIMALS = 10;
/** From here on an amount needs no decimals. */
const PLAIN = 100;
/** Below this a percentage needs more than one decimal, or it would be shown as 0 %. */
const TINY = 0.01;
/** Nearer than this to the loss of all it would be rounded to −100 %. */
const NEARLY_ALL = 0.0005;
/** From here on a number takes too much room on an axis; below, words for thousands would take more. */
const LONG = 1e6;
/** A change beyond this, 100,000 %, is shown in short. */
const FAR = 1000;

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
  const inSteps = (more: Intl.NumberFormatOptions) => {
    const amount = format({ maximumFractionDigits: 0, ...more });
    const small = format({ maximumFractionDigits: 2, ...more });
    const percent = format({ style: 'percent', maximumFractionDigits: 1, ...more });
    const tinyPercent = format({ style: 'percent', maximumSignificantDigits: 2, ...more });
    const exactPercent = format({ style: 'percent', maximumFractionDigits: 3, ...more });
    return (value: number, kind: NumberKind) => {
      const size = Math.abs(value);
      const isNearlyAll = kind === 'percent' && value !== -1 && Math.abs(value + 1) < NEARLY_ALL;
      if (isNearlyAll) return exactPercent(value);
      if (kind === 'amount') return (size < PLAIN ? small : amount)(value);
      return (size < TINY ? tinyPercent : percent)(value);
    };
  };
  const plain = inSteps({});
  const signed = inSteps({ signDisplay: 'exceptZero' });
  const farChange = format({
    style: 'percent',
    notation: 'compact',
    maximumSignificantDigits: 3,
    signDisplay: 'exceptZero',
  });
  const typed = {
    amount: format({ maximumFractionDigits: MOST_DECIMALS }),
    percent: format({ style: 'percent', maximumFractionDigits: MOST_DECIMALS - 2 }),
  };
  const axis = format({ maximumFractionDigits: 2 });
  const compact = format({ notation: 'compact', maximumSignificantDigits: 3 });
  let reader: ReturnType<typeof numberReader> | undefined;
  return {
    shown: (value, kind) => isolated(plain(value, kind)),
    change: (value, kind) => isolated(kind === 'percent' && value > FAR ? farChange(value) : signed(value, kind)),
    typed: (value, kind) => typed[kind](value),
    short: (value) => (Math.abs(value) < LONG ? axis(Number(value.toPrecision(4))) : compact(value)),
    read(text, kind) {
      const given = text.trim();
      if (given === '') return { kind: 'blank' };
      reader ??= numberReader(locale);
      const read = reader(given, kind === 'percent');
      // An amount with a percent sign is none: 10 % of what would be a guess.
      if (!read || (kind === 'amount' && read.hasPercentSign)) {
        return { kind: 'unreadable', example: typed[kind](kind === 'percent' ? 0.125 : 1234.5) };
      }
      return { kind: 'number', value: read.value };
    },
  };
}
