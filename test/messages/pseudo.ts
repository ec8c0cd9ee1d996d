/** A language that nobody speaks: every text of the catalogue longer than in English and marked, so that others stand out. */

export const MARK = '⟧';

/** Lengthens and marks every text of some words, in whatever depth, and what their sentences say. */
export function pseudo<T>(words: T): T {
  if (typeof words === 'string') return marked(words) as T;
  if (typeof words === 'function') {
    const sentence = words as unknown as (...given: unknown[]) => unknown;
    return ((...given: unknown[]) => pseudo(sentence(...given))) as T;
  }
  if (Array.isArray(words)) return words.map((item) => pseudo(item)) as T;
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, inner]) => [key, pseudo(inner)])) as T;
}

/** A third longer, as German or Finnish is; a frame around one sign stays short, because sheet names and signs must. */
function marked(text: string): string {
  return text === '' ? '' : `${text}${'·'.repeat(Math.ceil(text.length / 3))}⟧`;
}
