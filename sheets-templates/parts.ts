/** Parts that every template has: the heading with stamp and legend, columns and rows of cells. */
import type { CommonSettings } from './settings';
import type { InputRule, NumberKind, TemplateCell } from './template';

/** What a sheet answers, and how to use it. */
export interface SheetPurpose {
  readonly title: string;
  readonly purpose: string;
}

/** Where each entry of the legend stands in row 3; a sheet that no other sheet feeds leaves out the link. */
export interface LegendPlaces {
  readonly input: string;
  readonly formula: string;
  readonly result: string;
  readonly link?: string;
  readonly check: string;
}

const usualPlaces: LegendPlaces = { input: 'B', formula: 'C', result: 'D', link: 'E', check: 'F' };

/** Rows 1 to 3 of every sheet: what it answers, how to use it, version, date and legend. */
export function heading(
  { title, purpose }: SheetPurpose,
  edition: { readonly example: string; readonly version: string },
  { parts: { legend, stamp }, date }: CommonSettings,
  places: LegendPlaces = usualPlaces,
): TemplateCell[] {
  const entries = (['input', 'formula', 'result', 'link', 'check'] as const).flatMap((style): TemplateCell[] => {
    const column = places[style];
    return column ? [{ at: `${column}3`, content: legend[style], style, number: 'text' }] : [];
  });
  return [
    { at: 'A1', content: title, style: 'title' },
    { at: 'A2', content: purpose, style: 'purpose' },
    { at: 'A3', content: stamp({ ...edition, date }), style: 'stamp' },
    ...entries,
  ];
}

/** A formula that stays blank while the check [complete] finds an input missing. */
export function ifComplete(expression: string): string {
  return `=IF(LEFT([complete];1)="✓";${expression};"")`;
}

/** A day "2026-11-23" as the number that a cell holds: days since 30 December 1899. */
export function serialDay(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
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
