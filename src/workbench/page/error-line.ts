/** The strip below the formula bar with the whole sentence of a function that failed in the selected cell. */

import { ICommandService, type Univer } from '@univerjs/core';
import { SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import { IEditorBridgeService, SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import { BuiltInUIPart, IUIPartsService } from '@univerjs/ui';
import { createElement } from 'react';
import type { WorkbenchWords } from '../../messages/workbench';
import type { CellFailures } from '../spreadsheet/index';
import { directionOf, element, icon } from './elements';
import { type CellPlace, cellName, selectedCell } from './univer-access';

/** Longer than the two presses of a double click: the strip moves the sheet, and the second press must hit the same cell. */
const settleTime = 350;

export class ErrorLine {
  private readonly strip: HTMLElement;
  private readonly cell = element('strong', { className: 'error-line-cell', attributes: { dir: 'ltr' } });
  private readonly sentence = element('span');
  private edited: CellPlace | undefined;
  private pressed = false;
  private timer = 0;

  constructor(
    private readonly univer: Univer,
    private readonly failures: CellFailures,
    words: WorkbenchWords,
  ) {
    this.strip = element('div', {
      className: 'error-line',
      attributes: { role: 'status', 'aria-label': words.cellProblem },
    });
    this.strip.append(icon('warning'), element('p', {}, [this.cell, this.sentence]));
    this.strip.classList.add('is-empty');
    this.placeBelowFormulaBar();
    failures.onChange(() => this.updateSoon(0));
    this.followSelection();
  }

  private placeBelowFormulaBar(): void {
    const { strip } = this;
    // React owns the place; the strip itself is ours and stays the same element.
    const place = (node: HTMLElement | null): void => node?.append(strip);
    const component = (): unknown => createElement('div', { ref: place, className: 'error-line-place' });
    const parts = this.univer.__getInjector().get(IUIPartsService);
    parts.registerComponent(BuiltInUIPart.HEADER, () => component as never);
  }

  private followSelection(): void {
    const commands = this.univer.__getInjector().get(ICommandService);
    commands.onCommandExecuted(({ id, params }) => {
      if (id === SetSelectionsOperation.id || id === SetWorksheetActiveOperation.id) this.updateSoon(settleTime);
      if (id !== SetCellEditVisibleOperation.id) return;
      const location = this.univer.__getInjector().get(IEditorBridgeService).getEditLocation();
      const { visible } = params as { visible: boolean };
      if (!visible && location) {
        this.edited = { sheetId: location.sheetId, row: location.row, column: location.column };
        this.updateSoon(0);
      }
    });
    document.addEventListener(
      'pointerdown',
      () => {
        this.pressed = true;
        this.edited = undefined;
      },
      true,
    );
    document.addEventListener(
      'pointerup',
      () => {
        this.pressed = false;
        this.updateSoon(settleTime);
      },
      true,
    );
  }

  private updateSoon(milliseconds: number): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.update(), milliseconds);
  }

  private update(): void {
    // While a pointer is down or a cell is being edited, nothing may move beneath it.
    if (this.pressed || this.univer.__getInjector().get(IEditorBridgeService).isVisible().visible) return;
    const failure = this.failureToShow();
    // Collapsed, not hidden: a screen reader only announces what changes in a status that is there.
    this.strip.classList.toggle('is-empty', failure === undefined);
    setText(this.cell, failure ? cellName(failure.row, failure.column) : '');
    this.sentence.dir = directionOf(failure?.sentence ?? '');
    setText(this.sentence, failure?.sentence ?? '');
  }

  /** The selected cell's; else that of the cell just typed into, because Enter has moved on to its neighbour. */
  private failureToShow() {
    const selected = selectedCell(this.univer);
    if (!selected) return undefined;
    const { edited } = this;
    const failure = this.failures.at(selected.sheetId, selected.row, selected.column);
    if (failure || !edited || edited.sheetId !== selected.sheetId) return failure;
    const isNeighbour = Math.abs(edited.row - selected.row) <= 1 && Math.abs(edited.column - selected.column) <= 1;
    return isNeighbour ? this.failures.at(edited.sheetId, edited.row, edited.column) : undefined;
  }
}

/** Sets text only when it differs, so that it is announced once. */
function setText(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}
