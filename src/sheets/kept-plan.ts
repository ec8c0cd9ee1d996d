/** A written plan as the memory of the file keeps it; here, where sidebars find it too. */

export interface WrittenPlan {
  readonly sheet: string;
  readonly sheetId: number;
}

/** What is remembered of a written plan, by the number of its sheet. */
export interface KeptPlanSheet extends WrittenPlan {
  /** Of the month, in days since 1970. */
  readonly firstDay: number;
}

export const PLAN_SHEET = 'plan-sheet';
