/** The sheet "Sellers by month": the year's revenue by seller, around leave, newcomers, part-time and limits. */
import { across, chartColours, down, figure, heading, sameKinds, sentence } from '../parts';
import type { NumberKind, TemplateCell, TemplateChart, TemplateSheet } from '../template';
import { blocksCheck, type InputBlock } from './input-blocks';
import { sellerNames as inputNames, sellerInputs, TEAM_SELLERS, TIME_OFF_ROWS } from './seller-inputs';
import {
  afterSheet,
  anything,
  areEqual,
  column,
  ifReady,
  legend,
  warningAt,
  whole,
  YEAR_PLAN_VERSION,
  type YearPlanSettings,
} from './year-settings';

/** Header of the months; the team of each seller stands above it. */
const MONTHS = 25;
const FIRST = MONTHS + 1;
const LAST = FIRST + 11;
/** Below it what is beyond all limits, where something is. */
const SUM = LAST + 2;
const CHART = SUM + 2;
const SELLERS = ['B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'];
/** The last column of the table: the sum of a month, further left where a seller is missing. */
const TOTAL = 'J';
const BEYOND = 'K';
const CHECK = 'L';
const TEAMS = ['M', 'N'];

const monthRow = (row: number) => `B${row}:${TOTAL}${row}`;
const COUNT = `SUMPRODUCT(([sellerNames]<>"")*1)`;
const beyondAll = column(BEYOND, FIRST, 12);
const rows = Array.from({ length: 12 }, (_, month) => FIRST + month);

export function sellersSheet(settings: YearPlanSettings): TemplateSheet {
  const { words } = settings;
  const inputs = sellerInputs(settings);
  return {
    name: words.sellers.sheet,
    columnWidths: [165, 125, 90, 106, 106, 92, 95, 95, 130, 106, 106, 60, 95, 95],
    frozenRows: 3,
    tallRows: [11, MONTHS],
    cells: [
      ...heading(words.sellers, { example: words.example, version: YEAR_PLAN_VERSION }, settings, legend),
      ...answers(settings, inputs),
      ...inputs,
      ...ofYear(settings),
      ...plan(settings),
    ],
    names: { ...inputNames, sellersReady: 'B7' },
    spills: [
      {
        at: `A${MONTHS}`,
        kinds: sameKinds(13, ['month', ...Array<NumberKind>(TEAM_SELLERS + 1).fill('plan')]),
        resultRows: 0,
      },
    ],
    warnings: ['B7:B8', column(CHECK, FIRST, 12)].map(warningAt),
    charts: charts(settings),
  };
}

function answers(settings: YearPlanSettings, inputs: readonly TemplateCell[]): TemplateCell[] {
  const { words, parts } = settings;
  const { sellers } = words;
  const beyond = `SUM(${beyondAll})`;
  const isPlanned = `COUNT(${beyondAll})=12`;
  const largest = `MATCH(MAX(${beyondAll});${beyondAll};0)`;
  const said = (expression: string) => ifReady('sellersReady', `IF(${isPlanned};${expression};"")`);
  return [
    ...figure(5, sellers.answer, { content: said(beyond), style: 'answer', number: 'plan' }),
    {
      at: 'D5',
      content: said(
        `IF(${beyond}<1/1000;"${sellers.fits}";${sentence(sellers.finding, [whole(beyond), `INDEX([monthNames];${largest})`, whole(`MAX(${beyondAll})`)])})`,
      ),
      style: 'finding',
    },
    ...figure(6, sellers.room, {
      content: said(`IF([planRevenue]=0;1;1-${beyond}/[planRevenue])`),
      style: 'result',
      number: 'percent',
    }),
    ...figure(7, parts.inputs, {
      content: afterSheet('yearReady', words.year.sheet, words, blocksCheck(inputBlocks(settings, inputs), settings)),
      style: 'checkSentence',
    }),
    ...figure(8, words.sums, {
      content: ifReady(
        'sellersReady',
        `IF(NOT(${isPlanned});"${sellers.noPlan}";IF(NOT(${areEqual(`${TEAMS[0]}${SUM}+${TEAMS[1]}${SUM}`, `([planRevenue]-${beyond})`)});"${sellers.noTeam}";IF(AND(SUMPRODUCT((LEFT(${column(CHECK, FIRST, 12)};1)="✓")*1)=12;${areEqual(beyond, `SUM(${monthRow(LAST + 1)})`)});"${words.addUp}";"${words.notAddUp}")))`,
      ),
      style: 'checkSentence',
    }),
  ];
}

/** What each seller brings in the year, beside the name. */
function ofYear({ words: { sellers } }: YearPlanSettings): TemplateCell[] {
  return [
    { at: 'H11', content: sellers.year, style: 'numberHeader' },
    ...down(
      'H',
      12,
      SELLERS.map((_, place) =>
        ifReady(
          'sellersReady',
          `IF(OR(A${12 + place}="";COUNT(B${FIRST})=0);"";SUMIF(${monthRow(MONTHS)};A${12 + place};${monthRow(SUM)}))`,
        ),
      ),
      () => ({ style: 'formula', number: 'plan' }),
    ),
  ];
}

