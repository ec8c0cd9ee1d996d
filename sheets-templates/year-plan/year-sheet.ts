/** The sheet "Year plan": from the year's profit to clients, revenue and deals, by quarter and by month. */
import { atLeastZero, chartColours, figure, heading, sameKinds, sentence, shareOfOne } from '../parts';
import type { InputRule, NumberKind, TemplateCell, TemplateChart, TemplateSheet } from '../template';
import { plannedYear, yearExample } from './example';
import { blocksCheck } from './input-blocks';
import { CHECK, EVEN, FOLLOWING, MONTH_SUM, MONTHS, months, QUARTER_SUM, QUARTERS, quarters } from './year-periods';
import {
  aboveZero,
  afterSheet,
  column,
  ifReady,
  shareAboveZero,
  warningAt,
  whole,
  YEAR_PLAN_VERSION,
  type YearPlanSettings,
} from './year-settings';

const INPUTS = 12;
const PLANNED = INPUTS + 10;
const CLIENTS = 11;
const YEAR_CHART = MONTH_SUM + 2;

const steps: InputRule = { kind: 'between', low: 0.01, high: 1e6 };
const years: InputRule = { kind: 'between', low: 2000, high: 2100 };

const looks: readonly (readonly [NumberKind, InputRule])[] = [
  ['amount', atLeastZero],
  ['percent', shareAboveZero],
  ['amount', atLeastZero],
  ['percent', shareOfOne],
  ['mixed', atLeastZero],
  ['amount', aboveZero],
  ['amount', aboveZero],
  ['mixed', aboveZero],
  ['mixed', steps],
  ['general', years],
];

export function yearSheet(settings: YearPlanSettings): TemplateSheet {
  const { words, date } = settings;
  const inputs = inputCells(settings, plannedYear(date));
  return {
    name: words.year.sheet,
    columnWidths: [190, 170, 110, 105, 105, 105, 95, 95, 105, 80],
    frozenRows: 3,
    tallRows: [QUARTERS, MONTHS],
    cells: [
      ...heading(words.year, { example: words.example, version: YEAR_PLAN_VERSION }, settings, {
        input: 'C',
        formula: 'D',
        result: 'E',
        check: 'F',
      }),
      ...answers(settings, inputs),
      { at: `A${INPUTS - 1}`, content: words.year.inputs, style: 'section' },
      ...inputs,
      ...planned(settings),
      {
        at: `D${CLIENTS}`,
        content: ifReady(
          'yearReady',
          'PLAN_CLIENTS([profit];[margin];[clients];[churn];[purchases];[currentCheck];[newCheck];[newPurchases])',
        ),
        style: 'header',
      },
      ...quarters(settings),
      ...months(settings),
    ],
    names,
    spills: [
      { at: `D${CLIENTS}`, kinds: sameKinds(3, ['text', 'plan', 'plan', 'plan', 'plan']), resultRows: 1 },
      { at: `A${QUARTERS}`, kinds: sameKinds(4, ['date', 'date', 'count', 'plan', 'plan']), resultRows: 0 },
      { at: `A${MONTHS}`, kinds: sameKinds(12, ['month', 'date', 'count', 'plan', 'plan']), resultRows: 0 },
      ...FOLLOWING.map((letter) => ({
        at: `${letter}${MONTHS + 1}`,
        kinds: sameKinds(12, ['plan']),
        resultRows: 0,
        headers: false,
      })),
    ],
    warnings: [
      'B8:B10',
      `${CHECK}${QUARTERS + 1}:${CHECK}${QUARTER_SUM}`,
      `${CHECK}${MONTHS + 1}:${CHECK}${MONTH_SUM}`,
    ].map(warningAt),
    charts: charts(settings),
  };
}

function inputCells({ words: { year } }: YearPlanSettings, planned: number): TemplateCell[] {
  return [...yearExample, planned].flatMap((content, index) => {
    const [number, rule] = looks[index] as readonly [NumberKind, InputRule];
    const [label, note] = [year.labels[index] as string, year.notes[index]];
    return figure(INPUTS + index, label, { content, style: 'input', number, note, rule });
  });
}

