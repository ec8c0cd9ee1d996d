/** One sheet of the workbook, answering the calls of Google's Sheet. */

import { BooleanNumber, Direction, type IRange, RANGE_TYPE } from '@univerjs/core';
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import type * as Sheets from '../../sheets/methods';
import { blockOf } from './a1';
import { contentEdge, lastContentRow } from './cell-reading';
import { chartsOf, insertChart, WorkbenchChartBuilder } from './charts';
import { replaceFormatRules } from './conditional-formats';
import type { SpreadsheetDocument } from './document';
import { protectSheet } from './protection';
import { WorkbenchRange } from './range';
import { refusing } from './refusing';
import { activateSheet, selectBlock, selectedBlock } from './selection';

const FIRST_CELL: IRange = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };

export class WorkbenchSheet implements Sheets.Sheet {
  constructor(
    readonly document: SpreadsheetDocument,
    readonly sheetId: string,
  ) {}

  getName(): string {
    return this.document.worksheet(this.sheetId).getName();
  }

  getSheetId(): number {
    return numberOf(this.sheetId);
  }

  getRange(...[first, column, rows = 1, columns = 1]: [string | number, number?, number?, number?]): Sheets.Range {
    if (typeof first === 'string') return this.#range(this.#blockAt(first));
    if (column === undefined)
      throw new Error('The parameters (number) do not match the method signature for Sheet.getRange.');
    return this.#range(this.#blockOf(first, column, rows, columns));
  }

  getDataRange(): Sheets.Range {
    const edge = this.#edge();
    return this.#range(this.#blockOf(1, 1, Math.max(1, edge.row), Math.max(1, edge.column)));
  }

  getLastRow(): number {
    this.document.calculate();
    return lastContentRow(this.document, this.sheetId);
  }

  getLastColumn(): number {
    return this.#edge().column;
  }

  getMaxRows(): number {
    return this.document.worksheet(this.sheetId).getRowCount();
  }

  getMaxColumns(): number {
    return this.document.worksheet(this.sheetId).getColumnCount();
  }

  insertRowsAfter(row: number, count: number): Sheets.Sheet {
    this.#requireWithin('row', row, 1, this.getMaxRows());
    const range = { ...this.#wholeRows(row + 1, count), rangeType: RANGE_TYPE.ROW };
    this.#insert(InsertRowByRangeCommand, { range, direction: Direction.DOWN });
    return this;
  }

  insertColumnsAfter(column: number, count: number): Sheets.Sheet {
    this.#requireWithin('column', column, 1, this.getMaxColumns());
    const range = { ...this.#wholeColumns(column + 1, count), rangeType: RANGE_TYPE.COLUMN };
    this.#insert(InsertColByRangeCommand, { range, direction: Direction.RIGHT });
    return this;
  }

  deleteRows(row: number, count: number): void {
    this.#requireWithin('row', row, 1, this.getMaxRows() - count + 1);
    if (count >= this.getMaxRows()) throw new Error('You can’t delete all the rows on the sheet.');
    const range = { ...this.#wholeRows(row, count), rangeType: RANGE_TYPE.ROW };
    this.#runWhileActive(RemoveRowByRangeCommand, { range });
  }

  deleteColumns(column: number, count: number): void {
    this.#requireWithin('column', column, 1, this.getMaxColumns() - count + 1);
    if (count >= this.getMaxColumns()) throw new Error('You can’t delete all the columns on the sheet.');
    const range = { ...this.#wholeColumns(column, count), rangeType: RANGE_TYPE.COLUMN };
    this.#runWhileActive(RemoveColByRangeCommand, { range });
  }

  setFrozenRows(rows: number): void {
    const { xSplit, startColumn } = this.document.worksheet(this.sheetId).getFreeze();
    this.#run(SetFrozenMutation, { xSplit, startColumn, ySplit: rows, startRow: rows === 0 ? -1 : rows });
  }

  setFrozenColumns(columns: number): void {
    const { ySplit, startRow } = this.document.worksheet(this.sheetId).getFreeze();
    this.#run(SetFrozenMutation, { ySplit, startRow, xSplit: columns, startColumn: columns === 0 ? -1 : columns });
  }

  setColumnWidth(column: number, width: number): Sheets.Sheet {
    this.#requireWithin('column', column, 1, this.getMaxColumns());
    this.#run(SetWorksheetColWidthMutation, { ranges: [this.#wholeColumns(column, 1)], colWidth: width });
    return this;
  }

  setRowHeight(row: number, height: number): Sheets.Sheet {
    this.#requireWithin('row', row, 1, this.getMaxRows());
    const ranges = [this.#wholeRows(row, 1)];
    this.#run(SetWorksheetRowHeightMutation, { ranges, rowHeight: height });
    this.#run(SetWorksheetRowIsAutoHeightMutation, { ranges, autoHeightInfo: BooleanNumber.FALSE });
    return this;
  }

  setHiddenGridlines(hidden: boolean): Sheets.Sheet {
    this.#run(ToggleGridlinesMutation, { showGridlines: hidden ? BooleanNumber.FALSE : BooleanNumber.TRUE });
    return this;
  }

  setTabColor(colour: string | null): Sheets.Sheet {
    this.#run(SetTabColorMutation, { color: colour ?? '' });
    return this;
  }

  /** As in Sheets the last visible one stays. */
  hideSheet(): Sheets.Sheet {
    const others = this.document.workbook.getUnhiddenWorksheets().filter((id) => id !== this.sheetId);
    if (others.length === 0) throw new Error("You can't remove all the sheets in a document.");
    this.document.run(SetWorksheetHideMutation, this.sheetId, { hidden: BooleanNumber.TRUE });
    return this;
  }

  isSheetHidden(): boolean {
    return this.document.worksheet(this.sheetId).isSheetHidden() === BooleanNumber.TRUE;
  }

  setRightToLeft(rightToLeft: boolean): Sheets.Sheet {
    // Kept for the file; the open-source Univer neither draws it nor registers its own mutation for it.
    const config = this.document.worksheet(this.sheetId).getConfig();
    config.rightToLeft = rightToLeft ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    return this;
  }

  setConditionalFormatRules(rules: Sheets.ConditionalFormatRule[]): void {
    replaceFormatRules(this.document, this.sheetId, rules);
  }

  protect(): Sheets.Protection {
    return refusing('Protection', protectSheet(this.document.univer, this.sheetId));
  }

  newChart(): Sheets.ChartBuilder {
    return refusing('EmbeddedChartBuilder', new WorkbenchChartBuilder());
  }

  insertChart(chart: Sheets.Chart): void {
    insertChart(this.document, this.sheetId, chart);
  }

  getCharts(): Sheets.Chart[] {
    return chartsOf(this.document, this.sheetId);
  }

  activate(): Sheets.Sheet {
    activateSheet(this.document, this.sheetId);
    return this;
  }

  #range(block: IRange): Sheets.Range {
    return rangeOf(this.document, this.sheetId, block);
  }

  #edge(): { row: number; column: number } {
    this.document.calculate();
    return contentEdge(this.document, this.sheetId);
  }

  #blockAt(address: string): IRange {
    const block = blockOf(address, this.getMaxRows(), this.getMaxColumns());
    return this.#blockOf(
      block.startRow + 1,
      block.startColumn + 1,
      block.endRow - block.startRow + 1,
      block.endColumn - block.startColumn + 1,
    );
  }

  #blockOf(row: number, column: number, rows: number, columns: number): IRange {
    if (rows < 1) throw new Error('The number of rows in the range must be at least 1.');
    if (columns < 1) throw new Error('The number of columns in the range must be at least 1.');
    const block = {
      startRow: row - 1,
      endRow: row + rows - 2,
      startColumn: column - 1,
      endColumn: column + columns - 2,
    };
    const isInside =
      row >= 1 && column >= 1 && block.endRow < this.getMaxRows() && block.endColumn < this.getMaxColumns();
    const areWhole = [row, column, rows, columns].every(Number.isInteger);
    if (!isInside || !areWhole)
      throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
    return block;
  }

