/** Inputs of the sheet "Month plan": profit and funnel, the month with its holidays, what each weekday counts. */

import { ifComplete } from '../inputs';
import { across, atLeastZero, down, figure } from '../parts';
import type { InputRule, NumberKind, TemplateCell } from '../template';
import { type ExampleMonth, monthExample } from './example';
import { ifReady, type MonthPlanSettings } from './month-settings';
import { ACTIVITIES, HOLIDAYS, MONTH, PLANNED, PROFIT, WEEK, WEEK_DAYS, WEEK_FULL_DAYS, WEEKDAY_COLUMNS } from './rows';

const above: InputRule = { kind: 'above', low: 0 };
const shareAboveZero: InputRule = { kind: 'between', low: 1e-6, high: 1 };
const day: InputRule = { kind: 'date' };

export function profitInputs({ words }: MonthPlanSettings): TemplateCell[] {
  const { notes } = words;
  const input = (row: number, label: string, content: number, note: string, number: NumberKind, rule: InputRule) =>
    figure(row, label, { content, style: 'input', number, note, rule });
  return [
    { at: `A${PROFIT}`, content: words.fromProfit, style: 'section' },
    ...input(PROFIT + 1, words.profit, monthExample.profit, notes.profit, 'amount', atLeastZero),
    ...input(PROFIT + 2, words.margin, monthExample.margin, notes.margin, 'percent', shareAboveZero),
    ...input(PROFIT + 3, words.averageCheck, monthExample.averageCheck, notes.averageCheck, 'amount', above),
    ...monthExample.conversions.flatMap((conversion, index) =>
      input(
        PROFIT + 4 + index,
        words.conversions[index] as string,
        conversion,
        notes.conversions,
        'percent',
        shareAboveZero,
      ),
    ),
    ...input(PROFIT + 7, words.step, monthExample.step, notes.step, 'mixed', above),
    // Rounded up, so that the profit comes in; what lies below a millionth of a step is dust of computing.
    ...figure(PLANNED, words.plan, {
      content: ifComplete('ROUNDUP(ROUND([profit]/[margin]/[step];6);0)*[step]'),
      style: 'result',
      number: 'amount',
    }),
    {
      at: `A${ACTIVITIES}`,
      content: ifComplete(
        'PLAN_ACTIVITIES([plan]*(1-[currentShare])*[margin];[margin];[averageCheck];[conversions];[stageNames])',
      ),
      style: 'header',
    },
  ];
}

export function monthInputs({ words }: MonthPlanSettings, { firstDay, lastDay }: ExampleMonth): TemplateCell[] {
  const { notes } = words;
  const date = { style: 'input', number: 'date', rule: day } as const;
  const holiday = MONTH + 3;
  return [
    { at: `A${MONTH}`, content: words.month, style: 'section' },
    ...figure(MONTH + 1, words.firstDay, { content: firstDay, ...date, note: notes.firstDay }),
    ...figure(MONTH + 2, words.lastDay, { content: lastDay, ...date, note: notes.lastDay }),
    { at: `A${holiday}`, content: words.holidays, style: 'label' },
    ...down('B', holiday, Array(HOLIDAYS).fill(undefined), () => ({ ...date, note: notes.holidays })),
  ];
}

/** How much each weekday counts, how often it is worked in the month, and how often it has been. */
export function weekInputs({ words }: MonthPlanSettings): TemplateCell[] {
  const [counts, all, done] = [WEEK + 1, WEEK + 2, WEEK + 3];
  // Below the last working day the dates are empty text, which has no weekday.
  const countOf = (range: string) =>
    WEEKDAY_COLUMNS.map((_, weekday) =>
      ifReady(`SUMPRODUCT(ISNUMBER(${range})*(IFERROR(WEEKDAY([dates];2);0)=${weekday + 1}))`),
    );
  const look = () => ({ style: 'formula', number: 'plan' }) as const;
  const [first, last] = [WEEKDAY_COLUMNS[0], WEEKDAY_COLUMNS[WEEKDAY_COLUMNS.length - 1]];
  const sums = (row: number): TemplateCell[] => [
    {
      at: `${WEEK_DAYS}${row}`,
      content: ifReady(`SUM(${first}${row}:${last}${row})`),
      style: 'result',
      number: 'plan',
    },
    {
      at: `${WEEK_FULL_DAYS}${row}`,
      // The weekday that counts most is a full day, whatever its weight.
      content: ifReady(`SUMPRODUCT([weekdayWeights];${first}${row}:${last}${row})/MAX([weekdayWeights])`),
      style: 'result',
      number: 'general',
    },
  ];
  return [
    { at: `A${WEEK}`, content: words.weekday, style: 'header' },
    ...across(
      [...WEEKDAY_COLUMNS, WEEK_DAYS, WEEK_FULL_DAYS],
      WEEK,
      [...words.weekdays, words.days, words.fullDays],
      () => ({ style: 'numberHeader' }),
    ),
    ...down('A', counts, [words.counts, words.workingDays, words.doneDays], () => ({ style: 'label' })),
    ...across(WEEKDAY_COLUMNS, counts, monthExample.weekdayWeights, () => ({
      style: 'input',
      number: 'general',
      note: words.notes.weekdayWeights,
      rule: atLeastZero,
    })),
    ...across(WEEKDAY_COLUMNS, all, countOf('[dates]'), look),
    ...across(WEEKDAY_COLUMNS, done, countOf('[facts]'), look),
    ...sums(all),
    ...sums(done),
  ];
}

export const inputNames = {
  profit: `B${PROFIT + 1}`,
  margin: `B${PROFIT + 2}`,
  averageCheck: `B${PROFIT + 3}`,
  conversions: `B${PROFIT + 4}:B${PROFIT + 6}`,
  step: `B${PROFIT + 7}`,
  plan: `B${PLANNED}`,
  firstDay: `B${MONTH + 1}`,
  lastDay: `B${MONTH + 2}`,
  holidays: `B${MONTH + 3}:B${MONTH + 2 + HOLIDAYS}`,
  weekdayWeights: `B${WEEK + 1}:H${WEEK + 1}`,
  daysTotal: `${WEEK_DAYS}${WEEK + 2}`,
  daysDone: `${WEEK_DAYS}${WEEK + 3}`,
};
