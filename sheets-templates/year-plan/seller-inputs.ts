/** Inputs of the sheet "Sellers by month": who sells from when to when, how well, at most how much, and who is away. */
import { across, atLeastZero, dayNumber, down, shareOfOne } from '../parts';
import type { InputRule, NumberKind, TemplateCell } from '../template';
import { plannedYear, ramp, sellers, timeOff } from './example';
import { anyDay, anything, column, type YearPlanSettings } from './year-settings';

const HEADERS = 11;
const FIRST = HEADERS + 1;
const RAMP = 21;
export const TEAM_SELLERS = sellers.length;
export const TIME_OFF_ROWS = TEAM_SELLERS;
const AWAY = ['I', 'J', 'K'];

export function sellerInputs(settings: YearPlanSettings): TemplateCell[] {
  const firstDay = dayNumber(`${plannedYear(settings.date)}-01-01`);
  return [...team(settings, firstDay), ...ramps(settings), ...away(settings, firstDay)];
}

type Column = readonly [letter: string, number: NumberKind, note: string, rule: InputRule];

function team({ words: { sellers: words }, ledger }: YearPlanSettings, firstDay: number): TemplateCell[] {
  const { notes } = words;
  const day = (days: number | undefined) => (days === undefined ? undefined : firstDay + days);
  const columns: readonly Column[] = [
    ['A', 'text', notes.name, anything],
    ['B', 'decimal', notes.level, atLeastZero],
    ['C', 'percent', notes.share, shareOfOne],
    ['D', 'date', notes.start, anyDay],
    ['E', 'date', notes.leave, anyDay],
    ['F', 'amount', notes.most, atLeastZero],
    ['G', 'code', notes.team, anything],
  ];
  const rows = sellers.map(({ level, share, start, leave, most, team: own }, place) => [
    ledger.sellers[place],
    level,
    share,
    day(start),
    day(leave),
    most,
    ledger.lists.teams[own],
  ]);
  return [
    { at: `A${HEADERS - 1}`, content: words.team, style: 'section' },
    ...across(
      columns.map(([letter]) => letter),
      HEADERS,
      words.columns,
      (place) => ({ style: columns[place]?.[1] === 'text' ? 'header' : 'numberHeader', number: columns[place]?.[1] }),
    ),
    ...columns.flatMap(([letter, number, note, rule], place) =>
      down(
        letter,
        FIRST,
        rows.map((row) => row[place]),
        () => ({ style: 'input', number, note, rule }),
      ),
    ),
  ];
}

function ramps({ words: { sellers: words } }: YearPlanSettings): TemplateCell[] {
  return [
    { at: `A${RAMP}`, content: words.ramp, style: 'label' },
    ...across(['B', 'C', 'D'], RAMP, ramp, () => ({
      style: 'input',
      number: 'percent',
      note: words.notes.ramp,
      rule: { kind: 'between', low: 0, high: 5 },
    })),
  ];
}

function away({ words: { sellers: words }, ledger }: YearPlanSettings, firstDay: number): TemplateCell[] {
  const places = Array.from({ length: TIME_OFF_ROWS }, (_, place) => timeOff[place]);
  const contents = [
    places.map((off) => (off ? ledger.sellers[off.seller] : undefined)),
    places.map((off) => (off ? firstDay + off.from : undefined)),
    places.map((off) => (off ? firstDay + off.to : undefined)),
  ];
  return [
    { at: `${AWAY[0]}${HEADERS - 1}`, content: words.timeOff, style: 'section' },
    ...across(AWAY, HEADERS, words.timeOffColumns, (place) => ({
      style: 'numberHeader',
      number: place === 0 ? 'code' : 'date',
    })),
    ...AWAY.flatMap((letter, place) =>
      down(letter, FIRST, contents[place] as readonly (string | number | undefined)[], () => ({
        style: 'input',
        number: place === 0 ? 'code' : 'date',
        note: words.notes.timeOff,
        rule: place === 0 ? { kind: 'listed', in: 'sellerNames' } : anyDay,
      })),
    ),
  ];
}

export const sellerNames = {
  sellerNames: column('A', FIRST, TEAM_SELLERS),
  people: `A${FIRST}:F${FIRST + TEAM_SELLERS - 1}`,
  teams: column('G', FIRST, TEAM_SELLERS),
  sellerSums: column('H', FIRST, TEAM_SELLERS),
  ramp: `B${RAMP}:D${RAMP}`,
  timeOff: `${AWAY[0]}${FIRST}:${AWAY[2]}${FIRST + TIME_OFF_ROWS - 1}`,
};
