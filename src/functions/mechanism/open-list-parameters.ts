/** A list beside another one in which a blank means "not yet": the facts of a month that is still running. */
import { lineOf } from './grid';
import { numbersOrBlanks } from './half-filled';
import type { List } from './list-parameters';
import type { NumberRule } from './number-rule';
import type { RangeContext, RangeParameter } from './parameter-types';
import { refuse } from './problem';

/** As many numbers as the list of that name has items, blank ones as null; all of them may be blank. */
export function openNumbers({
  like,
  each = {},
}: {
  readonly like: string;
  readonly each?: NumberRule;
}): RangeParameter<List<number | null>> {
  const numbers = numbersOrBlanks({ each });
  const other = ({ earlier }: RangeContext) => earlier[like] as List<unknown>;
  return {
    ...numbers,
    optional: true,
    read(grid, context) {
      const { cells } = lineOf(grid, context.functionName, context.argument);
      const count = other(context).items.length;
      if (cells.length !== count) {
        refuse(context, ({ problems, show }) => ({
          allowed: problems.allowed.itemsLike({ count, other: like }, show),
          came: problems.came.items({ count: cells.length }, show),
          fix: problems.fix.count,
        }));
      }
      return numbers.read(grid, context);
    },
    fallback(context) {
      const { items, direction } = other(context);
      return { items: items.map(() => null), direction };
    },
  };
}
