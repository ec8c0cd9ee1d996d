/** Lines that are no seller and no day: totals, and what is beyond all limits; in all languages, as sheets travel. */
import { catalogues } from '../../messages/catalogues';
import { totalWords } from '../../messages/fields';
import { languages } from '../../messages/language';
import { sameText } from '../../models/ledger/tables';
import { type Cell, kindOf } from './cells';

let totals: ReadonlySet<string> | undefined;
let beyond: ReadonlySet<string> | undefined;

/** A sheet may have been made in another language than it is read in. */
export function isTotalWord(cell: Cell): boolean {
  totals ??= new Set(totalWords(languages.map((language) => catalogues[language].fields)));
  return kindOf(cell) === 'text' && totals.has(sameText(cell as string));
}

/** The lines of PLAN_PEOPLE and PLAN_REPLAN with what nobody can do, or no day to come. */
export function isBeyondWord(cell: Cell): boolean {
  beyond ??= new Set(
    languages.flatMap((language) => {
      const { rows } = catalogues[language].plan;
      return [rows.beyond, rows.noDayLeft].map(sameText);
    }),
  );
  return kindOf(cell) === 'text' && beyond.has(sameText(cell as string));
}
