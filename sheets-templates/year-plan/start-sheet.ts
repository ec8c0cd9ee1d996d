/** The sheet "Start in time": what to start this month for money that is planned later, and what open deals cover. */
import { blockOf } from '../../src/sheets/addresses';
import { across, chartColours, down, figure, heading, sameKinds, sentence } from '../parts';
import type { InputRule, NumberKind, TemplateCell, TemplateChart, TemplateSheet } from '../template';
import { chain } from './example';
import { STAGES } from './funnel-tables';
import { addressOf, blocksCheck, type InputBlock } from './input-blocks';
import { openCells, openNames } from './open-deals';
import { CHAIN, chainCells, chainInputs, LENGTH, PAYMENT, TODAY } from './start-chain';
import {
  afterSheet,
  column,
  ifReady,
  legend,
  monthOf,
  oneSeries,
  warningAt,
  whole,
  YEAR_PLAN_VERSION,
  type YearPlanSettings,
} from './year-settings';

const TABLE = 25;
/** Four months before the year: the longest way that the table shows from a first call to the last payment. */
const EARLIER = 4;
const ROWS = 12 + EARLIER;
const FIRST_ROW = TABLE + 2;
const MARK = 'G';
const ROW_MONTH = 'H';
const HORIZON = FIRST_ROW + ROWS + 2;
const COVERAGE = HORIZON + 5;
const DEALS = COVERAGE + 4;

const months: InputRule = { kind: 'between', low: 1, high: 12 };
const ROW_MONTHS = column(ROW_MONTH, FIRST_ROW, ROWS);

export function startSheet(settings: YearPlanSettings): TemplateSheet {
  const { words } = settings;
  const [chained, ahead] = [chainInputs(settings), horizonInputs(settings)];
  const open = openCells(settings, DEALS);
  return {
    name: words.start.sheet,
    columnWidths: [210, 115, 105, 105, 100, 115, 110, 100, 100, 105, 105, 130],
    frozenRows: 3,
    tallRows: [TABLE, COVERAGE],
    cells: [
      ...heading(words.start, { example: words.example, version: YEAR_PLAN_VERSION }, settings, legend),
      ...answers(settings, [...inputBlocks(settings, chained, ahead), ...open.blocks]),
      ...chained,
      ...ahead,
      ...chainCells(settings),
      ...table(settings),
      ...coverage(settings),
      ...open.required,
      ...open.cells,
    ],
    names: {
      startReady: 'B7',
      today: `B${TODAY}`,
      startCheck: `B${TODAY + 1}`,
      chainConversions: column('B', CHAIN + 1, 3),
      chainDays: column('C', CHAIN + 1, 3),
      firstPaid: `B${LENGTH}`,
      chainLength: `C${LENGTH}`,
      paymentShares: column('B', PAYMENT + 1, 2),
      paymentDays: column('C', PAYMENT + 1, 2),
      until: `B${HORIZON + 1}`,
      horizonPlan: `B${HORIZON + 2}`,
      ...openNames(DEALS),
    },
    spills: [
      {
        at: `A${TABLE}`,
        kinds: sameKinds(ROWS + 1, ['month', 'plan', 'plan', 'plan', 'plan', 'plan']),
        resultRows: 0,
      },
      { at: `A${COVERAGE}`, kinds: [coverageKinds], resultRows: 0 },
    ],
    warnings: [warningAt('B7')],
    charts: charts(settings),
  };
}

const coverageKinds: readonly NumberKind[] = [
  ...Array<NumberKind>(4).fill('plan'),
  'percent',
  'percent',
  ...Array<NumberKind>(6).fill('plan'),
];

/** Blocks of the way to a payment, then of what is looked ahead. */
function inputBlocks(
  { words: { start } }: YearPlanSettings,
  chained: readonly TemplateCell[],
  ahead: readonly TemplateCell[],
): InputBlock[] {
  const block = (title: string, range: string, alsoTrue: readonly string[] = []): InputBlock => {
    const { row, rows } = blockOf(range);
    const cells = [...chained, ...ahead].filter(({ at }) => blockOf(at).row >= row && blockOf(at).row < row + rows);
    return { title, range, cells, alsoTrue };
  };
  const shares = column('B', PAYMENT + 1, 2);
  return [
    block(start.today, `B${TODAY}`, [`B${TODAY}<=DATE([year];12;31)`, `B${TODAY}>DATE([year]-10;1;1)`]),
    block(start.inputs, `B${CHAIN + 1}:C${CHAIN + 3}`),
    block(start.payments, `B${PAYMENT + 1}:C${PAYMENT + 2}`),
    {
      title: start.payments,
      range: shares,
      alsoTrue: [`ABS(SUM(${shares})-1)<1/10^9`],
      wanted: sentence(start.paymentWhole, shares.split(':').map(addressOf)),
    },
    block(start.horizon, `B${HORIZON}`, [`B${HORIZON}=ROUND(B${HORIZON};0)`]),
    block(start.fact, `B${HORIZON + 3}`),
  ];
}

