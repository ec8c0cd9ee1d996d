/** Simulations of five uncertain factors beside what people use today, in the same run: times, exactness, memory. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { compute, exactnessOf, FACTORS, plainTrials, type Quantiles } from './five-factors';
import { jstatTrials, mathjsTrials, squiggleTrials, veenieTrials } from './rivals';
import { type FigureTable, median, medianTime, timed } from './table';

const MILLION = 2 ** 20;

export async function benchSimulation(): Promise<FigureTable[]> {
  // engines warm up before anything is measured, each with its own work
  for (const isCorrelated of [false, true]) for (let run = 0; run < 3; run++) compute({ isCorrelated }, 2 ** 17);
  const times = {
    million: medianTime(5, () => compute({}, MILLION)),
    correlated: medianTime(5, () => compute({ isCorrelated: true }, MILLION)),
    exact: medianTime(9, () => compute({}, 131_072)),
  };
  const squiggle = await medianOf(3, () => squiggleTrials(1_000_000));
  return [against(times, squiggle), growth(), exactness(times.exact, squiggle), memory()];
}

function against(
  { million, correlated, exact }: { million: number; correlated: number; exact: number },
  squiggle: number,
): FigureTable {
  const row = (name: string, trials: number, ms: number) => {
    const million = (ms / trials) * 1e6;
    return [name, trials, ms, million, squiggle / million];
  };
  return {
    title: 'Five factors multiplied, seven quantiles (median ms)',
    columns: ['by', 'trials', 'ms', 'ms a million', 'times as fast as Squiggle, per trial'],
    rows: [
      row('PERT', MILLION, million),
      row('PERT, rank correlations of 0.3', MILLION, correlated),
      row('PERT', 131_072, exact),
      row('Squiggle 0.10, triangular', 1_000_000, squiggle),
      row(
        'jStat 1.9, PERT',
        100_000,
        timed(() => jstatTrials(100_000)),
      ),
      row(
        '@veenie/risk 0.2, PERT',
        100_000,
        timed(() => veenieTrials(100_000)),
      ),
      row(
        'mathjs once a trial, triangular',
        5_000,
        medianTime(3, () => mathjsTrials(5_000)),
      ),
    ],
  };
}

function growth(): FigureTable {
  return {
    title: 'How time grows (PERT, seven quantiles, median ms)',
    columns: ['trials asked', 'trials run', 'ms', 'ns a trial'],
    rows: [1_000, 10_000, 100_000, 1_000_000, 10_000_000].map((trials) => {
      const run = 2 ** Math.ceil(Math.log2(trials));
      const ms = medianTime(trials > 1e6 ? 1 : 7, () => compute({}, trials));
      return [trials, run, ms, (ms / run) * 1e6];
    }),
  };
}

/** Error of a run: the largest of its five quantiles P5, P10, P50, P90, P95. */
function exactness(exactTime: number, squiggle: number): FigureTable {
  const truth = exactnessOf(averaged([101, 102, 103, 104].map((seed) => compute({ seed }, 2 ** 22))));
  const errors = (quantilesOf: (seed: number) => Quantiles) => {
    const all = Array.from({ length: 12 }, (_, seed) => truth(quantilesOf(seed + 1)));
    return [median(all), Math.max(...all)];
  };
  return {
    title: `Error of P5, P10, P50, P90, P95 over a dozen seeds (%); 131,072 points take ${exactTime.toFixed(1)} ms, Squiggle’s million plain trials ${(squiggle / exactTime).toFixed(0)} times as long`,
    columns: ['by', 'trials', 'median', 'largest'],
    rows: [
      ['Sobol, as asked for by default', 16_384, ...errors((seed) => compute({ seed }, 10_000))],
      ['Sobol', 131_072, ...errors((seed) => compute({ seed }, 131_072))],
      ['Latin hypercube', 131_072, ...errors((seed) => compute({ seed, sampling: 'latin' }, 131_072))],
      ['plain random numbers', 1_000_000, ...errors((seed) => plainTrials(1_000_000, seed))],
    ],
  };
}

function averaged(runs: readonly Quantiles[]): Quantiles {
  return (runs[0] as Quantiles).map((_, place) => runs.reduce((sum, run) => sum + (run[place] ?? 0), 0) / runs.length);
}

function memory(): FigureTable {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const held = () => {
    collect();
    const { arrayBuffers, heapUsed } = process.memoryUsage();
    return [arrayBuffers, heapUsed] as const;
  };
  return {
    title: 'Memory that a simulation of five factors holds with its draws (MB)',
    columns: ['trials', 'lists of numbers', 'all else'],
    rows: [131_072, MILLION, 2 ** 24].map((trials) => {
      const before = held();
      const draws = FACTORS.simulate({}, trials);
      const after = held();
      return [draws.length, ...after.map((bytes, place) => Math.max(0, bytes - (before[place] ?? 0)) / 2 ** 20)];
    }),
  };
}

async function medianOf(runs: number, run: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < runs; count++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return median(times);
}
