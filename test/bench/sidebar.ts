/** How soon a slider of the sidebar Parthenon is followed by figures and picture, in the workbench's own frame; how soon a million trials are run; sizes of the files. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSidebars, sidebarNames } from '../../src/build/sidebars';
import { openWorkbench } from '../workbench/page/open-workbench';
import { type FigureTable, median } from './table';

const MOVES = 50;
const RUNS = 5;
const PICTURES = ['Contributions', 'Sensitivity', 'Chance'];

export async function benchSidebar(): Promise<FigureTable[]> {
  return [await moves(), await longWork(), await sizes()];
}

async function moves(): Promise<FigureTable> {
  const workbench = await openWorkbench();
  try {
    const { page } = await workbench.open();
    await page.evaluate(() => (Reflect.get(window, 'showParthenon') as () => void)());
    const frame = page.frameLocator('iframe.sidebar-frame');
    await frame.locator('.headline').waitFor();
    const rows: (string | number)[][] = [];
    for (const name of PICTURES) {
      await frame.getByRole('tab', { name }).click();
      await frame.locator('[role=tabpanel] svg').waitFor();
      const { laidOut, painted } = await frame.locator('main').evaluate(measured, MOVES);
      rows.push([name, MOVES, median(laidOut), Math.max(...laidOut), median(painted), Math.max(...painted)]);
    }
    return {
      title:
        'A slider of the sidebar, five pillars: from the input event until the new picture is laid out, and until it is painted (ms, headless Chromium; painting waits for the next of 60 pictures a second)',
      columns: ['picture', 'moves', 'laid out, median', 'slowest', 'painted, median', 'slowest'],
      rows,
    };
  } finally {
    await workbench.close();
  }
}

/** Runs in the sidebar. Moves each slider in turn, a hundredth at a time. */
async function measured(main: Element, count: number): Promise<{ laidOut: number[]; painted: number[] }> {
  const sliders = [...main.querySelectorAll<HTMLInputElement>('input[type=range]')];
  const laidOut: number[] = [];
  const painted: number[] = [];
  for (let move = 0; move < count; move++) {
    const slider = sliders[move % 3] as HTMLInputElement;
    const before = main.querySelector('output')?.textContent;
    const start = performance.now();
    slider.value = String(0.01 * (move + 1));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    // The screen is drawn again in a microtask.
    while (main.querySelector('output')?.textContent === before && performance.now() - start < 1000) await null;
    main.querySelector('svg')?.getBoundingClientRect();
    laidOut.push(performance.now() - start);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    painted.push(performance.now() - start);
  }
  return { laidOut, painted };
}

/** "More exact" with the worker, and without any, each time in a fresh frame. */
async function longWork(): Promise<FigureTable> {
  const workbench = await openWorkbench();
  try {
    const { page } = await workbench.open();
    const frame = page.frameLocator('iframe.sidebar-frame');
    const rows: (string | number)[][] = [];
    for (const name of ['in the worker', 'on the page, in slices']) {
      const times: { sharper: number; whole: number; longest: number }[] = [];
      for (let run = 0; run < RUNS; run++) {
        await page.evaluate(() => (Reflect.get(window, 'showParthenon') as () => void)());
        await frame.getByRole('tab', { name: 'Chance' }).click();
        const panel = frame.locator('[role=tabpanel]');
        await panel.locator('svg').waitFor();
        if (name !== 'in the worker') await panel.evaluate(() => Reflect.deleteProperty(window, 'Worker'));
        times.push(await panel.evaluate(sharpened));
      }
      const each = (part: 'sharper' | 'whole' | 'longest') => median(times.map((time) => time[part]));
      rows.push([name, RUNS, each('sharper'), each('whole'), each('longest')]);
    }
    return {
      title:
        'More exact, five pillars: from the press until the first sharpened picture, and until that of 1,048,576 trials (ms, headless Chromium, start of the worker included)',
      columns: ['', 'runs', 'first picture', 'whole million', 'page longest busy'],
      rows,
    };
  } finally {
    await workbench.close();
  }
}

/** Runs in the sidebar. The page is busy between two messages to itself that it hears at once when it is idle. */
async function sharpened(panel: Element): Promise<{ sharper: number; whole: number; longest: number }> {
  const button = panel.querySelector('button:last-of-type') as HTMLButtonElement;
  const start = performance.now();
  button.click();
  let [sharper, last, longest] = [0, start, 0];
  for (let trials: string | undefined; trials !== '1,048,576'; trials = panel.querySelector('td')?.textContent) {
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (sharper === 0 && trials) sharper = now - start;
  }
  return { sharper, whole: performance.now() - start, longest };
}

async function sizes(): Promise<FigureTable> {
  const folder = await mkdtemp(join(tmpdir(), 'sidebars-'));
  try {
    await buildSidebars(folder);
    const names = await sidebarNames();
    const rows = await Promise.all(
      names.map(async (name) => [`${name}.html`, (await readFile(join(folder, `${name}.html`))).length / 1024]),
    );
    return { title: 'Each sidebar, one file', columns: ['file', 'KB'], rows };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
