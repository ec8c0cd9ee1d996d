/** What is said when no pillars can be read from a selection. */
import { parthenonWords } from '../../messages/parthenon-sidebar';
import { MOST_PILLARS } from '../../models/parthenon/solve';
import { boundsSentence } from '../shared/number-field';
import type { Reader } from '../shared/reader';
import type { ReadProblem } from './selected-pillars';

export function readSentence(found: ReadProblem, reader: Reader): string {
  const { words, numbers, language } = reader;
  const { readProblems: text } = parthenonWords[language];
  switch (found.kind) {
    case 'empty':
    case 'twoBlocks':
      return text[found.kind];
    case 'tooMany': {
      const shown = (count: number) => numbers.shown(count, 'amount');
      return text.tooMany({ count: shown(found.count), most: shown(MOST_PILLARS) });
    }
    case 'blankBetween':
      return text.blankBetween({ cell: isolated(found.cell) });
    case 'noNumber':
    case 'error':
      return text[found.kind]({ cell: isolated(found.cell), text: isolated(found.text) });
    case 'outside': {
      const shown = (bound: number) => numbers.typed(bound, bound === 1 ? 'percent' : 'amount');
      const sentence = boundsSentence(found.low, found.high, shown, words.field);
      return text.outside({ cell: isolated(found.cell), sentence });
    }
  }
}

/** What comes from the sheet keeps its own direction inside a sentence. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
