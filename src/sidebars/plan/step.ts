/** What every step of the tab "Plan" is given. */
import type { PlanWords } from '../../messages/plan-sidebar';
import type { Reader } from '../shared/reader';
import type { DayNames } from './months';
import type { PlanForm } from './state';

/** Below it, figures would be dust. */
export const SMALLEST = 1e-6;

export interface StepProps {
  readonly reader: Reader;
  readonly text: PlanWords;
  readonly names: DayNames;
  readonly form: PlanForm;
  readonly onForm: (change: Partial<PlanForm>) => void;
  readonly onWrong: (field: string, isWrong: boolean) => void;
}
