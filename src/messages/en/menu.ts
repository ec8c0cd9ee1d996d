/** The menu of the add-on and what it says. */

export const menu = {
  newFromTemplate: 'New from template',
  templates: {
    newParthenon: 'Parthenon: first steps',
    newParthenonTravelAgency: 'Parthenon: travel agency',
    newDepartment: 'Department: how many people',
    newYearPlan: 'Year plan: from profit to months and sellers',
    newMonthPlan: 'Month plan: from profit to today',
    newClients: 'Clients: ABC-XYZ and migration',
    newLedger: 'Ledger: the five tables',
    newPay: 'Pay: what sellers earn',
  },
  parthenon: 'Parthenon: play what-if',
  import: 'Import into the ledger',
  plan: 'Plan: month, days and people',
  report: 'Weekly report',
  functions: 'Functions and examples',
  about: 'About',
  aboutTitle: 'Sales workbench',
  aboutText: (p: { version: string }) =>
    `Version ${p.version}. Models of profit, people, pay and plans for a spreadsheet. Every figure is computed in this spreadsheet; nothing is sent anywhere.`,
  laid: (p: { sheets: string }) => `New sheets: ${p.sheets}. Nothing else was changed. To undo, delete these sheets.`,
  laidTitle: 'Template ready',
  notLaid: (p: { reason: string }) => `The template could not be laid: ${p.reason} Nothing in your sheets was changed.`,
  notLaidTitle: 'No template',
  laterUnreadable: (p: { file: string }) =>
    `The file ${p.file} of this add-on's script project is missing, damaged or of another version than Code: push all files of one build (npm run deploy), or take a new copy of the spreadsheet that you got it from.`,
};

export type MenuWords = typeof menu;
