/** Reading files as long work: for the worker of a sidebar, and in slices for its page where no worker starts. */
import { readPaste, readTextFile } from './read-text';
import { readWorkbook } from './workbook/read-workbook';

export const fileJobs = { readTextFile, readPaste, readWorkbook };
