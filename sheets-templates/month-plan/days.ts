/** The days of the sheet "Month plan": plan and fact of each, and the new plan of those to come. */

import { across, down } from '../parts';
import type { TemplateCell } from '../template';
import { areEqual, ifPlanned, ifReady, type MonthPlanSettings } from './month-settings';
import { column, DATE, DAY_CHECK, DAY_NAMES, DAYS, FACT, FACT_SUM, FIRST_DAY, NEW_PLAN, PLAN, PLAN_SUM } from './rows';

const SUMS = DAY_NAMES - 1;
const rows = Array.from({ length: DAYS }, (_, day) => FIRST_DAY + day);

const WEEK_NUMBER = 'E';

export function days({ words }: MonthPlanSettings): TemplateCell[] {
  const isDone = (row: number) => `ISNUMBER(${FACT}${row})`;
  return [
    ...sums(words),
    ...across(
      [DATE, WEEK_NUMBER, PLAN, PLAN_SUM, FACT, FACT_SUM, NEW_PLAN, DAY_CHECK],
      DAY_NAMES,
      [
        words.dayOfPlan,
        words.week,
        words.planned,
        words.planSum,
        words.fact,
        words.factSum,
        words.newPlan,
        words.check,
      ],
      () => ({ style: 'numberHeader' }),
    ),
    ...down(
      DATE,
      FIRST_DAY,
      rows.map((_, day) =>
        ifPlanned(`IF(ISNUMBER(INDEX([workingDates];${day + 1}));INDEX([workingDates];${day + 1});"")`),
      ),
      () => ({ style: 'link', number: 'workday' }),
    ),
    ...down(
      WEEK_NUMBER,
      FIRST_DAY,
      rows.map((row, day) => `=IF(ISNUMBER(${DATE}${row});INDEX([workingWeeks];${day + 1});"")`),
      () => ({ style: 'link', number: 'count' }),
    ),
    ...down(
      PLAN,
      FIRST_DAY,
      // What the sellers have to bring that day: so both sheets say the same.
      rows.map(
        (row) =>
          `=IF(AND(ISNUMBER(${DATE}${row});COUNT([sellerPlanTotals])>0);SUMIF([sellerPlanDates];${DATE}${row};[sellerPlanTotals]);"")`,
      ),
      () => ({ style: 'link', number: 'plan' }),
    ),
    ...down(
      PLAN_SUM,
      FIRST_DAY,
      rows.map((row) => `=IF(ISNUMBER(${PLAN}${row});SUM(${PLAN}$${FIRST_DAY}:${PLAN}${row});"")`),
      () => ({ style: 'formula', number: 'plan' }),
    ),
    ...down(
      FACT,
      FIRST_DAY,
      rows.map((_, day) => `=IF(ISNUMBER(INDEX([factTotals];${day + 1}));INDEX([factTotals];${day + 1});"")`),
      () => ({ style: 'link', number: 'amount' }),
    ),
    ...down(
      FACT_SUM,
      FIRST_DAY,
      rows.map((row) => ifReady(`IF(${isDone(row)};SUM(${FACT}$${FIRST_DAY}:${FACT}${row});"")`)),
      () => ({ style: 'formula', number: 'amount' }),
    ),
    ...down(
      NEW_PLAN,
      FIRST_DAY,
      // What the sellers still have to bring that day, as the sheet New plan has it.
      rows.map((row) =>
        ifReady(
          `IF(OR(${isDone(row)};NOT(ISNUMBER(${DATE}${row}));COUNT([restDates])=0);"";SUMIF([restDates];${DATE}${row};[restTotals]))`,
        ),
      ),
      () => ({ style: 'link', number: 'plan' }),
    ),
    ...down(
      DAY_CHECK,
      FIRST_DAY,
      rows.map((row, day) =>
        ifReady(
          `IF(${isDone(row)};IF(${FACT}${row}<${PLAN}${row};"${words.missed}";"${words.made}");IF(AND([daysDone]=${day};${day}<[daysTotal]);"${words.isToday}";""))`,
        ),
      ),
      () => ({ style: 'check' }),
    ),
  ];
}

/** Above the days: a month has fewer or more of them, and the sums stay where they are. */
function sums(words: MonthPlanSettings['words']): TemplateCell[] {
  const sum = (letter: string, range: string): TemplateCell => ({
    at: `${letter}${SUMS}`,
    content: ifReady(`SUM(${range})`),
    style: 'result',
    number: 'plan',
  });
  const [fact, newPlan] = [`${FACT}${SUMS}`, `${NEW_PLAN}${SUMS}`];
  const isBlank = (letter: string): TemplateCell => ({ at: `${letter}${SUMS}`, style: 'result' });
  return [
    { at: `${DATE}${SUMS}`, content: words.total, style: 'result' },
    isBlank('E'),
    sum(PLAN, '[dayPlans]'),
    isBlank(PLAN_SUM),
    sum(FACT, '[facts]'),
    isBlank(FACT_SUM),
    sum(NEW_PLAN, '[newPlans]'),
    {
      at: `${DAY_CHECK}${SUMS}`,
      // Facts, new plan and what has no day left make the plan, or more where someone has made it already.
      content: ifReady(
        `IF(AND(${areEqual(newPlan, 'SUM([restTotals])')};${areEqual(fact, '[factOfRest]')};LEFT([restAddsUp];1)<>"✗");"✓";"✗")`,
      ),
      style: 'check',
    },
  ];
}

export const dayNames = {
  dates: column(DATE, FIRST_DAY, DAYS),
  dayPlans: column(PLAN, FIRST_DAY, DAYS),
  facts: column(FACT, FIRST_DAY, DAYS),
  newPlans: column(NEW_PLAN, FIRST_DAY, DAYS),
  fact: `${FACT}${SUMS}`,
  monthAddsUp: `${DAY_CHECK}${SUMS}`,
};
