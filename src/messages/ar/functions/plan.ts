/** What Arabic readers read about the functions of the family plan. */
import type { TranslationsOf } from '../../../functions/registry';

export const plan: TranslationsOf<'PLAN'> = {};
