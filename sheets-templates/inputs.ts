/** The check "Inputs" of a sheet, written from its input cells, and formulas that stay blank until it is passed. */
import type { TemplatePartsWords } from '../src/messages/en/template-parts';
import { blockOf } from '../src/sheets/addresses';
import { ifPassed } from './parts';
import type { InputRule, TemplateCell } from './template';

/** A formula that stays blank while the check in the cell named "complete" is not passed. */
export function ifComplete(expression: string): string {
  return ifPassed('[complete]', expression);
}

export interface InputsCheck {
  readonly cells: readonly TemplateCell[];
  readonly parts: TemplatePartsWords;
  /** Inputs that may stay blank. */
  readonly optional?: readonly string[];
  /** Conditions between inputs, which no rule of a single cell can state. */
  readonly alsoTrue?: readonly string[];
}

/** Rows of the heading, whose legend looks like an input. */
const HEADING_ROWS = 3;

/** Complete, a cell blank, or a cell that holds what its rule refuses: pasted cells pass by the rule. */
export function inputsCheck({ parts, ...inputs }: InputsCheck): string {
  const [complete, blank, wrong] = [parts.complete, parts.incomplete, parts.impossible].map((text) => `"${text}"`);
  return `=${ifInputs(inputs, { complete, blank, wrong } as Outcomes)}`;
}

/** What a formula says of inputs, as expressions. */
export interface Outcomes {
  readonly complete: string;
  readonly blank: string;
  readonly wrong: string;
}

/** One outcome of the three; inputs that may all be blank, or whose rules refuse nothing, need no question. */
export function ifInputs(
  { cells, optional = [], alsoTrue = [] }: Omit<InputsCheck, 'parts'>,
  { complete, blank, wrong }: Outcomes,
): string {
  const inputs = cells.filter(({ style, at }) => style === 'input' && blockOf(at).row > HEADING_ROWS);
  const required = inputs.filter(({ at }) => !optional.includes(at));
  const blanks = [numbersMissing(required), ...textsMissing(required)].filter(Boolean);
  const ruled = [
    ...boundsOf(required),
    ...inputs.filter(({ at }) => optional.includes(at)).map(optionalBounds),
    ...required.flatMap(choiceOf),
    ...alsoTrue,
  ];
  const possible = ruled.length === 0 ? complete : `IF(AND(${ruled.join(';')});${complete};${wrong})`;
  return blanks.length === 0 ? possible : `IF(OR(${blanks.join(';')});${blank};${possible})`;
}

function holdsNumber({ rule }: TemplateCell): boolean {
  return rule !== undefined && !['oneOf', 'listed', 'anything'].includes(rule.kind);
}

function numbersMissing(cells: readonly TemplateCell[]): string {
  const numbers = cells.filter(holdsNumber);
  return numbers.length === 0 ? '' : `COUNT(${listOf(numbers)})<${numbers.length}`;
}

function textsMissing(cells: readonly TemplateCell[]): string[] {
  return cells.filter(({ rule }) => rule?.kind === 'oneOf').map(({ at }) => `${at}=""`);
}

function choiceOf({ at, rule }: TemplateCell): string[] {
  return rule?.kind === 'oneOf' ? [`OR(${rule.choices.map((choice) => `${at}="${choice}"`).join(';')})`] : [];
}

/** Cells of the same rule are compared together, so that the formula stays short. */
function boundsOf(cells: readonly TemplateCell[]): string[] {
  const byRule = new Map<string, TemplateCell[]>();
  for (const cell of cells.filter(holdsNumber)) {
    const rule = JSON.stringify(cell.rule);
    byRule.set(rule, [...(byRule.get(rule) ?? []), cell]);
  }
  return [...byRule.values()].flatMap((alike) => within(listOf(alike), (alike[0] as TemplateCell).rule as InputRule));
}

function optionalBounds({ at, rule }: TemplateCell): string {
  return `IF(ISNUMBER(${at});AND(${within(at, rule as InputRule).join(';')});${at}="")`;
}

function within(list: string, rule: InputRule): string[] {
  switch (rule.kind) {
    case 'between':
      return [`MIN(${list})>=${literal(rule.low)}`, `MAX(${list})<=${literal(rule.high)}`];
    case 'atLeast':
      return [`MIN(${list})>=${literal(rule.low)}`];
    case 'above':
      return [`MIN(${list})>${literal(rule.low)}`];
    case 'atMost':
      return [`MAX(${list})<=${literal(rule.high)}`];
    default:
      return [];
  }
}

function listOf(cells: readonly TemplateCell[]): string {
  return cells.map(({ at }) => at).join(';');
}

/** A decimal separator would be read differently from country to country. */
function literal(value: number): string {
  return Number.isInteger(value) ? String(value) : `${Math.round(value * 1e6)}/1000000`;
}
