/** Bars above the sheet for what must not be overlooked: who edits the file, what is not saved, and what to do. */

import { directionOf, element, icon } from '../elements';
import { focusSelectedCell } from '../typing';

export interface BarButton {
  readonly caption: string;
  readonly main?: boolean;
  readonly press: () => void;
}

export interface BarContent {
  readonly kind: 'notice' | 'problem';
  readonly sentence: string;
  readonly buttons: readonly BarButton[];
}

export class FileBars {
  private readonly bars = new Map<string, HTMLElement>();
  private readonly area = element('div', { className: 'file-bars' });

  constructor(workArea: HTMLElement) {
    workArea.before(this.area);
  }

  /** The bar of this name, in place of what it said before. */
  show(name: string, { kind, sentence, buttons }: BarContent): void {
    const known = this.bars.get(name);
    if (known?.dataset.sentence === sentence) return;
    const bar = known ?? element('div');
    bar.className = `file-bar file-bar-${kind}`;
    bar.dataset.sentence = sentence;
    bar.setAttribute('role', kind === 'problem' ? 'alert' : 'status');
    const row = element('div', { className: 'file-bar-buttons' }, buttons.map(drawButton));
    const text = element('p', { text: sentence, attributes: { dir: directionOf(sentence) } });
    const hadFocus = bar.contains(document.activeElement);
    bar.replaceChildren(icon(kind === 'problem' ? 'warning' : 'eye'), text, row);
    if (hadFocus) row.querySelector('button')?.focus();
    this.bars.set(name, bar);
    if (!known) this.area.append(bar);
  }

  hide(name: string): void {
    const bar = this.bars.get(name);
    const hadFocus = bar?.contains(document.activeElement);
    bar?.remove();
    this.bars.delete(name);
    if (hadFocus) focusSelectedCell();
  }
}

function drawButton({ caption, main, press }: BarButton): HTMLButtonElement {
  const button = element('button', {
    className: main ? 'button button-main' : 'button',
    text: caption,
    attributes: { type: 'button' },
  });
  button.addEventListener('click', press);
  return button;
}
