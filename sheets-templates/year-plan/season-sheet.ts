/** The sheet "Season": what past months brought, the indices learnt from them, and which days are worked. */
import { across, atLeastZero, chartColours, dayNumber, down, figure, heading, sameKinds, sentence } from '../parts';
import type { TemplateCell, TemplateChart, TemplateSheet } from '../template';
import { holidays, pastMonths, plannedYear, weekdayCounts } from './example';
import { blocksCheck } from './input-blocks';
import {
  anyDay,
  anything,
  column,
  ifReady,
  legend,
  oneSeries,
  warningAt,
  YEAR_PLAN_VERSION,
  type YearPlanSettings,
} from './year-settings';

const PAST = 10;
const PAST_MONTHS = 24;
const FIRST = PAST + 1;
const WEEK = 26;
const HOLIDAYS = 10;
const INDEX = 'E';

const INDICES = column(INDEX, FIRST, 12);
const AMOUNTS = column('B', FIRST, PAST_MONTHS);
const WEEKDAYS = column('D', WEEK + 1, 7);
const DAYS = column('F', WEEK + 1, HOLIDAYS);
const MARKS = column('G', WEEK + 1, HOLIDAYS);
/** How many holidays are of another year than the planned one. */
const STRAY = `SUMPRODUCT((LEFT(${MARKS};1)="✗")*1)`;

export function seasonSheet(settings: YearPlanSettings): TemplateSheet {
  const { words, date } = settings;
  const [past, week] = [pastCells(settings), weekCells(settings)];
  return {
    name: words.season.sheet,
    columnWidths: [125, 165, 135, 90, 165, 125, 110],
    frozenRows: 3,
    tallRows: [PAST],
    cells: [
      ...heading(words.season, { example: words.example, version: YEAR_PLAN_VERSION }, settings, legend),
      ...answers(settings, past, week),
      ...past,
      ...week,
      ...indexCells(settings),
      ...holidayCells(settings, plannedYear(date)),
    ],
    names: {
      seasonReady: 'B6',
      season: INDICES,
      monthNames: column('C', FIRST, 12),
      weekdayWeights: WEEKDAYS,
      holidays: DAYS,
      holidaysCheck: 'B7',
    },
    spills: [{ at: `D${PAST}`, kinds: sameKinds(12, ['count', 'decimal']), resultRows: 0 }],
    warnings: ['B6:B7', MARKS].map(warningAt),
    charts: charts(settings),
  };
}

function answers(
  settings: YearPlanSettings,
  past: readonly TemplateCell[],
  week: readonly TemplateCell[],
): TemplateCell[] {
  const { words, parts } = settings;
  const { season } = words;
  const nameOf = (extreme: string) => `INDEX([monthNames];MATCH(${extreme}(${INDICES});${INDICES};0))`;
  const percent = (extreme: string) => `FIXED(${extreme}(${INDICES})*100;0)`;
  return [
    ...figure(5, season.answer, { content: ifReady('seasonReady', nameOf('MAX')), style: 'answer' }),
    {
      at: 'D5',
      content: ifReady(
        'seasonReady',
        sentence(season.finding, [nameOf('MAX'), percent('MAX'), nameOf('MIN'), percent('MIN')]),
      ),
      style: 'finding',
    },
    ...figure(6, parts.inputs, {
      content: `=${blocksCheck(
        [
          { title: season.past, range: `A${FIRST}`, cells: past.filter(({ at }) => at === `A${FIRST}`) },
          {
            title: season.past,
            range: AMOUNTS,
            cells: past.filter(({ at }) => at !== `A${FIRST}`),
            alsoTrue: [`SUM(${column('B', FIRST, 12)})>0`, `SUM(${column('B', FIRST + 12, 12)})>0`],
          },
          { title: season.week, range: WEEKDAYS, cells: week, alsoTrue: [`SUM(${WEEKDAYS})>0`] },
          { title: season.holidays, range: DAYS, alsoTrue: [`COUNT(${DAYS})=COUNTA(${DAYS})`] },
        ],
        settings,
      )}`,
      style: 'checkSentence',
    }),
    // Days of another year may be meant, and cost no working day: they are told, and block nothing.
    ...figure(7, season.holidays, {
      content: ifReady(
        'yearReady',
        `IF(${STRAY}=0;"${season.noneStray}";${sentence(season.stray, [STRAY, '[year]'])})`,
      ),
      style: 'checkSentence',
    }),
    {
      at: 'D7',
      content: ifReady('yearReady', `IF(${STRAY}=0;"";${sentence(season.strayFinding, ['[year]'])})`),
      style: 'finding',
    },
  ];
}

