/** Migration of clients between classes from one period to the next. */

export interface ClientInClass {
  readonly client: string;
  readonly className: string;
}

export interface Migration {
  /** The classes of both periods in alphabetical order, as first spelt. */
  readonly classes: readonly string[];
  /** `moved[from][to]`: clients that were in one class and are in the other; the diagonal stayed. */
  readonly moved: readonly (readonly number[])[];
  /** By class of the first period: clients that the second one does not know. */
  readonly lost: readonly number[];
  /** By class of the second period: clients that the first one did not know. */
  readonly arrived: readonly number[];
}

/** Names and classes agree whatever their case. Each client stands at most once in each period. */
export function migration(before: readonly ClientInClass[], after: readonly ClientInClass[]): Migration {
  const spelling = new Map<string, string>();
  for (const { className } of [...before, ...after]) {
    const key = keyOf(className);
    if (!spelling.has(key)) spelling.set(key, className);
  }
  const keys = [...spelling.keys()].sort();
  const numberOf = new Map(keys.map((key, number) => [key, number]));
  const classNumber = ({ className }: ClientInClass) => numberOf.get(keyOf(className)) as number;

  const moved = keys.map(() => keys.map(() => 0));
  const lost = keys.map(() => 0);
  const arrived = keys.map(() => 0);
  const now = new Map(after.map((one) => [keyOf(one.client), classNumber(one)]));
  for (const one of before) {
    const from = classNumber(one);
    const to = now.get(keyOf(one.client));
    if (to === undefined) add(lost, from);
    else add(moved[from] as number[], to);
    now.delete(keyOf(one.client));
  }
  for (const to of now.values()) add(arrived, to);
  return { classes: keys.map((key) => spelling.get(key) as string), moved, lost, arrived };
}

function keyOf(name: string): string {
  return name.trim().toLowerCase();
}

function add(counts: number[], place: number): void {
  counts[place] = (counts[place] as number) + 1;
}
