/**
 * Rounding as spreadsheets do it: on the 15 significant digits that they show, so that 1.005 rounds to 1.01 and
 * 0.29 × 100 counts as 29 although binary fractions miss both by a hair.
 */

// taken once: inside a script host every use of a global costs a slow look-up
const { abs, ceil, floor, min, max, trunc } = Math;

const SHOWN_DIGITS = 15;
/** No double has a digit beyond 10^±324. */
const MOST_PLACES = 400;

/** The number as 15 significant digits show it. */
export function shown(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(SHOWN_DIGITS));
}

/** Which whole number counts for a fraction: both get numbers of 0 or more. */
const half = (size: number) => floor(size + 0.5);

/** To `places` decimals, halves away from zero; negative places are tens, hundreds … */
export const round = (value: number, places = 0) => atPlaces(value, places, half);
/** To `places` decimals, away from zero. */
export const roundUp = (value: number, places = 0) => atPlaces(value, places, ceil);
/** To `places` decimals, towards zero. */
export const roundDown = (value: number, places = 0) => atPlaces(value, places, floor);

function atPlaces(value: number, places: number, whole: (size: number) => number): number {
  const digits = max(-MOST_PLACES, min(MOST_PLACES, trunc(shown(places))));
  const size = whole(shifted(shown(abs(value)), digits));
  // a number too large to have such decimals stays as it is
  if (!Number.isFinite(size)) return value;
  const rounded = shifted(size, -digits);
  return value < 0 ? -rounded : rounded;
}

/** Moves the decimal point in the digits themselves, because multiplying by a power of ten is not exact. */
function shifted(size: number, digits: number): number {
  const [mantissa, exponent = '0'] = String(size).split('e');
  return Number(`${mantissa}e${Number(exponent) + digits}`);
}

/** The largest whole number that is not above. */
export const floorOf = (value: number) => floor(shown(value));

/** The next multiple of `factor` away from −∞. */
export const ceilingTo = (value: number, factor: number) => shown(ceil(shown(value / factor)) * factor);
/** The next multiple of `factor` towards −∞; for two negative numbers, towards zero. */
export const floorTo = (value: number, factor: number) => shown(floor(shown(value / factor)) * factor);

/** What is left after taking off whole multiples of `divisor`, with the sign of the divisor. */
export function remainder(value: number, divisor: number): number {
  const rest = value - divisor * floorOf(value / divisor);
  // what the subtraction left over of nothing
  return abs(rest) <= abs(value) * 1e-15 ? 0 : rest;
}
