/** The words of the sidebars by language; apart from the catalogue, so that Code.js does not carry them. */
import type { FileProblem } from '../files/problems';
import { files as filesInArabic } from './ar/files';
import { parthenonSidebar as parthenonInArabic } from './ar/parthenon-sidebar';
import { sidebar as arabic } from './ar/sidebar';
import { files, type ReadFileWords } from './en/files';
import { type ParthenonSidebarWords, parthenonSidebar } from './en/parthenon-sidebar';
import { sidebar as english, type SharedSidebarWords } from './en/sidebar';
import type { Language } from './language';
import type { Show } from './show';

export interface SidebarWords extends SharedSidebarWords {
  readonly parthenon: ParthenonSidebarWords;
  readonly files: ReadFileWords;
}

export const sidebarWords: Readonly<Record<Language, SidebarWords>> = {
  en: { ...english, parthenon: parthenonSidebar, files },
  ar: { ...arabic, parthenon: parthenonInArabic, files: filesInArabic },
};

/** Why a file is refused, in one sentence. */
export function fileProblemSentence(problem: FileProblem, { problems, otherFiles }: ReadFileWords, show: Show): string {
  if (problem.kind === 'otherFile') return otherFiles[problem.is];
  const sentence = problems[problem.kind] as (p: FileProblem, show: Show) => string;
  return sentence(problem, show);
}
