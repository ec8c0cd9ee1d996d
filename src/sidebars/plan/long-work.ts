/** Runs the long work of this sidebar. */
import { background } from '../shared/background';
import { ownScript } from '../shared/own-script';
import { jobs } from './jobs';

export const longWork = background(jobs, ownScript);
