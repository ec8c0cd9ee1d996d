/** What the workbench puts on window: Google's services for the bundle, and measurements for tests and benches. */

import type { GoogleServices } from '../../sheets/methods';

export interface WorkbenchMeasurements {
  /** Milliseconds from opening the page to the first calculated and painted cell of ours. */
  firstCalculation?: number;
}

declare global {
  interface Window extends Partial<GoogleServices> {
    __workbench: WorkbenchMeasurements;
  }
}

export type BundleFunction = (...parameters: unknown[]) => unknown;
