/** Puts a template's charts over a sheet. */
import type { TemplateChart } from '../../sheets-templates/template';
import { blockOf } from './addresses';
import type { ChartsService, Sheet } from './methods';

export function insertCharts(sheet: Sheet, charts: readonly TemplateChart[], { ChartType }: ChartsService): void {
  for (const chart of charts) {
    const corner = blockOf(chart.at);
    const builder = sheet
      .newChart()
      .setChartType(ChartType[chart.type])
      .setNumHeaders(chart.headers ?? 1)
      .setTransposeRowsAndColumns(chart.transposed ?? false);
    for (const range of chart.ranges) builder.addRange(sheet.getRange(range));
    const options: Readonly<Record<string, unknown>> = {
      ...(chart.valueFormat ? { [chart.type === 'BAR' ? 'hAxis.format' : 'vAxis.format']: chart.valueFormat } : {}),
      title: chart.title,
      colors: chart.colours,
      isStacked: chart.stacked ?? false,
      'legend.position': chart.legend ? 'bottom' : 'none',
      'hAxis.title': chart.horizontalTitle,
      'vAxis.title': chart.verticalTitle,
      ...(chart.type === 'COMBO' ? { seriesType: 'bars', [`series.${chart.colours.length - 1}.type`]: 'line' } : {}),
      fontName: 'Arial',
      width: chart.width,
      height: chart.height,
    };
    for (const [option, value] of Object.entries(options)) builder.setOption(option, value);
    sheet.insertChart(builder.setPosition(corner.row, corner.column, 0, 0).build());
  }
}
