/**
 * Turns the separators Sheets accepts into those of Univer's formula engine. Sheets takes ";" between arguments in every
 * locale; in those with a decimal comma it also reads "0,5" as a number and "\" between the columns of an array literal.
 */

/**
 * "=F(1;{1;2};\"a;b\")" becomes "=F(1,{1;2},\"a;b\")": rows of array literals, texts and sheet names stay as they are.
 * The length stays the same, so positions of the cursor do too. A comma between two digits is a decimal comma only where
 * it cannot separate arguments: outside brackets, or in a formula that separates by ";" ("=F(1,2)" typed again stays).
 */
export function toUniverFormula(formula: string, decimalComma: boolean): string {
  if (!formula.startsWith('=') || !/[;\\,]/.test(formula)) return formula;
  const signs = signsOf(formula);
  const separatesBySemicolon = signs.some(({ sign, within }) => sign === ';' && within !== '{' && within !== 'text');
  return signs
    .map(({ sign, within }, position) => {
      if (within === 'text') return sign;
      if (sign === ';' && within !== '{') return ',';
      if (sign === '\\' && within === '{') return ',';
      const isDecimal = decimalComma && sign === ',' && /^\d,\d$/.test(formula.slice(position - 1, position + 2));
      return isDecimal && (separatesBySemicolon || within === '') ? '.' : sign;
    })
    .join('');
}

/** Changes a formula outside of its texts and quoted sheet names. */
export function mapCode(formula: string, change: (code: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}

interface Sign {
  readonly sign: string;
  /** The innermost thing it stands in: "(", "{", a text or quoted sheet name, or nothing. */
  readonly within: '(' | '{' | 'text' | '';
}

function signsOf(formula: string): Sign[] {
  const open: ('(' | '{')[] = [];
  let quote = '';
  return formula.split('').map((sign) => {
    if (quote !== '') {
      if (sign === quote) quote = '';
      return { sign, within: 'text' };
    }
    if (sign === '"' || sign === "'") {
      quote = sign;
      return { sign, within: 'text' };
    }
    if (sign === '(' || sign === '{') open.push(sign);
    else if (sign === ')' || sign === '}') open.pop();
    return { sign, within: open.at(-1) ?? '' };
  });
}

/** Locales that write one half as "0,5"; their formulas separate by ";". */
export function hasDecimalComma(locale: string): boolean {
  const parts = new Intl.NumberFormat(locale.replace('_', '-')).formatToParts(0.5);
  return parts.some((part) => part.type === 'decimal' && part.value === ',');
}

/** The arguments of the outermost function as they are written: "=F(A1;{1;2})" gives "A1" and "{1;2}". */
export function argumentsOfFormula(formula: string): string[] {
  const inside = /^=?\s*[\w.]+\((.*)\)\s*$/s.exec(formula)?.[1];
  if (inside === undefined || inside.trim() === '') return [];
  const found = [''];
  for (const { sign, within } of signsOf(inside)) {
    if (within === '' && (sign === ';' || sign === ',')) found.push('');
    else found[found.length - 1] += sign;
  }
  return found.map((argument) => argument.trim());
}
