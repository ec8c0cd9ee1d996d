/** Renaming a sheet by a double click on its tab, without what Univer's tab bar leaves behind when it is done quickly. */

import { ICommandService, type Univer } from '@univerjs/core';
import { RenameSheetOperation } from '@univerjs/sheets-ui';
import { focusSelectedCell } from './typing';
import { workbookOf } from './univer-access';

/** As long as Univer's tab bar takes for a double click. */
const doubleClickTime = 300;

/**
 * Univer begins to wait for a drag with the second press and does not stop when that press opened the name: half a
 * second later the tab is lifted out of the bar for good. So the second press does not reach it.
 */
export function renameTabsByDoubleClick(univer: Univer, spreadsheet: HTMLElement): void {
  const commands = univer.__getInjector().get(ICommandService);
  let last = { sheetId: '', time: 0 };
  spreadsheet.addEventListener(
    'pointerdown',
    (event) => {
      const tab = tabOf(event);
      if (!tab || event.button !== 0 || isBeingRenamed(tab)) return;
      const sheetId = tab.dataset.id ?? '';
      const isSecond = last.sheetId === sheetId && event.timeStamp - last.time <= doubleClickTime;
      last = { sheetId, time: isSecond ? 0 : event.timeStamp };
      if (!isSecond) return;
      event.preventDefault();
      event.stopPropagation();
      void commands.executeCommand(RenameSheetOperation.id, {
        unitId: workbookOf(univer).getUnitId(),
        subUnitId: sheetId,
      });
    },
    true,
  );
  // With Enter Univer takes the focus off the name and gives it to nobody: the next key belongs to the sheet again.
  spreadsheet.addEventListener(
    'keydown',
    (event) => {
      const tab = tabOf(event);
      if (event.key === 'Enter' && !event.isComposing && tab && isBeingRenamed(tab)) setTimeout(focusSelectedCell);
    },
    true,
  );
}

function tabOf(event: Event): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>('[data-u-comp="slide-tab-item"]') : null;
}

function isBeingRenamed(tab: HTMLElement): boolean {
  return tab.querySelector('[contenteditable="true"]') !== null;
}
