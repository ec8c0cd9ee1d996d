/** How the modeller's meanings look in a sheet: the same colours and formats in every template. */
import type { CellStyle, NumberKind } from '../../sheets-templates/template';
import type { HorizontalAlignment } from './methods';

export const INPUT_BACKGROUND = '#fff8d6';
export const RESULT_BACKGROUND = '#e8eef9';
export const WARNING_COLOUR = '#b3261e';
export const LINE_COLOUR = '#9aa3ad';
const BLACK = '#1f1f1f';
const MUTED = '#55606b';

export interface Look {
  readonly background: string | null;
  readonly colour: string;
  readonly size: number;
  readonly bold: boolean;
  readonly alignment: HorizontalAlignment | null;
}

const plain: Look = { background: null, colour: BLACK, size: 10, bold: false, alignment: null };

const looks: Readonly<Record<CellStyle, Look>> = {
  title: { ...plain, size: 18, bold: true },
  purpose: { ...plain, colour: MUTED, size: 11 },
  stamp: { ...plain, colour: MUTED, size: 9 },
  section: { ...plain, size: 12, bold: true },
  label: plain,
  header: { ...plain, colour: MUTED, bold: true },
  numberHeader: { ...plain, colour: MUTED, bold: true, alignment: 'right' },
  input: { ...plain, background: INPUT_BACKGROUND, colour: '#0b4bb3' },
  formula: plain,
  result: { ...plain, background: RESULT_BACKGROUND, bold: true },
  answer: { ...plain, background: RESULT_BACKGROUND, size: 20, bold: true },
  link: { ...plain, colour: '#0b6b34' },
  check: { ...plain, alignment: 'right' },
  checkSentence: plain,
  finding: { ...plain, size: 11, bold: true },
  hint: { ...plain, colour: MUTED, size: 9 },
};

export function lookOf(style: CellStyle): Look {
  return looks[style];
}

/** Negatives carry a minus and are red; `@` keeps a label that looks like a number or a formula as text. */
const formats: Readonly<Record<NumberKind, string>> = {
  amount: '#,##0;[Red]-#,##0',
  count: '#,##0;[Red]-#,##0',
  plan: '#,##0;[Red]-#,##0;–',
  decimal: '#,##0.00;[Red]-#,##0.00',
  percent: '0.0%;[Red]-0.0%',
  change: '+0.0%;[Red]-0.0%;–',
  mixed: '[>=10]#,##0;0.00',
  // The name of the month keeps day and month apart in every country.
  date: 'd mmm yyyy',
  workday: 'ddd d mmm',
  month: 'mmm yyyy',
  text: '@',
  code: 'General',
  general: 'General',
};

export function formatOf(kind: NumberKind): string {
  return formats[kind];
}

/** The same format with some room after the number. */
export function withGap(format: string): string {
  return format
    .split(';')
    .map((section) => `${section}"  "`)
    .join(';');
}

/** Whether a number on the right of its column would touch a text on the left of the next. */
export function touchesText(kind: NumberKind, next: NumberKind | undefined): boolean {
  return next === 'text' && !['text', 'code', 'general'].includes(kind);
}
