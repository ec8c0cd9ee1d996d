/** The templates as the menu offers them; each name is the plain function of Code.js that its menu item calls. */

export const editions = [
  'newParthenon',
  'newParthenonTravelAgency',
  'newDepartment',
  'newPay',
  'newYearPlan',
  'newMonthPlan',
  'newClients',
  'newLedger',
] as const;
export type Edition = (typeof editions)[number];
