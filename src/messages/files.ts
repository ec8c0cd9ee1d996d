/** The words about files that are read, by language; apart from those of all sidebars, as few of them read files. */
import type { FileProblem } from '../files/problems';
import { files as arabic } from './ar/files';
import { files as english, type ReadFileWords } from './en/files';
import type { Language } from './language';
import type { Show } from './show';

export type { ReadFileWords };

export const fileWords: Readonly<Record<Language, ReadFileWords>> = { en: english, ar: arabic };

/** Why a file is refused. */
export function fileProblemSentence(problem: FileProblem, { problems, otherFiles }: ReadFileWords, show: Show): string {
  if (problem.kind === 'otherFile') return otherFiles[problem.is];
  const sentence = problems[problem.kind] as (p: FileProblem, show: Show) => string;
  return sentence(problem, show);
}
