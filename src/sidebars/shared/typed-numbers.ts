/**
 * Reads numbers as people type them, by the signs of their locale. Nothing is guessed: what could be read in two ways
 * ("1,5" where the comma groups thousands) is refused. Parsers of libraries drop such signs and read 15.
 */

export interface TypedNumber {
  readonly value: number;
  readonly hasPercentSign: boolean;
}

/** The signs with which one set of digits is written. */
interface Signs {
  readonly group: string;
  readonly decimal: string;
}

/** Digits that are read besides those of the locale. */
const OTHER_DIGITS = ['latn', 'arab', 'arabext', 'deva', 'beng'] as const;
const ARABIC_DIGITS = ['arab', 'arabext'];
const PERCENT_SIGNS = /[%٪﹪]/g;
const MINUS_SIGNS = /^[-−‐‑﹣]/;
/** Marks of direction, which stand beside signs in right-to-left languages, and other characters that nobody sees. */
const UNSEEN = /\p{Cf}/gu;

/**
 * Undefined where the text is no number, or more than one. With `isPercent` 10 is 10 % without its sign too, as in a
 * cell that shows percentages.
 */
export type NumberReader = (text: string, isPercent: boolean) => TypedNumber | undefined;

export function numberReader(locale: string): NumberReader {
  const own = new Intl.NumberFormat(locale).resolvedOptions().numberingSystem;
  const systems = [...new Set([own, ...OTHER_DIGITS])].map((system) => ({
    digits: digitsOf(system),
    signs: signsOf(locale, system),
    isArabic: ARABIC_DIGITS.includes(system),
  }));
  return (text, isPercent) => {
    const { rest, isNegative, hasPercentSign } = withoutSigns(halfWide(text).replace(UNSEEN, '').trim());
    if (rest === undefined) return undefined;
    const system = systems.find(({ digits }) => [...rest].some((letter) => digits.includes(letter)));
    if (!system) return undefined;
    const { digits, signs, isArabic } = system;
    const latin = [...rest].map((letter) => (digits.includes(letter) ? digits.indexOf(letter) : letter)).join('');
    const plain = plainNumber(latin, isArabic ? withUsualComma(latin, signs) : signs);
    if (plain === undefined) return undefined;
    const value = Number(`${isNegative ? '-' : ''}${plain}${isPercent || hasPercentSign ? 'e-2' : ''}`);
    return Number.isFinite(value) ? { value, hasPercentSign } : undefined;
  };
}

/** Its sign stands in front; a percent sign in front or at the end, once. */
function withoutSigns(text: string): { rest: string | undefined; isNegative: boolean; hasPercentSign: boolean } {
  const percents = text.match(PERCENT_SIGNS)?.length ?? 0;
  const inside = text.replace(/^[%٪﹪]|[%٪﹪]$/, '').trim();
  const isNegative = MINUS_SIGNS.test(inside);
  const unsigned = inside.replace(isNegative ? MINUS_SIGNS : /^\+/, '').trim();
  // "−%5", as Turkish and Basque write it.
  const rest = unsigned.replace(/^[%٪﹪]/, '').trim();
  const isOdd = percents > 1 || rest.search(PERCENT_SIGNS) >= 0;
  return { rest: isOdd ? undefined : rest, isNegative, hasPercentSign: percents === 1 };
}

/** "1234.5" for JavaScript, or undefined where groups or decimals are not as they should be. */
function plainNumber(text: string, { group, decimal }: Signs): string | undefined {
  const [whole = '', fraction, ...more] = text.split(decimal);
  if (more.length > 0 || !/^\d*$/.test(fraction ?? '') || whole + (fraction ?? '') === '') return undefined;
  const groups = group === '' ? [whole] : whole.split(isSpace(group) ? /\s/ : group);
  if (!groups.every((part) => /^\d*$/.test(part)) || !isGroupedRightly(groups)) return undefined;
  return `${groups.join('') || '0'}.${fraction ?? ''}0`;
}

/** Threes, or twos before the last three, as India groups: 12,34,567. */
function isGroupedRightly(groups: readonly string[]): boolean {
  if (groups.length === 1) return true;
  const [first = '', ...others] = groups;
  const last = others[others.length - 1] as string;
  const inner = others.slice(0, -1);
  return /^\d{1,3}$/.test(first) && last.length === 3 && inner.every(({ length }) => length === 3 || length === 2);
}

/**
 * Keyboards lack the Arabic decimal sign, so people type a comma or a point among Arabic digits. It is theirs where no
 * thousands can be meant: once, and not in front of exactly three digits.
 */
function withUsualComma(text: string, signs: Signs): Signs {
  if (text.includes(signs.decimal) || text.includes(signs.group)) return signs;
  const usual = /^\d*([,.،])(?!\d{3}$)\d*$/.exec(text)?.[1];
  return usual === undefined ? signs : { ...signs, decimal: usual };
}

function signsOf(locale: string, system: string): Signs {
  const parts = new Intl.NumberFormat(locale, { numberingSystem: system, useGrouping: true }).formatToParts(1234567.5);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value;
  const group = sign('group') ?? '';
  return { group: group === '’' ? "'" : group, decimal: sign('decimal') ?? '.' };
}

function digitsOf(system: string): string {
  return new Intl.NumberFormat('en', { numberingSystem: system, useGrouping: false, minimumIntegerDigits: 10 })
    .format(123456789)
    .normalize();
}

/** Full-width signs, as East Asian keyboards type them, and the typographic apostrophe. */
function halfWide(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/’/g, "'");
}

function isSpace(text: string): boolean {
  return /^\s$/.test(text);
}
