/** The answers of the sheet "Pay", whether its inputs are complete, and the finding in words. */

import { ifComplete } from '../inputs';
import { figure } from '../parts';
import type { TemplateCell } from '../template';
import {
  ANSWER,
  AUDIT,
  AUDIT_INPUTS,
  CURVE,
  CURVE_END,
  INDICATORS,
  PAYROLL,
  PLAN,
  PRINCIPLES,
  SOFT,
  TEAM,
  TEAM_END,
  TRIALS,
  TRIALS_END,
} from './rows';
import { MIX_AND_MODE, type PaySettings } from './settings';

const VERDICTS = `B${AUDIT + 1}:B${AUDIT + PRINCIPLES}`;
const BROKEN = `SUMPRODUCT((LEFT(${VERDICTS};1)="✗")*1)`;
const [TIMES, CHANCE] = [`B${ANSWER + 1}`, `B${ANSWER + 4}`];

export function answers({ words, parts }: PaySettings): TemplateCell[] {
  const from = (cell: string) => `=IF(ISNUMBER(${cell});${cell};"")`;
  return [
    { at: `A${ANSWER - 1}`, content: finding(words.finding), style: 'finding' },
    ...figure(ANSWER, words.answer, {
      content: ifComplete(`PAY_TOTAL([onTarget];[attainment];[kpi];[curve];${MIX_AND_MODE};[cap])`),
      style: 'answer',
      number: 'amount',
    }),
    ...figure(ANSWER + 1, words.times, { content: from(`C${AUDIT + 2}`), style: 'result', number: 'decimal' }),
    ...figure(ANSWER + 2, words.principles, {
      content: `=IF(ISNUMBER(${CHANCE});IF(${BROKEN}=0;"${words.noneBroken}";"${words.broken}"&${BROKEN});"")`,
      style: 'check',
    }),
    ...figure(ANSWER + 3, words.meanPayroll, { content: from(`B${TRIALS + 1}`), style: 'result', number: 'amount' }),
    ...figure(ANSWER + 4, words.chance, { content: from(`B${TRIALS_END}`), style: 'result', number: 'percent' }),
    ...figure(ANSWER + 5, parts.inputs, {
      content: `=IF(${isFilled()};${isPossible(words.wrong, parts.complete)};"${parts.incomplete}")`,
      style: 'check',
    }),
  ];
}

function finding(words: PaySettings['words']['finding']): string {
  const times = `IF(ISNUMBER(${TIMES});"${words.times}"&FIXED(${TIMES};1)&"${words.timesEnd}";"${words.nothing}")`;
  const names = `A${AUDIT + 1}:A${AUDIT + PRINCIPLES}`;
  // The first broken one: where the signs turn TRUE.
  const first = `INDEX(${names};MATCH(1;INDEX((LEFT(${VERDICTS};1)="✗")*1;0);0))`;
  const mend = `IF(${BROKEN}=0;"${words.good}";"${words.mend}"&${first})`;
  const budget = `"${words.budget}"&ROUND(100*${CHANCE};0)&"${words.budgetEnd}"`;
  return `=IF(ISNUMBER(${CHANCE});${times}&${mend}&${budget};"")`;
}

/** Whether every yellow cell that must be filled is; spare rows are blank as a whole, and none lies between others. */
function isFilled(): string {
  const [from, multiplier] = [`A${CURVE}:A${CURVE_END}`, `B${CURVE}:B${CURVE_END}`];
  const [upper, lower] = [`A${CURVE}:A${CURVE_END - 1}`, `A${CURVE + 1}:A${CURVE_END}`];
  const [name, attained, kpi] = ['A', 'B', 'C'].map((column) => `${column}${TEAM}:${column}${TEAM_END}`);
  return `AND(${[
    `COUNT(B${PLAN}:B${PLAN + 5})=6`,
    '[mode]<>""',
    `COUNT(${from})>0`,
    `SUMPRODUCT(ISNUMBER(${from})*ISNUMBER(${multiplier}))=MAX(COUNT(${from});COUNT(${multiplier}))`,
    `SUMPRODUCT(ISNUMBER(${lower})*(1-ISNUMBER(${upper})))=0`,
    `COUNT(B${SOFT}:D${SOFT + INDICATORS - 1})=${3 * INDICATORS}`,
    `SUMPRODUCT((${name}<>"")*ISNUMBER(${attained})*ISNUMBER(${kpi}))=MAX(SUMPRODUCT((${name}<>"")*1);COUNT(${attained});COUNT(${kpi}))`,
    `COUNT(B${AUDIT_INPUTS}:B${AUDIT_INPUTS + 3})=4`,
    `COUNT(B${PAYROLL}:B${PAYROLL + 4})=5`,
  ].join(';')})`;
}

/** What single cells cannot refuse, because it takes several of them to be wrong. */
function isPossible(wrong: PaySettings['words']['wrong'], complete: string): string {
  const [upper, lower] = [`A${CURVE}:A${CURVE_END - 1}`, `A${CURVE + 1}:A${CURVE_END}`];
  const [low, likely, high] = [1, 2, 3].map((row) => `B${PAYROLL + row}`);
  const order = `IF(AND(${low}<=${likely};${likely}<=${high});"${complete}";"${wrong.order}")`;
  const curve = `IF(SUMPRODUCT(ISNUMBER(${lower})*(${lower}<=${upper}))=0;${order};"${wrong.curve}")`;
  return `IF(ABS(SUM([mix])-1)<=10^-9;${curve};"${wrong.mix}")`;
}
