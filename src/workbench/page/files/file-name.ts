/** The file's name in the top bar, renamed where it stands, and beside it whether the work is saved. */

import type { WorkbenchWords } from '../../../messages/workbench';
import { element, icon } from '../elements';
import { focusSelectedCell } from '../typing';

export type SavingShown = 'saved' | 'saving' | 'notSaved';

const longestName = 200;

export class FileName {
  readonly bar: HTMLElement;
  private readonly button: HTMLButtonElement;
  private readonly state = element('span', { className: 'file-state' });
  /** Read out when it matters: not at every pause in typing. */
  private readonly announced = element('span', {
    className: 'only-read-out',
    attributes: { role: 'status', 'aria-live': 'polite' },
  });
  private name = '';
  private hadFailed = false;

  constructor(
    private readonly words: WorkbenchWords,
    /** Undefined where the name cannot be changed: in a tab that only shows the file. */
    private readonly rename: (name: string) => void,
    private readonly mayRename: () => boolean,
  ) {
    this.button = element('button', { className: 'file-name', attributes: { type: 'button', dir: 'auto' } });
    this.button.addEventListener('click', () => this.edit());
    this.bar = element('div', { className: 'file-title' }, [this.button, this.state, this.announced]);
  }

  show(name: string): void {
    this.name = name;
    this.button.textContent = name;
    this.button.title = name;
    this.button.setAttribute('aria-label', `${this.words.files.name}: ${name}`);
    document.title = `${name} – ${this.words.productName}`;
  }

  showState(state: SavingShown): void {
    const caption = this.words.files[state];
    if (this.state.dataset.state !== state) {
      this.state.dataset.state = state;
      this.state.title = caption;
      const sign = state === 'notSaved' ? icon('warning') : icon(state === 'saved' ? 'check' : 'dots');
      this.state.replaceChildren(sign, element('span', { className: 'file-state-text', text: caption }));
    }
    const failed = state === 'notSaved';
    if (failed !== this.hadFailed && state !== 'saving') this.announced.textContent = caption;
    if (state !== 'saving') this.hadFailed = failed;
  }

  /** The name becomes a field; Enter and leaving it keep what was typed, Escape does not. */
  edit(): void {
    if (!this.mayRename() || !this.button.isConnected) return;
    const field = element('input', {
      className: 'file-name-field',
      attributes: {
        type: 'text',
        dir: 'auto',
        maxlength: String(longestName),
        'aria-label': this.words.files.name,
        autocomplete: 'off',
        spellcheck: 'false',
      },
    });
    field.value = this.name;
    let isDone = false;
    const finish = (keeps: boolean): void => {
      if (isDone) return;
      isDone = true;
      const typed = field.value.replace(/\s+/g, ' ').trim();
      field.replaceWith(this.button);
      this.bar.classList.remove('is-edited');
      if (!keeps || typed === '' || typed === this.name) return;
      this.show(typed);
      this.rename(typed);
    };
    field.addEventListener('keydown', (event) => {
      // The sheet listens to keys on the window.
      event.stopPropagation();
      if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
      event.preventDefault();
      finish(event.key === 'Enter');
      focusSelectedCell();
    });
    field.addEventListener('blur', () => finish(true));
    this.button.replaceWith(field);
    this.bar.classList.add('is-edited');
    field.focus();
    field.select();
  }
}
