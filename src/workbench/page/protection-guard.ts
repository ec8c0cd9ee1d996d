/** Asks before a cell that is not meant for typing is changed by hand, as Sheets does with "show a warning". */

import { CanceledError, type ICommandInfo, ICommandService, type IRange, type Univer } from '@univerjs/core';
import { DeviceInputEventType } from '@univerjs/engine-render';
import {
  AutoFillCommand,
  ClearSelectionAllCommand,
  ClearSelectionContentCommand,
  MoveRangeCommand,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { SetCellEditVisibleOperation, SheetPasteShortKeyCommand } from '@univerjs/sheets-ui';
import { CutCommand, PasteCommand } from '@univerjs/ui';
import type { WorkbenchWords } from '../../messages/workbench';
import { type ProtectionNotice, protectionAt } from '../spreadsheet/index';
import type { Dialogs } from './dialogs';
import { cellName, selectedCell, workbookOf } from './univer-access';

/** Looking further would be felt; whole columns meet their protected cells within the first rows. */
const mostCellsLookedAt = 5000;

interface Obstacle {
  readonly notice: ProtectionNotice;
  readonly row: number;
  readonly column: number;
}

/** Where each command of the user changes cells. Scripts write by other ways and are not asked. */
const targets: Readonly<Record<string, (univer: Univer, params: never) => readonly IRange[]>> = {
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

export function guardProtectedCells(univer: Univer, dialogs: Dialogs, words: WorkbenchWords): void {
  const commands = univer.__getInjector().get(ICommandService);
  let allowed: string | undefined;
  commands.beforeCommandExecuted((command) => {
    const rangesOf = Object.hasOwn(targets, command.id) ? targets[command.id] : undefined;
    if (!rangesOf || allowed === command.id) return;
    const obstacle = firstObstacle(univer, rangesOf(univer, (command.params ?? {}) as never));
    if (!obstacle) return;
    void ask(univer, dialogs, words, obstacle).then((goOn) => {
      if (!goOn) return;
      allowed = command.id;
      void Promise.resolve(commands.executeCommand(command.id, withoutLostKey(command))).finally(() => {
        allowed = undefined;
      });
    });
    throw new CanceledError();
  });
}

/** The key that began the edit went to the dialog; the cell then opens as by double click, with its content. */
function withoutLostKey({ id, params }: Readonly<ICommandInfo>): object | undefined {
  if (id !== SetCellEditVisibleOperation.id) return params as object | undefined;
  const { keycode: _lost, ...others } = params as { keycode?: number };
  return { ...others, eventType: DeviceInputEventType.Dblclick };
}

async function ask(univer: Univer, dialogs: Dialogs, words: WorkbenchWords, obstacle: Obstacle): Promise<boolean> {
  const { protection } = words;
  const { notice, row, column } = obstacle;
  const cell = cellName(row, column);
  const holdsFormula = Boolean(workbookOf(univer).getActiveSheet().getCellRaw(row, column)?.f);
  const sentence = holdsFormula ? protection.formula(cell) : protection.content(cell);
  if (notice.warningOnly) return dialogs.confirm(protection.title, sentence, protection.editAnyway, protection.keep);
  await dialogs.alert(protection.refusedTitle, sentence);
  return false;
}

function firstObstacle(univer: Univer, ranges: readonly IRange[]): Obstacle | undefined {
  const sheet = workbookOf(univer).getActiveSheet();
  let lookedAt = 0;
  for (const { startRow, endRow, startColumn, endColumn } of ranges) {
    for (let row = Math.max(startRow, 0); row <= Math.min(endRow, sheet.getRowCount() - 1); row += 1) {
      for (
        let column = Math.max(startColumn, 0);
        column <= Math.min(endColumn, sheet.getColumnCount() - 1);
        column += 1
      ) {
        lookedAt += 1;
        if (lookedAt > mostCellsLookedAt) return undefined;
        const notice = protectionAt(univer, sheet.getSheetId(), row, column);
        if (notice) return { notice, row, column };
      }
    }
  }
  return undefined;
}

function primaryCell(univer: Univer): IRange[] {
  const cell = selectedCell(univer);
  return cell ? [{ startRow: cell.row, endRow: cell.row, startColumn: cell.column, endColumn: cell.column }] : [];
}

function selectedRanges(univer: Univer): IRange[] {
  const selections = univer.__getInjector().get(SheetsSelectionsService).getCurrentSelections();
  return selections.map(({ range }) => range);
}
