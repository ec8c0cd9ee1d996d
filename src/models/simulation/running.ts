/** A simulation at work: chances in, values of the inputs from them, outcomes of these. */
import type { Draw } from './beta-table';
import { type Sampler, type Sampling, sampler } from './sampling';
import { BLOCK } from './words';

/**
 * A model, worked out for many trials at a time: `inputs` has a list of values an input, `outcomes` takes as many results
 * as these lists are long. See `trialByTrial` for a model of one trial.
 */
export type Outcome = (inputs: readonly Float64Array[], outcomes: Float64Array) => void;

/** How a simulation draws its trials. */
export interface Trials {
  /** Scrambled Sobol points unless given. */
  readonly sampling?: Sampling | undefined;
  /** From 1; Sobol points round it up to a power of two, for which they are evenly spread. */
  readonly trials: number;
  /** A whole number; the same seed gives the same draws, and small neighbours give unrelated ones. */
  readonly seed: number;
}

export interface Drawn extends Trials {
  /** One an input. */
  readonly draws: readonly Draw[];
  readonly outcome: Outcome;
  /** Makes words of independent inputs those of inputs that move together. */
  readonly correlate?: ((columns: readonly Int32Array[]) => void) | undefined;
}

export interface Draws {
  readonly outcomes: Float64Array;
  /** Values of each input in the first trials, as many as were to be kept. */
  readonly inputs: readonly Float64Array[];
}

/** A simulation that is run bit by bit. */
export interface RunningSimulation {
  /** Trials there will be. */
  readonly trials: number;
  /** Trials there are. After a power of two of them, from BLOCK on, Sobol points are evenly spread already. */
  readonly done: () => number;
  /** Runs at least `trials` more (whole blocks), as far as there are any left. */
  readonly advance: (trials: number) => void;
  /** What there is so far: the first `done()` places of each list. */
  readonly draws: Draws;
}

/** The outcome of each trial on its own; `inputs` is the same list for every trial. */
export function trialByTrial(outcome: (inputs: Float64Array) => number): Outcome {
  return (inputs, outcomes) => {
    const values = new Float64Array(inputs.length);
    for (let trial = 0; trial < outcomes.length; trial++) {
      for (let input = 0; input < inputs.length; input++) {
        values[input] = (inputs[input] as Float64Array)[trial] as number;
      }
      outcomes[trial] = outcome(values);
    }
  };
}

/** The product of all inputs, which profit is of its pillars. */
export const product: Outcome = (inputs, outcomes) => {
  const [first, ...others] = inputs;
  if (first === undefined) outcomes.fill(1);
  else outcomes.set(first);
  for (const values of others) {
    for (let trial = 0; trial < outcomes.length; trial++) {
      outcomes[trial] = (outcomes[trial] as number) * (values[trial] as number);
    }
  }
};

/**
 * Makes a simulation ready to run; it keeps the inputs of the first `kept` trials. Memory: 8 bytes per trial and kept
 * value.
 */
export function startDraws(drawn: Drawn, kept = 0): RunningSimulation {
  const { draws, outcome, sampling = 'sobol', trials, seed } = drawn;
  const chances = sampler(sampling, seed, trials);
  const outcomes = new Float64Array(chances.trials);
  const keptInputs = draws.map(() => new Float64Array(Math.min(kept, outcomes.length)));
  const drawBlock = blockDrawer(drawn, chances);
  let done = 0;
  return {
    trials: outcomes.length,
    done: () => done,
    draws: { outcomes, inputs: keptInputs },
    advance(more) {
      const enough = Math.min(outcomes.length, done + more);
      while (done < enough) {
        const values = drawBlock(done, Math.min(BLOCK, outcomes.length - done));
        const end = done + Math.min(BLOCK, outcomes.length - done);
        outcome(values, outcomes.subarray(done, end));
        keptInputs.forEach((list, input) => {
          if (done < list.length) list.set((values[input] as Float64Array).subarray(0, list.length - done), done);
        });
        done = end;
      }
    },
  };
}

/** The values of all inputs in the `length` trials from `start` on; the lists are used again for the next block. */
function blockDrawer(
  { draws, correlate }: Drawn,
  chances: Sampler,
): (start: number, length: number) => readonly Float64Array[] {
  const size = Math.min(BLOCK, chances.trials);
  const words = draws.map(() => new Int32Array(size));
  const values = draws.map(() => new Float64Array(size));
  return (start, length) => {
    const wordsNow = length < size ? words.map((list) => list.subarray(0, length)) : words;
    const valuesNow = length < size ? values.map((list) => list.subarray(0, length)) : values;
    wordsNow.forEach((list, input) => {
      chances.fill(input, start, list);
    });
    correlate?.(wordsNow);
    draws.forEach((draw, input) => {
      draw(wordsNow[input] as Int32Array, valuesNow[input] as Float64Array);
    });
    return valuesNow;
  };
}
