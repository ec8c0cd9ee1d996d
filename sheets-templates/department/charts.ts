/** The pictures of the sheet "Department": people by role, load by role, sellers month by month. */
import { chartColours } from '../parts';
import type { TemplateChart } from '../template';
import type { DepartmentSettings } from './figures';
import { FUNNEL, HEADS, HIRING_CHART, LAST_MONTH, MARKET, MONTHS, TEAM } from './rows';

export function charts({ words: { charts: words } }: DepartmentSettings): TemplateChart[] {
  const beside = { width: 610, height: 350, legend: true } as const;
  const byRole = (column: string) => `${column}${TEAM - 1}:${column}${HEADS}`;
  const byMonth = (column: string) => `${column}${MONTHS}:${column}${LAST_MONTH}`;
  return [
    {
      type: 'COLUMN',
      ranges: [byRole('A'), byRole('D'), byRole('F')],
      title: words.people,
      horizontalTitle: words.role,
      verticalTitle: words.count,
      valueFormat: '#,##0',
      colours: [chartColours.blue, chartColours.orange],
      at: `D${MARKET}`,
      ...beside,
    },
    {
      type: 'BAR',
      ranges: [byRole('A'), byRole('E'), byRole('H')],
      title: words.load,
      horizontalTitle: words.share,
      verticalTitle: words.role,
      valueFormat: '0%',
      colours: [chartColours.blue, chartColours.orange],
      at: `D${FUNNEL + 6}`,
      ...beside,
    },
    {
      type: 'COMBO',
      ranges: [byMonth('A'), byMonth('H'), byMonth('D')],
      title: words.months,
      horizontalTitle: words.month,
      verticalTitle: words.sellers,
      valueFormat: '#,##0',
      legend: true,
      colours: [chartColours.orange, chartColours.blue],
      at: `A${HIRING_CHART}`,
      width: 1100,
      height: 280,
    },
  ];
}
