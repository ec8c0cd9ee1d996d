/** The sheet "Meetings" of the template "Month plan": the day's planning, the check-ins, and what was promised. */
import { across, down, figure, sentence, shareOfOne } from '../parts';
import type { InputRule, TemplateCell, TemplateSheet } from '../template';
import type { ExampleMonth } from './example';
import { ifToday, type MonthPlanSettings, nameOfSeller, sumIfAny, titled } from './month-settings';
import { SELLERS } from './rows';

const SHARES = 10;
const NAMES = SHARES + 1;
const FIRST = NAMES + 1;
const LAST = FIRST + SELLERS - 1;
const SUM = LAST + 1;
const PROMISES = SUM + 3;
const FIRST_PROMISE = PROMISES + 1;
const PROMISE_ROWS = 30;
const LAST_PROMISE = FIRST_PROMISE + PROMISE_ROWS - 1;
/** What should have come by each check-in, and what has. */
const CHECK_INS = [
  ['E', 'F'],
  ['G', 'H'],
  ['I', 'J'],
] as const;
const STILL = 'K';
const CHECK = 'L';

const atLeastZero: InputRule = { kind: 'atLeast', low: 0 };
const anyAmount: InputRule = { kind: 'between', low: -1e12, high: 1e12 };
const anything: InputRule = { kind: 'anything' };
const day: InputRule = { kind: 'date' };
const shares = [0.3, 0.6, 0.85];
const rows = Array.from({ length: SELLERS }, (_, seller) => FIRST + seller);

export function meetingsSheet(settings: MonthPlanSettings, month: ExampleMonth): TemplateSheet {
  const { words } = settings;
  return {
    name: words.meetings.sheet,
    columnWidths: [150, 150, 330, 240, 104, 104, 104, 104, 104, 104, 110, 130],
    frozenRows: 3,
    tallRows: [NAMES],
    cells: [
      ...titled(words.meetings, settings),
      ...answer(settings),
      ...planning(settings),
      ...promises(settings, month),
    ],
    names: {
      promiseChecks: `$H$${FIRST_PROMISE}:$H$${LAST_PROMISE}`,
      checkIns: `$${CHECK}$${FIRST}:$${CHECK}$${LAST}`,
      promisedToday: `$D$${FIRST}:$D$${LAST}`,
    },
    spills: [],
    warnings: [
      { range: `${CHECK}${FIRST}:${CHECK}${LAST}`, when: `=LEFT(${CHECK}${FIRST};1)="✗"` },
      { range: `H${FIRST_PROMISE}:H${LAST_PROMISE}`, when: `=LEFT(H${FIRST_PROMISE};1)="✗"` },
    ],
    charts: [],
  };
}

function answer({ words: { meetings: said } }: MonthPlanSettings): TemplateCell[] {
  const marked = (range: string, mark: string) => `SUMPRODUCT((LEFT([${range}];1)="${mark}")*1)`;
  const counted = (mark: string) =>
    ({ content: `=${marked('promiseChecks', mark)}`, style: 'result', number: 'plan' }) as const;
  return [
    ...figure(5, said.today, { content: ifToday('INDEX([dates];[daysDone]+1)'), style: 'link', number: 'workday' }),
    ...figure(6, said.kept, counted('✓')),
    ...figure(7, said.notKept, counted('✗')),
    ...figure(8, said.open, counted('●')),
    {
      at: 'D5',
      content: ifToday(
        `IF(SUM([promisedToday])=0;"${said.nothingPromised}";IF(SUM([promisedToday])<[today];${sentence(said.promisedLess, ['FIXED([today]-SUM([promisedToday]);0)'])};"${said.promisedEnough}"))`,
      ),
      style: 'finding',
    },
    {
      at: 'D6',
      content: ifToday(
        `IF(${marked('checkIns', '✗')}=0;"";${sentence(said.behind, [`FIXED(${marked('checkIns', '✗')};0)`])})`,
      ),
      style: 'finding',
    },
    { at: 'D7', content: said.hint, style: 'hint' },
  ];
}

