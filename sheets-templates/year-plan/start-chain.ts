/** Inputs of the sheet "Start in time" about the way from a call to its payment: conversions, days, parts of the payment. */
import { across, dayNumber, down, figure, sentence, shareOfOne } from '../parts';
import type { InputRule, TemplateCell } from '../template';
import { chain } from './example';
import { anyDay, column, ifReady, shareAboveZero, type YearPlanSettings } from './year-settings';

export const TODAY = 10;
export const CHAIN = 13;
export const PAYMENT = CHAIN + 5;
export const LENGTH = PAYMENT + 3;

const days: InputRule = { kind: 'between', low: 0, high: 365 };

export function chainInputs({ words: { start }, date }: YearPlanSettings): TemplateCell[] {
  const { notes } = start;
  const share = { style: 'input', number: 'percent' } as const;
  const length = { style: 'input', number: 'count', rule: days } as const;
  return [
    ...figure(TODAY, start.today, {
      content: dayNumber(date),
      style: 'input',
      number: 'date',
      note: notes.today,
      rule: anyDay,
    }).slice(1),
    ...down('B', CHAIN + 1, chain.conversions, () => ({ ...share, note: notes.conversion, rule: shareAboveZero })),
    ...down('C', CHAIN + 1, chain.stageDays, () => ({ ...length, note: notes.stageDays })),
    ...down('B', PAYMENT + 1, chain.paymentShares, () => ({ ...share, note: notes.paymentShare, rule: shareOfOne })),
    ...down('C', PAYMENT + 1, chain.paymentDays, () => ({ ...length, note: notes.paymentDays })),
  ];
}

export function chainCells({ words }: YearPlanSettings): TemplateCell[] {
  const { start } = words;
  const stage = (place: number) => `INDEX([stageNames];${place})`;
  return [
    { at: `A${TODAY - 1}`, content: start.inputs, style: 'section' },
    { at: `A${TODAY}`, content: start.today, style: 'label' },
    ...figure(TODAY + 1, start.averageCheck, {
      content: ifReady('yearReady', 'IF([planDeals]=0;"";[planRevenue]/[planDeals])'),
      style: 'link',
      number: 'amount',
    }),
    { at: `A${CHAIN}`, content: start.stage, style: 'header' },
    ...across(['B', 'C'], CHAIN, [start.conversion, start.stageDays], () => ({ style: 'numberHeader' })),
    ...down(
      'A',
      CHAIN + 1,
      chain.conversions.map((_, place) => `=${sentence(words.conversion, [stage(place + 1), stage(place + 2)])}`),
      () => ({ style: 'link' }),
    ),
    { at: `A${PAYMENT}`, content: start.payments, style: 'header' },
    ...across(['B', 'C'], PAYMENT, [start.paymentShare, start.stageDays], () => ({ style: 'numberHeader' })),
    ...down('A', PAYMENT + 1, start.payment, () => ({ style: 'label' })),
    { at: `A${LENGTH}`, content: start.whole, style: 'result' },
    {
      at: `B${LENGTH}`,
      content: ifReady('startReady', `SUM(${column('C', CHAIN + 1, 3)})+MIN([paymentDays])`),
      style: 'result',
      number: 'count',
    },
    {
      at: `C${LENGTH}`,
      content: ifReady('startReady', `SUM(${column('C', CHAIN + 1, 3)})+MAX([paymentDays])`),
      style: 'result',
      number: 'count',
    },
  ];
}
