/** Time from opening the workbench to the first calculated cell, each time in a new browser context; what laying and saving cost. */
import { stat } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { editions } from '../../src/addon/editions';
import { choose, saved } from '../workbench/page/files';
import { openWorkbench, selectCell, type TestWorkbench } from '../workbench/page/open-workbench';
import { type FigureTable, median } from './table';

const RUNS = 7;
const LAYINGS = 3;

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
      await laying(workbench),
      await typing(workbench),
      await saving(workbench),
    ];
  } finally {
    await workbench.close();
  }
}

/** A template each in a page of its own, by the function that the menu calls. */
async function laying(workbench: TestWorkbench): Promise<FigureTable> {
  const rows: [string, number, number, number][] = [];
  for (const edition of editions) {
    const times: number[] = [];
    for (let run = 0; run < LAYINGS; run++) {
      const { page } = await workbench.open();
      times.push(await page.evaluate(layOnce, edition));
      await page.context().close();
    }
    rows.push([edition, Math.min(...times), median(times), Math.max(...times)]);
  }
  return {
    title: 'Laying a template, without calculating it (ms, headless Chromium)',
    columns: ['template', 'fastest', 'median', 'slowest'],
    rows,
  };
}

function layOnce(edition: string): number {
  const before = performance.now();
  (Reflect.get(window, edition) as () => void)();
  return performance.now() - before;
}

const FIGURES = 30;

/** What a head of sales types in the evening; a script that asks for a result waits until all sheets are calculated. */
async function typing(workbench: TestWorkbench): Promise<FigureTable> {
  const { page } = await workbench.open('?new=newMonthPlan');
  await saved(page);
  const times: number[] = [];
  for (let figure = 0; figure < FIGURES; figure++) times.push(await page.evaluate(typeOnce, 1000 * (figure + 1)));
  const standstills = await typingByHand(page);
  await page.context().close();
  const firstTen = times.slice(0, 10);
  const lastTen = times.slice(-10);
  return {
    title: 'A payment typed into the month plan, until all that follows from it stands (ms, headless Chromium)',
    columns: [
      'figures typed',
      'first',
      'median of the first ten',
      'median of the last ten',
      'slowest',
      'by hand: longest standstill, median',
    ],
    rows: [[FIGURES, times[0] as number, median(firstTen), median(lastTen), Math.max(...times), median(standstills)]],
  };
}

const BY_HAND = 7;
/** A slow machine has calculated and painted by then. */
const ALL_DONE = 3000;

async function typingByHand(page: Page): Promise<number[]> {
  await page.evaluate(() => window.SpreadsheetApp?.getActiveSpreadsheet().getSheetByName('Facts')?.activate());
  await selectCell(page, 'B20');
  const standstills: number[] = [];
  for (let figure = 0; figure < BY_HAND; figure++) {
    const watched = page.evaluate(longestStandstill, ALL_DONE);
    await page.keyboard.type(`${30 + figure}000`);
    await page.keyboard.press('Enter');
    standstills.push(await watched);
  }
  return standstills;
}

async function longestStandstill(milliseconds: number): Promise<number> {
  const end = performance.now() + milliseconds;
  let longest = 0;
  for (let last = performance.now(); last < end; last = performance.now()) {
    await new Promise((resolve) => setTimeout(resolve));
    longest = Math.max(longest, performance.now() - last);
  }
  return longest;
}

function typeOnce(value: number): number {
  const facts = window.SpreadsheetApp?.getActiveSpreadsheet().getSheetByName('Facts');
  const before = performance.now();
  facts?.getRange('B12').setValue(value).getValue();
  return performance.now() - before;
}

const USUAL_TEMPLATE = 'newParthenonTravelAgency';
const SAVES = 5;

async function saving(workbench: TestWorkbench): Promise<FigureTable> {
  const { page } = await workbench.open(`?new=${USUAL_TEMPLATE}`);
  await saved(page);
  const template = await saves(page);
  await page.evaluate(() => {
    const sheet = window.SpreadsheetApp?.getActiveSpreadsheet().getSheetByName('Sheet1');
    sheet?.insertColumnsAfter(26, 24);
    const rows = Array.from({ length: 1000 }, (_, row) =>
      Array.from({ length: 50 }, (_, column) => (column % 5 ? row * column : `Text ${row}`)),
    );
    sheet?.getRange(1, 1, 1000, 50).setValues(rows);
  });
  await saved(page);
  const large = await saves(page);
  return {
    title: 'Saving one change: until it is on the disk, and the longest the page stands still (ms, headless Chromium)',
    columns: ['file', 'KB', 'median', 'slowest', 'longest standstill'],
    rows: [
      ['the travel agency', ...template],
      ['the same with 50,000 cells more', ...large],
    ],
  };
}

async function saves(page: Page): Promise<number[]> {
  const times: number[] = [];
  const standstills: number[] = [];
  for (let run = 0; run < SAVES; run++) {
    const { time, standstill } = await page.evaluate(saveOnce, run);
    times.push(time);
    standstills.push(standstill);
  }
  return [await keptSize(page), median(times), Math.max(...times), Math.max(...standstills)];
}

/**
 * In the page, where no function inside may have a name: tsx would mark it with a helper the page lacks. The pause after
 * which a change is saved is no part of the time.
 */
async function saveOnce(value: number): Promise<{ time: number; standstill: number }> {
  const state = document.querySelector<HTMLElement>('.file-state');
  window.SpreadsheetApp?.getActiveSpreadsheet().getSheetByName('Sheet1')?.getRange('A1').setValue(value);
  const changed = performance.now();
  // What was calculated and drawn for the change is over by then.
  await new Promise((resolve) => setTimeout(resolve, 300));
  let standstill = 0;
  let last = performance.now();
  while (state?.dataset.state !== 'saved') {
    await new Promise((resolve) => setTimeout(resolve));
    standstill = Math.max(standstill, performance.now() - last);
    last = performance.now();
  }
  return { time: performance.now() - changed - 400, standstill };
}

async function keptSize(page: Page): Promise<number> {
  const download = page.waitForEvent('download');
  await choose(page, 'Download');
  return (await stat(await (await download).path())).size / 1024;
}
