/** What the tests use of jstat, which comes without declarations. */
declare module 'jstat' {
  interface Continuous {
    inv(probability: number, ...parameters: number[]): number;
    sample(...parameters: number[]): number;
    cdf(value: number, ...parameters: number[]): number;
  }
  interface Counted {
    pdf(count: number, ...parameters: number[]): number;
  }
  const jstat: {
    readonly [name in 'triangular' | 'normal' | 'beta' | 'uniform' | 'studentt']: Continuous;
  } & { readonly [name in 'poisson' | 'binomial']: Counted } & {
    percentile(values: readonly number[], probability: number): number;
    spearmancoeff(one: readonly number[], other: readonly number[]): number;
  };
  export default jstat;
}
