/** Draws the charts of the workbench and of printed reports as SVG, from plain data, in the browser and in Node alike. */

import { drawFrame } from './frame';
import { drawLying, heightOfLying } from './lying';
import { type ChartKind, planChart } from './plan';
import { type Markup, tag, together } from './svg';
import { fontFamily, ink, lineHeight, lines, wrap } from './text';
import type { Box, ChartData, ChartSize, Direction, FormatNumber } from './types';
import { drawUpright } from './upright';

export { type ChartKind, chartSize } from './plan';
export type { ChartData, ChartSeries, ChartSize, Direction, FormatNumber } from './types';

/** Returns SVG markup; all text in it is escaped. `emptySentence` stands in the plot's place where there is no number yet. */
export function drawChart(
  description: ChartKind,
  data: ChartData,
  size: ChartSize,
  direction: Direction,
  formatNumber: FormatNumber,
  emptySentence = 'No numbers yet.',
): string {
  const plan = planChart(description, data);
  const isEmpty = !plan.series.some(({ values }) => values.some((value) => value !== null));
  const frame = drawFrame(isEmpty ? { ...plan, legend: 'none' } : plan, size, direction);
  const draw = plan.horizontalBars ? drawLying : drawUpright;
  const content = isEmpty
    ? drawEmpty(emptySentence, frame.inside, direction)
    : draw(plan, frame.inside, direction, formatNumber);
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: size.width,
      height: size.height,
      viewBox: `0 0 ${size.width} ${size.height}`,
      role: 'img',
      'aria-label':
        [plan.title, plan.subtitle].filter(Boolean).join('. ') || plan.series.map(({ name }) => name).join(', '),
      'font-family': fontFamily,
    },
    tag('rect', { class: 'chart-ground', width: size.width, height: size.height, fill: '#ffffff' }),
    together([frame.markup, content]),
  ).source;
}

/** The height that lying bars need for their names, whatever stands around them. */
export function fittingHeight(description: ChartKind, data: ChartData, width: number): number {
  const plan = planChart(description, data);
  const provisional = 1000;
  const { inside } = drawFrame(plan, { width, height: provisional }, 'ltr');
  return Math.ceil(provisional - inside.height + heightOfLying(plan, inside.width));
}

function drawEmpty(sentence: string, inside: Box, direction: Direction): Markup {
  const wrapped = wrap(sentence, Math.min(inside.width, 320), 13);
  const middle = inside.top + inside.height / 2 - ((wrapped.length - 1) * lineHeight(13)) / 2;
  const style = { size: 13, colour: ink.quiet, side: 'middle', direction } as const;
  return lines(wrapped, inside.left + inside.width / 2, middle, style, { class: 'chart-empty' });
}
