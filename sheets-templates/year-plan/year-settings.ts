/** What the sheets of the template "Year plan" share: what it is laid with, and formulas that wait for other sheets. */
import type { FieldWords } from '../../src/messages/en/fields';
import type { LedgerTemplateWords } from '../../src/messages/en/ledger-template';
import type { YearPlanTemplateWords } from '../../src/messages/en/year-plan-template';
import { ifPassed } from '../parts';
import type { TemplateSettings } from '../settings';
import type { InputRule, TemplateChart } from '../template';

export const YEAR_PLAN_VERSION = '1.2';

export interface YearPlanSettings extends TemplateSettings<YearPlanTemplateWords> {
  /** Sellers, teams, channels, products and regions are the ledger's. */
  readonly ledger: LedgerTemplateWords;
  /** What the ledger's columns are called. */
  readonly fields: FieldWords;
}

export const aboveZero: InputRule = { kind: 'above', low: 0 };
export const shareAboveZero: InputRule = { kind: 'between', low: 1e-6, high: 1 };
export const anything: InputRule = { kind: 'anything' };
export const anyDay: InputRule = { kind: 'date' };

/** A formula that stays blank until the check of that name is passed. */
export function ifReady(check: string, expression: string): string {
  return ifPassed(`[${check}]`, expression);
}

/** The check of a sheet, once that of the sheet it reads is passed; else the sheet to look at, however far up it is. */
export function afterSheet(check: string, sheet: string, { seeSheet }: YearPlanTemplateWords, own: string): string {
  const [see] = seeSheet.split('{1}') as [string];
  const further = `LEFT([${check}];${see.length})="${see}"`;
  return `=IF(LEFT([${check}];1)="✓";${own};IF(${further};[${check}];"${seeSheet.replace('{1}', sheet)}"))`;
}

/** TRUE where two sums are the same but for the dust of computing. */
export function areEqual(one: string, other: string): string {
  return `ABS(${one}-${other})<1/1000`;
}

/** Entries of the legend, right of the stamp; a link needs the room of two columns. */
export const legend = { input: 'C', formula: 'D', result: 'E', link: 'F', check: 'H' } as const;

/** So many rows of one column, from the given one. */
export function column(letter: string, firstRow: number, rows: number): string {
  return `${letter}${firstRow}:${letter}${firstRow + rows - 1}`;
}

export function whole(expression: string): string {
  return `FIXED(${expression};0)`;
}

/** The first day of the month in which a day lies. */
export function monthOf(day: string): string {
  return `DATE(YEAR(${day});MONTH(${day});1)`;
}

/** A chart of one series in one colour: it needs no legend. */
export function oneSeries(
  categories: string,
  values: string,
  colour: string,
  chart: Omit<TemplateChart, 'ranges' | 'colours' | 'legend'>,
): TemplateChart {
  return { ranges: [categories, values], colours: [colour], legend: false, valueFormat: '#,##0', ...chart };
}

export const says = (at: string) => `=LEFT(${at};1)="✗"`;
export const warningAt = (range: string) => ({ range, when: says(range.split(':')[0] as string) });
