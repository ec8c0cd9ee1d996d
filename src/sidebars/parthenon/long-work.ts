/** Runs the long work of this sidebar. */
import { background } from '../shared/background';
import type { jobs as Jobs } from './jobs';
import { jobs, script } from './jobs?once';

export const longWork = background(jobs as typeof Jobs, script);
