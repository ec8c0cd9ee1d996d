/** The sheet "New plan" of the template "Month plan": the rest of the plan by day and seller after the facts so far. */
import { across, down, figure, sameKinds, sentence } from '../parts';
import type { CellStyle, InputRule, TemplateCell, TemplateSheet } from '../template';
import { factGrid, ifReady, ifSellerIn, type MonthPlanSettings, sumIfAny, titled } from './month-settings';
import { DAYS, SELLER_COLUMNS } from './rows';

const OVER = 5;
const FACT = OVER + 1;
const REST = OVER + 2;
const CHECK = OVER + 3;
/** Of each seller: plan, fact, new plan, change. */
const LINES = 10;
const NAMES = LINES + 4;
const FIRST = NAMES + 1;
const LAST = FIRST + DAYS - 1;
/** The line of what has no day left, after a month of 31 days. */
const AFTER = LAST + 1;
const TOTAL = 'J';
/** The same table again, below the first one: who has brought something without a plan has a column more. */
const CHANGES = AFTER + 3;
const FIRST_CHANGE = CHANGES + 1;
const LAST_CHANGE = FIRST_CHANGE + DAYS - 1;
/** The total of each day wherever the table has it, and what has no day left. */
const LAST_COLUMN = 'AY';
const DAY_TOTAL = 'BA';
const LEFT = 'BB';

export function newPlanSheet(settings: MonthPlanSettings): TemplateSheet {
  const { words } = settings;
  const kinds = sameKinds(DAYS, ['workday', ...Array(9).fill('plan')]);
  return {
    name: words.newPlanSheet.sheet,
    columnWidths: [196, 120, ...Array(7).fill(88), 92, ...Array(41).fill(88), 24, 104, 104],
    frozenRows: NAMES,
    tallRows: [NAMES],
    cells: [
      ...titled(words.newPlanSheet, settings),
      ...answer(settings),
      ...lines(settings),
      { at: `A${NAMES}`, content: ifReady(replanned(settings, 'plan')), style: 'header' },
      { at: `A${CHANGES - 1}`, content: words.newPlanSheet.changes, style: 'section' },
      { at: `A${CHANGES}`, content: ifReady(replanned(settings, 'change')), style: 'header' },
      ...totals(settings),
    ],
    names: {
      restOver: `$B$${OVER}`,
      restDates: `$A$${FIRST}:$A$${LAST}`,
      restNames: `$B$${NAMES}:$I$${NAMES}`,
      restCells: `$B$${FIRST}:$I$${LAST}`,
      restTotals: `$${DAY_TOTAL}$${FIRST}:$${DAY_TOTAL}$${LAST}`,
      restLeft: `$${LEFT}$${FIRST}:$${LEFT}$${AFTER}`,
      factOfRest: `$B$${FACT}`,
      restAddsUp: `$B$${CHECK}`,
    },
    spills: [
      { at: `A${NAMES}`, kinds, resultRows: 0 },
      { at: `A${CHANGES}`, kinds, resultRows: 0 },
    ],
    warnings: [
      { range: `B${CHECK}`, when: `=LEFT(B${CHECK};1)="✗"` },
      { range: `A${FIRST}:${LAST_COLUMN}${AFTER}`, when: `=AND(ISTEXT($A${FIRST});$A${FIRST}<>"")` },
    ],
    charts: [],
  };
}

/** Before the first fact everything is still to come. */
const lastDay = 'IF(ISNUMBER([boardDay]);[boardDay];[firstDay]-1)';

function isAlone({ words }: MonthPlanSettings): string {
  return `[restOver]="${words.newPlanSheet.alone}"`;
}

function replanned(settings: MonthPlanSettings, result: 'plan' | 'change'): string {
  return `IF(COUNT([sellerPlanTotals])=0;"";PLAN_REPLAN(${lastDay};[sellerPlan];${factGrid};IF(${isAlone(settings)};"days";"people");"${result}";;[step]))`;
}