/** At nine the plan and a promise of each; at each check-in what has come, beside what should have. */
function planning({ words }: MonthPlanSettings): TemplateCell[] {
  const { meetings: said } = words;
  const counts = ['New', 'Current', 'Meetings', 'Calls'];
  const linked = (letter: string, seller: number) => `INDEX([sellers${letter}];${seller + 1})`;
  const nested = (row: number, yes: (expected: string, fact: string) => string) =>
    CHECK_INS.reduce(
      (otherwise, [expected, fact]) =>
        `IF(ISNUMBER(${fact}${row});${yes(`${expected}${row}`, `${fact}${row}`)};${otherwise})`,
      '""',
    );
  const sums = ['B', 'D', ...CHECK_INS.flat(), STILL];
  return [
    { at: `A${SHARES}`, content: said.shareOfDay, style: 'label' },
    ...CHECK_INS.flatMap(([expected], place): TemplateCell[] => [
      {
        at: `${expected}${SHARES}`,
        content: shares[place],
        style: 'input',
        number: 'percent',
        rule: shareOfOne,
        note: said.notes.share,
      },
    ]),
    ...across(['A', 'B', 'C', 'D', ...CHECK_INS.flat(), STILL, CHECK], NAMES, said.columns, (place) => ({
      style: place === 0 || place === 2 ? 'header' : 'numberHeader',
      number: place === 2 ? 'code' : undefined,
    })),
    ...down(
      'A',
      FIRST,
      rows.map((_, seller) => nameOfSeller(seller)),
      () => ({ style: 'link' }),
    ),
    ...down(
      'B',
      FIRST,
      rows.map((_, seller) => ifToday(`IF(ISNUMBER(${linked('Money', seller)});${linked('Money', seller)};"")`)),
      () => ({ style: 'link', number: 'plan' }),
    ),
    ...down(
      'C',
      FIRST,
      rows.map((_, seller) =>
        ifToday(
          `IF(ISNUMBER(${linked('Money', seller)});${sentence(
            said.takes,
            counts.map((of) => `N(+${linked(of, seller)})`),
          )};"")`,
        ),
      ),
      () => ({ style: 'link', number: 'code' }),
    ),
    ...down(
      'D',
      FIRST,
      rows.map(() => undefined),
      () => ({ style: 'input', number: 'plan', rule: atLeastZero, note: said.notes.promise }),
    ),
    ...CHECK_INS.flatMap(([expected, fact]) => [
      ...down(
        expected,
        FIRST,
        rows.map((row) => `=IF(ISNUMBER(B${row});B${row}*${expected}$${SHARES};"")`),
        () => ({ style: 'formula', number: 'plan' }) as const,
      ),
      ...down(
        fact,
        FIRST,
        rows.map(() => undefined),
        () => ({ style: 'input', number: 'plan', rule: anyAmount, note: said.notes.checkIn }) as const,
      ),
    ]),
    ...down(
      STILL,
      FIRST,
      rows.map((row) => `=IF(ISNUMBER(B${row});MAX(0;B${row}-N(${nested(row, (_expected, fact) => fact)}));"")`),
      () => ({ style: 'result', number: 'plan' }),
    ),
    ...down(
      CHECK,
      FIRST,
      rows.map(
        (row) =>
          `=IF(ISNUMBER(B${row});${nested(row, (expected, fact) => `IF(${fact}<${expected};"${said.late}";"${said.onPace}")`)};"")`,
      ),
      () => ({ style: 'check' }),
    ),
    { at: `A${SUM}`, content: words.sum, style: 'result' },
    {
      at: `C${SUM}`,
      content: ifToday(
        sentence(
          said.takes,
          counts.map((of) => `SUM([sellers${of}])`),
        ),
      ),
      style: 'result',
      number: 'code',
    },
    ...across(
      sums,
      SUM,
      sums.map((letter) => `=${sumIfAny(`${letter}${FIRST}:${letter}${LAST}`)}`),
      () => ({ style: 'result', number: 'plan' }),
    ),
  ];
}

/** Promised at one meeting, checked at the next. */
function promises(
  { words: { meetings: said, sellers } }: MonthPlanSettings,
  { workingDays, facts }: ExampleMonth,
): TemplateCell[] {
  const last = facts.length - 1;
  const example = said.examples.map(({ seller, what, amount, done, daysAgo, due }) => [
    workingDays[Math.max(0, last - daysAgo)],
    said.meetings[seller % said.meetings.length],
    sellers[seller],
    what,
    amount,
    workingDays[Math.max(0, last - daysAgo + due)],
    done,
  ]);
  const kinds = [
    { number: 'date', rule: day },
    { number: 'code', rule: { kind: 'oneOf', choices: said.meetings } },
    { number: 'text', rule: anything },
    { number: 'text', rule: anything },
    { number: 'plan', rule: atLeastZero },
    { number: 'date', rule: day },
    { number: 'plan', rule: anyAmount },
  ] as const;
  const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
  const lines = Array.from({ length: PROMISE_ROWS }, (_, line) => FIRST_PROMISE + line);
  return [
    { at: `A${PROMISES - 1}`, content: said.promises, style: 'section' },
    ...across([...letters, 'H'], PROMISES, said.promiseColumns, (place) => ({
      style: ['text', 'code'].includes(kinds[place]?.number ?? '') ? 'header' : 'numberHeader',
    })),
    ...kinds.flatMap(({ number, rule }, place) =>
      down(
        letters[place] as string,
        FIRST_PROMISE,
        lines.map((_, line) => example[line]?.[place] ?? undefined),
        () => ({ style: 'input', number, rule, note: said.notes.promises[place] }),
      ),
    ),
    ...down(
      'H',
      FIRST_PROMISE,
      lines.map(
        (row) =>
          `=IF(ISNUMBER(E${row});IF(ISNUMBER(G${row});IF(G${row}<E${row};"${said.broken}";"${said.keptMark}");IF(AND(ISNUMBER(F${row});ISNUMBER([today]));IF(F${row}<INDEX([dates];[daysDone]+1);"${said.overdue}";"${said.openMark}");"${said.openMark}"));"")`,
      ),
      () => ({ style: 'check' }),
    ),
  ];
}
