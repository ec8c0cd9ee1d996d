import { it } from 'vitest';
import { openSidebars, settled } from './sidebars/open-sidebar';

const csv = `Deals export;;;;;;;;;
Printed 28.11.2026;;;;;;;;;
Deal ID;Deal name;Company;Deal owner;Deal stage;Amount;Margin %;Create date;Close date;Lead source
D-1;Office chairs;Acme;Ann Lee;Closed won;12.500,00 €;25%;03.01.2026;04.02.2026;Web
D-2;Desks;Borealis;Bob Ray;Proposal;7.900,50 €;30%;05.01.2026;;Fair
D-3;=1+1;<b>Cirrus</b>;Ann Lee;Closed lost;1.100,00 €;20%;06.01.2026;11.02.2026;Web
D-4;Lamps;Delta;Eve Fox;Closed won;900,00 €;-5%;07.01.2026;01.01.2026;Web
D-4;Lamps;Delta;Eve Fox;Closed won;900,00 €;-5%;07.01.2026;01.01.2026;Web
D-5;Shelves;Eos;Bob Ray;Closed won;abc;20%;08.01.2026;09.02.2026;Web
Total;;;;;23.300,50 €;;;;
`;
it('x', async () => {
  const test = await openSidebars('import');
  for (const locale of ['en-US', 'ar-EG']) {
    const bar = await test.open(locale, { height: 1400 });
    const { page, spreadsheet } = bar;
    const shot = (n: string) => page.screenshot({ path: `/tmp/pic/${locale}-${n}.png`, fullPage: true });
    await settled(page);
    await shot('1-start');
    await page.locator('textarea').fill(csv);
    await page.locator('button.action').click();
    await page.waitForTimeout(1500);
    await settled(page);
    await shot('2-look');
    for (const d of await page.locator('details').all())
      await d.evaluate((e: HTMLDetailsElement) => {
        e.open = true;
      });
    await settled(page);
    await page.getByRole('radio').first().click();
    await page.waitForTimeout(1500);
    await settled(page);
    for (const d of await page.locator('details').all())
      await d.evaluate((e: HTMLDetailsElement) => {
        e.open = true;
      });
    await shot('3-open');
    await page.locator('footer button.action').click();
    await page.waitForTimeout(4000);
    await settled(page);
    for (const d of await page.locator('details').all())
      await d.evaluate((e: HTMLDetailsElement) => {
        e.open = true;
      });
    await shot('4-done');
    console.log(bar.calls.join(' '), bar.complaints);
    for (const s of spreadsheet.spreadsheet.getSheets())
      console.log(s.getName(), s.isSheetHidden(), JSON.stringify(s.getDataRange().getDisplayValues()).slice(0, 1500));
    await page.locator('footer button').first().click();
    await page.waitForTimeout(2500);
    await shot('5-undone');
    for (const s of spreadsheet.spreadsheet.getSheets())
      console.log(s.getName(), JSON.stringify(s.getDataRange().getDisplayValues()).slice(0, 1500));
  }
  await test.close();
}, 120000);
