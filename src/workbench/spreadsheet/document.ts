/** The Univer workbook behind one spreadsheet: its sheets, commands and calculation, for the classes scripts get. */

import {
  type ICellData,
  ICommandService,
  type IRange,
  type IStyleData,
  IUniverInstanceService,
  type Nullable,
  type ObjectMatrix,
  type Univer,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { PageHost } from '../ports';
import { calculateIfWaiting } from './calculation';
import { showOpenRanges } from './open-ranges';
import { hasDecimalComma } from './separators';
import { SerialDates } from './serial-dates';
import { type StyleAt, sampledStyles } from './style-samples';
import { injectorOf } from './univer-internals';

export interface DocumentOptions {
  readonly univer: Univer;
  readonly host: PageHost;
  readonly locale: string;
  readonly timeZone: string;
}

/** What is written to cells in one go: by row, then by column. */
export type CellChanges = Record<number, Record<number, ICellData>>;

type Service<Kind> = Parameters<ReturnType<typeof injectorOf>['get']>[0] & { new (...parts: never[]): Kind };

export class SpreadsheetDocument {
  readonly univer: Univer;
  readonly host: PageHost;
  readonly locale: string;
  readonly timeZone: string;
  readonly dates: SerialDates;
  readonly decimalComma: boolean;
  private closed = false;

  constructor({ univer, host, locale, timeZone }: DocumentOptions) {
    this.univer = univer;
    this.host = host;
    this.locale = locale;
    this.timeZone = timeZone;
    this.dates = new SerialDates(timeZone);
    this.decimalComma = hasDecimalComma(locale);
    univer.onDispose(() => {
      this.closed = true;
    });
    // Brings the part of Univer to life that hears of changes; in a page it would only begin after the first picture.
    this.calculate();
  }

  get workbook(): Workbook {
    const instances = injectorOf(this.univer).get(IUniverInstanceService);
    return instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET) as Workbook;
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  service<Kind>(kind: abstract new (...parts: never[]) => Kind): Kind {
    return injectorOf(this.univer).get(kind as unknown as Service<Kind>) as Kind;
  }

  worksheet(sheetId: string): Worksheet {
    const worksheet = this.workbook.getSheetBySheetId(sheetId);
    if (worksheet == null) throw new Error('The sheet does not exist any more.');
    return worksheet;
  }

  hasSheet(sheetId: string): boolean {
    if (this.closed) return false;
    const instances = injectorOf(this.univer).get(IUniverInstanceService);
    const workbook = instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    return workbook?.getSheetBySheetId(sheetId) != null;
  }

  /** Runs one of Univer's commands, operations or mutations on a sheet before it returns. */
  run(command: { readonly id: string }, sheetId: string, parameters: object, options?: { onlyLocal: boolean }): void {
    const target = { unitId: this.unitId, subUnitId: sheetId, ...parameters };
    injectorOf(this.univer).get(ICommandService).syncExecuteCommand(command.id, target, options);
  }

  /** Values and formulas: what depends on them waits for the next calculation. */
  writeCells(sheetId: string, cellValue: CellChanges): void {
    this.run(SetRangeValuesMutation, sheetId, { cellValue });
  }

  /**
   * Formats only. `onlyLocal` keeps Univer from taking the missing formula for a deleted one (the trigger says the same,
   * but is overwritten when a script runs inside another command). Univer merges formats cell by cell, which takes seconds
   * for a table of thousands of rows: it gets one cell of each kind, and cells that had and get the same share its result.
   */
  writeStyles(sheetId: string, block: IRange, styleAt: StyleAt): void {
    const cells = this.cells(sheetId);
    const { cellValue, alike } = sampledStyles(cells, block, styleAt);
    this.run(SetRangeValuesMutation, sheetId, { cellValue, trigger: SetStyleCommand.id }, { onlyLocal: true });
    for (const { row, column, like } of alike) {
      const style = cells.getValue(like.row, like.column)?.s;
      const cell = cells.getValue(row, column);
      if (cell) cell.s = style;
      else if (style != null) cells.setValue(row, column, { s: style });
    }
  }

  styleOf(cell: Nullable<ICellData>): Nullable<IStyleData> {
    return cell?.s == null ? null : this.workbook.getStyles().getStyleByCell(cell);
  }

  /** What Sheets does before it answers a question about values. */
  calculate(): void {
    calculateIfWaiting(this.univer);
  }

  /** The cells of a sheet into which formulas spilled, with the results that stand there. */
  spilled(sheetId: string): Record<number, Record<number, Nullable<ICellData>>> {
    const spilled = this.service(FormulaDataModel).getArrayFormulaCellData()[this.unitId]?.[sheetId];
    return (spilled ?? {}) as Record<number, Record<number, Nullable<ICellData>>>;
  }

  /** The formula that stands in a cell, '' without one; spilled cells have none. */
  formulaAt(sheetId: string, row: number, column: number): string {
    const cell = this.cells(sheetId).getValue(row, column);
    if (cell?.f) return showOpenRanges(cell.f);
    // Formulas filled down in the page share one text.
    if (!cell?.si) return '';
    return showOpenRanges(
      this.service(FormulaDataModel).getFormulaStringByCell(row, column, sheetId, this.unitId) ?? '',
    );
  }

  cells(sheetId: string): ObjectMatrix<Nullable<ICellData>> {
    return this.worksheet(sheetId).getCellMatrix() as ObjectMatrix<Nullable<ICellData>>;
  }
}
