/** Typing into the selected cell: noticed before Univer's hidden editor gets it, and done again by the page. */

import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  EDITOR_ACTIVATED,
  FOCUSING_EDITOR_STANDALONE,
  IContextService,
  type Univer,
} from '@univerjs/core';
import { DocSelectionManagerService } from '@univerjs/docs';
import { DocSelectionRenderService, IEditorService } from '@univerjs/docs-ui';
import { IRenderManagerService } from '@univerjs/engine-render';
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
 * first keys of the day would be lost. Whoever has gone elsewhere meanwhile stays there. Resolves once keys are taken.
 */
export async function giveKeysToSheet(univer: Univer): Promise<void> {
  for (let frame = 0; frame < mostFrames && !takesKeys(univer); frame += 1) await nextFrame();
}

/** True when the editor has the keys and a place to put the first of them. */
function takesKeys(univer: Univer): boolean {
  const injector = univer.__getInjector();
  const editors = injector.get(IEditorService);
  if (!editors.getEditor(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)) return false;
  const cameFrom = document.activeElement;
  if (!editors.getFocusEditor()) {
    editors.focus(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
    // As Univer does after it: the cell is selected, not open.
    injector.get(IContextService).setContextValue(EDITOR_ACTIVATED, false);
    injector.get(IContextService).setContextValue(FOCUSING_EDITOR_STANDALONE, false);
    if (cameFrom instanceof HTMLElement && cameFrom !== document.body) cameFrom.focus();
  }
  return hasCaret(univer);
}

/** An editor without a caret opens the cell with the first key, and drops that key. */
function hasCaret(univer: Univer): boolean {
  const injector = univer.__getInjector();
  const unitId = DOCS_NORMAL_EDITOR_UNIT_ID_KEY;
  const carets = injector.get(IRenderManagerService).getRenderById(unitId)?.with(DocSelectionRenderService);
  if (!carets) return false;
  if (carets.getActiveTextRange()) return true;
  const start = [{ startOffset: 0, endOffset: 0 }];
  const where = { unitId, subUnitId: unitId };
  injector.get(DocSelectionManagerService).replaceDocRanges(start, where, true, { shouldFocus: false });
  return carets.getActiveTextRange() !== undefined;
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
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
