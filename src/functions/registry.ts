/** All custom functions by name: what the bundle of Sheets calls. Help for people is in guide.ts, which it leaves out. */
import type * as declared from './all';
import { all } from './every';
import type { CustomFunction } from './mechanism/define';

export type FunctionName = keyof typeof declared;

export const functions: Readonly<Record<string, CustomFunction>> = all;

/** For translations: text and parameters of every function, complete or it does not compile. */
export type FunctionTranslations = {
  readonly [N in FunctionName]: {
    readonly text: string;
    readonly parameters: Readonly<Record<ParameterNames<(typeof declared)[N]>, string>>;
  };
};

/** Those of some families: TranslationsOf<'TEAM'>. */
export type TranslationsOf<Family extends string> = Pick<
  FunctionTranslations,
  Extract<FunctionName, `${Family}_${string}`>
>;

type ParameterNames<F> = F extends CustomFunction<infer Names> ? Names : never;
