/** What may pass between a sidebar and the spreadsheet: the same values google.script.run lets through. */

export type Transfer =
  | { readonly fits: true; readonly value: unknown }
  | { readonly fits: false; readonly reason: 'date' | 'unfit'; readonly place: string };

/** A copy as the other side gets it: undefined and numbers without end become null. `place` names what is wrong: "[0].start". */
export function plainCopy(value: unknown, place: string): Transfer {
  try {
    return { fits: true, value: copy(value, place, []) };
  } catch (problem) {
    if (problem instanceof Misfit) return { fits: false, reason: problem.reason, place: problem.place };
    throw problem;
  }
}

class Misfit {
  constructor(
    readonly reason: 'date' | 'unfit',
    readonly place: string,
  ) {}
}

function copy(value: unknown, place: string, within: readonly object[]): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'object') throw new Misfit('unfit', place);
  // By its tag, because a date may come from another window.
  const tag = Object.prototype.toString.call(value);
  if (tag === '[object Date]') throw new Misfit('date', place);
  if (within.includes(value)) throw new Misfit('unfit', place);
  const path = [...within, value];
  if (Array.isArray(value)) return Array.from(value, (item, index) => copy(item, `${place}[${index}]`, path));
  if (tag !== '[object Object]') throw new Misfit('unfit', place);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, copy(item, `${place}.${name}`, path)]));
}
