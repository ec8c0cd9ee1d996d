/** What is said when a function cannot take what it was given; one sentence each, for a head of sales. */
import type { Show } from '../show';

export const problems = {
  /** The frame around every problem with one argument. */
  argument: (
    p: { functionName: string; argument: string; allowed: string; came: string; place: string; fix: string },
    show: Show,
  ) => `${show.name(p.functionName)}: ${show.name(p.argument)} must be ${p.allowed}, got ${p.came}${p.place}. ${p.fix}`,
  missing: (p: { functionName: string; argument: string; allowed: string; place: string }, show: Show) =>
    `${show.name(p.functionName)}: ${show.name(p.argument)} is missing${p.place}; it must be ${p.allowed}. Type it, or fill in the cell that the argument points to.`,
  tooManyArguments: (p: { functionName: string; came: number; most: number; last: string }, show: Show) =>
    `${show.name(p.functionName)}: takes at most ${show.number(p.most)} arguments, got ${show.number(p.came)}. Remove what stands after ${show.name(p.last)}.`,
  /** The frame around a problem that the sums themselves found. */
  found: (p: { functionName: string; argument: string; place: string; sentence: string }, show: Show) =>
    `${show.name(p.functionName)}: ${show.name(p.argument)}${p.place} ${p.sentence}`,
  sizesDiffer: (
    p: {
      functionName: string;
      argument: string;
      rows: number;
      columns: number;
      wantedRows: number;
      wantedColumns: number;
    },
    show: Show,
  ) =>
    `${show.name(p.functionName)}: ${show.name(p.argument)} must be one cell or a range of ${show.size(p.wantedRows, p.wantedColumns)} like the other ranges, got ${show.size(p.rows, p.columns)}. Select ranges of the same size.`,
  ragged: (p: { functionName: string; argument: string; row: number; came: number; wanted: number }, show: Show) =>
    `${show.name(p.functionName)}: ${show.name(p.argument)} must be a rectangle of ${show.number(p.wanted)} columns, got ${show.number(p.came)} in row ${show.number(p.row)}. Select one rectangular range.`,
  tooManyCells: (p: { functionName: string; argument: string; came: number; most: number }, show: Show) =>
    `${show.name(p.functionName)}: ${show.name(p.argument)} must have at most ${show.number(p.most)} cells, got ${show.number(p.came)}. Select a smaller range.`,
  notFinite: (p: { functionName: string; place: string }, show: Show) =>
    `${show.name(p.functionName)}: the result${p.place} is larger than a spreadsheet can hold (about 1E+308), so there is none. Use smaller numbers, for example thousands instead of units.`,

  /** What came, in words. */
  came: {
    text: (p: { text: string }) => `the text “${p.text}”`,
    true: 'TRUE',
    false: 'FALSE',
    date: 'a date',
    sameDay: 'the same day',
    earlierDay: 'an earlier one',
    blank: 'a blank cell',
    error: (p: { code: string }) => `the error ${p.code}`,
    other: 'something that is no cell content',
    range: (p: { rows: number; columns: number }, show: Show) => `a range of ${show.size(p.rows, p.columns)}`,
    items: (p: { count: number }, show: Show) => `${show.number(p.count)}`,
    infinite: 'a number without end',
  },

  /** What is allowed, in words. */
  allowed: {
    number: 'a number',
    whole: 'a whole number',
    // a dash beside a minus sign would be read as one
    between: (p: { low: string; high: string }) => `${p.low}${/^-/.test(p.low) ? ' to ' : '–'}${p.high}`,
    atLeast: (p: { low: string }) => `${p.low} or more`,
    atMost: (p: { high: string }) => `at most ${p.high}`,
    above: (p: { low: string }) => `more than ${p.low}`,
    aboveUpTo: (p: { low: string; high: string }) => `more than ${p.low} and at most ${p.high}`,
    wholeNumber: (p: { range: string }) => `a whole number, ${p.range}`,
    items: (p: { low: number; high: number }, show: Show) =>
      `a list of ${p.low === p.high ? '' : `${show.number(p.low)}–`}${show.number(p.high)} items`,
    itemsLike: (p: { count: number; other: string }, show: Show) =>
      `a list of ${show.number(p.count)} items, one for each of ${show.name(p.other)}`,
    itemsOneMore: (p: { count: number; other: string }, show: Show) =>
      `a list of ${show.number(p.count)} items, one more than ${show.name(p.other)}`,
    atLeastOther: (p: { other: string; value: number }, show: Show) =>
      `at least ${show.name(p.other)}, which is ${show.number(p.value)} there`,
    name: 'a name',
    onlyOnce: 'a name that stands only once',
    thresholds: 'two columns, the first one rising from row to row',
    laterThanBefore: 'a later day than the one before it',
    aboveTheRowBefore: (p: { value: number }, show: Show) => `more than ${show.number(p.value)}, the row before`,
    oneLine: 'one row or one column',
    oneCell: 'one cell',
    content: 'a number, a text, TRUE or FALSE',
    text: 'a text',
    numberOrWord: (p: { number: string; word: string }) => `${p.number}, or the word “${p.word}”`,
    shape: {
      cell: 'a single cell here, because the result is a table',
      column: 'one cell or one column here',
      row: 'one cell or one row here',
    },
    trueOrFalse: 'TRUE or FALSE',
    oneOf: (p: { words: readonly string[] }) => p.words.map((word) => `“${word}”`).join(' or '),
    date: 'a date',
  },

  /** The likely fix. */
  fix: {
    percent: (p: { percent: string }) => `Did you mean ${p.percent}?`,
    text: 'That is text: type it again as a number, without spaces, units or an apostrophe.',
    textDate: 'Type it as a date that the sheet recognises.',
    boolean: 'Replace it by a number.',
    notANumberButDate: 'That is a date: type a number, or change the format of the cell from date to number.',
    blank: 'Fill in the cell, or select a range without it.',
    error: 'Mend the formula in that cell first.',
    sign: 'Remove the minus sign.',
    order: 'Check whether the two are swapped.',
    count: 'Select as many cells as there are items.',
    word: 'Use one of these words.',
    meant: (p: { word: string }) => `Did you mean “${p.word}”?`,
    tick: 'Type TRUE or FALSE.',
    whole: (p: { near: string }) => `Did you mean ${p.near}?`,
    oneLine: 'Select a single row or a single column.',
    second: (p: { row: number; column: number | undefined }, show: Show) =>
      `It stands in row ${show.number(p.row)}${p.column === undefined ? '' : `, column ${show.number(p.column)}`} already: keep one of the two, or tell them apart.`,
    sortRising: 'Sort the rows by their first column.',
    sortDays: 'Sort them from the first day to the last, each once.',
    quote: 'Put the text into quotation marks, or point to a cell that holds it.',
    shape: 'Point to one cell, or turn the range.',
    check: 'Check the cell that this argument points to.',
  },

  /** Placed behind what came. */
  place: {
    row: (p: { row: number }, show: Show) => ` (row ${show.number(p.row)})`,
    rowAndColumn: (p: { row: number; column: number }, show: Show) =>
      ` (row ${show.number(p.row)}, column ${show.number(p.column)})`,
  },

  /** Parthenon: where the sums have no answer. Each continues "PARTHENON_UPLIFT: target_profit …". */
  parthenon: {
    profitIsZero: (p: { pillar: number }, show: Show) =>
      `cannot be reached, because pillar ${show.number(p.pillar)} is 0 and no gain in the others changes a profit of 0. Give every pillar a value above 0.`,
    signsDiffer: (p: { target: number; profit: number }, show: Show) =>
      `cannot be reached: from a profit of ${show.number(p.profit)} no uplift that is the same for every pillar leads to ${show.number(p.target)}. Choose a target with the same sign, or mend the pillar that makes the loss.`,
    othersAreZero: (p: { which: number }, show: Show) =>
      `cannot be reached by pillar ${show.number(p.which)} alone, because another pillar is 0. Give the others values above 0.`,
    valueOutOfBounds: (
      p: { target: number; which: number; value: string; allowed: string; reachable: number },
      show: Show,
    ) =>
      `cannot be reached: ${show.number(p.target)} would take ${p.value} of pillar ${show.number(p.which)}, which must be ${p.allowed}. By this pillar alone a profit of ${show.number(p.reachable)} is reachable; move another pillar as well.`,
    budgetCannotHelp: (p: { profit: number }, show: Show) =>
      `multiply to a profit of ${show.number(p.profit)}, and a rise of the pillars cannot make that better. Mend the pillar that is 0 or negative first.`,
    freeWithoutCap: (p: { pillar: number }, show: Show) =>
      `has 0 for pillar ${show.number(p.pillar)}, and nothing limits what costs nothing. Give it a cost above 0 or a cap.`,
  },
};

export type Problems = typeof problems;
