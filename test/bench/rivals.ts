/** The same five factors by what people use today, each in the way its documentation shows. */
import { run as runSquiggle } from '@quri/squiggle-lang';
import { generateCorrelatedSamples, quantile } from '@veenie/risk';
import jstat from 'jstat';
import { compile } from 'mathjs';
import { REPORTED_QUANTILES } from '../../src/models/simulation/summary';
import { HIGH, LIKELY, LOW } from './five-factors';

const factors = LIKELY.map((likely, place) => ({ low: LOW[place] ?? 0, likely, high: HIGH[place] ?? 0 }));

export async function squiggleTrials(trials: number): Promise<void> {
  const drawn = factors.map(
    ({ low, likely, high }) => `SampleSet.fromDist(Sym.triangular(${low}, ${likely}, ${high}))`,
  );
  const asked = REPORTED_QUANTILES.map((probability) => `quantile(p, ${probability})`);
  const environment = { sampleCount: trials, xyPointLength: 1000, seed: '1' };
  const { result } = await runSquiggle(`p = ${drawn.join(' * ')}\n[${asked.join(', ')}]`, { environment });
  if (!result.ok) throw new Error(result.value.toString());
}

export function jstatTrials(trials: number): void {
  const products = new Float64Array(trials).fill(1);
  for (const { low, likely, high } of factors) {
    const range = high - low;
    const [alpha, beta] = [1 + (4 * (likely - low)) / range, 1 + (4 * (high - likely)) / range];
    for (let trial = 0; trial < trials; trial++) {
      products[trial] = (products[trial] as number) * (low + range * jstat.beta.sample(alpha, beta));
    }
  }
  jstat.percentile(Array.from(products), 0.5);
}

export function veenieTrials(trials: number): void {
  const variables = factors.map(({ low, likely, high }) => {
    return { distId: 'pert', base: likely, params: { min: low, mode: likely, max: high } };
  });
  const samples = generateCorrelatedSamples(trials, variables, undefined, 'bench');
  const products = samples.map((row) => row.reduce((all, value) => all * value, 1));
  for (const probability of REPORTED_QUANTILES) quantile(products, probability);
}

/** As a spreadsheet of guesses does it: the formula is evaluated anew for every trial. */
export function mathjsTrials(trials: number): void {
  const formula = compile('a * b * c * d * e');
  const drawn = factors.map(({ low, likely, high }) => {
    const peak = (likely - low) / (high - low);
    return () => {
      const chance = Math.random();
      const part = chance < peak ? Math.sqrt(chance * peak) : 1 - Math.sqrt((1 - chance) * (1 - peak));
      return low + (high - low) * part;
    };
  });
  const products = new Float64Array(trials);
  for (let trial = 0; trial < trials; trial++) {
    const [a, b, c, d, e] = drawn.map((draw) => draw());
    products[trial] = formula.evaluate({ a, b, c, d, e });
  }
  products.sort();
}
