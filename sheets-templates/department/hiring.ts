/** Whom to hire when: twelve months of season, leavers and newcomers who are still learning, from TEAM_HIRING. */
import { ifComplete } from '../inputs';
import { across, down, shareOfOne } from '../parts';
import type { NumberKind, TemplateCell } from '../template';
import { departmentCase } from './case';
import { check, type DepartmentSettings, entry, outcome } from './figures';
import { FIRST_MONTH, HIRING, LAST_MONTH, MONTHS } from './rows';
import { SELLERS_NEEDED, SELLERS_THERE } from './team-table';

const HIRES = `F${FIRST_MONTH}:F${LAST_MONTH}`;
const SEASON = `B${FIRST_MONTH}:B${LAST_MONTH}`;

export const hiringKinds: readonly NumberKind[] = ['count', 'plan', 'decimal', 'plan', 'decimal', 'decimal', 'text'];

export function hiring(settings: DepartmentSettings): TemplateCell[] {
  const { hiring: words, inputs, checks } = settings.words;
  const [rampLabel, rampNote] = inputs.ramp;
  return [
    { at: `A${HIRING - 1}`, content: words.title, style: 'section' },
    ...entry(settings, HIRING, 'firstMonth', nextMonth(settings.date).serial, 'date', { kind: 'date' }),
    ...entry(settings, HIRING + 1, 'attrition', departmentCase.attrition, 'percent', shareOfOne),
    { at: `A${HIRING + 2}`, content: rampLabel, style: 'label' },
    ...across(['B', 'C', 'D'], HIRING + 2, departmentCase.ramp, () => ({
      style: 'input',
      number: 'percent',
      note: rampNote,
      rule: shareOfOne,
    })),
    ...outcome(HIRING + 3, words.hires, `SUM(${HIRES})`, 'plan', 'result'),
    ...outcome(HIRING + 4, words.soon, `SUM(F${FIRST_MONTH}:F${FIRST_MONTH + 2})`, 'plan', 'result'),
    { at: `A${HIRING + 5}`, content: words.shortMonths, style: 'label' },
    check(
      `B${HIRING + 5}`,
      `IF(SUMPRODUCT((H${FIRST_MONTH}:H${LAST_MONTH}<D${FIRST_MONTH}:D${LAST_MONTH}-1/1000000)*1)=0;"${checks.noneShort}";"✗ "&SUMPRODUCT((H${FIRST_MONTH}:H${LAST_MONTH}<D${FIRST_MONTH}:D${LAST_MONTH}-1/1000000)*1))`,
    ),
    ...outcome(HIRING + 6, words.seasonAverage, `AVERAGE(${SEASON})`, 'percent'),
    check(`C${HIRING + 6}`, `IF(ABS(AVERAGE(${SEASON})-1)<5/10000;"${checks.balanced}";"${checks.notBalanced}")`),
    ...months(settings),
  ];
}

function months(settings: DepartmentSettings): TemplateCell[] {
  const { hiring: words, notes } = settings.words;
  const rows = Array.from({ length: 12 }, (_, month) => FIRST_MONTH + month);
  return [
    ...across(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'], MONTHS, words.columns, () => ({ style: 'numberHeader' })),
    ...down(
      'A',
      FIRST_MONTH,
      rows.map((_, month) => ifComplete(`DATE(YEAR([firstMonth]);MONTH([firstMonth])+${month};1)`)),
      () => ({ style: 'label', number: 'month' }),
    ),
    ...down('B', FIRST_MONTH, seasonFrom(nextMonth(settings.date).month), () => ({
      style: 'input',
      number: 'percent',
      note: notes.season,
      rule: { kind: 'between', low: 0, high: 10 },
    })),
    {
      at: `C${FIRST_MONTH}`,
      // Sellers in a month of share s are s ÷ (1 ÷ sellers of an average month).
      content: ifComplete(
        `IF(${SELLERS_NEEDED}=0;"";TEAM_HIRING(TEAM_SELLERS(${SEASON};1/${SELLERS_NEEDED});${SELLERS_THERE};[attrition];[ramp];FALSE))`,
      ),
      style: 'formula',
      number: 'count',
    },
  ];
}

/** The first day of the month after the given day, as a serial number, and its month from 0. */
function nextMonth(date: string): { serial: number; month: number } {
  const [year = 0, month = 1] = date.split('-').map(Number);
  const first = Date.UTC(year, month, 1);
  return { serial: first / 86_400_000 + 25_569, month: month % 12 };
}

function seasonFrom(month: number): number[] {
  const { season } = departmentCase;
  return [...season.slice(month), ...season.slice(0, month)];
}
