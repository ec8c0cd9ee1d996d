/** The sheet "Board" of the template "Month plan": plan and fact of the day by team and seller, the fan, and what fell. */
import { across, chartColours, down, figure, sameKinds, sentence } from '../parts';
import type { NumberKind, TemplateCell, TemplateChart, TemplateSheet } from '../template';
import { factGrid, type MonthPlanSettings, nameOfSeller, titled } from './month-settings';
import { DAYS, SELLERS } from './rows';

const NAMES = 10;
/** Teams, sellers, and all. */
const LINES = 2 * SELLERS + 1;
const FIRST = NAMES + 1;
const LAST = NAMES + LINES;
const CHARTS = LAST + 2;
const CHART_ROWS = 17;
const OUTLOOK = CHARTS + 2 * CHART_ROWS;
/** Indicators day by day, sellers with their teams, the funnel: what the tables and charts on the left are made of. */
const INDICATORS = ['P', 'Q', 'R', 'S', 'T', 'U'];
const TEAMS = ['W', 'X', 'Y', 'Z'];
const FUNNEL = ['AB', 'AC', 'AD'];
const FELL = 'H';

const boardKinds: readonly NumberKind[] = [
  'text',
  'text',
  'plan',
  'plan',
  'plan',
  'plan',
  'plan',
  'percent',
  'plan',
  'percent',
  'plan',
  'plan',
  'plan',
  'percent',
];

export function boardSheet(settings: MonthPlanSettings): TemplateSheet {
  const { words } = settings;
  return {
    name: words.board.sheet,
    columnWidths: [
      ...[172, 142, 88, 88, 92, 96, 96, 188, 100, 88, 92, 100, 130, 88, 24],
      ...[130, 80, 96, 96, 96, 80, 24],
      ...[142, 110, 92, 92, 24],
      ...[110, 96, 96],
    ],
    frozenRows: 3,
    tallRows: [NAMES, OUTLOOK],
    cells: [
      ...titled(words.board, settings, {
        formula: 'D',
        result: 'E',
        link: 'F',
      }),
      ...answer(settings),
      {
        at: `A${NAMES}`,
        content: ifBoard(`PLAN_BOARD([boardDay];[sellerPlan];${factGrid};[boardTeams])`),
        style: 'header',
      },
      {
        at: `A${OUTLOOK}`,
        content: ifBoard(`PLAN_OUTLOOK([boardDay];[sellerPlan];${factGrid})`),
        style: 'numberHeader',
      },
      {
        at: `${FELL}${OUTLOOK}`,
        content: ifBoard('IF(COUNT([callsByDay])<3;"";PLAN_INDICATORS([indicators]))'),
        style: 'header',
      },
      ...indicators(settings),
      ...teams(settings),
      ...funnel(settings),
    ],
    names: {
      boardDay: '$B$5',
      boardSellers: `$B$${FIRST}:$B$${LAST}`,
      boardPlans: `$F$${FIRST}:$F$${LAST}`,
      boardFacts: `$G$${FIRST}:$G$${LAST}`,
      boardGaps: `$K$${FIRST}:$K$${LAST}`,
      boardForecasts: `$L$${FIRST}:$L$${LAST}`,
      boardNeeds: `$M$${FIRST}:$M$${LAST}`,
      boardChances: `$N$${FIRST}:$N$${LAST}`,
      boardTeams: `$W$${FIRST}:$X$${FIRST + SELLERS - 1}`,
      behind: `$Z$${FIRST}:$Z$${FIRST + SELLERS - 1}`,
      indicators: `$P$${NAMES}:$U$${NAMES + DAYS}`,
      callsByDay: `$Q$${FIRST}:$Q$${NAMES + DAYS}`,
    },
    spills: [
      { at: `A${NAMES}`, kinds: sameKinds(LINES, boardKinds), resultRows: 0 },
      { at: `A${OUTLOOK}`, kinds: sameKinds(DAYS, ['workday', 'plan', 'plan', 'plan', 'plan', 'plan']), resultRows: 0 },
      {
        at: `${FELL}${OUTLOOK}`,
        kinds: sameKinds(6, ['text', 'mixed', 'mixed', 'mixed', 'change', 'workday', 'amount']),
        resultRows: 1,
      },
    ],
    warnings: [],
    charts: charts(settings),
  };
}

/** Blank before the first fact, and while the facts leave a day out. */
function ifBoard(expression: string): string {
  return `=IF(ISNUMBER([boardDay]);${expression};"")`;
}

