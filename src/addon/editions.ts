/** The templates as the menu offers them; each name is the plain function of Code.js that its menu item calls. */

export const editions = ['newParthenon', 'newParthenonTravelAgency', 'newPay'] as const;
export type Edition = (typeof editions)[number];
