/** Charts are drawn from plain data; bars are held against positions worked out by hand from the axis they name. */

import { describe, expect, it } from 'vitest';
import { type ChartData, drawChart } from '../../src/charts/index';
import type { ChartDescription } from '../../src/workbench/ports';

const size = { width: 600, height: 371 };
const plain = (value: number): string => String(Math.round(value * 1000) / 1000);

function chart(type: ChartDescription['type'], options: ChartDescription['options'] = {}): ChartDescription {
  const anchor = { row: 0, column: 0, offsetX: 0, offsetY: 0 };
  return { id: 1, sheetId: 'sheet', type, ranges: [], headers: 1, transposed: false, options, anchor };
}

function draw(description: ChartDescription, data: ChartData, direction: 'ltr' | 'rtl' = 'ltr'): string {
  return drawChart(description, data, size, direction, plain, 'No numbers yet.');
}

interface Plot {
  left: number;
  top: number;
  width: number;
  height: number;
  low: number;
  high: number;
}

function plotOf(markup: string): Plot {
  const read = (name: string): number => Number(new RegExp(`data-${name}="([^"]+)"`).exec(markup)?.[1]);
  return {
    left: read('left'),
    top: read('top'),
    width: read('width'),
    height: read('height'),
    low: read('low'),
    high: read('high'),
  };
}

function barsOf(markup: string) {
  return [...markup.matchAll(/<rect class="chart-bar"([^>]*)>/g)].map(([, attributes = '']) => {
    const read = (name: string): number => Number(new RegExp(`(?:^| )${name}="([^"]+)"`).exec(attributes)?.[1]);
    return {
      series: read('data-series'),
      category: read('data-category'),
      x: read('x'),
      y: read('y'),
      width: read('width'),
      height: read('height'),
    };
  });
}

describe('columns', () => {
  const values = [10, 25, -5];
  const markup = draw(chart('COLUMN'), { categories: ['a', 'b', 'c'], series: [{ name: 's', values }] });
  const plot = plotOf(markup);
  const yOf = (value: number): number => plot.top + (plot.height * (plot.high - value)) / (plot.high - plot.low);

  it('stand on zero and reach to their value', () => {
    barsOf(markup).forEach((bar, index) => {
      const value = values[index] ?? 0;
      expect(bar.y).toBeCloseTo(yOf(Math.max(value, 0)), 1);
      expect(bar.height).toBeCloseTo(Math.abs(yOf(value) - yOf(0)), 1);
    });
  });

  it('share the width: 70 % of each lane, the gaps between and half a gap outside', () => {
    const step = plot.width / (3 - 0.3 + 2 * 0.15);
    barsOf(markup).forEach((bar, index) => {
      expect(bar.x).toBeCloseTo(plot.left + step * (0.15 + index), 1);
      expect(bar.width).toBeCloseTo(step * 0.7, 1);
    });
  });

  it('carry their values where there are few', () => {
    expect(markup).toContain('>25</text>');
    expect(markup).toContain('>-5</text>');
  });

  it('stack upwards and downwards from zero', () => {
    const stacked = draw(chart('COLUMN', { isStacked: true }), {
      categories: ['a'],
      series: [
        { name: 'one', values: [10] },
        { name: 'two', values: [20] },
        { name: 'three', values: [-5] },
      ],
    });
    const { top, height, high, low } = plotOf(stacked);
    const y = (value: number): number => top + (height * (high - value)) / (high - low);
    const bars = barsOf(stacked);
    expect(bars[1]?.y).toBeCloseTo(y(30), 1);
    expect(bars[1]?.height).toBeCloseTo(y(10) - y(30), 1);
    expect(bars[2]?.y).toBeCloseTo(y(0), 1);
    expect(bars[0]?.x).toBe(bars[2]?.x);
  });
});

