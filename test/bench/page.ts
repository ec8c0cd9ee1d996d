/** Time from opening the workbench to the first calculated cell, each time in a new browser context. */
import { openWorkbench } from '../workbench/page/open-workbench';
import { type FigureTable, median } from './table';

const RUNS = 7;

export async function benchPage(): Promise<FigureTable[]> {
  const workbench = await openWorkbench();
  try {
    const firstCalculations: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const { page } = await workbench.open();
      firstCalculations.push(await page.evaluate(() => window.__workbench.firstCalculation ?? Number.NaN));
      await page.context().close();
    }
    return [
      {
        title: 'Opening the page until the first cell of ours is calculated and painted (ms, headless Chromium)',
        columns: ['runs', 'fastest', 'median', 'slowest'],
        rows: [[RUNS, Math.min(...firstCalculations), median(firstCalculations), Math.max(...firstCalculations)]],
      },
    ];
  } finally {
    await workbench.close();
  }
}
