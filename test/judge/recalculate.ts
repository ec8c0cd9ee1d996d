/** Once before all judging: every table of the judge in one workbook, recalculated by LibreOffice. */
import type { TestProject } from 'vitest/node';
import { tables } from './sheets/all';
import { recalculated, type Verdict } from './spreadsheet';

declare module 'vitest' {
  interface ProvidedContext {
    judged: Record<string, Verdict[][]>;
  }
}

export default async function setup(project: TestProject): Promise<void> {
  project.provide('judged', await recalculated(tables));
}