/** Of the day itself, as the table has it: the sheet Month plan adds free days before it, which the ledger knows apart. */
const factOfDay = 'IF(ISNUMBER([ledgerUntil]);SUMIF([ledgerDays];[boardDay];[ledgerTotals]);INDEX([facts];[daysDone]))';

function answer({ words }: MonthPlanSettings): TemplateCell[] {
  const { board: said } = words;
  const whole = (value: string) => `FIXED(${value};0)`;
  const planned = 'SUMIF([sellerPlanDates];[boardDay];[sellerPlanTotals])';
  const worst = 'MIN([behind])';
  const [first, last] = [OUTLOOK + 1, OUTLOOK + 5];
  const effects = `N${first}:N${last}`;
  const row = `MATCH(MIN(${effects});${effects};0)`;
  const fell = (letter: string) => `INDEX(${letter}${first}:${letter}${last};${row})`;
  return [
    ...figure(5, said.day, {
      content:
        '=IF(AND(LEFT([ready];1)="✓";[daysDone]>0);IF(ISNUMBER([ledgerUntil]);[ledgerUntil];INDEX([dates];[daysDone]));"")',
      style: 'result',
      number: 'workday',
    }),
    ...figure(6, said.planToday, { content: ifBoard(planned), style: 'link', number: 'plan' }),
    ...figure(7, said.factToday, { content: ifBoard(factOfDay), style: 'link', number: 'plan' }),
    ...figure(8, said.planTomorrow, { content: ifBoard('[today]'), style: 'link', number: 'plan' }),
    {
      at: 'D5',
      // Without a board it is said why.
      content: `=IF(ISNUMBER([boardDay]);IF(B7<B6;${sentence(said.under, [whole('B6-B7')])};${sentence(said.over, [whole('B7-B6')])});IF(LEFT([complete];1)<>"✓";[complete];IF(LEFT([ready];1)="✗";[ready];"${words.noFact}")))`,
      style: 'finding',
    },
    {
      at: 'D6',
      content: ifBoard(
        `IF(${worst}<0;${sentence(said.behind, [`INDEX($W$${FIRST}:$W$${FIRST + SELLERS - 1};MATCH(${worst};[behind];0))`, whole(`-${worst}`)])};"${said.nobodyBehind}")`,
      ),
      style: 'finding',
    },
    {
      at: 'D7',
      content: ifBoard(
        `IF(COUNT(${effects})=0;"";IF(MIN(${effects})<0;IF(ISNUMBER(${fell('M')});${sentence(said.fell, [
          fell('H'),
          `FIXED(-100*${fell('L')};0)`,
          `TEXT(${fell('M')};"yyyy-mm-dd")`,
          whole(`-${fell('N')}`),
        ])};${sentence(said.noise, [fell('H')])});"${said.nothingFell}"))`,
      ),
      style: 'finding',
    },
    { at: 'D8', content: said.hint, style: 'hint' },
  ];
}

/** Their product is the profit of the day; a day without calls, meetings or deals says nothing and is left out. */
function indicators({ words }: MonthPlanSettings): TemplateCell[] {
  const [date, calls, toMeeting, toClient, perClient, margin] = INDICATORS as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const rows = Array.from({ length: DAYS }, (_, place) => place);
  const at = (name: string, place: number) => `INDEX([${name}];${place + 1})`;
  const ifWorked = (place: number, expression: string) =>
    `=IF(AND(ISNUMBER(${at('factTotals', place)});N(+${at('factCalls', place)})>0;N(+${at('factMeetings', place)})>0;N(+${at('factNewClients', place)})>0);${expression};"")`;
  const columnOf = (letter: string, expression: (place: number) => string, number: NumberKind) =>
    down(
      letter,
      FIRST,
      rows.map((place) => ifWorked(place, expression(place))),
      () => ({ style: 'formula', number }),
    );
  return [
    { at: `${date}${NAMES - 1}`, content: words.board.indicators, style: 'section' },
    ...across(INDICATORS, NAMES, words.board.indicatorColumns, () => ({ style: 'numberHeader' })),
    ...columnOf(date, (place) => at('factDates', place), 'workday'),
    ...columnOf(calls, (place) => at('factCalls', place), 'count'),
    ...columnOf(toMeeting, (place) => `${at('factMeetings', place)}/${at('factCalls', place)}`, 'percent'),
    ...columnOf(toClient, (place) => `${at('factNewClients', place)}/${at('factMeetings', place)}`, 'percent'),
    ...columnOf(perClient, (place) => `${at('factTotals', place)}/${at('factNewClients', place)}`, 'amount'),
    ...columnOf(margin, () => '[margin]', 'percent'),
  ];
}

