/** Bars lying beside their names: rankings, stacked parts and tornado charts with values to both sides of zero. */

import { ticks } from 'd3-array';
import type { ChartPlan } from './plan';
import { bandScale, linearScale, niceDomain } from './scales';
import { extentsOf, valueDomain } from './stacking';
import { type Markup, tag, together } from './svg';
import { ink, lineHeight, lines, numberText, textWidth, wrap } from './text';
import type { Box, Direction, FormatNumber } from './types';

const small = 12;
const mostLabels = 30;
/** A bar with the air around it, where its name takes one line. */
const usualLane = 30;
/** With fewer steps than these a nice end of the axis can lie twice as far out as the longest bar. */
const leastNice = 5;

export function drawLying(plan: ChartPlan, room: Box, direction: Direction, formatNumber: FormatNumber): Markup {
  const format = (value: number): string => formatNumber(value, plan.valueAxis.format);
  const extents = extentsOf(plan.series, plan);
  const namesWidth = widthOfNames(plan, room.width);
  const labelled =
    plan.categories.length * plan.series.length <= mostLabels && (!plan.stacked || plan.series.length === 2);
  const widestLabel = labelled
    ? Math.max(0, ...plan.series.flatMap(({ values }) => values.map((value) => textWidth(format(value ?? 0), small)))) +
      8
    : 0;
  const { topTitle, foot } = aroundPlot(plan);
  const plot: Box = {
    left: room.left + namesWidth + 10,
    top: room.top + topTitle,
    width: Math.max(room.width - namesWidth - 10, 40),
    height: Math.max(room.height - topTitle - foot, 30),
  };
  const domain = valueDomain(plan, extents);
  // Labels stand outside the bars' ends, on the sides where there are ends.
  const left = plot.left + (domain[0] < 0 ? widestLabel : 0);
  // The last number of the axis stands half beyond its line.
  const halfTick = textWidth(format(niceDomain(domain, leastNice)[1]), small) / 2;
  const right = Math.max(plot.left + plot.width - Math.max(domain[1] > 0 ? widestLabel : 0, halfTick), left + 20);
  const tickCount = Math.max(2, Math.min(7, Math.round((right - left) / 90)));
  const values = linearScale(niceDomain(domain, Math.max(tickCount, leastNice)), [left, right]);
  const along = [plot.top, plot.top + plot.height] as const;
  const bands = bandScale(plan.categories.length, along, { inner: 0.3, outer: 0.15 });
  const inner = plan.series.length > 1 && !plan.stacked ? 0.08 : 0;
  const lane = bandScale(plan.stacked ? 1 : plan.series.length, [0, bands.bandwidth], { inner });

  const [low, high] = values.domain;
  const bottom = plot.top + plot.height;
  const quiet = { size: small, colour: ink.quiet, direction } as const;
  let taken = Number.NEGATIVE_INFINITY;
  const axes = ticks(low, high, tickCount).map((tick) => {
    const x = values(tick);
    const line = tag('line', { x1: x, x2: x, y1: plot.top, y2: bottom, stroke: ink.grid, 'stroke-width': 1 });
    const half = textWidth(format(tick), small) / 2;
    // A number that would run into the one before it is left out; its line stays.
    if (x - half < taken) return line;
    taken = x + half + 4;
    return together([line, numberText(format(tick), x, bottom + small + 4, { ...quiet, side: 'middle' })]);
  });
  if (plan.valueAxis.title) {
    const style = { ...quiet, side: 'middle' } as const;
    axes.push(
      lines([plan.valueAxis.title], (left + right) / 2, room.top + room.height, style, { class: 'axis-title' }),
    );
  }
  if (plan.categoryAxis.title) {
    const style = { ...quiet, side: 'left' } as const;
    axes.push(lines([plan.categoryAxis.title], room.left, room.top + 10, style, { class: 'axis-title' }));
  }

  const bars: Markup[] = [];
  const labels: Markup[] = [];
  plan.series.forEach((series, index) => {
    extents[index]?.forEach((extent, category) => {
      if (!extent) return;
      const [from, to] = extent;
      const value = series.values[category] ?? 0;
      const y = bands(category) + lane(plan.stacked ? 0 : index);
      const tip = `${plan.categories[category] ?? ''} · ${series.name}: ${format(value)}`;
      const box = {
        x: Math.min(values(from), values(to)),
        y,
        width: Math.abs(values(to) - values(from)),
        height: lane.bandwidth,
      };
      const place = { class: 'chart-bar', 'data-series': index, 'data-category': category };
      bars.push(tag('rect', { ...place, ...box, fill: series.colour }, tag('title', {}, tip)));
      const oppositeSides = !plan.stacked || isAloneOnItsSide(plan, category, value);
      if (labelled && oppositeSides && lane.bandwidth >= 11) {
        const end = value < 0 ? box.x - 4 : box.x + box.width + 4;
        const side = value < 0 ? 'right' : 'left';
        labels.push(
          numberText(format(value), end, y + lane.bandwidth / 2 + 4, { size: small, colour: ink.text, side }),
        );
      }
    });
  });

  const names = plan.categories.map((name, index) => {
    const wrapped = wrap(name, namesWidth, small);
    const middle = bands(index) + bands.bandwidth / 2;
    const first = middle + 4 - ((wrapped.length - 1) * lineHeight(small)) / 2;
    return lines(wrapped, plot.left - 8, first, { size: small, colour: ink.text, side: 'right', direction });
  });
  const zero = values(low <= 0 && high >= 0 ? 0 : low);
  const measures = {
    'data-left': left,
    'data-top': plot.top,
    'data-width': right - left,
    'data-height': plot.height,
    'data-low': low,
    'data-high': high,
  };
  return together([
    tag('g', { class: 'chart-axes', ...measures }, ...axes),
    tag('g', { class: 'chart-names' }, ...names),
    ...bars,
    tag('line', {
      class: 'chart-zero',
      x1: zero,
      x2: zero,
      y1: plot.top,
      y2: bottom,
      stroke: ink.axis,
      'stroke-width': 1,
    }),
    tag('g', { class: 'chart-labels' }, ...labels),
  ]);
}

/** The height in which no name runs into the next. */
export function heightOfLying(plan: ChartPlan, width: number): number {
  const { topTitle, foot } = aroundPlot(plan);
  const namesWidth = widthOfNames(plan, width);
  const most = Math.max(1, ...plan.categories.map((name) => wrap(name, namesWidth, small).length));
  const lane = Math.max(usualLane, most * lineHeight(small) + 6);
  return topTitle + foot + plan.categories.length * lane;
}

function widthOfNames(plan: ChartPlan, width: number): number {
  const widest = Math.max(0, ...plan.categories.map((name) => textWidth(name, small)));
  return Math.min(widest + 2, width * 0.42);
}

function aroundPlot(plan: ChartPlan): { topTitle: number; foot: number } {
  return { topTitle: plan.categoryAxis.title ? 20 : 4, foot: 20 + (plan.valueAxis.title ? 20 : 0) };
}

/** In a tornado one series goes left, the other right: each end can carry its value. */
function isAloneOnItsSide(plan: ChartPlan, category: number, value: number): boolean {
  const sameSide = plan.series.filter(({ values }) => {
    const other = values[category] ?? 0;
    return other !== 0 && other < 0 === value < 0;
  });
  return value !== 0 && sameSide.length === 1;
}
