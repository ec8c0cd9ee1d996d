/** The soft part of the seller in the answer, and the team's pay this month with another rule beside it. */

import { ifComplete } from '../inputs';
import { across, atLeastZero, down } from '../parts';
import type { TemplateCell } from '../template';
import type { PayExample } from './example';
import { INDICATORS, SOFT, TEAM, TEAM_END } from './rows';
import { aboveZero, MIX_AND_MODE, type PaySettings, shareOfPlan } from './settings';

const COLUMNS = ['A', 'B', 'C', 'D'] as const;

const headers = (row: number, labels: readonly string[]) =>
  across(COLUMNS, row, labels, (index) => ({ style: index === 0 ? 'header' : 'numberHeader' }));

/** A label in A and a figure in D, with one band of colour between them. */
const resultRow = (row: number, label: string, content: string, number: 'amount' | 'percent') =>
  across(COLUMNS, row, [label, undefined, undefined, content], (index) => ({
    style: 'result',
    number: index === 3 ? number : undefined,
  }));

export function softPart(example: PayExample, { words: { kpi, notes } }: PaySettings): TemplateCell[] {
  const list = (column: string) => `${column}${SOFT}:${column}${SOFT + INDICATORS - 1}`;
  const columns = [
    { column: 'B', number: 'percent', note: notes.weight, rule: atLeastZero },
    { column: 'C', number: 'count', note: notes.plan, rule: aboveZero },
    { column: 'D', number: 'count', note: notes.fact, rule: atLeastZero },
  ] as const;
  return [
    { at: `A${SOFT - 2}`, content: kpi.title, style: 'section' },
    ...headers(SOFT - 1, [kpi.indicator, kpi.weight, kpi.plan, kpi.fact]),
    ...names(SOFT, kpi.indicators, notes.indicator),
    ...columns.flatMap(({ column, ...cell }, place) =>
      down(
        column,
        SOFT,
        example.indicators.map((indicator) => indicator[place]),
        () => ({ style: 'input', ...cell }),
      ),
    ),
    ...resultRow(
      SOFT + INDICATORS,
      kpi.result,
      ifComplete(`PAY_KPI(${list('B')};${list('C')};${list('D')})`),
      'percent',
    ),
  ];
}

export function team(example: PayExample, settings: PaySettings): TemplateCell[] {
  const { team: labels, notes } = settings.words;
  const list = (column: string) => `${column}${TEAM}:${column}${TEAM_END}`;
  const pay = ifComplete(`PAY_TOTAL([onTarget];${list('B')};${list('C')};[curve];${MIX_AND_MODE};[cap])`);
  const share = { style: 'input', number: 'percent', rule: shareOfPlan } as const;
  const typed = (column: string, place: 0 | 1, note: string) =>
    down(
      column,
      TEAM,
      example.team.map((seller) => seller[place]),
      () => ({ ...share, note }),
    );
  return [
    { at: `A${TEAM - 2}`, content: labels.title, style: 'section' },
    ...headers(TEAM - 1, [labels.seller, labels.attainment, labels.kpi, labels.pay]),
    ...names(TEAM, labels.names, notes.seller),
    ...typed('B', 0, notes.teamAttainment),
    ...typed('C', 1, notes.teamKpi),
    // One formula for all of them: it fills the cells below.
    ...down(
      'D',
      TEAM,
      example.team.map((_, index) => (index === 0 ? pay : undefined)),
      () => ({ style: 'formula', number: 'amount' }),
    ),
    ...resultRow(TEAM_END + 1, labels.total, ifComplete(`SUM(${list('D')})`), 'amount'),
    ...againstBudgetAndRule(example, settings),
  ];
}

function againstBudgetAndRule(example: PayExample, { words: { team: labels, notes } }: PaySettings): TemplateCell[] {
  const [total, check, rule] = [TEAM_END + 1, TEAM_END + 2, TEAM_END + 3];
  const within = `IF(ROUND(D${total};2)<=[budget];"${labels.within}";"${labels.above}")`;
  const byRule = `SUM(PAY_FORMULA(D${rule};"attainment";B${TEAM}:B${TEAM_END}))`;
  return [
    ...down('A', check, [labels.budget, labels.rule, labels.rulePayroll], () => ({ style: 'label' })),
    { at: `D${check}`, content: `=IF(ISNUMBER(D${total});${within};"")`, style: 'check' },
    {
      at: `D${rule}`,
      content: example.rule,
      style: 'input',
      number: 'text',
      note: notes.rule,
      rule: { kind: 'anything' },
    },
    {
      at: `D${rule + 1}`,
      content: ifComplete(`IF(D${rule}="";"";${byRule})`),
      style: 'formula',
      number: 'amount',
    },
  ];
}

function names(row: number, contents: readonly string[], note: string): TemplateCell[] {
  return down('A', row, contents, () => ({ style: 'input', number: 'text', note, rule: { kind: 'anything' } }));
}
