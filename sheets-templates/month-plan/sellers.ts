/** The sellers of the sheet "Month plan": the month by seller and channel, and what each does today. */

import { across, atLeastZero, down, shareOfOne } from '../parts';
import type { InputRule, TemplateCell } from '../template';
import { monthExample } from './example';
import { areEqual, ifPlanned, ifToday, type MonthPlanSettings, nameOfSeller, sumIfAny } from './month-settings';
import {
  CHANNELS,
  column,
  FIRST_LOCKED,
  FIRST_SELLER,
  LOCKED,
  SELLER_CHECK,
  SELLER_MONTH,
  SELLER_NAMES,
  SELLER_TODAY,
  SELLERS,
  TEAM,
  TEAM_SUM,
} from './rows';

const PLANNED_TODAY = 'N';
const anything: InputRule = { kind: 'anything' };
const SHARES = TEAM + 1;
const PLAN = TEAM_SUM + 1;
const CHECK = TEAM_SUM + 2;
const [firstChannel, lastChannel] = [CHANNELS[0], CHANNELS[CHANNELS.length - 1]];
const countsToday = ['[newToday]', '[currentToday]', '[meetingsToday]', '[callsToday]'];
const rows = Array.from({ length: SELLERS }, (_, seller) => FIRST_SELLER + seller);

export function sellers(settings: MonthPlanSettings): TemplateCell[] {
  return [...matrix(settings), ...today(settings), ...totals(settings), ...locked(settings)];
}

function matrix({ words }: MonthPlanSettings): TemplateCell[] {
  const { notes } = words;
  return [
    { at: `A${TEAM}`, content: words.team, style: 'section' },
    { at: `A${SHARES}`, content: words.channelShares, style: 'label' },
    ...across(CHANNELS, SHARES, monthExample.channelShares, () => ({
      style: 'input',
      number: 'percent',
      note: notes.channelShare,
      rule: shareOfOne,
    })),
    { at: `A${SELLER_NAMES}`, content: words.seller, style: 'header' },
    { at: `B${SELLER_NAMES}`, content: words.weight, style: 'numberHeader' },
    ...across(CHANNELS, SELLER_NAMES, words.channels, () => ({
      style: 'input',
      // A name above numbers stands on their side.
      number: 'amount',
      note: notes.channel,
      rule: anything,
    })),
    { at: `${SELLER_MONTH}${SELLER_NAMES}`, content: words.total, style: 'numberHeader' },
    ...across(SELLER_TODAY, SELLER_NAMES, words.perDay, () => ({ style: 'numberHeader' })),
    { at: `${SELLER_CHECK}${SELLER_NAMES}`, content: words.sum, style: 'numberHeader' },
    ...down(
      'A',
      FIRST_SELLER,
      rows.map((_, seller) => nameOfSeller(seller)),
      () => ({ style: 'link' }),
    ),
    ...down(
      'B',
      FIRST_SELLER,
      rows.map((row) => ofSeller(`A${row}`, '[sellerMonths]')),
      () => ({ style: 'link', number: 'plan' }),
    ),
    {
      at: `${firstChannel}${FIRST_SELLER}`,
      content: ifSellers('PLAN_MATRIX([given];[sellerWeights];[channelShares];[step];[locked])'),
      style: 'formula',
      number: 'plan',
    },
    {
      at: `${SELLER_MONTH}${FIRST_SELLER}`,
      content: ifSellers('PLAN_SPLIT([given];[sellerWeights];[step])'),
      style: 'formula',
      number: 'plan',
    },
    ...down(
      SELLER_CHECK,
      FIRST_SELLER,
      rows.map(
        (row) =>
          `=IF(COUNT(${firstChannel}${row}:${SELLER_MONTH}${row})>${CHANNELS.length};IF(${areEqual(`SUM(${firstChannel}${row}:${lastChannel}${row})`, `${SELLER_MONTH}${row}`)};"✓";"✗");"")`,
      ),
      () => ({ style: 'check' }),
    ),
  ];
}

/** What the plan by seller has for one of them, found by name. */
function ofSeller(name: string, amounts: string): string {
  return `=IF(${name}="";0;IF(COUNT(${amounts})=0;"";SUMIF([sellerPlanNames];${name};${amounts})))`;
}

/** Blank until the plan by seller is there. */
function ifSellers(expression: string): string {
  return ifPlanned(`IF(SUM([sellerMonths])=0;"";${expression})`);
}

/**
 * Money is what the sheet New plan has for the day; clients, meetings and calls go to who brings the money, whole ones.
 */
