/** The sheet "Facts" of the template "Month plan": what each seller brought on each day, and what was done for it. */
import { across, down, figure, heading } from '../parts';
import type { InputRule, TemplateCell, TemplateSheet } from '../template';
import type { ExampleMonth } from './example';
import { ifPlanned, type MonthPlanSettings, VERSION } from './month-settings';
import { DAYS } from './rows';

const SUMS = 8;
const NAMES = SUMS + 1;
const FIRST = NAMES + 1;
const LAST = FIRST + DAYS - 1;
const SELLER_COLUMNS = ['B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'];
const TOTAL = 'J';
const ACTIVITIES = ['L', 'M', 'N'];

/** Refunds may outweigh a day's payments. */
const anyAmount: InputRule = { kind: 'between', low: -1e12, high: 1e12 };
const atLeastZero: InputRule = { kind: 'atLeast', low: 0 };
const rows = Array.from({ length: DAYS }, (_, day) => FIRST + day);

export function factsSheet(settings: MonthPlanSettings, month: ExampleMonth): TemplateSheet {
  const { words } = settings;
  const { facts: said } = { facts: words.factsSheet };
  return {
    name: said.sheet,
    columnWidths: [150, ...Array(8).fill(88), 92, 24, 88, 88, 88],
    frozenRows: NAMES,
    tallRows: [NAMES],
    cells: [
      ...heading(said, { example: words.example, version: VERSION }, settings, {
        input: 'D',
        formula: 'E',
        result: 'F',
        link: 'G',
      }),
      ...figure(5, said.upTo, {
        content: '=IF(COUNT([factTotals])=0;"";INDEX([factDates];COUNT([factTotals])))',
        style: 'result',
        number: 'workday',
      }),
      { at: 'D5', content: said.fromLedger, style: 'hint' },
      ...payments(settings, month),
      ...activities(settings, month),
    ],
    names: {
      factGrid: `$A$${NAMES}:$${TOTAL}$${LAST}`,
      factDates: `$A$${FIRST}:$A$${LAST}`,
      factCells: `$B$${FIRST}:$I$${LAST}`,
      factNames: `$B$${NAMES}:$I$${NAMES}`,
      factTotals: `$${TOTAL}$${FIRST}:$${TOTAL}$${LAST}`,
      factCalls: `$L$${FIRST}:$L$${LAST}`,
      factMeetings: `$M$${FIRST}:$M$${LAST}`,
      factDeals: `$N$${FIRST}:$N$${LAST}`,
    },
    spills: [],
    warnings: [],
    charts: [],
  };
}

function payments({ words }: MonthPlanSettings, { facts }: ExampleMonth): TemplateCell[] {
  const said = words.factsSheet;
  const sum = (letter: string) =>
    `=IF(COUNT(${letter}${FIRST}:${letter}${LAST})=0;"";SUM(${letter}${FIRST}:${letter}${LAST}))`;
  return [
    { at: `A${SUMS}`, content: words.total, style: 'result' },
    ...across([...SELLER_COLUMNS, TOTAL], SUMS, [...SELLER_COLUMNS, TOTAL].map(sum), () => ({
      style: 'result',
      number: 'plan',
    })),
    { at: `A${NAMES}`, content: words.sellerDays.day, style: 'header' },
    ...across(
      SELLER_COLUMNS,
      NAMES,
      SELLER_COLUMNS.map(
        (_, seller) => `=IF(INDEX([personNames];${seller + 1})="";"";INDEX([personNames];${seller + 1}))`,
      ),
      () => ({ style: 'numberHeader' }),
    ),
    { at: `${TOTAL}${NAMES}`, content: words.sellerDays.total, style: 'numberHeader' },
    ...down(
      'A',
      FIRST,
      rows.map((_, place) =>
        ifPlanned(`IF(ISNUMBER(INDEX([workingDates];${place + 1}));INDEX([workingDates];${place + 1});"")`),
      ),
      () => ({ style: 'link', number: 'workday' }),
    ),
    ...SELLER_COLUMNS.flatMap((letter, seller) =>
      down(
        letter,
        FIRST,
        rows.map((_, day) => facts[day]?.[seller]),
        () => ({ style: 'input', number: 'amount', rule: anyAmount, note: said.notes.payment }),
      ),
    ),
    ...down(
      TOTAL,
      FIRST,
      rows.map((row) => `=IF(COUNT(B${row}:I${row})=0;"";SUM(B${row}:I${row}))`),
      () => ({ style: 'formula', number: 'amount' }),
    ),
  ];
}

function activities({ words }: MonthPlanSettings, { activities: done }: ExampleMonth): TemplateCell[] {
  const said = words.factsSheet;
  return [
    ...across(ACTIVITIES, NAMES, said.activities, () => ({ style: 'numberHeader' })),
    ...ACTIVITIES.flatMap((letter, kind) => [
      {
        at: `${letter}${SUMS}`,
        content: `=IF(COUNT(${letter}${FIRST}:${letter}${LAST})=0;"";SUM(${letter}${FIRST}:${letter}${LAST}))`,
        style: 'result',
        number: 'plan',
      } as const,
      ...down(
        letter,
        FIRST,
        rows.map((_, day) => done[day]?.[kind]),
        () => ({ style: 'input', number: 'count', rule: atLeastZero, note: said.notes.activity }),
      ),
    ]),
  ];
}