function pastCells({ words: { season }, date }: YearPlanSettings): TemplateCell[] {
  const { firstMonth, revenues } = pastMonths(date);
  return [
    { at: `A${PAST - 1}`, content: season.past, style: 'section' },
    ...across(['A', 'B'], PAST, [season.month, season.revenue], () => ({ style: 'numberHeader' })),
    {
      at: `A${FIRST}`,
      content: firstMonth,
      style: 'input',
      number: 'month',
      note: season.notes.firstMonth,
      rule: anyDay,
    },
    ...down(
      'A',
      FIRST + 1,
      revenues.slice(1).map((_, index) => `=IF(ISNUMBER(A$${FIRST});EDATE(A$${FIRST};${index + 1});"")`),
      () => ({ style: 'formula', number: 'month' }),
    ),
    ...down('B', FIRST, revenues, () => ({
      style: 'input',
      number: 'amount',
      note: season.notes.past,
      rule: atLeastZero,
    })),
  ];
}

function indexCells({ words: { season, months } }: YearPlanSettings): TemplateCell[] {
  const rows = months.map((_, month) => FIRST + month);
  const average = FIRST + 12;
  return [
    { at: `C${PAST - 1}`, content: season.indices, style: 'section' },
    // A name between numbers stands on their side.
    { at: `C${PAST}`, content: season.month, style: 'numberHeader' },
    ...down('C', FIRST, months, () => ({ style: 'label', number: 'amount' })),
    { at: `D${PAST}`, content: ifReady('seasonReady', `PLAN_SEASON(A${FIRST};${AMOUNTS})`), style: 'numberHeader' },
    ...across(['F', 'G'], PAST, [season.against, season.days], () => ({ style: 'numberHeader' })),
    ...down(
      'F',
      FIRST,
      rows.map((row) => ifReady('seasonReady', `${INDEX}${row}-1`)),
      () => ({ style: 'formula', number: 'change' }),
    ),
    ...down(
      'G',
      FIRST,
      rows.map((_, month) => ifReady('yearReady', `INDEX([monthDays];${month + 1})`)),
      () => ({ style: 'link', number: 'count' }),
    ),
    { at: `C${average}`, content: season.average, style: 'result', number: 'amount' },
    { at: `D${average}`, style: 'result' },
    { at: `E${average}`, content: ifReady('seasonReady', `AVERAGE(${INDICES})`), style: 'result', number: 'decimal' },
    { at: `F${average}`, style: 'result' },
    { at: `G${average}`, content: ifReady('yearReady', 'AVERAGE([monthDays])'), style: 'result', number: 'decimal' },
  ];
}

function weekCells({ words: { season, weekdays } }: YearPlanSettings): TemplateCell[] {
  return [
    { at: `C${WEEK - 1}`, content: season.week, style: 'section' },
    { at: `C${WEEK}`, content: season.weekday, style: 'numberHeader' },
    { at: `D${WEEK}`, content: season.counts, style: 'numberHeader' },
    ...down('C', WEEK + 1, weekdays, () => ({ style: 'label', number: 'amount' })),
    ...down('D', WEEK + 1, weekdayCounts, () => ({
      style: 'input',
      number: 'code',
      note: season.notes.weekday,
      rule: atLeastZero,
    })),
  ];
}

/** Blank places are for the holidays of the user's country. */
function holidayCells({ words: { season } }: YearPlanSettings, year: number): TemplateCell[] {
  const places = Array.from({ length: HOLIDAYS }, (_, index) => index);
  return [
    { at: `E${WEEK - 1}`, content: season.holidays, style: 'section' },
    { at: `E${WEEK}`, content: season.holidayName, style: 'header' },
    { at: `F${WEEK}`, content: season.day, style: 'numberHeader' },
    ...down(
      'F',
      WEEK + 1,
      places.map((place) => (holidays[place] ? dayNumber(`${year}-${holidays[place]}`) : undefined)),
      () => ({ style: 'input', number: 'date', note: season.notes.holiday, rule: anyDay }),
    ),
    ...down(
      'E',
      WEEK + 1,
      places.map((place) => season.holidayNames[place]),
      () => ({ style: 'input', number: 'text', note: season.notes.holidayName, rule: anything }),
    ),
    ...down(
      'G',
      WEEK + 1,
      places.map((place) => {
        const day = `F${WEEK + 1 + place}`;
        return ifReady('yearReady', `IF(ISNUMBER(${day});IF(YEAR(${day})=[year];"✓";"${season.otherYear}");"")`);
      }),
      () => ({ style: 'check' }),
    ),
  ];
}

function charts({ words: { season } }: YearPlanSettings): TemplateChart[] {
  const width = 480;
  return [
    oneSeries(column('C', PAST, 13), column(INDEX, PAST, 13), chartColours.blue, {
      type: 'COLUMN',
      title: season.chartIndex,
      horizontalTitle: season.month,
      verticalTitle: season.indexAxis,
      valueFormat: '0.0',
      at: `H${PAST - 1}`,
      height: 310,
      width,
    }),
    oneSeries(column('A', PAST, PAST_MONTHS + 1), column('B', PAST, PAST_MONTHS + 1), chartColours.orange, {
      type: 'LINE',
      title: season.chartPast,
      horizontalTitle: season.month,
      verticalTitle: season.revenueAxis,
      at: `H${WEEK - 1}`,
      height: 250,
      width,
    }),
  ];
}
