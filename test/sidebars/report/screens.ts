/** The states of the sidebar "Weekly report", each as the spreadsheet that leads to it. */
import type { CellValue } from '../../../src/sheets/methods';
import { openWatched } from '../../sheets/lent-services';
import type { OpenSheet } from '../../workbench/spreadsheet/open-sheet';
import { date, WORKED, writeSheet } from './month';

type Rows = readonly (readonly CellValue[])[];

const people = (count: number, name = 'Seller') => Array.from({ length: count }, (_, index) => `${name} ${index + 1}`);

function planned(sellers: readonly string[], days: readonly number[] = WORKED): Rows {
  return [['Date', ...sellers], ...days.map((day) => [date(day), ...sellers.map(() => 50_000)])];
}

function brought(sellers: readonly string[], days: readonly number[] = WORKED.slice(0, 12)): Rows {
  const of = (day: number) => sellers.map((_, index) => 30_000 + ((day * 7 + index * 5) % 11) * 4000);
  return [['Date', ...sellers], ...days.map((day) => [date(day), ...of(day)])];
}

const team = (count: number, name?: string) => ({
  plans: planned(people(count, name)),
  facts: brought(people(count, name)),
});
const PAIR = people(2);
/** From Monday, 28 December 2026, in week 53, to Friday, 22 January 2027. */
const OVER_NEW_YEAR = Array.from({ length: 26 }, (_, index) => 58 + index).filter((day) => day % 7 > 1);

interface Screen {
  readonly plansSheet?: string;
  readonly plans?: Rows;
  readonly facts?: Rows;
  /** Whether there is a report to print, and on how many pages at the most. */
  readonly pages: number;
}

export const screens: Readonly<Record<string, Screen>> = {
  'no sheet': { pages: 0 },
  'no facts': { plans: planned(PAIR), pages: 0 },
  'unreadable plan': {
    // By its name, as the template has it: else a sheet of words is none of the sheets to choose.
    plansSheet: 'Plan by seller',
    plans: [
      ['Date', 'Ann'],
      [date(2), 'a good deal'],
    ],
    facts: brought(['Ann']),
    pages: 0,
  },
  'before the first day': { plans: planned(PAIR), facts: brought(PAIR, [-20, -19]), pages: 0 },
  'after the last day': { plans: planned(PAIR), facts: brought(PAIR, [40, 41]), pages: 0 },
  'one seller': { ...team(1), pages: 1 },
  'eight sellers': { ...team(8), pages: 1 },
  'twenty sellers': { ...team(20), pages: 1 },
  'sixty sellers': { ...team(60), pages: 2 },
  'long names': { ...team(8, 'Maximiliane-Theodora von Hohenstein-Wartenberg the'), pages: 1 },
  'money given back': {
    plans: planned(PAIR),
    facts: [['Date', ...PAIR], ...WORKED.slice(0, 7).map((day) => [date(day), -1_250_000, 30_000])],
    pages: 1,
  },
  'over New Year': { plans: planned(PAIR, OVER_NEW_YEAR), facts: brought(PAIR, OVER_NEW_YEAR.slice(0, 5)), pages: 1 },
  'after the month': { plans: planned(PAIR), facts: brought(PAIR, WORKED), pages: 1 },
};

export async function openScreen({ plansSheet = 'Goals', plans, facts }: Screen): Promise<OpenSheet> {
  const opened = await openWatched();
  if (plans) writeSheet(opened, plansSheet, plans);
  if (facts) writeSheet(opened, 'What came', facts);
  return opened;
}
