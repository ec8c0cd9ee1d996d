/** How wide text is and where it breaks, without a browser: charts are also drawn in Node. */

import { type Attributes, type Markup, tag } from './svg';
import type { Direction } from './types';

export const fontFamily = 'Arial, Helvetica, "Noto Sans Arabic", sans-serif';
export const ink = { title: '#1f2933', text: '#3e4c59', quiet: '#52606d', axis: '#7b8794', grid: '#e4e7eb' } as const;

/** Widths of Arial's letters in thousandths of the size, rounded up a little: room too much is better than a collision. */
const letterWidths: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;|!'’]/, 260],
  [/[ftr()[\]{}\-\s/I]/, 330],
  [/[mwMW%@—…]/, 880],
  [/[A-ZÄÖÜÉ&]/, 700],
  [/[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufeff]/, 520],
  [/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/, 1000],
];

export function textWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const letter of text) thousandths += letterWidths.find(([kind]) => kind.test(letter))?.[1] ?? 570;
  return (thousandths * size) / 1000;
}

/** Lines of at most this width, broken between words and after hyphens; a word that is too long by itself is broken inside. */
export function wrap(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of wordsOf(text)) {
    const longer = line === '' || /[-–/]$/.test(line) ? line + word : `${line} ${word}`;
    if (textWidth(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = word;
    while (textWidth(line, size) > width && [...line].length > 1) {
      const head = headThatFits(line, width, size);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  if (line) lines.push(line);
  return lines;
}

/** What must stay on one line: "Nordrhein-" and "Westfalen" are two, "-5" is one, and so is "12 %" with a hard space. */
export function wordsOf(text: string): string[] {
  return text
    .trim()
    .split(/[^\S\u00a0\u202f]+/)
    .flatMap((word) => word.split(/(?<=[\p{L}\p{N}][-–/])(?=\p{L})/u));
}

function headThatFits(word: string, width: number, size: number): string {
  let head = '';
  for (const letter of word) {
    if (head && textWidth(head + letter, size) > width) break;
    head += letter;
  }
  return head;
}

export interface TextStyle {
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean;
  /** The side of the text that stands at its x: always as seen, whatever the direction. */
  readonly side: 'left' | 'middle' | 'right';
  readonly direction: Direction;
}

/** `y` is the baseline of the first line. */
export function lines(texts: readonly string[], x: number, y: number, style: TextStyle, more: Attributes = {}): Markup {
  const { size, colour, bold, side, direction } = style;
  // "start" is where the text begins: the right side in right-to-left text.
  const atStart = (side === 'left') === (direction === 'ltr');
  const attributes: Attributes = {
    x,
    y,
    'font-size': size,
    fill: colour,
    'font-weight': bold ? 'bold' : undefined,
    'text-anchor': side === 'middle' ? 'middle' : atStart ? 'start' : 'end',
    direction,
    ...more,
  };
  if (texts.length === 1) return tag('text', attributes, texts[0] ?? '');
  return tag(
    'text',
    attributes,
    ...texts.map((text, index) => tag('tspan', { x, dy: index === 0 ? 0 : lineHeight(size) }, text)),
  );
}

export function lineHeight(size: number): number {
  return Math.round(size * 1.25);
}

/** Numbers run from left to right in every language: a minus must not change sides. */
export function numberText(text: string, x: number, y: number, style: Omit<TextStyle, 'direction'>): Markup {
  return lines([text], x, y, { ...style, direction: 'ltr' });
}
