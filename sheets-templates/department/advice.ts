/** Which structure fits a department of this size, from TEAM_ADVICE. */
import { ifComplete } from '../inputs';
import type { TemplateCell } from '../template';
import { departmentCase } from './case';
import { type DepartmentSettings, entry } from './figures';
import { ADVICE, ADVICE_TABLE } from './rows';
import { SELLERS_NEEDED } from './team-table';

/** Structures, heads and next step of growth. */
export const ADVICE_LINES = 11;

export function advice(settings: DepartmentSettings): TemplateCell[] {
  const { regions, productLines, segments, channels } = departmentCase;
  const counted = (row: number, key: 'regions' | 'productLines' | 'segments' | 'channels', count: number) =>
    entry(settings, row, key, count, 'general', { kind: 'between', low: 0, high: 1000 });
  return [
    { at: `A${ADVICE - 1}`, content: settings.words.advice, style: 'section' },
    ...counted(ADVICE, 'regions', regions),
    ...counted(ADVICE + 1, 'productLines', productLines),
    ...counted(ADVICE + 2, 'segments', segments),
    ...counted(ADVICE + 3, 'channels', channels),
    {
      at: `A${ADVICE_TABLE}`,
      // Where nobody comes back the product is bought once.
      content: ifComplete(
        `TEAM_ADVICE(${SELLERS_NEEDED};[returningShare]=0;B${ADVICE};B${ADVICE + 1};B${ADVICE + 2};B${ADVICE + 3})`,
      ),
      style: 'header',
    },
  ];
}
