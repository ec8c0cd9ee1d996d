/** Charts: Google's builder gathers a description, the page draws it. */

import type * as Sheets from '../../sheets/methods';
import type { CellBlock, ChartDescription } from '../ports';
import { columnsIn, rowsIn } from './blocks';
import type { SpreadsheetDocument } from './document';
import { WorkbenchRange } from './range';
import { originalOf, refusing } from './refusing';
import { extrasChanged, extrasOf } from './sheet-extras';

type ChartType = ChartDescription['type'];
type ChartPlan = Omit<ChartDescription, 'id' | 'sheetId'>;

export const CHART_TYPES = { COLUMN: 'COLUMN', BAR: 'BAR', LINE: 'LINE', COMBO: 'COMBO' } as const;

export class WorkbenchChart implements Sheets.Chart {
  id: number | null = null;

  constructor(readonly plan: ChartPlan) {}

  getChartId(): number | null {
    return this.id;
  }
}

export class WorkbenchChartBuilder implements Sheets.ChartBuilder {
  private plan: ChartPlan = {
    type: 'COLUMN',
    ranges: [],
    headers: 0,
    transposed: false,
    options: {},
    anchor: { row: 0, column: 0, offsetX: 0, offsetY: 0 },
  };

  setChartType(type: GoogleAppsScript.Charts.ChartType): Sheets.ChartBuilder {
    const name = String(type);
    if (!Object.hasOwn(CHART_TYPES, name)) throw new Error(`The workbench draws no charts of the type ${name}.`);
    return this.#with({ type: name as ChartType });
  }

  addRange(range: Sheets.Range): Sheets.ChartBuilder {
    return this.#with({ ranges: [...this.plan.ranges, cellBlock(originalOf(range, WorkbenchRange))] });
  }

  setNumHeaders(headers: number): Sheets.ChartBuilder {
    return this.#with({ headers });
  }

  setTransposeRowsAndColumns(transposed: boolean): Sheets.ChartBuilder {
    return this.#with({ transposed });
  }

  setOption(option: string, value: unknown): Sheets.ChartBuilder {
    return this.#with({ options: { ...this.plan.options, [option]: value } });
  }

  setPosition(row: number, column: number, offsetX: number, offsetY: number): Sheets.ChartBuilder {
    return this.#with({ anchor: { row: row - 1, column: column - 1, offsetX, offsetY } });
  }

  build(): Sheets.Chart {
    return refusing('EmbeddedChart', new WorkbenchChart(this.plan));
  }

  #with(change: Partial<ChartPlan>): this {
    this.plan = { ...this.plan, ...change };
    return this;
  }
}

export function insertChart(document: SpreadsheetDocument, sheetId: string, chart: Sheets.Chart): void {
  const built = originalOf(chart, WorkbenchChart);
  const extras = extrasOf(document.univer);
  const description: ChartDescription = { ...built.plan, id: extras.nextChartId, sheetId };
  extras.nextChartId += 1;
  extras.charts.push(description);
  built.id = description.id;
  extrasChanged(document.univer);
  document.host.chartInserted(description);
}

export function chartsOf(document: SpreadsheetDocument, sheetId: string): Sheets.Chart[] {
  const inSheet = extrasOf(document.univer).charts.filter((chart) => chart.sheetId === sheetId);
  return inSheet.map((description) => {
    const chart = new WorkbenchChart(description);
    chart.id = description.id;
    return refusing('EmbeddedChart', chart);
  });
}

function cellBlock({ sheetId, block }: WorkbenchRange): CellBlock {
  const { startRow: row, startColumn: column } = block;
  return { sheetId, row, column, rows: rowsIn(block), columns: columnsIn(block) };
}
