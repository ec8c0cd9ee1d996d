/** A simulation of any model: uncertain inputs in, the draws of its outcome out. */
import { correlate, type Dependence } from './correlation';
import { type Distribution, quantileFunction } from './distributions';
import { BLOCK, column, type Sampling } from './independent';
import { sobolPoints } from './sobol';

export interface Experiment {
  /** Distributions without fault. */
  readonly inputs: readonly Distribution[];
  /** The outcome for one value of each input; the list is used again for the next trial. */
  readonly outcome: (inputs: Float64Array) => number;
  /** How inputs move together; independent unless given. */
  readonly dependence?: Dependence | undefined;
  /** Scrambled Sobol points unless given. */
  readonly sampling?: Sampling | undefined;
  /** From 1; Sobol points round it up to a power of two, for which they are evenly spread. */
  readonly trials: number;
  /** A whole number; the same seed gives the same draws, and small neighbours give unrelated ones. */
  readonly seed: number;
}

export interface Draws {
  readonly outcomes: Float64Array;
  /** Values of each input in the first trials, as many as were to be kept. */
  readonly inputs: readonly Float64Array[];
}

/** The trials that are run where so many are asked for. */
export function trialsRun(trials: number, sampling: Sampling = 'sobol'): number {
  return sampling === 'sobol' ? sobolPoints(trials) : trials;
}

/** Runs the experiment and keeps the inputs of the first `kept` trials. Memory: 8 bytes per trial and kept value. */
export function simulate(experiment: Experiment, kept = 0): Draws {
  const outcomes = new Float64Array(trialsRun(experiment.trials, experiment.sampling));
  const inputs = experiment.inputs.map(() => new Float64Array(Math.min(kept, outcomes.length)));
  const values = new Float64Array(experiment.inputs.length);
  const { outcome } = experiment;
  eachDraw(experiment, (columns, start) => {
    const length = columns[0]?.length ?? 0;
    for (let trial = 0; trial < length; trial++) {
      for (let input = 0; input < columns.length; input++) {
        values[input] = (columns[input] as Float64Array)[trial] as number;
      }
      outcomes[start + trial] = outcome(values);
    }
    inputs.forEach((list, input) => {
      if (start < list.length) list.set((columns[input] as Float64Array).subarray(0, list.length - start), start);
    });
  });
  return { outcomes, inputs };
}

/** Draws of the inputs alone, one list an input. */
export function drawInputs(experiment: Omit<Experiment, 'outcome'>): readonly Float64Array[] {
  const points = trialsRun(experiment.trials, experiment.sampling);
  return simulate({ ...experiment, outcome: () => 0 }, points).inputs;
}

/** Hands out the values of all inputs, block by block; `start` is the number of the block's first trial. */
function eachDraw(
  { inputs, dependence, sampling = 'sobol', trials, seed }: Omit<Experiment, 'outcome'>,
  use: (columns: readonly Float64Array[], start: number) => void,
): void {
  const points = trialsRun(trials, sampling);
  const quantiles = inputs.map(quantileFunction);
  const fills = inputs.map((_, input) => column(input, seed, points, sampling));
  const whole = inputs.map(() => new Float64Array(Math.min(points, BLOCK)));
  for (let start = 0; start < points; start += BLOCK) {
    const columns = points - start < BLOCK ? whole.map((block) => block.subarray(0, points - start)) : whole;
    columns.forEach((block, input) => {
      (fills[input] as (start: number, out: Float64Array) => void)(start, block);
    });
    if (dependence !== undefined) correlate(columns, dependence.factor);
    columns.forEach((block, input) => {
      const quantile = quantiles[input] as (probability: number) => number;
      for (let place = 0; place < block.length; place++) block[place] = quantile(block[place] as number);
    });
    use(columns, start);
  }
}
