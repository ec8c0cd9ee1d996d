/** What Arabic readers read about the functions of the family client. */
import type { TranslationsOf } from '../../../functions/registry';

export const client: TranslationsOf<'CLIENT' | 'LEAD' | 'MARKET'> = {};
