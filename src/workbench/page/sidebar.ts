/** The sidebar: a 300 px panel at the end of the line with one sandboxed file in it, as Ui.showSidebar opens it. */

import type { WorkbenchWords } from '../../messages/workbench';
import { element, icon } from './elements';
import type { RunBridge } from './run-bridge';
import type { FromSidebar, ToSidebar } from './run-messages';
import { focusSelectedCell } from './typing';

export class Sidebar {
  private panel: HTMLElement | undefined;
  private frame: HTMLIFrameElement | undefined;

  constructor(
    private readonly workArea: HTMLElement,
    private readonly words: WorkbenchWords,
    /** Read by the sidebars to choose their language. */
    private readonly languageCode: string,
    private readonly bridge: () => RunBridge,
  ) {
    window.addEventListener('message', (event) => this.onMessage(event));
  }

  /** Only one stands open, as in Sheets: the next replaces it. */
  show(fileName: string, title: string): void {
    this.close();
    const heading = element('h2', {
      className: 'sidebar-title',
      text: title,
      attributes: { id: 'sidebar-title', dir: 'auto' },
    });
    const close = element('button', {
      className: 'icon-button',
      attributes: { type: 'button', 'aria-label': this.words.close, title: this.words.close },
    });
    close.append(icon('close'));
    close.addEventListener('click', () => this.close());
    const loading = element('p', { className: 'sidebar-loading', text: this.words.loadingSidebar });
    const frame = element('iframe', {
      className: 'sidebar-frame',
      attributes: {
        // Without modals window.print() does nothing.
        sandbox: 'allow-scripts allow-modals',
        src: `sidebars/${encodeURIComponent(fileName)}.html?lang=${this.languageCode}`,
        title: title || fileName,
      },
    });
    frame.addEventListener('load', () => {
      loading.remove();
      // Unless the user has gone elsewhere meanwhile, the keys are for what has just been opened.
      if (document.activeElement === close) frame.focus({ preventScroll: true });
    });
    const panel = element('aside', { className: 'sidebar', attributes: { 'aria-labelledby': 'sidebar-title' } }, [
      element('header', { className: 'sidebar-head' }, [heading, close]),
      element('div', { className: 'sidebar-body' }, [frame, loading]),
    ]);
    panel.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close();
      event.stopPropagation();
    });
    this.workArea.append(panel);
    this.panel = panel;
    this.frame = frame;
    close.focus({ preventScroll: true });
  }

  close(): void {
    const hadFocus = this.panel?.contains(document.activeElement) ?? false;
    this.panel?.remove();
    this.panel = undefined;
    this.frame = undefined;
    if (hadFocus) focusSelectedCell();
  }

  private onMessage(event: MessageEvent<FromSidebar>): void {
    const frame = this.frame;
    // Its own frame and no other: the frame's origin is "null", which proves nothing.
    if (!frame || event.source !== frame.contentWindow) return;
    const reply = (answer: ToSidebar): void => {
      if (this.frame === frame) frame.contentWindow?.postMessage(answer, '*');
    };
    this.bridge().receive(event.data, reply);
  }
}
