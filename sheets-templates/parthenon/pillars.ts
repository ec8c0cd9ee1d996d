/** What the sheets of the template share about the five pillars. */
import type { ParthenonTemplateWords } from '../../src/messages/en/parthenon-template';
import { atLeastZero, down, heading, shareOfOne } from '../parts';
import type { TemplateSettings } from '../settings';
import type { InputRule, NumberKind, TemplateCell } from '../template';
import type { ParthenonExample } from './examples';

export type ParthenonSettings = TemplateSettings<ParthenonTemplateWords>;

export const PARTHENON_VERSION = '1.0';

export const PILLARS = 5;
export const CONVERSION = 1;
export const PRICE = 2;
export const PURCHASES = 3;
export const MARGIN = 4;

export const pillarKinds: readonly NumberKind[] = ['count', 'percent', 'amount', 'decimal', 'percent'];
export const pillarRules: readonly InputRule[] = [
  atLeastZero,
  shareOfOne,
  atLeastZero,
  atLeastZero,
  { kind: 'atMost', high: 1 },
];

/** The kinds of a table with a row for each pillar, where some columns hold the pillar's own unit. */
export function kindsByPillar(columns: readonly (NumberKind | 'own')[]): NumberKind[][] {
  return pillarKinds.map((own) => columns.map((kind) => (kind === 'own' ? own : kind)));
}

/** Rows 1 to 3 of one of the template's sheets. */
export function headingOf(
  settings: ParthenonSettings,
  sheet: keyof ParthenonTemplateWords['sheets'],
  { id }: Pick<ParthenonExample, 'id'>,
): TemplateCell[] {
  const { words } = settings;
  return heading(words[sheet], { example: words.examples[id], version: PARTHENON_VERSION }, settings);
}

/** The five pillars as inputs below each other. */
export function pillarInputs(
  column: string,
  firstRow: number,
  values: readonly number[],
  noteOf: (pillar: number) => string | undefined,
): TemplateCell[] {
  return down(column, firstRow, values, (pillar) => ({
    style: 'input',
    number: pillarKinds[pillar],
    note: noteOf(pillar),
    rule: pillarRules[pillar],
  }));
}

/** The five pillars as they are on the sheet "Parthenon". */
export function pillarLinks(column: string, firstRow: number): TemplateCell[] {
  const names = ['leads', 'conversion', 'averageCheck', 'purchases', 'margin'];
  // A link to a blank cell would show a 0.
  const links = names.map((name) => `=IF([${name}]="";"";[${name}])`);
  return down(column, firstRow, links, (pillar) => ({ style: 'link', number: pillarKinds[pillar] }));
}
