/** What the sheets of the template share about the five pillars. */
import type { ParthenonTemplateWords } from '../../src/messages/en/parthenon-template';
import type { HeadingWords } from '../parts';
import { atLeastZero, shareOfOne } from '../parts';
import type { InputRule, NumberKind } from '../template';
import { PARTHENON_VERSION, type TemplateSettings } from '.';

export const PILLARS = 5;
export const CONVERSION = 1;
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

export function headingOf(
  { words, date }: TemplateSettings,
  sheet: Exclude<keyof ParthenonTemplateWords['sheets'], never>,
): HeadingWords {
  const { title, purpose } = words[sheet];
  return { title, purpose, stamp: words.stamp({ version: PARTHENON_VERSION, date }), legend: words.legend };
}
