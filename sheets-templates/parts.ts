/** Parts that every template has: the heading with stamp and legend, columns and rows of cells. */
import type { CommonSettings } from './settings';
import type { CellStyle, InputRule, NumberKind, TemplateCell } from './template';

/** What a sheet answers, and how to use it. */
export interface SheetPurpose {
  readonly title: string;
  readonly purpose: string;
}

type Legend = keyof CommonSettings['parts']['legend'] & CellStyle;

const everyLegend: Readonly<Partial<Record<Legend, string>>> = {
  input: 'B',
  formula: 'C',
  result: 'D',
  link: 'E',
  check: 'F',
};

/** Rows 1 to 3 of every sheet: what it answers, how to use it, version, date and legend, each entry in its column. */
export function heading(
  { title, purpose }: SheetPurpose,
  edition: { readonly example: string; readonly version: string },
  { parts: { legend, stamp }, date }: CommonSettings,
  columns = everyLegend,
): TemplateCell[] {
  return [
    { at: 'A1', content: title, style: 'title' },
    { at: 'A2', content: purpose, style: 'purpose' },
    { at: 'A3', content: stamp({ ...edition, date }), style: 'stamp' },
    ...(Object.entries(columns) as [Legend, string][]).map(
      ([style, column]): TemplateCell => ({ at: `${column}3`, content: legend[style], style, number: 'text' }),
    ),
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

/** A row of the same kind for every column of a block. */
export function sameKinds(rows: number, kinds: readonly NumberKind[]): NumberKind[][] {
  return Array.from({ length: rows }, () => [...kinds]);
}

/** A formula that stays blank while a check, a cell that begins with its sign, is not passed. */
export function ifPassed(check: string, expression: string): string {
  return `=IF(LEFT(${check};1)="✓";${expression};"")`;
}

/** A sentence for a formula, in which {1}, {2} … stand for what formulas say. */
export function sentence(text: string, expressions: readonly string[]): string {
  return text
    .split(/\{(\d)\}/)
    .map((part, index) => (index % 2 === 1 ? expressions[Number(part) - 1] : `"${part}"`))
    .filter((part) => part !== '""')
    .join('&');
}

/** The number that a sheet counts a day by: 30 December 1899 is 0. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569;
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
