/** The template "Pay": what sellers earn, whether the plan is a good one, and what payroll will cost. */
import type { Template } from '../template';
import { salesTeam } from './example';
import { paySheet } from './pay-sheet';
import { PAY_VERSION, type PaySettings } from './settings';

export function payTemplate(settings: PaySettings): Template {
  return {
    id: 'pay',
    version: PAY_VERSION,
    rightToLeft: settings.rightToLeft,
    sheets: [paySheet(salesTeam, settings)],
  };
}
