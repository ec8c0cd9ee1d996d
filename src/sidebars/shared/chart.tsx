/** A chart in a sidebar, drawn like those over the sheets. */
import { type ChartData, type ChartKind, drawChart, fittingHeight } from '../../charts';
import type { Reader } from './reader';

interface ChartProps {
  readonly reader: Reader;
  readonly chart: ChartKind;
  readonly data: ChartData;
  /** Left out, lying bars get what their names need. */
  readonly height?: number;
  /** Left out, that of the sidebar; wider for paper, where it is scaled. */
  readonly width?: number;
}

/** What stands in the chart is in line with the text of the sidebar: its own margins reach beyond the edges. */
const WIDTH = 308;

export function Chart({ reader, chart, data, height, width = WIDTH }: ChartProps) {
  const markup = drawChart(
    chart,
    data,
    { width, height: height ?? fittingHeight(chart, data, width) },
    reader.rightToLeft ? 'rtl' : 'ltr',
    (value, format) => (format?.includes('%') ? reader.numbers.shown(value, 'percent') : reader.numbers.short(value)),
    reader.words.chartEmpty,
  );
  // biome-ignore lint/security/noDangerouslySetInnerHtml: drawChart escapes every text that it draws
  return <div class="chart" dangerouslySetInnerHTML={{ __html: markup }} />;
}
