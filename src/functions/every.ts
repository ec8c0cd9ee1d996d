/** Every custom function by name. Code.js reads each only when it is called (src/build/parts.ts). */
import * as declared from './all';
import type { CustomFunction } from './mechanism/define';

export const all: Readonly<Record<string, CustomFunction>> = { ...declared };