/** Blank cells of a seller have a meaning; what is filled in must be possible, and a row without a name blank. */
function inputBlocks({ words: { sellers } }: YearPlanSettings, inputs: readonly TemplateCell[]): InputBlock[] {
  const range = (letter: string) => column(letter, 12, TEAM_SELLERS);
  const filled = (cells: string) => `COUNT(${cells})=COUNTA(${cells})`;
  const names = range('A');
  const off = (letter: string) => column(letter, 12, TIME_OFF_ROWS);
  const inOrder = (from: string, to: string) => `SUMPRODUCT(ISNUMBER(${from})*ISNUMBER(${to})*(${to}<${from}))=0`;
  const team = {
    title: sellers.team,
    range: `A12:F${11 + TEAM_SELLERS}`,
    alsoTrue: [
      `COUNTA(${names})>0`,
      `SUMPRODUCT((${names}<>"")*(COUNTIF(${names};${names})>1))=0`,
      filled(`B12:F${11 + TEAM_SELLERS}`),
      `MIN(0;B12:B${11 + TEAM_SELLERS};F12:F${11 + TEAM_SELLERS})>=0`,
      `MIN(0;${range('C')})>=0`,
      `MAX(0;${range('C')})<=1`,
      `SUMPRODUCT((${names}="")*((B12:B${11 + TEAM_SELLERS}<>"")+(C12:C${11 + TEAM_SELLERS}<>"")+(D12:D${11 + TEAM_SELLERS}<>"")+(E12:E${11 + TEAM_SELLERS}<>"")+(F12:F${11 + TEAM_SELLERS}<>"")))=0`,
      inOrder(range('D'), range('E')),
    ],
  };
  const ramp = { title: sellers.ramp, range: 'B21:D21', cells: inputs.filter(({ at }) => /^[BCD]21$/.test(at)) };
  const away = {
    title: sellers.timeOff,
    range: `I12:K${11 + TIME_OFF_ROWS}`,
    alsoTrue: [
      filled(`J12:K${11 + TIME_OFF_ROWS}`),
      `SUMPRODUCT((${off('I')}<>"")*(COUNTIF(${names};${off('I')})=0))=0`,
      `SUMPRODUCT((${off('I')}<>"")*(1-ISNUMBER(${off('J')})))=0`,
      `SUMPRODUCT((${off('I')}="")*((${off('J')}<>"")+(${off('K')}<>"")))=0`,
      inOrder(off('J'), off('K')),
    ],
  };
  return [team, ramp, away];
}

function plan({ words, ledger }: YearPlanSettings): TemplateCell[] {
  const { sellers } = words;
  const header = (letter: string) => `${letter}${MONTHS}`;
  const all = [...SELLERS, TOTAL];
  const sellersOf = (row: number) =>
    `SUM(${SELLERS.map((letter, place) => `IF(${COUNT}>${place};${letter}${row};0)`).join(';')})`;
  const totalOf = (row: number) => `INDEX(${monthRow(row)};1;${COUNT}+1)`;
  const isPlanned = `COUNT(B${FIRST}:C${FIRST})=2`;
  const said = (expression: string) => ifReady('sellersReady', `IF(${isPlanned};${expression};"")`);
  return [
    { at: `A${MONTHS - 2}`, content: sellers.plan, style: 'section' },
    { at: `A${MONTHS - 1}`, content: sellers.columns[6], style: 'label' },
    ...across(
      all,
      MONTHS - 1,
      all.map((letter) =>
        said(
          `IF(COUNTIF([sellerNames];${header(letter)})=0;"";INDEX([teams];MATCH(${header(letter)};[sellerNames];0)))`,
        ),
      ),
      () => ({ style: 'formula', number: 'amount' }),
    ),
    {
      at: `A${MONTHS}`,
      content: ifReady(
        'sellersReady',
        'PLAN_PEOPLE([planRevenue];[people];DATE([year];1;1);DATE([year];12;31);"month";[weekdayWeights];[holidays];[timeOff];[ramp];[season];;[step])',
      ),
      style: 'numberHeader',
    },
    ...across([BEYOND, CHECK], MONTHS, [sellers.beyond, words.check], () => ({ style: 'numberHeader' })),
    ...across(TEAMS, MONTHS, ledger.lists.teams, () => ({
      style: 'input',
      number: 'amount',
      note: sellers.notes.teamName,
      rule: anything,
    })),
    ...down(
      BEYOND,
      FIRST,
      rows.map((row, month) => said(`ROUND(INDEX([monthRevenues];${month + 1})-${totalOf(row)};6)`)),
      () => ({ style: 'formula', number: 'plan' }),
    ),
    ...down(
      CHECK,
      FIRST,
      rows.map((row) => said(`IF(${areEqual(totalOf(row), sellersOf(row))};"✓";"✗")`)),
      () => ({ style: 'check' }),
    ),
    ...TEAMS.flatMap((letter) =>
      down(
        letter,
        FIRST,
        rows.map((row) => said(`SUMIF(${monthRow(MONTHS - 1)};${letter}${MONTHS};${monthRow(row)})`)),
        () => ({ style: 'formula', number: 'plan' }),
      ),
    ),
    { at: `A${SUM}`, content: words.total, style: 'result' },
    ...[...all, BEYOND, ...TEAMS].map(
      (letter): TemplateCell => ({
        at: `${letter}${SUM}`,
        content: said(`IF(COUNT(${column(letter, FIRST, 12)})=0;"";SUM(${column(letter, FIRST, 12)}))`),
        style: 'result',
        number: 'plan',
      }),
    ),
    { at: `${CHECK}${SUM}`, style: 'result' },
  ];
}

function charts({ words: { sellers } }: YearPlanSettings): TemplateChart[] {
  return [
    {
      type: 'COLUMN',
      ranges: [column('A', MONTHS, 13), `${TEAMS[0]}${MONTHS}:${TEAMS[1]}${LAST}`, column(BEYOND, MONTHS, 13)],
      title: sellers.chart,
      horizontalTitle: sellers.monthAxis,
      verticalTitle: sellers.revenueAxis,
      valueFormat: '#,##0',
      stacked: true,
      legend: true,
      colours: [chartColours.blue, chartColours.orange, chartColours.vermilion],
      at: `A${CHART}`,
      width: 1150,
      height: 320,
    },
  ];
}
