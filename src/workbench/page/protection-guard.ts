/** Asks before a cell that is not meant for typing is changed by hand, as Sheets does with "show a warning". */

import { CanceledError, type ICommandInfo, ICommandService, type IRange, type Univer } from '@univerjs/core';
import {
  AutoFillCommand,
  ClearSelectionAllCommand,
  ClearSelectionContentCommand,
  MoveRangeCommand,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import {
  DeleteRangeMoveLeftConfirmCommand,
  DeleteRangeMoveUpConfirmCommand,
  RemoveColConfirmCommand,
  RemoveRowConfirmCommand,
  SetCellEditVisibleOperation,
  SheetPasteShortKeyCommand,
} from '@univerjs/sheets-ui';
import { CutCommand, PasteCommand } from '@univerjs/ui';
import type { WorkbenchWords } from '../../messages/workbench';
import { type ProtectionNotice, protectionAt, sheetProtection } from '../spreadsheet/index';
import type { Dialogs } from './dialogs';
import { focusSelectedCell, typeIntoSelectedCell, watchFirstKey } from './typing';
import { cellName, columnName, selectedCell, workbookOf } from './univer-access';

/** Looking further would be felt; whole columns meet their protected cells within the first rows. */
const mostCellsLookedAt = 5000;

interface Obstacle {
  readonly notice: ProtectionNotice;
  readonly row: number;
  readonly column: number;
}

interface Question {
  readonly sentence: (obstacle: Obstacle, holdsFormula: boolean) => string;
  readonly title: string;
  /** What the button says that goes on all the same. */
  readonly goOn: string;
}

type RangesOf = (univer: Univer, params: never) => readonly IRange[];

/** Where each command of the user changes cells. Scripts write by other ways and are not asked. */
const targets: Readonly<Record<string, RangesOf>> = {
  [SetCellEditVisibleOperation.id]: (univer, params: { visible: boolean }) =>
    params.visible ? primaryCell(univer) : [],
  [ClearSelectionContentCommand.id]: selectedRanges,
  [ClearSelectionAllCommand.id]: selectedRanges,
  [PasteCommand.id]: selectedRanges,
  [SheetPasteShortKeyCommand.id]: selectedRanges,
  [CutCommand.id]: selectedRanges,
  [AutoFillCommand.id]: (_univer, params: { targetRange?: IRange }) => (params.targetRange ? [params.targetRange] : []),
  [MoveRangeCommand.id]: (_univer, params: { fromRange?: IRange; toRange?: IRange }) =>
    [params.fromRange, params.toRange].filter((range) => range !== undefined),
};

/** What the page's menus call to delete rows and columns, with the range that goes. */
const deletions: Readonly<Record<string, RangesOf>> = {
  [RemoveRowConfirmCommand.id]: (univer, params) => deleted(univer, params).map(wholeRows),
  [RemoveColConfirmCommand.id]: (univer, params) => deleted(univer, params).map(wholeColumns),
  [DeleteRangeMoveLeftConfirmCommand.id]: deleted,
  [DeleteRangeMoveUpConfirmCommand.id]: deleted,
};

export function guardProtectedCells(univer: Univer, dialogs: Dialogs, words: WorkbenchWords): void {
  const guard = new ProtectionGuard(univer, dialogs, words);
  guard.watchCommands();
  watchFirstKey(univer, (typed) => guard.isFree(typed));
}

class ProtectionGuard {
  private isAllowed = false;
  private readonly commands: ICommandService;

  constructor(
    private readonly univer: Univer,
    private readonly dialogs: Dialogs,
    private readonly words: WorkbenchWords,
  ) {
    this.commands = univer.__getInjector().get(ICommandService);
  }

  watchCommands(): void {
    this.commands.beforeCommandExecuted((command) => {
      const obstacle = this.obstacleOf(command);
      if (!obstacle) return;
      const isDeletion = Object.hasOwn(deletions, command.id);
      const question = isDeletion ? this.questionOfDeletion(command) : this.questionOfEdit();
      this.ask(obstacle, question, () =>
        this.commands.executeCommand(command.id, command.params as object | undefined),
      );
      throw new CanceledError();
    });
  }

  /** False where the key must wait for an answer; after a yes it is typed again. */
  isFree(typed: string): boolean {
    const obstacle = this.isAllowed ? undefined : firstProtected(this.univer, primaryCell(this.univer));
    if (obstacle) this.ask(obstacle, this.questionOfEdit(), () => typeIntoSelectedCell(typed));
    return obstacle === undefined;
  }

  private obstacleOf({ id, params }: Readonly<ICommandInfo>): Obstacle | undefined {
    if (this.isAllowed) return undefined;
    const known = Object.hasOwn(deletions, id) ? deletions : targets;
    if (!Object.hasOwn(known, id)) return undefined;
    const ranges = known[id]?.(this.univer, (params ?? {}) as never) ?? [];
    return known === deletions ? firstOfValue(this.univer, ranges) : firstProtected(this.univer, ranges);
  }

  private questionOfEdit(): Question {
    const { protection } = this.words;
    return {
      title: protection.title,
      goOn: protection.editAnyway,
      sentence: ({ row, column }, holdsFormula) =>
        (holdsFormula ? protection.formula : protection.content)(cellName(row, column)),
    };
  }

  private questionOfDeletion({ id }: Readonly<ICommandInfo>): Question {
    const { protection } = this.words;
    const isColumn = id === RemoveColConfirmCommand.id || id === DeleteRangeMoveLeftConfirmCommand.id;
    return {
      title: isColumn ? protection.deleteColumnTitle : protection.deleteRowTitle,
      goOn: protection.deleteAnyway,
      sentence: ({ row, column }) =>
        isColumn ? protection.column(columnName(column)) : protection.row(String(row + 1)),
    };
  }

  private ask(obstacle: Obstacle, question: Question, goOn: () => unknown): void {
    void this.answer(obstacle, question).then(async (allowed) => {
      if (!allowed) return;
      this.isAllowed = true;
      focusSelectedCell();
      try {
        await goOn();
      } finally {
        this.isAllowed = false;
      }
    });
  }

  private async answer({ notice, row, column }: Obstacle, { title, sentence, goOn }: Question): Promise<boolean> {
    const { protection } = this.words;
    const holdsFormula = Boolean(workbookOf(this.univer).getActiveSheet().getCellRaw(row, column)?.f);
    const text = sentence({ notice, row, column }, holdsFormula);
    if (notice.warningOnly) return this.dialogs.confirm(title, text, goOn, protection.keep);
    await this.dialogs.alert(protection.refusedTitle, text);
    return false;
  }
}

/** Before an edit: every cell not left open. */
function firstProtected(univer: Univer, ranges: readonly IRange[]): Obstacle | undefined {
  const sheetId = workbookOf(univer).getActiveSheet().getSheetId();
  return firstCell(univer, ranges, (row, column) => protectionAt(univer, sheetId, row, column));
}

/** Before a deletion: inputs too, since others build on them; blank cells of a protected sheet may go. */
function firstOfValue(univer: Univer, ranges: readonly IRange[]): Obstacle | undefined {
  const sheet = workbookOf(univer).getActiveSheet();
  const ofSheet = sheetProtection(univer, sheet.getSheetId());
  if (!ofSheet) return undefined;
  return firstCell(univer, ranges, (row, column) => {
    const cell = sheet.getCellRaw(row, column);
    const isInput = protectionAt(univer, sheet.getSheetId(), row, column) === null;
    const hasContent = Boolean(cell?.f) || (cell?.v !== undefined && cell.v !== null && cell.v !== '');
    return isInput || hasContent ? ofSheet : null;
  });
}

function firstCell(
  univer: Univer,
  ranges: readonly IRange[],
  noticeAt: (row: number, column: number) => ProtectionNotice | null,
): Obstacle | undefined {
  const sheet = workbookOf(univer).getActiveSheet();
  const [lastRow, lastColumn] = [sheet.getRowCount() - 1, sheet.getColumnCount() - 1];
  let lookedAt = 0;
  for (const { startRow, endRow, startColumn, endColumn } of ranges) {
    for (let row = Math.max(startRow, 0); row <= Math.min(endRow, lastRow); row += 1) {
      for (let column = Math.max(startColumn, 0); column <= Math.min(endColumn, lastColumn); column += 1) {
        lookedAt += 1;
        if (lookedAt > mostCellsLookedAt) return undefined;
        const notice = noticeAt(row, column);
        if (notice) return { notice, row, column };
      }
    }
  }
  return undefined;
}

function deleted(univer: Univer, { range }: { range?: IRange }): readonly IRange[] {
  const selected = selectedRanges(univer).at(-1);
  const gone = range ?? selected;
  return gone ? [gone] : [];
}

/** The menus delete whole rows and columns whatever part of them is selected. */
function wholeRows({ startRow, endRow }: IRange): IRange {
  return { startRow, endRow, startColumn: 0, endColumn: Number.MAX_SAFE_INTEGER };
}

function wholeColumns({ startColumn, endColumn }: IRange): IRange {
  return { startColumn, endColumn, startRow: 0, endRow: Number.MAX_SAFE_INTEGER };
}

function primaryCell(univer: Univer): IRange[] {
  const cell = selectedCell(univer);
  return cell ? [{ startRow: cell.row, endRow: cell.row, startColumn: cell.column, endColumn: cell.column }] : [];
}

function selectedRanges(univer: Univer): IRange[] {
  const selections = univer.__getInjector().get(SheetsSelectionsService).getCurrentSelections();
  return selections.map(({ range }) => range);
}
