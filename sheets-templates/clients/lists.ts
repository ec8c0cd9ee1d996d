/** Whom to call first with a chain of touches, and where the visits go. */

import { ifComplete } from '../inputs';
import { across, down } from '../parts';
import type { NumberKind, TemplateCell } from '../template';
import type { ClientsSettings } from './index';
import { CALL, LISTED, VISIT_LIST } from './places';

const lines = Array.from({ length: LISTED }, (_, index) => index + 1);
const COLUMNS = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];

/** The clients whose purchases fell most. */
export function callFirst({ words }: ClientsSettings): TemplateCell[] {
  const found = ['-INDEX([change];#)', '[boughtBefore]', '[bought]', '[classBefore]', '[classNow]', '[moved]'];
  const kinds: NumberKind[] = ['text', 'amount', 'plan', 'plan', 'code', 'code', 'code'];
  return [
    { at: `A${CALL}`, content: words.call, style: 'section' },
    ...headers(CALL + 1, words.callColumns, kinds),
    ...lines.flatMap((line) => {
      const row = CALL + 1 + line;
      const place = `MATCH(${line};[fallRank];0)`;
      return [
        {
          at: `A${row}`,
          content: ifComplete(`IFERROR(IF(INDEX([change];${place})<0;INDEX([client];${place});"");"")`),
          style: 'label' as const,
        },
        ...entries(row, place, found, kinds),
      ];
    }),
  ];
}

export function touches({ words }: ClientsSettings): TemplateCell[] {
  const client = `A${CALL + 2}`;
  return [
    { at: `K${CALL}`, content: `="${words.touches}"&IF(${client}="";"";": "&${client})`, style: 'section' },
    { at: `K${CALL + 1}`, content: ifComplete('CLIENT_TOUCHES([firstTouch])'), style: 'header' },
    ...down('K', CALL + 2 + LISTED, words.touchesHint, () => ({ style: 'hint' })),
  ];
}

/** The clients with the most potential, and the visits that they and the others get. */
export function visitList({ words }: ClientsSettings): TemplateCell[] {
  const found = ['[potential]', '[bought]', '', '[classNow]', '[visits]'];
  const kinds: NumberKind[] = ['text', 'amount', 'plan', 'percent', 'code', 'count'];
  const first = VISIT_LIST + 2;
  const others = first + LISTED;
  const sums = ['B', 'C', 'F'];
  const all = ['[potential]', '[bought]', '[visits]'];
  const used = (row: number) => `=IF(N(B${row})=0;"";C${row}/B${row})`;
  return [
    { at: `A${VISIT_LIST}`, content: words.visits, style: 'section' },
    ...headers(VISIT_LIST + 1, words.visitColumns, kinds),
    ...lines.flatMap((line) => {
      const row = VISIT_LIST + 1 + line;
      const place = `MATCH(${line};[potentialRank];0)`;
      return [
        { at: `A${row}`, content: ifComplete(`IFERROR(INDEX([client];${place});"")`), style: 'label' as const },
        ...entries(row, place, found, kinds),
        { at: `D${row}`, content: used(row), style: 'formula' as const, number: 'percent' as const },
      ];
    }),
    { at: `A${others}`, content: words.others, style: 'label' },
    { at: `A${others + 1}`, content: words.total, style: 'result' },
    { at: `E${others + 1}`, content: '', style: 'result' },
    ...sums.flatMap((column, index): TemplateCell[] => [
      {
        at: `${column}${others}`,
        content: ifComplete(
          `IF(${column}${others + 1}="";"";${column}${others + 1}-SUM(${column}${first}:${column}${others - 1}))`,
        ),
        style: 'formula',
        number: 'plan',
      },
      {
        at: `${column}${others + 1}`,
        content: ifComplete(`IF(COUNT(${all[index]})=0;"";SUM(${all[index]}))`),
        style: 'result',
        number: 'plan',
      },
    ]),
    { at: `D${others}`, content: used(others), style: 'formula', number: 'percent' },
    { at: `D${others + 1}`, content: used(others + 1), style: 'result', number: 'percent' },
  ];
}

function headers(row: number, titles: readonly string[], kinds: readonly NumberKind[]): TemplateCell[] {
  return across(COLUMNS, row, titles, (index) => ({ style: 'header', number: kinds[index] }));
}

/** What the table of all clients holds in that place, from column B on, blank where column A names nobody. */
function entries(row: number, place: string, found: readonly string[], kinds: readonly NumberKind[]): TemplateCell[] {
  return found.flatMap((source, index): TemplateCell[] => {
    if (source === '') return [];
    const value = source.includes('#') ? source.replace('#', place) : `INDEX(${source};${place})`;
    const number = kinds[index + 1];
    return [{ at: `${COLUMNS[index + 1]}${row}`, content: `=IF($A${row}="";"";${value})`, style: 'formula', number }];
  });
}