function answers(settings: YearPlanSettings, blocks: readonly InputBlock[]): TemplateCell[] {
  const { words, parts } = settings;
  const { start } = words;
  const row = `MATCH(${monthOf('[today]')};${ROW_MONTHS};0)`;
  const isThere = `COUNTIF(${ROW_MONTHS};${monthOf('[today]')})=1`;
  const now = (place: number) => `INDEX(${column(String.fromCharCode(66 + place), FIRST_ROW, ROWS)};${row})`;
  const listed = Array.from(
    { length: STAGES },
    (_, place) => `INDEX([stageNames];${place + 1})&" "&${whole(now(place))}`,
  ).join('&" · "&');
  const result = (letter: string) => `${letter}${COVERAGE + 1}`;
  const [first, last] = ['[firstPaid]', '[chainLength]'].map((length) => `[today]+${length}`) as [string, string];
  const nameOf = (day: string) => `INDEX([monthNames];MONTH(${day}))`;
  const paidIn = `${nameOf(first)}&IF(MONTH(${first})=MONTH(${last});"";"–"&${nameOf(last)})`;
  const until = `DAY([until])&" "&INDEX([monthNames];MONTH([until]))`;
  return [
    ...figure(5, start.answerLabel, {
      content: ifReady('startReady', `IF(${isThere};${now(0)};"")`),
      style: 'answer',
      number: 'plan',
    }),
    { at: 'C5', content: ifReady('startReady', `IF(${isThere};INDEX([stageNames];1);"")`), style: 'label' },
    {
      at: 'D5',
      content: ifReady(
        'startReady',
        `IF(${isThere};${sentence(start.finding, [listed, whole('[firstPaid]'), whole('[chainLength]'), paidIn])};"${start.outside}")`,
      ),
      style: 'finding',
    },
    ...figure(6, start.coverage, {
      content: `=IF(ISNUMBER(${result('E')});${result('E')};"")`,
      style: 'result',
      number: 'percent',
    }),
    {
      at: 'D6',
      content: `=IF(ISNUMBER(${result('A')});IF(${result('A')}=0;${sentence(start.made, [until])};${sentence(start.covered, [whole(result('D')), whole(result('A')), until, whole(result('G'))])});"")`,
      style: 'finding',
    },
    ...figure(7, parts.inputs, {
      content: afterSheet('funnelsReady', words.funnels.sheet, words, blocksCheck(blocks, settings)),
      style: 'checkSentence',
    }),
  ];
}

function table({ words: { start } }: YearPlanSettings): TemplateCell[] {
  const rows = Array.from({ length: ROWS }, (_, index) => FIRST_ROW + index);
  return [
    { at: `A${TABLE - 1}`, content: start.plan, style: 'section' },
    {
      at: `A${TABLE}`,
      content: ifReady(
        'startReady',
        `IF([planDeals]=0;"";PLAN_START([monthRevenues];[monthStarts];[startCheck];[chainConversions];[chainDays];[paymentDays];[paymentShares];[stageNames];${ROW_MONTHS};DATE([year];12;31)))`,
      ),
      style: 'numberHeader',
    },
    ...across([MARK, ROW_MONTH], TABLE, [start.mark, start.periodOf], () => ({ style: 'numberHeader' })),
    ...down(
      MARK,
      FIRST_ROW,
      rows.map((row) => ifReady('startReady', `IF(${ROW_MONTH}${row}=${monthOf('[today]')};"${start.now}";"")`)),
      () => ({ style: 'check' }),
    ),
    ...down(
      ROW_MONTH,
      FIRST_ROW,
      rows.map((_, index) => ifReady('yearReady', `EDATE(DATE([year];1;1);${index - EARLIER})`)),
      () => ({ style: 'formula', number: 'month' }),
    ),
  ];
}

function horizonInputs({ words: { start } }: YearPlanSettings): TemplateCell[] {
  return [
    {
      at: `B${HORIZON}`,
      content: chain.horizon,
      style: 'input',
      number: 'general',
      note: start.notes.horizon,
      rule: months,
    },
    {
      at: `B${HORIZON + 3}`,
      content: 0,
      style: 'input',
      number: 'amount',
      note: start.notes.fact,
      rule: { kind: 'between', low: -1e12, high: 1e12 },
    },
  ];
}

function coverage({ words: { start } }: YearPlanSettings): TemplateCell[] {
  const from = `MAX(${monthOf('[today]')};DATE([year];1;1))`;
  const label = (row: number, content: string): TemplateCell => ({ at: `A${row}`, content, style: 'label' });
  return [
    { at: `A${HORIZON - 1}`, content: start.open, style: 'section' },
    label(HORIZON, start.horizon),
    ...figure(HORIZON + 1, start.until, {
      content: ifReady('startReady', `MIN(EDATE(${from};B${HORIZON})-1;DATE([year];12;31))`),
      style: 'formula',
      number: 'date',
    }),
    ...figure(HORIZON + 2, start.horizonPlan, {
      content: ifReady('startReady', `SUMPRODUCT(([monthStarts]>=${from})*([monthStarts]<=[until])*[monthRevenues])`),
      style: 'link',
      number: 'amount',
    }),
    label(HORIZON + 3, start.fact),
    {
      at: `A${COVERAGE}`,
      content: ifReady(
        'startReady',
        `PLAN_COVERAGE([horizonPlan];B${HORIZON + 3};[openDeals];[today];[openStages];[until];ROUND(SUMPRODUCT([paymentShares];[paymentDays]);0))`,
      ),
      style: 'numberHeader',
    },
  ];
}

function charts({ words: { start } }: YearPlanSettings): TemplateChart[] {
  const rows = (letter: string) => column(letter, TABLE, ROWS + 2);
  const size = { type: 'COLUMN', horizontalTitle: start.monthAxis, height: 285 } as const;
  return [
    oneSeries(rows('A'), rows('B'), chartColours.blue, {
      ...size,
      title: start.chartStart,
      verticalTitle: start.countAxis,
      at: `E${TODAY - 1}`,
      width: 420,
    }),
    oneSeries(rows('A'), rows('F'), chartColours.orange, {
      ...size,
      title: start.chartPaid,
      verticalTitle: start.moneyAxis,
      at: `I${TODAY - 1}`,
      width: 400,
    }),
  ];
}
