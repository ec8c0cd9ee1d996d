/** Charts go with their cells when the sheet is scrolled, also on a machine that takes its time to load what carries them. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { complete, openWorkbench, type TestWorkbench } from './open-workbench';

/** Longer than Univer counts as starting: 3 s from the first picture. */
const LATE = 4_500;
const WHEEL = 600;

let workbench: TestWorkbench;
let page: Page;

beforeAll(async () => {
  workbench = await openWorkbench();
  ({ page } = await workbench.open());
  await page.route('**/chunks/later-plugins-*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE));
    await route.continue();
  });
});

afterAll(() => workbench.close());

it('in a new file from a template', async () => {
  await page.goto(`${workbench.url}?new=newMonthPlan`);
  await complete(page);
  await expectChartsToFollow();
});

it('after a reload, on its first sheet and on the one chosen then', async () => {
  await page.reload();
  await complete(page);
  await expectChartsToFollow();
  await page.locator('[data-u-comp="slide-tab-item"]', { hasText: 'Board' }).click();
  await expectChartsToFollow();
});

async function expectChartsToFollow(): Promise<void> {
  await expect.poll(() => page.locator('.chart-holder svg').count()).toBeGreaterThan(0);
  const before = await lowestChart();
  await page.mouse.move(600, 500);
  await page.mouse.wheel(0, WHEEL);
  await expect.poll(async () => (await lowestChart()) - before).toBe(-WHEEL);
}

async function lowestChart(): Promise<number> {
  const tops = await page
    .locator('.chart-holder')
    .evaluateAll((holders) => holders.map((holder) => holder.getBoundingClientRect().top));
  return Math.max(...tops);
}
