/** Typing into the selected cell: noticed before Univer's hidden editor gets it, and done again by the page. */

import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  EDITOR_ACTIVATED,
  FOCUSING_EDITOR_STANDALONE,
  IContextService,
  type Univer,
} from '@univerjs/core';
import { IEditorService } from '@univerjs/docs-ui';
import { IEditorBridgeService } from '@univerjs/sheets-ui';

/** Univer's element that takes the keys while a cell is selected; it becomes the cell's editor with the first of them. */
const editorElement = `__editor_${DOCS_NORMAL_EDITOR_UNIT_ID_KEY}`;

/** Lets the next key go to the sheet. */
export function focusSelectedCell(): void {
  const editor = document.getElementById(editorElement);
  if (!editor) return;
  editor.focus({ preventScroll: true });
  // A dialog that was open left the caret elsewhere; without it the browser types nowhere.
  document.getSelection()?.selectAllChildren(editor);
}

/** Frames to wait for Univer's editor; on a busy machine it comes after everything else. */
const mostFrames = 300;

/**
 * Univer leads the keys to the selected cell when that is first selected, unless its editor is not there yet: then the
 * first keys of the day would be lost. Whoever has gone elsewhere meanwhile stays there.
 */
export function giveKeysToSheet(univer: Univer, framesLeft = mostFrames): void {
  const injector = univer.__getInjector();
  const editors = injector.get(IEditorService);
  if (editors.getFocusEditor() || framesLeft === 0) return;
  if (!editors.getEditor(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)) {
    requestAnimationFrame(() => giveKeysToSheet(univer, framesLeft - 1));
    return;
  }
  const cameFrom = document.activeElement;
  editors.focus(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
  // As Univer does after it: the cell is selected, not open.
  injector.get(IContextService).setContextValue(EDITOR_ACTIVATED, false);
  injector.get(IContextService).setContextValue(FOCUSING_EDITOR_STANDALONE, false);
  if (cameFrom instanceof HTMLElement && cameFrom !== document.body) cameFrom.focus();
}

/** Opens the selected cell with this text in it, as if it had just been typed. */
export function typeIntoSelectedCell(text: string): void {
  focusSelectedCell();
  document.execCommand('insertText', false, text);
}

/**
 * Calls `isFree` before the first key opens the selected cell. Where that says no, nothing of the key reaches Univer:
 * an edit cancelled later would leave it half open. Composed letters (IME) cannot be kept and are typed again by the user.
 */
export function watchFirstKey(univer: Univer, isFree: (typed: string) => boolean): void {
  const editors = univer.__getInjector().get(IEditorBridgeService);
  let dropsComposition = false;
  const concerns = (event: Event): boolean =>
    event.target instanceof HTMLElement && event.target.id === editorElement && !editors.isVisible().visible;
  const stop = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener(
    'beforeinput',
    (event) => {
      const typed = event.data ?? '';
      if (typed && !event.isComposing && concerns(event) && !isFree(typed)) stop(event);
    },
    true,
  );
  document.addEventListener(
    'compositionstart',
    (event) => {
      dropsComposition = concerns(event) && !isFree('');
      if (dropsComposition) stop(event);
    },
    true,
  );
  for (const name of ['compositionupdate', 'compositionend', 'input']) {
    document.addEventListener(
      name,
      (event) => {
        if (!dropsComposition) return;
        stop(event);
        if (name !== 'compositionend') return;
        dropsComposition = false;
        if (event.target instanceof HTMLElement) event.target.textContent = '';
      },
      true,
    );
  }
}
