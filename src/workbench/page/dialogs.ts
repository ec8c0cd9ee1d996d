/** Dialogs and toasts: what Ui.alert and Spreadsheet.toast show, one after the other. */

import type { WorkbenchWords } from '../../messages/workbench';
import { directionOf, element, icon } from './elements';
import { showModal } from './modal';

interface Question {
  readonly title: string;
  readonly message: string;
  /** The last button is the safe one: it has the focus, and Escape means it. */
  readonly buttons: readonly { readonly caption: string; readonly answer: string; readonly main?: boolean }[];
  readonly answered: (answer: string) => void;
}

/** In seconds; a toast that lies longer over the sheet hides its last rows. */
const longestToast = 6;

export class Dialogs {
  private readonly waiting: Question[] = [];
  private open = false;
  private readonly toastArea: HTMLElement;
  /** Whose button was pressed on a toast goes on in the sheet, once there is one. */
  leadToSheet: () => void = () => undefined;

  constructor(private readonly words: WorkbenchWords) {
    this.toastArea = element('div', { className: 'toast-area', attributes: { role: 'status', 'aria-live': 'polite' } });
    this.hostToasts();
  }

  alert(title: string, message: string): Promise<void> {
    const { ok } = this.words;
    return new Promise((resolve) =>
      this.ask({ title, message, buttons: [{ caption: ok, answer: 'ok', main: true }], answered: () => resolve() }),
    );
  }

  /** True when the user goes on; keeping is the safe answer, so it has the focus. */
  confirm(title: string, message: string, goOn: string, keep: string): Promise<boolean> {
    return new Promise((resolve) =>
      this.ask({
        title,
        message,
        buttons: [
          { caption: goOn, answer: 'go on' },
          { caption: keep, answer: 'keep', main: true },
        ],
        answered: (answer) => resolve(answer === 'go on'),
      }),
    );
  }

  /** The last answer is the safe one; it also stands for Escape. */
  choose(title: string, message: string, buttons: Question['buttons']): Promise<string> {
    return new Promise((resolve) => this.ask({ title, message, buttons, answered: resolve }));
  }

  /** As in Sheets, a negative time leaves the toast until it is closed. */
  toast(message: string, title: string, seconds: number): void {
    const close = this.closeButton();
    const text = element('div', { className: 'toast-text' });
    if (title) text.append(element('strong', { text: title }));
    text.append(element('span', { text: message, attributes: { dir: directionOf(message) } }));
    const toast = element('div', { className: 'toast' }, [text, close]);
    close.addEventListener('click', () => this.take(toast));
    this.toastArea.append(toast);
    const said = this.toastArea.querySelectorAll('.toast:not(.is-offer)');
    for (const old of [...said].slice(0, -3)) old.remove();
    if (seconds >= 0) window.setTimeout(() => toast.remove(), Math.min(Math.max(seconds, 2), longestToast) * 1000);
  }

  /** A toast with one button; false when it has gone without being pressed. It waits for who is on it, or cannot be. */
  offer(message: string, caption: string, seconds: number): Promise<boolean> {
    const button = element('button', { className: 'toast-button', text: caption, attributes: { type: 'button' } });
    const text = element('span', { className: 'toast-text', text: message, attributes: { dir: directionOf(message) } });
    const close = this.closeButton();
    const toast = element('div', { className: 'toast is-offer' }, [text, button, close]);
    toast.addEventListener('keydown', (event) => event.stopPropagation());
    this.toastArea.append(toast);
    return new Promise((resolve) => {
      const answer = (isTaken: boolean): void => {
        this.take(toast);
        resolve(isTaken);
      };
      const goLater = (): void => {
        // In a list with many files the way to its button is long, and below any other dialog there is none.
        const isOutOfReach = document.querySelector('dialog[open]') !== null;
        const isUsed = isOutOfReach || toast.matches(':hover') || toast.contains(document.activeElement);
        if (isUsed) window.setTimeout(goLater, 1000);
        else answer(false);
      };
      button.addEventListener('click', () => answer(true));
      close.addEventListener('click', () => answer(false));
      window.setTimeout(goLater, seconds * 1000);
    });
  }

  /**
   * While a dialog is open, toasts outside it can be neither seen nor reached. Without one they stand before the sheet, which
   * keeps Tab for itself: from the menu (F10) Tab leads to them.
   */
  hostToasts(dialog?: HTMLElement): void {
    if (dialog) dialog.append(this.toastArea);
    else document.querySelector('main')?.before(this.toastArea);
  }

  /** What was said of one sheet does not stay over the next; what is offered does. */
  clearToasts(): void {
    for (const toast of this.toastArea.querySelectorAll('.toast:not(.is-offer)')) toast.remove();
  }

  private get hostingDialog(): HTMLElement | null {
    return this.toastArea.closest('dialog');
  }

  private take(toast: HTMLElement): void {
    const hadFocus = toast.contains(document.activeElement);
    toast.remove();
    if (hadFocus && this.hostingDialog) this.hostingDialog.focus();
    else if (hadFocus) this.leadToSheet();
  }

  private closeButton(): HTMLButtonElement {
    const close = element('button', {
      className: 'icon-button',
      attributes: { type: 'button', 'aria-label': this.words.close },
    });
    close.append(icon('close'));
    return close;
  }

  private ask(question: Question): void {
    this.waiting.push(question);
    this.showNext();
  }

  private showNext(): void {
    if (this.open) return;
    const question = this.waiting.shift();
    if (!question) return;
    this.open = true;
    const close = showModal(
      drawDialog(question, (answer) => close(answer)),
      (answer) => {
        this.open = false;
        question.answered(answer || (question.buttons.at(-1)?.answer ?? ''));
        this.showNext();
      },
    );
  }
}

function drawDialog({ title, message, buttons }: Question, close: (answer: string) => void): HTMLDialogElement {
  const heading = element('h2', { text: title, attributes: { id: 'dialog-title', dir: directionOf(title) } });
  const text = element('p', { text: message, className: 'dialog-message', attributes: { dir: directionOf(message) } });
  const dialog = element('dialog', { className: 'dialog', attributes: { 'aria-labelledby': 'dialog-title' } });
  const row = element('div', { className: 'dialog-buttons' });
  for (const { caption, answer, main } of buttons) {
    const button = element('button', {
      text: caption,
      className: main ? 'button button-main' : 'button',
      attributes: { type: 'button', ...(main ? { autofocus: '' } : {}) },
    });
    button.addEventListener('click', () => close(answer));
    row.append(button);
  }
  if (title) dialog.append(heading);
  dialog.append(text, row);
  return dialog;
}
