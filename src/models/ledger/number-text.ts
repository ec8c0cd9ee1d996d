/** Numbers as people and programs write them: which sign is the decimal one is told from outside, never guessed here. */

export type DecimalSign = '.' | ',';

export interface NumberInText {
  readonly value: number;
  readonly isPercent: boolean;
  /** As it stands there, '' for none. */
  readonly currency: string;
}

/** What stands for money without a sign of its own in Unicode. */
const CURRENCY_WORDS =
  'US\\$|R\\$|C\\$|A\\$|zł|kr|Kč|Ft|lei|din|лв|грн|руб|р|сом|тг|тенге|ден|Fr|ر\\.س|ريال|د\\.إ|درهم|ج\\.م|جنيه|د\\.ك|دينار|د\\.م|ر\\.ق|ليرة';
const CURRENCY = new RegExp(`^(?:\\p{Sc}|${CURRENCY_WORDS})\\.?$`, 'iu');
/** The three letters of ISO 4217, but not short forms of thousands and millions. */
const CURRENCY_CODE = /^(?!MLN|MIO|MIL|MRD|BLN|TSD|TYS|TIS|PCS|STK)[A-Z]{3}$/;

/** Minus, a number with whatever separates its digits, and what stands before and behind it. */
const FORM = /^([^\d]*?)((?:\d[\d.,'\s]*)?[.,]?\d)(?:[eE]([+-]?\d{1,3}))?([^\d]*)$/;

/** Most numbers of most files: read at once. */
const SIMPLE = /^-?\d{1,15}(?:([.,])\d{1,2})?$/;

/** Undefined where `text` is no number that is written with this decimal sign. */
export function readNumberText(text: string, decimal: DecimalSign): NumberInText | undefined {
  const simple = SIMPLE.exec(text);
  if (simple) {
    // With two digits behind it, a sign that groups thousands stands wrong.
    if (simple[1] !== undefined && simple[1] !== decimal) return undefined;
    return { value: Number(decimal === '.' ? text : text.replace(',', '.')) + 0, isPercent: false, currency: '' };
  }
  const plain = plainDigits(text);
  const found = FORM.exec(plain);
  if (!found) return undefined;
  const around = readAround(found[1] as string, found[4] as string);
  const digits = around && readDigits((found[2] as string).trim(), decimal);
  if (!around || digits === undefined) return undefined;
  const value = Number(found[3] ? `${digits}e${found[3]}` : digits);
  if (!Number.isFinite(value)) return undefined;
  const signed = around.isNegative && value !== 0 ? -value : value;
  return { value: around.isPercent ? percent(signed) : signed, isPercent: around.isPercent, currency: around.currency };
}

/** Arabic and Persian digits and separators, full-width ones, and every kind of space and apostrophe, as plain ones. */
function plainDigits(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.replace('`', "'").trim();
  return text
    .normalize('NFKC')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/(\d)٬(?=\d)/g, "$1'")
    .replace(/٫/g, MARKED_DECIMAL)
    .replace(/[’‘`´]/g, "'")
    .replace(/[−–‒﹣]/g, '-')
    .replace(/٪/g, '%')
    .trim();
}

/** The Arabic decimal sign is one whatever the column's is. */
const MARKED_DECIMAL = '.,';

interface Around {
  readonly isNegative: boolean;
  readonly isPercent: boolean;
  readonly currency: string;
}

function readAround(before: string, after: string): Around | undefined {
  let rest = `${before} ${after}`;
  const inBrackets = /^\s*\(/.test(before) && /\)\s*$/.test(after);
  if (inBrackets) rest = rest.replace('(', ' ').replace(/\)(?=\s*$)/, ' ');
  const minuses = (rest.match(/-/g) ?? []).length;
  const percents = (rest.match(/%/g) ?? []).length;
  const pluses = (before.match(/\+/g) ?? []).length;
  if (minuses + pluses + (inBrackets ? 1 : 0) > 1 || percents > 1) return undefined;
  const words = rest
    .replace(/[-%]/g, ' ')
    .replace(pluses > 0 ? '+' : '', ' ')
    .trim();
  if (words !== '' && !CURRENCY.test(words) && !CURRENCY_CODE.test(words)) return undefined;
  if (words !== '' && percents > 0) return undefined;
  return { isNegative: inBrackets || minuses === 1, isPercent: percents === 1, currency: words.replace(/\.$/, '') };
}

/** Digits with a point, or undefined where separators do not stand where they may. */
function readDigits(text: string, decimal: DecimalSign): string | undefined {
  const marked = text.indexOf(MARKED_DECIMAL);
  const place = marked >= 0 ? marked : text.lastIndexOf(decimal);
  if (place >= 0 && marked < 0 && text.indexOf(decimal) !== place) return undefined;
  const whole = place >= 0 ? text.slice(0, place) : text;
  const fraction = place >= 0 ? text.slice(place + (marked >= 0 ? MARKED_DECIMAL.length : 1)) : '';
  if (!/^\d*$/.test(fraction)) return undefined;
  const joined = joinGroups(whole);
  if (joined === undefined || (joined === '' && fraction === '')) return undefined;
  return fraction === '' ? joined : `${joined === '' ? '0' : joined}.${fraction}`;
}

/** Groups of three digits with one kind of separator between them; of two where the last has three, as in India. */
function joinGroups(whole: string): string | undefined {
  if (/^\d*$/.test(whole)) return whole;
  const [separator] = /[.,'\s]/.exec(whole) as RegExpExecArray;
  const groups = whole.split(separator);
  const last = groups[groups.length - 1] as string;
  const [first = '', ...inner] = groups.slice(0, -1);
  const areDigits = groups.every((group) => /^\d+$/.test(group));
  if (!areDigits || last.length !== 3 || first.length > 3) return undefined;
  const inThrees = inner.every(({ length }) => length === 3);
  const inTwos = first.length <= 2 && inner.every(({ length }) => length === 2);
  return inThrees || inTwos ? groups.join('') : undefined;
}

/** 12.5 % is 0.125 to the last digit, which a division by 100 is not always. */
function percent(value: number): number {
  const divided = value / 100;
  const exact = Number(`${value}e-2`);
  return Number.isFinite(exact) ? exact : divided;
}