function teams({ words }: MonthPlanSettings): TemplateCell[] {
  const [seller, team, done, gap] = TEAMS as [string, string, string, string];
  const places = Array.from({ length: SELLERS }, (_, place) => place);
  const of = (place: number) => `${seller}${FIRST + place}`;
  const sumOf = (name: string, place: number) => `SUMIF([boardSellers];${of(place)};[${name}])`;
  return [
    { at: `${seller}${NAMES - 1}`, content: words.board.sellers, style: 'section' },
    ...across(TEAMS, NAMES, words.board.sellerColumns, (place) => ({ style: place < 2 ? 'header' : 'numberHeader' })),
    ...down(
      seller,
      FIRST,
      places.map((place) => nameOfSeller(place)),
      () => ({ style: 'link' }),
    ),
    ...down(
      team,
      FIRST,
      places.map(
        (place) => `=IF(OR(${of(place)}="";INDEX([personTeams];${place + 1})="");"";INDEX([personTeams];${place + 1}))`,
      ),
      () => ({ style: 'link' }),
    ),
    ...down(
      done,
      FIRST,
      places.map((place) => ifBoard(`IF(${of(place)}="";"";${sumOf('boardFacts', place)})`)),
      () => ({ style: 'formula', number: 'plan' }),
    ),
    ...down(
      gap,
      FIRST,
      places.map((place) =>
        ifBoard(`IF(${of(place)}="";"";${sumOf('boardFacts', place)}-${sumOf('boardPlans', place)})`),
      ),
      () => ({ style: 'formula', number: 'plan' }),
    ),
  ];
}

/** What the plan would have taken by now, beside what was done. */
function funnel({ words }: MonthPlanSettings): TemplateCell[] {
  const [stage, needed, done] = FUNNEL as [string, string, string];
  const kinds = [
    { needed: 'INDEX([stagesNeeded];1)', facts: 'factCalls' },
    { needed: 'INDEX([stagesNeeded];3)', facts: 'factMeetings' },
    { needed: 'INDEX([stagesNeeded];4)', facts: 'factNewClients' },
    { needed: '[currentClients]', facts: 'factCurrentClients' },
  ];
  const soFar = 'SUMIF([sellerPlanDates];"<="&[boardDay];[sellerPlanTotals])/[plan]';
  return [
    { at: `${stage}${NAMES - 1}`, content: words.board.funnel, style: 'section' },
    ...across(FUNNEL, NAMES, words.board.funnelColumns, (place) => ({
      style: place === 0 ? 'header' : 'numberHeader',
    })),
    ...kinds.flatMap(({ needed: count, facts }, line): TemplateCell[] => [
      { at: `${stage}${FIRST + line}`, content: words.toDoRows[line], style: 'label' },
      {
        at: `${needed}${FIRST + line}`,
        content: ifBoard(`IF([plan]>0;ROUND(${count}*${soFar};0);"")`),
        style: 'formula',
        number: 'plan',
      },
      { at: `${done}${FIRST + line}`, content: ifBoard(`SUM([${facts}])`), style: 'formula', number: 'plan' },
    ]),
  ];
}

function charts({ words: { board: said, ...words } }: MonthPlanSettings): TemplateChart[] {
  const { blue, orange, green, vermilion } = chartColours;
  return [
    {
      type: 'LINE',
      ranges: [`A${OUTLOOK}:F${OUTLOOK + DAYS}`],
      title: said.chartFan,
      horizontalTitle: said.dayAxis,
      verticalTitle: words.paymentsAxis,
      legend: true,
      colours: ['#5f6368', blue, vermilion, orange, green],
      at: `A${CHARTS}`,
      width: 760,
      height: 320,
    },
    {
      type: 'BAR',
      ranges: [`W${NAMES}:W${NAMES + SELLERS}`, `Y${NAMES}:Y${NAMES + SELLERS}`],
      title: said.chartSellers,
      horizontalTitle: words.paymentsAxis,
      verticalTitle: words.seller,
      legend: false,
      colours: [blue],
      at: `H${CHARTS}`,
      width: 560,
      height: 320,
    },
    {
      type: 'BAR',
      ranges: [`AB${NAMES}:AD${NAMES + 4}`],
      title: said.chartFunnel,
      horizontalTitle: said.countAxis,
      verticalTitle: said.stageAxis,
      legend: true,
      colours: [orange, blue],
      at: `A${CHARTS + CHART_ROWS}`,
      width: 760,
      height: 320,
    },
  ];
}
