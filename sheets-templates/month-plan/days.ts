/** The days of the sheet "Month plan": plan and fact of each, and the new plan of those to come. */

import { ifComplete } from '../inputs';
import { across, down } from '../parts';
import type { InputRule, TemplateCell } from '../template';
import type { ExampleMonth } from './example';
import { areEqual, ifReady, type MonthPlanSettings } from './month-settings';
import { column, DATE, DAY_CHECK, DAY_NAMES, DAYS, FACT, FACT_SUM, FIRST_DAY, NEW_PLAN, PLAN, PLAN_SUM } from './rows';

/** Refunds may outweigh a day's payments. */
const anyAmount: InputRule = { kind: 'between', low: -1e12, high: 1e12 };
const SUMS = DAY_NAMES - 1;
const rows = Array.from({ length: DAYS }, (_, day) => FIRST_DAY + day);

export function days({ words }: MonthPlanSettings, { facts }: ExampleMonth): TemplateCell[] {
  const isDone = (row: number) => `ISNUMBER(${FACT}${row})`;
  return [
    ...sums(words),
    {
      at: `${DATE}${DAY_NAMES}`,
      content: ifComplete('PLAN_DAYS([plan];[firstDay];[lastDay];[weekdayWeights];[holidays];[step])'),
      style: 'numberHeader',
    },
    ...across(
      [FACT, FACT_SUM, NEW_PLAN, DAY_CHECK],
      DAY_NAMES,
      [words.fact, words.factSum, words.newPlan, words.check],
      () => ({ style: 'numberHeader' }),
    ),
    ...down(
      FACT,
      FIRST_DAY,
      rows.map((_, day) => facts[day]),
      () => ({ style: 'input', number: 'amount', note: words.notes.fact, rule: anyAmount }),
    ),
    ...down(
      FACT_SUM,
      FIRST_DAY,
      rows.map((row) => ifReady(`IF(${isDone(row)};SUM(${FACT}$${FIRST_DAY}:${FACT}${row});"")`)),
      () => ({ style: 'formula', number: 'amount' }),
    ),
    {
      at: `${NEW_PLAN}${FIRST_DAY}`,
      content: ifReady('PLAN_REBALANCE([dayPlans];[facts];[step])'),
      style: 'formula',
      number: 'plan',
    },
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
      // Facts and new plan make the plan; more than that where it is made already, less where no day is left.
      content: ifReady(
        `IF(OR([daysDone]=[daysTotal];${areEqual(`${fact}+${newPlan}`, `MAX([plan];${fact})`)});"✓";"✗")`,
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
