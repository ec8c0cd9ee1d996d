/** The sheet "Plan by seller" of the template "Month plan": each day of each seller, what is locked, and what has changed. */
import { across, down, figure, sameKinds, sentence } from '../parts';
import type { InputRule, TemplateCell, TemplateSheet } from '../template';
import type { ExampleMonth } from './example';
import {
  areEqual,
  ifPlanned,
  ifSellerIn,
  type MonthPlanSettings,
  nameOfSeller,
  sumIfAny,
  titled,
} from './month-settings';
import { DAYS, SELLER_COLUMNS } from './rows';

const MONTH = 9;
const FIRST_PLAN = MONTH + 1;
const CHANGE = MONTH + 2;
const NAMES = MONTH + 3;
const FIRST = NAMES + 1;
const LAST = FIRST + DAYS - 1;
/** The line of what is beyond the most, or the total row of the locks. */
const AFTER = LAST + 1;
/** The day, the sellers, their total. */
const PLAN = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'];
const LOCKS = ['L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U'];

/** Working days with their even plan: date, week, plan, cumulative. */
const WORKING = ['W', 'X', 'Y', 'Z'];
/** The total of each day, wherever the table has it: with fewer people it stands further left. */
const DAY_TOTAL = 'AB';

const atLeastZero: InputRule = { kind: 'atLeast', low: 0 };

export function sellerDaysSheet(settings: MonthPlanSettings, month: ExampleMonth): TemplateSheet {
  const { words } = settings;
  return {
    name: words.sellerDays.sheet,
    columnWidths: [150, ...Array(8).fill(88), 92, 24, 130, ...Array(8).fill(88), 92, 24, 130, 60, 88, 92, 24, 104],
    frozenRows: NAMES,
    tallRows: [NAMES],
    cells: [
      ...titled(words.sellerDays, settings),
      ...answer(settings),
      ...months(settings, month),
      {
        at: `A${NAMES}`,
        content: ifPlanned(
          'PLAN_PEOPLE([plan];[people];[firstDay];[lastDay];"day";[weekdayWeights];[holidays];[timeOff];[ramp];;[locks];[step])',
        ),
        style: 'header',
      },
      ...locks(settings),
      ...workingDays(settings),
    ],
    names: {
      sellerPlan: `$A$${NAMES}:$J$${AFTER}`,
      sellerPlanNames: `$B$${NAMES}:$I$${NAMES}`,
      sellerMonths: `$B$${MONTH}:$I$${MONTH}`,
      sellerPlanDates: `$A$${FIRST}:$A$${LAST}`,
      sellerPlanTotals: `$${DAY_TOTAL}$${FIRST}:$${DAY_TOTAL}$${LAST}`,
      sellerPlanCells: `$B$${FIRST}:$I$${LAST}`,
      locks: `$L$${NAMES}:$U$${AFTER}`,
      workingDates: `$W$${FIRST}:$W$${LAST}`,
      workingWeeks: `$X$${FIRST}:$X$${LAST}`,
      given: '$B$6',
      planFits: '$B$8',
    },
    spills: [
      { at: `A${NAMES}`, kinds: sameKinds(DAYS, ['workday', ...Array(9).fill('plan')]), resultRows: 0 },
      { at: `W${NAMES}`, kinds: sameKinds(DAYS, ['workday', 'count', 'plan', 'plan']), resultRows: 0 },
    ],
    warnings: [
      { range: 'B8', when: '=LEFT(B8;1)="✗"' },
      { range: 'B7', when: '=N(B7)>0' },
    ],
    charts: [],
  };
}

function answer({ words: { sellerDays: said, addUp, notAddUp, ...words } }: MonthPlanSettings): TemplateCell[] {
  const given = `SUM($B$${MONTH}:$I$${MONTH})`;
  const planned = `COUNT($B$${MONTH}:$I$${MONTH})>0`;
  const [dates, ...amounts] = LOCKS as [string, ...string[]];
  const onFreeDays = `SUMPRODUCT((COUNTIF([workingDates];${dates}${FIRST}:${dates}${LAST})=0)*(${amounts[0]}${FIRST}:${amounts[amounts.length - 1]}${LAST}>0))>0`;
  return [
    ...figure(5, words.plan, { content: ifPlanned('[plan]'), style: 'link', number: 'plan' }),
    ...figure(6, said.given, { content: `=IF(${planned};${given};"")`, style: 'result', number: 'plan' }),
    ...figure(7, said.beyond, { content: `=IF(${planned};B5-B6;"")`, style: 'result', number: 'plan' }),
    ...figure(8, words.sums, {
      content: ifPlanned(
        `IF(COUNT($B$${MONTH}:$I$${MONTH})=0;"${said.notLocked}";IF(${onFreeDays};"${said.lockedFree}";IF(${areEqual('SUM([sellerPlanTotals])', 'B6')};"${addUp}";"${notAddUp}")))`,
      ),
      style: 'check',
    }),
    {
      at: 'D6',
      content: `=IF(N(B7)>0;${sentence(said.beyondFinding, ['FIXED(B7;0)'])};"")`,
      style: 'finding',
    },
    { at: 'D8', content: said.howToLock, style: 'hint' },
  ];
}

