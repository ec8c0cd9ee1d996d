/** What Arabic readers read about the functions of the family team. */
import type { TranslationsOf } from '../../../functions/registry';

export const team: TranslationsOf<'TEAM'> = {};
