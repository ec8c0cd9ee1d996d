/** PAY_FORMULA: a pay rule in the user's own words, one row for each seller. */

import type { Words } from '../../messages/catalogue';
import { type Fault, quote } from '../../models/formula/fault';
import { type Formula, formula } from '../../models/formula/formula';
import { type HelpOf, valueFunction } from '../mechanism/define';
import { plainRow, text, texts } from '../mechanism/parameters';
import { reject } from '../mechanism/problem';

export const PAY_FORMULA = valueFunction({
  name: 'PAY_FORMULA',
  parameters: {
    expression: text(),
    names: texts(),
    values: plainRow({ like: 'names' }),
  },
  value({ expression, names, values }) {
    const result = compiled(expression, names).evaluate(values.map((cell) => (cell === '' ? null : cell)));
    if (result.kind === 'fault') return reject('values', (words) => sentence(result.fault, words));
    const { value } = result;
    if (value === null) return reject('values', ({ pay }) => pay.formula.paysBlank);
    if (typeof value === 'string') {
      return reject('values', ({ pay }) => pay.formula.paysText({ text: quote(value) }));
    }
    return value;
  },
});

/** The names of one call are one list, so its formulas are read once and not for every row. */
const formulasByNames = new WeakMap<readonly string[], Map<string, Formula>>();

function compiled(expression: string, names: readonly string[]): Formula {
  const formulas = formulasByNames.get(names) ?? new Map<string, Formula>();
  formulasByNames.set(names, formulas);
  const found = formulas.get(expression);
  if (found) return found;
  const read = formula(expression, names);
  if (read.kind === 'fault') return reject('expression', (words) => sentence(read.fault, words));
  formulas.set(expression, read);
  return read;
}

function sentence<F extends Fault>(fault: F, { pay, show }: Words): string {
  const tell = pay.formula[fault.kind] as unknown as (fault: F, shown: typeof show) => string;
  return tell(fault, show);
}

export const help: HelpOf<typeof PAY_FORMULA> = {
  text: 'Pay by a rule that you write yourself, with the signs and the meaning of a spreadsheet: + - * / ^ %, comparisons with = <> < <= > >=, if, and, or, not, min, max, sum, round, roundup, rounddown, ceiling, floor, int, abs, mod. Arguments are separated by ; and decimals have a point. Texts stand in quotation marks and can only be compared.',
  parameters: {
    expression: 'The rule as a text, for example "if(attainment < 80%; 0; revenue * 3%)".',
    names:
      'Names of the columns of values, in one row or column; the rule uses them, in upper or lower case. A name has letters of any script, digits, _ and dots, and no spaces.',
    values: 'One row for each seller, one column for each name: numbers, texts, TRUE or FALSE.',
  },
  examples: [
    {
      formula:
        '=PAY_FORMULA("if(attainment < 80%; 0; revenue * 3%)"; {"attainment","revenue"}; {0.75,100000;0.8,100000;1.1,250000})',
      result: [[0], [3000], [7500]],
    },
    {
      formula:
        '=PAY_FORMULA("max(15000; round(deals * 500 * if(role = ""hunter""; 1.2; 1); -2))"; {"role","deals"}; {"hunter",51;"closer",20})',
      result: [[30600], [15000]],
    },
  ],
};