  #wholeRows(row: number, count: number): IRange {
    return { startRow: row - 1, endRow: row + count - 2, startColumn: 0, endColumn: this.getMaxColumns() - 1 };
  }

  #wholeColumns(column: number, count: number): IRange {
    return { startRow: 0, endRow: this.getMaxRows() - 1, startColumn: column - 1, endColumn: column + count - 2 };
  }

  #requireWithin(what: 'row' | 'column', index: number, first: number, last: number): void {
    if (Number.isInteger(index) && index >= first && index <= last) return;
    throw new Error(`Those ${what}s are out of bounds.`);
  }

  #run(command: { readonly id: string }, parameters: object): void {
    this.document.run(command, this.sheetId, parameters);
  }

  /** Univer selects what it inserts and scrolls there, as for a user; a script leaves the selection where it was. */
  #insert(command: { readonly id: string }, parameters: object): void {
    this.#whileActive(() => {
      const selected = selectedBlock(this.document) ?? FIRST_CELL;
      this.#run(command, parameters);
      selectBlock(this.document, this.sheetId, selected);
    });
  }

  #runWhileActive(command: { readonly id: string }, parameters: object): void {
    this.#whileActive(() => this.#run(command, parameters));
  }

  /** Univer moves the references in formulas only for the sheet the user looks at. */
  #whileActive(run: () => void): void {
    const lookedAt = this.document.workbook.getActiveSheet()?.getSheetId() ?? this.sheetId;
    if (lookedAt !== this.sheetId) activateSheet(this.document, this.sheetId);
    run();
    if (lookedAt !== this.sheetId) activateSheet(this.document, lookedAt);
  }
}

export function sheetOf(document: SpreadsheetDocument, sheetId: string): Sheets.Sheet {
  return refusing('Sheet', new WorkbenchSheet(document, sheetId));
}

export function rangeOf(document: SpreadsheetDocument, sheetId: string, block: IRange): Sheets.Range {
  return refusing('Range', new WorkbenchRange(document, sheetId, block, sheetOf(document, sheetId)));
}

/** Google numbers sheets; Univer names them by text. The same text always gives the same number. */
function numberOf(sheetId: string): number {
  let number = 0;
  for (const sign of sheetId) number = (Math.imul(number, 31) + sign.charCodeAt(0)) | 0;
  return number >>> 1;
}
