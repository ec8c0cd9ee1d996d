/** The page around the spreadsheet: top bar, skeleton while it loads, a sentence where it cannot. */

import { element } from './elements';
import type { Language } from './language';

export interface Shell {
  readonly productName: HTMLElement;
  readonly workArea: HTMLElement;
  readonly sheetArea: HTMLElement;
  readonly spreadsheet: HTMLElement;
  setFileName(name: string): void;
  /** Takes the skeleton away: the spreadsheet is painted. */
  ready(): void;
  fail(sentence: string): void;
}

export function drawShell({ code, direction, words }: Language): Shell {
  document.documentElement.lang = code;
  document.documentElement.dir = direction;
  document.title = words.productName;
  const topBar = byId('top-bar');
  const productName = byId('product-name');
  productName.textContent = words.productName;
  byId('sheet-area').setAttribute('aria-label', words.sheetArea);
  const skeleton = byId('skeleton');
  const sentence = byId('skeleton-sentence');
  sentence.textContent = words.loadingSheet;
  byId('late-sentence').textContent = words.loadingLong;
  const fileName = element('span', { className: 'file-name', attributes: { dir: 'auto' } });
  topBar.append(fileName);
  return {
    productName,
    workArea: byId('work-area'),
    sheetArea: byId('sheet-area'),
    spreadsheet: byId('spreadsheet'),
    setFileName(name) {
      fileName.textContent = name;
      document.title = `${name} – ${words.productName}`;
    },
    ready: () => skeleton.remove(),
    fail(text) {
      skeleton.replaceChildren(element('p', { className: 'failure-sentence', text }));
      skeleton.setAttribute('role', 'alert');
    },
  };
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element ${id}.`);
  return found;
}
