/** Reads Sheets' chart options, nested ({hAxis: {title}}) or with dots ("hAxis.title"), into what is to be drawn. */

import type { ChartDescription } from '../workbench/ports';
import type { ChartData } from './types';

/** Okabe and Ito's colours, told apart by colour-blind readers; black and yellow come last: too strong and too weak on white. */
const palette = ['#0072b2', '#e69f00', '#009e73', '#d55e00', '#cc79a7', '#56b4e9', '#000000', '#f0e442'];

export type SeriesShape = 'column' | 'bar' | 'line' | 'area';

export interface PlannedSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly shape: SeriesShape;
  readonly colour: string;
  readonly dashed: boolean;
}

export interface PlannedAxis {
  readonly title: string;
  readonly format: string | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

export interface ChartPlan {
  readonly title: string;
  readonly subtitle: string;
  readonly horizontalBars: boolean;
  readonly stacked: boolean;
  readonly legend: 'top' | 'bottom' | 'none';
  readonly categories: readonly string[];
  readonly arePeriods: boolean;
  readonly series: readonly PlannedSeries[];
  /** The axis of numbers and the axis of names, wherever they stand. */
  readonly valueAxis: PlannedAxis;
  readonly categoryAxis: PlannedAxis;
}

/** What of a description decides the drawing; where it stands and which cells it reads is for others. */
export type ChartKind = Pick<ChartDescription, 'type' | 'options'>;

export function planChart(description: ChartKind, data: ChartData): ChartPlan {
  const { type, options } = description;
  const horizontalBars = type === 'BAR';
  const across = axis(options, 'hAxis', horizontalBars ? data.format : undefined);
  const upright = axis(options, 'vAxis', horizontalBars ? undefined : data.format);
  return {
    title: text(options, 'title'),
    subtitle: text(options, 'subtitle'),
    horizontalBars,
    stacked: isStacked(option(options, 'isStacked')),
    legend: legendPlace(options, data.series.length),
    categories: data.categories,
    arePeriods: data.arePeriods ?? false,
    series: data.series.map((series, index) => ({
      ...series,
      shape: shapeOf(description, index),
      colour: colourOf(options, index),
      dashed: option(options, `series.${index}.lineDashStyle`) !== undefined,
    })),
    valueAxis: horizontalBars ? across : upright,
    categoryAxis: horizontalBars ? upright : across,
  };
}

function axis(options: ChartDescription['options'], name: string, cellFormat: string | undefined): PlannedAxis {
  return {
    title: text(options, `${name}.title`),
    format: text(options, `${name}.format`) || (cellFormat && withoutZeroes(cellFormat)),
    low: numberOption(options, `${name}.viewWindow.min`) ?? numberOption(options, `${name}.minValue`),
    high: numberOption(options, `${name}.viewWindow.max`) ?? numberOption(options, `${name}.maxValue`),
  };
}

/** A dash says in a table that nothing is planned; on an axis it would stand where the zero belongs. */
function withoutZeroes(format: string): string {
  return format.split(';').slice(0, 2).join(';');
}

function shapeOf({ type, options }: ChartKind, index: number): SeriesShape {
  if (type === 'BAR') return 'bar';
  const named = text(options, `series.${index}.type`).toLowerCase();
  if (named === 'line' || named === 'area') return named;
  if (named === 'bars' || named === 'columns' || named === 'column') return 'column';
  if (type === 'LINE') return 'line';
  if (type === 'COLUMN') return 'column';
  // As Sheets starts a combo chart: the first series as columns, the others as lines.
  const usual = text(options, 'seriesType').toLowerCase();
  if (usual) return usual === 'line' || usual === 'area' ? usual : 'column';
  return index === 0 ? 'column' : 'line';
}

function colourOf(options: ChartDescription['options'], index: number): string {
  const colours = option(options, 'colors');
  const named = option(options, `series.${index}.color`) ?? (Array.isArray(colours) ? colours[index] : undefined);
  return typeof named === 'string' && isColour(named) ? named : (palette[index % palette.length] ?? '#0072b2');
}

/** Only plain colours: whatever else a cell or a script puts there could reach outside ("url(…)"). */
function isColour(text: string): boolean {
  return /^#[0-9a-f]{3,8}$/i.test(text) || /^[a-z]+$/i.test(text);
}

function isStacked(value: unknown): boolean {
  return value === true || (typeof value === 'string' && value !== 'false' && value !== 'none' && value !== '');
}

function legendPlace(options: ChartDescription['options'], seriesCount: number): ChartPlan['legend'] {
  if (seriesCount < 2) return 'none';
  const legend = option(options, 'legend');
  const position = typeof legend === 'string' ? legend : option(options, 'legend.position');
  if (position === 'none') return 'none';
  return position === 'bottom' ? 'bottom' : 'top';
}

function option(options: ChartDescription['options'], name: string): unknown {
  if (Object.hasOwn(options, name)) return options[name];
  const parts = name.split('.');
  // Scripts may mix both ways: {"series": {0: …}} as well as {"series.0": {…}}.
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const outer = parts.slice(0, length).join('.');
    if (!Object.hasOwn(options, outer)) continue;
    let value: unknown = options[outer];
    for (const part of parts.slice(length)) {
      value = typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined;
    }
    if (value !== undefined) return value;
  }
  return undefined;
}

function text(options: ChartDescription['options'], name: string): string {
  const value = option(options, name);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function numberOption(options: ChartDescription['options'], name: string): number | undefined {
  const value = option(options, name);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** The size a script asked for; Sheets' own is 600 × 371. */
export function chartSize(description: ChartDescription): { width: number; height: number } {
  const within = (value: number | undefined, usual: number): number => Math.min(Math.max(value ?? usual, 120), 4000);
  return {
    width: within(numberOption(description.options, 'width'), 600),
    height: within(numberOption(description.options, 'height'), 371),
  };
}
