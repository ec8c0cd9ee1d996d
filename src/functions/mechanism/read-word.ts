/** A cell that holds one of a few words: which one, or a refusal that says which word was probably meant. */
import { nearestName } from '../../models/nearest-name';
import { type Cell, kindOf, nameOf } from './cells';
import { refuse, type Site } from './problem';

/** Among a few words every other letter may be wrong: “triangle” is still no other than “triangular”. */
const LETTERS_PER_SLIP = 2;

/** The word in the spelling of `choices`; upper and lower case make no difference. */
export function readWord<W extends string>(cell: Cell, choices: readonly W[], site: Site): W {
  const kind = kindOf(cell);
  const text = kind === 'text' ? (cell as string).trim() : kind === 'number' ? String(cell) : '';
  const chosen = choices.find((choice) => choice.toLowerCase() === text.toLowerCase());
  return (
    chosen ??
    refuse(site, (words) => {
      const { allowed, fix } = words.problems;
      const meant = text.length <= LONGEST_WORD ? nearestName(text, choices, LETTERS_PER_SLIP) : undefined;
      return {
        allowed: allowed.oneOf({ words: choices }),
        came: nameOf(cell, words),
        fix: kind === 'error' ? fix.error : meant === undefined ? fix.word : fix.meant({ word: meant }),
      };
    })
  );
}

/** A cell may hold a whole story, which is no slip of a word. */
const LONGEST_WORD = 40;
