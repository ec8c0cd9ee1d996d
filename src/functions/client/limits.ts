/** The limits of classes that the client functions share. */
import type { AbcLimits } from '../../models/client/abc';
import type { XyzLimits } from '../../models/client/xyz';
import { percent } from '../mechanism/parameters';
import { reject } from '../mechanism/problem';

/** Shares of the total at which A and B end. */
export const abcLimits = {
  a: percent({ atLeast: 0, atMost: 1, fallback: 0.8 }),
  b: percent({ atLeast: 0, atMost: 1, fallback: 0.95 }),
};

/** Most variation of X and Y. Ten periods cannot vary by more than 300 %; more is a slip of the percent sign. */
export const variationLimits = {
  x: percent({ atLeast: 0, atMost: 3, fallback: 0.1 }),
  y: percent({ atLeast: 0, atMost: 3, fallback: 0.25 }),
};

export function requireAbcOrder({ a, b }: AbcLimits): void {
  if (b < a) refuseOrder('b', b, 'a', a, 'limitBelow');
}

export function requireVariationOrder({ x, y }: XyzLimits): void {
  if (y < x) refuseOrder('y', y, 'x', x, 'limitBelow');
}

export function requireRegularityOrder({ x, y }: XyzLimits): void {
  if (y > x) refuseOrder('y', y, 'x', x, 'limitAbove');
}

function refuseOrder(
  argument: string,
  value: number,
  other: string,
  otherValue: number,
  sentence: 'limitBelow' | 'limitAbove',
): never {
  return reject(argument, ({ client, show }) =>
    client.problems[sentence]({ value: show.percent(value), other, otherValue: show.percent(otherValue) }, show),
  );
}
