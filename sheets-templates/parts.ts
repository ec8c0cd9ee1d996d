/** Parts that every template has: the heading with stamp and legend, columns and rows of cells. */
import type { CommonSettings } from './settings';
import type { InputRule, NumberKind, TemplateCell } from './template';

/** What a sheet answers, and how to use it. */
export interface SheetPurpose {
  readonly title: string;
  readonly purpose: string;
}

/** Rows 1 to 3 of every sheet: what it answers, how to use it, version, date and legend. */
export function heading(
  { title, purpose }: SheetPurpose,
  edition: { readonly example: string; readonly version: string },
  { parts: { legend, stamp }, date }: CommonSettings,
): TemplateCell[] {
  return [
    { at: 'A1', content: title, style: 'title' },
    { at: 'A2', content: purpose, style: 'purpose' },
    { at: 'A3', content: stamp({ ...edition, date }), style: 'stamp' },
    { at: 'B3', content: legend.input, style: 'input', number: 'text' },
    { at: 'C3', content: legend.formula, style: 'formula', number: 'text' },
    { at: 'D3', content: legend.result, style: 'result', number: 'text' },
    { at: 'E3', content: legend.link, style: 'link', number: 'text' },
    { at: 'F3', content: legend.check, style: 'check', number: 'text' },
  ];
}

/** Cells below each other, or beside each other, from the given one. */
export function down(
  column: string,
  firstRow: number,
  contents: readonly (string | number | undefined)[],
  cell: (index: number) => Omit<TemplateCell, 'at' | 'content'>,
): TemplateCell[] {
  return contents.map((content, index) => ({ at: `${column}${firstRow + index}`, content, ...cell(index) }));
}

export function across(
  columns: readonly string[],
  row: number,
  contents: readonly (string | number | undefined)[],
  cell: (index: number) => Omit<TemplateCell, 'at' | 'content'>,
): TemplateCell[] {
  return contents.map((content, index) => ({ at: `${columns[index]}${row}`, content, ...cell(index) }));
}

/** One labelled figure: label in column A, figure in column B. */
export function figure(row: number, label: string, cell: Omit<TemplateCell, 'at'>): TemplateCell[] {
  return [
    { at: `A${row}`, content: label, style: 'label' },
    { at: `B${row}`, ...cell },
  ];
}

/** A formula that stays blank while the check named [complete] says that an input is missing or cannot be. */
export function ifComplete(expression: string): string {
  return `=IF(LEFT([complete];1)="✓";${expression};"")`;
}

/** A row of the same kind for every column of a block. */
export function sameKinds(rows: number, kinds: readonly NumberKind[]): NumberKind[][] {
  return Array.from({ length: rows }, () => [...kinds]);
}

export const atLeastZero: InputRule = { kind: 'atLeast', low: 0 };
export const shareOfOne: InputRule = { kind: 'between', low: 0, high: 1 };

/** Okabe and Ito's colours, which colour-blind readers can tell apart. */
export const chartColours = {
  blue: '#0072B2',
  orange: '#E69F00',
  green: '#009E73',
  vermilion: '#D55E00',
} as const;
