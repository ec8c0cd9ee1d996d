/** Reads a chart's names and numbers from the cells it was given, as Sheets reads them. */

import type { ICellData, Nullable, Univer, Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { ChartData, ChartSeries } from '../../charts/index';
import type { CellBlock, ChartDescription } from '../ports';
import { workbookOf } from './univer-access';

/** The first column of the first range holds the names; every further column of any range is a series. */
export function readChartCells(univer: Univer, { ranges, headers, transposed }: ChartDescription): ChartData {
  const [first] = ranges;
  if (!first) return { categories: [], series: [] };
  const reader = new CellReader(univer);
  return transposed ? readLying(reader, ranges, first, headers) : readUpright(reader, ranges, first, headers);
}

function readUpright(reader: CellReader, ranges: readonly CellBlock[], first: CellBlock, headers: number): ChartData {
  const places = rowsOf(first, headers);
  const categories = places.map((row) => reader.text(first.sheetId, row, first.column));
  const arePeriods = places.some((row) => reader.number(first.sheetId, row, first.column) !== null);
  const series: ChartSeries[] = [];
  let format: string | undefined;
  ranges.forEach((range, index) => {
    for (let column = range.column + (index === 0 ? 1 : 0); column < range.column + range.columns; column += 1) {
      const rows = rowsOf(range, headers);
      series.push({
        name: headers > 0 ? reader.text(range.sheetId, range.row + headers - 1, column) : '',
        values: rows.map((row) => reader.number(range.sheetId, row, column)),
      });
      format ??= rows.map((row) => reader.format(range.sheetId, row, column)).find((found) => found !== undefined);
    }
  });
  return withoutEmptyEnd({ categories, arePeriods, series, ...(format === undefined ? {} : { format }) });
}

/** Series in rows: the first row holds the categories, the first `headers` columns the series' names. */
function readLying(reader: CellReader, ranges: readonly CellBlock[], first: CellBlock, headers: number): ChartData {
  const columnsOf = ({ column, columns }: CellBlock): number[] =>
    Array.from({ length: Math.max(columns - headers, 0) }, (_, index) => column + headers + index);
  const places = columnsOf(first);
  const categories = places.map((column) => reader.text(first.sheetId, first.row, column));
  const arePeriods = places.some((column) => reader.number(first.sheetId, first.row, column) !== null);
  const series: ChartSeries[] = [];
  let format: string | undefined;
  ranges.forEach((range, index) => {
    for (let row = range.row + (index === 0 ? 1 : 0); row < range.row + range.rows; row += 1) {
      const columns = columnsOf(range);
      series.push({
        name: headers > 0 ? reader.text(range.sheetId, row, range.column + headers - 1) : '',
        values: columns.map((column) => reader.number(range.sheetId, row, column)),
      });
      format ??= columns
        .map((column) => reader.format(range.sheetId, row, column))
        .find((found) => found !== undefined);
    }
  });
  return withoutEmptyEnd({ categories, arePeriods, series, ...(format === undefined ? {} : { format }) });
}

function rowsOf({ row, rows }: CellBlock, headers: number): number[] {
  return Array.from({ length: Math.max(rows - headers, 0) }, (_, index) => row + headers + index);
}

/** Ranges reach below the filled rows, so that the list can grow; the chart shows what is there. */
function withoutEmptyEnd(data: ChartData): ChartData {
  let count = data.categories.length;
  const isEmpty = (index: number): boolean =>
    data.categories[index] === '' && data.series.every(({ values }) => (values[index] ?? null) === null);
  while (count > 0 && isEmpty(count - 1)) count -= 1;
  return {
    ...data,
    categories: data.categories.slice(0, count),
    series: data.series.map(({ name, values }) => ({ name, values: values.slice(0, count) })),
  };
}

class CellReader {
  private readonly workbook;
  private readonly spilled;

  constructor(univer: Univer) {
    this.workbook = workbookOf(univer);
    this.spilled = univer.__getInjector().get(FormulaDataModel).getArrayFormulaCellData();
  }

  number(sheetId: string, row: number, column: number): number | null {
    const value = this.cell(sheetId, row, column)?.v;
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
  }

  /** As the sheet shows it: a date by its format. */
  text(sheetId: string, row: number, column: number): string {
    const shown = this.sheet(sheetId)?.getCell(row, column)?.v ?? this.cell(sheetId, row, column)?.v ?? '';
    return String(shown);
  }

  format(sheetId: string, row: number, column: number): string | undefined {
    const cell = this.sheet(sheetId)?.getCellRaw(row, column);
    return this.workbook.getStyles().getStyleByCell(cell)?.n?.pattern;
  }

  private cell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    const own = this.sheet(sheetId)?.getCellRaw(row, column);
    if (own?.v !== undefined && own.v !== null) return own;
    return this.spilled?.[this.workbook.getUnitId()]?.[sheetId]?.[row]?.[column] ?? own;
  }

  private sheet(sheetId: string): Nullable<Worksheet> {
    return this.workbook.getSheetBySheetId(sheetId);
  }
}
