/** Columns, lines and areas over an axis of names at the bottom. */

import { ticks as ticksOf } from 'd3-array';
import { area, line } from 'd3-shape';
import { drawNames, planNames } from './names';
import type { ChartPlan, PlannedSeries } from './plan';
import { type BandScale, bandScale, type LinearScale, linearScale, niceDomain } from './scales';
import { type Extent, extentsOf, valueDomain } from './stacking';
import { type Markup, tag, together } from './svg';
import { ink, lines, numberText, textWidth } from './text';
import type { Box, Direction, FormatNumber } from './types';

const small = 12;
const mostLabels = 14;

export function drawUpright(plan: ChartPlan, room: Box, direction: Direction, formatNumber: FormatNumber): Markup {
  const columns = plan.series.filter(({ shape }) => shape === 'column');
  const extents = extentsOf(columns, plan);
  const labelled = hasLabels(plan, columns.length);
  const tickCount = Math.max(2, Math.min(7, Math.round(room.height / 55)));
  const shown = withRoomForLabels(valueDomain(plan, extents), labelled ? 20 / room.height : 0);
  const domain = niceDomain(shown, tickCount);
  const format = (value: number): string => formatNumber(value, plan.valueAxis.format);
  const ticks = ticksOf(...domain, tickCount);
  const left = room.left + Math.max(...ticks.map((tick) => textWidth(format(tick), small))) + 8;
  const width = room.left + room.width - left;
  // The topmost number stands half above its line.
  const titleHeight = plan.valueAxis.title ? 28 : 8;
  const before = left - 4 + width / plan.categories.length / 2;
  const names = planNames(plan.categories, {
    width,
    mostHeight: room.height * 0.4,
    before,
    arePeriods: plan.arePeriods,
  });
  const footHeight = names.height + (plan.categoryAxis.title ? 20 : 2);
  const plot: Box = {
    left,
    top: room.top + titleHeight,
    width,
    height: Math.max(room.height - titleHeight - footHeight, 30),
  };
  const values = linearScale(domain, [plot.top + plot.height, plot.top]);
  const along = [plot.left, plot.left + plot.width] as const;
  const bands = bandScale(plan.categories.length, along, { inner: 0.3, outer: 0.15 });
  return together([
    drawAxes(plan, plot, room, values, ticks, format, direction),
    drawNames(names, plan.categories, (index) => bands(index) + bands.bandwidth / 2, plot, direction),
    ...drawAreas(plan, bands, values),
    drawColumns(plan, columns, extents, bands, values, format),
    drawZero(plot, values),
    ...drawLines(plan, bands, values, format),
    ...(labelled ? [drawLabels(plan, columns, extents, bands, values, format)] : []),
  ]);
}

function drawAxes(
  plan: ChartPlan,
  plot: Box,
  room: Box,
  values: LinearScale,
  ticks: readonly number[],
  format: (value: number) => string,
  direction: Direction,
): Markup {
  const [low, high] = values.domain;
  const quiet = { size: small, colour: ink.quiet, direction } as const;
  const parts = ticks.map((tick) => {
    const y = values(tick);
    const grid = tag('line', {
      x1: plot.left,
      x2: plot.left + plot.width,
      y1: y,
      y2: y,
      stroke: ink.grid,
      'stroke-width': 1,
    });
    return together([grid, numberText(format(tick), plot.left - 8, y + 4, { ...quiet, side: 'right' })]);
  });
  // Above the axis instead of turned by its side: it is read without tilting the head.
  if (plan.valueAxis.title) {
    parts.push(
      lines([plan.valueAxis.title], room.left, room.top + 10, { ...quiet, side: 'left' }, { class: 'axis-title' }),
    );
  }
  if (plan.categoryAxis.title) {
    const [x, y] = [plot.left + plot.width / 2, room.top + room.height];
    parts.push(lines([plan.categoryAxis.title], x, y, { ...quiet, side: 'middle' }, { class: 'axis-title' }));
  }
  const measures = {
    'data-left': plot.left,
    'data-top': plot.top,
    'data-width': plot.width,
    'data-height': plot.height,
    'data-low': low,
    'data-high': high,
  };
  return tag('g', { class: 'chart-axes', ...measures }, ...parts);
}

function drawZero(plot: Box, values: LinearScale): Markup {
  const [low, high] = values.domain;
  const y = values(low <= 0 && high >= 0 ? 0 : low);
  return tag('line', {
    class: 'chart-zero',
    x1: plot.left,
    x2: plot.left + plot.width,
    y1: y,
    y2: y,
    stroke: ink.axis,
    'stroke-width': 1,
  });
}

/** Each series has its own lane beside the others, or all share one when they stack. */
function lanes(plan: ChartPlan, count: number, bands: BandScale): BandScale {
  const inner = count > 1 && !plan.stacked ? 0.08 : 0;
  return bandScale(plan.stacked ? 1 : Math.max(count, 1), [0, bands.bandwidth], { inner });
}

