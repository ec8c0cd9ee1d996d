/** What is said about uncertain quantities: the names of their parameters, what these may be, and what has no answer. */
import type { Show } from '../show';

export const simulation = {
  parameters: {
    low: 'the low value',
    likely: 'the likeliest value',
    high: 'the high value',
    shape: 'the weight λ',
    mean: 'the mean',
    deviation: 'the standard deviation',
    alpha: 'alpha',
    beta: 'beta',
    tries: 'the number of tries',
    chance: 'the chance of one try',
    values: 'the value',
    weights: 'the weight',
    value: 'the value',
  },
  parameterIn: (p: { name: string; argument: string }, show: Show) => `${p.name} in ${show.name(p.argument)}`,
  allowed: {
    parameters: 'the numbers of the distribution, in their order',
    inOrder: (p: { word: string; words: readonly string[]; optional: number; repeats: boolean }) => {
      const needed = p.words.length - p.optional;
      const names = p.words.map((name, index) => (index < needed ? name : `[${name}]`)).join(', ');
      return `${names}${p.repeats ? ' and so on' : ''}${p.words.length > 1 ? ', in this order,' : ''} for “${p.word}”`;
    },
    twoLines: 'two columns or two rows, the values and their weights',
    oneAboveZero: 'more than 0 for one scenario at least',
    square: 'a square of correlations',
    squareLike: (p: { count: number; other: string }, show: Show) =>
      `a square of ${show.size(p.count, p.count)} correlations, one row and column for each of ${show.name(p.other)}`,
    squareUpTo: (p: { most: number }, show: Show) => `a square of correlations, at most ${show.size(p.most, p.most)}`,
    oneOnDiagonal: '1 or blank on the diagonal, where each quantity meets itself',
    likeMirror: (p: { value: number; row: number; column: number }, show: Show) =>
      `blank or ${show.number(p.value)}, as in row ${show.number(p.row)}, column ${show.number(p.column)}`,
  },
  /** Each continues "SIM_QUANTILE: p …". */
  problems: {
    noLowest: (p: { word: string; instead: string }) =>
      `cannot be 0%, because “${p.word}” has no lowest value. Use a small chance such as ${p.instead}.`,
    noHighest: (p: { word: string; instead: string }) =>
      `cannot be 100%, because “${p.word}” has no highest value. Use a chance such as ${p.instead}.`,
    tooManyCells: (p: { cells: number; most: number; rows: number }, show: Show) =>
      `would fill ${show.number(p.cells)} cells, and at most ${show.number(p.most)} are allowed. Use ${show.number(p.rows)} rows or fewer.`,
    impossible: (p: { one: number; other: number; asked: number; nearest: number }, show: Show) =>
      `cannot hold together: with the others, ${show.number(p.asked)} between quantities ${show.number(p.one)} and ${show.number(p.other)} could be ${show.number(p.nearest)} at the nearest. Point to =${show.name('SIM_CORRELATIONS')} of this range, which gives the nearest possible table.`,
  },
};

export type SimulationWords = typeof simulation;