function answers(settings: YearPlanSettings, inputs: readonly TemplateCell[]): TemplateCell[] {
  const { words, parts } = settings;
  const { year } = words;
  const profits = '[monthProfits]';
  const monthOf = (extreme: string) => `INDEX([monthNames];MATCH(${extreme}(${profits});${profits};0))`;
  const deals = `INDEX([monthDeals];MATCH(MAX(${profits});${profits};0))`;
  const between: Readonly<Record<string, string>> = {
    [names.step]: '[profit]<[step]*10^10',
    [names.year]: '[year]=ROUND([year];0)',
  };
  const blocks = inputs
    .filter(({ style }) => style === 'input')
    .map((cell, index) => ({
      title: year.labels[index] as string,
      range: cell.at,
      cells: [cell],
      alsoTrue: [between[cell.at] ?? []].flat(),
    }));
  const marks = [`${CHECK}${QUARTERS + 1}:${CHECK}${QUARTER_SUM}`, `${CHECK}${MONTHS + 1}:${CHECK}${MONTH_SUM}`];
  const passed = marks.map((range) => `SUMPRODUCT((LEFT(${range};1)="✓")*1)`).join('+');
  return [
    ...figure(5, year.answer, { content: ifReady('yearReady', '[planRevenue]'), style: 'answer', number: 'amount' }),
    {
      at: 'D5',
      content: ifReady(
        'yearReady',
        `IF([newProfit]=0;"${year.alone}";${sentence(year.finding, [
          'FIXED([currentProfit]/([currentProfit]+[newProfit])*100;0)',
          'FIXED([planNew]/12;0)',
        ])})`,
      ),
      style: 'finding',
    },
    ...figure(6, year.newClients, { content: ifReady('yearReady', '[planNew]'), style: 'result', number: 'plan' }),
    {
      at: 'D6',
      content: ifReady(
        'yearReady',
        `IF([planProfit]=0;"";${sentence(year.strongest, [
          monthOf('MAX'),
          whole(`MAX(${profits})`),
          whole(deals),
          monthOf('MIN'),
          whole(`MIN(${profits})`),
        ])})`,
      ),
      style: 'finding',
    },
    ...figure(7, year.deals, { content: ifReady('yearReady', '[planDeals]'), style: 'result', number: 'plan' }),
    ...figure(8, parts.inputs, {
      content: afterSheet('seasonReady', words.season.sheet, words, blocksCheck(blocks, settings)),
      style: 'checkSentence',
    }),
    ...figure(9, words.sums, {
      content: ifReady('yearReady', `IF(${passed}=18;"${words.addUp}";"${words.notAddUp}")`),
      style: 'checkSentence',
    }),
    ...figure(10, words.season.holidays, {
      content: ifReady(
        'yearReady',
        `IF(LEFT([holidaysCheck];1)="✓";[holidaysCheck];${sentence(words.season.strayOn, ['[holidaysCheck]', `"${words.season.sheet}"`])})`,
      ),
      style: 'checkSentence',
    }),
  ];
}

/** Rounded up, so that the profit comes in; what lies below a millionth of a step is dust of computing. */
function planned({ words: { year } }: YearPlanSettings): TemplateCell[] {
  const last = CLIENTS + 3;
  const up = (cell: string, step: string) => `ROUNDUP(ROUND(${cell}/${step};6);0)*${step}`;
  const expressions = [
    up(`H${last}`, '[step]'),
    up(`G${last}`, '[step]'),
    up(`F${last}`, '1'),
    `E${CLIENTS + 2}`,
    '[workingDays]',
  ];
  return expressions.flatMap((expression, index) =>
    figure(PLANNED + index, year.planned[index] as string, {
      content: ifReady('yearReady', expression),
      style: 'result',
      number: 'plan',
    }),
  );
}

const names = {
  profit: `B${INPUTS}`,
  margin: `B${INPUTS + 1}`,
  clients: `B${INPUTS + 2}`,
  churn: `B${INPUTS + 3}`,
  purchases: `B${INPUTS + 4}`,
  currentCheck: `B${INPUTS + 5}`,
  newCheck: `B${INPUTS + 6}`,
  newPurchases: `B${INPUTS + 7}`,
  step: `B${INPUTS + 8}`,
  year: `B${INPUTS + 9}`,
  planProfit: `B${PLANNED}`,
  planRevenue: `B${PLANNED + 1}`,
  planDeals: `B${PLANNED + 2}`,
  planNew: `B${PLANNED + 3}`,
  currentProfit: `H${CLIENTS + 1}`,
  newProfit: `H${CLIENTS + 2}`,
  yearReady: 'B8',
  workingDays: `C${MONTH_SUM}`,
  monthStarts: column('A', MONTHS + 1, 12),
  monthDays: column('C', MONTHS + 1, 12),
  monthProfits: column('D', MONTHS + 1, 12),
  monthRevenues: column('F', MONTHS + 1, 12),
  monthDeals: column('G', MONTHS + 1, 12),
};

function charts({ words: { year } }: YearPlanSettings): TemplateChart[] {
  const byMonth = (letter: string) => column(letter, MONTHS, 13);
  const axes = { horizontalTitle: year.monthAxis, verticalTitle: year.profitAxis, valueFormat: '#,##0' };
  return [
    {
      type: 'COLUMN',
      ranges: [byMonth('A'), byMonth('D')],
      title: year.chartMonths,
      ...axes,
      legend: false,
      colours: [chartColours.blue],
      at: `D${CLIENTS + 5}`,
      width: 690,
      height: 250,
    },
    {
      type: 'LINE',
      ranges: [byMonth('A'), byMonth('E'), byMonth(EVEN)],
      title: year.chartYear,
      ...axes,
      legend: true,
      colours: [chartColours.blue, chartColours.orange],
      at: `A${YEAR_CHART}`,
      width: 1150,
      height: 290,
    },
  ];
}
