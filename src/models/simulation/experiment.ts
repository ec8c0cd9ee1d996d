/** A simulation of any model: uncertain inputs in, the draws of its outcome out. */
import { correlator, type Dependence } from './correlation';
import { type Distribution, drawFrom } from './distributions';
import { type Draws, type Outcome, type RunningSimulation, startDraws, type Trials } from './running';

export interface Experiment extends Trials {
  /** Distributions without fault. */
  readonly inputs: readonly Distribution[];
  readonly outcome: Outcome;
  /** How inputs move together; independent unless given. */
  readonly dependence?: Dependence | undefined;
}

/** Makes ready what `simulate` runs in one go. */
export function startSimulation({ inputs, dependence, ...how }: Experiment, kept = 0): RunningSimulation {
  const correlate = dependence && correlator(dependence.factor);
  return startDraws({ ...how, draws: inputs.map(drawFrom), correlate }, kept);
}

/** Runs the experiment and keeps the inputs of the first `kept` trials. Memory: 8 bytes per trial and kept value. */
export function simulate(experiment: Experiment, kept = 0): Draws {
  const simulation = startSimulation(experiment, kept);
  simulation.advance(simulation.trials);
  return simulation.draws;
}

/** Draws of the inputs alone, one list an input. */
export function drawInputs(experiment: Omit<Experiment, 'outcome'>): readonly Float64Array[] {
  return simulate({ ...experiment, outcome: () => undefined }, Number.POSITIVE_INFINITY).inputs;
}
