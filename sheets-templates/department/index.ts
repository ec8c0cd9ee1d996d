/** The template "Department": how many people the plan takes, and whether the team that is there fits. */
import { inputsCheck } from '../inputs';
import { heading, sameKinds } from '../parts';
import type { Spill, Template, TemplateCell, Warning } from '../template';
import { ADVICE_LINES, advice } from './advice';
import { answers } from './answers';
import { charts } from './charts';
import { capacity, driverNames, funnel, market } from './drivers';
import type { DepartmentSettings } from './figures';
import { hiring, hiringKinds } from './hiring';
import {
  ADVICE,
  ADVICE_TABLE,
  CAPACITY,
  CLOSERS,
  FIRST_MONTH,
  FUNNEL,
  HEADS,
  HEADS_WHO_CLOSE,
  HIRING,
  MONTHS,
  TEAM,
} from './rows';
import { teamTable } from './team-table';

const VERSION = '1.0';

export function departmentTemplate(settings: DepartmentSettings): Template {
  const { words, rightToLeft } = settings;
  const cells = [teamTable, market, funnel, capacity, hiring, advice].flatMap((part) => part(settings));
  return {
    id: 'department',
    version: VERSION,
    rightToLeft,
    sheets: [
      {
        name: words.sheet,
        columnWidths: [230, 165, 105, 90, 135, 90, 90, 110, 105],
        frozenRows: 3,
        tallRows: [TEAM - 1, MONTHS],
        cells: [
          ...heading(words, { example: words.example, version: VERSION }, settings),
          ...answers(settings, checkOf(cells, settings)),
          ...cells,
        ],
        names: {
          ...driverNames,
          complete: 'B8',
          firstMonth: `B${HIRING}`,
          attrition: `B${HIRING + 1}`,
          ramp: `B${HIRING + 2}:D${HIRING + 2}`,
        },
        spills,
        warnings,
        charts: charts(settings),
      },
    ],
  };
}

function checkOf(cells: readonly TemplateCell[], { parts }: DepartmentSettings): string {
  const whole = `B${ADVICE}:B${ADVICE + 3}`;
  const closing = `F${HEADS_WHO_CLOSE}`;
  return inputsCheck({
    cells,
    parts,
    optional: [driverNames.supply],
    alsoTrue: [
      `${closing}<=F${CLOSERS}`,
      `${closing}<=F${HEADS}`,
      // Regions, lines, segments and channels are counted whole.
      `SUMPRODUCT(ABS(${whole}-ROUND(${whole};0)))=0`,
    ],
  });
}

const spills: readonly Spill[] = [
  {
    at: `A${TEAM}`,
    headers: false,
    kinds: sameKinds(5, ['text', 'plan', 'count', 'plan', 'percent']),
    resultRows: 1,
  },
  { at: `C${FIRST_MONTH}`, headers: false, kinds: sameKinds(12, hiringKinds), resultRows: 0 },
  { at: `A${ADVICE_TABLE}`, kinds: sameKinds(ADVICE_LINES, ['text', 'text', 'text']), resultRows: 0 },
];

const says = (at: string) => `=LEFT(${at};1)="✗"`;

const warnings: readonly Warning[] = [
  { range: 'B8:B10', when: says('B8') },
  { range: `I${TEAM}:I${HEADS}`, when: says(`I${TEAM}`) },
  { range: `H${TEAM}:H${HEADS}`, when: `=AND(ISNUMBER(H${TEAM});H${TEAM}>1)` },
  { range: `C${FUNNEL + 4}`, when: says(`C${FUNNEL + 4}`) },
  { range: `C${CAPACITY + 9}`, when: says(`C${CAPACITY + 9}`) },
  ...[`B${HIRING + 5}`, `C${HIRING + 6}`].map((range) => ({ range, when: says(range) })),
];
