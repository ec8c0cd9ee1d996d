/** A block of cells of one sheet, answering the calls of Google's Range. */

import type { IRange, IStyleData } from '@univerjs/core';
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/sheets';
import type * as Sheets from '../../sheets/methods';
import { addressOf } from './a1';
import { columnsIn, requireSameSize, rowsIn } from './blocks';
import { AUTOMATIC_FORMAT, formatOf, readBlock, readDisplay, readValue } from './cell-reading';
import { CLEARED, changeForFormula, changeForValue } from './cell-writing';
import type { CellChanges, SpreadsheetDocument } from './document';
import { readNotes, writeNotes } from './notes';
import { fitRowsLater } from './row-heights';
import { selectBlock } from './selection';
import * as styles from './styles';
import { applyValidation, refuseInvalid, validationAt } from './validation';

type Cell = ReturnType<typeof readBlock>[number][number];

export class WorkbenchRange implements Sheets.Range {
  constructor(
    readonly document: SpreadsheetDocument,
    readonly sheetId: string,
    readonly block: IRange,
    private readonly sheet: Sheets.Sheet,
  ) {}

  getSheet(): Sheets.Sheet {
    return this.sheet;
  }

  getRow(): number {
    return this.block.startRow + 1;
  }

  getColumn(): number {
    return this.block.startColumn + 1;
  }

  getNumRows(): number {
    return rowsIn(this.block);
  }

  getNumColumns(): number {
    return columnsIn(this.block);
  }

  getA1Notation(): string {
    return addressOf(this.block);
  }

  getValue(): Sheets.CellValue {
    return this.getValues()[0]?.[0] ?? '';
  }

  getValues(): Sheets.CellValue[][] {
    this.document.calculate();
    return this.#read((cell) => readValue(this.document, cell));
  }

  getDisplayValues(): string[][] {
    this.document.calculate();
    return this.#read((cell) => readDisplay(this.document, cell));
  }

  getFormulas(): string[][] {
    return this.#read((_cell, row, column) => this.document.formulaAt(this.sheetId, row, column));
  }

  getNumberFormats(): string[][] {
    this.document.calculate();
    return this.#read((cell) => formatOf(this.document, cell) || AUTOMATIC_FORMAT);
  }

  getNotes(): string[][] {
    return readNotes(this.document, this.sheetId, this.block);
  }

  getBackgrounds(): string[][] {
    return this.#read((cell) => this.document.styleOf(cell)?.bg?.rgb?.toLowerCase() ?? '#ffffff');
  }

  setValue(value: Sheets.CellValue): Sheets.Range {
    return this.#change((before) => changeForValue(this.document, value, before));
  }

  setValues(values: Sheets.CellValue[][]): Sheets.Range {
    requireSameSize(values, this.block);
    return this.#change((before, row, column) => changeForValue(this.document, values[row]?.[column] as never, before));
  }

  setFormula(formula: string): Sheets.Range {
    return this.#change(() => changeForFormula(this.document, formula));
  }

  setFormulas(formulas: string[][]): Sheets.Range {
    requireSameSize(formulas, this.block);
    return this.#change((_before, row, column) => changeForFormula(this.document, formulas[row]?.[column] ?? ''));
  }

  setNumberFormat(format: string): Sheets.Range {
    return this.#style(styles.numberFormat(format));
  }

  setNumberFormats(formats: string[][]): Sheets.Range {
    return this.#styleEach(formats, styles.numberFormat);
  }

  setBackground(colour: string | null): Sheets.Range {
    return this.#style(styles.background(colour));
  }

  setBackgrounds(colours: (string | null)[][]): Sheets.Range {
    return this.#styleEach(colours, styles.background);
  }

  setFontColor(colour: string | null): Sheets.Range {
    return this.#style(styles.fontColor(colour));
  }

  setFontColors(colours: (string | null)[][]): Sheets.Range {
    return this.#styleEach(colours, styles.fontColor);
  }

  setFontFamily(family: string | null): Sheets.Range {
    return this.#style({ ff: family });
  }

  setFontSize(size: number): Sheets.Range {
    fitRowsLater(this.document, this.sheetId, this.block);
    return this.#style({ fs: size });
  }

  setFontSizes(sizes: number[][]): Sheets.Range {
    fitRowsLater(this.document, this.sheetId, this.block);
    return this.#styleEach(sizes, (size) => ({ fs: size }));
  }

