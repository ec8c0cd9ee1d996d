/** What several SIM functions say of their arguments; plain texts, because the bundle of Sheets leaves only these out. */

export const DISTRIBUTION =
  'The word of a distribution: pert, triangular, uniform, normal, normal90, lognormal, lognormal90, beta, poisson, binomial, scenarios, data or constant.';

export const PARAMETERS =
  'What the distribution needs, in one row or column. pert: low, likeliest, high, and λ if it is not 4; triangular: low, likeliest, high; uniform: low, high; normal90, lognormal90: the two ends of a range that holds in 9 of 10 cases; normal, lognormal: mean, standard deviation; beta: alpha, beta; poisson: mean; binomial: tries, chance; scenarios: values and weights, in two columns or rows; data: past values; constant: the value.';

export const SEED =
  'Optional. A whole number that picks the random numbers, 1 if left out; other seeds give unrelated draws.';

export const OUTCOMES = 'The outcome of each trial, in one row or column; blank cells do not count.';
