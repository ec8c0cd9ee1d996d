/** Pay at every attainment, told apart for the chart, and the curve of the bonus under the cap. */

import { ifComplete } from '../inputs';
import { across, down, figure } from '../parts';
import type { TemplateCell } from '../template';
import { CAPPED, CAPPED_ROWS, CURVE, STEP_ROWS, STEPS } from './rows';
import { MIX_AND_MODE, type PaySettings } from './settings';

export function steps({ words: { steps: labels } }: PaySettings): TemplateCell[] {
  const headers = [labels.steady, labels.cliff, labels.deadZone];
  const rows = Array.from({ length: STEP_ROWS - 1 }, (_, index) => STEPS + 1 + index);
  const last = STEPS + STEP_ROWS;
  // Only a cliff is more than a tenth of on-target pay for one step: what else has a note is a dead zone.
  const isCliff = (row: number) => `ABS(D${row})*10>[onTarget]`;
  const series = (column: string, shown: (row: number) => string, lastShown: string) => [
    ...down(
      column,
      STEPS + 1,
      rows.map((row) => `=IF(ISNUMBER(B${row});${shown(row)};"")`),
      () => ({ style: 'formula', number: 'amount' }),
    ),
    {
      at: `${column}${last}`,
      content: `=IF(ISNUMBER(B${last});${lastShown};"")`,
      style: 'formula',
      number: 'amount',
    } as const,
  ];
  // No step follows the last row: it belongs to a dead zone if the row above does.
  const isDead = `ISNUMBER(H${last - 1})`;
  return [
    { at: `A${STEPS - 1}`, content: labels.title, style: 'section' },
    { at: `A${STEPS}`, content: ifComplete(`PAY_CURVE([onTarget];[capped];${MIX_AND_MODE})`), style: 'header' },
    ...across(['F', 'G', 'H'], STEPS, headers, () => ({ style: 'numberHeader' })),
    ...series('F', (row) => `IF(E${row}="";B${row};"")`, `IF(${isDead};"";B${last})`),
    ...series('G', (row) => `IF(E${row}="";"";IF(${isCliff(row)};B${row};""))`, '""'),
    ...series('H', (row) => `IF(E${row}="";"";IF(${isCliff(row)};"";B${row}))`, `IF(${isDead};B${last};"")`),
  ];
}

/**
 * Only PAY_TOTAL takes a cap, so the other functions get a curve that never pays more: each row at most the limit and, on
 * straight lines, one more row where the line meets it. Blank rows do not count.
 */
export function cappedCurve({ words: { capped, curve } }: PaySettings): TemplateCell[] {
  const rows = Array.from({ length: CAPPED_ROWS }, (_, index) => {
    const [own, next] = [CURVE + Math.floor(index / 2), CURVE + Math.floor(index / 2) + 1];
    return index % 2 === 0 ? atRow(own, CAPPED + index) : whereTheyMeet(own, next, CAPPED + index);
  });
  return [
    { at: `A${CAPPED - 3}`, content: capped.title, style: 'section' },
    ...figure(CAPPED - 2, capped.limit, {
      content: ifComplete('IF([cap]="";"";IF([bonus]=0;"";([cap]-[fixed]-[soft])/[bonus]))'),
      style: 'formula',
      number: 'decimal',
    }),
    ...across(['A', 'B'], CAPPED - 1, [curve.from, curve.multiplier], () => ({ style: 'numberHeader' })),
    ...(['A', 'B'] as const).flatMap((column, place) =>
      down(
        column,
        CAPPED,
        rows.map((row) => row[place]),
        () => ({ style: 'formula', number: 'percent' }),
      ),
    ),
  ];
}

function atRow(own: number, row: number): [string, string] {
  return [ifComplete(`IF(A${own}="";"";A${own})`), `=IF(A${row}="";"";IF([limit]="";B${own};MIN(B${own};[limit])))`];
}

function whereTheyMeet(own: number, next: number, row: number): [string, string] {
  const crosses = `(B${own}-[limit])*(B${next}-[limit])<0`;
  const meeting = `A${own}+([limit]-B${own})*(A${next}-A${own})/(B${next}-B${own})`;
  return [
    ifComplete(`IF(AND(ISNUMBER([limit]);[mode]="linear";ISNUMBER(A${next}));IF(${crosses};${meeting};"");"")`),
    `=IF(A${row}="";"";[limit])`,
  ];
}
