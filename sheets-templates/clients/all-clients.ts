/** Every client of the second half-year beside what it was in the first, and the columns that the migration reads. */

import { ifComplete } from '../inputs';
import { across, down } from '../parts';
import type { NumberKind, TemplateCell } from '../template';
import type { ClientsSettings } from './index';
import { ALL, CLIENTS, NAME, TABLE, TOP } from './places';

const kinds: NumberKind[] = ['text', 'plan', 'percent', 'percent', 'code', 'percent', 'code', 'code'];
/** The table of CLIENT_ABCXYZ. */
export const abcxyzKinds: NumberKind[][] = Array.from({ length: CLIENTS }, () => kinds);

export function allClients({ words }: ClientsSettings): TemplateCell[] {
  const beside = ['I', 'J', 'K', 'L', 'M', 'N'];
  const codes = ['I', 'N'];
  const visits = ifComplete('IFERROR(CLIENT_VISITS([potential];[available];[fewest];[most]);"")');
  return [
    { at: `A${ALL}`, content: words.all, style: 'section' },
    {
      at: `A${TABLE}`,
      content: ifComplete('CLIENT_ABCXYZ([clients];[monthsNow];[a];[b];[x];[y])'),
      style: 'header',
    },
    ...across(beside, TABLE, words.allColumns, (index) => ({
      style: 'header',
      number: codes.includes(beside[index] as string) ? 'code' : 'count',
    })),
    // One formula fills the column.
    ...down(
      'M',
      TOP,
      tableRows().map((row) => (row === TOP ? visits : undefined)),
      () => ({ style: 'formula', number: 'plan' }),
    ),
    ...tableRows().flatMap((row) => besides(row, words.moved)),
  ];
}

/** What the first half-year says of the client in column A, and how it moved. */
function besides(row: number, moved: ClientsSettings['words']['moved']): TemplateCell[] {
  const found = (range: string, names: string) => `INDEX(${range};MATCH($A${row};${names};0))`;
  const boughtBefore = found('[earlierTotals]', '[earlierClients]');
  const byClass = `IF(LEFT(I${row};1)=E${row};"${moved.same}";IF(LEFT(I${row};1)<E${row};"${moved.down}";"${moved.up}"))`;
  const kept = (formula: string) => `=IF($A${row}="";"";${formula})`;
  return [
    // Who bought nothing is not there, instead of being in the lowest class.
    {
      at: `I${row}`,
      content: kept(`IF(${boughtBefore}>0;${found('[earlierClasses]', '[earlierClients]')};"")`),
      style: 'formula',
      number: 'code',
    },
    { at: `J${row}`, content: kept(boughtBefore), style: 'formula', number: 'plan' },
    { at: `K${row}`, content: kept(`B${row}-J${row}`), style: 'formula', number: 'plan' },
    {
      at: `N${row}`,
      content: kept(`IF(J${row}=0;IF(B${row}=0;"";"${moved.arrived}");IF(B${row}=0;"${moved.lost}";${byClass}))`),
      style: 'formula',
      number: 'code',
    },
    { at: `L${row}`, content: kept(found('[potentials]', '[clients]')), style: 'formula', number: 'plan' },
  ];
}

export function workingColumns({ words }: ClientsSettings): TemplateCell[] {
  const columns = ['O', 'P', 'Q', 'R', 'S', 'T', 'U'];
  const kinds: (NumberKind | undefined)[] = [undefined, undefined, 'code', 'code', 'code', 'count', 'count'];
  return [
    { at: `${NAME}${ALL}`, content: words.working, style: 'section' },
    ...across(columns, TABLE, words.workingColumns, (index) => ({ style: 'header', number: kinds[index] })),
    ...tableRows().flatMap((row) => {
      const now = (column: string) => `=IF($A${row}="";"";IF($B${row}>0;${column}${row};""))`;
      // Of equals the earlier comes first, so that every rank is there once.
      const rank = (column: string, upwards: 0 | 1) =>
        `=IF(ISNUMBER(${column}${row});RANK(${column}${row};${column}$${TOP}:${column}$${TOP + CLIENTS - 1};${upwards})+COUNTIF(${column}$${TOP}:${column}${row};${column}${row})-1;"")`;
      const contents = [
        `=IF(I${row}="";"";A${row})`,
        now('A'),
        `=LEFT(I${row};1)`,
        now('E'),
        now('H'),
        rank('K', 1),
        rank('L', 0),
      ];
      return across(columns, row, contents, (index) => ({ style: 'formula', number: kinds[index] }));
    }),
  ];
}

function tableRows(): number[] {
  return Array.from({ length: CLIENTS }, (_, index) => TOP + index);
}
