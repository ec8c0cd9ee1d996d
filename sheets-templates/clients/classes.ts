/** How clients moved between the classes, and how many of them, how much revenue and how many visits each class has. */

import { ifComplete } from '../inputs';
import { across, down } from '../parts';
import type { TemplateCell } from '../template';
import type { ClientsSettings } from './index';
import { CLASSES, NAME, NINE } from './places';

export const nineClasses = ['A', 'B', 'C'].flatMap((volume) => ['X', 'Y', 'Z'].map((evenness) => volume + evenness));

const HEADER = CLASSES + 1;
const FIRST = HEADER + 1;
const NONE = FIRST + nineClasses.length;
const COLUMNS = ['I', 'J', 'K', 'L', 'M'];

export function migration({ words }: ClientsSettings): TemplateCell[] {
  return [
    { at: `C${CLASSES}`, content: words.migration, style: 'section' },
    {
      at: `C${HEADER}`,
      content: ifComplete('CLIENT_MIGRATION([nameBefore];[abcBefore];[nameNow];[abcNow])'),
      style: 'header',
    },
    ...down('D', FIRST + 5, words.migrationHints, () => ({ style: 'hint' })),
    { at: `${NAME}${NINE}`, content: words.nine, style: 'section' },
    {
      at: `${NAME}${NINE + 1}`,
      content: ifComplete('CLIENT_MIGRATION([nameBefore];[classBefore];[nameNow];[classNow])'),
      style: 'header',
    },
  ];
}

export function counts({ words }: ClientsSettings): TemplateCell[] {
  const of = (row: number) => `$I${row}`;
  const rows = nineClasses.map((_, index) => FIRST + index);
  const none = (column: string) => ifComplete(`SUMPRODUCT(([client]<>"")*(${column}=""))`);
  const line = (row: number, style: 'formula' | 'result', contents: readonly string[]) =>
    across(COLUMNS.slice(1), row, contents, (index) => ({ style, number: index === 2 ? 'percent' : 'count' }));
  return [
    { at: `I${CLASSES}`, content: words.counts, style: 'section' },
    ...across(COLUMNS, HEADER, words.countColumns, (index) => ({ style: index === 0 ? 'header' : 'numberHeader' })),
    ...down('I', FIRST, [...nineClasses, words.notBuying], () => ({ style: 'label' })),
    ...rows.flatMap((row) =>
      line(row, 'formula', [
        ifComplete(`COUNTIF([classBefore];${of(row)})`),
        ifComplete(`COUNTIF([classNow];${of(row)})`),
        ifComplete(`SUMIF([classNow];${of(row)};[share])`),
        ifComplete(`IF(COUNT([visits])=0;"";SUMIF([classNow];${of(row)};[visits]))`),
      ]),
    ),
    ...line(NONE, 'formula', [
      none('[classBefore]'),
      none('[classNow]'),
      '',
      ifComplete(`IF(COUNT([visits])=0;"";SUM([visits])-SUM(M${FIRST}:M${NONE - 1}))`),
    ]),
    { at: `I${NONE + 1}`, content: words.total, style: 'result' },
    ...line(
      NONE + 1,
      'result',
      COLUMNS.slice(1)
        .map((column) => `${column}${FIRST}:${column}${NONE}`)
        .map((range) => ifComplete(`IF(COUNT(${range})=0;"";SUM(${range}))`)),
    ),
  ];
}
