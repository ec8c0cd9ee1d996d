/** npm run pictures: every template in every language as pictures in dist/pictures, for someone to look at. */
import { mkdir } from 'node:fs/promises';
import { type Edition, editions } from '../../../src/addon/editions';
import { languages } from '../../../src/messages/language';
import { openWorkbench, type TestWorkbench } from './open-workbench';

const FOLDER = 'dist/pictures';
/** Taller than a screen, so that a whole sheet is in one picture. */
const VIEWPORT = { width: 1500, height: 2400 };
/** Charts and the rest of the page follow the first calculation. */
const SETTLED = 2500;

async function pictures(workbench: TestWorkbench, edition: Edition, language: string): Promise<void> {
  const { page } = await workbench.open(`?lang=${language}`, VIEWPORT);
  const names = await page.evaluate((name) => {
    (Reflect.get(window, name) as () => void)();
    const sheets = window.SpreadsheetApp?.getActiveSpreadsheet().getSheets() ?? [];
    return sheets.map((sheet) => sheet.getName());
  }, edition);
  // The template lays its sheets in front of those of the first day.
  const first = await page.evaluate(() => window.SpreadsheetApp?.getActiveSpreadsheet().getActiveSheet().getName());
  const laid = names.slice(0, names.length - (await sheetsOfTheFirstDay(workbench, language)));
  for (const [index, name] of laid.entries()) {
    await page.evaluate((sheet) => {
      window.SpreadsheetApp?.getActiveSpreadsheet().getSheetByName(sheet)?.activate();
    }, name);
    await page.waitForTimeout(SETTLED);
    const file = `${FOLDER}/${edition}-${language}-${index + 1}.png`;
    await page.screenshot({ path: file });
    console.log(`${file}: ${name}${name === first ? ' (opens first)' : ''}`);
  }
  await page.context().close();
}

const counted = new Map<string, number>();

async function sheetsOfTheFirstDay(workbench: TestWorkbench, language: string): Promise<number> {
  const known = counted.get(language);
  if (known !== undefined) return known;
  const { page } = await workbench.open(`?lang=${language}`);
  const count = await page.evaluate(() => window.SpreadsheetApp?.getActiveSpreadsheet().getSheets().length ?? 0);
  await page.context().close();
  counted.set(language, count);
  return count;
}

const asked = process.argv.slice(2);
await mkdir(FOLDER, { recursive: true });
const workbench = await openWorkbench();
try {
  for (const edition of editions.filter((name) => asked.length === 0 || asked.includes(name))) {
    for (const language of languages) await pictures(workbench, edition, language);
  }
} finally {
  await workbench.close();
}