describe('bars', () => {
  it('of a tornado go to both sides of zero', () => {
    const markup = draw(chart('BAR', { isStacked: true }), {
      categories: ['Conversion', 'Leads'],
      series: [
        { name: 'lower', values: [-12, -6] },
        { name: 'higher', values: [10, 5] },
      ],
    });
    const { left, width, low, high } = plotOf(markup);
    const x = (value: number): number => left + (width * (value - low)) / (high - low);
    const [first, , third] = barsOf(markup);
    expect(first?.x).toBeCloseTo(x(-12), 1);
    expect(first?.width).toBeCloseTo(x(0) - x(-12), 1);
    expect(third?.x).toBeCloseTo(x(0), 1);
    expect(third?.width).toBeCloseTo(x(10) - x(0), 1);
  });

  it('keep long names whole', () => {
    const name = 'Number of purchases per customer and year in all regions together';
    const markup = draw(chart('BAR'), { categories: [name], series: [{ name: 's', values: [1] }] });
    const words = [...markup.matchAll(/<tspan[^>]*>([^<]*)</g)].map(([, text]) => text).join(' ');
    expect(words).toContain(name);
  });

  it('leave room for the last number under the axis', () => {
    const description = chart('BAR', { isStacked: true });
    const series = ['a', 'b', 'c'].map((name) => ({ name, values: [300_000_000] }));
    const markup = drawChart(description, { categories: ['x'], series }, size, 'ltr', (value) => `${value}.00`);
    const widest = 13 * 0.57 * 12;
    const ticks = [...markup.matchAll(/<text x="([^"]+)"[^>]*>(\d+\.00)</g)].map(([, x, label]) => [Number(x), label]);
    const [x, label] = ticks.sort((one, other) => Number(one[0]) - Number(other[0])).at(-1) as [number, string];
    expect(label).toBe('1000000000.00');
    expect(x + widest / 2).toBeLessThanOrEqual(size.width);
  });
});

describe('the axis of numbers', () => {
  it('has a zero where the cells have a dash', () => {
    const formats: (string | undefined)[] = [];
    const data = { categories: ['a'], series: [{ name: 's', values: [5] }], format: '#,##0;[Red]-#,##0;–' };
    drawChart(chart('COLUMN'), data, size, 'ltr', (value, format) => {
      formats.push(format);
      return plain(value);
    });
    expect(new Set(formats)).toEqual(new Set(['#,##0;[Red]-#,##0']));
  });
});

describe('lines', () => {
  it('pass through the middle of their lanes and stop where a number is missing', () => {
    const markup = draw(chart('LINE'), { categories: ['a', 'b', 'c'], series: [{ name: 's', values: [1, null, 3] }] });
    const { left, width } = plotOf(markup);
    const dots = [...markup.matchAll(/cx="([^"]+)"/g)].map(([, x]) => Number(x));
    expect(dots).toHaveLength(2);
    expect(dots[0]).toBeCloseTo(left + width / 6, 1);
    expect(dots[1]).toBeCloseTo(left + (width * 5) / 6, 1);
    expect(markup.match(/<path d="([^"]*)"/)?.[1]?.match(/M/g)).toHaveLength(2);
  });

  it('join columns in a combo chart, with a legend', () => {
    const data = {
      categories: ['a'],
      series: [
        { name: 'Fact', values: [1] },
        { name: 'Plan', values: [2] },
      ],
    };
    const markup = draw(chart('COMBO', { series: { 1: { type: 'line', color: '#d55e00' } } }), data);
    expect(barsOf(markup)).toHaveLength(1);
    expect(markup).toContain('stroke="#d55e00"');
    expect(markup).toContain('chart-legend');
    expect(draw(chart('COMBO', { legend: { position: 'none' } }), data)).not.toContain('chart-legend');
    expect(draw(chart('COMBO', { 'legend.position': 'none' }), data)).not.toContain('chart-legend');
  });
});

