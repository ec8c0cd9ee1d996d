/** Parameters of uncertain quantities: a word for the distribution, and numbers whose meaning depends on that word. */
import type { Words } from '../../messages/catalogue';
import { type DistributionFault, distributionFault } from '../../models/simulation/distribution-fault';
import type { Distribution } from '../../models/simulation/distributions';
import { type Cell, type Grid, isBlank } from './cells';
import { columnsOf, isOneCell, lineOf, rowsOf } from './grid';
import { siteInGrid, siteInLine } from './half-filled';
import type { List } from './list-parameters';
import { isDust, type NumberRule, readNumber } from './number-rule';
import type { RangeContext, RangeParameter } from './parameter-types';
import { refuse, type Site } from './problem';
import { readWord } from './read-word';

interface Form {
  readonly kind: Distribution['kind'];
  /** What the cells are, in their order. */
  readonly order: readonly (keyof Words['simulation']['parameters'])[];
  /** How many may be left out at the end. */
  readonly optional?: number;
  /** Cells come in groups of this order, as many as there are. */
  readonly repeats?: boolean;
}

/** Every distribution by the word that users type, the same in every language of formulas. */
const FORMS = {
  pert: { kind: 'pert', order: ['low', 'likely', 'high', 'shape'], optional: 1 },
  triangular: { kind: 'triangular', order: ['low', 'likely', 'high'] },
  uniform: { kind: 'uniform', order: ['low', 'high'] },
  normal: { kind: 'normal', order: ['mean', 'deviation'] },
  normal90: { kind: 'normalInterval', order: ['low', 'high'] },
  lognormal: { kind: 'lognormal', order: ['mean', 'deviation'] },
  lognormal90: { kind: 'lognormalInterval', order: ['low', 'high'] },
  beta: { kind: 'beta', order: ['alpha', 'beta'] },
  poisson: { kind: 'poisson', order: ['mean'] },
  binomial: { kind: 'binomial', order: ['tries', 'chance'] },
  scenarios: { kind: 'weighted', order: ['values', 'weights'], repeats: true },
  data: { kind: 'empirical', order: ['values'], repeats: true },
  constant: { kind: 'constant', order: ['value'] },
} satisfies Record<string, Form>;

export type DistributionWord = keyof typeof FORMS;

export const DISTRIBUTION_WORDS = Object.keys(FORMS) as readonly DistributionWord[];

/** The word for one distribution, of which the parameter after it holds the numbers. */
export function distribution(): RangeParameter<DistributionWord> {
  return {
    takes: 'range',
    type: 'text',
    allowed: ({ problems }) => problems.allowed.oneOf({ words: DISTRIBUTION_WORDS }),
    optional: false,
    read(grid, context) {
      if (isOneCell(grid)) return readWord(grid[0]?.[0], DISTRIBUTION_WORDS, context);
      return refuse(context, ({ problems, show }) => ({
        allowed: problems.allowed.oneCell,
        came: problems.came.range({ rows: rowsOf(grid), columns: columnsOf(grid) }, show),
        fix: problems.fix.shape,
      }));
    },
    fallback: () => 'constant',
  };
}

/** Words for several distributions, in one row or column. */
export function distributions({ most }: { readonly most: number }): RangeParameter<List<DistributionWord>> {
  return {
    takes: 'range',
    type: 'range',
    allowed: ({ problems }) => problems.allowed.oneOf({ words: DISTRIBUTION_WORDS }),
    optional: false,
    read(grid, context) {
      const { cells, direction } = lineOf(grid, context.functionName, context.argument);
      if (cells.length > most) {
        refuse(context, ({ problems, show }) => ({
          allowed: problems.allowed.items({ low: 1, high: most }, show),
          came: problems.came.items({ count: cells.length }, show),
          fix: problems.fix.count,
        }));
      }
      const items = cells.map((cell, index) =>
        readWord(cell, DISTRIBUTION_WORDS, siteInLine(context, grid, index, direction)),
      );
      return { items, direction };
    },
    fallback: () => ({ items: [], direction: 'column' }),
  };
}

/** What the distribution of that word needs, in one row or column; scenarios in two: value and weight. */
export function parametersOf({ word }: { readonly word: string }): RangeParameter<Distribution> {
  return {
    takes: 'range',
    type: 'range',
    allowed: ({ simulation }) => simulation.allowed.parameters,
    optional: false,
    read(grid, context) {
      const kind = context.earlier[word] as DistributionWord;
      return readDistribution(kind, kind === 'scenarios' ? inPairs(grid, context) : inLine(grid, context), context);
    },
    fallback: () => ({ kind: 'constant', value: 0 }),
  };
}

/** A row of the block for each word of a column, a column for each of a row; scenarios alternate: value, weight. */
export function parametersOfEach({ words }: { readonly words: string }): RangeParameter<readonly Distribution[]> {
  return {
    takes: 'range',
    type: 'range',
    allowed: ({ simulation }) => simulation.allowed.parameters,
    optional: false,
    read(grid, context) {
      const { items, direction } = context.earlier[words] as List<DistributionWord>;
      // one word beside one row of numbers is a row
      const isDown = items.length === 1 ? rowsOf(grid) === 1 : direction === 'column';
      const places = located(grid, context);
      const lines = isDown ? places : (places[0] ?? []).map((_, column) => places.map((row) => row[column] as Located));
      if (lines.length !== items.length) {
        refuse(context, ({ problems, show }) => ({
          allowed: problems.allowed.itemsLike({ count: items.length, other: words }, show),
          came: problems.came.items({ count: lines.length }, show),
          fix: problems.fix.count,
        }));
      }
      return items.map((kind, index) => readDistribution(kind, lines[index] as Located[], context));
    },
    fallback: () => [],
  };
}

