/** Before the browser tests: Chromium is there, or one sentence says what to install. */
import { chromium } from './chromium';
import { reportProgram } from './program';

reportProgram(chromium);
