/** People needed by role, from TEAM_STRUCTURE, against those who are there. */
import { ifComplete } from '../inputs';
import { across, atLeastZero, down } from '../parts';
import type { TemplateCell } from '../template';
import { LED } from './answers';
import { departmentCase } from './case';
import type { DepartmentSettings } from './figures';
import { FARMERS, HEADS, HEADS_WHO_CLOSE, PEOPLE, TEAM, TOTAL } from './rows';

const COLUMNS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'];

export function teamTable({ words }: DepartmentSettings): TemplateCell[] {
  const { team, notes } = words;
  const roles = [0, 1, 2, 3].map((role) => TEAM + role);
  const there = departmentCase.team;
  return [
    { at: `A${TEAM - 2}`, content: team.title, style: 'section' },
    ...across(COLUMNS, TEAM - 1, team.columns, (index) => ({ style: index === 0 ? 'header' : 'numberHeader' })),
    {
      at: `A${TEAM}`,
      content: ifComplete(
        'TEAM_STRUCTURE([newDeals];[conversion];[callsPerLead];[callsOfOne];[dealsPerCloser];[clients];[clientsPerFarmer];[span];FALSE)',
      ),
      style: 'formula',
    },
    ...down('F', TEAM, there, (role) => ({
      style: 'input',
      number: 'general',
      note: notes.there[role],
      rule: atLeastZero,
    })),
    // Half a person to spare is none, half a person missing is one.
    ...down(
      'G',
      TEAM,
      roles.map((row) => ifComplete(`INT(F${row}-D${row})`)),
      () => ({ style: 'formula', number: 'plan' }),
    ),
    ...down('H', TEAM, roles.map(loadOfThoseThere), () => ({ style: 'formula', number: 'percent' })),
    ...down(
      'I',
      TEAM,
      roles.map((row) => ifComplete(`IF(G${row}<0;"${team.tooFew}";IF(G${row}>0;"${team.toSpare}";"${team.fits}"))`)),
      () => ({ style: 'check' }),
    ),
    ...totals({ words }),
    { at: `A${PEOPLE + 1}`, content: team.sources, style: 'hint' },
  ];
}

/** Sellers carry the work of the plan; heads lead the sellers who are there. */
function loadOfThoseThere(row: number): string {
  const work = row === HEADS ? LED : `B${row}`;
  return ifComplete(`IF(F${row}>0;${work}/(F${row}*C${row});"")`);
}

/** A head who closes deals himself fills two roles and is one person. */
function totals({ words: { team, notes } }: Pick<DepartmentSettings, 'words'>): TemplateCell[] {
  const last = { style: 'result', number: 'general' } as const;
  return [
    { at: `F${TOTAL}`, content: ifComplete(`SUM(F${TEAM}:F${HEADS})`), ...last },
    { at: `G${TOTAL}`, content: ifComplete(`INT(F${TOTAL}-D${TOTAL})`), style: 'result', number: 'plan' },
    { at: `A${HEADS_WHO_CLOSE}`, content: team.headsWhoClose, style: 'label' },
    {
      at: `D${HEADS_WHO_CLOSE}`,
      content: ifComplete(`MIN(F${HEADS_WHO_CLOSE};D${TEAM + 1};D${HEADS})`),
      style: 'formula',
      number: 'plan',
    },
    {
      at: `F${HEADS_WHO_CLOSE}`,
      content: departmentCase.headsWhoClose,
      style: 'input',
      number: 'general',
      note: notes.headsWhoClose,
      rule: atLeastZero,
    },
    ...across(['A', 'B', 'C', 'D', 'E', 'F', 'G'], PEOPLE, peopleRow(team.people), (index) => ({
      style: 'result',
      number: index === 0 ? undefined : index === 6 ? 'plan' : 'general',
    })),
  ];
}

function peopleRow(label: string): (string | undefined)[] {
  const people = (column: string) => ifComplete(`${column}${TOTAL}-${column}${HEADS_WHO_CLOSE}`);
  const difference = ifComplete(`INT(F${PEOPLE}-D${PEOPLE})`);
  return [label, undefined, undefined, people('D'), undefined, people('F'), difference];
}

export const SELLERS_NEEDED = `SUM(D${TEAM}:D${FARMERS})`;
export const SELLERS_THERE = `SUM(F${TEAM}:F${FARMERS})`;
