/** A built sidebar in Chromium, 300 px wide, whose calls are answered by the add-on's own code over a headless spreadsheet. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { sidebarHandlersFor } from '../../src/addon/sidebar-handlers';
import { chromiumArguments, findChromium } from '../../src/build/chromium';
import { buildSidebars } from '../../src/build/sidebars';
import type { GoogleServices } from '../../src/sheets/methods';
import type { ServerFunctions } from '../../src/sidebars/shared/server';
import { openWatched, type WatchedSheet } from '../sheets/lent-services';

type Name = keyof ServerFunctions;
type Answer = 'as the add-on' | 'never' | { readonly error: string };

export interface OpenedSidebar {
  readonly page: Page;
  readonly spreadsheet: WatchedSheet;
  /** The functions called, in their order. */
  readonly calls: Name[];
  /** How calls are answered from now on. */
  answer: Answer;
  /** Held back while it is not done. */
  wait: Promise<unknown>;
  /** What the browser complained about. */
  readonly complaints: string[];
}

export interface OpenOptions {
  readonly fakeClock?: boolean;
  readonly height?: number;
  /** Script that runs in the page before its own. */
  readonly before?: string;
  /** The spreadsheet; an empty one unless told. */
  readonly services?: GoogleServices;
}

export interface SidebarTest {
  open(locale: string, options?: OpenOptions): Promise<OpenedSidebar>;
  close(): Promise<void>;
}

/** What HtmlService puts into the page: callbacks around a call by name. */
const RUNNER = `<script>
const runner = (handlers) => new Proxy({}, { get: (_, name) => {
  if (name === 'withSuccessHandler') return (success) => runner({ ...handlers, success });
  if (name === 'withFailureHandler') return (failure) => runner({ ...handlers, failure });
  return (...given) => void callServer(name, given).then(
    ({ value, error }) => error === undefined ? handlers.success(value) : handlers.failure(new Error(error)));
} });
window.google = { script: { run: runner({}) } };
</script>`;
/** As in the workbench's frame: scripts run, forms and all else are forbidden. */
const SANDBOXED = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': 'sandbox allow-scripts allow-modals',
};
const ADDRESS = 'http://sidebar.test/';

export async function openSidebars(file: string): Promise<SidebarTest> {
  const folder = await mkdtemp(join(tmpdir(), 'sidebars-'));
  await buildSidebars(folder);
  const html = (await readFile(join(folder, `${file}.html`), 'utf8')).replace('<head>', `<head>${RUNNER}`);
  const browser: Browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] });
  return {
    async open(locale, { fakeClock = false, height = 900, before = '', services } = {}) {
      const page = await (await browser.newContext({ viewport: { width: 300, height }, locale })).newPage();
      const opened = await openWatched();
      const spreadsheet = services ? { ...opened, services } : opened;
      const sidebar: OpenedSidebar = {
        page,
        spreadsheet,
        calls: [],
        answer: 'as the add-on',
        wait: Promise.resolve(),
        complaints: [],
      };
      page.on('pageerror', (error) => sidebar.complaints.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && sidebar.complaints.push(message.text()));
      page.on('dialog', (dialog) => sidebar.complaints.push(dialog.message()));
      if (fakeClock) await page.clock.install();
      await page.addInitScript(before);
      await page.exposeFunction('callServer', (name: Name, given: unknown[]) => answerTo(sidebar, locale, name, given));
      await page.route('**', (route) =>
        route.request().url() === ADDRESS ? route.fulfill({ body: html, headers: SANDBOXED }) : route.abort(),
      );
      await page.goto(ADDRESS);
      await page.getByRole('main').and(page.locator(':not([aria-busy])')).waitFor();
      return sidebar;
    },
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function answerTo(sidebar: OpenedSidebar, locale: string, name: Name, given: unknown[]) {
  sidebar.calls.push(name);
  await sidebar.wait;
  const { answer } = sidebar;
  if (answer === 'never') return new Promise<never>(() => {});
  if (answer !== 'as the add-on') return answer;
  try {
    const value = handle(sidebar.spreadsheet.services, locale, name, given);
    // Nothing but plain data travels: a Date would fail the call.
    return { value: JSON.parse(JSON.stringify(value)) as unknown };
  } catch (error) {
    return { error: (error as Error).message };
  }
}

function handle(services: GoogleServices, locale: string, name: Name, [given]: unknown[]): unknown {
  if (name === 'userLocale') return locale;
  const handlers = sidebarHandlersFor(
    () => services,
    () => locale,
  );
  return (handlers[name] as (given: unknown) => unknown)(given);
}

/** Moves a slider as a hand does: the value, and the event that tells of it. */
export async function slide(page: Page, index: number, change: number): Promise<void> {
  await page
    .getByRole('slider')
    .nth(index)
    .evaluate((slider: HTMLInputElement, value) => {
      slider.value = String(value);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    }, change);
}

/** Waits until what was started has been drawn, and nothing is under way any more. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // An effect comes after a picture, and what it draws in the next one.
    for (let picture = 0; picture < 3; picture++) {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
  });
  await page.waitForFunction(() => document.querySelector('progress') === null);
}

/** Words of usual length that stand on two lines, in pieces: their column is too narrow. */
export function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const broken: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      for (const { index, 0: word } of (text.textContent ?? '').matchAll(/\p{L}{2,20}/gu)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) broken.push(word);
      }
    }
    return broken;
  });
}
