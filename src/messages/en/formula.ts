/** What is said about a formula typed by a user: first what its text does wrong, then what the values of a row do. */
import type { Fault } from '../../models/formula/fault';
import type { Show } from '../show';

/** Sentences that continue "PAY_FORMULA: expression …" or "PAY_FORMULA: values (row 3) …": one for every kind of fault. */
export type FormulaWords = {
  readonly [K in Fault['kind']]: (p: Extract<Fault, { readonly kind: K }>, show: Show) => string;
} & {
  /** Where there is an answer that is no pay. */
  readonly paysText: (p: { readonly text: string }) => string;
  readonly paysBlank: string;
};

interface Placed {
  readonly at: number;
  readonly text: string;
}

const place = ({ at, text }: Placed, show: Show) =>
  text === '' ? 'at its end' : `at character ${show.number(at)}, “${text}”`;
const inExpression = ({ at }: Placed, show: Show) => `at character ${show.number(at)} of the expression`;

export const formula: FormulaWords = {
  tooLong: (p, show) =>
    `has ${show.number(p.came)} characters, and at most ${show.number(p.most)} are allowed. Split the rule over several columns.`,
  tooDeep: (p, show) =>
    `is nested more than ${show.number(p.most)} levels deep ${place(p, show)}. Split the rule over several columns.`,
  tooManyParts: (p, show) =>
    `has more than ${show.number(p.most)} values and signs, the next one ${place(p, show)}. Split the rule over several columns.`,
  unknownCharacter: (p, show) => `has a sign that no formula knows ${place(p, show)}. Remove it.`,
  otherCharacter: (p, show) => `has a sign that no formula knows ${place(p, show)}. Write ${p.instead} there.`,
  unclosedText: (p, show) =>
    `begins a text that does not end ${place(p, show)}. Put a quotation mark (") behind the text.`,
  numberTooLarge: (p, show) =>
    `has a number ${place(p, show)} that is larger than a spreadsheet can hold (about 1E+308). Use a smaller one.`,
  decimalComma: (p, show) =>
    `has a comma between two digits ${place(p, show)}, which could be one number or two. Write ${p.words.join(' or ')}, or put ; between two numbers.`,
  valueMissing: (p, show) => `needs a number, a name or a function ${place(p, show)}. Fill in what is missing there.`,
  leftOver: (p, show) =>
    `cannot be read on ${place(p, show)}. Put a sign such as * or ; before it, or remove it; a name has no spaces.`,
  unclosedParenthesis: (p, show) =>
    `opens a parenthesis that is never closed ${place(p, show)}. Write ) where it should end.`,
  nameTwice: (p, show) =>
    `uses a name ${place(p, show)} that stands twice among names. Give the two columns different names.`,
  unknownName: (p, show) =>
    `uses a name ${place(p, show)} that is not among names (${p.words.join('; ')}). Write one of these, or put a text into quotation marks.`,
  unknownFunction: (p, show) =>
    `calls a function ${place(p, show)} that there is not. There are ${p.words.join(', ')}; use one of these.`,
  argumentCount: (p, show) =>
    `gives a function ${place(p, show)} ${show.number(p.came)} arguments, and it takes ${
      p.fewest === p.most ? show.number(p.most) : `${show.number(p.fewest)}–${show.number(p.most)}`
    }. Put ; between the arguments.`,

  divisionByZero: (p, show) =>
    `make “${p.text}” 0 ${inExpression(p, show)}, and nothing can be divided by 0. Fill in another value, or ask for 0 first with if.`,
  noNumber: (p, show) =>
    `leave “${p.text}” without an answer ${inExpression(p, show)}, such as the root of a negative number. Check the signs of these values.`,
  tooLarge: (p, show) =>
    `make “${p.text}” larger than a spreadsheet can hold (about 1E+308) ${inExpression(p, show)}. Use smaller numbers, for example thousands instead of units.`,
  isBlank: (p, show) =>
    `have a blank cell for “${p.text}” ${inExpression(p, show)}, where a number is needed. Fill it in, with 0 if there is nothing; sum passes over blank cells.`,
  isText: (p, show) =>
    `have the text “${p.value}” for “${p.text}” ${inExpression(p, show)}, where a number is needed. Type it as a number; texts can only be compared.`,
  mixedComparison: (p, show) =>
    `compare different kinds in “${p.text}” ${inExpression(p, show)}, such as a text with a number. Make both numbers or both texts.`,

  paysText: (p) =>
    `give the text “${p.text}” as the pay, which must be a number. Let the rule answer with a number, and use texts only to compare.`,
  paysBlank: 'give a blank cell as the pay, which must be a number. Fill in that cell, with 0 if there is nothing.',
};
