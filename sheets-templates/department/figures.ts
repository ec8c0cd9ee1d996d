/** Labelled lines of the sheet "Department": an input, a figure that follows from inputs, a check. */
import type { DepartmentTemplateWords } from '../../src/messages/en/department-template';
import { ifComplete } from '../inputs';
import { figure } from '../parts';
import type { TemplateSettings } from '../settings';
import type { CellStyle, InputRule, NumberKind, TemplateCell } from '../template';

export type DepartmentSettings = TemplateSettings<DepartmentTemplateWords>;

/** A share that divides: nothing can be divided by none of it. */
export const someShare: InputRule = { kind: 'between', low: 0.001, high: 1 };
export const moreThanNone: InputRule = { kind: 'above', low: 0 };

/** An input with its label; the key names label and note alike. */
export function entry(
  { words }: DepartmentSettings,
  row: number,
  key: keyof DepartmentTemplateWords['inputs'],
  content: string | number | undefined,
  number: NumberKind,
  rule: InputRule,
): TemplateCell[] {
  const [label, note] = words.inputs[key] as readonly [string, string];
  return figure(row, label, { content, style: 'input', number, note, rule });
}

export function outcome(
  row: number,
  label: string,
  expression: string,
  number: NumberKind,
  style: CellStyle = 'formula',
): TemplateCell[] {
  return figure(row, label, { content: ifComplete(expression), style, number });
}

export function check(at: string, expression: string): TemplateCell {
  return { at, content: ifComplete(expression), style: 'check' };
}