/** Sums of the sellers, beside the plan as it was first, so that a change stays visible. */
function months(
  { words: { sellerDays: said, total } }: MonthPlanSettings,
  { firstPlan }: ExampleMonth,
): TemplateCell[] {
  const sum = (letter: string) => `SUM(${letter}${FIRST}:${letter}${LAST})`;
  const last = PLAN[PLAN.length - 1] as string;
  const sumAcross = (row: number) => `=${sumIfAny(`B${row}:I${row}`)}`;
  return [
    { at: `A${MONTH}`, content: total, style: 'result' },
    ...across(
      SELLER_COLUMNS,
      MONTH,
      SELLER_COLUMNS.map((letter) =>
        ifSellerIn(`${letter}$${NAMES}`, `${letter}${FIRST}:${letter}${LAST}`, sum(letter)),
      ),
      () => ({ style: 'result', number: 'plan' }),
    ),
    { at: `${last}${MONTH}`, content: sumAcross(MONTH), style: 'result', number: 'plan' },
    { at: `A${FIRST_PLAN}`, content: said.firstPlan, style: 'label' },
    ...across(SELLER_COLUMNS, FIRST_PLAN, firstPlan, () => ({
      style: 'input',
      number: 'plan',
      rule: atLeastZero,
      note: said.notes.firstPlan,
    })),
    { at: `${last}${FIRST_PLAN}`, content: sumAcross(FIRST_PLAN), style: 'formula', number: 'plan' },
    { at: `A${CHANGE}`, content: said.change, style: 'label' },
    ...across(
      [...SELLER_COLUMNS, last],
      CHANGE,
      [...SELLER_COLUMNS, last].map(
        (letter) =>
          `=IF(COUNT(${letter}${MONTH}:${letter}${FIRST_PLAN})=2;${letter}${MONTH}-${letter}${FIRST_PLAN};"")`,
      ),
      () => ({ style: 'formula', number: 'plan' }),
    ),
  ];
}

/** The same grid again: what is typed here stays in the plan. */
function locks({ words: { sellerDays: said } }: MonthPlanSettings): TemplateCell[] {
  const [dates, ...others] = LOCKS as [string, ...string[]];
  const sellers = others.slice(0, -1);
  const total = others[others.length - 1] as string;
  const input = { style: 'input', number: 'plan', rule: atLeastZero, note: said.notes.lock } as const;
  const rows = Array.from({ length: DAYS }, (_, place) => FIRST + place);
  return [
    { at: `${dates}${CHANGE}`, content: said.locked, style: 'section' },
    { at: `${dates}${NAMES}`, content: said.day, style: 'header' },
    ...across(
      sellers,
      NAMES,
      sellers.map((_, seller) => nameOfSeller(seller)),
      () => ({ style: 'numberHeader' }),
    ),
    { at: `${total}${NAMES}`, content: said.total, style: 'numberHeader' },
    ...down(
      dates,
      FIRST,
      // From the month itself: the plan waits for the locks.
      rows.map((_, place) => ifPlanned(`IF([firstDay]+${place}>[lastDay];"";[firstDay]+${place})`)),
      () => ({ style: 'link', number: 'workday' }),
    ),
    ...others.flatMap((letter) =>
      down(
        letter,
        FIRST,
        rows.map(() => undefined),
        () => input,
      ),
    ),
    { at: `${dates}${AFTER}`, content: said.total, style: 'label' },
    ...across(
      sellers,
      AFTER,
      sellers.map(() => undefined),
      () => input,
    ),
  ];
}

function workingDays({ words: { sellerDays: said } }: MonthPlanSettings): TemplateCell[] {
  return [
    { at: `${WORKING[0]}${CHANGE}`, content: said.workingDays, style: 'section' },
    {
      at: `${WORKING[0]}${NAMES}`,
      content: ifPlanned('PLAN_DAYS([plan];[firstDay];[lastDay];[weekdayWeights];[holidays];[step])'),
      style: 'numberHeader',
    },
    { at: `${DAY_TOTAL}${NAMES}`, content: said.dayTotal, style: 'numberHeader' },
    ...down(
      DAY_TOTAL,
      FIRST,
      Array.from({ length: DAYS }, (_, place) => FIRST + place).map(
        // A row holds every amount and their total: twice the total.
        (row) => `=IF(AND(ISNUMBER(A${row});COUNT(B${row}:J${row})>0);SUM(B${row}:J${row})/2;"")`,
      ),
      () => ({ style: 'formula', number: 'plan' }),
    ),
  ];
}
