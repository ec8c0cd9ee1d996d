/** Where the need for people comes from: market → goal → work of a month → what one person does. */
import { SPAN_OF_CONTROL } from '../../src/models/team/field-numbers';
import { atLeastZero, shareOfOne } from '../parts';
import type { TemplateCell } from '../template';
import { departmentCase } from './case';
import { check, type DepartmentSettings, entry, moreThanNone, outcome, someShare } from './figures';
import { CAPACITY, FUNNEL, MARKET } from './rows';

/** The cells that formulas call by name. */
export const driverNames = {
  population: `B${MARKET}`,
  buyingShare: `B${MARKET + 1}`,
  purchases: `B${MARKET + 2}`,
  price: `B${MARKET + 3}`,
  targetShare: `B${MARKET + 4}`,
  goal: `B${MARKET + 6}`,
  supply: `B${MARKET + 7}`,
  planned: `B${MARKET + 8}`,
  returningShare: `B${FUNNEL}`,
  goalUnits: `B${FUNNEL + 1}`,
  units: `B${FUNNEL + 2}`,
  newUnits: `B${FUNNEL + 3}`,
  returningUnits: `B${FUNNEL + 4}`,
  repeatShare: `B${FUNNEL + 5}`,
  clients: `B${FUNNEL + 6}`,
  newDeals: `B${FUNNEL + 7}`,
  conversion: `B${FUNNEL + 8}`,
  leads: `B${FUNNEL + 9}`,
  callsPerLead: `B${FUNNEL + 10}`,
  norm: `B${CAPACITY}`,
  perDay: `B${CAPACITY + 1}`,
  perHour: `B${CAPACITY + 2}`,
  hours: `B${CAPACITY + 3}`,
  days: `B${CAPACITY + 4}`,
  sellingShare: `B${CAPACITY + 5}`,
  callsOfOne: `B${CAPACITY + 6}`,
  dealsPerCloser: `B${CAPACITY + 7}`,
  clientsPerFarmer: `B${CAPACITY + 8}`,
  span: `B${CAPACITY + 9}`,
} as const;

export function market(settings: DepartmentSettings): TemplateCell[] {
  const { market: words } = settings.words;
  const { population, buyingShare, purchases, price, targetShare } = departmentCase.market;
  const volume = '[population];[buyingShare];[purchases];[price]';
  return [
    { at: `A${MARKET - 1}`, content: words.title, style: 'section' },
    ...entry(settings, MARKET, 'population', population, 'count', atLeastZero),
    ...entry(settings, MARKET + 1, 'buyingShare', buyingShare, 'percent', shareOfOne),
    ...entry(settings, MARKET + 2, 'purchases', purchases, 'decimal', moreThanNone),
    ...entry(settings, MARKET + 3, 'price', price, 'amount', atLeastZero),
    ...entry(settings, MARKET + 4, 'targetShare', targetShare, 'percent', shareOfOne),
    ...outcome(MARKET + 5, words.volume, `MARKET_GOAL(${volume})`, 'amount'),
    ...outcome(MARKET + 6, words.goal, `MARKET_GOAL(${volume};[targetShare])`, 'amount', 'result'),
    ...entry(settings, MARKET + 7, 'supply', undefined, 'count', atLeastZero),
    ...outcome(MARKET + 8, words.planned, '[units]*[price]', 'amount'),
    ...outcome(MARKET + 9, words.month, '[planned]/12', 'amount'),
  ];
}

export function funnel(settings: DepartmentSettings): TemplateCell[] {
  const { funnel: words, checks } = settings.words;
  const { returningShare, repeatShare, conversion, callsPerLead } = departmentCase;
  return [
    { at: `A${FUNNEL - 1}`, content: words.title, style: 'section' },
    ...entry(settings, FUNNEL, 'returningShare', returningShare, 'percent', shareOfOne),
    ...outcome(FUNNEL + 1, words.goalUnits, '[population]*[buyingShare]*[purchases]*[targetShare]', 'count'),
    ...outcome(FUNNEL + 2, words.units, 'IF(ISNUMBER([supply]);MIN([goalUnits];[supply]);[goalUnits])', 'count'),
    ...outcome(FUNNEL + 3, words.byNew, '[units]*(1-[returningShare])', 'count'),
    ...outcome(FUNNEL + 4, words.byReturning, '[units]*[returningShare]', 'count'),
    check(
      `C${FUNNEL + 4}`,
      `IF(ABS([newUnits]+[returningUnits]-[units])<=[units]/1000000;"${checks.addsUp}";"${checks.doesNotAddUp}")`,
    ),
    ...entry(settings, FUNNEL + 5, 'repeatShare', repeatShare, 'percent', someShare),
    ...outcome(FUNNEL + 6, words.clients, '[returningUnits]/[purchases]/[repeatShare]', 'count', 'result'),
    ...outcome(FUNNEL + 7, words.newDeals, '[newUnits]/[purchases]/12', 'count', 'result'),
    ...entry(settings, FUNNEL + 8, 'conversion', conversion, 'percent', someShare),
    ...outcome(FUNNEL + 9, words.leads, '[newDeals]/[conversion]', 'count'),
    ...entry(settings, FUNNEL + 10, 'callsPerLead', callsPerLead, 'decimal', atLeastZero),
    ...outcome(FUNNEL + 11, words.calls, '[leads]*[callsPerLead]', 'count', 'result'),
  ];
}

export function capacity(settings: DepartmentSettings): TemplateCell[] {
  const { capacity: words, checks } = settings.words;
  const { callsPerDay, callsPerHour, hours, days, sellingShare, dealsPerCloser, clientsPerFarmer, span } =
    departmentCase;
  const [aDay] = words.norms;
  return [
    { at: `A${CAPACITY - 1}`, content: words.title, style: 'section' },
    ...entry(settings, CAPACITY, 'norm', aDay, 'text', { kind: 'oneOf', choices: words.norms }),
    ...entry(settings, CAPACITY + 1, 'perDay', callsPerDay, 'count', moreThanNone),
    ...entry(settings, CAPACITY + 2, 'perHour', callsPerHour, 'count', moreThanNone),
    ...entry(settings, CAPACITY + 3, 'hours', hours, 'general', { kind: 'between', low: 1, high: 24 }),
    ...entry(settings, CAPACITY + 4, 'days', days, 'general', { kind: 'between', low: 1, high: 31 }),
    ...entry(settings, CAPACITY + 5, 'sellingShare', sellingShare, 'percent', someShare),
    // A norm of a day is made in a day of one "hour" without breaks.
    ...outcome(
      CAPACITY + 6,
      words.callsOfOne,
      `IF([norm]="${aDay}";TEAM_CAPACITY([perDay];1;[days];1);TEAM_CAPACITY([perHour];[hours];[days];[sellingShare]))`,
      'count',
      'result',
    ),
    ...entry(settings, CAPACITY + 7, 'dealsPerCloser', dealsPerCloser, 'count', moreThanNone),
    ...entry(settings, CAPACITY + 8, 'clientsPerFarmer', clientsPerFarmer, 'count', moreThanNone),
    ...entry(settings, CAPACITY + 9, 'span', span, 'general', { kind: 'between', low: 1, high: 100 }),
    check(`C${CAPACITY + 9}`, `IF([span]>${SPAN_OF_CONTROL};"${checks.spanTooWide}";"${checks.spanInOrder}")`),
  ];
}
