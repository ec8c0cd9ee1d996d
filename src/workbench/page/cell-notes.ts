/** The notes of cells: read as plain text beside their cell, gone when the cell or its sheet is left; edited only on demand. */

import { ICommandService, type Univer } from '@univerjs/core';
import { SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import { SheetsNoteModel } from '@univerjs/sheets-note';
import { SheetsNotePopupService } from '@univerjs/sheets-note-ui';
import { SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import { ComponentManager } from '@univerjs/ui';
import { createElement, useEffect, useState } from 'react';
import { directionOf } from './elements';
import { selectedCell } from './univer-access';

/** Univer's key for the component that shows and edits a note. */
const noteComponent = 'SHEET_NOTE_COMPONENT';
/** After Enter the next cell is about to be typed into: its note would hide the numbers beside it. */
const quietTime = 600;

type Popups = SheetsNotePopupService;
type Location = Parameters<Popups['showPopup']>[0];

export function showNotesForReading(univer: Univer): void {
  const injector = univer.__getInjector();
  const popups = injector.get(SheetsNotePopupService);
  const show = popups.showPopup.bind(popups);
  let lastEdit = 0;
  popups.showPopup = (location, onHide) => {
    const wasAskedFor = location.temp || location.trigger;
    if (wasAskedFor || performance.now() - lastEdit > quietTime) show(location, onHide);
    else popups.hidePopup(true);
  };
  injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id === SetCellEditVisibleOperation.id) {
      if (!(params as { visible: boolean }).visible) lastEdit = performance.now();
    } else if (id === SetWorksheetActiveOperation.id) popups.hidePopup(true);
    else if (id === SetSelectionsOperation.id && !isOfSelectedCell(univer, popups.activePopup)) popups.hidePopup(true);
  });
  replaceNote(univer, popups);
}

function isOfSelectedCell(univer: Univer, location: Popups['activePopup']): boolean {
  const cell = selectedCell(univer);
  if (!cell || !location) return false;
  return cell.sheetId === location.subUnitId && cell.row === location.row && cell.column === location.col;
}

interface NoteProperties {
  readonly popup?: { readonly extraProps?: { readonly location?: Location } };
}

/** Univer's is always a field to type in; ours is text until "add or edit note" was chosen. */
function replaceNote(univer: Univer, popups: Popups): void {
  const injector = univer.__getInjector();
  const components = injector.get(ComponentManager);
  const notes = injector.get(SheetsNoteModel);
  const editor = components.get(noteComponent);
  const note = (properties: NoteProperties): unknown => {
    const [active, setActive] = useState(popups.activePopup);
    useEffect(() => {
      const following = popups.activePopup$.subscribe((location) => setActive(location));
      return () => following.unsubscribe();
    }, []);
    if (active?.trigger && editor) return createElement(editor as never, properties as never);
    const location = active ?? properties.popup?.extraProps?.location;
    const found = location && notes.getNote(location.unitId, location.subUnitId, location);
    if (!found) return null;
    return createElement('div', { className: 'cell-note', role: 'note', dir: directionOf(found.note) }, found.note);
  };
  components.delete(noteComponent);
  components.register(noteComponent, note as never);
}
