/** The parameters that the Parthenon functions share: lists of 1 to 12 pillars and their names. */
import type { Words } from '../../messages/catalogue';
import { pillarBounds } from '../../models/parthenon/solve';
import type { NumberRule } from '../mechanism/number-rule';
import { type NumbersOptions, names } from '../mechanism/parameters';

const COUNT = [1, 12] as const;

/** With five pillars the second is a conversion and the fifth a margin; neither can be above 100 %. */
export function pillarRule(index: number, count: number): NumberRule {
  const bounds = pillarBounds(count)[index];
  return {
    ...(bounds && Number.isFinite(bounds.low) ? { atLeast: bounds.low } : {}),
    ...(bounds && Number.isFinite(bounds.high) ? { atMost: bounds.high, unit: 'percent' } : {}),
  };
}

/** Plain arithmetic: what a pillar would be above 100 % is for the reader to see. */
function plainRule(index: number, count: number): NumberRule {
  const { atLeast } = pillarRule(index, count);
  return atLeast === undefined ? {} : { atLeast };
}

export const pillarList: NumbersOptions = { items: COUNT, each: pillarRule };
export const plainPillarList: NumbersOptions = { items: COUNT, each: plainRule };

/** Another value of each pillar in the list of that name, not below the one in `atLeast`. */
export function pillarListLike(like: string, atLeast?: string): NumbersOptions {
  return { like, each: pillarRule, ...(atLeast === undefined ? {} : { atLeast }) };
}

export function pillarNames(like: string) {
  return names({ like, fallback: namesOfPillars });
}

function namesOfPillars(count: number, words: Words): readonly string[] {
  const { five, three, numbered } = words.tables.pillars;
  if (count === five.length) return five;
  if (count === three.length) return three;
  return Array.from({ length: count }, (_, index) => numbered({ number: index + 1 }));
}
