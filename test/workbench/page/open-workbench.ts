/** Builds the workbench into a folder of its own, serves it and opens it in the Chromium of this machine. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { chromiumArguments, findChromium } from '../../../src/build/chromium';
import { buildCode } from '../../../src/build/code';
import { buildSidebars } from '../../../src/build/sidebars';
import { buildWorkbench } from '../../../src/build/workbench';
import { serveWorkbench } from '../../../src/workbench/server';

export interface OpenedPage {
  readonly page: Page;
  /** Addresses asked for that do not belong to the workbench. */
  readonly foreignRequests: readonly string[];
  /** What the browser complained about: errors of scripts, refusals of the content policy. */
  readonly complaints: readonly string[];
}

export interface TestWorkbench {
  readonly url: string;
  open(query?: string, viewport?: { width: number; height: number }): Promise<OpenedPage>;
  close(): Promise<void>;
}

/** `extraSidebars` are html files by name, built as the product's own; `plugins` take part in every build. */
export async function openWorkbench(
  extraSidebars: Readonly<Record<string, string>> = {},
  plugins: readonly Plugin[] = [],
): Promise<TestWorkbench> {
  const folder = await mkdtemp(join(tmpdir(), 'workbench-'));
  await buildSidebars(folder, plugins);
  for (const [name, html] of Object.entries(extraSidebars)) await writeFile(join(folder, `${name}.html`), html);
  await buildWorkbench(folder, (await buildCode(undefined, plugins)).pageCode, plugins);
  const server = await serveWorkbench({ folder: join(folder, 'workbench'), port: 0 });
  const browser: Browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] });
  const contexts: BrowserContext[] = [];
  return {
    url: server.url,
    async open(query = '', viewport = { width: 1440, height: 900 }) {
      const context = await browser.newContext({ viewport, locale: 'en-US' });
      contexts.push(context);
      const page = await context.newPage();
      const foreignRequests: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => {
        const address = request.url();
        if (!address.startsWith(server.url) && !/^(data|blob):/.test(address)) foreignRequests.push(address);
      });
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(server.url + query);
      await complete(page);
      return { page, foreignRequests, complaints };
    },
    async close() {
      for (const context of contexts) await context.close();
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Everything is loaded, and what had to wait for that has come. */
export async function complete(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset.complete === 'true');
}

/** Selects a cell by the name box in front of the formula bar, as a user would who knows its name. */
export async function selectCell(page: Page, name: string): Promise<void> {
  const nameBox = page.locator('[data-u-comp="defined-name"] input').first();
  await nameBox.click();
  await nameBox.fill(name);
  await nameBox.press('Enter');
}