function drawColumns(
  plan: ChartPlan,
  columns: readonly PlannedSeries[],
  extents: readonly Extent[][],
  bands: BandScale,
  values: LinearScale,
  format: (value: number) => string,
): Markup {
  const lane = lanes(plan, columns.length, bands);
  const parts: Markup[] = [];
  columns.forEach((series, index) => {
    extents[index]?.forEach((extent, category) => {
      if (!extent) return;
      const [from, to] = extent;
      const tip = `${plan.categories[category] ?? ''} · ${series.name}: ${format(series.values[category] ?? 0)}`;
      const box = {
        x: bands(category) + lane(plan.stacked ? 0 : index),
        y: Math.min(values(from), values(to)),
        width: lane.bandwidth,
        height: Math.abs(values(from) - values(to)),
      };
      const place = { class: 'chart-bar', 'data-series': index, 'data-category': category };
      parts.push(tag('rect', { ...place, ...box, fill: series.colour }, tag('title', {}, tip)));
    });
  });
  return together(parts);
}

function drawLines(
  plan: ChartPlan,
  bands: BandScale,
  values: LinearScale,
  format: (value: number) => string,
): Markup[] {
  const middle = (index: number): number => bands(index) + bands.bandwidth / 2;
  return plan.series
    .filter(({ shape }) => shape === 'line')
    .map((series) => {
      const path = line<number | null>()
        .defined((value) => value !== null)
        .x((_, index) => middle(index))
        .y((value) => values(value ?? 0))([...series.values]);
      const dots = series.values.flatMap((value, index) => {
        if (value === null) return [];
        const tip = `${plan.categories[index] ?? ''} · ${series.name}: ${format(value)}`;
        // Many dots would hide the line; they stay as invisible places to point at.
        const radius = series.values.length <= 24 ? 3 : 5;
        const fill = series.values.length <= 24 ? series.colour : 'transparent';
        return [
          tag(
            'circle',
            { class: 'chart-dot', cx: middle(index), cy: values(value), r: radius, fill },
            tag('title', {}, tip),
          ),
        ];
      });
      const stroke = { fill: 'none', stroke: series.colour, 'stroke-width': 2.5, 'stroke-linejoin': 'round' };
      const dash = series.dashed ? '6 4' : undefined;
      return tag(
        'g',
        { class: 'chart-line' },
        tag('path', { d: path ?? '', ...stroke, 'stroke-dasharray': dash }),
        ...dots,
      );
    });
}

function drawAreas(plan: ChartPlan, bands: BandScale, values: LinearScale): Markup[] {
  const [low] = values.domain;
  return plan.series
    .filter(({ shape }) => shape === 'area')
    .map((series) => {
      const path = area<number | null>()
        .defined((value) => value !== null)
        .x((_, index) => bands(index) + bands.bandwidth / 2)
        .y0(values(Math.max(low, 0)))
        .y1((value) => values(value ?? 0))([...series.values]);
      return tag('path', { class: 'chart-area', d: path ?? '', fill: series.colour, 'fill-opacity': 0.25 });
    });
}

/** Values beside the columns where there are few; more would be a table in the picture. */
function hasLabels(plan: ChartPlan, columnSeries: number): boolean {
  const onlyColumns = plan.series.length === columnSeries;
  if (!onlyColumns) return false;
  if (plan.stacked) return plan.categories.length <= mostLabels && hasOneValueEach(plan);
  return plan.categories.length * columnSeries <= mostLabels;
}

/** Stacked only to give each column a colour of its own: its end is its value. */
function hasOneValueEach({ categories, series }: ChartPlan): boolean {
  return categories.every((_, category) => series.filter(({ values }) => values[category]).length <= 1);
}

/** Labels stand beyond the ends of the columns, so the axis reaches a little further there. */
function withRoomForLabels([low, high]: readonly [number, number], share: number): [number, number] {
  const room = (high - low) * share;
  return [low < 0 ? low - room : low, high > 0 ? high + room : high];
}

function drawLabels(
  plan: ChartPlan,
  columns: readonly PlannedSeries[],
  extents: readonly Extent[][],
  bands: BandScale,
  values: LinearScale,
  format: (value: number) => string,
): Markup {
  const lane = lanes(plan, columns.length, bands);
  const labels: Markup[] = [];
  // A label wider than its column would run into the neighbour's, and a few of them would read as if they were special.
  let fits = true;
  columns.forEach((series, index) => {
    extents[index]?.forEach((extent, category) => {
      const value = series.values[category] ?? null;
      if (value === null || (plan.stacked && value === 0)) return;
      const text = format(value);
      if (!extent) return;
      fits &&= textWidth(text, small) <= lane.bandwidth * 1.3;
      const [, to] = extent;
      const x = bands(category) + lane(plan.stacked ? 0 : index) + lane.bandwidth / 2;
      const y = to < 0 ? values(to) + 13 : values(to) - 5;
      labels.push(numberText(text, x, y, { size: small, colour: ink.text, side: 'middle' }));
    });
  });
  return tag('g', { class: 'chart-labels' }, ...(fits ? labels : []));
}
