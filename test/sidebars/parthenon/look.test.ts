/** Every state of the sidebar "Parthenon": controls have names and room, text has contrast, nothing is cut off at 300 px. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSidebars, type SidebarTest } from '../open-sidebar';
import { openScreen, type ScreenLanguage, screens } from './screens';

let sidebars: SidebarTest;

beforeAll(async () => {
  sidebars = await openSidebars('parthenon');
});
afterAll(() => sidebars.close());

/** Set by npm run pictures:sidebar, for someone to look at. */
const FOLDER = process.env.PICTURES;

const languages: readonly ScreenLanguage[] = ['en', 'ar'];
const states = Object.keys(screens).flatMap((name) => languages.map((language) => [name, language] as const));

describe.each(states)('%s, %s', (name, language) => {
  test('is readable, reachable and whole', async () => {
    const { page, complaints } = await openScreen(sidebars, name, language);
    expect(await withoutName(page), 'controls without a name').toEqual([]);
    expect(await tooSmall(page), 'targets below 32 px').toEqual([]);
    expect(await tooFaint(page), 'text with too little contrast').toEqual([]);
    expect(await cutOff(page), 'text that is cut off').toEqual([]);
    expect(await overlapping(page), 'names in pictures that run into each other').toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    expect(complaints).toEqual([]);
    if (FOLDER) await picture(page, `${FOLDER}/sidebar-${language}-${name.replace(/\W+/g, '-')}.png`);
    await page.context().close();
  });
});

/** The whole of it, however high. */
async function picture(page: Page, path: string): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: 300, height });
  await page.screenshot({ path });
}

const CONTROLS = 'button, input, select, summary, [role=tab], svg[role=img], progress';

function withoutName(page: Page): Promise<string[]> {
  return page.locator(CONTROLS).evaluateAll((controls) =>
    controls
      .filter((control) => {
        const labels = [...((control as HTMLInputElement).labels ?? [])].map((label) => label.textContent ?? '');
        const own = control.matches('button, summary') ? (control.textContent ?? '') : '';
        return [control.getAttribute('aria-label') ?? '', own, ...labels].join('').trim() === '';
      })
      .map((control) => control.outerHTML.slice(0, 120)),
  );
}

function tooSmall(page: Page): Promise<string[]> {
  return page.locator('button, input, select, summary').evaluateAll((controls) =>
    controls
      .filter((control) => control.checkVisibility())
      .map((control) =>
        (control as HTMLInputElement).type === 'radio' ? (control.closest('label') as HTMLElement) : control,
      )
      .map((control) => [control, control.getBoundingClientRect()] as const)
      .filter(([, { height, width }]) => height < 32 || width < 32)
      .map(([control, { height, width }]) => `${width} × ${height}: ${control.outerHTML.slice(0, 120)}`),
  );
}

/** Contrast as WCAG reckons it, of every text with what lies behind it. */
function tooFaint(page: Page): Promise<string[]> {
  return page.locator('#screen').evaluate((screen) => {
    // Without a name for functions, which the page does not know.
    const lightness = [0.2126, 0.7152, 0.0722];
    const found: string[] = [];
    const texts = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode } = texts;
      const holder = currentNode.parentElement as Element;
      if ((currentNode.textContent ?? '').trim() === '' || !holder.checkVisibility() || holder.closest('title'))
        continue;
      const style = getComputedStyle(holder);
      const front = holder instanceof SVGElement ? style.fill : style.color;
      let behind: Element | null = holder;
      let back = 'rgb(255, 255, 255)';
      while (behind) {
        const colour = getComputedStyle(behind).backgroundColor;
        if (!/, 0\)$|transparent/.test(colour)) {
          back = colour;
          break;
        }
        behind = behind.parentElement;
      }
      const [one = 0, other = 0] = [front, back].map((colour) =>
        (colour.match(/[\d.]+/g) ?? [])
          .slice(0, 3)
          .map((part) => Number(part) / 255)
          .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
          .reduce((sum, part, index) => sum + part * (lightness[index] as number), 0),
      );
      const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      if (contrast < 4.5) found.push(`${contrast.toFixed(2)}: ${currentNode.textContent} (${front} on ${back})`);
    }
    return found;
  });
}

/** Text that is wider than the box it stands in, or lies beyond an edge of the sidebar or of its picture. */
function cutOff(page: Page): Promise<string[]> {
  return page.locator('#screen').evaluate((screen) => {
    const found: string[] = [];
    const pencil = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    for (const select of screen.querySelectorAll('select')) {
      const style = getComputedStyle(select);
      pencil.font = `${style.fontSize} ${style.fontFamily}`;
      const text = select.selectedOptions[0]?.textContent ?? '';
      // The arrow takes about 20 px.
      const room = select.clientWidth - 8 - 20;
      // A pillar's own name is whole in its row and in the sentence below.
      const isPillar = select.closest('section') !== null && select.value !== 'all';
      if (!isPillar && pencil.measureText(text).width > room) found.push(`select: ${text}`);
    }
    for (const input of screen.querySelectorAll<HTMLInputElement>('input[type=text]')) {
      if (input.checkVisibility() && input.scrollWidth > input.clientWidth) found.push(`input: ${input.value}`);
    }
    const texts = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode()) {
      const { currentNode } = texts;
      const holder = currentNode.parentElement as Element;
      const isUnseen = !holder.checkVisibility() || holder.closest('.for-screen-readers, title, option, datalist');
      if ((currentNode.textContent ?? '').trim() === '' || isUnseen) continue;
      range.selectNodeContents(currentNode);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      const frame = holder.closest('svg')?.getBoundingClientRect();
      const isBelow = frame !== undefined && (top < frame.top - 1 || bottom > frame.bottom + 1);
      if (left < 0 || right > 300 || isBelow)
        found.push(`${Math.round(left)}–${Math.round(right)}: ${currentNode.textContent}`);
    }
    return found;
  });
}

function overlapping(page: Page): Promise<string[]> {
  return page.locator('.chart svg').evaluateAll((pictures) =>
    pictures.flatMap((picture) => {
      const boxes = [...picture.querySelectorAll('text')].map((text) => [text, text.getBoundingClientRect()] as const);
      return boxes.flatMap(([text, box], index) =>
        boxes
          .slice(index + 1)
          .filter(([, other]) => {
            const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
            const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
            return across > 2 && down > 4;
          })
          .map(([other]) => `${text.textContent} | ${other.textContent}`),
      );
    }),
  );
}
