/** The day of a plan: what was to be done, what was done, what is left, for all and for each person. */
import { sameText } from '../../models/ledger/tables';
import { type BoardFigures, boardOf } from '../../models/plan/board';
import { noDays } from '../../models/plan/day-grid';
import type { FoundFacts } from './jobs';
import type { NamedGrid } from './read-plan';

export interface DayLine {
  readonly name: string;
  readonly figures: BoardFigures;
  /** Otherwise what is done is not known. */
  readonly hasFacts: boolean;
}

export interface DayOf {
  /** '' for all. */
  readonly person: string;
  /** As the plan has them: payments first. */
  readonly lines: readonly DayLine[];
}

/** All first, then the people of the plan in their order, then those who brought something without a plan. */
export function dayOfPlan(plan: readonly NamedGrid[], facts: FoundFacts, day: number): DayOf[] {
  const boards = plan.map(({ name, grid }, place) => {
    const known = facts.lines[place] ?? null;
    const rows = boardOf({ day, plans: grid, facts: known ?? noDays, teams: undefined });
    return { name, rows, hasFacts: known !== null };
  });
  const people = new Map<string, string>();
  for (const { rows } of boards)
    for (const { of, seller } of rows) if (of === 'seller' && seller !== '') people.set(sameText(seller), seller);
  const linesOf = (key: string | undefined) =>
    boards.map(({ name, rows, hasFacts }) => {
      const row = rows.find(({ of, seller }) => (key === undefined ? of === 'all' : sameText(seller) === key));
      return { name, hasFacts, figures: row?.figures ?? NOTHING };
    });
  return [
    { person: '', lines: linesOf(undefined) },
    ...[...people].map(([key, person]) => ({ person, lines: linesOf(key) })),
  ];
}

const NOTHING: BoardFigures = {
  planToday: 0,
  factToday: 0,
  planNext: 0,
  planSoFar: 0,
  factSoFar: 0,
  attainment: null,
  plan: 0,
  ofPlan: null,
  gap: 0,
  forecast: null,
  neededPerDay: null,
};
