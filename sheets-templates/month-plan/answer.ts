/** Top of the sheet "Month plan": today's plan and what it takes, attainment, chance, checks, pace, what is still to do. */
import { across, down, figure, sentence } from '../parts';
import type { NumberKind, TemplateCell } from '../template';
import { areEqual, ifReady, ifToday, type MonthPlanSettings } from './month-settings';
import {
  ACTIVITIES,
  ANSWER,
  column,
  FIRST_DAY,
  FIRST_SELLER,
  PACE,
  SELLER_CHECK,
  SELLERS,
  STAGES,
  TEAM_SUM,
  TO_DO,
} from './rows';

const PACE_COLUMNS = { attainment: 'D', expected: 'E', gap: 'F', forecast: 'G', donePerDay: 'H', neededPerDay: 'I' };
const FIRST_STAGE = TO_DO + 1;
const PAYMENTS = FIRST_STAGE + STAGES;

export function answer(settings: MonthPlanSettings): TemplateCell[] {
  const { words } = settings;
  const attainment = `${PACE_COLUMNS.attainment}${PACE + 1}`;
  return [
    ...figure(ANSWER, words.answer, {
      content: ifReady(`IF([daysDone]=[daysTotal];"";INDEX([newPlans];[daysDone]+1))`),
      style: 'answer',
      number: 'amount',
    }),
    { at: `C${ANSWER}`, content: ifToday('INDEX([dates];[daysDone]+1)'), style: 'formula', number: 'workday' },
    ...figure(ANSWER + 1, words.attainment, {
      content: `=IF(ISNUMBER(${attainment});${attainment};"")`,
      style: 'result',
      number: 'percent',
    }),
    ...figure(ANSWER + 2, words.chance, {
      content: ifReady(`IF([daysDone]=0;"";${onBoard('boardChances')})`),
      style: 'result',
      number: 'percent',
    }),
    { at: `D${ANSWER + 2}`, content: `=IF(ISNUMBER(B${ANSWER + 2});"${words.chanceHint}";"")`, style: 'hint' },
    ...findings(settings),
    ...checks(settings),
    ...pace(settings),
    ...toDo(settings),
  ];
}

/** What the board has in its last line, for all together; blank where it has nothing. */
function onBoard(figures: string): string {
  const all = `INDEX([${figures}];COUNT([boardPlans]))`;
  return `IF(COUNT([boardPlans])=0;"";IF(ISNUMBER(${all});${all};""))`;
}

/** The figures of the board, so that both sheets say the same; before the first fact what the plan alone tells. */
function pace({ words }: MonthPlanSettings): TemplateCell[] {
  const before = (first: string, then: string) => ifReady(`IF([daysDone]=0;${first};${then})`);
  const figures: readonly (readonly [string, NumberKind])[] = [
    [ifReady('IF([plan]=0;"";[fact]/[plan])'), 'percent'],
    [before('0', onBoard('boardPlans')), 'plan'],
    [before('0', onBoard('boardGaps')), 'amount'],
    [before('""', onBoard('boardForecasts')), 'amount'],
    [before('""', '[fact]/[daysDone]'), 'amount'],
    [before('IF([daysTotal]=0;"";[plan]/[daysTotal])', onBoard('boardNeeds')), 'amount'],
  ];
  const letters = Object.values(PACE_COLUMNS);
  return [
    ...across(letters, PACE, words.pace, () => ({ style: 'numberHeader' })),
    ...across(
      letters,
      PACE + 1,
      figures.map(([content]) => content),
      (place) => ({ style: 'formula', number: figures[place]?.[1] as NumberKind }),
    ),
  ];
}

/** What today takes, and how the month ends at the pace so far, in words. */
function findings({ words }: MonthPlanSettings): TemplateCell[] {
  const whole = (cell: string) => `FIXED(${cell};0)`;
  const stages = Array.from({ length: STAGES }, (_, stage) => FIRST_STAGE + stage);
  const takes = stages.map((row) => `A${row}&" "&${whole(`C${row}`)}`).join('&" · "&');
  const { gap, forecast, donePerDay, neededPerDay } = PACE_COLUMNS;
  const [done, needed] = [donePerDay, neededPerDay].map((letter) => whole(`${letter}${PACE + 1}`));
  const ends = `${forecast}${PACE + 1}`;
  const over = `FIXED([fact]/[plan]*100;1)`;
  return [
    {
      at: `D${ANSWER}`,
      content: ifReady(
        `IF([daysDone]=[daysTotal];IF([plan]=0;"";${sentence(words.monthOver, [over])});IF([today]=0;"${words.planMade}";${sentence(words.today, [takes])}))`,
      ),
      style: 'finding',
    },
    {
      at: `D${ANSWER + 1}`,
      // Without a gap there is no pace: the inputs are not complete.
      content: `=IF(ISNUMBER(${gap}${PACE + 1});IF([daysDone]=0;"${words.noFact}";IF(OR([daysDone]=[daysTotal];NOT(ISNUMBER(${ends})));"";IF(${ends}<[plan];${sentence(
        words.short,
        [whole(`([plan]-${ends})`), needed as string, done as string],
      )};${sentence(words.enough, [whole(`(${ends}-[plan])`)])})));"")`,
      style: 'finding',
    },
  ];
}

