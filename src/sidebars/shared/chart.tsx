/** A chart in a sidebar, drawn like those over the sheets. */
import { type ChartData, type ChartKind, drawChart } from '../../charts';
import type { Reader } from './reader';

interface ChartProps {
  readonly reader: Reader;
  readonly chart: ChartKind;
  readonly data: ChartData;
  readonly height: number;
}

/** 300 px less what stands around it. */
const WIDTH = 276;

export function Chart({ reader, chart, data, height }: ChartProps) {
  const markup = drawChart(
    chart,
    data,
    { width: WIDTH, height },
    reader.rightToLeft ? 'rtl' : 'ltr',
    (value, format) => (format?.includes('%') ? reader.numbers.shown(value, 'percent') : reader.numbers.short(value)),
    reader.words.chartEmpty,
  );
  // biome-ignore lint/security/noDangerouslySetInnerHtml: drawChart escapes every text that it draws
  return <div class="chart" dangerouslySetInnerHTML={{ __html: markup }} />;
}
