/** How soon a slider of the sidebar Parthenon is followed by figures and picture, in the workbench's own frame; sizes of the files. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSidebars, sidebarNames } from '../../src/build/sidebars';
import { openWorkbench } from '../workbench/page/open-workbench';
import { type FigureTable, median } from './table';

const MOVES = 50;
const PICTURES = ['Contributions', 'Sensitivity', 'Chance'];

export async function benchSidebar(): Promise<FigureTable[]> {
  return [await moves(), await sizes()];
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
