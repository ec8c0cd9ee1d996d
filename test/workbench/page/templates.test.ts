/** Every template laid from the menu in the page: its sums settle, and the page goes on answering. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { editions } from '../../../src/addon/editions';
import { openWorkbench, type TestWorkbench } from './open-workbench';

let workbench: TestWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});

afterAll(() => workbench.close());

it.each(editions)('%s settles', async (edition) => {
  const { page } = await workbench.open();
  await page.evaluate((name) => (Reflect.get(window, name) as () => void)(), edition);
  // Answers only once the calculation after the laying is over.
  await page.evaluate(() => new Promise((answer) => setTimeout(answer, 300)));
  const unsettled = await page.evaluate(() =>
    (window.SpreadsheetApp?.getActiveSpreadsheet().getActiveSheet().getDataRange().getValues() ?? [])
      .flat()
      .filter((cell) => typeof cell === 'string' && /^#/.test(cell)),
  );
  expect(unsettled).toEqual([]);
  await page.context().close();
});
