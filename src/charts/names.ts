/** The names under a chart's columns: wrapped, turned or thinned out, but never cut off. */

import { type Markup, tag } from './svg';
import { ink, lineHeight, lines, textWidth, wordsOf, wrap } from './text';
import type { Box, Direction } from './types';

const size = 12;
/** The last name may reach out so far to the right of the plot. */
const reach = 12;

export interface NamesPlan {
  readonly way: 'wrapped' | 'turned';
  /** Every how many-th name is written: periods such as months are still understood when every second one is missing. */
  readonly step: number;
  readonly height: number;
  readonly lineWidth: number;
}

interface NamesRoom {
  readonly width: number;
  readonly mostHeight: number;
  /** To the left of the first name's middle: turned names reach out there. */
  readonly before: number;
  readonly arePeriods: boolean;
}

export function planNames(names: readonly string[], { width, mostHeight, before, arePeriods }: NamesRoom): NamesPlan {
  if (names.length === 0) return { way: 'wrapped', step: 1, height: 0, lineWidth: width };
  const lane = width / names.length;
  const longestWord = Math.max(0, ...names.flatMap(wordsOf).map((word) => textWidth(word, size)));
  const lineWidth = Math.max(lane - 6, 1);
  if (longestWord <= lineWidth) {
    const most = Math.max(...names.map((name) => wrap(name, lineWidth, size).length));
    return { way: 'wrapped', step: 1, height: most * lineHeight(size) + 6, lineWidth };
  }
  const widest = Math.max(...names.map((name) => textWidth(name, size)));
  if (names.length > 12 && (arePeriods || widest < 80)) {
    const step = Math.ceil((widest + 10) / lane);
    return { way: 'wrapped', step, height: lineHeight(size) + 6, lineWidth: lane * step };
  }
  // Turned by 45°, each line of text needs its own height of the lane.
  const turnedWidth = Math.max(Math.min(widest, mostHeight * Math.SQRT2 - size, before * Math.SQRT2), 4 * size);
  const most = Math.max(...names.map((name) => wrap(name, turnedWidth, size).length));
  const step = Math.max(1, Math.ceil((most * lineHeight(size) * Math.SQRT2) / lane));
  return { way: 'turned', step, height: (turnedWidth + size * most) / Math.SQRT2 + 10, lineWidth: turnedWidth };
}

export function drawNames(
  plan: NamesPlan,
  names: readonly string[],
  middleOf: (index: number) => number,
  plot: Box,
  direction: Direction,
): Markup {
  const baseline = plot.top + plot.height + size + 5;
  const parts = names.flatMap((name, index) => {
    if (index % plan.step !== 0 || !name) return [];
    const x = middleOf(index);
    const wrapped = wrap(name, plan.lineWidth, size);
    // Where names are thinned out, one that would be cut off is left out as well.
    const half = Math.max(...wrapped.map((line) => textWidth(line, size))) / 2;
    if (plan.step > 1 && plan.way === 'wrapped' && x + half > plot.left + plot.width + reach) return [];
    const style = { size, colour: ink.text, direction } as const;
    if (plan.way === 'wrapped') return [lines(wrapped, x, baseline, { ...style, side: 'middle' })];
    const text = lines(wrapped, 0, 0, { ...style, side: 'right' });
    return [tag('g', { transform: `translate(${Math.round(x + 4)} ${Math.round(baseline - 2)}) rotate(-45)` }, text)];
  });
  return tag('g', { class: 'chart-names' }, ...parts);
}
