/** Open opportunities of the sheet "Start in time", with the stages they stand in, headed as the ledger's table Deals. */
import { across, atLeastZero, dayNumber, down, shareOfOne } from '../parts';
import type { InputRule, NumberKind, TemplateCell } from '../template';
import { chain, openDeals, plannedYear } from './example';
import type { InputBlock } from './input-blocks';
import { anyDay, anything, column, type YearPlanSettings } from './year-settings';

const PLACES = 20;
const STAGES = chain.chances.length;
const COLUMNS = ['A', 'B', 'C', 'D'];
const [STAGE, CHANCE] = ['G', 'H'];

interface OpenCells {
  readonly cells: readonly TemplateCell[];
  /** What must be filled in: the stages and their chances. */
  readonly required: readonly TemplateCell[];
  readonly blocks: readonly InputBlock[];
}

/** Days as a sheet counts them: from the first of the months that are looked at. */
function firstDay(date: string): number {
  const year = `${plannedYear(date)}-01-01`;
  const month = `${date.slice(0, 7)}-01`;
  return dayNumber(month > year ? month : year);
}

export function openCells({ words: { start }, ledger, fields, date }: YearPlanSettings, row: number): OpenCells {
  const { notes } = start;
  const { deal, stage, amount, expected } = fields.columns.deals;
  const headers = [deal, stage, amount, expected].map(([name]) => name as string);
  const looks: readonly (readonly [NumberKind, string, InputRule])[] = [
    ['text', notes.deal, anything],
    ['text', notes.dealStage, { kind: 'listed', in: 'stageList' }],
    ['amount', notes.amount, atLeastZero],
    ['date', notes.expected, anyDay],
  ];
  const stages = ledger.lists.stages.slice(0, STAGES);
  const rows = Array.from({ length: PLACES }, (_, place) => {
    const example = openDeals[place];
    if (!example) return [];
    const [at, money, days] = example;
    // One is overdue wherever today is.
    const day = days === undefined ? dayNumber(date) - 9 : Math.max(firstDay(date), dayNumber(date)) + days;
    return [`D-${101 + place}`, stages[at], money, day];
  });
  const range = (letter: string) => column(letter, row + 2, PLACES);
  const [names, ofStages, amounts, dates] = COLUMNS.map(range) as [string, string, string, string];
  const required: TemplateCell[] = [
    ...down(STAGE, row + 2, stages, () => ({ style: 'input', number: 'text', note: notes.stage, rule: anything })),
    ...down(CHANCE, row + 2, chain.chances, () => ({
      style: 'input',
      number: 'percent',
      note: notes.chance,
      rule: shareOfOne,
    })),
  ];
  return {
    required,
    cells: [
      { at: `A${row}`, content: start.deals, style: 'section' },
      ...across(COLUMNS, row + 1, headers, (place) => ({ style: place < 2 ? 'header' : 'numberHeader' })),
      ...across([STAGE, CHANCE], row + 1, [start.stage, start.chance], (place) => ({
        style: place === 0 ? 'header' : 'numberHeader',
      })),
      ...COLUMNS.flatMap((letter, place) => {
        const [number, note, rule] = looks[place] as (typeof looks)[number];
        return down(
          letter,
          row + 2,
          rows.map((cells) => cells[place]),
          () => ({ style: 'input', number, note, rule }),
        );
      }),
    ],
    blocks: [
      { title: start.stage, range: `${STAGE}${row + 2}:${CHANCE}${row + 1 + STAGES}`, cells: required },
      // A blank row is no slip; a deal without a name, a number that is none, or a stage that is not listed is.
      {
        title: start.deals,
        range: `${names.split(':')[0]}:${dates.split(':')[1]}`,
        alsoTrue: [
          `COUNT(${amounts};${dates})=COUNTA(${amounts};${dates})`,
          `MIN(0;${amounts})>=0`,
          `SUMPRODUCT((${names}="")*((${ofStages}<>"")+(${amounts}<>"")+(${dates}<>"")))=0`,
          `SUMPRODUCT((${names}<>"")*(COUNTIF(${column(STAGE, row + 2, STAGES)};${ofStages})<>1))=0`,
        ],
      },
    ],
  };
}

export function openNames(row: number) {
  return {
    openDeals: `A${row + 1}:D${row + 1 + PLACES}`,
    stageList: column(STAGE, row + 2, STAGES),
    openStages: `${STAGE}${row + 2}:${CHANCE}${row + 1 + STAGES}`,
  };
}
