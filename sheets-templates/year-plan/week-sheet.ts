/** The sheet "Start this week": what to start this week for the month after next, what is missing, and the weeks to come. */
import { across, atLeastZero, chartColours, dayNumber, down, figure, heading, sameKinds, sentence } from '../parts';
import type { NumberKind, TemplateCell, TemplateChart, TemplateSheet } from '../template';
import { STAGES } from './funnel-tables';
import { blocksCheck } from './input-blocks';
import {
  afterSheet,
  anyDay,
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

const WEEK = 10;
const [NUMBER, MONTH, PAYMENTS] = [WEEK + 1, WEEK + 2, WEEK + 3];
/** Header rows of the two tables; below each stands what was due before. */
const ONE_MONTH = PAYMENTS + 3;
const [DUE, NOW, LATER] = [ONE_MONTH + 1, ONE_MONTH + 2, ONE_MONTH + 3];
const [STARTED, MISSING] = [LATER + 1, LATER + 2];
const PLAN = MISSING + 3;
const FIRST_WEEK = PLAN + 2;
const WEEKS = 8;
/** From the Monday after them on, to the end of the plan. */
const LAST = FIRST_WEEK + WEEKS;

const STAGE_COLUMNS = ['B', 'C', 'D', 'E'].slice(0, STAGES);
const [MARK, MONDAY, WEEK_NUMBER, OUTSIDE] = ['G', 'H', 'I', 'J'] as const;
const tableKinds: readonly NumberKind[] = ['date', 'plan', 'plan', 'plan', 'plan', 'plan'];

/** Monday is the second day that a sheet counts. */
const MONDAY_AFTER_SEVENS = 2;

/** As a sheet counts days. */
export function mondayOf(date: string): number {
  const day = dayNumber(date);
  return day - ((day - MONDAY_AFTER_SEVENS) % 7);
}

export function weekSheet(settings: YearPlanSettings): TemplateSheet {
  const { words } = settings;
  return {
    name: words.week.sheet,
    columnWidths: [210, 115, 105, 105, 100, 115, 110, 105, 80, 150],
    frozenRows: 3,
    tallRows: [PLAN],
    cells: [
      ...heading(words.week, { example: words.example, version: YEAR_PLAN_VERSION }, settings, legend),
      ...answers(settings),
      ...weekCells(settings),
      ...oneMonth(settings),
      ...wholePlan(settings),
    ],
    names: { weekReady: 'B7', week: `B${WEEK}` },
    spills: [
      { at: `A${ONE_MONTH}`, kinds: sameKinds(3, tableKinds), resultRows: 0 },
      { at: `A${PLAN}`, kinds: sameKinds(WEEKS + 2, tableKinds), resultRows: 0 },
    ],
    warnings: [warningAt('B7')],
    charts: charts(settings),
  };
}

/** The week belongs to the year of its Thursday. Spreadsheets do not agree about ISOWEEKNUM in the years after a week 53. */
function isoWeek(monday: string): string {
  return `INT((${monday}+3-DATE(YEAR(${monday}+3);1;1))/7)+1`;
}

/** "Calls 120 · Meetings 30": the stages of a row that have anything. */
function listed(row: number): string {
  const each = STAGE_COLUMNS.map(
    (letter, place) =>
      `IF(${letter}${row}>0;" · "&INDEX([stageNames];${place + 1})&" "&${whole(`${letter}${row}`)};"")`,
  );
  return `MID(${each.join('&')};4;500)`;
}

/** Of the first stage in a row that has anything. */
function firstOf(row: number, told: (letter: string, place: number) => string, otherwise: string): string {
  return STAGE_COLUMNS.reduceRight(
    (rest, letter, place) => `IF(${letter}${row}>0;${told(letter, place)};${rest})`,
    otherwise,
  );
}

const sumOf = (row: number) => `SUM(B${row}:${STAGE_COLUMNS[STAGES - 1]}${row})`;
const nameOf = (day: string) => `INDEX([monthNames];MONTH(${day}))`;
const isPlanned = `ISNUMBER(B${PAYMENTS})`;

/** The first count of a row large, its stage beside it, and the finding. */
function answer(row: number, label: string, of: number, style: 'answer' | 'result', finding: string): TemplateCell[] {
  const ifPlanned = (expression: string) => ifReady('weekReady', `IF(${isPlanned};${expression};"")`);
  return [
    ...figure(row, label, {
      content: ifPlanned(firstOf(of, (letter) => `${letter}${of}`, '0')),
      style,
      number: 'plan',
    }),
    {
      at: `C${row}`,
      content: ifPlanned(firstOf(of, (_, place) => `INDEX([stageNames];${place + 1})`, '""')),
      style: 'label',
    },
    { at: `D${row}`, content: ifReady('weekReady', finding), style: 'finding' },
  ];
}

function answers(settings: YearPlanSettings): TemplateCell[] {
  const { words, parts } = settings;
  const { week } = words;
  const month = `B${MONTH}`;
  const outside = sentence(week.outside, [`${nameOf(month)}&" "&YEAR(${month})`, '[year]', `"${words.year.sheet}"`]);
  const now = `IF(${sumOf(NOW)}=0;${sentence(week.nothing, [nameOf(month)])};${sentence(week.finding, [listed(NOW), nameOf(month)])})`;
  const isUntold = `COUNT(B${STARTED}:${STAGE_COLUMNS[STAGES - 1]}${STARTED})=0`;
  const missing = `IF(${sumOf(MISSING)}=0;"${week.caughtUp}";IF(${isUntold};${sentence(week.due, [listed(MISSING)])};${sentence(week.stillMissing, [listed(MISSING)])}))`;
  const started = `${STAGE_COLUMNS[0]}${STARTED}:${STAGE_COLUMNS.at(-1)}${STARTED}`;
  const begins = { title: week.begins, range: `B${WEEK}` };
  const own = blocksCheck(
    [
      { ...begins, cells: [weekInput(settings)] },
      { ...begins, alsoTrue: [`MOD(B${WEEK}-${MONDAY_AFTER_SEVENS};7)=0`], wanted: `"${week.notMonday}"` },
      { ...begins, alsoTrue: [`ABS(YEAR(B${WEEK})-[year])<10`] },
      // Blank counts as none.
      {
        title: week.started,
        range: started,
        alsoTrue: [`COUNT(${started})=COUNTA(${started})`, `MIN(0;${started})>=0`],
      },
    ],
    settings,
  );
  return [
    ...answer(5, week.answer, NOW, 'answer', `IF(${isPlanned};${now};${outside})`),
    ...answer(6, week.missing, MISSING, 'result', `IF(${isPlanned};${missing};"")`),
    ...figure(7, parts.inputs, {
      content: afterSheet('startReady', words.start.sheet, words, own),
      style: 'checkSentence',
    }),
  ];
}

function weekInput({ words: { week }, date }: YearPlanSettings): TemplateCell {
  const content = mondayOf(date);
  return { at: `B${WEEK}`, content, style: 'input', number: 'date', note: week.notes.begins, rule: anyDay };
}

function weekCells(settings: YearPlanSettings): TemplateCell[] {
  const { week } = settings.words;
  const revenue = `IF(COUNTIF([monthStarts];B${MONTH})=1;INDEX([monthRevenues];MATCH(B${MONTH};[monthStarts];0));"")`;
  return [
    { at: `A${WEEK - 1}`, content: week.inputs, style: 'section' },
    { at: `A${WEEK}`, content: week.begins, style: 'label' },
    weekInput(settings),
    ...figure(NUMBER, week.number, {
      content: ifReady('weekReady', isoWeek('[week]')),
      style: 'formula',
      number: 'count',
    }),
    ...figure(MONTH, week.month, {
      content: ifReady('weekReady', `EDATE(${monthOf('[week]')};2)`),
      style: 'formula',
      number: 'month',
    }),
    ...figure(PAYMENTS, week.payments, {
      content: ifReady('weekReady', revenue),
      style: 'link',
      number: 'amount',
    }),
  ];
}

function startedCells({ words: { week } }: YearPlanSettings): TemplateCell[] {
  return across(
    STAGE_COLUMNS,
    STARTED,
    STAGE_COLUMNS.map(() => undefined),
    () => ({ style: 'input', number: 'plan', note: week.notes.started, rule: atLeastZero }),
  );
}

const CHAIN = '[startCheck];[chainConversions];[chainDays];[paymentDays];[paymentShares];[stageNames]';

function oneMonth(settings: YearPlanSettings): TemplateCell[] {
  const { week } = settings.words;
  const mondays = column(MONDAY, FIRST_WEEK, 2);
  return [
    { at: `A${ONE_MONTH - 1}`, content: week.forMonth, style: 'section' },
    {
      at: `A${ONE_MONTH}`,
      content: ifReady(
        'weekReady',
        `IF(AND(${isPlanned};[planDeals]>0);PLAN_START(B${PAYMENTS};B${MONTH};${CHAIN};${mondays};EOMONTH(B${MONTH};0));"")`,
      ),
      style: 'numberHeader',
    },
    ...across([MARK], ONE_MONTH, [week.mark], () => ({ style: 'numberHeader' })),
    ...down(
      MARK,
      DUE,
      [week.before, week.now, week.later].map((mark) => ifReady('weekReady', `IF(ISNUMBER(B${DUE});"${mark}";"")`)),
      () => ({ style: 'check' }),
    ),
    { at: `A${STARTED}`, content: week.started, style: 'label' },
    ...startedCells(settings),
    { at: `A${MISSING}`, content: week.missing, style: 'result' },
    ...across(
      STAGE_COLUMNS,
      MISSING,
      STAGE_COLUMNS.map((letter) =>
        ifReady('weekReady', `IF(ISNUMBER(${letter}${DUE});MAX(0;${letter}${DUE}-${letter}${STARTED});"")`),
      ),
      () => ({ style: 'result', number: 'plan' }),
    ),
  ];
}

function wholePlan({ words: { week } }: YearPlanSettings): TemplateCell[] {
  const rows = Array.from({ length: WEEKS + 1 }, (_, index) => FIRST_WEEK + index);
  const weeks = rows.slice(0, WEEKS);
  const outside = (row: number) => {
    const isBefore = `${MONDAY}${row}+MIN([paymentDays])<DATE([year];1;1)`;
    const isAfter = `${MONDAY}${row}+6+[chainLength]>DATE([year];12;31)`;
    const [before, after] = [week.earlier, week.after].map((text) => sentence(text, ['[year]']));
    return `IF(${isBefore};${before};"")&IF(AND(${isBefore};${isAfter});" · ";"")&IF(${isAfter};${after};"")`;
  };
  return [
    { at: `A${PLAN - 1}`, content: week.wholePlan, style: 'section' },
    {
      at: `A${PLAN}`,
      content: ifReady(
        'weekReady',
        `IF([planDeals]=0;"";PLAN_START([monthRevenues];[monthStarts];${CHAIN};${column(MONDAY, FIRST_WEEK, WEEKS + 1)};DATE([year];12;31)))`,
      ),
      style: 'numberHeader',
    },
    ...across(
      [MARK, MONDAY, WEEK_NUMBER, OUTSIDE],
      PLAN,
      [week.mark, week.weekOf, week.weekNumber, week.notInPlan],
      () => ({ style: 'numberHeader' }),
    ),
    ...(
      [
        [PLAN + 1, week.before],
        [FIRST_WEEK, week.now],
        [LAST, week.later],
      ] as const
    ).map(
      ([row, mark]): TemplateCell => ({
        at: `${MARK}${row}`,
        content: ifReady('weekReady', `IF(ISNUMBER(B${row});"${mark}";"")`),
        style: 'check',
      }),
    ),
    ...down(
      MONDAY,
      FIRST_WEEK,
      rows.map((_, index) => ifReady('weekReady', `[week]+${7 * index}`)),
      () => ({ style: 'formula', number: 'date' }),
    ),
    ...down(
      WEEK_NUMBER,
      FIRST_WEEK,
      weeks.map((row) => ifReady('weekReady', isoWeek(`${MONDAY}${row}`))),
      () => ({ style: 'formula', number: 'count' }),
    ),
    ...down(
      OUTSIDE,
      FIRST_WEEK,
      weeks.map((row) => ifReady('weekReady', outside(row))),
      () => ({ style: 'check' }),
    ),
  ];
}

function charts({ words: { week, start } }: YearPlanSettings): TemplateChart[] {
  return [
    // What was due before is no week: it would dwarf them.
    oneSeries(column(MONDAY, FIRST_WEEK, WEEKS), column('B', FIRST_WEEK, WEEKS), chartColours.blue, {
      type: 'COLUMN',
      headers: 0,
      title: week.chart,
      horizontalTitle: week.weekAxis,
      verticalTitle: start.countAxis,
      at: `H${WEEK - 1}`,
      width: 440,
      height: 285,
    }),
  ];
}