function today({ words }: MonthPlanSettings): TemplateCell[] {
  const [money, ...counts] = SELLER_TODAY as [string, ...string[]];
  const day = 'INDEX([dates];[daysDone]+1)';
  const ofSeller = (place: number, { cells, dates, names }: Record<'cells' | 'dates' | 'names', string>) =>
    ifToday(
      `IF(A${place}="";"";IFERROR(INDEX([${cells}];MATCH(${day};[${dates}];0);MATCH(A${place};[${names}];0));0))`,
    );
  const weights = 'IF(SUM([sellersMoney])>0;[sellersMoney];[sellerWeights])';
  const first = { cells: 'sellerPlanCells', dates: 'sellerPlanDates', names: 'sellerPlanNames' };
  const rest = { cells: 'restCells', dates: 'restDates', names: 'restNames' };
  return [
    { at: `${PLANNED_TODAY}${SELLER_NAMES}`, content: words.plannedToday, style: 'numberHeader' },
    ...down(
      PLANNED_TODAY,
      FIRST_SELLER,
      rows.map((place) => ofSeller(place, first)),
      () => ({ style: 'link', number: 'plan' }),
    ),
    ...down(
      money,
      FIRST_SELLER,
      rows.map((place) => ofSeller(place, rest)),
      () => ({ style: 'link', number: 'plan' }),
    ),
    ...across(
      counts,
      FIRST_SELLER,
      countsToday.map((count) => ifToday(`PLAN_SPLIT(${count};${weights})`)),
      () => ({ style: 'formula', number: 'plan' }),
    ),
  ];
}

/** What the cells add up to, beside what they must: the month by channel, and today. */
function totals({ words }: MonthPlanSettings): TemplateCell[] {
  const all = [...CHANNELS, SELLER_MONTH, ...SELLER_TODAY];
  const planned = ['[given]', '[today]', ...countsToday];
  const look = () => ({ style: 'formula', number: 'plan' }) as const;
  return [
    { at: `A${TEAM_SUM}`, content: words.sum, style: 'result' },
    { at: `B${TEAM_SUM}`, content: ifSellers('SUM([sellerWeights])'), style: 'result', number: 'plan' },
    ...across(
      all,
      TEAM_SUM,
      all.map((letter) => {
        const cells = column(letter, FIRST_SELLER, SELLERS);
        return `=${sumIfAny(cells)}`;
      }),
      () => ({ style: 'result', number: 'plan' }),
    ),
    { at: `A${PLAN}`, content: words.planned, style: 'label' },
    {
      at: `${firstChannel}${PLAN}`,
      content: ifSellers('PLAN_SPLIT([given];[channelShares];[step])'),
      ...look(),
    },
    ...across(
      [SELLER_MONTH, ...SELLER_TODAY],
      PLAN,
      planned.map((cell, index) => (index === 0 ? ifSellers(cell) : ifToday(cell))),
      look,
    ),
    { at: `A${CHECK}`, content: words.check, style: 'label' },
    ...across(
      all,
      CHECK,
      all.map(
        (letter) =>
          `=IF(COUNT(${letter}${TEAM_SUM}:${letter}${PLAN})=2;IF(${areEqual(`${letter}${TEAM_SUM}`, `${letter}${PLAN}`)};"✓";"✗");"")`,
      ),
      () => ({ style: 'check' }),
    ),
  ];
}

/** Amounts that stay as they are; blank cells are planned. */
function locked({ words }: MonthPlanSettings): TemplateCell[] {
  const amountOf = (seller: number, channel: number) =>
    monthExample.locked.find((lock) => lock.seller === seller && lock.channel === channel)?.amount;
  const named = (cell: string) => `=IF(${cell}="";"";${cell})`;
  return [
    { at: `A${LOCKED}`, content: words.locked, style: 'section' },
    { at: `A${LOCKED + 1}`, content: words.seller, style: 'header' },
    { at: `B${LOCKED + 1}`, style: 'header' },
    ...across(
      CHANNELS,
      LOCKED + 1,
      CHANNELS.map((letter) => named(`${letter}${SELLER_NAMES}`)),
      () => ({ style: 'numberHeader' }),
    ),
    ...down(
      'A',
      FIRST_LOCKED,
      rows.map((row) => named(`A${row}`)),
      () => ({ style: 'formula' }),
    ),
    ...CHANNELS.flatMap((letter, channel) =>
      down(
        letter,
        FIRST_LOCKED,
        rows.map((_, seller) => amountOf(seller, channel)),
        () => ({ style: 'input', number: 'amount', note: words.notes.locked, rule: atLeastZero }),
      ),
    ),
  ];
}

export const sellerNames = {
  channelShares: `${firstChannel}${SHARES}:${lastChannel}${SHARES}`,
  sellerWeights: column('B', FIRST_SELLER, SELLERS),
  ...Object.fromEntries(
    ['sellersMoney', 'sellersNew', 'sellersCurrent', 'sellersMeetings', 'sellersCalls'].map((name, place) => [
      name,
      column(SELLER_TODAY[place] as string, FIRST_SELLER, SELLERS),
    ]),
  ),
  matrix: `${firstChannel}${FIRST_SELLER}:${lastChannel}${FIRST_SELLER + SELLERS - 1}`,
  locked: `${firstChannel}${FIRST_LOCKED}:${lastChannel}${FIRST_LOCKED + SELLERS - 1}`,
};
