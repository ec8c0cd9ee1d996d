/** Rules of pay as a user writes them, for a spreadsheet to calculate as formulas of its own. */
import fc from 'fast-check';
import { formulas } from '../../models/formula/trees';
import { generated, judgeTable } from '../table';

/** With semicolons and names, as in PAY_FORMULA. */
interface Rule extends Readonly<Record<string, number | string>> {
  readonly rule: string;
  readonly revenue: number;
  readonly deals: number;
  readonly attainment: number;
}

export const NAMES = ['revenue', 'deals', 'attainment'] as const;

/** Between the arguments of a formula in a file stand commas; no rule here has a semicolon in a text. */
const native = ({ rule }: Rule) =>
  NAMES.reduce((formula, name) => formula.replaceAll(name, `[${name}]`), rule).replaceAll(';', ',');

/** The signs: what binds tighter, which side comes first. */
const GRAMMAR = [
  '-2^2',
  '2^3^2',
  '2^-1^2',
  '100+3%',
  '50%-10%',
  '-2%',
  '2^50%',
  '10%^2',
  '5%%',
  '--2',
  '-(2)^2',
  '7-3-2',
  '48/4/3',
  '48/4*3',
  '2+3*4^2',
  '-3^2*2',
  '2*-3',
  '2^-2',
  '+5-+3',
  '(-8)^3',
  '4^0.5',
  '1<2',
  '2<=2',
  '3<>3',
  '3>=4',
  '1+1=2',
  '2*3>5',
  '1<2=TRUE',
  'TRUE+1',
  'TRUE*5-FALSE',
  '"a"="A"',
  '"hunter"<>"closer"',
  '"a"<"B"',
  '"a""b"="a""b"',
];
const CONDITIONS = [
  'IF(attainment<80%; 0; revenue*3%)',
  'if(attainment>=100%; if(deals>10; 500; 300); 0)',
  'IF(0;1;2)',
  'IF(-1;1;2)',
  'IF(deals;revenue/deals;0)',
  'IF(1>2;5)',
  'AND(1;deals>3;TRUE)',
  'AND(1;0)',
  'OR(0;0;attainment>1)',
  'OR(FALSE;deals<0)',
  'NOT(0)',
  'NOT(deals>5)',
  'IF(AND(attainment>=90%;OR(deals>=20;revenue>100000));revenue*5%;revenue*2%)',
  'if(not(attainment<1);revenue*attainment;0)',
  'SUM(TRUE;2;deals)',
  'MIN(revenue;50000)+MAX(deals;3)',
  'max(0;deals-10)*250+min(10;deals)*100',
  '(revenue>100000)*(revenue-100000)*5%',
];
/** Halves, negatives, and products that binary fractions miss by a hair. */
const ROUNDING = [
  ...['ROUND', 'ROUNDUP', 'ROUNDDOWN'].flatMap((name) =>
    [
      '2.5;0',
      '-2.5;0',
      '0.5;0',
      '-0.5;0',
      '1.005;2',
      '-1.005;2',
      '2.675;2',
      '1234.5678;-2',
      '1250;-2',
      '-1250;-2',
      '49;-2',
      '0.29*100;0',
      '0.1*3*10;0',
      '-2.1;0',
      '-2.9;0',
      '1/3;4',
      'revenue/7;2',
      'revenue*attainment;-1',
    ].map((args) => `${name}(${args})`),
  ),
  ...['CEILING', 'FLOOR'].flatMap((name) =>
    [
      '2.5;1',
      '-2.5;1',
      '-2.5;2',
      '-2.5;-2',
      '7;3',
      '-7;3',
      '6;3',
      '0;5',
      '0.35;0.05',
      '2.5;0.1',
      'revenue;1000',
      'deals/3;0.5',
    ].map((args) => `${name}(${args})`),
  ),
  'CEILING(5;0)',
  'INT(2.5)',
  'INT(-2.5)',
  'INT(0.29*100)',
  'INT(-0.001)',
  'INT(revenue/1000)',
  'MOD(7;3)',
  'MOD(-7;3)',
  'MOD(7;-3)',
  'MOD(-7;-3)',
  'MOD(-7.5;2)',
  'MOD(5.5;2.5)',
  'MOD(6;3)',
  'MOD(revenue;1000)',
  'MOD(deals;7)',
  'ABS(-3)',
  'ABS(deals-100)',
];

const SELLERS = [
  { revenue: 120_000, deals: 12, attainment: 1.05 },
  { revenue: 37_512.5, deals: 3, attainment: 0.79 },
  { revenue: 0, deals: 0, attainment: 0 },
  { revenue: 250_000, deals: 51, attainment: 0.8 },
];
const beside = (rules: readonly string[]): Rule[] =>
  rules.flatMap((rule) =>
    SELLERS.filter((_, index) => index === 0 || /[a-z]{5}/.test(rule)).map((seller) => ({ rule, ...seller })),
  );

/*
 * Left out is what LibreOffice answers otherwise than Google Sheets, and what PAY_FORMULA promises to refuse or to compare
 * exactly:
 * - `1=TRUE`, `TRUE>5`, `"a">5`: TRUE is a number there, and kinds have an order; here different kinds are never equal and
 *   a comparison of size between them is refused.
 * - `0.1+0.2=0.3`: what differs in the last bits is equal there; here comparisons are exact.
 * - `1%^5000`: too small for a number is an error there, and 0 here and in Google Sheets.
 * - `(-8)^(1/3)`: −2 there; in Google Sheets and here a negative number has no such power.
 * - `CEILING(2.5)`: a file needs both arguments.
 */
export const rules = judgeTable('rules', beside([...GRAMMAR, ...CONDITIONS, ...ROUNDING]), { result: native });

/** What a spreadsheet has no answer for. */
export const refusedRules = judgeTable(
  'refusedRules',
  beside([
    '1/0',
    'revenue/(deals-deals)',
    'MOD(5;0)',
    'FLOOR(5;0)',
    'FLOOR(-5;0)',
    'CEILING(2.5;-2)',
    'FLOOR(2.5;-2)',
    '0^-1',
    '(-8)^0.5',
    '10^400',
    '"a"*2',
    'AND("x")',
    'ROUND("x";2)',
    'IF("yes";1;2)',
  ]),
  { result: native },
);

const cells = fc.record({
  // small, so that powers stay numbers
  revenue: fc.integer({ min: -800, max: 8000 }).map((eighths) => eighths / 8),
  deals: fc.integer({ min: -5, max: 60 }),
  attainment: fc.nat(16).map((eighths) => eighths / 8),
});

/** Where a rounding step or a comparison may turn on the last bit of a quotient, each side is right in its own way. */
const isDecidedByDust = (math: string) => /floor|ceil|\?/.test(math) && /\/|\^/.test(math);

export const randomRules = judgeTable(
  'randomRules',
  generated(1500, fc.tuple(formulas(NAMES), cells))
    .filter(([{ math }]) => !isDecidedByDust(math))
    .map(([{ sheet }, seller]): Rule => ({ rule: sheet, ...seller })),
  { result: native },
);

export const ruleTables = [rules, refusedRules, randomRules];
