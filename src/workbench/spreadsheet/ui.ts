/** Menus, alerts and sidebars: SpreadsheetApp.getUi, passed on to the page. */

import type * as Sheets from '../../sheets/methods';
import type { MenuEntry, PageHost } from '../ports';
import { originalOf, refusing } from './refusing';

export class WorkbenchMenu implements Sheets.Menu {
  private readonly entries: MenuEntry[] = [];

  constructor(
    private readonly caption: string,
    private readonly host: PageHost,
  ) {}

  addItem(caption: string, functionName: string): Sheets.Menu {
    this.entries.push({ kind: 'item', caption, functionName });
    return this;
  }

  addSeparator(): Sheets.Menu {
    this.entries.push({ kind: 'separator' });
    return this;
  }

  addSubMenu(menu: Sheets.Menu): Sheets.Menu {
    const { caption, entries } = originalOf(menu, WorkbenchMenu);
    this.entries.push({ kind: 'menu', caption, entries });
    return this;
  }

  addToUi(): void {
    this.host.showMenu({ kind: 'menu', caption: this.caption, entries: [...this.entries] });
  }
}

export class WorkbenchHtml implements Sheets.HtmlOutput {
  title: string;

  constructor(
    readonly fileName: string,
    private readonly content: string,
    productName: string,
  ) {
    this.title = productName;
  }

  setTitle(title: string): Sheets.HtmlOutput {
    this.title = title;
    return this;
  }

  getContent(): string {
    return this.content;
  }
}

export class WorkbenchUi implements Sheets.Ui {
  readonly ButtonSet = { OK: 'OK' as unknown as GoogleAppsScript.Base.ButtonSet };

  constructor(
    private readonly host: PageHost,
    private readonly productName: string,
  ) {}

  createAddonMenu(): Sheets.Menu {
    return this.createMenu(this.productName);
  }

  createMenu(caption: string): Sheets.Menu {
    return refusing('Menu', new WorkbenchMenu(caption, this.host));
  }

  alert(title: string, message: string): unknown {
    this.host.alert(title, message);
    return 'OK';
  }

  showSidebar(sidebar: Sheets.HtmlOutput): void {
    const { fileName, title } = originalOf(sidebar, WorkbenchHtml);
    this.host.showSidebar(fileName, title);
  }
}
