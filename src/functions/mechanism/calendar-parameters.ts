/** Parameters about the working week. */
import { WORKING_WEEK } from '../../models/calendar/weekday';
import { isOneCell } from './grid';
import { type List, numbers } from './list-parameters';
import type { RangeParameter } from './parameter-types';

/** How much each weekday from Monday to Sunday counts, 0 for a free day; one number counts for all seven. */
export function weekdayWeights(): RangeParameter<List<number>> {
  const each = () => ({ atLeast: 0 });
  const seven = numbers({ items: [7, 7], each, fallbackItems: WORKING_WEEK });
  const one = numbers({ each });
  return {
    ...seven,
    optional: true,
    read(grid, context) {
      if (!isOneCell(grid)) return seven.read(grid, context);
      const { items, direction } = one.read(grid, context);
      return { items: WORKING_WEEK.map(() => items[0] as number), direction };
    },
  };
}
