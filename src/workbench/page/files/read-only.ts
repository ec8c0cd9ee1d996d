/** Keeps a workbook from being changed in a tab that only shows it, by hand, by menu or by sidebar. */

import { CanceledError, ICommandService, type Univer } from '@univerjs/core';
import { SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import { changesContent } from '../../spreadsheet/index';
import { watchFirstKey } from '../typing';

/** `refused` is told of every attempt. */
export function refuseChanges(univer: Univer, refused: () => void): void {
  univer
    .__getInjector()
    .get(ICommandService)
    .beforeCommandExecuted((command, options) => {
      const { visible } = (command.params ?? {}) as { visible?: boolean };
      const opensCell = command.id === SetCellEditVisibleOperation.id && visible === true;
      if (!opensCell && !changesContent(command, options)) return;
      refused();
      throw new CanceledError();
    });
  watchFirstKey(univer, () => {
    refused();
    return false;
  });
}
