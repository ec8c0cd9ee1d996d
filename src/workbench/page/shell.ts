/** The page around the spreadsheet: top bar, skeleton while it loads, a sentence where it cannot. */

import { element } from './elements';
import type { Language } from './language';

export interface Shell {
  readonly productName: HTMLElement;
  /** Its end is the open file's. */
  readonly topBar: HTMLElement;
  readonly workArea: HTMLElement;
  readonly sheetArea: HTMLElement;
  readonly spreadsheet: HTMLElement;
  /** Takes the skeleton away: the spreadsheet is painted. */
  ready(): void;
  /** `way` leads out where reloading would only fail again. */
  fail(sentence: string, way?: { readonly caption: string; readonly address: string }): void;
}

export function drawShell({ code, direction, words }: Language): Shell {
  document.documentElement.lang = code;
  document.documentElement.dir = direction;
  document.title = words.productName;
  const productName = byId('product-name');
  productName.textContent = words.productName;
  byId('sheet-area').setAttribute('aria-label', words.sheetArea);
  const skeleton = byId('skeleton');
  const sentence = byId('skeleton-sentence');
  sentence.textContent = words.loadingSheet;
  byId('late-sentence').textContent = words.loadingLong;
  return {
    productName,
    topBar: byId('top-bar'),
    workArea: byId('work-area'),
    sheetArea: byId('sheet-area'),
    spreadsheet: byId('spreadsheet'),
    ready: () => skeleton.remove(),
    fail(text, way) {
      const link = way && element('a', { text: way.caption, attributes: { href: way.address } });
      const said = element('p', { className: 'failure-sentence', text: link ? `${text} ` : text }, link ? [link] : []);
      skeleton.replaceChildren(said);
      skeleton.setAttribute('role', 'alert');
    },
  };
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element ${id}.`);
  return found;
}
