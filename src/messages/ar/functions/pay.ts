/** What Arabic readers read about the functions of the family pay. */
import type { TranslationsOf } from '../../../functions/registry';

export const pay: TranslationsOf<'PAY'> = {};
