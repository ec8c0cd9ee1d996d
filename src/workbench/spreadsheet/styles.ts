/** Formats as scripts name them and as Univer keeps them. */

import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IRange,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { HorizontalAlignment, VerticalAlignment } from '../../sheets/methods';
import { columnsIn, rowsIn } from './blocks';
import { AUTOMATIC_FORMAT } from './cell-reading';
import type { StyleAt } from './style-samples';

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  normal: null,
};
const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };

export const BORDER_STYLES = { SOLID: 'SOLID', SOLID_MEDIUM: 'SOLID_MEDIUM' } as const;
const BORDERS: Readonly<Record<string, BorderStyleTypes>> = {
  SOLID: BorderStyleTypes.THIN,
  SOLID_MEDIUM: BorderStyleTypes.MEDIUM,
};

export function numberFormat(format: string): IStyleData {
  const isAutomatic = format === '' || format === 'General' || format === AUTOMATIC_FORMAT;
  return { n: isAutomatic ? null : { pattern: format } };
}

export function background(colour: string | null): IStyleData {
  return { bg: colour === null ? null : { rgb: colour } };
}

export function fontColor(colour: string | null): IStyleData {
  return { cl: colour === null ? null : { rgb: colour } };
}

export function fontWeight(weight: 'bold' | 'normal' | null): IStyleData {
  return { bl: weight === 'bold' ? BooleanNumber.TRUE : BooleanNumber.FALSE };
}

export function fontStyle(style: 'italic' | 'normal' | null): IStyleData {
  return { it: style === 'italic' ? BooleanNumber.TRUE : BooleanNumber.FALSE };
}

export function horizontal(alignment: HorizontalAlignment | null): IStyleData {
  return { ht: alignment === null ? null : known(HORIZONTAL, alignment, 'horizontal alignment') };
}

export function vertical(alignment: VerticalAlignment | null): IStyleData {
  return { vt: alignment === null ? null : known(VERTICAL, alignment, 'vertical alignment') };
}

export function wrapping(wrap: boolean): IStyleData {
  return { tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW };
}

/** What setBorder asks for: true draws, false removes, null leaves as it is. */
export interface BorderRequest {
  readonly top: boolean | null;
  readonly left: boolean | null;
  readonly bottom: boolean | null;
  readonly right: boolean | null;
  readonly vertical: boolean | null;
  readonly horizontal: boolean | null;
  readonly colour: string | null;
  readonly style: unknown;
}

export function bordersOf(request: BorderRequest, block: IRange): StyleAt {
  const lastRow = rowsIn(block) - 1;
  const lastColumn = columnsIn(block) - 1;
  const line = { s: BORDERS[String(request.style)] ?? BorderStyleTypes.THIN, cl: { rgb: request.colour ?? '#000000' } };
  return (row, column) => {
    const sides: IBorderData = {};
    const draw = (side: 't' | 'b' | 'l' | 'r', wanted: boolean | null): void => {
      if (wanted !== null) sides[side] = wanted ? line : null;
    };
    draw('t', row === 0 ? request.top : request.horizontal);
    draw('b', row === lastRow ? request.bottom : request.horizontal);
    draw('l', column === 0 ? request.left : request.vertical);
    draw('r', column === lastColumn ? request.right : request.vertical);
    return Object.keys(sides).length === 0 ? null : { bd: sides };
  };
}

function known<Word extends string, Meaning>(words: Record<Word, Meaning>, word: Word, what: string): Meaning {
  if (Object.hasOwn(words, word)) return words[word];
  throw new Error(`"${word}" is no ${what}: ${Object.keys(words).join(', ')}.`);
}