interface Located {
  readonly cell: Cell;
  readonly site: Site;
}

function located(grid: Grid, context: RangeContext): Located[][] {
  return grid.map((row, index) =>
    row.map((cell, column) => ({ cell, site: siteInGrid(context, grid, index, column) })),
  );
}

function inLine(grid: Grid, context: RangeContext): Located[] {
  lineOf(grid, context.functionName, context.argument);
  return located(grid, context).flat();
}

/** Two columns are read row by row, two rows column by column; two by two cells are two columns. */
function inPairs(grid: Grid, context: RangeContext): Located[] {
  const places = located(grid, context);
  if (columnsOf(grid) === 2) return places.flat();
  if (rowsOf(grid) === 2) return (places[0] ?? []).flatMap((_, column) => places.map((row) => row[column] as Located));
  return refuse(context, ({ simulation, problems, show }) => ({
    allowed: simulation.allowed.twoLines,
    came: problems.came.range({ rows: rowsOf(grid), columns: columnsOf(grid) }, show),
    fix: problems.fix.count,
  }));
}

function readDistribution(word: DistributionWord, cells: readonly Located[], context: RangeContext): Distribution {
  const form: Form = FORMS[word];
  const given = form.repeats ? withoutBlankGroups(cells, form.order.length) : withoutBlankEnd(cells);
  requireCount(word, form, given.length, context);
  const sites = given.map(({ site }, index) => named(site, form, index));
  const numbers = given.map(({ cell }, index) => readNumber(cell, {}, sites[index] as Site));
  for (;;) {
    const distribution = build(form, numbers);
    const fault = distributionFault(distribution);
    if (!fault) return distribution;
    // refuses, unless nothing but rounding is wrong
    const at = (fault.place ?? 0) * form.order.length + form.order.indexOf(fault.parameter as Form['order'][number]);
    numbers[at] = corrected(fault, { form, numbers, at, site: sites[at] as Site });
  }
}

function build({ kind, order, repeats }: Form, numbers: readonly number[]): Distribution {
  const parameters = order.map((name, index) => [
    name,
    repeats ? numbers.filter((_, place) => place % order.length === index) : numbers[index],
  ]);
  return { kind, ...Object.fromEntries(parameters) } as Distribution;
}

/** The number without the rounding that made it miss its bound. */
function corrected(
  fault: DistributionFault,
  { form, numbers, at, site }: { form: Form; numbers: readonly number[]; at: number; site: Site },
): number {
  const value = numbers[at] as number;
  if (fault.rule === 'ascending') {
    const low = numbers[at - 1] as number;
    if (isDust(value, low)) return low;
    return refuse(site, ({ simulation, problems, show }) => ({
      allowed: problems.allowed.atLeastOther(
        { other: simulation.parameters[form.order[at - 1] as 'low'], value: low },
        show,
      ),
      came: show.number(value),
      fix: problems.fix.order,
    }));
  }
  if (fault.parameter === 'weights' && fault.rule === 'positive') {
    return refuse(site, ({ simulation, problems, show }) => ({
      allowed: simulation.allowed.oneAboveZero,
      came: show.number(value),
      fix: problems.fix.check,
    }));
  }
  return readNumber(value, ruleOf(fault), site);
}

function ruleOf({ rule, most }: DistributionFault): NumberRule {
  switch (rule) {
    case 'positive':
      return { above: 0 };
    case 'notNegative':
      return { atLeast: 0 };
    case 'share':
      return { atLeast: 0, atMost: 1, unit: 'percent' };
    case 'whole':
      return { atLeast: 0, whole: true };
    case 'atLeastTenth':
      return { atLeast: 0.1 };
    case 'tooLarge':
      return { atMost: most ?? 0 };
    default:
      return {};
  }
}

function withoutBlankEnd(cells: readonly Located[]): readonly Located[] {
  let count = cells.length;
  while (count > 0 && isBlank(cells[count - 1]?.cell)) count--;
  return cells.slice(0, count);
}

/** Past data and scenarios may stand in a half-filled range. */
function withoutBlankGroups(cells: readonly Located[], size: number): readonly Located[] {
  return cells.filter((_, index) => {
    const first = index - (index % size);
    return !cells.slice(first, first + size).every(({ cell }) => isBlank(cell));
  });
}

function requireCount(word: DistributionWord, form: Form, count: number, context: RangeContext): void {
  const { order, optional = 0, repeats } = form;
  const fits = repeats
    ? count > 0 && count % order.length === 0
    : count >= order.length - optional && count <= order.length;
  if (fits) return;
  refuse(context, ({ simulation, problems, show }) => ({
    allowed: simulation.allowed.inOrder({
      word,
      words: order.map((name) => simulation.parameters[name]),
      optional,
      repeats: repeats === true,
    }),
    came: problems.came.items({ count }, show),
    fix: problems.fix.count,
  }));
}

function named(site: Site, { order }: Form, index: number): Site {
  const name = order[index % order.length] as Form['order'][number];
  return {
    ...site,
    named: ({ simulation, show }) =>
      simulation.parameterIn({ name: simulation.parameters[name], argument: site.argument }, show),
  };
}
