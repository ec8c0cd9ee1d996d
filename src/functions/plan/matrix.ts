/** PLAN_MATRIX: a total over sellers and channels at once, in whole parts that add up both ways. */
import { type Matrix, type MatrixPlan, type NoRoom, planMatrix } from '../../models/plan/matrix';
import { gridFunction, type HelpOf } from '../mechanism/define';
import { number, numbers, numberTable } from '../mechanism/parameters';
import { reject } from '../mechanism/problem';
import { rejectTotal, stepOfPlan } from './steps';

const weights = { each: () => ({ atLeast: 0 }) };

export const PLAN_MATRIX = gridFunction({
  name: 'PLAN_MATRIX',
  parameters: {
    total: number({ atLeast: 0 }),
    row_weights: numbers(weights),
    column_weights: numbers(weights),
    step: stepOfPlan(),
    locked: numberTable({
      each: { atLeast: 0 },
      blankCell: null,
      rowsLike: 'row_weights',
      columnsLike: 'column_weights',
      fallback: 'none',
    }),
  },
  grid({ total, row_weights, column_weights, step, locked }) {
    const plan = { total, rowWeights: row_weights.items, columnWeights: column_weights.items, step, locked };
    const matrix = planMatrix(plan);
    return matrix.kind === 'grid' ? matrix.cells : rejectMatrix(matrix, plan);
  },
});

function rejectMatrix(matrix: Exclude<Matrix, { readonly kind: 'grid' }>, { total, step }: MatrixPlan): never {
  switch (matrix.kind) {
    case 'weightless':
      return reject(`${matrix.axis}_weights`, ({ plan }) => plan.problems.weightless);
    case 'betweenSteps':
    case 'tooManySteps':
      return rejectTotal(matrix, { total, step });
    default:
      return rejectLocked(matrix, step);
  }
}

function rejectLocked(found: NoRoom, step: number): never {
  return reject('locked', ({ plan: { problems }, show }) => {
    const { amount } = found;
    if (found.kind === 'crowded') {
      return problems.lockedCrowded({ rows: found.rows.map(show.number).join(', '), amount }, show);
    }
    const line = problems.line[found.line.axis](found.line, show);
    return problems[found.kind]({ line, sum: found.sum, amount, step }, show);
  });
}

export const help: HelpOf<typeof PLAN_MATRIX> = {
  text: 'Spreads a total over rows and columns at once, for example sellers × channels, in multiples of a step. Rows and columns add up exactly to PLAN_SPLIT of their weights, and no cell is further from its exact share than it must be. Locked cells stay, and the rest is spread over the others.',
  parameters: {
    total: 'The amount to spread, 0 or more, a multiple of the step.',
    row_weights: 'The weight of each row, 0 or more, in one row or column.',
    column_weights: 'The weight of each column, 0 or more, in one row or column.',
    step: 'Optional. The smallest amount, 1 if left out; 0.01 plans to the cent.',
    locked:
      'Optional. A range of as many rows and columns: cells with an amount stay as they are, blank ones are planned.',
  },
  examples: [
    {
      formula: '=PLAN_MATRIX(100; {1;1}; {3,1,1})',
      result: [
        [30, 10, 10],
        [30, 10, 10],
      ],
    },
    {
      formula: '=PLAN_MATRIX(100; {1;1}; {3,1,1}; 1; {20,"","";"","",""})',
      result: [
        [20, 15, 15],
        [40, 5, 5],
      ],
    },
  ],
};