describe('text', () => {
  const hostile = '<script>alert(1)</script>"\'&\u0000\ud800';

  it('from cells and options stays text', () => {
    const markup = draw(chart('COLUMN', { title: hostile, hAxis: { title: hostile }, 'vAxis.title': hostile }), {
      categories: [hostile],
      series: [
        { name: hostile, values: [1] },
        { name: hostile, values: [2] },
      ],
    });
    expect(markup).not.toContain('<script');
    expect(markup).toContain('&lt;script&gt;');
    expect(markup.includes('\u0000') || markup.includes('\ud800')).toBe(false);
  });

  it('cannot become a colour that reaches outside', () => {
    const options = { colors: ['url(https://example.com)'], series: { 0: { color: 'red"onload="x' } } };
    const markup = draw(chart('COLUMN', options), { categories: ['a'], series: [{ name: 's', values: [1] }] });
    expect(markup).not.toMatch(/example\.com|onload/);
  });

  it('is aligned by the direction, numbers stay left to right', () => {
    const data = { categories: ['يناير'], series: [{ name: 'الفعلي', values: [-5] }] };
    const markup = draw(chart('COLUMN', { title: 'الربح' }), data, 'rtl');
    expect(markup).toMatch(/text-anchor="start" direction="rtl" class="chart-title"/);
    expect(markup).toMatch(/direction="ltr">-5<\/text>/);
  });

  it('of the title is the name of the drawing', () => {
    const markup = draw(chart('COLUMN', { title: 'April needs 14 % more calls' }), { categories: [], series: [] });
    expect(markup).toContain('aria-label="April needs 14 % more calls"');
  });
});

describe('without numbers', () => {
  it('a sentence stands where the plot would be', () => {
    for (const type of ['COLUMN', 'BAR', 'LINE', 'COMBO'] as const) {
      expect(draw(chart(type), { categories: [], series: [] })).toContain('No numbers yet.');
      const blank = draw(chart(type), { categories: ['a'], series: [{ name: 's', values: [null] }] });
      expect(blank).toContain('No numbers yet.');
      expect(blank).not.toMatch(/NaN|Infinity/);
    }
  });

  it('zeros alone still give an axis', () => {
    const markup = draw(chart('COLUMN'), { categories: ['a', 'b'], series: [{ name: 's', values: [0, 0] }] });
    expect(markup).not.toMatch(/NaN|Infinity/);
  });
});

it('no grid line is thicker than the data', () => {
  const markup = draw(chart('LINE'), { categories: ['a', 'b'], series: [{ name: 's', values: [1, 2] }] });
  const widths = [...markup.matchAll(/<line [^>]*stroke-width="([^"]+)"/g)].map(([, width]) => Number(width));
  const data = Number(/<path [^>]*stroke-width="([^"]+)"/.exec(markup)?.[1]);
  expect(Math.max(...widths)).toBeLessThan(data);
});

describe('what would only confuse is left out', () => {
  const categories = ['a', 'b'];
  const labels = (markup: string): number =>
    /class="chart-labels"(.*?)<\/g>/s.exec(markup)?.[1]?.match(/<text/g)?.length ?? 0;

  it('a series without any value has no entry in the legend', () => {
    const series = [
      { name: 'Plan', values: [1, 2] },
      { name: 'Fact', values: [null, null] },
    ];
    const markup = draw(chart('COLUMN'), { categories, series });
    expect(markup).toContain('>Plan<');
    expect(markup).not.toContain('>Fact<');
  });

  it('stacked columns with one value each are labelled, those with several are not', () => {
    const stacked = chart('COLUMN', { isStacked: true });
    const single = [
      { name: 'Possible', values: [10, null] },
      { name: 'Not possible', values: [null, 20] },
    ];
    expect(labels(draw(stacked, { categories, series: single }))).toBe(2);
    const several = [
      { name: 'Base', values: [10, 5] },
      { name: 'More', values: [3, 20] },
    ];
    expect(labels(draw(stacked, { categories, series: several }))).toBe(0);
  });

  it('all months have their values above them or none: one too long for its column takes away the others', () => {
    const months = Array.from({ length: 12 }, (_, place) => `Month ${place + 1}`);
    const earned = (most: number) => [{ name: 's', values: months.map((_, place) => (place === 5 ? most : 90)) }];
    expect(labels(draw(chart('COLUMN'), { categories: months, series: earned(95) }))).toBe(12);
    expect(labels(draw(chart('COLUMN'), { categories: months, series: earned(1234567890) }))).toBe(0);
  });

  it('the title of the axis of values stands clear of its topmost number', () => {
    const series = [{ name: 's', values: [10, 20] }];
    const markup = draw(chart('COLUMN', { 'vAxis.title': 'Profit' }), { categories, series });
    const titleY = Number(/<text[^>]*? y="([^"]+)"[^>]*class="axis-title"/.exec(markup)?.[1]);
    // The number's height is 12, half of it above its line.
    expect(plotOf(markup).top - 6 - titleY).toBeGreaterThan(8);
  });
});
