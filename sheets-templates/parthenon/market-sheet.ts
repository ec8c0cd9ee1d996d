/** Sheet "Market": from residents to the goal, and how many clients must come back. */
import { atLeastZero, figure, ifPassed, shareOfOne } from '../parts';
import type { TemplateSheet } from '../template';
import type { MarketExample, ParthenonExample } from './examples';
import type { ParthenonSettings } from './pillars';
import { headingOf } from './pillars';

export function marketSheet(
  example: ParthenonExample & { readonly market: MarketExample },
  settings: ParthenonSettings,
): TemplateSheet {
  const { market } = example;
  const { market: words, columns, notes, sheets } = settings.words;
  const { parts } = settings;
  const input = (row: number, key: keyof MarketExample, share: boolean) =>
    figure(row, words[key], {
      content: market[key],
      style: 'input',
      number: share ? 'percent' : 'count',
      note: notes[key],
      rule: share ? shareOfOne : atLeastZero,
    });
  const ifAll = (expression: string) => ifPassed('B7', expression);
  const formula = (row: number, label: string, expression: string) =>
    figure(row, label, { content: ifAll(expression), style: 'formula', number: 'count' });
  return {
    name: sheets.market,
    columnWidths: [300, 150, 120, 120, 150, 120],
    frozenRows: 3,
    cells: [
      ...headingOf(settings, 'market', example),
      ...figure(5, words.answer, { content: ifAll('B15*B16'), style: 'answer', number: 'amount' }),
      ...figure(6, words.goalProfit, { content: ifAll('B5*[margin]'), style: 'result', number: 'amount' }),
      ...figure(7, parts.inputs, {
        content: `=IF(COUNT(B10:B13;B16;B18)=6;"${parts.complete}";"${parts.incomplete}")`,
        style: 'check',
      }),
      { at: 'A9', content: columns.market, style: 'header' },
      { at: 'B9', content: columns.value, style: 'numberHeader' },
      ...input(10, 'population', false),
      ...input(11, 'buyingShare', true),
      ...input(12, 'purchases', false),
      ...input(13, 'price', false),
      ...formula(14, words.marketUnits, 'B10*B11*B12'),
      ...formula(15, words.marketVolume, 'B14*B13'),
      ...input(16, 'targetShare', true),
      ...formula(17, words.goalUnits, 'B14*B16'),
      ...input(18, 'returningShare', true),
      ...formula(19, words.newClients, 'B17*(1-B18)'),
      ...formula(20, words.returningClients, 'B17*B18'),
      ...figure(21, words.purchasesEach, {
        content: ifAll('IF(B18=1;"";1/(1-B18))'),
        style: 'formula',
        number: 'decimal',
      }),
    ],
    names: { goalProfit: 'B6' },
    spills: [],
    warnings: [{ range: 'B7', when: '=LEFT(B7;1)="✗"' }],
    charts: [],
  };
}
