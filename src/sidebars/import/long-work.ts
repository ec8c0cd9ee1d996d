/** Runs the long work of this sidebar. */
import { background } from '../shared/background';
import { jobs } from './jobs';
import script from './worker?script';

export const longWork = background(jobs, script);
