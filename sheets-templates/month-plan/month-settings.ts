/** What the parts of the sheet "Month plan" share. */
import type { MonthPlanTemplateWords } from '../../src/messages/en/month-plan-template';
import { ifPassed } from '../parts';
import type { TemplateSettings } from '../settings';

export const VERSION = '2.0';

export type MonthPlanSettings = TemplateSettings<MonthPlanTemplateWords>;

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
