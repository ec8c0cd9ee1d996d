/** A grid of whole numbers brought to given row and column sums by moving as little as possible within bounds. */

// taken once: inside a script host every use of a global costs a slow look-up
const { min } = Math;

export interface BoundedGrid {
  readonly rows: number;
  readonly columns: number;
  /** Row by row: what each cell holds, and within which bounds it may move. Whole numbers. */
  readonly cells: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

export interface Balance {
  readonly isReached: boolean;
  /** What the rows, together, could not be given. */
  readonly missing: number;
  /** Where the sums cannot be reached: rows and then columns that still could pass on what is too much. */
  readonly stuck: readonly boolean[];
}

/**
 * Moves `grid.cells`, which lie within their bounds, until the sums are as wanted, or as near as they come. The sums
 * are reached wherever that is possible: a maximum flow from rows that lack to columns that lack, by shortest paths
 * (Dinic 1970), in which a row passes on by raising a cell and a column by lowering one.
 */
export function balance(grid: BoundedGrid, rowSums: ArrayLike<number>, columnSums: ArrayLike<number>): Balance {
  const { rows, columns, cells, low, high } = grid;
  const nodes = rows + columns;
  const surplus = surpluses(grid, rowSums, columnSums);
  const level = new Int32Array(nodes);
  const queue = new Int32Array(nodes);
  const tried = new Int32Array(nodes);

  /** What may still flow from a node to a neighbour: rows raise cells, columns lower them. */
  const room = (node: number, neighbour: number) => {
    if (node < rows) {
      const cell = node * columns + neighbour;
      return (high[cell] as number) - (cells[cell] as number);
    }
    const cell = neighbour * columns + node - rows;
    return (cells[cell] as number) - (low[cell] as number);
  };

  /** Numbers the nodes by their distance from a surplus; tells whether a lack is among them. */
  const findLevels = () => {
    level.fill(-1);
    let end = 0;
    let isLackFound = false;
    for (let node = 0; node < nodes; node++) {
      if ((surplus[node] as number) <= 0) continue;
      level[node] = 0;
      queue[end++] = node;
    }
    for (let start = 0; start < end; start++) {
      const node = queue[start] as number;
      const isRow = node < rows;
      const neighbours = isRow ? columns : rows;
      for (let neighbour = 0; neighbour < neighbours; neighbour++) {
        const next = isRow ? rows + neighbour : neighbour;
        if (level[next] !== -1 || room(node, neighbour) <= 0) continue;
        level[next] = (level[node] as number) + 1;
        if ((surplus[next] as number) < 0) isLackFound = true;
        queue[end++] = next;
      }
    }
    return isLackFound;
  };

  /** Sends up to `amount` from a node along rising levels to lacks; returns what arrived. */
  const send = (node: number, amount: number): number => {
    const lack = -(surplus[node] as number);
    if (lack > 0) {
      const taken = min(lack, amount);
      surplus[node] = taken - lack;
      return taken;
    }
    const isRow = node < rows;
    const neighbours = isRow ? columns : rows;
    let sent = 0;
    for (; (tried[node] as number) < neighbours; tried[node] = (tried[node] as number) + 1) {
      const neighbour = tried[node] as number;
      const next = isRow ? rows + neighbour : neighbour;
      if (level[next] !== (level[node] as number) + 1) continue;
      const passable = min(amount - sent, room(node, neighbour));
      if (passable <= 0) continue;
      const arrived = send(next, passable);
      const cell = isRow ? node * columns + neighbour : neighbour * columns + node - rows;
      cells[cell] = (cells[cell] as number) + (isRow ? arrived : -arrived);
      sent += arrived;
      if (sent === amount) return sent;
    }
    return sent;
  };

  while (findLevels()) {
    tried.fill(0);
    for (let node = 0; node < nodes; node++) {
      const amount = surplus[node] as number;
      if (amount > 0 && level[node] === 0) surplus[node] = amount - send(node, amount);
    }
  }
  const missing = surplus.reduce((sum, one) => sum + Math.max(0, one), 0);
  return { isReached: missing === 0, missing, stuck: Array.from(level, (one) => one !== -1) };
}

/** What each row lacks and each column has too much: from there flow starts; the opposites are where it ends. */
function surpluses(
  { rows, columns, cells }: BoundedGrid,
  rowSums: ArrayLike<number>,
  columnSums: ArrayLike<number>,
): Float64Array {
  const surplus = new Float64Array(rows + columns);
  for (let row = 0; row < rows; row++) surplus[row] = rowSums[row] as number;
  for (let column = 0; column < columns; column++) surplus[rows + column] = -(columnSums[column] as number);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const cell = cells[row * columns + column] as number;
      surplus[row] = (surplus[row] as number) - cell;
      surplus[rows + column] = (surplus[rows + column] as number) + cell;
    }
  }
  return surplus;
}
