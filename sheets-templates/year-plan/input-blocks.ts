/** The check "Inputs" of a sheet that says in which of its yellow blocks something is blank or wrong, and where that is. */
import { ifInputs } from '../inputs';
import { sentence } from '../parts';
import type { TemplateCell } from '../template';
import type { YearPlanSettings } from './year-settings';

export interface InputBlock {
  /** What the sheet calls it. */
  readonly title: string;
  /** "B19:C20": where it stands. */
  readonly range: string;
  /** Those of its cells that must be filled in. */
  readonly cells?: readonly TemplateCell[];
  /** Conditions between its inputs, which no rule of a single cell can state. */
  readonly alsoTrue?: readonly string[];
  /** An expression that says what is wanted, where a cell that is wrong would say too little. */
  readonly wanted?: string;
}

/** The first block in which something is amiss; a block is only asked about once those before it are right. */
export function blocksCheck(blocks: readonly InputBlock[], { words, parts }: YearPlanSettings): string {
  return blocks.reduceRight((next, { title, range, cells = [], alsoTrue = [], wanted }) => {
    const place = [`"${title}"`, addressOf(range)];
    return ifInputs(
      { cells, alsoTrue },
      {
        complete: next,
        blank: sentence(words.blankIn, place),
        wrong: wanted ?? sentence(words.wrongIn, place),
      },
    );
  }, `"${parts.complete}"`);
}

/** Said by the sheet itself, so that it stays right where rows are inserted above. */
export function addressOf(range: string): string {
  return range
    .split(':')
    .map((cell) => `ADDRESS(ROW(${cell});COLUMN(${cell});4)`)
    .join('&":"&');
}