function answer(settings: MonthPlanSettings): TemplateCell[] {
  const { words } = settings;
  const said = words.newPlanSheet;
  const alone = isAlone(settings);
  const choice: InputRule = { kind: 'oneOf', choices: [said.together, said.alone] };
  const change = `$${TOTAL}$${LINES + 3}`;
  const left = 'SUM([restLeft])';
  const whole = (value: string) => `FIXED(${value};0)`;
  // Everybody alone: who is ahead brings more than the own plan, and takes nothing from the others.
  const differences = SELLER_COLUMNS.map(
    (letter) =>
      `IF(COUNT(${letter}${LINES}:${letter}${LINES + 2})=3;ABS(${letter}${LINES + 1}+${letter}${LINES + 2}+SUMIF([restLeft];">=0";${letter}$${FIRST}:${letter}$${AFTER})-MAX(${letter}${LINES};${letter}${LINES + 1}));0)`,
  ).join('+');
  const together = `ABS(B${FACT}+B${REST}+${left}-MAX($${TOTAL}$${LINES};B${FACT}))`;
  return [
    ...figure(OVER, said.over, {
      content: said.together,
      style: 'input',
      number: 'text',
      rule: choice,
      note: said.notes.over,
    }),
    ...figure(FACT, said.fact, {
      content: `=IF(COUNT([restDates])=0;"";SUM([factTotals]))`,
      style: 'link',
      number: 'amount',
    }),
    ...figure(REST, said.newPlan, {
      content: `=IF(COUNT([restDates])=0;"";SUM([restTotals]))`,
      style: 'result',
      number: 'amount',
    }),
    ...figure(CHECK, words.sums, {
      content: `=IF(COUNT([restDates])=0;"";IF(IF(${alone};${differences};${together})<1/1000;"${words.addUp}";"${words.notAddUp}"))`,
      style: 'check',
    }),
    {
      at: `D${OVER}`,
      content: `=IF(COUNT([restDates])=0;"";IF(${left}>0;IF(${alone};${sentence(said.noDayLeftAlone, [whole(left)])};${sentence(said.noDayLeft, [whole(left)])});IF(N(${change})>0;${sentence(said.more, [whole(change)])};IF(N(${change})<0;${sentence(said.less, [whole(`-${change}`)])};"${said.asPlanned}"))))`,
      style: 'finding',
    },
    { at: `D${FACT}`, content: said.hint, style: 'hint' },
    { at: `D${REST}`, content: `=IF(${alone};"${said.aloneMeans}";"${said.togetherMeans}")`, style: 'hint' },
  ];
}

/** Plan, fact, new plan and change of each seller over the days they belong to. */
function lines({ words: { newPlanSheet: said } }: MonthPlanSettings): TemplateCell[] {
  const over = (letter: string, first: number, last: number) =>
    `SUMIF($A$${first}:$A$${last};">0";${letter}$${first}:${letter}$${last})`;
  const sums: readonly ((letter: string) => string)[] = [
    (letter) => `SUMIF([sellerPlanNames];${letter}$${NAMES};[sellerMonths])`,
    (letter) => `SUMIF([factNames];${letter}$${NAMES};[factSums])`,
    (letter) => over(letter, FIRST, LAST),
    (letter) => over(letter, FIRST_CHANGE, LAST_CHANGE),
  ];
  const styles = ['link', 'link', 'result', 'formula'] as const;
  return sums.flatMap((sum, line): TemplateCell[] => {
    const row = LINES + line;
    const look = () => ({ style: styles[line] as CellStyle, number: 'plan' }) as const;
    const bySeller = SELLER_COLUMNS.map((letter) => ifSellerIn(`${letter}$${NAMES}`, '[restDates]', sum(letter)));
    return [
      { at: `A${row}`, content: said.lines[line], style: 'label' },
      ...across(SELLER_COLUMNS, row, bySeller, look),
      { at: `${TOTAL}${row}`, content: `=${sumIfAny(`B${row}:I${row}`)}`, ...look() },
    ];
  });
}

function totals({ words: { newPlanSheet: said, sellerDays } }: MonthPlanSettings): TemplateCell[] {
  const rows = Array.from({ length: AFTER - FIRST + 1 }, (_, place) => FIRST + place);
  const isLine = (row: number) => `AND(ISTEXT(A${row});A${row}<>"")`;
  return [
    { at: `${DAY_TOTAL}${NAMES}`, content: sellerDays.dayTotal, style: 'numberHeader' },
    ...down(
      DAY_TOTAL,
      FIRST,
      rows.map(
        // Nothing is below 0, so the total of a row is its largest amount.
        (row) =>
          `=IF(AND(ISNUMBER(A${row});COUNT(B${row}:${LAST_COLUMN}${row})>0);MAX(B${row}:${LAST_COLUMN}${row});"")`,
      ),
      () => ({ style: 'formula', number: 'plan' }),
    ),
    { at: `${LEFT}${NAMES}`, content: said.left, style: 'numberHeader' },
    ...down(
      LEFT,
      FIRST,
      rows.map((row) => `=IF(${isLine(row)};MAX(B${row}:${LAST_COLUMN}${row});"")`),
      () => ({ style: 'formula', number: 'plan' }),
    ),
  ];
}
