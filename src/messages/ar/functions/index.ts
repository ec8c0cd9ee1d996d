/** What Arabic readers read about every function, by function name. */
import type { FunctionTranslations } from '../../../functions/registry';
import { client } from './client';
import { ledger } from './ledger';
import { parthenon } from './parthenon';
import { pay } from './pay';
import { plan } from './plan';
import { sim } from './sim';
import { team } from './team';

export const functions: FunctionTranslations = { ...parthenon, ...team, ...pay, ...plan, ...sim, ...client, ...ledger };
