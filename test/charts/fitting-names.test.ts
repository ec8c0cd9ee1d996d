/** Charts in little room: names stay whole and apart, and bars stay long enough to compare. */

import { describe, expect, it } from 'vitest';
import { type ChartKind, drawChart, fittingHeight } from '../../src/charts/index';
import { wrap } from '../../src/charts/text';

const plain = (value: number): string => String(value);
const bars = (options: ChartKind['options']): ChartKind => ({ type: 'BAR', options });

describe('lying bars as high as their names need', () => {
  const names = [
    'Qualified leads from the spring trade fair in Düsseldorf',
    'Conversion from first meeting to signed contract',
    'Donaudampfschifffahrtsgesellschaftskapitänsmütze',
    'Margin',
  ];
  const data = { categories: names, series: [{ name: 's', values: [1, 2, 3, 4] }] };
  const linesOf = (markup: string) =>
    [
      ...(/<g class="chart-names">(.*?)<\/g>/.exec(markup)?.[1] ?? '').matchAll(
        /<text[^>]* y="([^"]+)"[^>]*>(.*?)<\/text>/g,
      ),
    ].map(([, y, inside = '']) => ({ y: Number(y), count: Math.max(1, inside.split('<tspan').length - 1) }));

  it.each([276, 308, 600])('keep a name off the next at %s pixels', (width) => {
    const described = bars({ title: 'A finding', 'hAxis.title': 'Money' });
    const height = fittingHeight(described, data, width);
    const markup = drawChart(described, data, { width, height }, 'ltr', plain);
    const drawn = linesOf(markup);
    expect(drawn.length).toBe(names.length);
    drawn.slice(1).forEach(({ y }, index) => {
      const above = drawn[index] as { y: number; count: number };
      expect(y - above.y).toBeGreaterThanOrEqual(above.count * 15);
    });
    // Short names need no more than a line each.
    const short = { ...data, categories: ['a', 'b', 'c', 'd'] };
    expect(fittingHeight(described, short, width)).toBeLessThan(height);
  });

  it('end their axis near the longest bar, however few numbers it has room for', () => {
    const markup = drawChart(
      bars({ isStacked: true, legend: 'bottom' }),
      {
        categories: ['Leads'],
        series: [
          { name: 'low', values: [-2400] },
          { name: 'high', values: [2400] },
        ],
      },
      { width: 308, height: 200 },
      'ltr',
      plain,
    );
    const axis = (end: string) => Number(new RegExp(`data-${end}="([^"]+)"`).exec(markup)?.[1]);
    const [low, high] = [axis('low'), axis('high')];
    expect(low).toBeLessThanOrEqual(-2400);
    expect(low).toBeGreaterThanOrEqual(-3000);
    expect(high).toBeGreaterThanOrEqual(2400);
    expect(high).toBeLessThanOrEqual(3000);
  });
});

it('a hard space keeps a number and its unit on one line', () => {
  expect(wrap('Gewinn 12\u00a0% mehr', 50, 12)).toContain('12\u00a0%');
  expect(wrap('1\u202f234\u202f567 de plus', 70, 12)[0]).toContain('1\u202f234\u202f567');
});

describe('names of days under columns', () => {
  const month = Array.from({ length: 30 }, (_, place) => `الأربعاء ${place + 1} نوفمبر`);
  const series = [{ name: 's', values: month.map((_, place) => place + 1) }];
  const drawn = (categories: readonly string[], arePeriods: boolean) =>
    drawChart(
      { type: 'LINE', options: {} },
      { categories, series, arePeriods },
      { width: 700, height: 300 },
      'rtl',
      plain,
    );

  it('stay level, some of them left out, where all would have to be turned', () => {
    expect(drawn(month, true)).not.toContain('rotate(');
    expect(drawn(month, true)).toContain('>الأربعاء 1 نوفمبر<');
  });

  it('are turned where they name something else: each of them is needed', () => {
    const turned = drawn(month, false);
    expect(turned).toContain('rotate(-45)');
  });
});
