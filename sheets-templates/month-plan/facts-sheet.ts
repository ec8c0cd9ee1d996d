/** The sheet "Facts" of the template "Month plan": what each seller brought on each day, and what was done for it. */
import { across, down, figure } from '../parts';
import type { InputRule, TemplateCell, TemplateSheet } from '../template';
import type { ExampleMonth } from './example';
import { ifPlanned, ifReady, type MonthPlanSettings, nameOfSeller, sumIfAny, titled } from './month-settings';
import { DAYS, SELLER_COLUMNS } from './rows';

const SUMS = 8;
const NAMES = SUMS + 1;
const FIRST = NAMES + 1;
const LAST = FIRST + DAYS - 1;
const TOTAL = 'J';
/** Calls, meetings, new and current clients; then deals, which are both together. */
const ACTIVITIES = ['L', 'M', 'N', 'O'];
const DEALS = 'P';

/** Refunds may outweigh a day's payments. */
const anyAmount: InputRule = { kind: 'between', low: -1e12, high: 1e12 };
const atLeastZero: InputRule = { kind: 'atLeast', low: 0 };
const rows = Array.from({ length: DAYS }, (_, day) => FIRST + day);

export function factsSheet(settings: MonthPlanSettings, month: ExampleMonth): TemplateSheet {
  const { words } = settings;
  const { facts: said } = { facts: words.factsSheet };
  return {
    name: said.sheet,
    columnWidths: [150, 130, ...Array(7).fill(88), 92, 24, ...Array(5).fill(88)],
    frozenRows: NAMES,
    tallRows: [NAMES],
    cells: [
      ...titled(said, settings, {
        input: 'D',
        formula: 'E',
        result: 'F',
        link: 'G',
      }),
      ...figure(5, said.upTo, {
        content: ifReady('IF([daysDone]=0;"";INDEX([factDates];[daysDone]))'),
        style: 'result',
        number: 'workday',
      }),
      { at: 'D5', content: `=IF([paymentsSheet]="";"${said.typed}";"${said.notCounted}")`, style: 'hint' },
      { at: 'D6', content: '=IF(LEFT([ready];1)="✗";[ready];"")', style: 'check' },
      ...payments(settings, month),
      ...activities(settings, month),
    ],
    names: {
      typedGrid: `$A$${NAMES}:$I$${LAST}`,
      typedFacts: `$B$${FIRST}:$I$${LAST}`,
      factDates: `$A$${FIRST}:$A$${LAST}`,
      factNames: `$B$${NAMES}:$I$${NAMES}`,
      factSums: `$B$${SUMS}:$I$${SUMS}`,
      factTotals: `$${TOTAL}$${FIRST}:$${TOTAL}$${LAST}`,
      factCalls: `$L$${FIRST}:$L$${LAST}`,
      factMeetings: `$M$${FIRST}:$M$${LAST}`,
      factNewClients: `$N$${FIRST}:$N$${LAST}`,
      factCurrentClients: `$O$${FIRST}:$O$${LAST}`,
    },
    spills: [],
    warnings: [{ range: 'D6', when: '=LEFT(D6;1)="✗"' }],
    charts: [],
  };
}

/** What is typed, or what the ledger has where its sheets are named. */
function typedOr(typed: string, fromLedger: string): string {
  return `=IF([paymentsSheet]="";${typed};${fromLedger})`;
}

function payments({ words }: MonthPlanSettings, { facts }: ExampleMonth): TemplateCell[] {
  const said = words.factsSheet;
  const ofDay = (row: number, place: number) => {
    // Payments of free days count on the next working day, those after the last working day on that one.
    const after = place === 0 ? '[firstDay]-1' : `A${row - 1}`;
    const until = place === DAYS - 1 ? '[lastDay]' : `IF(ISNUMBER(A${row + 1});A${row};[lastDay])`;
    // From a ledger that cannot be read even 0 would be a fact.
    return `IF(AND(ISNUMBER(A${row});LEFT([ledgerCheck];1)<>"✗");IF(A${row}<=N([ledgerUntil]);SUMIFS([ledgerTotals];[ledgerDays];">"&(${after});[ledgerDays];"<="&(${until}));"");"")`;
  };
  return [
    { at: `A${SUMS}`, content: words.total, style: 'result' },
    ...across(
      [...SELLER_COLUMNS, TOTAL],
      SUMS,
      [
        ...SELLER_COLUMNS.map((letter) =>
          typedOr(
            sumIfAny(`${letter}${FIRST}:${letter}${LAST}`),
            `IF(OR(${letter}$${NAMES}="";COUNT([ledgerTotals])=0);"";SUMIF([ledgerNames];${letter}$${NAMES};[ledgerSums]))`,
          ),
        ),
        `=${sumIfAny(`${TOTAL}${FIRST}:${TOTAL}${LAST}`)}`,
      ],
      () => ({ style: 'result', number: 'plan' }),
    ),
    { at: `A${NAMES}`, content: words.sellerDays.day, style: 'header' },
    ...across(
      SELLER_COLUMNS,
      NAMES,
      SELLER_COLUMNS.map((_, seller) => nameOfSeller(seller)),
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
      rows.map((row, place) => typedOr(sumIfAny(`B${row}:I${row}`), ofDay(row, place))),
      () => ({ style: 'formula', number: 'amount' }),
    ),
  ];
}

function activities({ words }: MonthPlanSettings, { activities: done }: ExampleMonth): TemplateCell[] {
  const said = words.factsSheet;
  const cells = (letter: string) => `${letter}${FIRST}:${letter}${LAST}`;
  return [
    ...across([...ACTIVITIES, DEALS], NAMES, said.activities, () => ({ style: 'numberHeader' })),
    ...across(
      [...ACTIVITIES, DEALS],
      SUMS,
      [...ACTIVITIES, DEALS].map((letter) => `=${sumIfAny(cells(letter))}`),
      () => ({ style: 'result', number: 'plan' }),
    ),
    ...ACTIVITIES.flatMap((letter, kind) =>
      down(
        letter,
        FIRST,
        rows.map((_, day) => done[day]?.[kind]),
        () => ({ style: 'input', number: 'count', rule: atLeastZero, note: said.notes.activity }),
      ),
    ),
    ...down(
      DEALS,
      FIRST,
      rows.map((row) => `=${sumIfAny(`N${row}:O${row}`)}`),
      () => ({ style: 'formula', number: 'count' }),
    ),
  ];
}
