/** The strip over the sheet's last rows with the whole sentence of what went wrong in the selected cell. */

import { ICommandService, type Univer } from '@univerjs/core';
import { SetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import { SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import { IEditorBridgeService, SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import type { WorkbenchWords } from '../../messages/workbench';
import type { CellProblems } from './cell-problems';
import { directionOf, element, icon } from './elements';
import { type CellPlace, cellName, selectedCell } from './univer-access';

/** The headings of the columns, which the strip leaves free where it stands at the top. */
const headingHeight = 20;

interface ShownProblem extends CellPlace {
  readonly sentence: string;
}

export class ErrorLine {
  private readonly strip: HTMLElement;
  private readonly cell = element('strong', { className: 'error-line-cell', attributes: { dir: 'ltr' } });
  private readonly sentence = element('span');
  private edited: CellPlace | undefined;
  private timer = 0;

  constructor(
    private readonly univer: Univer,
    private readonly problems: CellProblems,
    words: WorkbenchWords,
    /** The page around the spreadsheet; the strip lies over it, so that no cell moves. */
    private readonly sheetArea: HTMLElement,
  ) {
    this.strip = element('div', {
      className: 'error-line',
      attributes: { role: 'status', 'aria-label': words.cellProblem },
    });
    this.strip.append(icon('warning'), element('p', {}, [this.cell, this.sentence]));
    this.strip.classList.add('is-empty');
    sheetArea.append(this.strip);
    problems.onChange(() => this.updateSoon());
    window.addEventListener('resize', () => this.updateSoon());
    this.followSelection();
  }

  private followSelection(): void {
    const injector = this.univer.__getInjector();
    injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
      const concerns = [
        SetSelectionsOperation.id,
        SetWorksheetActiveOperation.id,
        SetFormulaCalculationResultMutation.id,
      ];
      if (concerns.includes(id)) this.updateSoon();
      if (id !== SetCellEditVisibleOperation.id) return;
      const location = injector.get(IEditorBridgeService).getEditLocation();
      const { visible } = params as { visible: boolean };
      if (!visible && location) {
        this.edited = { sheetId: location.sheetId, row: location.row, column: location.column };
      }
      this.updateSoon();
    });
    document.addEventListener('pointerdown', () => this.forgetEdited(), true);
  }

  private forgetEdited(): void {
    this.edited = undefined;
  }

  private updateSoon(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.update());
  }

  private update(): void {
    const problem = this.problemToShow();
    // Collapsed, not hidden: a screen reader only announces what changes in a status that is there.
    this.strip.classList.toggle('is-empty', problem === undefined);
    setText(this.cell, problem ? cellName(problem.row, problem.column) : '');
    this.sentence.dir = directionOf(problem?.sentence ?? '');
    setText(this.sentence, problem?.sentence ?? '');
    if (problem) this.place();
  }

  /** Over the last rows; where the selected cell is one of them, below the columns' headings. */
  private place(): void {
    const cells = this.sheetArea.querySelector('[data-range-selector]')?.getBoundingClientRect();
    if (!cells) return;
    const area = this.sheetArea.getBoundingClientRect();
    const selected = this.univer.__getInjector().get(IEditorBridgeService).getEditCellState()?.position;
    const isCovered = selected !== undefined && selected.endY > cells.height - this.strip.offsetHeight;
    this.strip.style.insetBlockStart = isCovered ? `${cells.top - area.top + headingHeight}px` : 'auto';
    this.strip.style.insetBlockEnd = isCovered ? 'auto' : `${area.bottom - cells.bottom}px`;
  }

  /** The selected cell's; else that of the cell just typed into, because Enter has moved on to its neighbour. */
  private problemToShow(): ShownProblem | undefined {
    const selected = selectedCell(this.univer);
    if (!selected) return undefined;
    const { edited } = this;
    const own = this.problemAt(selected);
    if (own || !edited || edited.sheetId !== selected.sheetId) return own;
    const isNeighbour = Math.abs(edited.row - selected.row) <= 1 && Math.abs(edited.column - selected.column) <= 1;
    return isNeighbour ? this.problemAt(edited) : undefined;
  }

  private problemAt(place: CellPlace): ShownProblem | undefined {
    const sentence = this.problems.sentenceAt(place);
    return sentence === undefined ? undefined : { ...place, sentence };
  }
}

/** Sets text only when it differs, so that it is announced once. */
function setText(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}
