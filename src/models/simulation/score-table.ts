/** A quantile function as a table over normal scores, for beta variables that nearly are normal. */
import { betaQuantile, logBeta } from './beta';
import { normalProbability, normalQuantile } from './normal';

// taken once: inside a script host every use of the global Math costs a slow look-up
const { exp, log, PI, sqrt } = Math;

/** Scores run from −7 to 7, beyond the smallest probability a simulation draws (2⁻³³, a score of −6.3). */
const REACH = 7;
const CELLS = 280;

export interface ScoreTable {
  /** Value and slope at each node, in turn. */
  readonly nodes: Float64Array;
}

/**
 * Quantile table of low + range · beta(alpha, beta), both parameters 0.1 to 1,000. As a function of the normal score the
 * quantile of such a variable is the nearer to a straight line the larger its parameters are; cubics with exact values
 * and slopes at the nodes (Hermite).
 * Error below 4e-8 standard deviations for parameters from 1, 3e-5 from 0.1 (measured against `betaQuantile`).
 */
export function betaScoreTable(alpha: number, beta: number, low: number, range: number): ScoreTable {
  const logBetaOfAB = logBeta(alpha, beta);
  const nodes = new Float64Array(2 * (CELLS + 1));
  const width = (2 * REACH) / CELLS;
  for (let node = 0; node <= CELLS; node++) {
    const score = -REACH + node * width;
    const x = quantileOfScore(score, alpha, beta);
    const logDensity = (alpha - 1) * log(x.value) + (beta - 1) * log(x.rest) - logBetaOfAB;
    nodes[2 * node] = low + range * x.value;
    nodes[2 * node + 1] = (range * width * exp((-score * score) / 2 - logDensity)) / sqrt(2 * PI);
  }
  return { nodes };
}

/** The value at a probability strictly between 0 and 1. */
export function scoreQuantileAt({ nodes }: ScoreTable, probability: number): number {
  const position = ((normalQuantile(probability) + REACH) / (2 * REACH)) * CELLS;
  const cell = position | 0;
  const time = position - cell;
  const start = nodes[2 * cell] as number;
  const startSlope = nodes[2 * cell + 1] as number;
  const rise = (nodes[2 * cell + 2] as number) - start;
  const endSlope = nodes[2 * cell + 3] as number;
  const bend = 3 * rise - 2 * startSlope - endSlope;
  return start + time * (startSlope + time * (bend + time * (startSlope + endSlope - 2 * rise)));
}

/** Both distances from the ends of 0…1, each with all its digits, from the tail in which the score lies. */
function quantileOfScore(score: number, alpha: number, beta: number): { value: number; rest: number } {
  if (score <= 0) {
    const value = betaQuantile(normalProbability(score), alpha, beta);
    return { value, rest: 1 - value };
  }
  const rest = betaQuantile(normalProbability(-score), beta, alpha);
  return { value: 1 - rest, rest };
}
