/** Small linear programs: the simplex method on a dense tableau, for some dozens of rows and columns. */

export type LinearOptimum =
  /** `prices`: what one more unit of each row's limit would add to the value. */
  | { readonly kind: 'optimal'; readonly point: Float64Array; readonly prices: Float64Array }
  /** The value grows without end along `direction`, from any allowed point. */
  | { readonly kind: 'unbounded'; readonly direction: Float64Array };

const TOLERANCE = 1e-10;
/** After so many steps without gain the slow rule that cannot go round in circles takes over. */
const PATIENCE = 40;

/**
 * Maximises Σ gainsⱼ xⱼ subject to Σ rowᵢⱼ xⱼ ≤ limitsᵢ and x ≥ 0, where every limit is at least 0, so that x = 0 is
 * allowed. Dantzig's rule, and Bland's (1977) where it stalls.
 */
export function maximise(
  gains: ArrayLike<number>,
  rows: readonly ArrayLike<number>[],
  limits: ArrayLike<number>,
): LinearOptimum {
  const columns = gains.length;
  const width = columns + 1;
  // the nonbasic variables stand over the columns, the basic ones before the rows; variable columns + i is row i's slack
  const tableau = rows.map((row, index) => {
    const line = new Float64Array(width);
    for (let column = 0; column < columns; column++) line[column] = row[column] as number;
    line[columns] = limits[index] as number;
    return line;
  });
  const costs = new Float64Array(width);
  for (let column = 0; column < columns; column++) costs[column] = gains[column] as number;
  const over = Array.from({ length: columns }, (_, column) => column);
  const before = rows.map((_, row) => columns + row);

  let idle = 0;
  for (;;) {
    const entering = enteringColumn(costs, over, idle > PATIENCE);
    if (entering < 0) {
      const prices = new Float64Array(rows.length);
      over.forEach((name, column) => {
        if (name >= columns) prices[name - columns] = -(costs[column] as number);
      });
      return { kind: 'optimal', point: pointOf(tableau, before, columns), prices };
    }
    const leaving = leavingRow(tableau, before, entering, columns);
    if (leaving < 0) return { kind: 'unbounded', direction: directionOf(tableau, before, over, entering, columns) };
    const value = costs[columns] as number;
    pivot(tableau, costs, leaving, entering);
    const left = before[leaving] as number;
    before[leaving] = over[entering] as number;
    over[entering] = left;
    idle = (costs[columns] as number) < value - TOLERANCE * Math.abs(value) ? 0 : idle + 1;
  }
}

function enteringColumn(costs: Float64Array, over: readonly number[], firstByName: boolean): number {
  let best = -1;
  for (let column = 0; column < over.length; column++) {
    const gain = costs[column] as number;
    if (gain <= TOLERANCE) continue;
    const isBetter =
      best < 0 || (firstByName ? (over[column] as number) < (over[best] as number) : gain > (costs[best] as number));
    if (isBetter) best = column;
  }
  return best;
}

function leavingRow(tableau: readonly Float64Array[], before: readonly number[], column: number, last: number): number {
  let best = -1;
  let least = Infinity;
  tableau.forEach((line, row) => {
    const slope = line[column] as number;
    if (slope <= TOLERANCE) return;
    const room = (line[last] as number) / slope;
    if (room < least || (room === least && (before[row] as number) < (before[best] as number))) {
      best = row;
      least = room;
    }
  });
  return best;
}

function pivot(tableau: readonly Float64Array[], costs: Float64Array, row: number, column: number): void {
  const line = tableau[row] as Float64Array;
  const factor = 1 / (line[column] as number);
  for (let place = 0; place < line.length; place++) line[place] = (line[place] as number) * factor;
  line[column] = factor;
  for (const other of [...tableau, costs]) {
    if (other === line) continue;
    const slope = other[column] as number;
    if (slope === 0) continue;
    other[column] = 0;
    for (let place = 0; place < line.length; place++) {
      other[place] = (other[place] as number) - slope * (line[place] as number);
    }
  }
}

function pointOf(tableau: readonly Float64Array[], before: readonly number[], columns: number): Float64Array {
  const point = new Float64Array(columns);
  before.forEach((name, row) => {
    if (name < columns) point[name] = Math.max(0, tableau[row]?.[columns] as number);
  });
  return point;
}

function directionOf(
  tableau: readonly Float64Array[],
  before: readonly number[],
  over: readonly number[],
  entering: number,
  columns: number,
): Float64Array {
  const direction = new Float64Array(columns);
  const name = over[entering] as number;
  if (name < columns) direction[name] = 1;
  before.forEach((basic, row) => {
    if (basic < columns) direction[basic] = Math.max(0, -(tableau[row]?.[entering] as number));
  });
  return direction;
}