  setFontWeight(weight: 'bold' | 'normal' | null): Sheets.Range {
    return this.#style(styles.fontWeight(weight));
  }

  setFontWeights(weights: ('bold' | 'normal' | null)[][]): Sheets.Range {
    return this.#styleEach(weights, styles.fontWeight);
  }

  setFontStyle(style: 'italic' | 'normal' | null): Sheets.Range {
    return this.#style(styles.fontStyle(style));
  }

  setHorizontalAlignment(alignment: Sheets.HorizontalAlignment | null): Sheets.Range {
    return this.#style(styles.horizontal(alignment));
  }

  setHorizontalAlignments(alignments: (Sheets.HorizontalAlignment | null)[][]): Sheets.Range {
    return this.#styleEach(alignments, styles.horizontal);
  }

  setVerticalAlignment(alignment: Sheets.VerticalAlignment | null): Sheets.Range {
    return this.#style(styles.vertical(alignment));
  }

  setWrap(wrap: boolean): Sheets.Range {
    fitRowsLater(this.document, this.sheetId, this.block);
    return this.#style(styles.wrapping(wrap));
  }

  setBorder(...[top, left, bottom, right, vertical, horizontal, colour, style]: BorderArguments): Sheets.Range {
    const request = { top, left, bottom, right, vertical, horizontal, colour, style };
    this.document.writeStyles(this.sheetId, this.block, styles.bordersOf(request, this.block));
    return this;
  }

  setNotes(notes: (string | null)[][]): Sheets.Range {
    requireSameSize(notes, this.block);
    writeNotes(this.document, this.sheetId, this.block, notes);
    return this;
  }

  setDataValidation(rule: Sheets.DataValidation | null): Sheets.Range {
    applyValidation(this.document, this.sheetId, this.block, rule);
    return this;
  }

  getDataValidation(): Sheets.DataValidation | null {
    return validationAt(this.document, this.sheetId, this.block.startRow, this.block.startColumn);
  }

  /** Only the upper left value of a merged block stays. */
  merge(): Sheets.Range {
    this.#change((_before, row, column) => (row === 0 && column === 0 ? null : CLEARED));
    this.document.run(RemoveWorksheetMergeMutation, this.sheetId, { ranges: [this.block] });
    this.document.run(AddWorksheetMergeMutation, this.sheetId, { ranges: [{ ...this.block }] });
    return this;
  }

  clearContent(): Sheets.Range {
    return this.#change(() => CLEARED);
  }

  activate(): Sheets.Range {
    selectBlock(this.document, this.sheetId, this.block);
    return this;
  }

  #read<Read>(read: (cell: Cell, row: number, column: number) => Read): Read[][] {
    const { startRow, startColumn } = this.block;
    return readBlock(this.document, this.sheetId, this.block).map((cells, row) =>
      cells.map((cell, column) => read(cell, startRow + row, startColumn + column)),
    );
  }

  /** One change for the whole block; nothing is written when one of the values cannot be. */
  #change(changeAt: (before: Cell, row: number, column: number) => CellChanges[number][number] | null): this {
    const { startRow, endRow, startColumn, endColumn } = this.block;
    const cells = this.document.cells(this.sheetId);
    const changes: CellChanges = {};
    for (let row = startRow; row <= endRow; row += 1) {
      const inRow: CellChanges[number] = {};
      for (let column = startColumn; column <= endColumn; column += 1) {
        const change = changeAt(cells.getValue(row, column), row - startRow, column - startColumn);
        // A copy, since Univer changes what it is given.
        if (change !== null) inRow[column] = { ...change };
      }
      changes[row] = inRow;
    }
    refuseInvalid(this.document, this.sheetId, changes);
    this.document.writeCells(this.sheetId, changes);
    return this;
  }

  #style(style: IStyleData): this {
    this.document.writeStyles(this.sheetId, this.block, () => style);
    return this;
  }

  #styleEach<Given>(given: Given[][], styleOf: (value: Given) => IStyleData): this {
    requireSameSize(given, this.block);
    const known = new Map<Given, IStyleData>();
    this.document.writeStyles(this.sheetId, this.block, (row, column) => {
      const value = given[row]?.[column] as Given;
      const style = known.get(value) ?? styleOf(value);
      known.set(value, style);
      return style;
    });
    return this;
  }
}

type BorderArguments = Parameters<Sheets.Range['setBorder']>;
