/** SIM_QUANTILE: the value of an uncertain quantity that is not exceeded with a given chance. */
import { type Distribution, type Quantile, quantileFunction } from '../../models/simulation/distributions';
import { support } from '../../models/simulation/support';
import { type HelpOf, valueFunction } from '../mechanism/define';
import { distribution, parametersOf } from '../mechanism/distribution-parameters';
import { percent } from '../mechanism/parameters';
import { reject } from '../mechanism/problem';
import { DISTRIBUTION, PARAMETERS } from './help';

/** What is suggested in place of 0 % and 100 % where there is no value for them. */
const NEARLY = 0.001;

export const SIM_QUANTILE = valueFunction({
  name: 'SIM_QUANTILE',
  parameters: {
    distribution: distribution(),
    parameters: parametersOf({ word: 'distribution' }),
    p: percent({ atLeast: 0, atMost: 1 }),
  },
  value({ distribution, parameters, p }) {
    if (p > 0 && p < 1) return quantileOnce(parameters)(p);
    const end = support(parameters)[p];
    if (end !== undefined && Number.isFinite(end)) return end;
    return reject('p', ({ simulation, show }) =>
      p === 0
        ? simulation.problems.noLowest({ word: distribution, instead: show.percent(NEARLY) })
        : simulation.problems.noHighest({ word: distribution, instead: show.percent(1 - NEARLY) }),
    );
  },
});

/** A column of chances makes the quantile function once, not once a row. */
function quantileOnce(distribution: Distribution): Quantile {
  const known = quantiles.get(distribution);
  if (known) return known;
  const quantile = quantileFunction(distribution);
  quantiles.set(distribution, quantile);
  return quantile;
}

const quantiles = new WeakMap<Distribution, Quantile>();

export const help: HelpOf<typeof SIM_QUANTILE> = {
  text: 'The value of an uncertain quantity that is not exceeded with chance p: P10 and P90 say between which values it lies in 8 of 10 cases.',
  parameters: {
    distribution: DISTRIBUTION,
    parameters: PARAMETERS,
    p: 'The chance, 0–100%; a range gives a value for each.',
  },
  examples: [
    // closed form: 10 + √(0.5 · 20 · 10)
    { formula: '=SIM_QUANTILE("triangular"; {10,20,30}; 50%)', result: 20 },
    { formula: '=SIM_QUANTILE("normal90"; {5,10}; {5%;50%;95%})', result: [[5], [7.5], [10]] },
    { formula: '=SIM_QUANTILE("scenarios"; {800,0.2;1000,0.5;1500,0.3}; {20%,21%,71%})', result: [[800, 1000, 1500]] },
  ],
};
