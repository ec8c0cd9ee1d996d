/** The template "Year plan": from the year's profit to what each month, funnel and seller must bring, and by when. */
import type { Template } from '../template';
import { funnelsSheet } from './funnels-sheet';
import { seasonSheet } from './season-sheet';
import { sellersSheet } from './sellers-sheet';
import { startSheet } from './start-sheet';
import { weekSheet } from './week-sheet';
import { YEAR_PLAN_VERSION, type YearPlanSettings } from './year-settings';
import { yearSheet } from './year-sheet';

export function yearPlanTemplate(settings: YearPlanSettings): Template {
  return {
    id: 'year-plan',
    version: YEAR_PLAN_VERSION,
    rightToLeft: settings.rightToLeft,
    sheets: [yearSheet, seasonSheet, funnelsSheet, sellersSheet, startSheet, weekSheet].map((sheet) => sheet(settings)),
  };
}