function checks({ words, parts }: MonthPlanSettings): TemplateCell[] {
  const given =
    'COUNT([profit];[margin];[averageCheck];[conversions];[step];[firstDay];[lastDay];[weekdayWeights];[channelShares];[currentShare];[currentCheck];[currentBuy])';
  const wanted = '9+ROWS([conversions])+COLUMNS([weekdayWeights])+COLUMNS([channelShares])';
  const positive = ['weekdayWeights', 'channelShares'].flatMap((list) => [`MIN([${list}])>=0`, `SUM([${list}])>0`]);
  const possible = [
    '[profit]>=0',
    '[margin]>0',
    '[margin]<=1',
    '[averageCheck]>0',
    'MIN([conversions])>0',
    'MAX([conversions])<=1',
    '[step]>0',
    '[currentShare]>=0',
    '[currentShare]<=1',
    '[currentCheck]>0',
    '[currentBuy]>0',
    '[currentBuy]<=1',
    ...positive,
  ].join(';');
  const n = 'COUNT([facts])';
  // The rows of the facts add up to 1 + 2 + … + n only where no day before the last fact is left out.
  const inARow = `SUMPRODUCT(ISNUMBER([facts])*(ROW([facts])-${FIRST_DAY - 1}))=${n}*(${n}+1)/2`;
  // Pasted text would be left out of every sum.
  const wrongFacts = 'AND([paymentsSheet]="";SUMPRODUCT(ISTEXT([typedFacts])*1)>0)';
  const ofNobody = 'AND([paymentsSheet]="";SUMPRODUCT(([factNames]="")*([typedFacts]<>""))>0)';
  const marks = [`C${TEAM_SUM + 2}:L${TEAM_SUM + 2}`, column(SELLER_CHECK, FIRST_SELLER, SELLERS), '[monthAddsUp]'];
  const noCross = marks.map((range) => `SUMPRODUCT((LEFT(${range};1)="✗")*1)`).join('+');
  return [
    ...figure(PACE, parts.inputs, {
      content: `=IF(${given}<${wanted};"${parts.incomplete}";IF(NOT(AND(${possible}));"${words.impossible}";IF(OR([lastDay]<[firstDay];[lastDay]-[firstDay]>30);"${words.datesWrong}";"${parts.complete}")))`,
      style: 'check',
    }),
    ...figure(PACE + 1, words.facts, {
      // COUNTA would count the days without a fact too: their cells hold empty text.
      content: `=IF(LEFT([complete];1)<>"✓";"";IF(LEFT([ledgerCheck];1)="✗";"${words.ledgerWrong}";IF(ISERROR(INDEX([sellerPlan];1;1));"${words.noPlan}";IF(COUNT([dayPlans])=0;"${words.noDay}";IF(${wrongFacts};"${words.wrongFacts}";IF(${ofNobody};"${words.factsOfNobody}";IF(OR(SUMPRODUCT(([facts]<>"")*1)>${n};NOT(${inARow}));"${words.gap}";IF(${n}>COUNT([dayPlans]);"${words.tooMany}";"${words.noGap}"))))))))`,
      style: 'check',
    }),
    ...figure(PACE + 2, words.sums, {
      content: ifReady(
        `IF(COUNT([matrix])<ROWS([matrix])*COLUMNS([matrix]);"${words.notLocked}";IF(AND(${areEqual('SUM([dayPlans])', '[given]')};${noCross}=0);"${words.addUp}";"${words.notAddUp}"))`,
      ),
      style: 'check',
    }),
  ];
}

/** What the payments still missing take, of new and of current clients, and today's part of it. */
function toDo({ words }: MonthPlanSettings): TemplateCell[] {
  const rest = `B${PAYMENTS}`;
  const ofNew = `PLAN_ACTIVITIES(${rest}*(1-[currentShare])*[margin];[margin];[averageCheck];[conversions];[stageNames];FALSE)`;
  const counts = [
    `INDEX(${ofNew};1;2)`,
    `INDEX(${ofNew};3;2)`,
    `INDEX(${ofNew};4;2)`,
    `ROUNDUP(ROUND(${rest}*[currentShare]/[currentCheck];6);0)`,
  ];
  const rows = words.toDoRows.map((_, place) => FIRST_STAGE + place);
  const look = () => ({ style: 'formula', number: 'plan' }) as const;
  return [
    ...across(['A', 'B', 'C'], TO_DO, [words.toDo, words.rest, words.day], (index) => ({
      style: index === 0 ? 'header' : 'numberHeader',
    })),
    ...down('A', FIRST_STAGE, words.toDoRows, () => ({ style: 'label' })),
    ...down('B', FIRST_STAGE, counts.map(ifReady), look),
    ...down(
      'C',
      FIRST_STAGE,
      rows.map((row) => ifToday(`IF([today]=0;0;INDEX(PLAN_SPLIT(B${row};[newPlans]);[daysDone]+1))`)),
      look,
    ),
    { at: `A${PAYMENTS}`, content: words.payments, style: 'result' },
    { at: rest, content: ifReady('SUM([newPlans])'), style: 'result', number: 'plan' },
    { at: `C${PAYMENTS}`, content: ifToday('[today]'), style: 'result', number: 'plan' },
  ];
}

export const answerNames = {
  today: `B${ANSWER}`,
  complete: `B${PACE}`,
  ready: `B${PACE + 1}`,
  stagesNeeded: column('B', ACTIVITIES + 1, STAGES),
  callsToday: `C${FIRST_STAGE}`,
  meetingsToday: `C${FIRST_STAGE + 1}`,
  newToday: `C${FIRST_STAGE + 2}`,
  currentToday: `C${FIRST_STAGE + 3}`,
};
