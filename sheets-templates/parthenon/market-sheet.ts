/** Sheet "Market": from residents to the goal, and how many clients must come back. */
import { atLeastZero, figure, heading, shareOfOne } from '../parts';
import type { TemplateSheet } from '../template';
import type { MarketExample } from './examples';
import { headingOf } from './pillars';
import type { TemplateSettings } from './settings';

export function marketSheet(market: MarketExample, settings: TemplateSettings): TemplateSheet {
  const { market: words, columns, notes, sheets } = settings.words;
  const input = (row: number, key: keyof MarketExample, share: boolean) =>
    figure(row, words[key], {
      content: market[key],
      style: 'input',
      number: share ? 'percent' : 'count',
      note: notes[key],
      rule: share ? shareOfOne : atLeastZero,
    });
  const formula = (row: number, label: string, content: string) =>
    figure(row, label, { content, style: 'formula', number: 'count' });
  return {
    name: sheets.market,
    columnWidths: [300, 150, 120, 120, 150, 120],
    frozenRows: 3,
    cells: [
      ...heading(headingOf(settings, 'market')),
      ...figure(5, words.answer, { content: '=B14*B15', style: 'answer', number: 'amount' }),
      ...figure(6, words.goalProfit, { content: '=B5*[margin]', style: 'result', number: 'amount' }),
      { at: 'A8', content: columns.market, style: 'header' },
      { at: 'B8', content: columns.value, style: 'numberHeader' },
      ...input(9, 'population', false),
      ...input(10, 'buyingShare', true),
      ...input(11, 'purchases', false),
      ...input(12, 'price', false),
      ...formula(13, words.marketUnits, '=B9*B10*B11'),
      ...formula(14, words.marketVolume, '=B13*B12'),
      ...input(15, 'targetShare', true),
      ...formula(16, words.goalUnits, '=B13*B15'),
      ...input(17, 'returningShare', true),
      ...formula(18, words.newClients, '=B16*(1-B17)'),
      ...formula(19, words.returningClients, '=B16*B17'),
      ...figure(20, words.purchasesEach, { content: '=IF(B17=1;"";1/(1-B17))', style: 'formula', number: 'decimal' }),
    ],
    names: { goalProfit: 'B6' },
    spills: [],
    warnings: [],
    charts: [],
  };
}
