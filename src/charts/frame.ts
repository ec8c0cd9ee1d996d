/** What stands around the plot: title, subtitle and legend; returns the room that is left. */

import type { ChartPlan } from './plan';
import { type Markup, tag, together } from './svg';
import { ink, lineHeight, lines, textWidth, wrap } from './text';
import type { Box, ChartSize, Direction } from './types';

const margin = 16;
const titleSize = 15;
const smallSize = 12;
/** Bold letters are wider than those that were measured. */
const boldness = 1.1;
/** Between the legend and what stands above or below it, an axis title's descenders included. */
const legendGap = { top: 4, bottom: 10 } as const;

export interface Frame {
  readonly markup: Markup;
  readonly inside: Box;
}

export function drawFrame(plan: ChartPlan, size: ChartSize, direction: Direction): Frame {
  const width = size.width - 2 * margin;
  const beginning = direction === 'rtl' ? size.width - margin : margin;
  const side = direction === 'rtl' ? 'right' : 'left';
  const parts: Markup[] = [];
  let top = margin;
  if (plan.title) {
    const title = wrap(plan.title, width / boldness, titleSize);
    const style = { size: titleSize, colour: ink.title, bold: true, side, direction } as const;
    parts.push(lines(title, beginning, top + titleSize - 2, style, { class: 'chart-title' }));
    top += title.length * lineHeight(titleSize) + 2;
  }
  if (plan.subtitle) {
    const subtitle = wrap(plan.subtitle, width, smallSize);
    const style = { size: smallSize, colour: ink.quiet, side, direction } as const;
    parts.push(lines(subtitle, beginning, top + smallSize, style, { class: 'chart-subtitle' }));
    top += subtitle.length * lineHeight(smallSize) + 4;
  }
  top += 6;
  let bottom = size.height - margin;
  if (plan.legend !== 'none') {
    const legend = drawLegend(plan, width, direction);
    const y = plan.legend === 'top' ? top : bottom - legend.height;
    parts.push(tag('g', { class: 'chart-legend', transform: `translate(${margin} ${Math.round(y)})` }, legend.markup));
    if (plan.legend === 'top') top += legend.height + legendGap.top;
    else bottom -= legend.height + legendGap.bottom;
  }
  return {
    markup: together(parts),
    inside: { left: margin, top, width, height: Math.max(bottom - top, 40) },
  };
}

function drawLegend(plan: ChartPlan, width: number, direction: Direction): { markup: Markup; height: number } {
  const rowHeight = 18;
  const swatch = 14;
  const parts: Markup[] = [];
  let x = 0;
  let y = 0;
  for (const series of plan.series) {
    // Nothing of it is in the picture.
    if (series.values.every((value) => value === null)) continue;
    const room = width - swatch - 6;
    const words = wrap(series.name || '–', room, smallSize);
    const entryWidth = swatch + 6 + Math.max(...words.map((line) => textWidth(line, smallSize))) + 14;
    if (x > 0 && x + entryWidth > width) {
      x = 0;
      y += rowHeight;
    }
    const mirrored = direction === 'rtl';
    const left = mirrored ? width - x - swatch : x;
    const isLine = series.shape === 'line';
    parts.push(
      tag('rect', {
        x: left,
        y: y + (isLine ? 6.5 : 3),
        width: swatch,
        height: isLine ? 3 : 10,
        rx: 1,
        fill: series.colour,
      }),
      lines(words, mirrored ? left - 6 : left + swatch + 6, y + 12, {
        size: smallSize,
        colour: ink.text,
        side: mirrored ? 'right' : 'left',
        direction,
      }),
    );
    x += entryWidth;
    if (words.length > 1) {
      x = 0;
      y += (words.length - 1) * lineHeight(smallSize) + rowHeight;
    }
  }
  return { markup: together(parts), height: y + rowHeight };
}
