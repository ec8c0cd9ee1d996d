/** What the parts of the sheet "Month plan" share. */
import type { MonthPlanTemplateWords } from '../../src/messages/en/month-plan-template';
import { heading, ifPassed, type SheetPurpose } from '../parts';
import type { TemplateSettings } from '../settings';
import type { TemplateCell } from '../template';

export const VERSION = '3.1';

export type MonthPlanSettings = TemplateSettings<MonthPlanTemplateWords>;

const legend = { input: 'D', formula: 'E', result: 'F', link: 'G', check: 'I' } as const;

/** Rows 1 to 3 of a sheet; the legend stands in columns that are wide enough. */
export function titled(
  purpose: SheetPurpose,
  settings: MonthPlanSettings,
  columns: Parameters<typeof heading>[3] = legend,
): TemplateCell[] {
  return heading(purpose, { example: settings.words.example, version: VERSION }, settings, columns);
}

/** The name of a seller, by place in People from 0; blank where there is none. */
export function nameOfSeller(place: number): string {
  const name = `INDEX([personNames];${place + 1})`;
  return `=IF(${name}="";"";${name})`;
}

/** Blank where there is nothing to add up. */
export function sumIfAny(cells: string): string {
  return `IF(COUNT(${cells})=0;"";SUM(${cells}))`;
}

/** Blank in a column that has no seller of People over it, or no figures. */
export function ifSellerIn(heading: string, figures: string, expression: string): string {
  return `=IF(AND(COUNTIF([personNames];${heading})>0;COUNT(${figures})>0);${expression};"")`;
}

/** A formula that stays blank while an input is missing or impossible, and while the facts leave a day out. */
export function ifReady(expression: string): string {
  return ifPassed('[ready]', expression);
}

/** A formula that stays blank, too, once the month is over. */
export function ifToday(expression: string): string {
  return `=IF(ISNUMBER([today]);${expression};"")`;
}

/** TRUE where two sums are the same but for the dust of computing. */
export function areEqual(one: string, other: string): string {
  return `ABS(${one}-${other})<1/1000`;
}

/** A formula that stays blank while an input of the month or of the people is missing or impossible. */
export function ifPlanned(expression: string): string {
  return `=IF(AND(LEFT([complete];1)="✓";LEFT([peopleComplete];1)="✓");${expression};"")`;
}

/** Payments by day and seller, wherever they come from. */
export const factGrid = 'IF([paymentsSheet]="";[typedGrid];IF(ISNUMBER([ledgerUntil]);[ledgerGrid];[noFacts]))';
