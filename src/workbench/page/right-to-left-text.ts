/**
 * Shows Arabic and Hebrew in the formula bar and in the open cell as they are written. Univer's editors draw letter by
 * letter from the left; the same text lies over them as an element of the page. What remains Univer's: a marked part of
 * such a text is not seen, and the pointer puts the caret where the letter would stand from left to right.
 */

import {
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type DocumentDataModel,
  ICommandService,
  IUniverInstanceService,
  type Univer,
  UniverInstanceType,
} from '@univerjs/core';
import { DocSelectionManagerService, RichTextEditingMutation, SetTextSelectionsOperation } from '@univerjs/docs';
import { IRenderManagerService } from '@univerjs/engine-render';
import { IEditorBridgeService, SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import { element } from './elements';

const rightToLeftLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

export function showRightToLeftTexts(univer: Univer): void {
  const injector = univer.__getInjector();
  const editors = injector.get(IEditorBridgeService);
  const bar = new TextOver(univer, DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY);
  const cell = new TextOver(univer, DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
  let frame = 0;
  const updateSoon = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const isEdited = editors.isVisible().visible;
      bar.update(true, isEdited);
      cell.update(isEdited, isEdited);
    });
  };
  editors.currentEditCellState$.subscribe(updateSoon);
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    const concerns = [RichTextEditingMutation.id, SetTextSelectionsOperation.id, SetCellEditVisibleOperation.id];
    if (concerns.includes(id)) updateSoon();
  });
}

class TextOver {
  private readonly text = element('span', { attributes: { dir: 'auto' } });
  private readonly caret = element('span', { className: 'caret' });
  private readonly cover = element('div', { className: 'right-to-left-text', attributes: { 'aria-hidden': 'true' } }, [
    this.text,
    this.caret,
  ]);

  constructor(
    private readonly univer: Univer,
    private readonly editorId: string,
  ) {}

  update(isSeen: boolean, isEdited: boolean): void {
    const written = isSeen ? this.written() : '';
    const renders = this.univer.__getInjector().get(IRenderManagerService);
    const place = renders.getRenderById(this.editorId)?.engine.getCanvasElement()?.parentElement;
    if (!place || !rightToLeftLetter.test(written)) {
      this.cover.remove();
      return;
    }
    if (this.cover.parentElement !== place) place.append(this.cover);
    this.text.textContent = written;
    // A formula runs from left to right whatever the texts in it.
    this.cover.dir = written.startsWith('=') ? 'ltr' : 'rtl';
    this.caret.hidden = !isEdited;
    if (isEdited) this.placeCaret(written);
  }

  private written(): string {
    const instances = this.univer.__getInjector().get(IUniverInstanceService);
    const model = instances.getUnit<DocumentDataModel>(this.editorId, UniverInstanceType.UNIVER_DOC);
    return (model?.getBody()?.dataStream ?? '').replace(/\r?\n$/, '').replaceAll('\r', '\n');
  }

  private placeCaret(written: string): void {
    const letters = this.text.firstChild;
    if (!letters) return;
    const caret = this.univer.__getInjector().get(DocSelectionManagerService).getActiveTextRange()?.startOffset;
    const before = document.createRange();
    const offset = Math.min(caret ?? written.length, written.length);
    before.setStart(letters, Math.max(offset - 1, 0));
    before.setEnd(letters, offset);
    const letter = before.getBoundingClientRect();
    const around = this.cover.getBoundingClientRect();
    const isRightToLeft = rightToLeftLetter.test(written[offset - 1] ?? written);
    const edge = offset > 0 === isRightToLeft ? letter.left : letter.right;
    Object.assign(this.caret.style, {
      left: `${edge - around.left}px`,
      top: `${letter.top - around.top}px`,
      height: `${letter.height}px`,
    });
  }
}
