/** What a cell may hold when it reaches a function, and how that is called in a sentence. */
import type { Words } from '../../messages/catalogue';

/** A cell as it comes from a spreadsheet: anything, until it has been looked at. */
export type Cell = unknown;
export type Grid = readonly (readonly Cell[])[];

export type CellKind = 'blank' | 'number' | 'text' | 'boolean' | 'date' | 'error' | 'other';

const ERROR_CODES = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERROR!|SPILL!|CALC!|CYCLE!)$/;

export function kindOf(cell: Cell): CellKind {
  if (cell === '' || cell === null || cell === undefined) return 'blank';
  if (typeof cell === 'number') return 'number';
  if (typeof cell === 'boolean') return 'boolean';
  if (typeof cell === 'string') {
    if (cell.trim() === '') return 'blank';
    return ERROR_CODES.test(cell) ? 'error' : 'text';
  }
  // A date made in another script context is no instance of this one's Date.
  return Object.prototype.toString.call(cell) === '[object Date]' ? 'date' : 'other';
}

export function isBlank(cell: Cell): boolean {
  return kindOf(cell) === 'blank';
}

/** "the text “ten”", "a date", "10": what came, for a sentence. */
export function nameOf(cell: Cell, words: Words): string {
  const { came } = words.problems;
  switch (kindOf(cell)) {
    case 'blank':
      return came.blank;
    case 'number':
      if (Number.isNaN(cell)) return came.other;
      return Number.isFinite(cell) ? words.show.number(cell as number) : came.infinite;
    case 'boolean':
      return cell ? came.true : came.false;
    case 'text':
      return came.text({ text: shortened(cell as string) });
    case 'error':
      return came.error({ code: cell as string });
    case 'date':
      return came.date;
    default:
      return came.other;
  }
}

const LONGEST_QUOTE = 40;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}
