/** The five scenarios of the sheet "Parthenon": what each changes, the pillars after it, and the profit. */
import { across, down, ifComplete } from '../parts';
import type { TemplateCell } from '../template';
import type { ParthenonExample } from './examples';
import type { ParthenonSettings } from './pillars';
import { CONVERSION, MARGIN, PILLARS, PRICE, PURCHASES, pillarInputs, pillarKinds } from './pillars';
import { AFTER, AFTER_NAMES, CHANGES, PROFIT, SCENARIO_NAMES, SCENARIOS } from './profit-rows';

const REORGANISATION = 1;
const HIGHER_PRICE = 3;

export function scenarioNames({ ownName }: ParthenonExample, { words: { scenarios } }: ParthenonSettings): string[] {
  return [
    scenarios.everyPillar,
    scenarios.reorganisation,
    scenarios.twiceTheLeads,
    scenarios.higherPrice,
    scenarios[ownName],
  ];
}

/** Row of names, the pillars as they are, and what each scenario changes. */
export function changes(example: ParthenonExample, settings: ParthenonSettings): TemplateCell[] {
  const { profit, columns, notes, pillars } = settings.words;
  const uplifts = [
    [0.15, 0.15, 0.15, 0.15, 0.15],
    [0, 0, 0, 0.2, 1],
    [1, 0, 0, 0, 0],
    [0, 0, 0.1, 0, 0],
    example.ownScenario,
  ];
  return [
    { at: `A${SCENARIO_NAMES - 1}`, content: profit.scenarios, style: 'section' },
    { at: `A${SCENARIO_NAMES}`, content: columns.pillar, style: 'header' },
    { at: `B${SCENARIO_NAMES}`, content: columns.now, style: 'numberHeader' },
    ...across(SCENARIOS, SCENARIO_NAMES, scenarioNames(example, settings), () => ({
      style: 'numberHeader',
      number: 'text',
    })),
    ...down('A', CHANGES, pillars, () => ({ style: 'label' })),
    ...pillarInputs('B', CHANGES, example.pillars, (pillar) => notes.pillars[pillar]),
    ...SCENARIOS.flatMap((column, scenario) =>
      down(column, CHANGES, uplifts[scenario] as readonly number[], (pillar) => ({
        style: 'input',
        number: 'change',
        note: scenario === REORGANISATION ? notes.reorganisation : notes.uplift,
        rule: { kind: 'between', low: -1, high: 10 },
        ...(scenario === HIGHER_PRICE && pillar === PURCHASES ? priceMovesPurchases : {}),
      })),
    ),
  ];
}

/** A higher price may cost purchases: the change follows from the elasticity instead of being typed. */
const priceMovesPurchases = {
  content: `=[elasticity]*${SCENARIOS[HIGHER_PRICE]}${CHANGES + PRICE}`,
  style: 'formula',
  note: undefined,
  rule: undefined,
} as const;

/** Blank while a pillar is missing: a product of four would be taken for the profit. */
export function pillarsAfter({ words: { profit, columns, pillars } }: ParthenonSettings): TemplateCell[] {
  const all = ['B', ...SCENARIOS];
  const last = AFTER + PILLARS - 1;
  const row = (
    at: number,
    places: readonly string[],
    formula: (column: string) => string,
    look: Pick<TemplateCell, 'style' | 'number'>,
  ) =>
    across(
      places,
      at,
      places.map((column) => ifComplete(formula(column))),
      () => look,
    );
  const after = (column: string, pillar: number) =>
    column === 'B' ? `B${CHANGES + pillar}` : `$B${CHANGES + pillar}*(1+${column}${CHANGES + pillar})`;
  const above = (column: string) => `OR(${column}${AFTER + CONVERSION}>1;${column}${AFTER + MARGIN}>1)`;
  const counted = (sign: string) => (column: string) =>
    `IF(LEFT(${column}${PROFIT + 3};1)="${sign}";${column}${PROFIT};"")`;
  return [
    { at: `A${AFTER_NAMES}`, content: profit.after, style: 'header' },
    { at: `B${AFTER_NAMES}`, content: columns.now, style: 'numberHeader' },
    ...across(
      SCENARIOS,
      AFTER_NAMES,
      SCENARIOS.map((column) => `=${column}${SCENARIO_NAMES}`),
      () => ({ style: 'numberHeader' }),
    ),
    ...down('A', AFTER, pillars, () => ({ style: 'label' })),
    ...pillars.flatMap((_, pillar) =>
      row(AFTER + pillar, all, (column) => after(column, pillar), { style: 'formula', number: pillarKinds[pillar] }),
    ),
    { at: `A${PROFIT}`, content: profit.profitRow, style: 'result' },
    ...down(
      'A',
      PROFIT + 1,
      [profit.gainRow, profit.gainShareRow, profit.checkRow, profit.possibleRow, profit.impossibleRow],
      () => ({ style: 'label' }),
    ),
    ...row(PROFIT, all, (column) => `PRODUCT(${column}${AFTER}:${column}${last})`, {
      style: 'result',
      number: 'amount',
    }),
    ...row(PROFIT + 1, SCENARIOS, (column) => `${column}${PROFIT}-$B${PROFIT}`, { style: 'formula', number: 'amount' }),
    ...row(PROFIT + 2, SCENARIOS, (column) => `IF($B${PROFIT}=0;"";${column}${PROFIT + 1}/ABS($B${PROFIT}))`, {
      style: 'formula',
      number: 'change',
    }),
    ...row(PROFIT + 3, all, (column) => `IF(${above(column)};"${profit.impossible}";"${profit.possible}")`, {
      style: 'check',
    }),
    // What cannot be is out of the race, and has a colour of its own in the chart.
    ...row(PROFIT + 4, all, counted('✓'), { style: 'formula', number: 'amount' }),
    ...row(PROFIT + 5, all, counted('✗'), { style: 'formula', number: 'amount' }),
  ];
}
