/** The page's menu bar: what onOpen builds with createAddonMenu and createMenu, by mouse and by keyboard. */

import type { MenuEntry } from '../ports';
import { element, icon } from './elements';
import { drawPanel, type MenuPanel, type PanelEvents, placePanel, submenuOf } from './menu-panel';

type Menu = MenuEntry & { kind: 'menu' };

export class MenuBar {
  readonly bar: HTMLElement;
  private readonly captions: { button: HTMLButtonElement; menu: Menu }[] = [];
  private readonly panels: MenuPanel[] = [];
  private cameFrom: HTMLElement | null = null;
  private hoverTimer = 0;
  private readonly panelEvents: PanelEvents;

  constructor(label: string, choose: (functionName: string) => void) {
    this.bar = element('nav', { className: 'menu-bar', attributes: { role: 'menubar', 'aria-label': label } });
    this.bar.addEventListener('keydown', (event) => this.onBarKey(event));
    document.addEventListener('pointerdown', (event) => this.onPressOutside(event), true);
    // F10 leads to the menus from anywhere, as in other programs: the sheet keeps Tab for itself.
    document.addEventListener('keydown', (event) => this.onShortcut(event), true);
    window.addEventListener('resize', () => this.closeAll());
    this.panelEvents = {
      choose: (functionName) => {
        this.closeAll();
        this.cameFrom?.focus();
        choose(functionName);
      },
      openSubmenu: (item, entry, focusFirst) => this.openPanel(entry, item, focusFirst ? 'first' : 'none'),
      pointAt: (item) => this.onPointAt(item),
    };
  }

  /** A menu of the same caption is replaced: onOpen may run again. */
  show(menu: Menu): void {
    const known = this.captions.find((caption) => caption.menu.caption === menu.caption);
    if (known) {
      known.menu = menu;
      return;
    }
    const button = element('button', {
      className: 'menu-caption-button',
      text: menu.caption,
      attributes: {
        role: 'menuitem',
        type: 'button',
        'aria-haspopup': 'menu',
        'aria-expanded': 'false',
        tabindex: this.captions.length === 0 ? '0' : '-1',
      },
    });
    button.append(icon('open'));
    const caption = { button, menu };
    this.captions.push(caption);
    button.addEventListener('click', (event) => {
      // A press by keyboard has no pointer detail; it moves into the menu.
      if (this.isOpen(button)) this.closeAll();
      else this.openFromBar(caption, event.detail === 0 ? 'first' : 'none');
    });
    button.addEventListener('pointerenter', () => {
      if (this.panels.length > 0 && !this.isOpen(button)) this.openFromBar(caption, 'none');
    });
    this.bar.append(button);
  }

  private isOpen(button: HTMLElement): boolean {
    return this.panels[0]?.opener === button;
  }

  private openFromBar(caption: { button: HTMLButtonElement; menu: Menu }, focus: 'first' | 'last' | 'none'): void {
    if (!this.bar.contains(document.activeElement)) this.rememberFocus();
    this.closeAll();
    for (const { button } of this.captions) button.tabIndex = button === caption.button ? 0 : -1;
    if (focus === 'none') caption.button.focus();
    this.openPanel(caption.menu, caption.button, focus);
  }

  private openPanel(menu: Menu, opener: HTMLElement, focus: 'first' | 'last' | 'none'): void {
    const level = this.panels.findIndex((panel) => panel.items.includes(opener)) + 1;
    if (this.panels[level]?.opener === opener) {
      if (focus === 'first') this.panels[level].items[0]?.focus();
      return;
    }
    this.closeFrom(level);
    const panel = drawPanel(menu.entries, opener, menu.caption, this.panelEvents);
    panel.list.addEventListener('keydown', (event) => this.onMenuKey(event, panel));
    this.panels.push(panel);
    document.body.append(panel.list);
    placePanel(panel, level > 0);
    opener.setAttribute('aria-expanded', 'true');
    if (focus === 'first') panel.items[0]?.focus();
    if (focus === 'last') panel.items.at(-1)?.focus();
  }

  private closeFrom(level: number): void {
    window.clearTimeout(this.hoverTimer);
    for (const panel of this.panels.splice(level)) {
      panel.opener.setAttribute('aria-expanded', 'false');
      panel.list.remove();
    }
  }

  private closeAll(): void {
    this.closeFrom(0);
  }

  /** Pointing at an item opens its submenu and closes its neighbours', a moment later: the way there may cross others. */
  private onPointAt(item: HTMLElement): void {
    item.focus({ preventScroll: true });
    window.clearTimeout(this.hoverTimer);
    this.hoverTimer = window.setTimeout(() => {
      const menu = submenuOf.get(item);
      if (menu) this.openPanel(menu, item, 'none');
      else this.closeFrom(this.panels.findIndex((panel) => panel.items.includes(item)) + 1);
    }, 150);
  }

