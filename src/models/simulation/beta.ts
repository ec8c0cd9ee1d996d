/** The beta distribution on 0…1: logarithm of the gamma function, distribution function and quantiles. */

// taken once: inside a script host every use of the global Math costs a slow look-up
const { abs, exp, log, log1p, max, min } = Math;

/** Lanczos' approximation with g = 7 and nine terms (P. Godfrey's coefficients); relative error about 1e-15. */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** ln Γ(z) for z > 0. */
export function logGamma(z: number): number {
  let series = LANCZOS[0] as number;
  for (let term = 1; term < LANCZOS.length; term++) series += (LANCZOS[term] as number) / (z - 1 + term);
  const shifted = z + 6.5;
  return 0.5 * log(2 * Math.PI) + (z - 0.5) * log(shifted) - shifted + log(series);
}

/** ln B(a, b) = ln Γ(a) + ln Γ(b) − ln Γ(a + b) for a, b > 0. */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/**
 * Regularised incomplete beta function I_x(a, b): the probability that a beta(a, b) variable is at most x, for
 * 0 ≤ x ≤ 1 and a, b > 0. Continued fraction of DLMF 8.17.22, evaluated by Lentz's method (Thompson and Barnett 1986).
 * `logBetaOfAB` may be handed in where it is known.
 */
export function incompleteBeta(x: number, a: number, b: number, logBetaOfAB = logBeta(a, b)): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // the fraction converges fast only below the mean
  if (x > (a + 1) / (a + b + 2)) return 1 - betaTail(1 - x, b, a, logBetaOfAB);
  return betaTail(x, a, b, logBetaOfAB);
}

function betaTail(x: number, a: number, b: number, logBetaOfAB: number): number {
  let numerator = 1;
  let denominator = 1 / (1 - ((a + b) * x) / (a + 1));
  let fraction = denominator;
  for (let step = 1; step < 10000; step++) {
    const twice = a + 2 * step;
    const even = (step * (b - step) * x) / ((twice - 1) * twice);
    denominator = 1 / (1 + even * denominator);
    numerator = 1 + even / numerator;
    fraction *= denominator * numerator;
    const odd = (-(a + step) * (a + b + step) * x) / (twice * (twice + 1));
    denominator = 1 / (1 + odd * denominator);
    numerator = 1 + odd / numerator;
    const change = denominator * numerator;
    fraction *= change;
    if (abs(change - 1) < 1e-15) break;
  }
  return (exp(a * log(x) + b * log1p(-x) - logBetaOfAB) / a) * fraction;
}

/**
 * The x with I_x(a, b) = p, for a, b from 0.1 and 0 ≤ p ≤ 1, to about 1e-13 of its distance from the nearer end of 0…1
 * (more only where p itself hardly tells the x apart).
 */
export function betaQuantile(p: number, a: number, b: number): number {
  return betaPoint(p, a, b).value;
}

/** The quantile as in `betaQuantile`, and its distance from 1, each with all its digits. */
export function betaPoint(p: number, a: number, b: number): { readonly value: number; readonly rest: number } {
  if (p <= 0) return { value: 0, rest: 1 };
  if (p >= 1) return { value: 1, rest: 0 };
  const logBetaOfAB = logBeta(a, b);
  if (p > incompleteBeta(a / (a + b), a, b, logBetaOfAB)) {
    const rest = lowerQuantile(1 - p, b, a, logBetaOfAB);
    return { value: 1 - rest, rest };
  }
  const value = lowerQuantile(p, a, b, logBetaOfAB);
  return { value, rest: 1 - value };
}

function lowerQuantile(p: number, a: number, b: number, logBetaOfAB: number): number {
  // the first term of the power series in x
  const start = min(0.5, exp((log(p * a) + logBetaOfAB) / a));
  return solveBeta(p, a, b, logBetaOfAB, start, incompleteBeta(start, a, b, logBetaOfAB));
}

/**
 * The quantile as in `betaQuantile`, for p not above the mean's, sought from an `x` at which I_x is known to be
 * `reached`: a neighbouring quantile saves most of the work. Halley's iteration on ln I_x against ln x, which is nearly
 * a straight line below the mean, kept within a bracket.
 */
export function solveBeta(p: number, a: number, b: number, logBetaOfAB: number, x: number, reached: number): number {
  let low = 0;
  let high = 1;
  for (let pass = 0; pass < 100; pass++) {
    if (reached < p) low = x;
    else high = x;
    const slope = exp(a * log(x) + (b - 1) * log1p(-x) - logBetaOfAB) / reached;
    const newton = log(reached / p) / slope;
    const curvature = a - ((b - 1) * x) / (1 - x) - slope;
    const halley = newton / (1 - (newton * curvature) / 2);
    const next = x * exp(-halley);
    // third order: after a step of 1e-5 of the distance from the nearer end hardly 1e-14 of it is left
    if (abs(halley) * max(1, x / (1 - x)) < 1e-5) return next;
    x = next > low && next < high ? next : (low + high) / 2;
    reached = incompleteBeta(x, a, b, logBetaOfAB);
  }
  return x;
}
