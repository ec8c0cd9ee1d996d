/** The sheet "People" of the template "Month plan": who carries the plan, how much of it, and who is away when. */
import { across, atLeastZero, down, figure, shareOfOne } from '../parts';
import type { CellStyle, InputRule, NumberKind, TemplateCell, TemplateSheet } from '../template';
import { type ExampleMonth, monthExample } from './example';
import { type MonthPlanSettings, titled } from './month-settings';
import { SELLERS } from './rows';

const NAMES = 7;
const FIRST = NAMES + 1;
/** Name, level, part-time share, first day, last day, the most a month; then the team. */
const PEOPLE = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
const AWAY = ['I', 'J', 'K'];
const LEAVES = 12;
const RAMP = ['M', 'N'];
const RAMP_MONTHS = 6;

const anything: InputRule = { kind: 'anything' };
const day: InputRule = { kind: 'date' };

const block = (first: string, last: string, rows: number) => `${first}${FIRST}:${last}${FIRST + rows - 1}`;
const areNumbers = (range: string) => `COUNT(${range})=COUNTA(${range})`;
const [levels, shares, days, most] = [
  block('B', 'B', SELLERS),
  block('C', 'C', SELLERS),
  block('D', 'E', SELLERS),
  block('F', 'F', SELLERS),
];
const productivity = block('N', 'N', RAMP_MONTHS);
/** All may be blank; what stands there must be possible. */
const possible = [
  ...[levels, shares, days, most, block('J', 'K', LEAVES), productivity].map(areNumbers),
  ...[levels, shares, most, productivity].map((range) => `MIN(${range})>=0`),
  `MAX(${shares})<=1`,
];

export function peopleSheet(settings: MonthPlanSettings, month: ExampleMonth): TemplateSheet {
  const { words, parts } = settings;
  const n = 'COUNTA([personNames])';
  // The places of the names add up to 1 + 2 + … + n only where no row above the last name is blank.
  const gap = `SUMPRODUCT(([personNames]<>"")*(ROW([personNames])-${FIRST - 1}))<>${n}*(${n}+1)/2`;
  const twice = 'SUMPRODUCT((COUNTIF([personNames];[personNames])>1)*([personNames]<>""))>0';
  const inputs = [...people(settings, month), ...away(settings, month), ...ramp(settings)];
  return {
    name: words.people.sheet,
    columnWidths: [166, 80, 90, 104, 104, 116, 120, 24, 166, 104, 104, 24, 110, 110],
    frozenRows: 3,
    tallRows: [NAMES],
    cells: [
      ...titled(words.people, settings, { input: 'D', check: 'E' }),
      ...figure(5, parts.inputs, {
        content: `=IF(COUNTA([personNames])=0;"${parts.incomplete}";IF(${gap};"${words.people.gap}";IF(${twice};"${words.people.twice}";IF(AND(${possible.join(';')});"${parts.complete}";"${parts.impossible}"))))`,
        style: 'check',
      }),
      ...inputs,
    ],
    names: {
      peopleComplete: '$B$5',
      people: `$A$${FIRST}:$F$${FIRST + SELLERS - 1}`,
      personNames: `$A$${FIRST}:$A$${FIRST + SELLERS - 1}`,
      personTeams: `$G$${FIRST}:$G$${FIRST + SELLERS - 1}`,
      timeOff: `$I$${FIRST}:$K$${FIRST + LEAVES - 1}`,
      ramp: `$N$${FIRST}:$N$${FIRST + RAMP_MONTHS - 1}`,
    },
    spills: [],
    warnings: [{ range: 'B5', when: '=LEFT(B5;1)="✗"' }],
    charts: [],
  };
}

function people({ words: { people: said, sellers } }: MonthPlanSettings, month: ExampleMonth): TemplateCell[] {
  const { people: example } = monthExample;
  const columns: readonly [NumberKind, InputRule, readonly (string | number | undefined)[]][] = [
    ['text', anything, sellers],
    ['decimal', atLeastZero, example.map(({ level }) => level)],
    ['percent', shareOfOne, example.map(({ share }) => share)],
    ['date', day, example.map((person) => ('newFor' in person ? month.started(person.newFor) : undefined))],
    ['date', day, example.map(() => undefined)],
    ['amount', atLeastZero, example.map(() => undefined)],
    ['code', anything, example.map(({ team }) => said.teams[team] as string)],
  ];
  return columns.flatMap(([number, rule, contents], place) => [
    header(PEOPLE[place] as string, said.columns[place] as string, number),
    ...down(PEOPLE[place] as string, FIRST, contents, () => ({
      style: 'input',
      number,
      rule,
      note: said.notes.people[place],
    })),
  ]);
}

function away({ words: { people: said, sellers } }: MonthPlanSettings, { workingDays }: ExampleMonth): TemplateCell[] {
  const { seller, from, to } = monthExample.away;
  const example = [sellers[seller], workingDays[workingDays.length - from], workingDays[workingDays.length - to]];
  const kinds: readonly [NumberKind, InputRule][] = [
    ['text', anything],
    ['date', day],
    ['date', day],
  ];
  return kinds.flatMap(([number, rule], place) => [
    header(AWAY[place] as string, said.awayColumns[place] as string, number),
    ...down(
      AWAY[place] as string,
      FIRST,
      Array.from({ length: LEAVES }, (_, line) => (line === 0 ? example[place] : undefined)),
      () => ({ style: 'input', number, rule, note: said.notes.away[place] }),
    ),
  ]);
}

function ramp({ words: { people: said } }: MonthPlanSettings): TemplateCell[] {
  const months = Array.from({ length: RAMP_MONTHS }, (_, month) => month);
  return [
    ...across(RAMP, NAMES, said.ramp, () => ({ style: 'numberHeader' })),
    ...down(
      RAMP[0] as string,
      FIRST,
      months.map((month) => month + 1),
      () => ({ style: 'formula', number: 'count' }),
    ),
    ...down(
      RAMP[1] as string,
      FIRST,
      months.map((month) => monthExample.ramp[month]),
      () => ({ style: 'input', number: 'percent', rule: shareOfOne, note: said.notes.ramp }),
    ),
  ];
}

function header(letter: string, content: string, number: NumberKind): TemplateCell {
  const style: CellStyle = number === 'text' ? 'header' : 'numberHeader';
  return { at: `${letter}${NAMES}`, content, style };
}
