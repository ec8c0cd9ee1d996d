/** One opened menu: a list of items beside or below what opened it. The menu bar owns the keyboard; this draws and places. */

import type { MenuEntry } from '../ports';
import { element, icon } from './elements';

export interface MenuPanel {
  readonly list: HTMLElement;
  readonly opener: HTMLElement;
  readonly items: readonly HTMLElement[];
}

export interface PanelEvents {
  choose(functionName: string): void;
  openSubmenu(item: HTMLElement, entry: MenuEntry & { kind: 'menu' }, focusFirst: boolean): void;
  pointAt(item: HTMLElement): void;
}

/** What an item leads to, found again by the keyboard handler. */
export const submenuOf = new WeakMap<HTMLElement, MenuEntry & { kind: 'menu' }>();

export function drawPanel(
  entries: readonly MenuEntry[],
  opener: HTMLElement,
  label: string,
  events: PanelEvents,
): MenuPanel {
  const items: HTMLElement[] = [];
  const list = element('div', { className: 'menu-panel', attributes: { role: 'menu', 'aria-label': label } });
  for (const entry of entries) {
    if (entry.kind === 'separator') {
      list.append(element('div', { className: 'menu-separator', attributes: { role: 'separator' } }));
      continue;
    }
    const item = drawItem(entry, events);
    items.push(item);
    list.append(item);
  }
  return { list, opener, items };
}

function drawItem(entry: Exclude<MenuEntry, { kind: 'separator' }>, events: PanelEvents): HTMLElement {
  const item = element('button', {
    className: 'menu-item',
    attributes: { role: 'menuitem', type: 'button', tabindex: '-1' },
  });
  item.append(element('span', { className: 'menu-caption', text: entry.caption }));
  item.addEventListener('pointerenter', () => events.pointAt(item));
  if (entry.kind === 'menu') {
    submenuOf.set(item, entry);
    item.setAttribute('aria-haspopup', 'menu');
    item.setAttribute('aria-expanded', 'false');
    item.append(icon('chevron'));
    item.addEventListener('click', () => events.openSubmenu(item, entry, false));
  } else {
    item.addEventListener('click', () => events.choose(entry.functionName));
  }
  return item;
}

/** Menus of the bar hang below their caption; submenus stand beside their item, on the side where there is room. */
export function placePanel(panel: MenuPanel, beside: boolean): void {
  const { list, opener } = panel;
  const around = opener.getBoundingClientRect();
  const { width, height } = list.getBoundingClientRect();
  const rightToLeft = getComputedStyle(opener).direction === 'rtl';
  const margin = 4;
  const indent = 20;
  const room = { width: document.documentElement.clientWidth, height: document.documentElement.clientHeight };
  let left: number;
  let top = beside ? around.top - 5 : around.bottom + 2;
  if (!beside) {
    left = rightToLeft ? around.right - width : around.left;
  } else {
    const [near, far] = [around.left - width, around.right];
    const [wanted, other] = rightToLeft ? [near, far] : [far, near];
    const fits = (x: number): boolean => x >= margin && x + width <= room.width - margin;
    const hangsBelow = !fits(wanted) && !fits(other);
    // No room on either side: below its item and further in, so that both can be read.
    if (hangsBelow) left = rightToLeft ? around.right - width - indent : around.left + indent;
    else left = fits(wanted) ? wanted : other;
    if (hangsBelow) top = around.bottom;
  }
  list.style.left = `${clamp(left, margin, room.width - width - margin)}px`;
  list.style.top = `${clamp(top, margin, room.height - height - margin)}px`;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
