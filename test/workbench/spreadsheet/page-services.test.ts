import { describe, expect, test } from 'vitest';
import { openSheet } from './open-sheet';

describe('a menu', () => {
  test('reaches the page with its entries in order', async () => {
    const { services, shown } = await openSheet({ productName: 'Sales workbench' });
    const ui = services.SpreadsheetApp.getUi();
    const templates = ui.createMenu('Templates').addItem('Funnel', 'addFunnel');
    ui.createAddonMenu().addItem('Open', 'open').addSeparator().addSubMenu(templates).addToUi();
    expect(shown.menus).toEqual([
      {
        kind: 'menu',
        caption: 'Sales workbench',
        entries: [
          { kind: 'item', caption: 'Open', functionName: 'open' },
          { kind: 'separator' },
          {
            kind: 'menu',
            caption: 'Templates',
            entries: [{ kind: 'item', caption: 'Funnel', functionName: 'addFunnel' }],
          },
        ],
      },
    ]);
  });
});

describe('the page', () => {
  test('shows alerts, toasts and sidebars', async () => {
    const { services, spreadsheet, shown } = await openSheet({ htmlFiles: (name) => `<p>${name}</p>` });
    const ui = services.SpreadsheetApp.getUi();
    ui.alert('Title', 'Message', ui.ButtonSet.OK);
    spreadsheet.toast('Done', 'Template', 5);
    const html = services.HtmlService.createHtmlOutputFromFile('funnel').setTitle('Funnel');
    expect(html.getContent()).toBe('<p>funnel</p>');
    ui.showSidebar(html);
    expect(shown).toMatchObject({
      alerts: [{ title: 'Title', message: 'Message' }],
      toasts: [{ message: 'Done', title: 'Template', seconds: 5 }],
      sidebars: [{ fileName: 'funnel', title: 'Funnel' }],
    });
  });

  test('gives a file of the project as it stands there', async () => {
    const { services } = await openSheet({ htmlFiles: (name) => `<p>${name} <?= 1 ?></p>` });
    expect(services.HtmlService.createTemplateFromFile('later').getRawContent()).toBe('<p>later <?= 1 ?></p>');
  });

  test('refuses a sidebar, or another file, that was not built', async () => {
    const { services } = await openSheet();
    expect(() => services.HtmlService.createTemplateFromFile('nothing')).toThrow(
      'No HTML file named nothing was found.',
    );
    expect(() => services.HtmlService.createHtmlOutputFromFile('nothing')).toThrow(
      'No HTML file named nothing was found.',
    );
  });

  test('tells the user’s language', async () => {
    const { services } = await openSheet({ userLocale: 'pt' });
    expect(services.Session.getActiveUserLocale()).toBe('pt');
  });
});

describe('a call that is not on the list', () => {
  test('is refused with one sentence, on every object', async () => {
    const { services, spreadsheet, sheet } = await openSheet();
    const range = sheet.getRange('A1').setValue(1);
    const objects: [string, object][] = [
      ['SpreadsheetApp', services.SpreadsheetApp],
      ['Spreadsheet', spreadsheet],
      ['Sheet', sheet],
      ['Range', range],
      ['Ui', services.SpreadsheetApp.getUi()],
      ['Menu', services.SpreadsheetApp.getUi().createMenu('x').addSeparator()],
      ['DataValidationBuilder', services.SpreadsheetApp.newDataValidation()],
      ['ConditionalFormatRuleBuilder', services.SpreadsheetApp.newConditionalFormatRule()],
      ['EmbeddedChartBuilder', sheet.newChart().setNumHeaders(1)],
      ['Protection', sheet.protect().setDescription('x')],
      ['Utilities', services.Utilities],
    ];
    for (const [kind, object] of objects) {
      expect(() => (object as Record<string, unknown>).setFoo).toThrow(
        `${kind}.setFoo is not among the spreadsheet calls this product uses (src/sheets/methods.ts).`,
      );
    }
    expect(() => (range as unknown as { block: unknown }).block).toThrow(/Range.block is not among/);
    expect(() => {
      (sheet as unknown as { name: string }).name = 'x';
    }).toThrow(/Sheet.name cannot be set/);
  });

  test('does not keep a script from awaiting or printing an object', async () => {
    const { sheet } = await openSheet();
    expect((await Promise.resolve(sheet)).getName()).toBe('Sheet1');
    expect(() => JSON.stringify({ sheet: sheet.getName() })).not.toThrow();
  });
});