  private onPressOutside(event: Event): void {
    const target = event.target as Node;
    const inside = this.bar.contains(target) || this.panels.some((panel) => panel.list.contains(target));
    if (!inside) this.closeAll();
  }

  private onShortcut(event: KeyboardEvent): void {
    if (
      event.key !== 'F10' ||
      event.shiftKey ||
      event.ctrlKey ||
      event.altKey ||
      document.querySelector('dialog[open]')
    )
      return;
    const first = this.captions[0];
    if (!first) return;
    event.preventDefault();
    this.rememberFocus();
    first.button.focus();
  }

  private rememberFocus(): void {
    this.cameFrom = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  }

  private onBarKey(event: KeyboardEvent): void {
    const index = this.captions.findIndex(({ button }) => button === event.target);
    const caption = this.captions[index];
    if (!caption) return;
    const key = towardsText(event, this.bar);
    if (key === 'ArrowDown') this.openFromBar(caption, 'first');
    else if (key === 'ArrowUp') this.openFromBar(caption, 'last');
    else if (key === 'forward') this.moveInBar(index + 1);
    else if (key === 'back') this.moveInBar(index - 1);
    else if (key === 'Home') this.moveInBar(0);
    else if (key === 'End') this.moveInBar(-1);
    else if (key === 'Escape') {
      if (this.panels.length > 0) this.closeAll();
      else this.cameFrom?.focus();
    } else return;
    stop(event);
  }

  private moveInBar(wanted: number): void {
    const index = (wanted + this.captions.length) % this.captions.length;
    const caption = this.captions[index];
    if (!caption) return;
    const wasOpen = this.panels.length > 0;
    this.closeAll();
    for (const { button } of this.captions) button.tabIndex = button === caption.button ? 0 : -1;
    if (wasOpen) this.openFromBar(caption, 'first');
    else caption.button.focus();
  }

  private onMenuKey(event: KeyboardEvent, panel: MenuPanel): void {
    const { items } = panel;
    const index = items.indexOf(document.activeElement as HTMLElement);
    const focusAt = (wanted: number): void => items[(wanted + items.length) % items.length]?.focus();
    const key = towardsText(event, panel.opener);
    const submenu = items[index] && submenuOf.get(items[index]);
    if (key === 'ArrowDown') focusAt(index + 1);
    else if (key === 'ArrowUp') focusAt(index < 0 ? -1 : index - 1);
    else if (key === 'Home') focusAt(0);
    else if (key === 'End') focusAt(-1);
    else if (key === 'forward' && submenu && items[index]) this.openPanel(submenu, items[index], 'first');
    else if ((key === 'Enter' || key === ' ') && submenu && items[index])
      this.openPanel(submenu, items[index], 'first');
    else if (key === 'forward') this.leaveToNeighbour(1);
    else if (key === 'back') this.leaveBackwards(panel);
    else if (key === 'Escape') this.closeToOpener(panel);
    else if (key === 'Tab') this.closeAll();
    else if (!this.focusByLetter(key, items, index)) return;
    if (key !== 'Tab') stop(event);
  }

  private leaveToNeighbour(step: 1 | -1): void {
    const top = this.captions.findIndex(({ button }) => button === this.panels[0]?.opener);
    this.moveInBar(top + step);
  }

  private leaveBackwards(panel: MenuPanel): void {
    if (this.panels.indexOf(panel) > 0) this.closeToOpener(panel);
    else this.leaveToNeighbour(-1);
  }

  private closeToOpener(panel: MenuPanel): void {
    const { opener } = panel;
    this.closeFrom(this.panels.indexOf(panel));
    opener.focus();
  }

  private focusByLetter(key: string, items: readonly HTMLElement[], index: number): boolean {
    if ([...key].length !== 1 || key === ' ') return false;
    const letter = key.toLocaleLowerCase();
    const inTurn = [...items.slice(index + 1), ...items.slice(0, index + 1)];
    const next = inTurn.find((item) => item.textContent?.trim().toLocaleLowerCase().startsWith(letter));
    next?.focus();
    return next !== undefined;
  }
}

/** Arrow keys point to where they look; "forward" is where the text runs, so they swap in right-to-left pages. */
function towardsText(event: KeyboardEvent, beside: HTMLElement): string {
  const rightToLeft = getComputedStyle(beside).direction === 'rtl';
  if (event.key === 'ArrowRight') return rightToLeft ? 'back' : 'forward';
  if (event.key === 'ArrowLeft') return rightToLeft ? 'forward' : 'back';
  return event.key;
}

function stop(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
