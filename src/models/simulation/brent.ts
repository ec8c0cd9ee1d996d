/** Where a function crosses zero. */

/**
 * A zero of `f` between `low` and `high`, where it has opposite signs (or is 0 at an end), to `tolerance`: R. P. Brent,
 * Algorithms for Minimization without Derivatives, 1973, chapter 4 (zeroin). The result is on the side where `f` is at
 * least 0 within the last bracket. `f(high)` is at least 0.
 */
export function brentRoot(f: (x: number) => number, low: number, high: number, tolerance: number): number {
  const search = brentSearch(low, high, tolerance);
  let step = search.next();
  while (!step.done) step = search.next(f(step.value));
  return step.value;
}

/** The same for a function that takes long: each x is handed out, and f(x) is to be handed in. */
export function* brentSearch(low: number, high: number, tolerance: number): Generator<number, number, number> {
  let [a, b, c] = [low, high, low];
  let [fa, fb] = [yield a, yield b];
  let fc = fa;
  let step = b - a;
  let before = step;
  for (let pass = 0; pass < 200; pass++) {
    if (fb > 0 === fc > 0) {
      [c, fc] = [a, fa];
      step = before = b - a;
    }
    if (Math.abs(fc) < Math.abs(fb)) {
      [a, b, c] = [b, c, b];
      [fa, fb, fc] = [fb, fc, fb];
    }
    const least = 2 * Number.EPSILON * Math.abs(b) + tolerance / 2;
    const half = (c - b) / 2;
    if (Math.abs(half) <= least || fb === 0) break;
    const trial =
      Math.abs(before) >= least && Math.abs(fa) > Math.abs(fb) ? interpolation(a, b, c, fa, fb, fc) : Number.NaN;
    const isShort = Math.abs(trial) < Math.min(Math.abs(before) / 2, 1.5 * Math.abs(half)) && trial * half > 0;
    before = isShort ? step : half;
    step = isShort ? trial : half;
    [a, fa] = [b, fb];
    b += Math.abs(step) > least ? step : Math.sign(half) * least;
    fb = yield b;
  }
  return fb >= 0 ? b : c;
}

/** Step from b by inverse quadratic interpolation, or by the secant where only two points differ. */
function interpolation(a: number, b: number, c: number, fa: number, fb: number, fc: number): number {
  const s = fb / fa;
  if (a === c) return (-s * (c - b)) / (1 - s);
  const q = fa / fc;
  const r = fb / fc;
  const above = s * ((c - b) * q * (q - r) - (b - a) * (r - 1));
  return -above / ((q - 1) * (r - 1) * (s - 1));
}
