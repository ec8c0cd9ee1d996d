/** What several SIM functions say of their arguments. */

export const DISTRIBUTION =
  'pert, triangular, uniform, normal, normal90, lognormal, lognormal90, beta, poisson, binomial, scenarios, data or constant.';

export const PARAMETERS =
  'In one row or column. pert: low, likeliest, high and, if you like, λ (4); triangular: low, likeliest, high; uniform: low, high; normal90 and lognormal90: the two ends of a range that holds in 9 of 10 cases; normal and lognormal: mean, standard deviation; beta: alpha, beta; poisson: mean; binomial: tries, chance; data: past values; constant: the value.';

export const SCENARIOS = 'scenarios: two columns or two rows, values and weights.';

export const SEED =
  'Optional. A whole number that picks the random numbers, 1 if left out; other seeds give unrelated draws.';

export const OUTCOMES = 'The outcome of each trial, in one row or column; blank cells do not count.';
