/** From values and places in a list to places in the picture. */
import { tickIncrement } from 'd3-array';

export type Ends = readonly [number, number];

export interface LinearScale {
  (value: number): number;
  readonly domain: Ends;
}

/** The domain's ends go to the range's. */
export function linearScale(domain: Ends, range: Ends): LinearScale {
  const [low, high] = domain;
  const [from, to] = range;
  const place = (value: number): number => {
    const part = high === low ? 0.5 : (value - low) / (high - low);
    return from * (1 - part) + to * part;
  };
  return Object.assign(place, { domain });
}

/** A wider step may ask for a still wider one; it settles soon. */
const MOST_ROUNDS = 10;

/** The domain, widened to whole steps of which there are about `count`. */
export function niceDomain([one, other]: Ends, count: number): Ends {
  let [low, high] = [Math.min(one, other), Math.max(one, other)];
  let before: number | undefined;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    // negative where a step is smaller than 1: then it is its inverse, which has no rounding
    const step = tickIncrement(low, high, count);
    if (step === before) return one <= other ? [low, high] : [high, low];
    if (step > 0) [low, high] = [Math.floor(low / step) * step, Math.ceil(high / step) * step];
    else if (step < 0) [low, high] = [Math.ceil(low * step) / step, Math.floor(high * step) / step];
    else break;
    before = step;
  }
  return [one, other];
}

export interface BandScale {
  /** Where the lane of a place in the list begins. */
  (place: number): number;
  readonly bandwidth: number;
}

/** As many lanes, with air between them and at the ends in parts of a step from lane to lane. */
export function bandScale(count: number, [from, to]: Ends, air: { inner: number; outer?: number }): BandScale {
  const { inner, outer = 0 } = air;
  const step = (to - from) / Math.max(1, count - inner + outer * 2);
  const first = from + (to - from - step * (count - inner)) / 2;
  return Object.assign((place: number) => first + step * place, { bandwidth: step * (1 - inner) });
}
